"""The page of a good practice."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.library import Library
from hub.likeness import LikePractices
from hub.open_data.published import api_address
from hub.pages.commitment_lines import commitment_lines, lines_stamp
from hub.pages.commitment_words import state_labels
from hub.pages.page import Page, SearchText
from hub.pages.quality_page import quality_of
from hub.pages.record_context import record_context
from hub.pages.text import plain, shortened
from hub.records.practice import Practice

_OTHERS = 12


def practice_pages(view: View, likeness: LikePractices) -> Iterator[Page]:
    """Yield the page of every practice."""
    for name in view.library.practices:
        yield practice_page(view, name, likeness)


def practice_page(view: View, name: str, likeness: LikePractices) -> Page:
    """Return the page of one practice."""
    practice: Practice = view.record("practice", name)
    return Page(
        address=addresses.of("practice", name),
        title=practice.title,
        description=shortened(practice.summary),
        template="practice",
        context=lambda: _context(view, name, likeness),
        stamp=_stamp(view.library, name, likeness),
        section="practices",
        kind=view.translate("Good practice"),
        data=api_address("practice", name),
        search=partial(search_text, view, name),
    )


def _context(view: View, name: str, likeness: LikePractices) -> dict[str, Any]:
    practice: Practice = view.record("practice", name)
    library = view.library
    authority = library.authorities[practice.authority]
    return {
        "p": practice,
        "authority": view.record("authority", authority.id),
        "size": library.size_of(authority),
        "items": item_rows(view, practice.items),
        "recognitions": [_recognition(view, found) for found in practice.recognitions],
        "languages": view.languages_of("practice", name),
        "quality": quality_of(view, practice),
        "commitments": commitment_lines(view, library.commitments_by["practice"].get(name, [])),
        "bears_out": _bears_out(view, name),
        "others": [view.record("practice", other) for other in _others(library, practice)],
        "alike": [
            {
                "practice": view.record("practice", like.practice),
                "shared": shared_words(view, like.shared),
            }
            for like in likeness.of(library.practices[name])
        ],
        **record_context(view, "practice", name, practice.title),
    }


def _bears_out(view: View, name: str) -> list[dict[str, str]]:
    """Return the states of commitments that a practice is named as evidence of."""
    return [
        {
            "address": f"{addresses.of('commitment', commitment.id)}#{state.id}",
            "title": view.record("commitment", commitment.id).title,
            "label": state_labels(view)[state.state],
        }
        for commitment in view.library.commitments_by["practice"].get(name, [])
        for state in commitment.progress
        if state.practice == name
    ]


def item_rows(view: View, names: list[str]) -> list[dict[str, str]]:
    """Return what a list of questionnaire items shows, each with the question it stands under."""
    items = view.library.items
    return [
        {
            "id": name,
            "criterion": view.library.criterion_of_item[name],
            "stem": view.wording(items[parent].text) if (parent := items[name].parent) else "",
            "text": view.wording(items[name].text),
        }
        for name in names
    ]


def shared_words(view: View, shared: dict[str, list[str]]) -> list[str]:
    """Return in words what two practices have in common."""
    words = [
        view.translate("question {number}").format(number=item) for item in shared.get("item", [])
    ]
    words += view.labels("areas", shared.get("area", []))[:3]
    words += [view.country(code) for code in shared.get("country", [])]
    words += view.labels("sizes", shared.get("size", []))
    return words or view.labels("populations", shared.get("population", []))


def search_text(view: View, name: str) -> SearchText:
    """Return what the search knows of a practice."""
    practice: Practice = view.record("practice", name)
    authority = view.record("authority", practice.authority)
    country = view.country(authority.country)
    criteria = [view.wording(view.library.criteria[c].name) for c in practice.criteria]
    areas = view.labels("areas", practice.areas)
    populations = view.labels("populations", practice.populations)
    texts = [
        practice.title_original or "",
        authority.name,
        country,
        practice.summary,
        practice.challenge or "",
        *practice.actions,
        *practice.results,
        *practice.lessons,
        *practice.replication,
        *(partner.name for partner in practice.partners),
        *criteria,
        *areas,
        *populations,
    ]
    return SearchText(
        body="\n".join(plain(text) for text in texts if text),
        filters={
            "country": [authority.country],
            "criterion": practice.criteria,
            "area": practice.areas,
        },
        note=f"{authority.name}, {country}",
    )


def _others(library: Library, practice: Practice) -> list[str]:
    same = library.practices_by["authority"][practice.authority]
    return [other.id for other in same if other.id != practice.id][:_OTHERS]


def _recognition(view: View, found: Any) -> dict[str, Any]:
    kind = "network" if found.network else "programme"
    name = found.network or found.programme
    said = view.record(kind, name).name if name else found.report
    area = view.label("thematic-areas", found.area) if found.area else found.theme
    return {
        "address": addresses.of(kind, name) if name else "",
        "name": said,
        "year": found.year,
        "area": area,
        "source": found.source,
    }


def _stamp(library: Library, name: str, likeness: LikePractices) -> str:
    practice = library.practices[name]
    shown = [name, *_others(library, practice), *(k.practice for k in likeness.of(practice))]
    stamps = [library.stamp("practice", other) for other in shown]
    stamps += [library.stamp("authority", library.practices[other].authority) for other in shown]
    stamps.append(lines_stamp(library, library.commitments_by["practice"].get(name, [])))
    for found in practice.recognitions:
        stamps.append(library.stamp("network", found.network or ""))
        stamps.append(library.stamp("programme", found.programme or ""))
    return "".join(stamps)
