"""The page of gaps: what the criteria promise and no question asks."""

from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.criterion_pages import attribution
from hub.pages.page import FRAMEWORK, Page, SearchText


def gaps_page(view: View) -> Page:
    """Return the page of gaps."""
    gaps = [gap for criterion in view.library.criteria.values() for gap in criterion.gaps]
    return Page(
        address=addresses.GAPS,
        title=view.translate("Promised, and not asked"),
        description=view.translate(
            "What the ten criteria promise and no item of the questionnaire asks."
        ),
        template="gaps",
        stamp=FRAMEWORK,
        context=lambda: _context(view),
        section="criteria",
        kind=view.translate("Page"),
        search=lambda: SearchText(
            "\n".join(f"{view.wording(g.promised)} {view.wording(g.not_asked)}" for g in gaps)
        ),
    )


def _context(view: View) -> dict[str, Any]:
    criteria = view.library.criteria.values()
    return {
        "with_gaps": [criterion for criterion in criteria if criterion.gaps],
        "without": [criterion for criterion in criteria if not criterion.gaps],
        "attribution": attribution(view),
        "original": f"{view.settings.default_language}/{addresses.GAPS}",
    }
