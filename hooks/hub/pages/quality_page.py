"""The page of the questions of quality, and what a practice's page shows of them."""

from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.page import Page, SearchText
from hub.quality.answered import answers, computed, left_to_people, questions_of
from hub.quality.signs import SIGNS
from hub.records.practice import Practice
from hub.records.quality import QualityQuestion
from hub.stamps import digest_of


def quality_page(view: View) -> Page:
    """Return the page of the questions."""
    say = view.translate
    library = view.library
    questions = questions_of(library.catalogue)
    return Page(
        address=addresses.QUALITY,
        title=say("Questions of quality"),
        description=say(
            "What anybody may ask of a good practice, and how many records of the hub answer it."
        ),
        template="quality",
        stamp=digest_of(library.stamp("practice", name) for name in library.practices),
        context=lambda: _context(view),
        section="about",
        kind=say("Page"),
        search=lambda: SearchText("\n".join(view.wording(one.text) for one in questions)),
    )


def _context(view: View) -> dict[str, Any]:
    questions = questions_of(view.library.catalogue)
    times = {
        "design": view.translate("When a practice is designed"),
        "evaluation": view.translate("When a practice is evaluated"),
    }
    return {
        "all": len(view.library.practices),
        "groups": [
            {
                "id": time,
                "heading": heading,
                "rows": [_row(view, one) for one in computed(questions) if one.time == time],
                "asked": [
                    view.wording(one.text) for one in left_to_people(questions) if one.time == time
                ],
            }
            for time, heading in times.items()
        ],
    }


def _row(view: View, question: QualityQuestion) -> dict[str, Any]:
    practices = view.library.practices.values()
    return {
        "text": view.wording(question.text),
        "sign": view.translate(SIGNS[question.sign].about) if question.sign else "",
        "count": sum(answers(question, practice) for practice in practices),
    }


def quality_of(view: View, practice: Practice) -> dict[str, Any]:
    """Return which questions a practice's record answers and which are open."""
    rows = [
        {"text": view.wording(one.text), "answered": answers(one, practice)}
        for one in computed(questions_of(view.library.catalogue))
    ]
    return {"rows": rows, "answered": sum(row["answered"] for row in rows)}
