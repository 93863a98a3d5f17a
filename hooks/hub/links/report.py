"""Tells which cited pages no longer answer, as Markdown."""

from collections.abc import Iterable
from itertools import groupby

from hub.forge.fence import in_code
from hub.languages.messages import Translate
from hub.links.ask import Answer
from hub.links.cited import Cited

MOST = 300
"""Rows of one table at most: a forge cuts an issue off at 65,536 characters."""


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


_STATES = {
    "gone": _("No longer there: find the page's new address or an archived copy"),
    "silent": _("No answer: try by hand, and wait a week before changing anything"),
    "unclear": _("Refused or unclear: many sites refuse machines; a person should look"),
}


def links_report(answers: Iterable[Answer], cited: Cited, translate: Translate = str) -> str:
    """Return the report: how many answered, then those that did not, worst first."""
    ordered = sorted(answers, key=lambda one: (_order(one.state), one.address))
    there = sum(one.state == "there" for one in ordered)
    lines = [
        f"## {translate('Links to sources')}",
        "",
        translate("{there} of {all} cited pages answer.").format(there=there, all=len(ordered)),
    ]
    for state, found in groupby(ordered, key=lambda one: one.state):
        if state in _STATES:
            lines += ["", f"### {translate(_STATES[state])}", "", *_table(list(found), cited)]
    return "\n".join(lines) + "\n"


def _order(state: str) -> int:
    return [*_STATES, "there"].index(state)


def _table(answers: list[Answer], cited: Cited) -> list[str]:
    rows = ["| | | |", "|---|---|---|"]
    for one in answers[:MOST]:
        files = " ".join(in_code(file) for file in cited[one.address][:3])
        rows.append(f"| {in_code(one.address)} | {in_code(one.said)} | {files} |")
    if len(answers) > MOST:
        rows.append(f"| … {len(answers) - MOST} | | |")
    return rows
