"""What pages say of the crosswalks: each target's name, and what of the ten criteria it matches."""

from dataclasses import dataclass
from typing import Any

from hub.languages.view import View
from hub.records.crosswalk import Crosswalk, Target


@dataclass(frozen=True)
class TargetLine:
    """One target in one language."""

    id: str
    anchor: str
    """Where it stands on the page of crosswalks."""
    number: str
    name: str
    is_ours: bool
    """Whether its name in this language is our wording, not the framework's."""
    is_unchecked: bool
    """Whether its wording is a paraphrase that was not checked against the source."""
    read_at: str
    """The page where its wording was read, where that is none of the framework's sources."""
    criteria: list[str]
    items: list[str]


def anchor_of(crosswalk: Crosswalk, target: Target) -> str:
    """Return the anchor of a target on the page of crosswalks."""
    return f"{crosswalk.id}-{target.id}"


def target_lines(view: View, crosswalk: Crosswalk) -> list[TargetLine]:
    """Return every target of a framework, in the framework's own order."""
    return [_line(view, crosswalk, target) for target in crosswalk.targets]


def targets_of_criterion(view: View, criterion: str) -> list[dict[str, Any]]:
    """Return by framework the targets that a criterion speaks to, where there are any."""
    found = [
        {"crosswalk": crosswalk, "targets": [x for x in lines if criterion in x.criteria]}
        for crosswalk in view.library.crosswalks.values()
        if (lines := target_lines(view, crosswalk))
    ]
    return [group for group in found if group["targets"]]


def crosswalks_of(view: View, kind: str, name: str) -> list[dict[str, Any]]:
    """Return the frameworks that belong to a programme or a network, with their targets."""
    return [
        {"crosswalk": crosswalk, "targets": target_lines(view, crosswalk)}
        for crosswalk in view.library.crosswalks.values()
        if getattr(crosswalk, kind) == name
    ]


def items_below(view: View, items: list[str]) -> list[str]:
    """Return the items that take an answer: an item that introduces others stands for those."""
    known = view.library.items
    found: dict[str, None] = {}
    for name in items:
        if name in known and known[name].kind == "group":
            below = [i for i in known if i.startswith(f"{name}.") and i.count(".") == 2]
            found.update(dict.fromkeys(below))
        else:
            found[name] = None
    return list(found)


def _line(view: View, crosswalk: Crosswalk, target: Target) -> TargetLine:
    if crosswalk.vocabulary:
        name = view.label(crosswalk.vocabulary, target.id)
    else:
        assert target.name is not None  # Only words of a vocabulary go without.
        name = view.wording(target.name)
    return TargetLine(
        id=target.id,
        anchor=anchor_of(crosswalk, target),
        number=target.number or "",
        name=name,
        is_ours=not crosswalk.is_official(target, view.language),
        is_unchecked=target.unchecked,
        read_at=target.read_at or "",
        criteria=target.criteria,
        items=target.items,
    )
