"""The table, the data and the text of the questionnaire, and the list of all forms."""

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from hub.forms.all_forms import FORMATS, forms_of
from hub.forms.plain import json_form, text_form
from hub.forms.table import COLUMNS, csv_form, guarded, unguarded
from hub.forms.texts import FormTexts

LANGUAGES = ("en", "es", "pt", "fr")


def test_the_table_has_a_row_for_each_item(pt: FormTexts) -> None:
    rows = list(csv.DictReader(io.StringIO(csv_form(pt).removeprefix("\ufeff"))))
    assert tuple(rows[0]) == COLUMNS
    items = [row["item"] for row in rows if row["item"][0].isdecimal()]
    assert items == list(pt.edition.questions) and len(items) == 85
    assert {row["edition"] for row in rows} == {"2022-10"}


def test_the_data_holds_every_rule(pt: FormTexts) -> None:
    data = json.loads(json_form(pt))
    items = [item for criterion in data["criteria"] for item in criterion["items"]]
    assert len(items) == 85
    assert sum(item.get("scored", False) for item in items) == 40
    assert [i["depends_on"] for i in items if i["id"] == "8.3.1"] == ["8.3"]
    assert data["digest"] == pt.edition.digest


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_holds_every_wording(texts: Mapping[str, FormTexts], language: str) -> None:
    own = texts[language]
    text = text_form(own)
    for question in own.edition.questions.values():
        assert f"### {question.id}\n\n{question.text}" in text
        assert question.prompt in text


@pytest.mark.parametrize("text", ["=1", "'=1", "''", "-x", "plain", "'quoted'", "+5", "@me", "\tx"])
def test_a_guarded_cell_says_the_same(text: str) -> None:
    assert unguarded(guarded(text)) == text


def test_every_format_is_made_once_for_each_language(
    texts: Mapping[str, FormTexts], root: Path
) -> None:
    names = set()
    for language in LANGUAGES:
        forms = forms_of(texts, language, root)
        assert tuple(form.format for form in forms) == FORMATS
        names |= {form.name for form in forms}
    assert len(names) == len(FORMATS) * len(LANGUAGES)
