"""The maps: every local authority whose place is known, with the same in a list."""

from collections.abc import Iterator
from functools import partial
from html import escape
from typing import Any

from markupsafe import Markup

from hub import addresses
from hub.art.dots import place_dots
from hub.art.views import VIEWS
from hub.languages.view import View
from hub.pages.atlas import region_map
from hub.pages.page import Page
from hub.records.authority import Authority
from hub.register.initiative import is_in_initiative

WHOLE = "world"
"""The map of everything."""
_REGIONS = {
    "americas": ("south-america", "central-america", "caribbean", "north-america"),
    "central-america": ("central-america", "caribbean"),
}
"""The regions of countries on a map that shows more than the one it is named after."""


def map_pages(view: View) -> Iterator[Page]:
    """Yield the map of every region."""
    names = region_names(view)
    for region in VIEWS:
        yield Page(
            address=_address(view, region),
            title=view.translate("Map: {region}").format(region=names[region]),
            description=view.translate("Local authorities in the hub on a map, with a list."),
            template="map",
            context=partial(_context, view, region),
            stamp="".join(
                view.library.stamp("authority", name) for name in view.library.authorities
            )
            + "".join(view.library.stamp("programme", name) for name in _indices(view))
            + "".join(view.library.practices),
            section="map",
        )


def region_names(view: View) -> dict[str, str]:
    """Return what each map is called."""
    say = view.translate
    return {
        "americas": say("The Americas"),
        "south-america": view.label("regions", "south-america"),
        "central-america": say("Central America and the Caribbean"),
        "north-america": view.label("regions", "north-america"),
        "europe": view.label("regions", "europe"),
        "africa": view.label("regions", "africa"),
        "middle-east": say("Middle East"),
        "asia-pacific": view.label("regions", "asia-pacific"),
        "world": say("World"),
    }


def is_on_map(country_region: str | None, region: str) -> bool:
    """Whether the map of a region shows the countries of a region."""
    return region == WHOLE or country_region in _REGIONS.get(region, (region,))


def draw_map(view: View, region: str, up: str) -> tuple[Markup, list[Authority]]:
    """Return the map of a region with a link at each dot, and whom it shows."""
    shown = _placed(view, region)
    dots = [
        _linked(_dot(view, region, authority, at), up + addresses.of("authority", authority.id))
        for authority, at in shown
    ]
    return _framed(view, region, dots), [authority for authority, _ in shown]


def draw_picture(view: View, region: str) -> Markup:
    """Return the map of a region as a picture only, without a hundred links to step through."""
    dots = [_dot(view, region, authority, at) for authority, at in _placed(view, region)]
    return Markup(f'<div class="map-frame" aria-hidden="true">{_svg(region, dots)}</div>')


def _placed(view: View, region: str) -> list[tuple[Authority, tuple[float, float]]]:
    """Return whom a map shows and where, what matters most last and so on top."""
    placed = [a for a in view.library.authorities.values() if a.place]
    places = [(a.place.latitude, a.place.longitude) for a in placed if a.place]
    found = zip(placed, place_dots(VIEWS[region], places), strict=True)
    shown = [(authority, dot) for authority, dot in found if dot is not None]
    return sorted(shown, key=lambda pair: _rank(view, pair[0]))


def _framed(view: View, region: str, dots: list[str]) -> Markup:
    label = escape(view.translate("Map with one dot a local authority; the same are listed below"))
    svg = _svg(region, dots)
    return Markup(f'<div class="map-frame" role="group" aria-label="{label}">{svg}</div>')


def _svg(region: str, dots: list[str]) -> str:
    return region_map(region).svg(f'<g class="map-dots">{"".join(dots)}</g>')


def _rank(view: View, authority: Authority) -> int:
    """Put what matters most on top: practices over members over others."""
    if authority.id in view.library.practices_by["authority"]:
        return 2
    return int(is_in_initiative(authority, view.settings.initiative))


def _dot(view: View, region: str, authority: Authority, at: tuple[float, float]) -> str:
    kind = ("", " dot--member", " dot--practices")[_rank(view, authority)]
    kind += " dot--measured" if authority.measurements else ""
    radius = max(2.6, VIEWS[region].width / 190)
    return (
        f'<circle class="dot{kind}" cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="{radius:.1f}">'
        f"<title>{escape(_title(view, authority))}</title></circle>"
    )


def _title(view: View, authority: Authority) -> str:
    """Return what a dot says: the place, and which indices or markers give values for it."""
    indices = dict.fromkeys(found.programme for found in authority.measurements)
    names = [view.record("programme", name).name for name in indices]
    place = f"{view.record('authority', authority.id).name}, {view.country(authority.country)}"
    return f"{place} ({', '.join(names)})" if names else place


def _linked(dot: str, address: str) -> str:
    return f'<a href="{escape(address)}">{dot}</a>'


def _address(view: View, region: str) -> str:
    return addresses.MAP if region == view.settings.region else addresses.region_map(region)


def _context(view: View, region: str) -> dict[str, Any]:
    names = region_names(view)
    drawn, shown = draw_map(view, region, addresses.up_from(_address(view, region)))
    first = view.settings.region
    order = [first, *(name for name in names if name != first)]
    return {
        "is_first": region == first,
        "heading": names[region],
        "map": drawn,
        "regions": [(_address(view, name), names[name], name == region) for name in order],
        "count": len(shown),
        "groups": _groups(view, shown),
        "unplaced": _unplaced(view, region),
        "measured": _measured(view, shown),
    }


def _groups(view: View, shown: list[Authority]) -> list[dict[str, Any]]:
    groups: dict[str, list[Any]] = {}
    for authority in shown:
        record = view.record("authority", authority.id)
        groups.setdefault(view.country(authority.country), []).append(record)
    return [
        {"name": name, "rows": sorted(rows, key=lambda a: view.sort_key(a.name))}
        for name, rows in sorted(groups.items(), key=lambda pair: view.sort_key(pair[0]))
    ]


def _measured(view: View, shown: list[Authority]) -> list[dict[str, Any]]:
    """Return the indices and markers that give values for places on a map, with those places."""
    found: dict[str, list[Any]] = {}
    for authority in shown:
        for name in dict.fromkeys(one.programme for one in authority.measurements):
            found.setdefault(name, []).append(view.record("authority", authority.id))
    return [
        {
            "programme": view.record("programme", name),
            "rows": sorted(rows, key=lambda a: view.sort_key(a.name)),
        }
        for name, rows in sorted(found.items())
    ]


def _indices(view: View) -> list[str]:
    """Return every index or marker that gives values for some local authority."""
    authorities = view.library.authorities.values()
    return sorted({found.programme for a in authorities for found in a.measurements})


def _unplaced(view: View, region: str) -> list[Any]:
    """Return whom no map can show: those of the first map's countries, or all."""
    first = view.settings.region
    countries = view.library.vocabularies["countries"]
    found = [
        view.record("authority", a.id)
        for a in view.library.authorities.values()
        if not a.place and is_on_map(countries[a.country].region, region)
    ]
    return sorted(found, key=lambda a: view.sort_key(a.name)) if region in (first, WHOLE) else []
