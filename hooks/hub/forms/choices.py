"""Says which closed list a field of the answers file takes its value from."""

from hub.forms.texts import FormTexts
from hub.forms.words import Labels

Path = tuple[str, ...]
"""The way to a value in an answers file, such as `("answers", "8.3", "flag")`."""
LISTS = ("capacity", "resources", "partners", "frameworks", "criteria")
"""Fields that hold several words or phrases."""


def choices_for(texts: FormTexts, path: Path) -> Labels | None:
    """Return the labels a field takes its value from, by code; None for free text."""
    if path[0] == "answers":
        return _beside_an_answer(texts, path)
    words, name = texts.words, path[-1]
    closed: dict[str, Labels] = {
        "country": texts.vocabularies["countries"],
        "sector": texts.vocabularies["partner-types"],
        "pillar": texts.vocabularies["mirps-pillars"],
        "resources": words.resources,
        "criteria": texts.criteria,
        "criterion": texts.criteria,
        "policy_area": texts.areas,
        "kind": words.kinds,
        "object": words.objects,
        "state": words.states,
    }
    if path[0] == "commitments":
        closed["role"] = words.commitment_roles
    return closed.get(name)


def _beside_an_answer(texts: FormTexts, path: Path) -> Labels | None:
    question = texts.edition.questions.get(path[1])
    words = texts.words
    if path[2] == "answer":
        return (question.choices or None) if question else None
    closed = {
        "intention": texts.edition.intentions,
        "role": words.roles,
        "flag": words.flags,
        "capacity": words.resources,
    }
    return closed.get(path[2])
