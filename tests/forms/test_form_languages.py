"""Every form in es, pt and fr is free of English, and of the other languages' words for us."""

import io
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from cells_of import Workbook
from hub.forms.paper import paper
from hub.forms.paper_data import PaperData
from hub.forms.plain import text_form
from hub.forms.survey import Survey
from hub.forms.table import csv_form
from hub.forms.texts import FormTexts
from hub.forms.workbook.book import workbook
from pypdf import PdfReader

ENGLISH = re.compile(
    r"\b(the|and|of|with|which|this|that|from|your|you|are|what|when|who|not|answered|form|yes"
    r"|city|sheet|empty|leave|write|choose|so far|at most|weight|questions?(?=\.)|UNHCR|PoC)\b"
)
"""Words that no Spanish, Portuguese or French text has."""
OUR_CODES = re.compile(r"hub:\w+|answers/\S+|\w+/\w+\S*|https?://\S+|[a-z_]+_[a-z_]+")
NAMES = (
    "Cities of Solidarity Self-Assessment Tool and the 10 Criteria",
    "Cities of Solidarity",
)
OTHERS = ("es", "pt", "fr")


def _english(text: str) -> list[str]:
    for name in NAMES:
        text = text.replace(name, "")
    return ENGLISH.findall(OUR_CODES.sub("", text))


@pytest.mark.parametrize("language", OTHERS)
def test_the_workbook(texts: Mapping[str, FormTexts], language: str) -> None:
    book = Workbook(workbook(texts[language]))
    for name, rows in book.rows.items():
        if name == "_meta":
            continue
        mark = rows[0].index("hub:path") if "hub:path" in rows[0] else 99
        shown = "\n".join(str(c) for row in rows[1:] for c in (row[:mark] if mark else row))
        assert _english(name + "\n" + shown) == []


@pytest.mark.parametrize("language", OTHERS)
def test_its_messages_and_chart(texts: Mapping[str, FormTexts], language: str) -> None:
    book = Workbook(workbook(texts[language]))
    for part, content in book.parts.items():
        text = content.decode("utf-8", "replace")
        said = re.findall(r'(?:promptTitle|prompt|errorTitle|error|descr)="([^"]*)"', text)
        said += re.findall(r"<a:t>([^<]*)</a:t>", text) if "chart" in part else []
        assert _english("\n".join(said)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_pdf(texts: Mapping[str, FormTexts], root: Path, language: str) -> None:
    own = texts[language]
    reader = PdfReader(io.BytesIO(paper(own, root, fillable=False)))
    shown = "\n".join(" ".join(sheet.extract_text().split()) for sheet in reader.pages)
    spoken = "\n".join(PaperData(own).spoken.values())
    about = reader.metadata
    assert _english(shown + spoken + str(about.title if about else "")) == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_survey_the_table_and_the_text(texts: Mapping[str, FormTexts], language: str) -> None:
    survey = Survey(texts)
    said = [row.label.get(language, "") + row.hint.get(language, "") for row in survey.rows()]
    said += [label for found in survey.lists.values() for label in found[language].values()]
    assert _english("\n".join(re.sub(r"\$\{\w+\}", "", text) for text in said)) == []
    assert _english(text_form(texts[language])) == []
    rows = csv_form(texts[language]).splitlines()[1:]
    assert _english("\n".join(rows)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_a_form_is_translated(texts: Mapping[str, FormTexts], language: str) -> None:
    same = {
        en
        for en, own in zip(_labels(texts["en"]), _labels(texts[language]), strict=True)
        if en == own and not en.isdecimal()
    }
    assert {word for word in same if _english(word)} == set()


def _labels(texts: FormTexts) -> list[str]:
    words = texts.words
    groups = (words.roles, words.flags, words.resources, words.stages, words.fields, words.states)
    return [label for group in groups for label in group.values()]
