"""The page of rules, and the tables of fields, both from the definitions the check uses."""

import re
from typing import Any

from pydantic import BaseModel

from hub import addresses
from hub.check.rules import RULES
from hub.languages.view import View
from hub.pages.page import FRAMEWORK, Page
from hub.records.kinds import KINDS

_GAP = re.compile(r"\{\w+\}")


def rules_page(view: View) -> Page:
    """Return the page of rules."""
    say = view.translate
    return Page(
        address=addresses.RULES,
        title=say("Rules for records"),
        description=say("What the check of a record says, and what to do about it."),
        template="rules",
        stamp=FRAMEWORK,
        context=lambda: {"rules": _rules(view), "kinds": _kinds(view)},
    )


def _rules(view: View) -> list[dict[str, str]]:
    say = view.translate
    return [
        {
            "name": rule.name,
            "message": _shown(say(rule.message)),
            "remedy": _shown(say(rule.remedy)),
        }
        for rule in RULES.values()
    ]


def _shown(text: str) -> str:
    """Return a rule's text with its gaps as dots: here nothing fills them."""
    return _GAP.sub("…", text)


def _kinds(view: View) -> list[dict[str, Any]]:
    say = view.translate
    labels = {
        "practice": say("Good practice"),
        "authority": say("Local authority"),
        "network": say("Network"),
        "programme": say("Programme or tool"),
        "event": say("Event"),
        "commitment": say("Commitment"),
        "country": say("Country"),
        "adaptation": say("Overlay over the questionnaire"),
    }
    return [
        {"name": name, "label": label, "fields": field_rows(KINDS[name].model)}
        for name, label in labels.items()
    ]


def field_rows(model: type[BaseModel], prefix: str = "") -> list[dict[str, Any]]:
    """Return name, need and meaning of each field of a model, parts included."""
    rows = []
    for name, field in model.model_fields.items():
        shown = prefix + (field.alias or name)
        if shown == "id":
            continue
        rows.append(
            {"name": shown, "required": field.is_required(), "about": field.description or ""}
        )
        for part in _parts_in(field.annotation):
            rows += field_rows(part, shown + ".")
    return rows


def _parts_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [part for a in getattr(annotation, "__args__", ()) for part in _parts_in(a)]
