"""The steps of a local authority show what sources show, and say where none does."""

from hub.register.initiative import is_in_initiative, states_in_initiative
from hub.register.lifecycle import steps_of
from made import INITIATIVE, agreement, authority, tie


def reached(*ties: dict[str, object], by_report: bool = False, **fields: object) -> list[str]:
    found = steps_of(authority(memberships=list(ties), **fields), INITIATIVE, by_report=by_report)
    return [step.word for step in found if step.is_reached]


def test_every_step_stands_there_even_without_a_source() -> None:
    found = steps_of(authority(memberships=[tie("signed", year=2006)]), INITIATIVE, by_report=False)
    assert [step.word for step in found] == [
        "identified",
        "candidate",
        "signed",
        "ratified",
        "plan-under-way",
        "assessed",
        "mentoring",
    ]
    signed = found[2]
    assert (signed.date, signed.anchor, signed.is_reached) == ("2006", "tie-signed", True)
    assert not found[0].is_reached


def test_in_brazil_recognition_stands_in_place_of_signing() -> None:
    found = steps_of(authority(memberships=[tie("recognised")]), INITIATIVE, by_report=True)
    assert [step.word for step in found][:2] == ["candidate", "recognised"]
    assert "signed" not in [step.word for step in found]


def test_a_challenge_stands_in_place_of_the_signature() -> None:
    assert reached(tie("challenged")) == ["challenged"]


def test_who_presents_itself_was_not_identified() -> None:
    city = authority(memberships=[tie("self-presented")])
    words = [step.word for step in steps_of(city, INITIATIVE, by_report=False)]
    assert words[0] == "self-presented"
    assert "identified" not in words


def test_a_member_of_whom_nothing_else_is_known_has_a_step_of_its_own() -> None:
    assert reached(tie("member")) == ["member"]
    assert reached(tie("member"), tie("signed")) == ["signed"]


def test_ratification_and_plan_come_from_the_agreement() -> None:
    signed = agreement(ratified_on="2009-06-22", plan_under_way="2010")
    found = steps_of(authority(agreements=[signed]), INITIATIVE, by_report=False)
    dates = {step.word: step.date for step in found if step.is_reached}
    assert dates == {"ratified": "2009-06-22", "plan-under-way": "2010"}


def test_a_plan_that_is_only_provided_for_is_not_under_way() -> None:
    assert reached(agreements=[agreement(work_plan="Provides for a work plan")]) == []


def test_mentoring_is_seen_from_either_side() -> None:
    exchange = {
        "id": "x",
        "kind": "mentors",
        "name": "Otherville",
        "sources": ["https://a.example"],
    }
    assert reached(exchanges=[exchange]) == ["mentoring"]
    found = steps_of(authority(), INITIATIVE, by_report=False, mentors=True)
    assert [step.word for step in found if step.is_reached] == ["mentoring"]


def test_a_tie_to_another_network_is_no_step() -> None:
    assert reached(tie("signed", network="cities-withrefugees")) == []


def test_a_challenge_prevails_over_a_signature() -> None:
    both = authority(memberships=[tie("signed"), tie("challenged")])
    assert states_in_initiative(both, INITIATIVE) == ["challenged"]
    member = authority(memberships=[tie("member"), tie("signed")])
    assert states_in_initiative(member, INITIATIVE) == ["signed"]


def test_a_hub_without_a_network_of_its_own_counts_nobody() -> None:
    seal = {**tie("recognised", programme="seal"), "network": None}
    city = authority(memberships=[tie("signed"), seal])
    assert states_in_initiative(city, None) == []
    assert not any(step.is_reached for step in steps_of(city, None, by_report=False))


def test_who_has_signed_is_no_candidate_any_more() -> None:
    signed = authority(memberships=[tie("candidate"), tie("signed")])
    assert states_in_initiative(signed, INITIATIVE) == ["signed"]
    assert states_in_initiative(authority(memberships=[tie("candidate")]), INITIATIVE) == [
        "candidate"
    ]
    assert states_in_initiative(
        authority(memberships=[tie("member"), tie("candidate")]), INITIATIVE
    ) == ["member"]


def test_who_was_challenged_or_is_a_candidate_is_not_shown_as_one() -> None:
    for words in (["challenged", "signed"], ["candidate"], ["signed", "ended"], []):
        ties = [tie(word) for word in words]
        assert not is_in_initiative(authority(memberships=ties), INITIATIVE), words
    assert is_in_initiative(authority(memberships=[tie("candidate"), tie("member")]), INITIATIVE)


def test_an_earlier_signature_stays_a_step_of_its_own_before_a_challenge() -> None:
    both = authority(memberships=[tie("signed"), tie("challenged")])
    found = steps_of(both, INITIATIVE, by_report=False)
    words = [step.word for step in found]
    assert words.index("signed") < words.index("ratified") < words.index("challenged")
    challenged = authority(memberships=[tie("challenged")])
    only = steps_of(challenged, INITIATIVE, by_report=False)
    assert "signed" not in [step.word for step in only]
