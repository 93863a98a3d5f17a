"""What the list of practices gives the browser, as a script that also works from a folder."""

import json

from hub import addresses
from hub.downloads.rows import recognised_by
from hub.languages.view import View
from hub.pages.practice_lists import newest_first
from hub.pages.text import plain

_TEXT = 220


def practices_script(view: View) -> str:
    """Return a script that sets `window.hubPractices` to one short object a practice."""
    every = newest_first(list(view.library.practices.values()))
    rows = [_row(view, practice.id) for practice in every]
    names = {c.id: view.wording(c.name) for c in view.library.criteria.values()}
    status = {w: view.label("practice-status", w)
              for w in view.library.vocabularies["practice-status"]}
    data = {"practices": rows, "criteria": names, "status": status}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return "window.hubPractices=" + text.replace("</", "<\\/") + ";\n"


def _row(view: View, name: str) -> dict[str, object]:
    practice = view.record("practice", name)
    authority = view.record("authority", practice.authority)
    summary = plain(practice.summary)
    return {
        "id": name,
        "title": practice.title,
        "place": f"{authority.name}, {view.country(authority.country)}",
        "text": summary if len(summary) <= _TEXT else summary[:_TEXT].rsplit(" ", 1)[0] + "…",
        "criterion": practice.criteria,
        "country": authority.country,
        "area": practice.areas,
        "population": practice.populations,
        "type": authority.type,
        "size": view.library.size_of(authority) or "",
        "status": practice.status,
        "year": practice.start_year or 0,
        "recognised": recognised_by(practice),
        "language": view.languages_of("practice", name),
        "evidence": practice.evidence,
        "file": addresses.of("practice", name),
        "cover": addresses.cover(name),
    }
