"""What the list of practices gives the browser, as a script that also works from a folder."""

import json

from hub.downloads.rows import recognised_by
from hub.languages.localise import Spoken
from hub.languages.view import View
from hub.pages.practice_lists import newest_first
from hub.pages.text import plain


def practices_script(view: View, licence: str) -> str:
    """Return a script that sets `window.hubPractices` to one short object a practice."""
    every = newest_first(list(view.library.practices.values()))
    rows = [_row(view, practice.id) for practice in every]
    names = {c.id: view.wording(c.name) for c in view.library.criteria.values()}
    status = {
        w: view.label("practice-status", w) for w in view.library.vocabularies["practice-status"]
    }
    data = {"licence": licence, "criteria": names, "status": status, "practices": rows}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return "window.hubPractices=" + text.replace("</", "<\\/") + ";\n"


def _row(view: View, name: str) -> dict[str, object]:
    practice = view.record("practice", name)
    authority = view.record("authority", practice.authority)
    row: dict[str, object] = {
        "id": name,
        "title": practice.title,
        "original": practice.title_original or "",
        "place": f"{authority.name}, {view.country(authority.country)}",
        "text": plain(practice.summary),
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
        "sources": len(practice.sources),
    }
    if isinstance(practice.summary, Spoken):
        row["lang"] = practice.summary.lang
    return row
