"""Makes an empty draft of a new record: one YAML file, texts included, that editors help to fill.

The first line names the schema: editors with a YAML language server offer words and mark mistakes,
which none of them does in the front matter of a Markdown file.
"""

import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

from hub.desk.questions import Question
from hub.languages.messages import Translate
from hub.records.kinds import Kind
from hub.records.schema_lines import schema_line
from hub.write.front_matter import WIDTH


def draft_schema(kind: str) -> str:
    """Return the path of the schema of drafts of a kind."""
    return f"criteria/schemas/{kind}.draft.schema.json"


def draft_text(
    kind: Kind, questions: Iterable[Question], root: Path, file: Path, translate: Translate
) -> str:
    """Return the draft of a record, every field waiting behind a number sign."""
    first = schema_line(str(root / draft_schema(kind.name)), str(file.parent))
    return "\n".join([first, *_lines(questions, translate), ""])


def _lines(questions: Iterable[Question], say: Translate) -> Iterator[str]:
    for question in questions:
        need = say("needed") if question.is_needed else say("may be left out")
        about = f"# {say(question.about)} ({need})"
        yield ""
        yield from textwrap.wrap(about, WIDTH, subsequent_indent="# ", break_on_hyphens=False)
        yield f"# {question.name}:"
        yield from (f"#{line}" for line in _inside(question))


def _inside(question: Question) -> list[str]:
    """Return the lines of a list or a group that wait for their values."""
    if not question.parts:
        return ["   -"] if question.is_list else []
    first, *rest = (part.name for part in question.parts)
    mark = " - " if question.is_list else "   "
    return [f"  {mark}{first}:", *(f"     {name}:" for name in rest)]
