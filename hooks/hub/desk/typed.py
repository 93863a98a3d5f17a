"""Turns what people type into the values that records hold."""

import re
from typing import Any

from hub.desk.names import Names
from hub.desk.questions import Question

_TRUTHS = {"true": True, "yes": True, "y": True, "sí": True, "si": True, "sim": True, "oui": True}
_UNTRUTHS = {"false": False, "no": False, "n": False, "não": False, "nao": False, "non": False}
_SEPARATORS = re.compile(r"\s*[,;]\s*")
_DECIMAL = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)?")


def typed(question: Question, text: str, names: Names) -> Any:
    """Return one text as the value of a question; what cannot be understood stays as it is."""
    text = text.strip()
    if question.form == "number" and text.removeprefix("-").isdecimal():
        return int(text)
    if question.form == "decimal" and _DECIMAL.fullmatch(text):
        return float(text.replace(",", "."))
    if question.form == "truth":
        return (_TRUTHS | _UNTRUTHS).get(text.casefold(), text)
    return names.word(question.source, text) if question.source else _choice(question, text)


def typed_list(question: Question, text: str, names: Names) -> list[Any]:
    """Return the entries of a list that stand on one line, between commas or semicolons."""
    whole = typed(question, text, names)
    if whole in question.choices or (question.source and whole != text.strip()):
        return [whole]  # a name that itself has a comma
    return [typed(question, part, names) for part in _SEPARATORS.split(text.strip()) if part]


def _choice(question: Question, text: str) -> str:
    return text.casefold() if text.casefold() in question.choices else text
