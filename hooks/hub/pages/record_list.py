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


def networks_by_kind(view: View) -> Groups:
    """Return the networks in groups by their kind, in the vocabulary's order."""
    groups = []
    for word in view.library.vocabularies["network-kinds"]:
        rows = [
            _row(view, name)
            for name, record in sorted(view.library.networks.items())
            if record.kind == word
        ]
        if rows:
            rows.sort(key=lambda row: view.sort_key(row["name"]))
            groups.append({"id": word, "name": view.label("network-kinds", word), "rows": rows})
    return groups


def _row(view: View, name: str) -> dict[str, Any]:
    record = view.record("network", name)
    members = len(view.library.members.get(name, []))
    facts = [view.label("network-scopes", record.scope)]
    if members:
        facts.append(view.translate("{n} in the hub").format(n=view.number(members)))
    return {
        "address": addresses.of("network", name),
        "name": record.name,
        "facts": facts,
        "text": record.summary,
    }
