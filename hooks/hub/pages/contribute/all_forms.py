"""Every page of the forms to contribute: where one chooses, and the forms."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from hub import addresses
from hub.forms.texts import FormTexts
from hub.languages.view import View
from hub.pages.assessment.data import page_data
from hub.pages.contribute.data import texts_data
from hub.pages.contribute.pages import contribute_page, record_pages
from hub.pages.contribute.translation import translation_page
from hub.pages.contribute.ways import OF_A_REPORT, ways_context
from hub.pages.page import Page

_ICONS = {"practice": "practice", "city": "city", "correction": "flag", "assessment": "check"}


def contribute_pages(view: View, texts: FormTexts) -> Iterator[Page]:
    """Yield the pages of the forms in one language."""
    say = view.translate
    forms = [
        *record_pages(view),
        contribute_page(
            view,
            "correction",
            say("Correct a record"),
            say("Say what is wrong or missing, and where it can be read."),
            "contribute_correction",
            partial(_correction, view),
        ),
        contribute_page(
            view,
            "assessment",
            say("Publish an assessment"),
            say("Hand in the record that the self-assessment made for you."),
            "contribute_assessment",
            partial(_assessment, view, texts),
        ),
    ]
    yield from forms
    yield translation_page(view)
    yield contribute_page(
        view,
        "index",
        say("Contribute"),
        say("What would you like to share or to mend?"),
        "contribute",
        lambda: {"doors": [*map(_door, forms), _door_of_translations(view)]},
    )


def _door(page: Page) -> dict[str, str]:
    name = page.address.removeprefix("contribute/").removesuffix(".html")
    return {
        "address": page.address,
        "title": page.title,
        "about": page.description,
        "icon": _ICONS[name],
    }


def _door_of_translations(view: View) -> dict[str, str]:
    say = view.translate
    return {
        "address": addresses.TRANSLATIONS,
        "title": say("Help to translate"),
        "about": say("See what is missing in a language, and translate one record."),
        "icon": "globe",
    }


def _correction(view: View) -> dict[str, Any]:
    return {"starter": "", "data": texts_data(view), **ways_context(view, OF_A_REPORT)}


def _assessment(view: View, texts: FormTexts) -> dict[str, Any]:
    return {
        "starter": "",
        "data": texts_data(view),
        "assessment_data": page_data(view, texts),
        **ways_context(view),
    }
