"""Questions of quality: what anybody may ask of a good practice, before it and afterwards."""

from typing import Annotated, Literal

from pydantic import Field

from hub.quality.signs import SignName
from hub.records.base import Line, Part, Slug
from hub.records.vocabulary import Labels


class QualityQuestion(Part):
    """One question."""

    id: Slug
    """A name for it."""
    time: Literal["design", "evaluation"]
    """When it is asked first: while a practice is planned, or when it is looked back on."""
    text: Labels
    """The question."""
    sign: SignName | None = None
    """The sign by which a record shows an answer; left out where only people can tell."""


class Quality(Part):
    """All questions of quality."""

    id: Slug
    """The file's own name."""
    about: Line
    """What the file is for, and where it comes from."""
    questions: Annotated[list[QualityQuestion], Field(min_length=1)]
    """The questions in the order readers see them."""
