"""Knows the headings of record bodies in every language, from the vocabulary `sections`."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from hub.load.body import LEAD, BodyForm
from hub.load.fault import Fault
from hub.load.yaml_values import read_values

FILE = "criteria/vocabularies/sections.yaml"
"""The vocabulary whose words are the fields and whose labels are the headings."""

Headings = Mapping[str, Mapping[str, str]]


def heading_names(root: Path) -> tuple[Headings, str]:
    """Return field → language → heading, and a digest of them; empty where there are none."""
    try:
        text = (root / FILE).read_text(encoding="utf-8")
        terms = read_values(text)["terms"]
        names = {
            field: {language: str(text) for language, text in term["label"].items()}
            for field, term in terms.items()
        }
    except (OSError, ValueError, Fault, TypeError, KeyError, AttributeError):
        return {}, ""
    return names, hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def body_form(headings: Headings, fields: Mapping[str, bool], has_lead: bool) -> BodyForm:
    """Return the form of a body with these fields, each marked as list or not."""
    known = {
        label.casefold(): field
        for field in fields
        if field != LEAD
        for label in headings.get(field, {}).values()
    }
    return BodyForm(known, frozenset(f for f, is_list in fields.items() if is_list), has_lead)
