"""One edition of the questionnaire as a form in one language needs it: flat, with plain texts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial

from hub.languages.messages import Translate
from hub.languages.spoken import spoken
from hub.questionnaire.answer_sets import answers_of
from hub.records.framework import Criterion, Framework, Wording
from hub.records.questionnaire import Item, PolicyArea, Questionnaire

Said = Callable[[Wording], str]
"""Gives a text of the edition in the language of the form."""
INTENTIONS = "intention"
"""The answer set of what a city means to do."""


@dataclass(frozen=True)
class Question:
    """One row of the form."""

    id: str
    """The item's id."""
    answer: str
    """`yes-no`, `open`, `choice`, or `none` for a stem."""
    text: str
    """The question."""
    prompt: str
    """The printed additional question; empty where there is none."""
    scored: bool
    """Whether a yes counts."""
    may_not_apply: bool
    """Whether "not applicable" is an answer."""
    asks_intention: bool
    """Whether the printed text asks what the city means to do."""
    depends_on: str | None
    """The item that must be answered yes before this one applies."""
    choices: dict[str, str]
    """The labels of the answers to choose from, by id; empty for an open question."""
    policy_area: str | None
    """The policy area it asks about."""

    @property
    def is_stem(self) -> bool:
        """Whether it only introduces the questions below it."""
        return self.answer == "none"

    @property
    def takes_role(self) -> bool:
        """Whether the city says how it supports the level whose job the area is."""
        return self.answer == "open" and self.policy_area is not None


@dataclass(frozen=True)
class Chapter:
    """The questions of one criterion."""

    criterion: str
    number: int
    macro_area: str
    name: str
    objective: str
    commitment: str
    questions: list[Question]


@dataclass(frozen=True)
class Area:
    """One policy area: the item that asks whose job it is, and the one that asks what is done."""

    id: str
    name: str
    competence: str
    action: str


@dataclass(frozen=True)
class FormEdition:
    """The whole edition in one language."""

    id: str
    digest: str
    language: str
    title: str
    source: str
    macro_areas: dict[str, str]
    """The names of the macro areas by id, in the framework's order."""
    chapters: list[Chapter]
    areas: list[Area]
    intentions: dict[str, str]
    """The labels of what a city means to do, by id."""

    @cached_property
    def questions(self) -> dict[str, Question]:
        """Every row by the item's id, in printed order."""
        return {q.id: q for chapter in self.chapters for q in chapter.questions}

    @property
    def answerable(self) -> Iterator[Question]:
        """Every row that takes an answer."""
        return (q for q in self.questions.values() if not q.is_stem)


def form_edition(
    questionnaire: Questionnaire, framework: Framework, digest: str, language: str, say: Translate
) -> FormEdition:
    """Return an edition in a language; `say` turns an English text into it."""
    said = partial(spoken, language=language, translate=say)
    criteria = {criterion.id: criterion for criterion in framework.criteria}
    return FormEdition(
        id=questionnaire.id,
        digest=digest,
        language=language,
        title=said(questionnaire.title),
        source=questionnaire.source,
        macro_areas={area.id: said(area.name) for area in framework.macro_areas},
        chapters=[
            _chapter(
                criteria[section.criterion],
                [_question(questionnaire, item, said) for item in section.items],
                said,
            )
            for section in questionnaire.sections
        ],
        areas=[_area(area, said) for area in questionnaire.policy_areas],
        intentions={
            answer.id: said(answer.text) for answer in questionnaire.answer_sets[INTENTIONS].answers
        },
    )


def _chapter(criterion: Criterion, questions: list[Question], said: Said) -> Chapter:
    return Chapter(
        criterion=criterion.id,
        number=criterion.number,
        macro_area=criterion.macro_area,
        name=said(criterion.name),
        objective=said(criterion.objective),
        commitment=said(criterion.potential_commitment),
        questions=questions,
    )


def _question(questionnaire: Questionnaire, item: Item, said: Said) -> Question:
    return Question(
        id=item.id,
        answer=item.answer,
        text=said(item.text),
        prompt=said(item.observation) if item.observation else "",
        scored=item.scored,
        may_not_apply=item.may_not_apply,
        asks_intention=item.asks_intention,
        depends_on=item.depends_on["item"] if item.depends_on else None,
        choices={a.id: said(a.text) for a in answers_of(questionnaire, item)},
        policy_area=item.policy_area,
    )


def _area(area: PolicyArea, said: Said) -> Area:
    competence, action = area.items
    return Area(area.id, said(area.name), competence, action)
