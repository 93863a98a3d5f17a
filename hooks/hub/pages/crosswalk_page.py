"""The page of crosswalks: every framework, target by target, and back from each criterion."""

from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.crosswalk_lines import target_lines, targets_of_criterion
from hub.pages.page import FRAMEWORK, Page, SearchText


def crosswalk_page(view: View) -> Page:
    """Return the page of all crosswalks; what it shows is part of what every page depends on."""
    say = view.translate
    description = say(
        "Where the ten criteria and their questions meet the targets of other frameworks."
    )
    return Page(
        address=addresses.CROSSWALK,
        title=say("Other frameworks"),
        description=description,
        template="crosswalk",
        context=lambda: _context(view),
        stamp=FRAMEWORK + "".join(_names_of_ties(view)),
        section="criteria",
        kind=say("Page"),
        search=lambda: SearchText(body="\n".join(_texts(view)), note=description),
    )


def _context(view: View) -> dict[str, Any]:
    crosswalks = view.library.crosswalks.values()
    return {
        "frameworks": [
            {
                "c": crosswalk,
                "targets": (lines := target_lines(view, crosswalk)),
                "has_numbers": any(line.number for line in lines),
                "silent": sum(not line.criteria for line in lines),
                "unchecked": sum(line.is_unchecked for line in lines),
                "tie": _tie(view, crosswalk),
            }
            for crosswalk in crosswalks
        ],
        "back": [
            {"criterion": criterion, "groups": targets_of_criterion(view, name)}
            for name, criterion in view.library.criteria.items()
        ],
    }


def _tie(view: View, crosswalk: Any) -> dict[str, str] | None:
    """Return the programme or the network of the hub that a framework belongs to."""
    for kind in ("programme", "network"):
        name = getattr(crosswalk, kind)
        if name:
            return {"address": addresses.of(kind, name), "name": view.record(kind, name).name}
    return None


def _names_of_ties(view: View) -> list[str]:
    found = []
    for crosswalk in view.library.crosswalks.values():
        found += [view.library.stamp("programme", crosswalk.programme or "")]
        found += [view.library.stamp("network", crosswalk.network or "")]
    return found


def _texts(view: View) -> list[str]:
    texts: list[str] = []
    for crosswalk in view.library.crosswalks.values():
        texts += [view.wording(crosswalk.name), view.wording(crosswalk.about)]
        texts += [f"{line.number} {line.name}" for line in target_lines(view, crosswalk)]
    return texts
