"""An overlay changes what is asked, never what is shared."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from edition_files import ROOT, edition, values
from hub.questionnaire.answer_sets import answers_of
from hub.questionnaire.items import items_by_id, items_of
from hub.questionnaire.overlay import AdaptedEdition, adapt, labels_of, missing_in, shared_core
from hub.records.adaptation import Adaptation
from repositories import problems, with_files

_EXAMPLE = ROOT / "criteria/overlays/example-islands-of-utopia.yaml"
_PLACE = "criteria/overlays/a-network.yaml"


@cache
def _adapted() -> AdaptedEdition:
    overlay = Adaptation.model_validate({**values(_EXAMPLE), "id": _EXAMPLE.stem})
    return adapt(edition(), overlay)


def _other(**fields: Any) -> AdaptedEdition:
    kept = {"title", "by", "edition", "edition_digest"}
    raw = {key: value for key, value in values(_EXAMPLE).items() if key in kept}
    overlay = Adaptation.model_validate({**raw, "id": "other", "prefix": "ot", **fields})
    return adapt(edition(), overlay)


def test_the_shipped_overlay_is_an_example_and_says_so() -> None:
    overlay = _adapted().overlay
    assert overlay.example
    assert all("Utop" in title for title in overlay.title.values())
    assert "invented" in overlay.by


def test_an_empty_overlay_changes_nothing_but_the_name() -> None:
    same = _other()
    assert same.questionnaire.sections == edition().sections
    assert same.questionnaire.id == "2022-10+other"
    assert same.common_core == edition()


def test_the_common_core_is_the_edition_without_what_is_switched_off() -> None:
    adapted = _adapted()
    assert adapted.core == items_by_id(edition()).keys() - {"9.2.1"}
    assert adapted.added == {"ux:9.4", "ux:9.4.1"}
    core = items_by_id(adapted.common_core)
    assert core.keys() == adapted.core
    assert all(core[name] == items_by_id(edition())[name] for name in core)


def test_two_overlays_share_the_items_that_both_ask() -> None:
    reason = {"en": "Somebody else asks it."}
    other = _other(switched_off=[{"item": "7.3", "reason": reason}])
    shared = items_by_id(shared_core(_adapted(), other))
    assert items_by_id(edition()).keys() - shared.keys() == {"9.2.1", "7.3"}


def test_a_reworded_item_keeps_its_id_and_its_rules() -> None:
    before, after = items_by_id(edition())["8.3"], items_by_id(_adapted().questionnaire)["8.3"]
    assert "island services" in after.text["en"]
    assert "en_corrected" not in after.text
    assert after.model_copy(update={"text": before.text}) == before


def test_rewording_one_language_leaves_the_others() -> None:
    adapted = _other(reworded=[{"item": "2.2", "text": {"es": "¿Hay un plan plurianual?"}}])
    text = items_by_id(adapted.questionnaire)["2.2"].text
    assert text == {**items_by_id(edition())["2.2"].text, "es": "¿Hay un plan plurianual?"}


def test_added_items_stand_where_they_were_put() -> None:
    ids = [item.id for item in items_of(_adapted().questionnaire)]
    place = ids.index("9.2.2")
    assert ids[place : place + 4] == ["9.2.2", "ux:9.4", "ux:9.4.1", "9.3"]
    item = items_by_id(_adapted().questionnaire)["ux:9.4.1"]
    assert item.depends_on == {"item": "ux:9.4", "equals": "yes"}


def test_an_added_choice_gets_the_answers_of_its_set() -> None:
    added = {
        "id": "ot:9.1",
        "criterion": "reception-and-outreach",
        "answer": "choice",
        "answer_set": "permanence",
        "text": {"en": "For how long?"},
    }
    adapted = _other(added=[added])
    item = items_by_id(adapted.questionnaire)["ot:9.1"]
    assert [choice["id"] for choice in item.choices or []] == ["provisional", "permanent"]
    assert list(items_by_id(adapted.questionnaire))[-5] == "ot:9.1"


def test_a_policy_area_that_is_no_longer_asked_whole_is_left_out() -> None:
    reason = {"en": "Asked elsewhere."}
    adapted = _other(switched_off=[{"item": "1.1.8", "reason": reason}])
    assert "leisure" not in {area.id for area in adapted.questionnaire.policy_areas}


def test_own_names_and_further_languages() -> None:
    adapted = _adapted()
    areas = {area.id: area.name["en"] for area in adapted.questionnaire.policy_areas}
    assert areas["water-and-sanitation"].endswith("beaches")
    item = items_by_id(adapted.questionnaire)["7.3"]
    assert item.text["eo"].startswith("Ĉu")
    assert [a.text.get("eo") for a in answers_of(adapted.questionnaire, item)][:2] == ["Jes", "Ne"]
    assert "7.3" not in missing_in(adapted, "eo")
    assert len(missing_in(adapted, "eo")) == 85 - 1 + 2 - 2
    label = labels_of(adapted.overlay, "authority-types", "municipality", {"en": "Municipality"})
    assert label["en"] == "Island council"


def _broken(old: str, new: str) -> dict[str, str | bytes]:
    text = _EXAMPLE.read_text(encoding="utf-8")
    assert old in text, old
    return {_PLACE: text.replace(old, new, 1)}


def test_the_example_is_in_order_under_another_name(tmp_path: Path) -> None:
    root = with_files(tmp_path / "hub", _broken("example: true", "example: false"))
    assert problems(root) == []


@pytest.mark.parametrize(
    ("change", "rule", "field"),
    [
        (_broken("prefix: ux", "prefix: uy"), "own-prefix", "added[0].id"),
        (_broken("id: ux:9.4\n", "id: '9.4'\n"), "wrong-form", "added[0].id"),
        (_broken("item: '8.3'", "item: ux:8.3"), "reworded-keeps-id", "reworded[0].item"),
        (_broken("item: '9.2.1'", "item: '9.2.7'"), "item-of-edition", "switched_off[0].item"),
        (_broken("item: '9.2.1'", "item: '9.1.1'"), "off-and-used", "switched_off[0].item"),
        (_broken("item: '9.2.1'", "item: '1.1'"), "off-and-used", "switched_off[0].item"),
        (_broken("item: '9.2.1'", "item: '8.3'"), "off-and-used", "reworded[0].item"),
        (_broken("after: '9.2.2'", "after: '9.2.1'"), "item-of-edition", "added[0].after"),
        (_broken("answer: yes-no\n", "answer: choice\n"), "known-answer-set", "added[0].answer"),
        (_broken("answer: yes-no\n", "answer: open\n"), "scored-yes-no", "added[0].scored"),
        (_broken("edition_digest: g", "edition_digest: h"), "edition-digest", "edition_digest"),
        (_broken("edition: 2022-10", "edition: 2022-11"), "known-record", "edition"),
        (
            _broken("  referral-systems: 60", "  referral: 60"),
            "known-in-framework",
            "targets.referral",
        ),
        (
            _broken("  referral-systems: 60", "  referral-systems: 160"),
            "too-large",
            "targets.referral-systems",
        ),
        (
            _broken("  water-and-sanitation:", "  water:"),
            "known-in-framework",
            "policy_areas.water",
        ),
        (
            _broken("    municipality:", "    mayor:"),
            "known-word",
            "vocabulary.authority-types.mayor",
        ),
        (_broken("  authority-types:", "  kinds:"), "known-in-framework", "vocabulary.kinds"),
        (_broken("'7.3': ", "'7.9': "), "item-of-edition", "translations.eo.items.7.9"),
        (
            _broken("criterion: reception-and-outreach", "criterion: reception"),
            "known-in-framework",
            "added[0].criterion",
        ),
        (_broken("      pt: Quem participa dele?\n", ""), "all-languages", "added[1].text"),
        (_broken("targets:", "goals:"), "unknown-field", "goals"),
    ],
)
def test_a_broken_overlay_is_found_at_its_place(
    tmp_path: Path, change: dict[str, str | bytes], rule: str, field: str
) -> None:
    found = {p.field: p for p in problems(with_files(tmp_path / "hub", change)) if p.rule == rule}
    assert field in found, found
    assert found[field].file == _PLACE
    assert found[field].line > 1


def test_an_item_is_never_switched_off_without_a_reason(tmp_path: Path) -> None:
    text = _EXAMPLE.read_text(encoding="utf-8")
    start, end = text.index("    reason:\n      en: The Islands"), text.index("added:")
    root = with_files(tmp_path / "hub", {_PLACE: text[:start] + text[end:]})
    (found,) = problems(root)
    assert (found.rule, found.value) == ("off-without-reason", "9.2.1")
