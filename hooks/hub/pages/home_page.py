"""The home page: what a city can do here, in one look."""

from collections import Counter
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.initiative_name import initiative_name
from hub.pages.map_pages import draw_picture
from hub.pages.page import Page
from hub.pages.practice_lists import newest_first
from hub.register.initiative import states_in_initiative, ties_to

_SHOWN = 6


def home_page(view: View) -> Page:
    """Return the home page."""
    library = view.library
    return Page(
        address=addresses.HOME,
        title=view.translate("What cities do for people who had to move"),
        description=view.translate(
            "Find what other local authorities do for refugees, migrants, displaced and stateless "
            "people, and see where yours stands on ten criteria."
        ),
        template="home",
        context=lambda: _context(view),
        stamp="".join(library.stamp("practice", name) for name in library.practices)
        + "".join(library.stamp("authority", name) for name in library.authorities),
    )


def _context(view: View) -> dict[str, Any]:
    library = view.library
    network = view.settings.initiative
    initiative = library.networks.get(network or "")
    newest = sorted(
        newest_first(list(library.practices.values())), key=lambda p: p.added or "", reverse=True
    )
    return {
        "map": draw_picture(view, view.settings.region),
        "figures": figures(view),
        "named": Counter(
            state
            for a in library.authorities.values()
            for state in states_in_initiative(a, network)
        ),
        "reported": initiative.members_count or 0 if initiative else 0,
        "counts": {c: len(library.practices_by["criterion"].get(c, [])) for c in library.criteria},
        "newest": [view.record("practice", p.id) for p in newest[:_SHOWN]],
    }


def figures(view: View) -> list[tuple[int, str, str]]:
    """Return the figures of the hub, each counted from the records."""
    library, say = view.library, view.translate
    network = view.settings.initiative
    members = [a for a in library.authorities.values() if ties_to(a, network)]
    found = [
        (len(library.practices), say("good practices"), addresses.PRACTICES),
        (len(library.authorities), say("local authorities"), addresses.CITIES),
        (len(members), _named_in(view), addresses.of("network", network or "")),
        (len(library.authorities_by_country), say("countries"), addresses.COUNTRIES),
        (len(library.networks), say("networks"), addresses.NETWORKS),
        (len(library.programmes), say("programmes and tools"), addresses.PROGRAMMES),
    ]
    return [one for one in found if one[1]]


def _named_in(view: View) -> str:
    name = initiative_name(view)
    return view.translate("named in {network}").format(network=name) if name else ""
