"""Checks that every criterion, item, area, member and word that a file names is known."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from hub.assessment.editions import Editions
from hub.assessment.mistake import Mistake
from hub.check.model_errors import nearest, shown
from hub.load.yaml_values import Path
from hub.records.questionnaire import Questionnaire

Values = Mapping[str, Any]
_EACH, _KEYS = "*", "#"
_OF_EDITION = {
    "weights/#": "criterion",
    "process/committee/*/criteria/*": "criterion",
    "process/validation/objections/*/item": "item",
    "commitments/*/criterion": "criterion",
    "commitments/*/item": "item",
    "commitments/*/policy_area": "policy-area",
}
"""Where a file names something of its edition; `*` stands for each entry, `#` for each key."""
_OF_VOCABULARIES = {
    "city/country": "countries",
    "city/size": "sizes",
    "city/type": "authority-types",
    "member/sector": "partner-types",
    "members/*/sector": "partner-types",
    "process/committee/*/sector": "partner-types",
    "process/validation/objections/*/sector": "partner-types",
    "commitments/*/pillar": "mirps-pillars",
}
_RULES = {
    "criterion": "known-in-framework",
    "item": "item-of-edition",
    "policy-area": "known-policy-area",
    "member": "known-member",
}
_FEW = 24
"""How many names a message lists at most."""


def check_edition_names(values: Values, edition: Questionnaire) -> Iterator[Mistake]:
    """Yield a mistake for each criterion, item and policy area that the edition does not have."""
    known = {
        "criterion": dict.fromkeys(section.criterion for section in edition.sections),
        "item": [item.id for section in edition.sections for item in section.items],
        "policy-area": [area.id for area in edition.policy_areas],
    }
    for place, kind in _OF_EDITION.items():
        yield from _unknown(values, place, kind, known[kind])


def check_words(values: Values, editions: Editions) -> Iterator[Mistake]:
    """Yield a mistake for each word that is not in its vocabulary."""
    for place, vocabulary in _OF_VOCABULARIES.items():
        if next(_named(values, place.split("/")), None):
            yield from _unknown(values, place, vocabulary, sorted(editions.words(vocabulary)))


def check_members(values: Values) -> Iterator[Mistake]:
    """Yield a mistake for each vote of nobody, and for each name that two members share."""
    ids: list[str] = []
    for path, name, _ in _named(values, ["members", _EACH, "id"]):
        if name in ids:
            yield Mistake(path, "unique-member", shown(name))
        ids.append(name)
    yield from _unknown(values, "answers/*/votes/*/member", "member", ids)


def _unknown(values: Values, place: str, kind: str, known: Iterable[str]) -> Iterator[Mistake]:
    allowed = list(known)
    for path, name, is_key in _named(values, place.split("/")):
        if name not in allowed:
            yield Mistake(
                path,
                _RULES.get(kind, "known-word"),
                shown(name),
                ", ".join(allowed) if len(allowed) <= _FEW else "",
                kind,
                "" if kind == "item" else nearest(name, allowed),
                is_key,
            )


def _named(value: Any, place: list[str], path: Path = ()) -> Iterator[tuple[Path, str, bool]]:
    """Yield every text at a place, with its path and whether it is a key."""
    if not place:
        if isinstance(value, str):
            yield path, value, False
        return
    step, rest = place[0], place[1:]
    if step == _KEYS and isinstance(value, dict):
        yield from (((*path, key), key, True) for key in value)
    elif step == _EACH and isinstance(value, list | dict):
        entries = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in entries:
            yield from _named(part, rest, (*path, key))
    elif isinstance(value, dict) and step in value:
        yield from _named(value[step], rest, (*path, step))
