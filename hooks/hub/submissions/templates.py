"""Writes the issue forms of the forge from their definition and the vocabularies."""

import json
from collections.abc import Iterator, Mapping

from hub.submissions.fields import BETWEEN, FORMS, FormField, IssueForm

Options = Mapping[str, list[str]]
"""For each vocabulary its words, each with its labels behind it."""
_SAFETY = (
    "Everything you write here is public. Never send names, photographs or stories of private "
    "persons.",
    "Todo lo que escriba aquí es público. Nunca envíe nombres, fotos ni historias de particulares.",
    "Tudo o que escrever aqui é público. Nunca envie nomes, fotos nem histórias de particulares.",
    "Tout ce que vous écrivez ici est public. N’envoyez jamais de noms, de photos ni d’histoires "
    "de particuliers.",
)


def templates(options: Options) -> dict[str, str]:
    """Return path → text of every issue form."""
    return {
        f".github/ISSUE_TEMPLATE/{form.name}.yml": "\n".join(_form(form, options)) + "\n"
        for form in FORMS
    }


def option(word: str, labels: Mapping[str, str]) -> str:
    """Return how a word can be chosen: itself, then what it means in every language."""
    return BETWEEN.join([word, *dict.fromkeys(labels.values())])


def word_of(chosen: str) -> str:
    """Return the word of a choice."""
    return chosen.split(BETWEEN.rstrip())[0].strip()


def _form(form: IssueForm, options: Options) -> Iterator[str]:
    yield "# Made by `make generate` from hooks/hub/submissions/fields.py: change it there."
    yield f"name: {_text(BETWEEN.join(dict.fromkeys(form.names)))}"
    yield f"description: {_text(' '.join(form.abouts))}"
    yield f"title: {_text(form.names[0] + ': ')}"
    yield f"labels: [submission, {form.name}]"
    yield "body:"
    yield "  - type: markdown"
    yield "    attributes:"
    yield f"      value: {_text((chr(10) * 2).join(_SAFETY))}"
    for field in form.fields:
        yield from _field(field, options)


def _field(field: FormField, options: Options) -> Iterator[str]:
    yield f"  - type: {field.shape}"
    yield f"    id: {field.id}"
    yield "    attributes:"
    yield f"      label: {_text(field.label)}"
    if field.hint and field.is_file:
        yield f"      description: {_text(field.hint)}"
    elif field.hint:
        yield f"      placeholder: {_text(field.hint)}"
    if field.is_file:
        yield "      render: markdown"
    if field.vocabulary:
        yield "      options:"
        mark = "label: " if field.shape == "checkboxes" else ""
        yield from (f"        - {mark}{_text(choice)}" for choice in options[field.vocabulary])
    if field.required:
        yield "    validations:"
        yield "      required: true"


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
