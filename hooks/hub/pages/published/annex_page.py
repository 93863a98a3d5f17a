"""The annexes of a published assessment: for each framework, what the city has answered already."""

from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.assessment.answers import Answer
from hub.languages.view import View
from hub.pages.crosswalk_lines import TargetLine, items_below, target_lines
from hub.pages.page import Page
from hub.pages.published.answers import answer_label, told
from hub.pages.published.assessment_page import name_of
from hub.published.assessment import Published
from hub.stamps import digest_of


def annex_pages(view: View) -> Iterator[Page]:
    """Yield the annexes of every assessment whose answers are public; examples stay examples."""
    for one in view.library.published.values():
        if one.has_answers and view.library.crosswalks:
            yield _page(view, one)


def _page(view: View, one: Published) -> Page:
    library = view.library
    title = view.translate("{city}: annexes for other frameworks").format(city=name_of(view, one))
    own = library.stamp("authority", one.authority) if one.authority else ""
    return Page(
        address=addresses.annex(one.id),
        title=title,
        description=view.translate(
            "What the self-assessment of {date} tells about the targets of other frameworks."
        ).format(date=view.date(one.date)),
        template="annex",
        context=lambda: _context(view, one),
        stamp=digest_of([own, one.stamp]),
        section="assessment",
    )


def _context(view: View, one: Published) -> dict[str, Any]:
    return {
        "one": one,
        "city": name_of(view, one),
        "told": lambda text: told(view, one, text),
        "frameworks": [
            {"c": crosswalk, "rows": [_row(view, one, t) for t in target_lines(view, crosswalk)]}
            for crosswalk in view.library.crosswalks.values()
        ],
    }


def _row(view: View, one: Published, target: TargetLine) -> dict[str, Any]:
    items = items_below(view, target.items)
    known = [name for name in items if name in view.library.items]
    answers = [_answer(view, one, name) for name in known]
    return {
        "target": target,
        "answers": answers,
        "given": sum(bool(answer["said"].answer) for answer in answers),
        "plans": [c for c in one.file.commitments if c.item in items],
    }


def _answer(view: View, one: Published, name: str) -> dict[str, Any]:
    item = view.library.items[name]
    said = one.file.answers.get(name) or Answer()
    return {
        "id": name,
        "criterion": view.library.criterion_of_item[name],
        "text": view.wording(item.text),
        "answer": answer_label(view, name, said.answer) if said.answer else "",
        "is_open": item.answer == "open",
        "said": said,
    }
