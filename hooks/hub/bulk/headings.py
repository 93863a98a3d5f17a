"""The headings of tables: a field's name, or for parts `sources.1.url` and `place.latitude`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from hub.desk.questions import Question
from hub.load.yaml_values import Path

ID = Question("id", "The file's own name: it never changes.", is_needed=False, form="text")
"""The column that may name the records; without it, they are named after their titles."""
_OFFERED = {"sources": 3, "partners": 4, "memberships": 2, "facts": 2}
"""How many entries of a list the template has columns for; of any other list one."""
_MOST = 40
_HEADING = re.compile(r"([a-z_0-9]+)(?:\.([1-9][0-9]?))?(?:\.([a-z_0-9]+))?")


@dataclass(frozen=True)
class Column:
    """One column: the heading, where its values go, and the question it answers."""

    heading: str
    path: Path
    question: Question = field(compare=False)

    @property
    def is_needed(self) -> bool:
        """Whether every record needs a value here."""
        return self.question.is_needed and (len(self.path) == 1 or self.path[1:2] == (0,))


def column_of(heading: str, questions: Mapping[str, Question]) -> Column | None:
    """Return the column that a heading names, or None where there is no such field."""
    match = _HEADING.fullmatch(heading.strip().casefold())
    question = ({"id": ID} | dict(questions)).get(match[1]) if match else None
    if match is None or question is None:
        return None
    if question.form != "group":
        is_whole = not match[2] and not match[3]
        return Column(heading, (question.name,), question) if is_whole else None
    part = next((part for part in question.parts if part.name == match[3]), None)
    if part is None or bool(match[2]) is not question.is_list or int(match[2] or 1) > _MOST:
        return None
    index = (int(match[2]) - 1,) if match[2] else ()
    return Column(heading, (question.name, *index, part.name), part)


def template_columns(questions: Sequence[Question]) -> Iterator[Column]:
    """Yield the columns of an empty table, in the order in which the questions are asked."""
    yield Column("id", ("id",), ID)
    known = {question.name: question for question in questions}
    for question in questions:
        for heading in _headings(question):
            column = column_of(heading, known)
            assert column is not None
            yield column


def _headings(question: Question) -> Iterator[str]:
    if question.form != "group":
        yield question.name
        return
    count = _OFFERED.get(question.name, 1) if question.is_list else 1
    for number in range(1, count + 1):
        before = f"{question.name}.{number}" if question.is_list else question.name
        yield from (f"{before}.{part.name}" for part in question.parts)
