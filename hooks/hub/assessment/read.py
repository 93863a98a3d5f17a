"""Reads an answers file and reports everything that is wrong with it at once."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pydantic import ValidationError

from hub.assessment.against_edition import check_answers
from hub.assessment.answers import AnswersFile
from hub.assessment.asked import asked_of
from hub.assessment.editions import Editions
from hub.assessment.known_names import check_edition_names, check_members, check_words
from hub.assessment.scoring_rules import ScoringRules, scoring_rules
from hub.assessment.source import Source, answers_field, read_source
from hub.assessment.stored_check import check_stored_score
from hub.check.model_errors import problems_of
from hub.check.problem import Problem


@dataclass(frozen=True)
class ReadAnswers:
    """What reading an answers file gave."""

    problems: list[Problem]
    """All that is wrong, in the order of lines; a file with problems must not be used."""
    file: AnswersFile | None = None
    """The file, where nothing is wrong."""
    rules: ScoringRules | None = None
    """The scoring rules of its edition, or of the common core where it names an adaptation."""
    own_rules: ScoringRules | None = None
    """The scoring rules of its adaptation, where it names one."""


def read_answers(data: bytes, name: str, editions: Editions) -> ReadAnswers:
    """Return the answers file that some bytes hold, or every problem with it."""
    return check_source(read_source(data, name), editions)


def check_source(source: Source, editions: Editions) -> ReadAnswers:
    """Return the answers file that some values make, or every problem with it."""
    if source.values is None:
        return ReadAnswers(list(source.problems))
    file, problems = _model(source)
    asked, mistakes = asked_of(source.values, editions)
    if asked is not None:
        mistakes += check_answers(source.values, asked.everything)
        mistakes += check_edition_names(source.values, asked.everything)
    mistakes += check_members(source.values)
    mistakes += check_words(source.values, editions)
    problems += [*source.problems, *(found.located(source) for found in mistakes)]
    if problems or file is None or asked is None:
        return ReadAnswers(sorted(set(problems)))
    rules = scoring_rules(asked.core, editions.framework)
    wrong = [found.located(source) for found in check_stored_score(file, rules)]
    if wrong:
        return ReadAnswers(sorted(wrong))
    own = scoring_rules(asked.own, editions.framework) if asked.own else None
    return ReadAnswers([], file, rules, own)


def _model(source: Source) -> tuple[AnswersFile | None, list[Problem]]:
    try:
        return AnswersFile.model_validate(source.values), []
    except ValidationError as error:
        return None, list(_model_problems(error, source))


def _model_problems(error: ValidationError, source: Source) -> Iterator[Problem]:
    """Yield the model's problems, each with the id of its item as one word."""
    found = problems_of(error, source.name, source.places, AnswersFile)
    for details, problem in zip(error.errors(include_url=False), found, strict=True):
        yield replace(problem, field=answers_field(details["loc"]))
