"""Whatever a translation can change is published in every language."""

from pathlib import Path
from typing import Any

import pytest
from hub.check.run import check_repository
from hub.languages.localise import localised
from hub.library import Library
from hub.open_data.published import RECORDS, records_of
from hub.open_data.texts import texts_of
from hub.settings import read_settings
from pydantic import BaseModel

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(check_repository(ROOT, read_settings(ROOT)).catalogue)


@pytest.mark.parametrize("kind", [published.kind for published in RECORDS])
def test_no_translated_field_is_taken_for_the_same_in_all_languages(
    library: Library, kind: str
) -> None:
    published = next(p for p in RECORDS if p.kind == kind)
    for record in records_of(library, published):
        found = library.translation(kind, record.id, "fr")
        said = localised(kind, record, found.overlay if found else None, "fr")
        assert _unknown(kind, record, said) == set(), record.id


def _unknown(kind: str, part: Any, said: Any) -> set[str]:
    """Return the fields that differ and that are not known as texts."""
    unknown: set[str] = set()
    known = texts_of(kind).get(type(part), frozenset())
    for name in type(part).model_fields:
        own, other = getattr(part, name), getattr(said, name)
        if isinstance(own, BaseModel):
            unknown |= _unknown(kind, own, other)
        elif isinstance(own, list) and own and isinstance(own[0], BaseModel):
            for one, another in zip(own, other, strict=True):
                unknown |= _unknown(kind, one, another)
        elif own != other and name not in known:
            unknown.add(f"{type(part).__name__}.{name}")
    return unknown
