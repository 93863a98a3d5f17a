"""Makes a new record from answers, checks it beside the others and puts it in its place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from hub.catalogue import Catalogue
from hub.check.candidates import Candidates
from hub.check.known_ids import known_ids
from hub.check.model_errors import place_of
from hub.check.problem import Problem, problem_of
from hub.check.reading import Reader
from hub.desk.judge import unknown_words
from hub.desk.places import country_of, path_of, suggested_id
from hub.desk.questions import questions_of
from hub.desk.starting import starter_text, waiting_fields
from hub.languages.messages import translator
from hub.load.document import Document, document_of, places_of_text
from hub.load.fault import Fault
from hub.load.headings import heading_names
from hub.load.layout import slot_of
from hub.load.yaml_values import Places
from hub.records.generated import words_of
from hub.records.kinds import Kind
from hub.settings import Settings

_STILL_OPEN = frozenset({"empty-value", "missing-field", "missing-section"})
"""Rules that a starter file breaks because somebody has yet to fill it in."""


@dataclass(frozen=True)
class NewRecord:
    """A record that is ready to be written."""

    path: str
    text: str
    problems: list[Problem] = field(default_factory=list)
    """What is wrong with it, or missing."""

    @property
    def mistakes(self) -> list[Problem]:
        """What is wrong, rather than only not filled in yet."""
        return [problem for problem in self.problems if problem.rule not in _STILL_OPEN]

    def write(self, root: Path) -> None:
        """Write the file; raises FileExistsError where there is one."""
        place = root / self.path
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("x", encoding="utf-8", newline="\n") as file:
            file.write(self.text)


def new_record(
    root: Path, settings: Settings, kind: Kind, answers: Mapping[str, Any], language: str = "en"
) -> NewRecord:
    """Return the record that some answers make; `id` among them names it."""
    values = {name: value for name, value in answers.items() if name != "id"}
    record_id = str(answers.get("id") or suggested_id(kind.name, values))
    path = path_of(kind.name, record_id, country_of(kind.name, values, record_id))
    text = starter_text(kind, values, heading_names(root)[0], translator(root, language))
    return NewRecord(path, text, _problems(root, settings, kind, path, text))


def _problems(root: Path, settings: Settings, kind: Kind, path: str, text: str) -> list[Problem]:
    slot = slot_of(path)
    if slot is None or slot.kind != kind.name:
        return [Problem(path, 1, 1, "id", "known-place")]
    reader = Reader(root, settings.default_language)
    catalogue = reader.read()
    form = reader.form_of(slot)
    try:
        document = document_of(text, path, slot, form)
    except Fault as fault:
        return [problem_of(path, fault)]
    places = places_of_text(text, form)
    found = Candidates(root, catalogue, settings).check({path: (document, places)})
    if waiting_fields(kind, document.values):  # then the check stops before it looks at words
        found += _unknown_words(catalogue, kind, document, places)
    return sorted(set(found))


def _unknown_words(
    catalogue: Catalogue, kind: Kind, document: Document, places: Places
) -> Iterator[Problem]:
    known = known_ids(catalogue)
    for question in questions_of(kind, words_of(catalogue)):
        value = document.values.get(question.name)
        for problem in unknown_words(question, value, known) if value else ():
            line, column = place_of((question.name,), places)
            yield replace(problem, file=document.path, line=line, column=column)
