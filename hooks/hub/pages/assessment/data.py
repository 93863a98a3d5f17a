"""What the scripts of the self-assessment must know: rules, labels, texts and the format."""

import json
from typing import Any

from markupsafe import Markup

from hub.assessment.schema import answers_schema
from hub.forms.edition import FormEdition, Question
from hub.forms.texts import FormTexts
from hub.languages.view import View
from hub.pages.assessment.planning_data import OBJECT_OF_CRITERION
from hub.pages.assessment.wording import wording

_WORDS_OF_SCHEMA = ("title", "description", "default", "properties")


def page_data(
    view: View, texts: FormTexts, *, alone: bool = False, live: bool = False, home: str = "../"
) -> Markup:
    """Return a JSON object that may stand in a script element.

    `home` leads to the folder of the language; empty where other pages cannot be reached.
    """
    edition = texts.edition
    data = {
        "edition": edition.id,
        "digest": edition.digest,
        "language": view.language,
        "languages": view.settings.languages,
        "live": live,
        "alone": alone,
        "home": home,
        "criteria": _criteria(edition),
        "macroAreas": edition.macro_areas,
        "items": {q.id: _item(q) for q in edition.questions.values()},
        "areas": [[a.id, a.name, a.competence, a.action] for a in edition.areas],
        "labels": _labels(texts),
        "objects": OBJECT_OF_CRITERION,
        "texts": wording(view.translate),
        "schema": _without_words(answers_schema()),
    }
    return as_script_data(data)


def _without_words(schema: Any) -> Any:
    """Return a JSON Schema without what is only said to people."""
    if isinstance(schema, list):
        return [_without_words(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    named = schema.get("properties")
    kept = {k: _without_words(v) for k, v in schema.items() if k not in _WORDS_OF_SCHEMA}
    if named is not None:
        kept["properties"] = {name: _without_words(part) for name, part in named.items()}
    return kept


def as_script_data(data: Any) -> Markup:
    """Return data as JSON in which nothing can end the script element around it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))


def _criteria(edition: FormEdition) -> list[dict[str, Any]]:
    """Return the criteria in printed order; their texts stand in the page."""
    return [
        {
            "id": chapter.criterion,
            "number": chapter.number,
            "macroArea": chapter.macro_area,
            "items": [q.id for q in chapter.questions if not q.is_stem],
        }
        for chapter in edition.chapters
    ]


def _item(question: Question) -> dict[str, Any]:
    """Return the rules of an item; its texts stand in the page."""
    rules: dict[str, Any] = {
        "answer": question.answer,
        "scored": question.scored,
        "mayNotApply": question.may_not_apply,
        "asksIntention": question.asks_intention,
        "needs": question.depends_on,
        "area": question.policy_area,
        "choices": question.choices,
    }
    return {key: value for key, value in rules.items() if value}


def _labels(texts: FormTexts) -> dict[str, dict[str, str]]:
    """Return the labels of every closed list."""
    words = texts.words
    return {
        "intention": texts.edition.intentions,
        "role": words.roles,
        "flag": words.flags,
        "capacity": words.resources,
        "stage": words.stages,
        "field": words.fields,
        "kind": words.kinds,
        "object": words.objects,
        "commitmentRole": words.commitment_roles,
        "state": words.states,
        "area": words.area_states,
        "sector": texts.vocabularies["partner-types"],
        "country": texts.vocabularies["countries"],
        "pillar": texts.vocabularies["mirps-pillars"],
        "size": texts.vocabularies["sizes"],
        "type": texts.vocabularies["authority-types"],
        "practice": texts.vocabularies["practice-status"],
    }
