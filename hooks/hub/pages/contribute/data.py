"""What the scripts of a form to contribute must know, as data in the page."""

from typing import Any

from markupsafe import Markup

from hub.languages.view import View
from hub.load.body import LEAD
from hub.pages.assessment.data import as_script_data
from hub.pages.contribute.asked import rules_of_fields
from hub.pages.contribute.rule_texts import patterns, rule_texts, words_of_values
from hub.pages.contribute.texts import form_texts
from hub.pages.contribute.ways import ways_data
from hub.records.kinds import KINDS


def record_data(view: View, kind: str) -> Markup:
    """Return the data of the form for one kind of record."""
    ways = ways_data(view)
    texts = {**ways["texts"], **form_texts(view)}
    return as_script_data({**ways, "texts": texts, **_of_kind(view, kind)})


def _of_kind(view: View, kind: str) -> dict[str, Any]:
    vocabularies = view.library.vocabularies
    sections = vocabularies["sections"]
    body = [name for name in KINDS[kind].body_fields if name != LEAD]
    return {
        "kind": kind,
        "language": view.language,
        "fields": rules_of_fields(kind),
        "rules": rule_texts(view),
        "words": words_of_values(view),
        "patterns": patterns(),
        "headings": {name: dict(sections[name].label) for name in body},
        "countries": list(vocabularies["countries"]),
        "criterionOfItem": view.library.criterion_of_item,
    }


def texts_data(view: View) -> Markup:
    """Return the data of a page that only writes a text and offers ways to send it."""
    ways = ways_data(view)
    return as_script_data(
        {**ways, "language": view.language, "texts": {**ways["texts"], **form_texts(view)}}
    )
