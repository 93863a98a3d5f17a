"""The form that translates one record: which texts it asks for, derived from the overlay models."""

import typing
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from pydantic import BaseModel

from hub import addresses
from hub.languages.locales import direction_of
from hub.languages.view import View
from hub.load.body import LEAD
from hub.open_data.api import BASE
from hub.open_data.published import RECORDS
from hub.pages.assessment.data import as_script_data
from hub.pages.contribute.data import of_every_form
from hub.pages.contribute.model_fields import ModelField, fields_of
from hub.pages.contribute.pages import contribute_page
from hub.pages.contribute.translation_words import field_words, form_words
from hub.pages.contribute.ways import ways_context
from hub.pages.page import Page
from hub.records.base import Overlay
from hub.records.kinds import KINDS

_TAKEN_FROM = {"themes": ("recognitions",), "run_by": ("run_by", "partners")}
"""The fields of a record whose parts an overlay translates under another name."""
_TEXTS_OF = {"themes": ("theme", "report")}
_PATHS = {
    "practice": "good_practices/{country}/{id}.{language}.md",
    "authority": "cities/{country}/{id}/profile.{language}.md",
    "country": "cities/{id}/country.{language}.md",
}
"""Where a translation stands; of other kinds the browser knows the path of each record."""


def translation_page(view: View) -> Page:
    """Return the page on which one record is translated; it fetches the record from the site."""
    say = view.translate
    page = contribute_page(
        view,
        "translate",
        say("Translate a record"),
        say("The original and your translation side by side; what comes out is a file."),
        "contribute_translate",
        partial(_context, view),
    )
    return replace(page, section="translation")


def _context(view: View) -> dict[str, Any]:
    data = of_every_form(view)
    data["texts"] = {**data["texts"], **form_words(view)}
    sections = view.library.vocabularies["sections"]
    data |= {
        "kinds": {p.kind: _kind(p.kind, p.plural) for p in RECORDS if p.kind in KINDS},
        "labels": {
            **field_words(view),
            **{name: view.label("sections", name) for name in sections},
        },
        "headings": {name: dict(term.label) for name, term in sections.items()},
        "languages": {
            code: [view.label("languages", code), direction_of(code)]
            for code in view.settings.languages
        },
        "api": f"../../{BASE}",
        "addresses": {kind: folder for kind, folder in addresses.record_folders().items()},
    }
    return {"starter": "", "data": as_script_data(data), **ways_context(view)}


def _kind(kind: str, plural: str) -> dict[str, Any]:
    return {"plural": plural, "path": _PATHS.get(kind, ""), "fields": list(shape_of(kind))}


def shape_of(kind: str) -> Iterator[dict[str, Any]]:
    """Yield what a translation of a kind of record may hold, in the order of its model."""
    overlay = KINDS[kind].overlay
    assert overlay is not None
    rules = {field.name: field for field in fields_of(overlay)}
    for name, field in overlay.model_fields.items():
        if name in Overlay.model_fields:
            continue
        if typing.get_origin(field.annotation) is dict:
            yield _parts(kind, name, field.annotation)
        else:
            yield {**_rules(rules[name]), "lead": name == LEAD}


def _rules(field: ModelField) -> dict[str, Any]:
    return {
        "name": field.name,
        "kind": "text",
        "list": field.is_list,
        "required": field.required,
        "body": field.in_body,
        "tests": field.tests,
        "limits": field.limits,
    }


def _parts(kind: str, name: str, annotation: Any) -> dict[str, Any]:
    """Return a field that translates parts of the record, by their id or by their name."""
    texts = typing.get_args(annotation)[1]
    is_group = isinstance(texts, type) and issubclass(texts, BaseModel)
    found: dict[str, Any] = {"name": name, "parts": True, "from": _TAKEN_FROM.get(name, (name,))}
    if is_group:
        return {**found, "inner": [_rules(field) for field in fields_of(texts)]}
    part = _part_model(kind, name)
    has_id = part is not None and "id" in part.model_fields
    own = "text" if part and "text" in part.model_fields else "name"
    line = {"kind": "text", "tests": ("one-line", "plain"), "limits": {"max_length": 600}}
    return {**found, "byId": has_id, "texts": _TEXTS_OF.get(name, (own,)), "rules": line}


def _part_model(kind: str, name: str) -> type[BaseModel] | None:
    """Return the model of the parts of a field; None where the parts are plain texts."""
    field = KINDS[kind].model.model_fields.get(_TAKEN_FROM.get(name, (name,))[0])
    found = typing.get_args(field.annotation)[0] if field else None
    return found if isinstance(found, type) and issubclass(found, BaseModel) else None
