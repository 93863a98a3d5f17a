"""What the self-assessment knows of the practices, as a script that also works from a folder."""

import json
from typing import Any

from hub.languages.spoken import Spoken
from hub.languages.view import View

AREAS_OF_POLICY_AREA: dict[str, tuple[str, ...]] = {
    "labour-market": ("livelihoods",),
    "citizen-security": (),
    "justice-services": ("legal-aid",),
    "culture": ("culture",),
    "demographic-statistics": ("data",),
    "higher-complexity-health": ("health",),
    "housing": ("housing",),
    "leisure": ("culture",),
    "preventive-health": ("health",),
    "primary-education": ("education",),
    "public-transportation": (),
    "secondary-education": ("education",),
    "social-services": ("social-assistance", "specific-needs"),
    "sports": (),
    "temporary-sheltering": ("shelter",),
    "tertiary-education": ("education",),
    "water-and-sanitation": (),
}
"""The fields of work of practices that speak to each policy area of the questionnaire.

The questionnaire and the practices are sorted by different words; this is the one place where
they meet, and the assignment is ours. Where no field of work is near enough, only a practice that
names the item of the policy area itself is offered.
"""


def practice_data_script(view: View) -> str:
    """Return a script that sets `window.assessmentPractices` to one short object a practice."""
    library = view.library
    shown = (name for name, practice in library.practices.items() if not practice.example)
    rows = [_row(view, name) for name in sorted(shown)]
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return "window.assessmentPractices=" + text.replace("</", "<\\/") + ";\n"


def _row(view: View, name: str) -> dict[str, Any]:
    practice = view.record("practice", name)
    authority = view.record("authority", practice.authority)
    row: dict[str, Any] = {
        "id": name,
        "title": practice.title,
        "place": f"{authority.name}, {view.country(authority.country)}",
        "authority": practice.authority,
        "country": authority.country,
        "size": view.library.size_of(authority) or "",
        "type": authority.type,
        "items": practice.items,
        "criteria": practice.criteria,
        "areas": policy_areas(practice.areas),
        "status": practice.status,
        "evidence": practice.evidence,
    }
    if isinstance(practice.title, Spoken):
        row["lang"] = practice.title.lang
    return row


def policy_areas(areas: list[str]) -> list[str]:
    """Return the policy areas that some fields of work speak to."""
    return [name for name, near in AREAS_OF_POLICY_AREA.items() if set(near) & set(areas)]
