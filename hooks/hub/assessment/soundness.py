"""Says where an edition's dependencies would break what its scores promise.

A share never falls when a no becomes a yes, and its two ends are the least and the most that the
open items allow, only while each scored item depends on at most one scored item of its criterion,
and no two scored items depend on the same one.
"""

from collections import Counter

from hub.assessment.scoring_rules import ScoringRules


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


_OWN_CRITERION = _("it depends on something else than a yes to a scored item of its criterion")
_ONE_DEPENDENT = _("another scored item depends on the same item")
_ONE_FREE = _("every scored item of its criterion depends on another one")


def unsound_items(rules: ScoringRules) -> dict[str, str]:
    """Return, by the id of the item, what is unsound about it; empty for a sound edition."""
    found: dict[str, str] = {}
    for scored in rules.criteria.values():
        parents = {item: _parent(item, rules) for item in scored}
        shared = Counter(parents.values())
        for item, parent in parents.items():
            if parent is None:
                continue
            if parent not in scored:
                found[item] = _OWN_CRITERION
            elif shared[parent] > 1:
                found[item] = _ONE_DEPENDENT
            elif None not in shared:
                found[item] = _ONE_FREE
    return found


def _parent(item: str, rules: ScoringRules) -> str | None:
    """Return the item that another depends on; an empty id for any other condition than a yes."""
    condition = rules.items[item].depends_on
    if condition is None:
        return None
    return condition["item"] if condition["equals"] == "yes" else ""
