"""Members' copies become one file: every vote kept, in any order the same bytes."""

import json
import random
from typing import Any

import pytest
from exchange import ADDRESS
from filled import random_answers
from hub.assessment.answers import AnswersFile
from hub.assessment.editions import Editions
from hub.assessment.read import read_answers
from hub.forms.edition import FormEdition
from hub.forms.repository import repository_texts
from playwright.sync_api import Page
from repositories import ROOT

pytestmark = pytest.mark.browser
_MERGE = """([files, names]) => {
  try { return assessment.files.jsonText(assessment.merge.merge(files, names)); }
  catch (error) { if (!error.problems) throw error; return error.problems; }
}"""
_IN_ORDERS = """([files, orders]) => {
  const times = [];
  const texts = orders.map((order) => {
    const start = performance.now();
    const text = assessment.files.jsonText(assessment.merge.merge(order.map((at) => files[at])));
    times.push(performance.now() - start);
    return text;
  });
  return { texts, slowest: Math.max(...times) };
}"""
OFFICES = [
    "Health",
    "Housing",
    "Education",
    "Police",
    "Culture",
    "Legal aid",
    "Mayor’s office",
    "Statistics",
    "Labour",
    "Youth",
    "Gender",
    "Works",
]


@pytest.fixture(scope="session")
def edition() -> FormEdition:
    return repository_texts(ROOT)["en"].edition


@pytest.fixture
def form(page: Page, host: str) -> Page:
    page.goto(host + ADDRESS)
    page.evaluate("assessment.later.get('forms').then(() => null)")
    return page


def copy_of(office: str, answers: dict[str, Any], **more: Any) -> dict[str, Any]:
    frame = {"format": "solidarity-answers", "version": 1, "edition": "2022-10"}
    return {**frame, "member": {"role": office}, "answers": answers, **more}


def committee(edition: FormEdition) -> list[dict[str, Any]]:
    """Return twelve copies with answers, notes, evidence, marks, commitments and seats."""
    copies = []
    for seed, office in enumerate(OFFICES):
        file = random_answers(seed, edition).model_dump(mode="json", exclude_defaults=True)
        chance = random.Random(seed)
        for said in file["answers"].values():
            said["partners"] = chance.sample(["A", "B", "C", "D"], 2)
            said["evidence"] = [{"text": f"Law {chance.randint(1, 3)}"}]
            said["flag"] = chance.choice(["critical", "critical", "aspirational"])
            said.setdefault("observation", chance.choice(["so", "sí", f"note of {office}"]))
        seats = [{"role": chance.choice(OFFICES), "criteria": ["legal-inclusion"]}]
        plans = [{"id": chance.choice(["desk", "law"]), "kind": "improve", "text": office}]
        process = {"committee": seats, "coordinator": chance.choice(["Gabinete", "Cabinet"])}
        date = f"2026-0{1 + seed % 9}-11"
        more = {"process": process, "commitments": plans, "city": {"name": "Quito"}, "date": date}
        copies.append({**file, "member": {"role": office}, **more})
    return copies


def merged(page: Page, files: list[dict[str, Any]], names: list[str] | None = None) -> Any:
    text = page.evaluate(_MERGE, [files, names or []])
    assert isinstance(text, str), text
    return json.loads(text)


def answers_of(page: Page, *files: dict[str, Any]) -> dict[str, Any]:
    return dict(merged(page, list(files))["answers"])


def test_twelve_copies_in_any_order_make_the_same_bytes(form: Page, edition: FormEdition) -> None:
    copies = committee(edition)
    orders = [random.Random(seed).sample(range(12), 12) for seed in range(25)]
    found = form.evaluate(_IN_ORDERS, [copies, orders])
    (first,) = set(found["texts"])
    assert found["slowest"] < 2000  # milliseconds, on a busy machine
    read = read_answers(first.encode(), "merged.json", Editions(ROOT))
    assert read.problems == []


def test_nothing_of_the_copies_is_lost(form: Page, edition: FormEdition) -> None:
    copies = committee(edition)
    whole = AnswersFile.model_validate(merged(form, copies))
    assert {one.role for one in whole.members} == set(OFFICES)
    ids = {one.role: one.id for one in whole.members}
    for file in map(AnswersFile.model_validate, copies):
        assert file.member
        for item, said in file.answers.items():
            into = whole.answers[item]
            (vote,) = [vote for vote in into.votes if vote.member == ids[file.member.role]]
            assert (vote.answer, vote.observation) == (said.answer, said.observation)
            assert set(said.partners) <= set(into.partners)
            assert all(one in into.evidence for one in said.evidence)
        assert {one.text for one in file.commitments} <= {one.text for one in whole.commitments}
    assert len({one.id for one in whole.commitments}) == len(whole.commitments)


def test_merging_by_and_by_gives_what_merging_at_once_gives(
    form: Page, edition: FormEdition
) -> None:
    copies = [{**one, "commitments": [], "weights": {}} for one in committee(edition)]
    for one in copies:  # Marks that differ are left out, so they cannot be counted again later.
        for said in one["answers"].values():
            said.pop("flag")
    half = merged(form, copies[:5])
    other = merged(form, copies[5:])
    at_once = merged(form, copies)
    assert merged(form, [half, other]) == at_once == merged(form, [other, *copies[:5]])
    assert merged(form, [at_once]) == at_once == merged(form, [at_once, copies[3], half])


def test_agreed_answers_are_filled_in_and_split_ones_left_open(form: Page) -> None:
    answers = answers_of(
        form,
        copy_of("A", {"8.3": {"answer": "yes"}, "8.4": {"answer": "yes"}, "9.2": {}}),
        copy_of("B", {"8.3": {"answer": "yes"}, "8.4": {"answer": "no"}}),
        copy_of("C", {"8.3": {"answer": "unknown"}, "9.1": {"answer": "unknown"}}),
    )
    assert answers["8.3"]["answer"] == "yes" and "answer" not in answers["8.4"]
    assert answers["9.1"]["answer"] == "unknown" and "9.2" not in answers
    assert [one["member"] for one in answers["8.3"]["votes"]] == ["a", "b", "c"]


def test_texts_add_up_unless_one_says_that_nothing_is_there(form: Page) -> None:
    answers = answers_of(
        form,
        copy_of("A", {"1.2.1": {"answer": "Desk"}, "1.2.2": {"answer": "none"}}),
        copy_of("B", {"1.2.1": {"answer": "Bus"}, "1.2.2": {"answer": "Guide"}}),
    )
    assert answers["1.2.1"]["answer"] == "Bus\nDesk" and "answer" not in answers["1.2.2"]


def test_a_consensus_is_kept_when_more_copies_come(form: Page) -> None:
    first = [copy_of("A", {"8.3": {"answer": "yes"}}), copy_of("B", {"8.3": {"answer": "no"}})]
    whole = merged(form, first)
    whole["answers"]["8.3"] |= {"answer": "no", "dissent": "A: there is a desk"}
    answers = answers_of(form, copy_of("C", {"8.3": {"answer": "yes"}}), whole)
    assert answers["8.3"]["answer"] == "no" and len(answers["8.3"]["votes"]) == 3
    assert answers["8.3"]["dissent"] == "A: there is a desk"


def test_an_agreement_that_a_new_copy_breaks_is_open_again(form: Page) -> None:
    whole = merged(form, [copy_of("A", {"8.3": {"answer": "yes"}})])
    answers = answers_of(form, whole, copy_of("B", {"8.3": {"answer": "no"}}))
    assert "answer" not in answers["8.3"]


def test_the_later_copy_of_a_member_counts(form: Page) -> None:
    old = copy_of("A", {"8.3": {"answer": "no"}, "8.4": {"answer": "no"}}, date="2026-04")
    new = copy_of("A", {"8.3": {"answer": "yes"}}, date="2026-05-02")
    assert list(answers_of(form, new, old)) == ["8.3"]
    assert answers_of(form, old, new)["8.3"]["answer"] == "yes"
    assert merged(form, [old, old]) == merged(form, [old])


@pytest.mark.parametrize("dates", [("2026-05", "2026-05"), ("2026", "2026-05"), (None, None)])
def test_two_copies_of_a_member_without_order_are_not_guessed_at(
    form: Page, dates: tuple[str | None, str | None]
) -> None:
    copies = [
        copy_of("A", {"8.3": {"answer": answer}}, **({"date": date} if date else {}))
        for answer, date in zip(("yes", "no"), dates, strict=True)
    ]
    for files in (copies, copies[::-1]):
        (problem,) = form.evaluate(_MERGE, [files, ["old.json", "new.json"]])
        assert "old.json" in problem and "new.json" in problem


def test_members_without_a_name_get_a_stable_one(form: Page) -> None:
    files: list[dict[str, Any]] = [copy_of("", {"8.3": {"answer": "yes"}}) for _ in range(2)]
    files[1]["answers"] = {"8.3": {"answer": "no"}}
    for file in files:
        del file["member"]
    names = ["Educação básica.json", "Obras.xlsx"]
    found = [one["id"] for one in merged(form, files, names)["members"]]
    assert found == ["educacao-basica", "obras"]
    assert len({one["id"] for one in merged(form, files)["members"]}) == 2


def test_marks_and_intentions_by_agreement(form: Page) -> None:
    def say(flag: str, intention: str) -> dict[str, Any]:
        return {"8.3": {"answer": "no", "flag": flag, "intention": intention}}

    answers = answers_of(
        form,
        copy_of("A", say("critical", "willing")),
        copy_of("B", say("critical", "planned")),
        copy_of("C", {"8.3": {"answer": "no"}}),
    )
    assert answers["8.3"]["flag"] == "critical" and "intention" not in answers["8.3"]
    assert "willing" in form.evaluate("assessment.merge.notes()")[0]


@pytest.mark.parametrize(
    "other",
    [
        {"edition": "2019-01"},
        {"digest": "aaaaaaaaaaaaaaaa"},
        {"overlay": "somewhere"},
        {"city": {"country": "CO"}},
    ],
)
def test_what_cannot_be_merged_is_refused(form: Page, other: dict[str, Any]) -> None:
    files = [
        copy_of("A", {"8.3": {"answer": "yes"}}, city={"country": "EC"}),
        {**copy_of("B", {"8.3": {"answer": "no"}}), **other},
    ]
    assert len(form.evaluate(_MERGE, [files, ["a.json", "b.json"]])) == 1


def test_long_notes_never_break_the_format(form: Page) -> None:
    files = [
        copy_of(o, {"8.3": {"answer": "no", "observation": (o * 5000)[:9999]}}) for o in OFFICES
    ]
    said = answers_of(form, *files)["8.3"]
    assert len(said["observation"]) <= 10_000 and len(said["votes"]) == 12
    assert not form.evaluate(
        "([files]) => assessment.files.check(assessment.merge.merge(files))", [files]
    )
