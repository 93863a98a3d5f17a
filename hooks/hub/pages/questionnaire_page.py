"""The page of downloads: which form of the questionnaire to choose, and what each can do."""

from typing import Any

from hub import addresses
from hub.forms.all_forms import FORMATS
from hub.forms.guidance import ATTRIBUTION
from hub.languages.view import View
from hub.pages.edition_changes_page import edition_maps, title_of
from hub.pages.page import Page, SearchText

Made = dict[str, tuple[str, int]]
"""Address and size in bytes of each form, by format."""


def questionnaire_page(view: View, made: Made) -> Page:
    """Return the page of the forms that were made."""
    say = view.translate
    description = say("Print it, fill it in offline, or collect it with phones: seven forms.")
    return Page(
        address=addresses.QUESTIONNAIRE,
        title=say("Download the questionnaire"),
        description=description,
        template="questionnaire",
        context=lambda: {
            "forms": _forms(view, made),
            "steps": _steps(view),
            "edition": view.library.questionnaire,
            "counts": _counts(view),
            "changes": _changes(view),
            "attribution": say(ATTRIBUTION),
        },
        stamp=str(sorted(made.items())),
        section="criteria",
        kind=say("Page"),
        search=lambda: SearchText(
            body="\n".join(
                f"{form['name']} {form['when']} {form['does']}" for form in _forms(view, made)
            ),
            note=description,
        ),
    )


def _forms(view: View, made: Made) -> list[dict[str, Any]]:
    return [_form(view, name, *made[name]) for name in FORMATS]


def _form(view: View, name: str, address: str, size: int) -> dict[str, Any]:
    return {
        "id": name,
        "address": address,
        "size": _size(view, size),
        "ending": address.rpartition(".")[2].upper(),
        **_about(view)[name],
    }


def _size(view: View, size: int) -> str:
    number = view.number(max(1, round(size / 1000)))
    return view.translate("{size} kB").format(size=number).replace(" ", "\u00a0")


def _about(view: View) -> dict[str, dict[str, str]]:
    say = view.translate
    return {
        "print": {
            "name": say("PDF to print"),
            "when": say("For a workshop without computers."),
            "does": say("Every question with its code, boxes to tick and room to write."),
        },
        "fill": {
            "name": say("PDF to fill in"),
            "when": say("For one person at a computer, without a spreadsheet program."),
            "does": say("Form fields that a screen reader can read. It computes no score."),
        },
        "workbook": {
            "name": say("Spreadsheet"),
            "when": say("For a committee that works offline and wants to see the score at once."),
            "does": say(
                "Lists of answers, the live score with its interval, the grid of policy areas, "
                "the committee and the commitments. For Excel and LibreOffice."
            ),
        },
        "survey": {
            "name": say("XLSForm for ODK and KoboToolbox"),
            "when": say("For many people with phones or tablets, online or not."),
            "does": say(
                "All languages in one form, questions that follow the answers, score notes. "
                "Upload it to your own server; nothing passes through the hub."
            ),
        },
        "table": {
            "name": say("Table (CSV)"),
            "when": say("For other programs, and for filling in by a script."),
            "does": say("One row for each question, with empty columns for the answers."),
        },
        "data": {
            "name": say("Data (JSON)"),
            "when": say("For developers who build a form of their own."),
            "does": say("Every text, answer set, dependency and scoring rule."),
        },
        "text": {
            "name": say("Plain text (Markdown)"),
            "when": say("For translators and reviewers of the wording."),
            "does": say("Every text in its order, each question under its number."),
        },
    }


def _steps(view: View) -> list[str]:
    say = view.translate
    return [
        say("Choose a form and give it to the members of your committee."),
        say("Each member answers a copy; empty items stay open and are never taken for a no."),
        say(
            "Bring the filled copies together: the hub reads every one of these forms back into "
            "the same answers file, and says of anything it cannot place where it stands."
        ),
    ]


def _changes(view: View) -> list[tuple[str, str]]:
    """Return address and title of each page that tells what changed between editions."""
    return [
        (addresses.edition_changes(found.id), title_of(view, found)) for found in edition_maps(view)
    ]


def _counts(view: View) -> dict[str, int]:
    items = view.library.items.values()
    return {
        "items": sum(item.kind == "question" for item in items),
        "scored": sum(item.scored for item in items),
    }
