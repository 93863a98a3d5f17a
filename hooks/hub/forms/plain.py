"""The questionnaire as data and as plain text: JSON for programs, Markdown for translators."""

import json
from collections.abc import Iterator
from typing import Any

from hub.forms.edition import Chapter, Question
from hub.forms.guidance import attribution
from hub.forms.texts import FormTexts
from hub.forms.words import Labels

FORMAT = "solidarity-questionnaire"
LICENCE = "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/"


def json_form(texts: FormTexts) -> str:
    """Return the whole edition with every rule a program needs to ask and to score."""
    edition = texts.edition
    data = {
        "format": FORMAT,
        "version": 1,
        "edition": edition.id,
        "digest": edition.digest,
        "language": edition.language,
        "title": edition.title,
        "source": edition.source,
        "attribution": attribution(texts),
        "licence": LICENCE,
        "fields": texts.words.fields,
        "closed_lists": _closed_lists(texts),
        "macro_areas": _named(edition.macro_areas),
        "policy_areas": [
            {"id": a.id, "name": a.name, "items": [a.competence, a.action]} for a in edition.areas
        ],
        "criteria": [_chapter(chapter) for chapter in edition.chapters],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _closed_lists(texts: FormTexts) -> dict[str, list[dict[str, str]]]:
    words = texts.words
    lists = {
        "intention": texts.edition.intentions,
        "role": words.roles,
        "flag": words.flags,
        "capacity": words.resources,
        "evidence_stage": {code: label for code, label in words.stages.items() if code},
        "commitment_kind": words.kinds,
        "commitment_object": words.objects,
        "commitment_role": words.commitment_roles,
        "commitment_state": words.states,
        "policy_area_state": words.area_states,
    }
    return {name: _named(labels) for name, labels in lists.items()}


def _named(labels: Labels) -> list[dict[str, str]]:
    return [{"id": code, "name": label} for code, label in labels.items()]


def _chapter(chapter: Chapter) -> dict[str, Any]:
    return {
        "id": chapter.criterion,
        "number": chapter.number,
        "macro_area": chapter.macro_area,
        "name": chapter.name,
        "objective": chapter.objective,
        "potential_commitment": chapter.commitment,
        "items": [_item(question) for question in chapter.questions],
    }


def _item(question: Question) -> dict[str, Any]:
    about: dict[str, Any] = {
        "id": question.id,
        "answer": question.answer,
        "text": question.text,
        "observation": question.prompt,
        "scored": question.scored,
        "may_not_apply": question.may_not_apply,
        "asks_intention": question.asks_intention,
        "depends_on": question.depends_on,
        "answers": _named(question.choices),
        "policy_area": question.policy_area,
    }
    return {key: value for key, value in about.items() if value not in ("", None, False, [])}


def text_form(texts: FormTexts) -> str:
    """Return every text of the questionnaire in its order, each item under its number."""
    edition, say = texts.edition, texts.say
    lines = [f"# {edition.title}", "", attribution(texts), ""]
    lines += [say("Edition: {edition}").format(edition=f"{edition.id} ({edition.digest})"), ""]
    for chapter in edition.chapters:
        lines += _chapter_lines(texts, chapter)
    lines += [f"## {say('Policy areas')}", ""]
    lines += [f"- {a.name} ({a.competence}, {a.action})" for a in edition.areas]
    lines += ["", f"## {say('Answers')}", ""]
    sets = dict.fromkeys(tuple(q.choices.values()) for q in edition.answerable if q.choices)
    lines += ["- " + " / ".join(labels) for labels in [*sets, tuple(edition.intentions.values())]]
    return "\n".join(lines) + "\n"


def _chapter_lines(texts: FormTexts, chapter: Chapter) -> Iterator[str]:
    say = texts.say
    yield from (f"## {chapter.number}. {chapter.name}", "")
    yield from (texts.edition.macro_areas[chapter.macro_area], "")
    yield from (f"**{say('Objective')}** {chapter.objective}", "")
    yield from (f"**{say('Potential commitments')}** {chapter.commitment}", "")
    for question in chapter.questions:
        yield from (f"### {question.id}", "", question.text, "")
        if question.prompt:
            yield from (f"→ {question.prompt}", "")
