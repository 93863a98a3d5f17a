"""Reads what a file says, to compare it before and after mending."""

import unicodedata
from typing import Any

from hub.load.body import BodyForm, read_body
from hub.load.fault import Fault
from hub.load.yaml_values import read_values


def fields_of(front: str) -> dict[str, Any] | None:
    """Return the fields of a text as plain values, or None where it cannot be read."""
    try:
        values = read_values(front)
    except Fault:
        return None
    return values if isinstance(values, dict) else None


def texts_of(body: str, form: BodyForm) -> dict[str, Any] | None:
    """Return the texts below the fields, or None where they cannot be read."""
    try:
        return read_body(body, 1, form)[0]
    except Fault:
        return None


def composed(value: Any) -> Any:
    """Return values with their texts in Unicode's composed form."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {composed(name): composed(entry) for name, entry in value.items()}
    return [composed(entry) for entry in value] if isinstance(value, list) else value


def as_texts(value: Any) -> Any:
    """Return values with every number as its text, to compare what only quotation marks part."""
    if isinstance(value, dict):
        return {name: as_texts(entry) for name, entry in value.items()}
    if isinstance(value, list):
        return [as_texts(entry) for entry in value]
    return value if isinstance(value, str) or value is None else repr(value).casefold()
