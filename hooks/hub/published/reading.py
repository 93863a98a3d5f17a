"""Reads a published assessment and reports everything that is wrong with it."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from hub.assessment.answers import AnswersFile
from hub.assessment.editions import Editions
from hub.assessment.mistake import Mistake
from hub.assessment.read import check_source
from hub.assessment.source import read_source
from hub.check.problem import Problem
from hub.load.layout import EXAMPLE_PLACES, Slot
from hub.published.assessment import Published
from hub.published.plan_days import wrong_days

PUBLIC = ("shares", "answers", "evidence")
"""The levels of disclosure at which there is something to publish."""


def read_published(
    root: Path, path: str, slot: Slot, editions: Editions
) -> tuple[Published | None, list[Problem]]:
    """Return a published assessment, or all that is wrong with its file."""
    data = (root / path).read_bytes()
    source = read_source(data, path)
    read = check_source(source, editions)
    if read.file is None or read.rules is None:
        return None, read.problems
    wrong = [one.located(source) for one in _wrong(read.file, slot)]
    if wrong:
        return None, wrong
    stamp = hashlib.blake2b(data, digest_size=16).hexdigest()
    place = slot.id.removesuffix(f"-{read.file.date}")
    return Published(slot.id, path, place, stamp, read.file, read.rules), []


def _wrong(file: AnswersFile, slot: Slot) -> Iterator[Mistake]:
    place, date = slot.place, slot.id.removeprefix(f"{slot.place}-")
    invented = slot.folder == EXAMPLE_PLACES
    if file.date != date:
        yield Mistake(("date",), "assessment-date", str(file.date or ""), date)
    if file.disclosure not in PUBLIC:
        allowed = ", ".join(PUBLIC)
        yield Mistake(("disclosure",), "assessment-disclosure", file.disclosure or "", allowed)
    if file.score is None:
        yield Mistake(("score",), "assessment-score")
    if file.example != invented:
        yield Mistake(("example",), "assessment-example", str(file.example).lower())
    named = file.city.authority if file.city else None
    if not invented and named != place:
        yield Mistake(("city", "authority"), "assessment-authority", named or "", place)
    if file.member or file.members or any(said.votes for said in file.answers.values()):
        yield Mistake(("members",), "assessment-names")
    for found in wrong_days(file):
        yield Mistake(found.field, found.rule, found.day, detail=found.limit)
