"""What the scripts of a form to contribute must know, as data in the page."""

from typing import Any

from markupsafe import Markup

from hub import addresses
from hub.languages.view import View
from hub.load.body import LEAD
from hub.pages.assessment.data import as_script_data
from hub.pages.contribute.asked import rules_of_fields
from hub.pages.contribute.rule_texts import patterns, rule_texts, words_of_values
from hub.pages.contribute.texts import fact_labels, script_texts
from hub.pages.contribute.ways import ways_data
from hub.records.kinds import KINDS


def record_data(view: View, kind: str) -> Markup:
    """Return the data of the form for one kind of record."""
    return as_script_data({**of_every_form(view), **_of_kind(view, kind)})


def of_every_form(view: View) -> dict[str, Any]:
    """Return what the scripts of every form must know."""
    ways = ways_data(view)
    return {
        **ways,
        "texts": {**ways["texts"], **script_texts(view)},
        "language": view.language,
        "rules": rule_texts(view),
        "words": words_of_values(view),
        "patterns": patterns(),
        "folders": {folder: kind for kind, folder in addresses.record_folders().items()},
    }


def _of_kind(view: View, kind: str) -> dict[str, Any]:
    vocabularies = view.library.vocabularies
    sections = vocabularies["sections"]
    body = [name for name in KINDS[kind].body_fields if name != LEAD]
    return {
        "kind": kind,
        "fields": rules_of_fields(kind),
        "facts": fact_labels(view),
        "headings": {name: dict(sections[name].label) for name in body},
    }


def texts_data(view: View) -> Markup:
    """Return the data of a form that makes no record, only a text or a file to send."""
    return as_script_data(of_every_form(view))
