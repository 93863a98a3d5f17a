"""The way of a submission: issue → fields → file → place → check → the record, or an answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from hub.catalogue import Catalogue
from hub.check.problem import Problem
from hub.check.run import check_repository
from hub.load.document import LARGEST
from hub.load.fault import Fault
from hub.load.front_matter import split_front_matter
from hub.load.headings import heading_names
from hub.load.yaml_values import read_values
from hub.settings import read_settings
from hub.submissions.fields import CORRECTION, IssueForm
from hub.submissions.issue import read_issue
from hub.submissions.place import place_of_known, place_of_new
from hub.submissions.plain_fields import record_text
from hub.submissions.refused import Refused


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
        try:
            form, answers = read_issue(body)
            if form is CORRECTION and "record" not in answers:
                return Received(waits=True)
            text = answers.get("record") or self._from_fields(form, answers)
            if len(text.encode()) > LARGEST:
                raise Refused("The text is too long. Send the file by itself, or shorten it.")
            path = self._place(form, answers, text)
        except Refused as refused:
            return Received(refused=refused)
        except Fault as fault:
            problem = Problem(
                "record.md", fault.line, fault.column, "", fault.rule,
                fault.value, fault.allowed, fault.detail,
            )  # fmt: skip
            return Received(problems=(problem,))
        return Received(path, text, tuple(self._problems(path, text)))

    def _from_fields(self, form: IssueForm, answers: dict[str, str]) -> str:
        headings, _ = heading_names(self.root)
        return record_text(form, answers, self._catalogue, headings)

    def _place(self, form: IssueForm, answers: dict[str, str], text: str) -> str:
        front, _, _ = split_front_matter(text)
        values = read_values("\n" + front)
        values = values if isinstance(values, dict) else {}
        if form is not CORRECTION:
            return place_of_new(form.name, values, self._catalogue)
        languages = list(self._settings.languages)
        page = answers.get("page", "")
        return place_of_known(page, "translates" in values, self._catalogue, languages)

    def _problems(self, path: str, text: str) -> list[Problem]:
        """Return what the check says once the file is there, and did not say before."""
        with _there_for_a_while(self.root / path, text):
            checked = check_repository(self.root, self._settings)
        return sorted(set(checked.problems) - self._before)


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
