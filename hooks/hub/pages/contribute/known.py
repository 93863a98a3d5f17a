"""What the forms know of existing records, as a script that is loaded when it is needed."""

import json
from collections.abc import Iterator

from hub.languages.view import View

OTHERS = ("network", "programme", "event", "commitment", "country")


def known_script(view: View) -> str:
    """Return a script that sets `contribute.known`: the records by kind, each as a short row."""
    library = view.library
    known = {
        "practice": [
            [name, view.record("practice", name).title, practice.authority]
            for name, practice in library.practices.items()
        ],
        "authority": [
            [
                name,
                *_names(view, name),
                authority.country,
                view.label("authority-types", authority.type),
            ]
            for name, authority in library.authorities.items()
        ],
        **{kind: list(_others(view, kind)) for kind in OTHERS},
    }
    text = json.dumps(known, ensure_ascii=False, separators=(",", ":"))
    return "contribute.known=" + text + ";\n"


def _names(view: View, name: str) -> list[str]:
    """Return the name of a local authority in this language, and the one it has itself."""
    authority = view.record("authority", name)
    own = authority.name_original or view.library.authorities[name].name
    return [authority.name, own if own != authority.name else ""]


def _others(view: View, kind: str) -> Iterator[list[str]]:
    """Yield the records of a kind; invented examples are nothing that a new record could name."""
    for entry in view.library.catalogue.of(kind).values():
        if entry.record.example:
            continue
        record = view.record(kind, entry.record.id)
        title = getattr(record, "title", None) or getattr(record, "name", None)
        yield [entry.record.id, title or view.country(entry.record.id.upper()), entry.document.path]
