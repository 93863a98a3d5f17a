"""Gives a new record its id and its place: the file's name is the id."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

NAMES = {
    "practice": "practice",
    "city": "authority",
    "authority": "authority",
    "network": "network",
    "programme": "programme",
    "event": "event",
    "commitment": "commitment",
}
"""What people call the kinds that can be written at a desk, and the kinds they mean."""
_SEPARATE = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d"}
"""Letters that are no base letter with a mark."""
_BETWEEN_WORDS = dict.fromkeys("’‘–—", "-")
"""Signs beyond ASCII that part words; the others are left out."""
_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")
_LONGEST = 60


def slug(text: str, longest: int = _LONGEST) -> str:
    """Return a text in the letters of an id, cut between words where there are several."""
    known = {**_SEPARATE, **_BETWEEN_WORDS}
    text = "".join(known.get(letter, letter) for letter in text.casefold())
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    found = _NOT_IN_IDS.sub("-", plain).strip("-")
    if len(found) <= longest:
        return found
    return found[: longest + 1].rpartition("-")[0] or found[:longest]


def suggested_id(kind: str, values: Mapping[str, Any]) -> str:
    """Return an id from the name of a record: the country first, where the kind has one."""
    name = slug(str(values.get("title") or values.get("name") or ""))
    before = _before(kind, values)
    if not name or not before or name.startswith(f"{before}-"):
        return name
    return f"{before}-{name}"


def country_of(kind: str, values: Mapping[str, Any], record_id: str = "") -> str:
    """Return the folder of a record's country, or nothing where the kind has none."""
    if kind == "authority":
        return slug(str(values.get("country") or ""))
    if kind == "practice":
        return slug(str(values.get("authority") or record_id))[:2]
    if kind == "commitment":
        return slug(_first(values.get("authorities")))[:2]
    return ""


def path_of(kind: str, record_id: str, country: str) -> str:
    """Return the path of a record's file from the root of the repository."""
    if kind == "practice":
        return f"good_practices/{country}/{record_id}.md"
    if kind == "authority":
        return f"cities/{country}/{record_id}/profile.md"
    folder = f"{kind}s/{country}" if country else f"{kind}s"
    return f"cities/{folder}/{record_id}.md"


def _before(kind: str, values: Mapping[str, Any]) -> str:
    if kind == "practice":
        return slug(str(values.get("authority") or ""))
    if kind == "commitment":
        return slug(_first(values.get("authorities")))
    if kind in ("authority", "event"):
        return slug(str(values.get("country") or ""))
    return ""


def _first(values: Any) -> str:
    return str(values[0]) if isinstance(values, list) and values else ""
