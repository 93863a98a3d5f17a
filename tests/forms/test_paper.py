"""The PDFs: conforming, the same twice, and filled in by another program without loss."""

import io
from collections.abc import Mapping
from pathlib import Path

import page
import pytest
from filled import random_answers
from hub.forms.filling import filled_paper
from hub.forms.flat import flat
from hub.forms.held import holder
from hub.forms.paper import paper
from hub.forms.paper_data import PaperData
from hub.forms.reading.read import FormReader
from hub.forms.texts import FormTexts
from pypdf import PdfReader

LANGUAGES = ("en", "es", "pt", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fillable", [False, True], ids=["print", "fill"])
def test_it_conforms_to_pdf_ua_1(
    texts: Mapping[str, FormTexts], root: Path, language: str, fillable: bool
) -> None:
    made = paper(texts[language], root, fillable=fillable)
    report = page.validate_pdf_bytes(made, profile=page.ValidationProfile.PDF_UA_1)
    assert report.is_compliant, report.failures


def test_it_is_the_same_to_the_byte_twice(pt: FormTexts, root: Path) -> None:
    assert paper(pt, root, fillable=True) == paper(pt, root, fillable=True)
    assert paper(pt, root, fillable=False) == paper(pt, root, fillable=False)


def test_every_field_is_there_and_has_a_spoken_name(pt: FormTexts, root: Path) -> None:
    fields = PdfReader(io.BytesIO(paper(pt, root, fillable=True))).get_fields() or {}
    assert set(fields) == set(PaperData(pt).paths)
    assert all(field.get("/TU") for field in fields.values())
    answers = {q.id for q in pt.edition.answerable}
    assert {p[1] for p in PaperData(pt).paths.values() if p[-1] == "answer"} == answers


def test_every_code_stands_on_paper(pt: FormTexts, root: Path) -> None:
    pages = PdfReader(io.BytesIO(paper(pt, root, fillable=False))).pages
    words = set(" ".join(sheet.extract_text() for sheet in pages).split())
    assert set(pt.edition.questions) <= words


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_filled_and_read_back_nothing_changes(
    pt: FormTexts, root: Path, reader: FormReader, seed: int
) -> None:
    filled = flat(random_answers(seed, pt.edition))
    read = reader.read(filled_paper(pt, root, filled), "filled.pdf")
    assert read.problems == []
    holds = holder(pt, "fill")
    assert flat(read.files[0]) == {path: text for path, text in filled.items() if holds(path)}


def test_what_is_typed_shows_in_its_own_field_only(pt: FormTexts, root: Path) -> None:
    data = filled_paper(pt, root, {("answers", "4.3", "answer"): "Microcredito"})
    pages = PdfReader(io.BytesIO(data)).pages
    drawn = [
        note["/AP"]["/N"].get_data()
        for sheet in pages
        for note in (one.get_object() for one in sheet.get("/Annots", []))
        if note.get("/FT") == "/Tx"
    ]
    assert sum(b"Microcredito" in drawing for drawing in drawn) == 1
