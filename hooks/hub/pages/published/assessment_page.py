"""The page of one published assessment."""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from hub import addresses
from hub.assessment.answers import Answer
from hub.forms.words import words
from hub.languages.view import View
from hub.open_data.published import ASSESSMENT, api_address
from hub.pages.authority_ties import is_signed_by
from hub.pages.commitment_lines import commitment_lines
from hub.pages.page import Page, SearchText
from hub.pages.published.answers import answers_shown, difference_shown, told
from hub.pages.published.figures import Figures, percent_text
from hub.pages.published.gaps import gap_rows, gaps_stamp, published_commitments
from hub.pages.record_context import origin
from hub.published.assessment import Published
from hub.published.difference import Difference
from hub.published.peers import SMALLEST, Group, earlier, groups_of
from hub.records.agreement import Agreement
from hub.stamps import digest_of


def assessment_pages(view: View) -> Iterator[Page]:
    """Yield the page of every published assessment, invented ones included."""
    for one in view.library.published.values():
        yield _page(view, one)


def name_of(view: View, one: Published) -> str:
    """Return the name of the city that was assessed."""
    if one.authority:
        return str(view.record("authority", one.authority).name)
    return str(one.file.city.name if one.file.city and one.file.city.name else one.place)


def _page(view: View, one: Published) -> Page:
    title = view.translate("{city}: self-assessment of {date}").format(
        city=name_of(view, one), date=view.date(one.date)
    )
    description = (
        view.translate("An invented example, not a real assessment.")
        if one.is_example
        else view.translate("Published by the city itself; every figure can be recomputed.")
    )
    return Page(
        address=addresses.of("assessment", one.id),
        title=title,
        description=description,
        template="assessment",
        context=lambda: _context(view, one),
        stamp=_stamp(view, one),
        section="assessment",
        kind=view.translate("Assessment"),
        data="" if one.is_example else api_address(ASSESSMENT, one.id),
        search=None if one.is_example else lambda: SearchText(body=title, note=description),
    )


def _stamp(view: View, one: Published) -> str:
    library = view.library
    own = library.stamp("authority", one.authority) if one.authority else ""
    others = (library.stamp_of_assessment(other) for other in library.published.values())
    return digest_of([own, gaps_stamp(library, one), *others])


def _context(view: View, one: Published) -> dict[str, Any]:
    library = view.library
    figures = Figures(view, one)
    groups = groups_of(one, library.published.values(), library)
    past = earlier(one, library.published.values())
    return {
        "one": one,
        "city": name_of(view, one),
        "figures": figures,
        "radar": Markup(figures.drawing()),
        "words": words(view.translate),
        "weighted": percent_text(view, one.weighted.lower) if one.weighted else "",
        "areas": _areas(view, one),
        "marked": _marked(one),
        "gaps": gap_rows(view, one),
        "agreements": _agreements(view, one),
        "commitments": commitment_lines(view, published_commitments(library, one)),
        "questions": _questions(view),
        "answers": answers_shown(view, one),
        "past": past,
        "difference": difference_shown(view, Difference(past[0], one)) if past else None,
        "groups": [_group(view, group) for group in groups],
        "smallest": SMALLEST,
        "told": lambda text: told(view, one, text),
        "data": addresses.assessment_data(one.id),
        "origin": origin(view, ASSESSMENT, one.id, one.path),
        "annex": addresses.annex(one.id) if one.has_answers and library.crosswalks else "",
    }


def _agreements(view: View, one: Published) -> list[Agreement]:
    """Return the agreements of the city that were signed by the day of the assessment."""
    if one.authority is None:
        return []
    found: list[Agreement] = view.record("authority", one.authority).agreements
    return [agreement for agreement in found if is_signed_by(agreement, one)]


def _areas(view: View, one: Published) -> list[dict[str, str]]:
    names = {area.id: view.wording(area.name) for area in view.library.questionnaire.policy_areas}
    return [
        {"id": area, "name": names.get(area, area), "state": state}
        for area, state in one.score.areas.items()
    ]


def _marked(one: Published) -> dict[str, list[str]]:
    """Return the items with a mark, in printed order, by the mark."""
    kinds = ("critical", "aspirational")
    return {
        kind: [i for i in one.rules.items if one.file.answers.get(i, Answer()).flag == kind]
        for kind in kinds
    }


def _questions(view: View) -> dict[str, tuple[str, str]]:
    """Return for each item its criterion and its text."""
    return {
        item.id: (section.criterion, view.wording(item.text))
        for section in view.library.questionnaire.sections
        for item in section.items
    }


def _group(view: View, group: Group) -> dict[str, Any]:
    medians = {name: group.median(name) for name in view.library.criteria}
    return {
        "name": _group_name(view, group),
        "size": len(group.members),
        "large_enough": group.is_large_enough,
        "medians": {
            name: percent_text(view, value) if value is not None else "–"
            for name, value in medians.items()
        },
    }


def _group_name(view: View, group: Group) -> str:
    if group.kind == "country":
        return view.country(group.value)
    if group.kind == "size":
        return view.label("sizes", group.value)
    if group.kind == "competences":
        return view.translate("Cities with like powers")
    return view.translate("All cities that published")
