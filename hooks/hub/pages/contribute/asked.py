"""Joins the fields of a model with the words of its form, for templates and for scripts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from hub.languages.view import View
from hub.pages.contribute.model_fields import ModelField, fields_of
from hub.pages.contribute.question import Ask, Form
from hub.records.kinds import KINDS

_FEW = 5
_LONG = 1000
"""A text that may be longer than this gets a field of several lines."""


@dataclass(frozen=True)
class Option:
    """One word to choose."""

    value: str
    label: str
    about: str = ""


@dataclass(frozen=True)
class Asked:
    """One question of a form, in the language of its page."""

    field: ModelField
    question: str
    hint: str
    another: str
    widget: str
    """How it is asked: `line`, `area`, `lines`, `radios`, `select`, `boxes`, `rows`, …"""
    options: tuple[Option, ...]
    parts: "tuple[Asked, ...]"


@dataclass(frozen=True)
class AskedStep:
    """Questions that belong together, in the language of their page."""

    name: str
    title: str
    asked: tuple[Asked, ...]


def asked_steps(view: View, form: Form) -> Iterator[AskedStep]:
    """Yield the steps of a form."""
    fields = fields_of(KINDS[form.kind].model)
    for step in form.steps:
        asked = tuple(_asked(view, step.asks, fields))
        yield AskedStep(step.name, view.translate(step.title), asked)


def _asked(
    view: View, asks: Iterable[Ask], fields: Iterable[ModelField], *, in_row: bool = False
) -> Iterator[Asked]:
    by_name = {field.name: field for field in fields}
    for ask in asks:
        field = by_name[ask.field]
        options = tuple(_options(view, field))
        yield Asked(
            field=field,
            question=view.translate(ask.question),
            hint=view.translate(ask.hint) if ask.hint else "",
            another=view.translate(ask.another) if ask.another else "",
            widget=_widget(field, options, in_row=in_row),
            options=options,
            parts=tuple(_asked(view, ask.parts, field.parts, in_row=True)),
        )


def _widget(field: ModelField, options: tuple[Option, ...], *, in_row: bool) -> str:
    if field.kind == "group":
        return "rows" if field.is_list else "group"
    if field.refers in ("authority", "item"):
        return field.refers
    if field.is_list:
        return "boxes" if options else "lines"
    if options:
        is_short = len(options) <= _FEW and field.required and not in_row
        return "radios" if is_short else "select"
    return (
        "area" if field.limits.get("max_length", 0) > _LONG and not _is_address(field) else "line"
    )


def _is_address(field: ModelField) -> bool:
    return "link-form" in field.tests


def _options(view: View, field: ModelField) -> Iterator[Option]:
    if field.name == "language" and not field.required:
        for code in view.settings.languages:
            yield Option(code, view.label("languages", code))
    elif field.vocabulary:
        terms = view.library.vocabularies[field.vocabulary]
        found = [
            Option(w, view.label(field.vocabulary, w), view.description(field.vocabulary, w))
            for w in terms
        ]
        is_long = field.vocabulary in ("countries", "languages")
        yield from sorted(found, key=lambda o: view.sort_key(o.label)) if is_long else found
    elif field.refers == "criterion":
        for name, criterion in view.library.criteria.items():
            yield Option(name, str(view.wording(criterion.name)))
    elif field.refers in ("network", "programme"):
        ids = view.library.networks if field.refers == "network" else view.library.programmes
        found = [Option(name, str(view.record(field.refers, name).name)) for name in ids]
        yield from sorted(found, key=lambda option: view.sort_key(option.label))


def rules_of_fields(kind: str) -> list[dict[str, Any]]:
    """Return what scripts must know of every field of a kind, asked or not."""
    return [_rules(field) for field in fields_of(KINDS[kind].model)]


def _rules(field: ModelField) -> dict[str, Any]:
    found = {
        "name": field.name,
        "kind": field.kind,
        "list": field.is_list,
        "required": field.required,
        "body": field.in_body,
        "tests": list(field.tests),
        "limits": field.limits,
        "listLimits": field.list_limits,
        "vocabulary": field.vocabulary,
        "refers": field.refers,
        "choices": list(field.choices),
        "parts": [_rules(part) for part in field.parts],
    }
    return {key: value for key, value in found.items() if value}
