"""What the PDF says, as data for its template: no sentence stands in the template itself."""

from typing import Any

from hub.forms.about import SHORT_ABOUT, about_labels
from hub.forms.choices import Path, choices_for
from hub.forms.edition import Chapter, Question
from hub.forms.guidance import answering, attribution
from hub.forms.names import field_name
from hub.forms.texts import FormTexts

MARK = "solidarity-paper"
COMMITMENTS = 5
"""As many as one page has room for."""
COMMITMENT_FIELDS = ("text", "kind", "unit", "due", "indicator")
Control = dict[str, Any]


class PaperData:
    """The data of one PDF, and the spoken name of every field in it."""

    def __init__(self, texts: FormTexts) -> None:
        """Gather the data."""
        self.texts = texts
        self.paths: dict[str, Path] = {}
        """The path of each field by its name."""
        self.spoken: dict[str, str] = {}
        """What a screen reader says of a field, or of a choice as `name.code`."""
        self.on_one_line: set[str] = set()
        """The names of the fields that hold one line."""
        self.data = self._data()

    def shown(self, path: Path, value: str) -> str:
        """Return what a field holds for a value of the answers file."""
        choices = choices_for(self.texts, path)
        if choices is None:
            return value
        return choices[value] if path in SHORT_ABOUT else f"/{value}"

    def _data(self) -> dict[str, Any]:
        texts, edition = self.texts, self.texts.edition
        say = texts.say
        labels = about_labels(texts)
        return {
            "lang": edition.language,
            "colours": dict(texts.site),
            "title": edition.title,
            "mark": f"{MARK} {edition.id} {edition.digest} {edition.language}",
            "code": f"{edition.id} · {edition.digest}",
            "steps": answering(texts),
            "attribution": attribution(texts),
            "about": [self._line(path, labels[path][0]) for path in SHORT_ABOUT],
            "words": {
                "how": say("How to answer"),
                "objective": say("Objective"),
                "commitments": say("Potential commitments"),
                "page": say("Page"),
                "pledges": say("Commitments"),
                "flag": texts.words.fields["flag"],
                "intention": texts.words.fields["intention"],
                "role": texts.words.fields["role"],
                "only_if": say("Only if {item} is answered yes."),
            },
            "chapters": [self._chapter(chapter) for chapter in edition.chapters],
            "pledges": [self._pledge(index) for index in range(COMMITMENTS)],
        }

    def _chapter(self, chapter: Chapter) -> dict[str, Any]:
        ink, tint = self.texts.colours[chapter.criterion]
        return {
            "number": chapter.number,
            "name": chapter.name,
            "objective": chapter.objective,
            "commitment": chapter.commitment,
            "ink": ink,
            "tint": tint,
            "items": [self._item(question) for question in chapter.questions],
        }

    def _item(self, question: Question) -> dict[str, Any]:
        beside = [field for field in fields_of(question) if field != "answer"]
        controls = {field: self._beside(question, field) for field in beside}
        condition = self.texts.say("Only if {item} is answered yes.")
        return {
            "id": question.id,
            "text": question.text,
            "prompt": question.prompt,
            "stem": question.is_stem,
            "short": question.policy_area is not None,
            "condition": condition.format(item=question.depends_on) if question.depends_on else "",
            "answer": None if question.is_stem else self._beside(question, "answer"),
            **{
                field: controls.get(field) for field in ("observation", "intention", "flag", "role")
            },
        }

    def _beside(self, question: Question, field: str) -> Control:
        label = self.texts.words.fields[field]
        named = question.prompt if field == "observation" and question.prompt else label
        spoken = f"{question.id} {question.text}" if field == "answer" else f"{question.id} {named}"
        in_one_line = question.answer == "yes-no" and question.policy_area is not None
        kind = "text" if in_one_line and field == "observation" else "area"
        return self._control(("answers", question.id, field), label, spoken, kind)

    def _line(self, path: Path, label: str) -> Control:
        return self._control(path, label, label, "text", open_list=True)

    def _pledge(self, index: int) -> list[Control]:
        say = self.texts.say
        labels = {
            "text": say("Commitment"),
            "kind": say("Kind"),
            "unit": say("Unit in charge"),
            "due": say("Due"),
            "indicator": say("Indicator"),
        }
        return [
            self._control(
                ("commitments", str(index), field),
                labels[field],
                f"{say('Commitment')} {index + 1} – {labels[field]}",
                "area" if field == "text" else "text",
            )
            for field in COMMITMENT_FIELDS
        ]

    def _control(
        self, path: Path, label: str, spoken: str, kind: str, open_list: bool = False
    ) -> Control:
        """Return a field; a closed list becomes a radio group unless it is too long for paper."""
        name = field_name(path)
        choices = None if open_list else choices_for(self.texts, path)
        self.paths[name] = path
        self.spoken[name] = spoken
        if kind == "text" and not choices:
            self.on_one_line.add(name)
        for code, shown in (choices or {}).items():
            self.spoken[f"{name}.{code}"] = f"{shown} – {spoken}"
        options = [{"code": code, "label": shown} for code, shown in (choices or {}).items()]
        return {"name": name, "label": label, "kind": "radio" if choices else kind, "of": options}


def fields_of(question: Question) -> tuple[str, ...]:
    """Return the fields of a question that the PDF has room for."""
    if question.is_stem:
        return ("observation",) if question.prompt else ()
    found = ["answer"]
    if question.answer == "yes-no" or question.prompt:
        found.append("observation")
    if question.asks_intention:
        found.append("intention")
    if question.takes_role:
        found.append("role")
    if question.scored:
        found.append("flag")
    return tuple(found)
