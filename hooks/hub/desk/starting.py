"""Writes the starter file of a new record: what was answered, and what still waits."""

import textwrap
from collections.abc import Mapping
from typing import Any

from hub.languages.messages import Translate
from hub.load.body import LEAD
from hub.load.headings import Headings
from hub.records.kinds import Kind
from hub.write.clean import clean
from hub.write.front_matter import WIDTH, yaml_text
from hub.write.order import field_order, in_order, word_lists
from hub.write.record import FENCE, record_text


def starter_text(
    kind: Kind, values: Mapping[str, Any], headings: Headings, translate: Translate
) -> str:
    """Return the text of a new record; needed fields without an answer wait, explained."""
    waiting = waiting_fields(kind, values)
    if not waiting:
        return record_text(kind, values, headings)
    ordered = in_order(kind.model, clean(values))
    above, words = "", word_lists(kind.model)
    for name in dict.fromkeys([*field_order(kind.model), *ordered]):
        if name in kind.body_fields:
            continue
        if name in ordered:
            above += yaml_text({name: ordered[name]}, words)
        elif name in waiting:
            above += _explained(waiting[name], translate) + f"{name}:\n"
    return FENCE + above + FENCE + _below(kind, ordered, waiting, headings)


def waiting_fields(kind: Kind, values: Mapping[str, Any]) -> dict[str, str]:
    """Return the needed fields that have no value yet, each with what it holds."""
    return {
        field.alias or name: field.description or ""
        for name, field in kind.model.model_fields.items()
        if field.is_required() and name != "id" and not values.get(field.alias or name)
    }


def _explained(about: str, translate: Translate) -> str:
    lines = textwrap.wrap(f"# {translate(about)}", WIDTH, subsequent_indent="# ")
    return "\n".join(lines) + "\n"


def _below(
    kind: Kind, ordered: Mapping[str, Any], waiting: Mapping[str, str], headings: Headings
) -> str:
    """Return the text below the fields, with empty headings for what waits."""
    gaps = {name: _GAP for name in waiting if name in kind.body_fields and name != LEAD}
    body = {name: [gap] if kind.body_fields[name] else gap for name, gap in gaps.items()}
    text = record_text(kind, {**{k: v for k, v in ordered.items()}, **body}, headings)
    return text.split(f"\n{FENCE}", 1)[-1].replace(_GAP, "")


_GAP = "\ue000"
"""A letter that no text has, and that stands where a text is to be written."""
