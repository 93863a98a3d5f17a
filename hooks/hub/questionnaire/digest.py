"""Digests of an edition, so that what a city once answered is known never to have changed.

The digest of an edition stands for everything that gives an answer its meaning: items, numbers,
types, rules, and the English wording, printed and corrected. A translation has a digest of its
own, since a better translation asks the same question.
"""

from typing import Any

from hub.languages.digest import digest_letters
from hub.records.framework import Framework
from hub.records.questionnaire import Questionnaire

_DERIVED = {"sections": {"__all__": {"items": {"__all__": {"choices"}}}}}
"""Fields that only repeat others."""


def edition_digest(edition: Questionnaire) -> str:
    """Return the digest that names an edition in answers files and overlays."""
    return digest_letters(_in_english(_values(edition)))


def translation_digest(edition: Questionnaire, language: str) -> str:
    """Return the digest of an edition's texts in one other language."""
    return digest_letters(_texts(_values(edition), language))


def framework_digest(framework: Framework) -> str:
    """Return the digest of the criteria as printed and corrected; our own notes left out."""
    values = framework.model_dump(mode="json", exclude_defaults=True)
    for criterion in values["criteria"]:
        criterion.pop("gaps", None)
    return digest_letters(_in_english(values))


def _values(edition: Questionnaire) -> dict[str, Any]:
    """Return the values of an edition; a field added to the model later changes nothing."""
    return edition.model_dump(mode="json", exclude_defaults=True, exclude=_DERIVED)


def _in_english(value: Any) -> Any:
    if isinstance(value, list):
        return [_in_english(part) for part in value]
    if not isinstance(value, dict):
        return value
    if "en" in value:
        return {key: text for key, text in value.items() if key.startswith("en")}
    return {key: _in_english(part) for key, part in value.items()}


def _texts(value: Any, language: str) -> Any:
    if isinstance(value, list):
        texts = [_texts(part, language) for part in value]
        return texts if any(texts) else None
    if not isinstance(value, dict):
        return None
    if "en" in value:
        return value.get(language)
    found = {key: _texts(part, language) for key, part in value.items()}
    return {key: text for key, text in found.items() if text}
