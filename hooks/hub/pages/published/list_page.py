"""The page that lists the published assessments, and shows chosen ones side by side."""

from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.page import Page, SearchText
from hub.pages.published.assessment_page import name_of
from hub.pages.published.figures import Figures
from hub.published.peers import SMALLEST, latest
from hub.stamps import digest_of


def assessments_page(view: View) -> Page:
    """Return the page of all published assessments."""
    say = view.translate
    description = say(
        "Assessments that cities made public, each with figures that anyone can recompute. No "
        "ranking."
    )
    return Page(
        address=addresses.ASSESSMENTS,
        title=say("Published assessments"),
        description=description,
        template="assessments",
        context=lambda: _context(view),
        stamp=digest_of(
            [one.stamp for one in view.library.published.values()]
            + [view.library.stamp("authority", name) for name in _places(view)]
        ),
        section="assessment",
        kind=say("Page"),
        search=lambda: SearchText(body=description, note=description),
    )


def _places(view: View) -> list[str]:
    return [one.authority for one in view.library.published.values() if one.authority]


def _context(view: View) -> dict[str, Any]:
    every = latest(view.library.published.values())
    real = [one for one in every if not one.is_example]
    return {
        "real": _lines(view, real),
        "examples": _lines(view, [one for one in every if one.is_example]),
        "smallest": SMALLEST,
    }


def _lines(view: View, assessments: list[Any]) -> list[dict[str, Any]]:
    """Return the assessments in the order of their cities' names: never in one of merit."""
    lines = [
        {"one": one, "city": name_of(view, one), "figures": Figures(view, one).criteria()}
        for one in assessments
    ]
    return sorted(lines, key=lambda line: view.sort_key(line["city"]))
