"""What the list of practices gives the browser, as a script that also works from a folder."""

import json

from hub.downloads.rows import recognised_by
from hub.kept import KeptEntries
from hub.languages.spoken import Spoken
from hub.languages.view import View
from hub.pages.practice_lists import newest_first
from hub.pages.text import plain


def practices_script(view: View, kept: KeptEntries, licence: str) -> str:
    """Return a script that sets `window.hubPractices` to one short object a practice."""
    every = newest_first(list(view.library.practices.values()))
    names = {c.id: view.wording(c.name) for c in view.library.criteria.values()}
    status = {
        w: view.label("practice-status", w) for w in view.library.vocabularies["practice-status"]
    }
    head = _json({"licence": licence, "criteria": names, "status": status})
    rows = ",".join(_kept_row(view, kept, practice.id) for practice in every)
    text = f'{head[:-1]},"practices":[{rows}]}}'
    return "window.hubPractices=" + text.replace("</", "<\\/") + ";\n"


def _kept_row(view: View, kept: KeptEntries, name: str) -> str:
    stamp = view.library.stamp("practice", name)
    stamp += view.library.stamp("authority", view.library.practices[name].authority)
    return kept.get(("browser", name), stamp, lambda: _json(_row(view, name)))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


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
