"""What makes each form; apart, because the libraries it needs load slowly and are rarely needed."""

from collections.abc import Callable, Mapping
from pathlib import Path

from hub.forms.paper import paper
from hub.forms.plain import json_form, text_form
from hub.forms.table import csv_form
from hub.forms.texts import FormTexts
from hub.forms.workbook.book import workbook
from hub.forms.xlsform import xlsform


def made_form(
    format: str, texts: Mapping[str, FormTexts], language: str, root: Path
) -> str | bytes:
    """Return the content of a form; the one for ODK and Kobo holds all languages."""
    own = texts[language]
    makers: dict[str, Callable[[], str | bytes]] = {
        "print": lambda: paper(own, root, fillable=False),
        "fill": lambda: paper(own, root, fillable=True),
        "workbook": lambda: workbook(own),
        "survey": lambda: xlsform(texts, language),
        "table": lambda: csv_form(own),
        "data": lambda: json_form(own),
        "text": lambda: text_form(own),
    }
    return makers[format]()
