"""Answers go on into the next edition wherever they can, and nothing of them is lost."""

from typing import Any

import next_edition
from edition_files import edition
from hub.questionnaire.carry import Anew, carry, pairs_of
from hub.questionnaire.items import questions_of
from hypothesis import given, settings
from hypothesis import strategies as st

_ANSWERS: dict[str, Any] = {
    "1.2.7": {"answer": "Public rental flats"},
    "5.2": {"answer": "no", "intention": "planned"},
    "8.2": {"answer": "yes"},
    "8.5": {"answer": "unknown", "observation": "asked the call centre"},
    "8.6": {"answer": "no"},
    "9.1.1.1": {"answer": "permanent"},
    "9.3": {"answer": "yes"},
    "10.2.2": {"answer": "yes"},
}


def _carried() -> Any:
    return carry(_ANSWERS, next_edition.edition_map(), next_edition.edition())


def test_same_renumbered_and_reworded_items_keep_all_that_was_said() -> None:
    assert _carried().answers == {
        "1.2.7": _ANSWERS["1.2.7"],
        "5.2": _ANSWERS["5.2"],
        "8.2": _ANSWERS["8.5"],
        "9.1.1.1": _ANSWERS["9.1.1.1"],
    }


def test_what_must_be_answered_anew_is_listed_in_order_with_its_reason() -> None:
    assert _carried().anew == [
        Anew("7.4", "new"),
        Anew("8.1", "merged", ("8.2", "8.6")),
        Anew("10.2.2", "split", ("10.2.2",)),
        Anew("10.2.3", "split", ("10.2.2",)),
    ]


def test_what_cannot_go_on_is_set_aside() -> None:
    names = ("8.2", "8.6", "9.3", "10.2.2")
    assert _carried().set_aside == {name: _ANSWERS[name] for name in names}


def test_an_answer_the_new_edition_no_longer_offers_is_set_aside() -> None:
    newer = next_edition.edition()
    sets = dict(newer.answer_sets)
    left = [answer for answer in sets["permanence"].answers if answer.id != "permanent"]
    sets["permanence"] = sets["permanence"].model_copy(update={"answers": left})
    newer = newer.model_copy(update={"answer_sets": sets})
    carried = carry(_ANSWERS, next_edition.edition_map(), newer)
    assert Anew("9.1.1.1", "answer-gone", ("9.1.1.1",)) in carried.anew
    assert carried.set_aside["9.1.1.1"] == {"answer": "permanent"}


_QUESTIONS = sorted(questions_of(edition()))


@settings(deadline=None)
@given(st.sets(st.sampled_from(_QUESTIONS)))
def test_every_answer_is_carried_or_set_aside_never_both(names: set[str]) -> None:
    answers = {name: {"answer": None, "observation": name} for name in names}
    carried = carry(answers, next_edition.edition_map(), next_edition.edition())
    back = {new: old for old, new in pairs_of(next_edition.edition_map())}
    gone_on = {back[name] for name in carried.answers}
    assert gone_on | carried.set_aside.keys() == names
    assert not gone_on & carried.set_aside.keys()
    for name, entry in carried.answers.items():
        assert entry["observation"] == back[name]


def test_every_question_of_the_next_edition_is_filled_or_asked_anew() -> None:
    full = {name: {"answer": None} for name in _QUESTIONS}
    carried = carry(full, next_edition.edition_map(), next_edition.edition())
    anew = {one.item for one in carried.anew}
    assert carried.answers.keys() | anew == questions_of(next_edition.edition()).keys()
    assert not carried.answers.keys() & anew
