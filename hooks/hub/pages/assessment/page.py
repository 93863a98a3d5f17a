"""The page of the self-assessment: a complete paper form, which scripts bring to life."""

from typing import Any

from hub import addresses
from hub.forms.texts import FormTexts
from hub.languages.view import View
from hub.pages.assessment.data import page_data
from hub.pages.page import Page, SearchText


def self_assessment_page(view: View, texts: FormTexts, *, live: bool = False) -> Page:
    """Return the page on which a committee assesses its city."""
    say = view.translate
    description = say(
        "Assess your local authority on ten criteria: no account, works offline, and nothing you "
        "write leaves this device."
    )
    return Page(
        address=addresses.SELF_ASSESSMENT,
        title=say("Self-assessment"),
        description=description,
        template="self_assessment",
        context=lambda: form_context(view, texts, live=live),
        stamp=f"self-assessment {sorted(view.library.published)}",
        section="assessment",
        kind=say("Page"),
        search=lambda: SearchText(body=description, note=description),
    )


def form_context(
    view: View, texts: FormTexts, *, alone: bool = False, live: bool = False, home: str = "../"
) -> dict[str, Any]:
    """Return what the form's template needs; `alone` for the file that needs nothing else."""
    return {
        "form": texts.edition,
        "words": texts.words,
        "vocabularies": texts.vocabularies,
        "countries": sorted(
            texts.vocabularies["countries"].items(), key=lambda one: view.sort_key(one[1])
        ),
        "data": page_data(view, texts, alone=alone, live=live, home=home),
        "alone": alone,
    }
