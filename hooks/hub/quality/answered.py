"""Says which questions of quality a record answers; computed at every build, never written down."""

from collections.abc import Iterable

from hub.catalogue import Catalogue
from hub.quality.signs import SIGNS
from hub.records.practice import Practice
from hub.records.quality import Quality, QualityQuestion

Questions = tuple[QualityQuestion, ...]


def questions_of(catalogue: Catalogue) -> Questions:
    """Return every question, or none where a hub does without them."""
    found: Iterable[Quality] = catalogue.records("quality")
    return tuple(question for quality in found for question in quality.questions)


def computed(questions: Questions) -> Questions:
    """Return the questions that a record's fields can answer."""
    return tuple(question for question in questions if question.sign)


def left_to_people(questions: Questions) -> Questions:
    """Return the questions that no field answers."""
    return tuple(question for question in questions if not question.sign)


def answers(question: QualityQuestion, practice: Practice) -> bool:
    """Return whether a record bears the sign of a question."""
    return question.sign is not None and SIGNS[question.sign].shows(practice)
