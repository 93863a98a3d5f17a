"""The labels of every language, by which the browser reads a form that people filled in."""

import json
from collections.abc import Mapping

from hub.forms.about import about_labels
from hub.forms.texts import FormTexts
from hub.forms.words import Labels


def label_script(texts: Mapping[str, FormTexts]) -> str:
    """Return a script that keeps the labels, by language and by list."""
    tables = {language: _table(own) for language, own in texts.items()}
    data = json.dumps(tables, ensure_ascii=False, separators=(",", ":"))
    return f"assessment.formLabels={data};\n"


def _table(texts: FormTexts) -> dict[str, object]:
    words, lists = texts.words, texts.vocabularies
    return {
        "answer": _answers(texts),
        "beside": {
            "intention": texts.edition.intentions,
            "role": words.roles,
            "flag": words.flags,
            "capacity": words.resources,
        },
        "country": lists["countries"],
        "sector": lists["partner-types"],
        "pillar": lists["mirps-pillars"],
        "resources": words.resources,
        "criteria": texts.criteria,
        "areas": texts.areas,
        "kind": words.kinds,
        "object": words.objects,
        "state": words.states,
        "commitmentRole": words.commitment_roles,
        "about": {"/".join(path): label for path, (label, _) in about_labels(texts).items()},
    }


def _answers(texts: FormTexts) -> Labels:
    """Return the label of every answer that any question offers."""
    return {
        code: label
        for question in texts.edition.questions.values()
        for code, label in question.choices.items()
    }
