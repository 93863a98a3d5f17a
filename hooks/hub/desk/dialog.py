"""Asks on a terminal for everything a new record needs, field by field."""

from collections.abc import Callable, Iterable
from typing import Any

from pydantic import BaseModel

from hub.check.known_ids import Known
from hub.check.problem import Problem
from hub.check.report import message_of, remedy_of
from hub.desk.judge import wrong_with
from hub.desk.names import Names
from hub.desk.questions import Question
from hub.desk.typed import typed, typed_list
from hub.languages.messages import Translate
from hub.write.order import part_model

_MOST_SHOWN = 24
"""The most words that are listed with their numbers."""


class Dialog:
    """One conversation about one record."""

    def __init__(
        self,
        ask: Callable[[str], str],
        tell: Callable[[str], None],
        translate: Translate,
        known: Known,
        names: Names,
    ) -> None:
        """Prepare to ask through `ask` and to explain through `tell`."""
        self._ask, self._tell, self._say = ask, tell, translate
        self._known, self._names = known, names

    def fill(self, model: type[BaseModel], questions: Iterable[Question]) -> dict[str, Any]:
        """Return the answers to some questions, those that were skipped left out."""
        values: dict[str, Any] = {}
        for question in questions:
            value = self._answer(model, question, values)
            if value not in (None, "", [], {}):
                values[question.name] = value
        return values

    def suggest(self, question: str, suggestion: str) -> str:
        """Return what is typed in answer to a question, or the suggestion where nothing is."""
        return self._ask(f"{question} [{suggestion}] ").strip() or suggestion

    def _answer(self, model: type[BaseModel], question: Question, values: dict[str, Any]) -> Any:
        self._explain(question)
        while True:
            value = self._read(model, question)
            if value in (None, "", [], {}):
                return None
            problem = wrong_with(model, question, value, values, self._known)
            if problem is None:
                return value
            self._tell(_in_words(problem, self._say))

    def _read(self, model: type[BaseModel], question: Question) -> Any:
        if question.form == "group":
            return self._read_groups(model, question)
        if question.is_list and not (question.choices or question.source):
            return self._read_lines()
        if question.form == "prose":
            return "\n\n".join(self._read_lines())
        line = self._ask("> ").strip()
        if not line:
            return None
        if question.is_list:
            return [self._by_number(question, v) for v in typed_list(question, line, self._names)]
        return self._by_number(question, typed(question, line, self._names))

    def _read_lines(self) -> list[str]:
        """Read lines until an empty one; each is an entry or a paragraph."""
        lines = []
        while line := self._ask("> ").strip():
            lines.append(line)
        return lines

    def _read_groups(self, model: type[BaseModel], question: Question) -> Any:
        groups: list[dict[str, Any]] = []
        while (question.is_needed and not groups) or self._wants(question.name):
            group = self._read_group(model, question)
            if not group:
                break
            if not question.is_list:
                return group
            groups.append(group)
        return groups

    def _read_group(self, model: type[BaseModel], question: Question) -> dict[str, Any]:
        """Return one group, asked for again until its fields fit each other."""
        part = part_model(model, question.name)
        assert part is not None
        while group := self.fill(part, sorted(question.parts, key=lambda q: not q.is_needed)):
            value = [group] if question.is_list else group
            problem = wrong_with(model, question, value, {}, self._known)
            if problem is None:
                break
            self._tell(_in_words(problem, self._say))
        return group

    def _wants(self, name: str) -> bool:
        asked = self._say("Add an entry to {field}? y/N").format(field=name)
        return self._ask(f"{asked} ").strip().casefold()[:1] in ("y", "s", "o")

    def _by_number(self, question: Question, value: Any) -> Any:
        """Return the word that a number in the list stands for."""
        listed = question.choices if len(question.choices) <= _MOST_SHOWN else ()
        if isinstance(value, str) and value.isdecimal() and 1 <= int(value) <= len(listed):
            return listed[int(value) - 1]
        return value

    def _explain(self, question: Question) -> None:
        say = self._say
        need = say("needed") if question.is_needed else say("Enter skips")
        self._tell(f"\n{question.name} ({need}): {say(question.about)}")
        if question.choices and len(question.choices) <= _MOST_SHOWN:
            for number, word in enumerate(question.choices, 1):
                label = self._names.label(question.source, word)
                self._tell(f"  {number:2} {word}" + (f" - {label}" if label else ""))
        if question.form == "group":
            return
        if question.is_list and (question.choices or question.source):
            self._tell(say("  Several are parted by commas."))
        elif question.is_list or question.form == "prose":
            self._tell(say("  One a line; an empty line ends."))


def _in_words(problem: Problem, say: Translate) -> str:
    text = f"  {message_of(problem, say)} {remedy_of(problem, say)}"
    if problem.allowed and problem.allowed not in text:
        text += " " + say("Allowed: {allowed}").format(allowed=say(problem.allowed))
    return text
