"""A published edition stays what it was."""

from pathlib import Path

import pytest
from edition_files import EDITION, ROOT, edition, framework, values
from hub.questionnaire.digest import edition_digest, framework_digest, translation_digest
from repositories import base, problems

_PUBLISHED = "gfeopldocainhmge"
"""The digest of the edition of October 2022: it must never change."""
_QUESTIONS = "criteria/editions/2022-10/questionnaire.yaml"


def test_the_digest_of_october_2022_is_the_published_one() -> None:
    frozen = values(EDITION / "DIGEST")
    assert frozen["questionnaire"] == edition_digest(edition()) == _PUBLISHED
    assert frozen["framework"] == framework_digest(framework())
    for language in ("es", "pt", "fr"):
        assert frozen["translations"][language] == translation_digest(edition(), language)


def test_the_order_of_fields_changes_nothing() -> None:
    turned = edition().model_copy(
        update={"answer_sets": dict(reversed(edition().answer_sets.items()))}
    )
    assert edition_digest(turned) == _PUBLISHED


def test_the_order_of_items_is_part_of_the_edition() -> None:
    turned = edition().model_copy(update={"sections": edition().sections[::-1]})
    assert edition_digest(turned) != _PUBLISHED


@pytest.mark.parametrize(
    ("file", "old", "new", "field"),
    [
        (_QUESTIONS, "en: Reception centers", "en: Reception centres", "questionnaire"),
        (_QUESTIONS, "        scored: true\n", "", "questionnaire"),
        (_QUESTIONS, "may_not_apply: true", "may_not_apply: false", "questionnaire"),
        (_QUESTIONS, "equals: 'yes'", "equals: 'no'", "questionnaire"),
        (_QUESTIONS, "es: Centros comunitarios", "es: Centros de barrio", "translations.es"),
        ("criteria/framework.yaml", "en: Mapping of", "en: Map of", "framework"),
    ],
)
def test_a_changed_edition_is_refused(
    tmp_path: Path, file: str, old: str, new: str, field: str
) -> None:
    root = base(tmp_path / "hub")
    text = (root / file).read_text(encoding="utf-8")
    (root / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    frozen = [problem for problem in problems(root) if problem.rule == "frozen-edition"]
    assert [problem.field for problem in frozen] == [field]
    assert frozen[0].file == "criteria/editions/2022-10/DIGEST"


def test_our_own_notes_on_gaps_are_not_frozen(tmp_path: Path) -> None:
    root = base(tmp_path / "hub")
    file = root / "criteria/framework.yaml"
    text = file.read_text(encoding="utf-8")
    changed = text.replace("en: No item asks about documents.", "en: Nothing asks for documents.")
    assert changed != text
    file.write_text(changed, encoding="utf-8")
    assert problems(root) == []


def test_the_repository_has_no_edition_without_a_digest_but_drafts() -> None:
    published = {file.parent.name for file in (ROOT / "criteria/editions").glob("*/DIGEST")}
    assert "2022-10" in published
