"""The edition says word for word what the tool's own table prints."""

from collections import Counter

import printed_tool
from edition_files import LANGUAGES, edition, framework
from hub.questionnaire.answer_sets import answer_ids, answers_of
from hub.questionnaire.items import items_of, questions_of

_TYPES = {"N/Y": "yes-no", "Y/N": "yes-no", "Open": "open"}


def test_the_table_has_85_rows_of_items() -> None:
    assert len(printed_tool.items()) == 85
    assert sum(bool(row.observation) for row in printed_tool.items()) == 9


def test_number_wording_type_order_and_observation_are_as_printed() -> None:
    printed = [(r.number, r.text, r.type, r.observation) for r in printed_tool.items()]
    ours = [
        (
            item.printed_id,
            item.text["en"],
            item.printed_type or "",
            item.observation["en"] if item.observation else "",
        )
        for item in items_of(edition())
    ]
    assert ours == printed


def test_names_objectives_and_commitments_are_as_printed() -> None:
    ours = [
        (
            criterion.name_printed["questionnaire"],
            {
                "objective": criterion.objective["en"],
                "commitment": criterion.potential_commitment["en"],
            },
        )
        for criterion in framework().criteria
    ]
    assert ours == printed_tool.criteria()


def test_kinds_follow_from_the_printed_types() -> None:
    for item, row in zip(items_of(edition()), printed_tool.items(), strict=True):
        options = row.text == "Provisory or Permanent?"
        untyped = "choice" if options else "none"
        assert item.answer == _TYPES.get(row.type, untyped), item.id
        assert (item.kind == "group") == (item.answer == "none"), item.id


def test_counts() -> None:
    questions = questions_of(edition())
    assert len(questions) == 82
    kinds = Counter(item.answer for item in questions.values())
    assert kinds == {"yes-no": 57, "open": 21, "choice": 4}
    assert sum(item.scored for item in questions.values()) == 40
    assert not any(item.scored for item in questions.values() if item.id.startswith("1.1."))
    assert len({item.id for item in items_of(edition())}) == 85


def test_only_eleven_ids_differ_from_the_printed_numbers() -> None:
    moved = {i.id: i.printed_id for i in items_of(edition()) if i.id != i.printed_id}
    assert moved == {f"1.2.{n}": f"1.1.{n}" for n in range(6, 17)}


def test_rules_of_the_edition() -> None:
    items = {item.id: item for item in items_of(edition())}
    depends = {i.id: i.depends_on for i in items.values() if i.depends_on}
    assert {name: rule["item"] for name, rule in depends.items() if rule} == {
        "8.3.1": "8.3",
        "10.2.1": "10.2",
        **{f"9.1.{n}.1": f"9.1.{n}" for n in range(1, 5)},
    }
    assert all(rule and rule["equals"] == "yes" for rule in depends.values())
    assert [i.id for i in items.values() if i.may_not_apply] == ["3.1.1"]
    asks = [i.id for i in items.values() if i.asks_intention]
    assert asks == ["2.2", "4.1", "5.1", "5.6", "6.1", "10.2.2"]


def test_answers_stand_apart_from_items() -> None:
    for item in questions_of(edition()).values():
        ids = answer_ids(edition(), item)
        if item.answer == "yes-no":
            assert {"yes", "no", "unknown"} <= ids
            assert ("not-applicable" in ids) == item.may_not_apply
        elif item.answer == "choice":
            assert [a.id for a in answers_of(edition(), item)] == ["provisional", "permanent"]
            assert [c["id"] for c in item.choices or []] == ["provisional", "permanent"]
        else:
            assert not ids


def test_policy_areas_are_the_17_pairs_of_items_with_the_same_words() -> None:
    items = {item.id: item for item in items_of(edition())}
    areas = edition().policy_areas
    assert [area.items for area in areas] == [[f"1.1.{n}", f"1.2.{n}"] for n in range(1, 18)]
    for area in areas:
        for name in area.items:
            assert items[name].text == area.name
            assert items[name].policy_area == area.id


def test_every_text_stands_in_four_languages() -> None:
    texts = [item.text for item in items_of(edition())]
    texts += [item.observation for item in items_of(edition()) if item.observation]
    texts += [answer.text for s in edition().answer_sets.values() for answer in s.answers]
    for text in texts:
        assert text.keys() - {"en_corrected"} == set(LANGUAGES)
        assert all(text.values())
