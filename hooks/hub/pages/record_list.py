"""Pages that list records of one kind, in groups."""

from collections.abc import Callable
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.page import Page

Groups = list[dict[str, Any]]


def record_list(
    view: View, address: str, section: str, heading: str, intro: str, groups: Callable[[], Groups]
) -> Page:
    """Return a page that lists records in groups."""
    return Page(
        address=address,
        title=heading,
        description=intro,
        template="records",
        context=lambda: {"heading": heading, "intro": intro, "groups": groups()},
        stamp="".join(
            view.library.stamp(kind, name)
            for kind in ("network", "programme", "event")
            for name in view.library.catalogue.of(kind)
        ),
        section=section,
    )


def group_by_word(view: View, kind: str, vocabulary: str) -> Groups:
    """Return the records of a kind in groups by their kind, in the vocabulary's order."""
    groups = []
    for word in view.library.vocabularies[vocabulary]:
        rows = [
            _row(view, kind, name)
            for name, record in sorted(_records(view, kind).items())
            if record.kind == word
        ]
        if rows:
            rows.sort(key=lambda row: view.sort_key(row["name"]))
            groups.append({"id": word, "name": view.label(vocabulary, word), "rows": rows})
    return groups


def _records(view: View, kind: str) -> dict[str, Any]:
    library = view.library
    return dict(library.networks if kind == "network" else library.programmes)


def _row(view: View, kind: str, name: str) -> dict[str, Any]:
    record = view.record(kind, name)
    members = len(view.library.members.get(name, []))
    facts = [view.label("network-scopes", record.scope)] if kind == "network" else []
    if members:
        facts.append(view.translate("{n} in the hub").format(n=view.number(members)))
    return {
        "address": addresses.of(kind, name),
        "name": record.name,
        "facts": facts,
        "text": record.summary,
        "who": getattr(record, "who_can_apply", None) or "",
    }
