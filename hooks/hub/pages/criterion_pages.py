"""The pages of the ten criteria with their questions, and the page that lists them."""

from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.commitment_lines import commitment_lines, lines_stamp
from hub.pages.crosswalk_lines import targets_of_criterion
from hub.pages.page import Page, SearchText
from hub.pages.practice_lists import newest_first
from hub.pages.text import shortened
from hub.records.framework import Criterion
from hub.records.questionnaire import Item

_SHOWN = 6


def criterion_pages(view: View) -> Iterator[Page]:
    """Yield the page of every criterion, then the page that lists them."""
    for criterion in view.library.criteria.values():
        yield _page(view, criterion)
    yield Page(
        address=addresses.CRITERIA,
        title=view.translate("The ten criteria"),
        description=view.translate("Three macro areas and ten criteria for a city of solidarity."),
        template="criteria",
        context=lambda: _index_context(view),
        stamp="".join(view.library.practices),
        section="criteria",
    )


def _index_context(view: View) -> dict[str, Any]:
    library = view.library
    sections = library.questionnaire.sections
    return {
        "counts": {
            name: len(library.practices_by["criterion"].get(name, [])) for name in library.criteria
        },
        "items": {s.criterion: sum(i.kind == "question" for i in s.items) for s in sections},
        "attribution": attribution(view),
        "lang_en": f"{view.settings.default_language}/{addresses.CRITERIA}",
    }


def attribution(view: View) -> str:
    """Return whose words the questions are."""
    return view.translate(
        "The wording of the criteria and questions is that of UNHCR, Cities of Solidarity "
        "Self-Assessment Tool and the 10 Criteria, October 2022, quoted with attribution; "
        "corrections and translations are ours."
    )


def _page(view: View, criterion: Criterion) -> Page:
    section = next(s for s in view.library.questionnaire.sections if s.criterion == criterion.id)
    name = view.wording(criterion.name)
    texts = [
        criterion.description,
        criterion.objective,
        criterion.potential_commitment,
        *(item.text for item in section.items),
    ]
    return Page(
        address=addresses.of("criterion", criterion.id),
        title=name,
        description=shortened(view.wording(criterion.description)),
        template="criterion",
        context=lambda: _context(view, criterion, section.items),
        stamp=_stamp(view, criterion.id, section.items),
        section="criteria",
        kind=view.translate("Criterion"),
        search=lambda: SearchText(
            body="\n".join(view.wording(text) for text in texts),
            filters={"criterion": [criterion.id]},
        ),
    )


def _context(view: View, criterion: Criterion, items: list[Item]) -> dict[str, Any]:
    library = view.library
    practices = newest_first(library.practices_by["criterion"].get(criterion.id, []))
    commitments = library.commitments_by["criterion"].get(criterion.id, [])
    areas = library.framework.macro_areas
    cities = {p.authority for p in practices}
    return {
        "c": criterion,
        "area": next(area for area in areas if area.id == criterion.macro_area),
        "items": [_item(view, item) for item in items],
        "practices": [view.record("practice", p.id) for p in practices[:_SHOWN]],
        "total": len(practices),
        "commitments": commitment_lines(view, commitments[:_SHOWN]),
        "all_commitments": len(commitments),
        "frameworks": targets_of_criterion(view, criterion.id),
        "errata": library.errata_by_criterion.get(criterion.id, []),
        "cities": sorted(
            (view.record("authority", name) for name in sorted(cities)),
            key=lambda a: view.sort_key(a.name),
        ),
        "original": f"{view.settings.default_language}/{addresses.of('criterion', criterion.id)}",
        "attribution": attribution(view),
    }


def _item(view: View, item: Item) -> dict[str, Any]:
    found = newest_first(view.library.practices_by["item"].get(item.id, []))
    types = {
        "yes-no": view.translate("yes / no"),
        "open": view.translate("open"),
        "choice": view.translate("choice"),
        "none": view.translate("heading"),
    }
    return {
        "id": item.id,
        "kind": item.kind,
        "text": view.wording(item.text),
        "observation": view.wording(item.observation) if item.observation else "",
        "type": types[item.answer],
        "competence": item.id.startswith("1.1."),
        "practices": [view.record("practice", p.id) for p in found],
        "errata": view.library.errata_by_item.get(item.id, []),
    }


def _stamp(view: View, criterion: str, items: list[Item]) -> str:
    library = view.library
    names = {p.id for p in library.practices_by["criterion"].get(criterion, [])}
    commitments = library.commitments_by["criterion"].get(criterion, [])
    names |= {p.id for item in items for p in library.practices_by["item"].get(item.id, [])}
    return f"{len(commitments)}{lines_stamp(library, commitments[:_SHOWN])}" + "".join(
        library.stamp("practice", name)
        + library.stamp("authority", library.practices[name].authority)
        for name in sorted(names)
    )
