"""The way of a submission: issue → fields → file → place → check → the record, or an answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hub.catalogue import Catalogue
from hub.check.problem import Problem, problem_of
from hub.check.run import check_repository
from hub.load.fault import Fault
from hub.load.front_matter import split_front_matter
from hub.load.headings import heading_names
from hub.load.yaml_values import read_values
from hub.settings import read_settings
from hub.submissions.fields import CORRECTION, IssueForm
from hub.submissions.issue import read_issue
from hub.submissions.place import place_of_known, place_of_new
from hub.submissions.plain_fields import KIND_OF_FORM, record_of_fields
from hub.submissions.refused import Refused
from hub.submissions.templates import word_of

_UNPLACED = "record.md"
"""What messages call a record whose place is not known yet."""


@dataclass(frozen=True)
class Received:
    """What became of a submission."""

    path: str = ""
    """Where the record belongs; empty where there is none."""
    text: str = ""
    """The record file."""
    problems: tuple[Problem, ...] = ()
    """What the check says of it."""
    refused: Refused | None = None
    """Why it could not be read at all."""
    language: str = ""
    """The language of the record, in which its sender reads; empty where it is not known."""
    waits: bool = False
    """Whether it is a correction in words, which waits for an editor."""

    @property
    def is_in_order(self) -> bool:
        """Whether there is a record that passes the check."""
        return bool(self.path) and not self.problems


class Desk:
    """Receives submissions for one repository, one after the other."""

    def __init__(self, root: Path) -> None:
        """Read the repository and what is wrong with it already."""
        self.root = root
        self._settings = read_settings(root)
        checked = check_repository(root, self._settings)
        self._catalogue: Catalogue = checked.catalogue
        self._before = frozenset(checked.problems)

    def receive(self, body: str) -> Received:
        """Return what becomes of the text of an issue; nothing stays behind in the repository."""
        language = ""
        try:
            form, answers = read_issue(body)
            language = word_of(answers.get("language", ""))
            if form is CORRECTION and "record" not in answers:
                return Received(waits=True)
            text = answers.get("record") or self._from_fields(form, answers)
            values = _front_values(text)
            language = language or str(values.get("language", ""))
            path = self._place(form, answers, values)
        except Refused as refused:
            return Received(refused=refused, language=language)
        except Fault as fault:
            return Received(problems=(problem_of(_UNPLACED, fault),), language=language)
        return Received(path, text, tuple(self._problems(path, text)), language=language)

    def _from_fields(self, form: IssueForm, answers: dict[str, str]) -> str:
        headings, _ = heading_names(self.root)
        return record_of_fields(form, answers, self._catalogue, headings)

    def _place(self, form: IssueForm, answers: dict[str, str], values: dict[str, Any]) -> str:
        if form is not CORRECTION:
            return place_of_new(KIND_OF_FORM[form.name], values, self._catalogue)
        languages = list(self._settings.languages)
        page = answers.get("page", "")
        return place_of_known(page, "translates" in values, self._catalogue, languages)

    def _problems(self, path: str, text: str) -> list[Problem]:
        """Return what the check says once the file is there, and did not say before."""
        with _there_for_a_while(self.root / path, text):
            checked = check_repository(self.root, self._settings)
        return sorted(set(checked.problems) - self._before)


def _front_values(text: str) -> dict[str, Any]:
    """Return what stands above the text of a record file; raises Fault."""
    front, _, _ = split_front_matter(text)
    values = read_values("\n" + front)
    return values if isinstance(values, dict) else {}


@contextmanager
def _there_for_a_while(file: Path, text: str) -> Iterator[None]:
    """Put a file into its place and leave everything as it was afterwards."""
    old = file.read_bytes() if file.exists() else None
    made = [folder for folder in file.parents if not folder.exists()]
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
        yield
    finally:
        if old is None:
            file.unlink(missing_ok=True)
        else:
            file.write_bytes(old)
        for folder in made:
            folder.rmdir()
