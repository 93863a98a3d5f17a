"""What all records share: their strictness, and the types their fields are made of."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
    model_validator,
)


class Part(BaseModel):
    """A part of a record: nothing unknown, nothing converted, nothing changed afterwards."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, use_attribute_docstrings=True
    )


REFERS, VOCABULARY = "x-refers", "x-vocabulary"
"""The keywords of our own under which a schema says what a text refers to."""


@dataclass(frozen=True)
class Refers:
    """Marks a field whose text must be the id of a record, a criterion or an item."""

    kind: str

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> dict[str, Any]:
        """Note the kind in the schema of the field."""
        return {**handler(core), REFERS: self.kind}


@dataclass(frozen=True)
class Word:
    """Marks a field whose text must be a term of a vocabulary."""

    vocabulary: str

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> dict[str, Any]:
        """Note the vocabulary in the schema of the field."""
        return {**handler(core), VOCABULARY: self.vocabulary}


@dataclass(frozen=True)
class InBody:
    """Marks a field that is written in the Markdown below the front matter."""


_PARTIAL_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
_URL = re.compile(r"https?://[^\s/?#]+\.[^\s/?#]+(?:[/?#]\S*)?")
_BARRED_SCHEME = re.compile(r"\]\(\s*(?!https?:|mailto:|#)[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_MARKUP = re.compile(r"<[a-zA-Z/!]")
_MAILBOX = re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.IGNORECASE)


def _date(value: str) -> str:
    try:
        if _PARTIAL_DATE.fullmatch(value):
            date.fromisoformat((value + "-01-01")[:10])
            return value
    except ValueError:
        pass  # such as the 31st of February
    raise ValueError("date-form")


def _url(value: str) -> str:
    if not _URL.fullmatch(value):
        raise ValueError("link-form")
    return value


def _plain(value: str) -> str:
    if not value.strip():
        raise ValueError("empty-value")
    if "<" in value and _MARKUP.search(value):
        raise ValueError("no-markup")
    if "](" in value and _BARRED_SCHEME.search(value):
        raise ValueError("safe-link")
    if "@" in value and _MAILBOX.search(value):
        raise ValueError("no-personal-data")
    return value


def _one_line(value: str) -> str:
    if "\n" in value.strip():
        raise ValueError("one-line")
    return value


def _year_as_text(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


TESTS: dict[object, str] = {
    _date: "date-form",
    _url: "link-form",
    _one_line: "one-line",
    _plain: "plain",
}
"""The tests of texts, with the names under which a browser knows them."""
PATTERNS = {
    "date": _PARTIAL_DATE.pattern,
    "url": _URL.pattern,
    "scheme": _BARRED_SCHEME.pattern,
    "markup": _MARKUP.pattern,
    "mailbox": _MAILBOX.pattern,
}
"""What these tests look for, for browsers that run them too."""

Line = Annotated[
    str, Field(min_length=1, max_length=600), AfterValidator(_one_line), AfterValidator(_plain)
]
"""A short text on one line."""
Prose = Annotated[str, Field(min_length=1, max_length=6000), AfterValidator(_plain)]
"""Sentences in Markdown: emphasis and links, no HTML."""
Year = Annotated[int, Field(ge=1900, le=2100)]
"""A year of the Gregorian calendar."""
PartialDate = Annotated[
    str,
    BeforeValidator(_year_as_text),
    AfterValidator(_date),
    WithJsonSchema(
        {
            "type": ["string", "integer"],
            "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$",
            "minimum": 1000,
            "maximum": 9999,
        }
    ),
]
"""A date as far as it is known: 2024, 2024-05 or 2024-05-17."""
Url = Annotated[
    str,
    Field(max_length=2000),
    AfterValidator(_url),
    WithJsonSchema(
        {"type": "string", "format": "uri", "pattern": r"^https?://[^\s/?#]+\.", "maxLength": 2000}
    ),
]
"""An address on the web that starts with http:// or https://."""
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=100)]
"""Lower-case letters and digits with single hyphens between them."""
Digest = Annotated[str, Field(pattern=r"^[a-p]{16}$")]
"""Sixteen letters that stand for a text; letters only, so that YAML never reads a number."""


FoundingDocument = Literal["concept-note", "self-assessment-tool"]
"""The two documents the initiative rests on."""


class Source(Part):
    """Where a statement comes from."""

    url: Url | None = None
    """The page's own address."""
    document: FoundingDocument | None = None
    """One of the two founding documents, where the statement stands there."""
    title: Line
    """The title in its own language."""
    publisher: Line
    """Who publishes it."""
    year: Year | None = None
    """The year of publication, where known."""
    language: Annotated[str, Word("languages")]
    """The language it is written in, as a two-letter code."""

    @model_validator(mode="after")
    def _reachable(self) -> "Source":
        if self.url is None and self.document is None:
            raise ValueError("source-address")
        return self


class Retired(Part):
    """That a record was taken back: its page says so, and it counts nowhere."""

    date: PartialDate
    """The day it was retired."""
    reason: Annotated[str, Word("retirement-reasons")]
    """Why."""


class Record(Part):
    """What every record has beside its own fields."""

    id: Slug
    """The file's own name: it never changes."""
    language: Annotated[str, Word("languages")] = "en"
    """The language the record is written in."""
    aliases: list[Slug] = []
    """Earlier ids, which lead here for ever."""
    example: bool = False
    """True for an invented record that only shows how something works: it counts nowhere."""
    retired: Retired | None = None
    """When and why the record was taken back; its address stays and says so."""


Sources = Annotated[list[Source], Field(min_length=1)]
"""At least one source."""


class Overlay(Part):
    """The texts of a record in another language, laid over it."""

    translates: Digest
    """The digest of the text this translates: when that text changes, the translation is stale."""
    by: Literal["machine", "human"]
    """Who translated."""
    reviewed: PartialDate | None = None
    """The day a person who reads both languages reviewed it."""
