"""The lists of practices: all of them, and those that share a criterion, country, area or group."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from math import ceil
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.library import FACETS
from hub.pages.facets import Facet, country_facet, criterion_facet, facet_of, year_facet
from hub.pages.page import Page
from hub.records.practice import Practice
from hub.stamps import digest_of

PAGE_SIZE = 48
"""How many cards one page of a list holds."""


def newest_first(practices: list[Practice]) -> list[Practice]:
    """Return practices by the year they began, the newest first; those without a year last."""
    return sorted(practices, key=lambda p: (-(p.start_year or 0), p.id))


def practice_lists(view: View) -> Iterator[Page]:
    """Yield every page of every list of practices."""
    every = newest_first(list(view.library.practices.values()))
    yield from _List(view, every, addresses.all_practices).pages()
    for facet in FACETS:
        for value, found in view.library.practices_by[facet].items():
            address_of = partial(addresses.listing, facet, value)
            yield from _List(view, newest_first(found), address_of, facet, value).pages()


def facet_label(view: View, facet: str) -> str:
    """Return what a facet is called."""
    names = {
        "criterion": view.translate("Criterion"),
        "country": view.translate("Country"),
        "area": view.translate("Area"),
        "population": view.translate("Population"),
    }
    return names[facet]


def value_label(view: View, facet: str, value: str) -> str:
    """Return what a value of a facet is called."""
    if facet == "criterion":
        return view.wording(view.library.criteria[value].name)
    vocabulary = {"country": "countries", "area": "areas", "population": "populations"}[facet]
    return view.label(vocabulary, value)


@dataclass(frozen=True)
class _List:
    """The practices that share a value of a facet, or all of them where none is named."""

    view: View
    practices: list[Practice]
    address_of: Callable[[int], str]
    """The address of each of its pages, the first of which is number 1."""
    facet: str = ""
    value: str = ""

    def pages(self) -> Iterator[Page]:
        """Yield its pages."""
        every = "" if self.facet else digest_of(self.view.library.practices)
        for number in range(1, self._count + 1):
            shown = self.practices[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
            yield Page(
                address=self.address_of(number),
                title=self._heading if number == 1 else f"{self._heading} ({number})",
                description=self._description(),
                template="practices",
                context=partial(self._context, shown, number),
                stamp=_stamp(self.view, shown) + every,
                section="practices",
            )

    @property
    def _count(self) -> int:
        return max(1, ceil(len(self.practices) / PAGE_SIZE))

    @property
    def _heading(self) -> str:
        if self.facet:
            return value_label(self.view, self.facet, self.value)
        return self.view.translate("Good practices")

    def _description(self) -> str:
        say, count = self.view.translate, len(self.practices)
        if not self.facet:
            return say("What local authorities do, with sources: {n} practices.").format(n=count)
        return say("{n} good practices: {what}").format(n=count, what=self._heading)

    def _context(self, shown: list[Practice], number: int) -> dict[str, Any]:
        view, say = self.view, self.view.translate
        is_live = not self.facet and number == 1
        return {
            "heading": self._heading,
            "intro": "" if self.facet else _intro(view),
            "crumbs": [(addresses.PRACTICES, say("Good practices"))] if self.facet else [],
            "practices": [view.record("practice", p.id) for p in shown],
            "number": number,
            "pages": self._count,
            "address_of": self.address_of,
            "table": self.address_of(1),
            "live_facets": is_live,
            "facets": live_facets(view) if is_live else [],
            "blank": _blank(view, shown),
            "lists": [] if self.facet else _lists(view),
        }


def _stamp(view: View, shown: list[Practice]) -> str:
    library = view.library
    return "".join(
        library.stamp("practice", p.id) + library.stamp("authority", p.authority) for p in shown
    )


def _blank(view: View, shown: list[Practice]) -> Practice | None:
    """Return a practice with every part that a card can have, for the browser to fill in."""
    if not shown:
        return None
    return view.record("practice", shown[0].id).model_copy(  # type: ignore[no-any-return]
        update={
            "title": "…",
            "summary": "…",
            "status": "planned",
            "start_year": 1,
            "criteria": list(view.library.criteria),
        }
    )


def _intro(view: View) -> str:
    return view.translate(
        "What local authorities do for people who had to move, each told with its sources."
    )


def live_facets(view: View) -> list[Facet]:
    """Return the facets by which a reader can narrow the list of all practices."""
    library = view.library
    authorities = {p.authority for p in library.practices.values()}
    known = [library.authorities[name] for name in authorities]
    years = {str(p.start_year) for p in library.practices.values() if p.start_year}
    say = view.translate
    return [
        criterion_facet(view),
        country_facet(view, set(library.practices_by["country"])),
        facet_of(view, "area", say("Area"), "areas", library.practices_by["area"]),
        facet_of(
            view,
            "population",
            say("Population"),
            "populations",
            library.practices_by["population"],
        ),
        facet_of(view, "type", say("Type"), "authority-types", {a.type for a in known}),
        facet_of(view, "size", say("Size"), "sizes", {library.size_of(a) or "" for a in known}),
        facet_of(
            view,
            "status",
            say("Status"),
            "practice-status",
            {p.status for p in library.practices.values()},
        ),
        year_facet(view, say("Begun in or after"), years),
        Facet("recognised", say("Recognised by"), _recognisers(view)),
    ]


def _recognisers(view: View) -> list[tuple[str, str]]:
    found: dict[str, str] = {}
    for practice in view.library.practices.values():
        for recognition in practice.recognitions:
            kind = "network" if recognition.network else "programme"
            name = recognition.network or recognition.programme
            if name:
                found[name] = view.record(kind, name).name
    return sorted(found.items(), key=lambda pair: view.sort_key(pair[1]))


def _lists(view: View) -> list[dict[str, Any]]:
    lists = []
    for facet in FACETS:
        entries = [
            (addresses.listing(facet, value), value_label(view, facet, value), len(found))
            for value, found in view.library.practices_by[facet].items()
        ]
        entries.sort(key=lambda entry: view.sort_key(entry[1]))
        lists.append({"facet": facet, "label": facet_label(view, facet), "entries": entries})
    return lists
