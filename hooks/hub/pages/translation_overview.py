"""Looks at every record as a translator does: how far each language is, and what waits."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from markupsafe import escape

from hub import addresses
from hub.kept import KeptEntries
from hub.languages.states import (
    HUMAN,
    MACHINE,
    MISSING,
    OPEN,
    REVIEWED,
    STALE,
    STATES,
    translation_state,
)
from hub.languages.view import View
from hub.open_data.published import ASSESSMENT, RECORDS, Published, records_of

Counts = Mapping[str, int]


Line = tuple[str, str]
"""The state of a record in a language, and the line that lists it where it waits for a person."""


@dataclass(frozen=True)
class Overview:
    """How far one language is."""

    language: str
    counts: dict[str, Counts]
    """By kind of record, how many are in each state; those that need no translation left out."""
    open: dict[str, list[Line]]
    """By kind of record, those that wait for a person."""

    @property
    def total(self) -> Counts:
        """How many records of all kinds are in each state."""
        return sum((Counter(counts) for counts in self.counts.values()), Counter())


class Overviews(dict[str, Overview]):
    """How far each language is, looked at when it is first asked for."""

    def __init__(self, view: View, key: str) -> None:
        """Look at nothing yet; `key` stands for whatever every line depends on."""
        super().__init__()
        self._view = view
        self._names = {state: escape(name) for state, name in state_names(view).items()}
        self._do = {state: escape(name) for state, name in _do(view).items()}
        self._kept = KeptEntries(view.root, f"translations-{view.language}", key)

    def __missing__(self, code: str) -> Overview:
        """Look at one language; at each record again only where it has changed."""
        counts: dict[str, Counts] = {}
        waiting: dict[str, list[Line]] = {}
        for published in RECORDS:
            if published.kind == ASSESSMENT:
                continue  # A city's own document, in the city's own language.
            lines = list(self._lines(published, code))
            counts[published.kind] = Counter(state for state, _ in lines if state in STATES)
            open_lines = (line for line in lines if line[0] in OPEN)
            waiting[published.kind] = sorted(open_lines, key=lambda line: OPEN.index(line[0]))
        self[code] = Overview(code, counts, waiting)
        return self[code]

    def _lines(self, published: Published, code: str) -> Iterator[Line]:
        view, kind = self._view, published.kind
        for record in records_of(view.library, published):
            name, stamp = record.id, view.library.stamp(kind, record.id)
            yield self._kept.get((kind, name, code), stamp, partial(self._line, kind, name, code))

    def _line(self, kind: str, name: str, code: str) -> Line:
        state = translation_state(self._view.library, kind, name, code)
        return state, self._entry(kind, name, code, state) if state in OPEN else ""

    def _entry(self, kind: str, name: str, code: str, state: str) -> str:
        """Return the line of a record: put together here, as a template would take too long."""
        own = self._view.language
        shown, spoken = _title_of(self._view, kind, name, code)
        page = ("" if code == own else f"../{code}/") + addresses.of(kind, name)
        form = f"{addresses.form('translate')}#{code}/{kind}/{name}"
        language = f' lang="{spoken}"' if spoken != own else ""
        return (
            f'<li data-row data-state="{state}"><a href="../{page}"{language}>{escape(shown)}</a> '
            f'<span class="todo">{self._names[state]} · '
            f'<a href="../{form}">{self._do[state]}</a></span></li>\n'
        )

    def keep(self) -> None:
        """Keep what was looked at for the next build."""
        self._kept.save()


def state_names(view: View) -> dict[str, str]:
    """Return what readers call the states of a translation."""
    say = view.translate
    return {
        MISSING: say("Missing"),
        STALE: say("Older than the original"),
        MACHINE: say("By machine, read by no person"),
        HUMAN: say("By a person, not reviewed"),
        REVIEWED: say("Reviewed"),
    }


def _title_of(view: View, kind: str, name: str, code: str) -> tuple[str, str]:
    """Return what a record is called, in the language it is translated into, and the language."""
    if kind == "country":
        return view.country(name.upper()), view.language
    record = view.library.catalogue.of(kind)[name].record
    found = view.library.translation(kind, name, code)
    field = "title" if hasattr(record, "title") else "name"
    own = getattr(found.overlay, field, None) if found else None
    return (own, code) if own else (getattr(record, field), record.language)


def _do(view: View) -> dict[str, str]:
    """Return what a translator is asked to do with a record in each state."""
    say = view.translate
    review = say("Review it")
    return {
        MISSING: say("Translate it"),
        STALE: say("Bring it up to date"),
        MACHINE: review,
        HUMAN: review,
    }
