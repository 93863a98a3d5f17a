"""The answers of a published assessment, and what changed in them, as people say them."""

from typing import Any

from hub.languages.spoken import Spoken
from hub.languages.view import View
from hub.pages.published.figures import Figures
from hub.published.assessment import Published
from hub.published.difference import Difference
from hub.questionnaire.answer_sets import answers_of


def told(view: View, one: Published, text: str) -> str:
    """Return what the city wrote, marked with its language where that is not the page's."""
    language = one.file.language or "und"
    return text if language == view.language else Spoken(text, language)


def answer_label(view: View, item: str, answer: str) -> str:
    """Return an answer as people say it."""
    questionnaire = view.library.questionnaire
    found = view.library.items.get(item)
    labels = {a.id: view.wording(a.text) for a in answers_of(questionnaire, found)} if found else {}
    return labels.get(answer, answer)


def answers_shown(view: View, one: Published) -> list[dict[str, Any]]:
    """Return by criterion what was answered, where the city made it public."""
    if not one.has_answers:
        return []
    return [
        {"criterion": section.criterion, "items": _answered(view, one, section.items)}
        for section in view.library.questionnaire.sections
    ]


def _answered(view: View, one: Published, items: list[Any]) -> list[dict[str, Any]]:
    return [
        {
            "id": item.id,
            "text": view.wording(item.text),
            "answer": answer_label(view, item.id, said.answer or ""),
            "is_open": item.answer == "open",
            "said": said,
        }
        for item in items
        if (said := one.file.answers.get(item.id)) is not None
    ]


def difference_shown(view: View, difference: Difference) -> dict[str, Any]:
    """Return what changed since an earlier assessment, answer by answer."""
    return {
        "before": difference.earlier,
        "same_questions": difference.same_questions,
        "only_earlier": difference.only_earlier,
        "only_later": difference.only_later,
        "changes": [
            {
                "item": change.item,
                "before": _said(view, difference.earlier, change.item, change.before),
                "now": _said(view, difference.later, change.item, change.now),
            }
            for change in difference.changes
        ],
        "figures": Figures(view, difference.earlier).criteria(),
    }


def _said(view: View, one: Published, item: str, answer: str) -> str:
    """Return an answer as people say it; what the city wrote itself keeps its language."""
    label = answer_label(view, item, answer)
    return told(view, one, answer) if label == answer and answer else label
