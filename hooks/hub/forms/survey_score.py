"""The live score of the XLSForm: calculations and the notes that show them, in whole numbers."""

from collections.abc import Iterator
from math import lcm
from typing import TYPE_CHECKING

from hub.forms.edition import Chapter, Question
from hub.forms.names import field_name
from hub.forms.survey_row import Row

if TYPE_CHECKING:
    from hub.forms.survey import Survey

OWN = "hub_"
_ENDS = ("yes", "of", "yes_upper", "of_upper")


def score_rows(survey: "Survey", chapter: Chapter) -> Iterator[Row]:
    """Yield the calculations of a criterion and the note that shows its share."""
    scored = [question for question in chapter.questions if question.scored]
    if not scored:
        return
    name = f"{OWN}c{chapter.number}"
    for end in _ENDS:
        total = " + ".join(_term(survey, question, end) for question in scored)
        yield Row("calculate", f"{name}_{end}", calculation=total)
    yield from _percents(name)
    yield Row(
        "note",
        f"{name}_score",
        survey.said(lambda t: _sentence(t.say("This criterion"), t.say(SENTENCE), name)),
    )


def total_rows(survey: "Survey") -> Iterator[Row]:
    """Yield both totals, each with its interval."""
    chapters = [c for c in survey.one.edition.chapters if any(q.scored for q in c.questions)]
    name = OWN + "positive"
    yield Row("begin_group", OWN + "results", survey.said(lambda t: t.say("Results")))
    for end in _ENDS:
        total = " + ".join(f"${{{OWN}c{c.number}_{end}}}" for c in chapters)
        yield Row("calculate", f"{name}_{end}", calculation=total)
    yield from _percents(name)
    yield Row(
        "note",
        f"{name}_score",
        survey.said(lambda t: _sentence(t.say("Positive answers"), t.say(SENTENCE), name)),
    )
    yield from _balanced(survey, chapters)
    yield Row("end_group")


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


SENTENCE = _("{name}: {yes} of {of} so far ({percent}%), at most {upper} of {of_upper} ({most}%)")
_MEAN = _("{name}: {percent}% so far, at most {most}%")


def _sentence(name: str, sentence: str, prefix: str) -> str:
    def value(end: str) -> str:
        return f"${{{prefix}_{end}}}"

    return sentence.format(
        name=name,
        yes=value("yes"),
        of=value("of"),
        percent=value("percent"),
        upper=value("yes_upper"),
        of_upper=value("of_upper"),
        most=value("percent_upper"),
    )


def _term(survey: "Survey", question: Question, end: str) -> str:
    """Return what one item adds at one end: each condition on it and on what it depends on."""
    upper = end.endswith("_upper")
    counted, tests = end.startswith("yes"), []
    own = f"${{{field_name(('answers', question.id, 'answer'))}}}"
    if counted:
        tests.append(f"{own}!='no'" if upper else f"{own}='yes'")
    if question.may_not_apply:
        tests.append(f"{own}!='not-applicable'")
    parent = question.depends_on
    while parent:
        above = f"${{{field_name(('answers', parent, 'answer'))}}}"
        asked = survey.one.edition.questions[parent]
        tests.append(f"{above}!='no'" if upper else f"{above}='yes'")
        if upper and asked.may_not_apply:
            tests.append(f"{above}!='not-applicable'")
        parent = asked.depends_on
    return f"if({' and '.join(tests)}, 1, 0)" if tests else "1"


def _percents(name: str) -> Iterator[Row]:
    """Yield both percentages, half up, a dash where there is no share."""
    for end, top, bottom in (("percent", "yes", "of"), ("percent_upper", "yes_upper", "of_upper")):
        n, d = f"${{{name}_{top}}}", f"${{{name}_{bottom}}}"
        yield Row("calculate", f"{name}_{end}", calculation=_percent(n, d))


def _percent(n: str, d: str) -> str:
    return f"if({d} = 0, '–', int((200 * {n} + {d}) div (2 * {d})))"


def _balanced(survey: "Survey", chapters: list[Chapter]) -> Iterator[Row]:
    """Yield the mean of the shares over a common denominator, so that it stays exact."""
    most = max(sum(q.scored for q in c.questions) for c in chapters)
    common = lcm(*range(1, most + 1))
    name = OWN + "balanced"
    counting = " + ".join(f"if(${{{OWN}c{c.number}_of_upper}} > 0, 1, 0)" for c in chapters)
    yield Row("calculate", f"{name}_of", calculation=f"{common} * ({counting})")
    for end, suffix in (("percent", ""), ("percent_upper", "_upper")):
        shares = " + ".join(_share(f"{OWN}c{c.number}", suffix, common) for c in chapters)
        yield Row("calculate", f"{name}_yes{suffix}", calculation=shares)
        mean = _percent(f"${{{name}_yes{suffix}}}", f"${{{name}_of}}")
        yield Row("calculate", f"{name}_{end}", calculation=mean)
    label = survey.said(
        lambda t: t.say(_MEAN).format(
            name=t.say("Balanced profile"),
            percent=f"${{{name}_percent}}",
            most=f"${{{name}_percent_upper}}",
        )
    )
    yield Row("note", f"{name}_score", label)


def _share(name: str, suffix: str, common: int) -> str:
    yes, of = f"${{{name}_yes{suffix}}}", f"${{{name}_of{suffix}}}"
    return f"if({of} = 0, 0, {yes} * ({common} div {of}))"
