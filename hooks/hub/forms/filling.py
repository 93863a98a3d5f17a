"""Fills the forms that are not written anew: the PDF, and a row of the survey's data."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path as FilePath

from pypdf import PdfWriter

from hub.forms.flat import Flat
from hub.forms.names import field_name
from hub.forms.paper import paper
from hub.forms.paper_data import PaperData
from hub.forms.survey import OWN, fields_by_name
from hub.forms.table import guarded
from hub.forms.texts import FormTexts


def filled_paper(texts: FormTexts, root: FilePath, filled: Flat) -> bytes:
    """Return the PDF to fill in, filled with what it has fields for."""
    about = PaperData(texts)
    values = {
        name: about.shown(path, filled[path])
        for name, path in about.paths.items()
        if path in filled
    }
    writer = PdfWriter(clone_from=io.BytesIO(paper(texts, root, fillable=True)))
    for page in writer.pages:
        if "/Annots" in page:
            writer.update_page_form_field_values(page, dict(values), auto_regenerate=False)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def survey_csv(texts: FormTexts, copies: Iterable[Flat]) -> str:
    """Return the data of filled surveys as servers export them: a row for each copy."""
    paths = fields_by_name(texts)
    edition = texts.edition
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([OWN + "edition", OWN + "digest", *(_grouped(texts, n) for n in paths)])
    for filled in copies:
        row = [guarded(filled.get(path, "")) for path in paths.values()]
        writer.writerow([edition.id, edition.digest, *row])
    return stream.getvalue()


def _grouped(texts: FormTexts, name: str) -> str:
    """Return a field's name with its group before it."""
    for chapter in texts.edition.chapters:
        for question in chapter.questions:
            start = field_name(("answers", question.id, "answer"))
            if name == start or (
                name.startswith(start + "_") and not name[len(start) + 1].isdigit()
            ):
                return f"{OWN}c{chapter.number}/{name}"
    return f"{OWN}about/{name}"
