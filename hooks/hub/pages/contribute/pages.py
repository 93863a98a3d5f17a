"""The pages of the forms that make a record."""

from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.contribute.asked import Option, asked_steps
from hub.pages.contribute.city_questions import CITY
from hub.pages.contribute.data import record_data
from hub.pages.contribute.practice_questions import PRACTICE
from hub.pages.contribute.question import Form
from hub.pages.contribute.ways import ways_context
from hub.pages.page import Page, SearchText
from hub.stamps import digest_of


def record_pages(view: View) -> Iterator[Page]:
    """Yield the pages of the forms that make a record."""
    say = view.translate
    yield _record_page(
        view,
        "practice",
        PRACTICE,
        say("Share a good practice"),
        say("Answer what you can. Only what is marked as needed must be there."),
    )
    yield _record_page(
        view, "city", CITY, say("Add a local authority"),
        say("A city, a province or an association that the hub does not know yet."),
    )  # fmt: skip


def contribute_page(
    view: View, name: str, title: str, about: str, template: str, context: Any
) -> Page:
    """Return one page with a form."""
    return Page(
        address=addresses.form(name),
        title=title,
        description=about,
        template=template,
        context=context,
        stamp=f"contribute {name} {_stamp(view)}",
        section="contribute",
        kind=view.translate("Page"),
        search=lambda: SearchText(body=about, note=about),
    )


def _stamp(view: View) -> str:
    """Return digits that change with the networks and programmes to choose from."""
    library = view.library
    names = (
        (("network", n) for n in library.networks),
        (("programme", n) for n in library.programmes),
    )
    return digest_of(library.stamp(kind, name) for pairs in names for kind, name in pairs)


def _record_page(view: View, name: str, form: Form, title: str, about: str) -> Page:
    def context() -> dict[str, Any]:
        return {
            "kind": form.kind,
            "steps": list(asked_steps(view, form)),
            "items": _items(view),
            "countries": _countries(view),
            "starter": form.kind,
            "data": record_data(view, form.kind),
            **ways_context(view),
        }

    return contribute_page(view, name, title, about, "contribute_record", context)


def _countries(view: View) -> list[Option]:
    codes = view.library.vocabularies["countries"]
    found = [Option(code, view.country(code)) for code in codes]
    return sorted(found, key=lambda option: view.sort_key(option.label))


def _items(view: View) -> list[dict[str, Any]]:
    """Return the questions that a practice can turn to yes, by criterion."""
    return [
        {
            "id": section.criterion,
            "name": view.wording(view.library.criteria[section.criterion].name),
            "questions": [
                {"id": item.id, "text": view.wording(item.text)}
                for item in section.items
                if item.kind == "question" and not (item.id + ".").startswith("1.1.")
            ],
        }
        for section in view.library.questionnaire.sections
    ]
