"""Makes the workbook: every sheet in its order, the same bytes for the same texts."""

import io
from datetime import UTC, datetime

import xlsxwriter

from hub.forms.flat import Flat
from hub.forms.texts import FormTexts
from hub.forms.workbook.areas_sheet import write_areas
from hub.forms.workbook.commitments_sheet import write_commitments
from hub.forms.workbook.desk import Desk
from hub.forms.workbook.guide_sheet import write_guide
from hub.forms.workbook.meta_sheet import write_meta
from hub.forms.workbook.process_sheets import write_about, write_committee
from hub.forms.workbook.questions_sheet import write_questions
from hub.forms.workbook.results_sheet import write_results

_MADE = datetime(2022, 10, 1, tzinfo=UTC)
"""A fixed time, so that the same texts make the same bytes."""


def workbook(texts: FormTexts, filled: Flat | None = None) -> bytes:
    """Return the spreadsheet of an edition, empty or filled with an answers file's texts."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_urls": False})
    book.set_properties(
        {
            "title": texts.edition.title,
            "subject": texts.say("Self-assessment of a local authority"),
            "author": texts.hub,
            "comments": texts.edition.source,
            "created": _MADE,
        }
    )
    desk = Desk(book, texts, filled or {})
    write_guide(desk)
    write_about(desk)
    write_committee(desk)
    questions = write_questions(desk)
    write_results(desk, questions)
    write_areas(desk, questions)
    write_commitments(desk)
    write_meta(desk)
    book.close()
    return stream.getvalue()
