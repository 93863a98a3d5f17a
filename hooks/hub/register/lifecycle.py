"""The steps of a local authority in the network that the hub is about, each with what shows it.

The concept note of 2022 knows two ways: by agreement, and in Brazil by recognition in a report.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from hub.records.authority import Authority
from hub.register.initiative import ties_to

_BY_AGREEMENT = ("identified", "candidate", "signed", "ratified")
_BY_REPORT = ("candidate", "recognised")
_AFTERWARDS = ("plan-under-way", "assessed", "mentoring")
_IN_PLACE_OF = {"self-presented": "identified", "challenged": "signed"}
"""States that stand where another one would stand."""


@dataclass(frozen=True)
class Step:
    """One step, with what in the record shows that it was reached."""

    word: str
    """The state, a word of the membership states."""
    date: str = ""
    anchor: str = ""
    """The part of the record that shows it; empty where no source seen does."""

    @property
    def is_reached(self) -> bool:
        """Whether a source shows it."""
        return bool(self.anchor)


def steps_of(
    authority: Authority, initiative: str | None, *, by_report: bool, mentors: bool = False
) -> list[Step]:
    """Return the steps of a local authority, those that no source shows included."""
    shown: dict[str, Step] = {}
    for step in _shown(authority, initiative, mentors):
        if step.word not in shown or not shown[step.word].date:
            shown[step.word] = step
    words = [*(_BY_REPORT if by_report else _BY_AGREEMENT), *_AFTERWARDS]
    for word, usual in _IN_PLACE_OF.items():
        was_signed = word == "challenged" and usual in shown
        if word in shown and usual in words and not was_signed:
            words[words.index(usual)] = word
    if not shown.keys() & {"signed", "challenged", "recognised"} and "member" in shown:
        words.insert(words.index("plan-under-way"), "member")
    for word in ("challenged", "recognised", "ended"):
        if word in shown and word not in words:
            at = words.index("plan-under-way") if word != "ended" else len(words)
            words.insert(at, word)
    return [shown.get(word, Step(word)) for word in words]


def _shown(authority: Authority, initiative: str | None, mentors: bool) -> Iterator[Step]:
    for tie in ties_to(authority, initiative):
        yield Step(tie.state, tie.date or str(tie.year or ""), tie.id)
    for agreement in authority.agreements:
        if agreement.ratified_by or agreement.instrument or agreement.ratified_on:
            yield Step("ratified", agreement.ratified_on or "", agreement.id)
        if agreement.plan_under_way:
            yield Step("plan-under-way", agreement.plan_under_way, agreement.id)
    for exchange in authority.exchanges:
        if exchange.kind == "mentors":
            yield Step("mentoring", exchange.since or "", exchange.id)
    if mentors:
        yield Step("mentoring", "", "exchanges")
