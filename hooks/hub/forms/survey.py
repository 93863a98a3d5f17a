"""The rows of the XLSForm: fields, questions, what stands beside them, and the score notes."""

from collections.abc import Callable, Iterator, Mapping

from hub.forms.about import SHORT_ABOUT, about_labels
from hub.forms.choices import Path, choices_for
from hub.forms.edition import Chapter, Question
from hub.forms.flat import EVIDENCE
from hub.forms.guidance import answering, attribution
from hub.forms.names import field_name
from hub.forms.survey_row import Row
from hub.forms.survey_score import score_rows, total_rows
from hub.forms.texts import FormTexts
from hub.forms.words import Labels

OWN = "hub_"
"""Begins the name of every field that holds no answer: groups, notes, calculations."""
DETAIL = OWN + "detail"
ABOUT = (*SHORT_ABOUT, ("member", "id"))
DETAILED = ("flag", "capacity", "partners", *EVIDENCE)
"""Fields that are asked only where the respondent wants to note every detail."""


class Survey:
    """The survey of an edition in several languages."""

    def __init__(self, texts: Mapping[str, FormTexts]) -> None:
        """Prepare to write rows."""
        self.texts = texts
        self.one = next(iter(texts.values()))
        self.lists: dict[str, dict[str, Labels]] = {}
        """Labels by list, language and code."""

    def said(self, text_in: Callable[[FormTexts], str]) -> Labels:
        """Return a text in every language."""
        return {language: text_in(texts) for language, texts in self.texts.items()}

    def rows(self) -> list[Row]:
        """Return every row."""
        rows = [*self._frame(), *self._about()]
        for index in range(len(self.one.edition.chapters)):
            rows += self._chapter(index)
        return [*rows, *total_rows(self)]

    def _frame(self) -> Iterator[Row]:
        """Yield what says which edition was answered, in every row of the data."""
        edition = self.one.edition
        yield Row("calculate", OWN + "edition", calculation=f"'{edition.id}'")
        yield Row("calculate", OWN + "digest", calculation=f"'{edition.digest}'")

    def _about(self) -> Iterator[Row]:
        yield Row("begin_group", OWN + "about", self.said(lambda t: t.say("About this assessment")))
        yield Row("note", OWN + "how", self.said(lambda t: "\n\n".join(answering(t))))
        for path in ABOUT:
            label, hint = (self._about_text(path, part) for part in (0, 1))
            if path == ("date",):
                yield Row("date", "date", label)
            elif path == ("member", "id"):
                pattern = "regex(., '^[a-z0-9]+(-[a-z0-9]+)*$')"
                yield Row("text", field_name(path), label, hint, constraint=pattern)
            else:
                yield self._field(path, label, hint, appearance="minimal")
        self._list("yes_no_only", lambda t: _only(t, ("yes", "no")))
        detail = self.said(lambda t: t.say("Do you want to note marks, partners and evidence too?"))
        yield Row("select_one yes_no_only", DETAIL, detail)
        yield Row("note", OWN + "source", self.said(attribution))
        yield Row("end_group")

    def _about_text(self, path: Path, part: int) -> Labels:
        return self.said(lambda texts: about_labels(texts)[path][part])

    def _chapter(self, index: int) -> Iterator[Row]:
        chapter = self.one.edition.chapters[index]

        def own(texts: FormTexts) -> Chapter:
            return texts.edition.chapters[index]

        name = f"{OWN}c{chapter.number}"
        label = self.said(lambda t: f"{own(t).number}. {own(t).name}")
        yield Row("begin_group", name, label)
        objective = self.said(lambda t: f"{t.say('Objective')}. {own(t).objective}")
        yield Row("note", name + "_objective", objective)
        for question in chapter.questions:
            yield from self._question(question)
        yield from score_rows(self, chapter)
        yield Row("end_group")

    def _question(self, question: Question) -> Iterator[Row]:
        def own(texts: FormTexts) -> Question:
            return texts.edition.questions[question.id]

        label = self.said(lambda t: f"{question.id} {own(t).text}")
        if question.is_stem:
            note = OWN + "n" + question.id.replace(".", "_")
            yield Row("note", note, label)
            yield self._beside_row(question, "observation", "")
            return
        path = ("answers", question.id, "answer")
        closed = (
            f"${{{field_name(('answers', question.depends_on, 'answer'))}}}='yes'"
            if (question.depends_on)
            else ""
        )
        yield self._field(path, label, relevant=closed, appearance="multiline")
        for row in self._beside(question, field_name(path)):
            yield row if not closed else _also_if(row, closed)

    def _beside(self, question: Question, answer: str) -> Iterator[Row]:
        """Yield the fields beside an answer, each only when it makes sense."""
        has_answer = f"${{{answer}}}!=''"
        required = f"${{{answer}}}='not-applicable'" if question.may_not_apply else ""
        yield self._beside_row(question, "observation", has_answer, required)
        if question.answer != "choice":
            says_no = f"${{{answer}}}='no'" if question.answer == "yes-no" else has_answer
            yield self._beside_row(question, "intention", says_no)
        if question.takes_role:
            yield self._beside_row(question, "role", has_answer)
        for name in DETAILED:
            yield self._beside_row(question, name, f"${{{DETAIL}}}='yes'")

    def _beside_row(self, question: Question, name: str, relevant: str, required: str = "") -> Row:
        def label(texts: FormTexts) -> str:
            prompt = texts.edition.questions[question.id].prompt
            if name == "observation" and prompt:
                return f"{question.id} {prompt}"
            words = texts.words
            named = words.fields.get(name) or words.stages[name.partition("_")[2]]
            return f"{question.id} {named}"

        row = self._field(
            ("answers", question.id, name),
            self.said(label),
            relevant=relevant,
            appearance="multiline",
        )
        return Row(**{**vars(row), "required": required})

    def _field(
        self,
        path: Path,
        label: Labels,
        hint: Labels | None = None,
        relevant: str = "",
        appearance: str = "",
    ) -> Row:
        """Return the row of a field: a list where it has one, else a text."""
        kind, choices = "text", choices_for(self.one, path)
        if choices is not None:
            name = "l_" + _list_name(path, choices)
            self._list(name, lambda t: choices_for(t, path) or {})
            kind = ("select_multiple " if path[-1] == "capacity" else "select_one ") + name
            appearance = appearance if appearance == "minimal" else ""
        elif appearance == "minimal":
            appearance = ""
        return Row(kind, field_name(path), label, hint or {}, relevant, appearance=appearance)

    def _list(self, name: str, labels: Callable[[FormTexts], Labels]) -> None:
        if name not in self.lists:
            self.lists[name] = {code: labels(texts) for code, texts in self.texts.items()}


def _list_name(path: Path, choices: Labels) -> str:
    if path[0] == "answers" and path[2] == "answer":
        return "_".join(choices).replace("-", "_")
    return path[-1]


def _only(texts: FormTexts, codes: tuple[str, ...]) -> Labels:
    question = next(q for q in texts.edition.answerable if q.answer == "yes-no")
    return {code: question.choices[code] for code in codes}


def _also_if(row: Row, condition: str) -> Row:
    return Row(**{**vars(row), "relevant": f"{condition} and {row.relevant}"})


def fields_by_name(texts: FormTexts) -> dict[str, Path]:
    """Return the path of every field of the survey that holds an answer."""
    paths = [*ABOUT]
    for question in texts.edition.questions.values():
        paths += [("answers", question.id, name) for name in fields_of(question)]
    return {field_name(path): path for path in paths}


def fields_of(question: Question) -> tuple[str, ...]:
    """Return the fields of a question that the survey asks for."""
    if question.is_stem:
        return ("observation",)
    intention = () if question.answer == "choice" else ("intention",)
    role = ("role",) if question.takes_role else ()
    return ("answer", "observation", *intention, *role, *DETAILED)
