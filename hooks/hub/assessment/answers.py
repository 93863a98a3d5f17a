"""The answers file: one self-assessment of one city, in the one format every form reads."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from hub.assessment.commitment import Commitment
from hub.assessment.committee import Member, Process, Resource
from hub.assessment.stored_score import StoredScore
from hub.assessment.texts import Short, Text, is_blank
from hub.records.base import Digest, Part, PartialDate, Refers, Slug, Url, Word

FORMAT = "solidarity-answers"
VERSION = 1
ItemId = Annotated[str, Field(min_length=1, max_length=40)]
Intention = Literal["none", "willing", "planned"]
"""What the authority means to do about something it does not do."""
Hands = Annotated[int, Field(ge=0, le=100_000)]


class Evidence(Part):
    """A link or a reference that bears an answer out."""

    stage: Literal["policy", "administration", "people"] | None = None
    """Where it shows: in policy, inside the administration, or towards people."""
    text: Text | None = None
    """The reference in words."""
    url: Url | None = None
    """The address of a page."""

    @model_validator(mode="after")
    def _refers_to_something(self) -> "Evidence":
        if is_blank(self.text) and self.url is None:
            raise ValueError("evidence-reference")
        return self


class Vote(Part):
    """What one member of the committee answered, in a merged file."""

    member: Slug
    """The id of the member."""
    answer: Text | None = None
    """The member's answer."""
    observation: Text | None = None
    """The member's observation."""


class Answer(Part):
    """What a city says to one item."""

    answer: Text | None = None
    """yes, no, unknown or not-applicable; the id of a choice; or a text. Absent means open."""
    observation: Text | None = None
    """What the city adds; the reason, where the answer is not-applicable."""
    intention: Intention | None = None
    """What it means to do about a no."""
    role: Literal["advocacy", "monitoring"] | None = None
    """How it supports the responsible level in a policy area that is not its own."""
    evidence: list[Evidence] = []
    """What bears the answer out."""
    flag: Literal["critical", "aspirational"] | None = None
    """Whether the committee marked the item as a critical or an aspirational point."""
    capacity: list[Resource] = []
    """The resources that are missing."""
    partners: list[Short] = []
    """The partners needed, or at work."""
    votes: list[Vote] = []
    """What each member answered, in a merged file."""
    tally: dict[Annotated[str, Field(max_length=40)], Hands] = {}
    """Hands counted in a workshop, by the answer they were raised for."""
    dissent: Text | None = None
    """What those say who do not share the consensus."""


class City(Part):
    """The local authority that is assessed."""

    name: Short | None = None
    """Its name."""
    authority: Annotated[str, Refers("authority")] | None = None
    """The id of its record."""
    country: Annotated[str, Word("countries")] | None = None
    """The two-letter code of its country."""
    size: Annotated[str, Word("sizes")] | None = None
    """Its size class by inhabitants, by which places like it are found."""
    type: Annotated[str, Word("authority-types")] | None = None
    """What kind of local authority it is."""


class AnswersFile(Part):
    """One self-assessment; the smallest has format, version, edition and answers."""

    format: Literal["solidarity-answers"]
    """Says what kind of file this is."""
    version: Literal[1]
    """The version of the format."""
    edition: Annotated[str, Field(max_length=40)]
    """The edition of the questionnaire that was answered."""
    digest: Digest | None = None
    """The digest of that edition."""
    overlay: Slug | None = None
    """The national or network adaptation that was used."""
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] | None = None
    """The language it was filled in."""
    title: Short | None = None
    """A name that tells it from other files of the same city."""
    example: bool = False
    """True for an invented assessment: it counts nowhere."""
    city: City | None = None
    """Whom it is about."""
    date: PartialDate | None = None
    """When it was filled in."""
    member: Member | None = None
    """Who filled in this copy."""
    members: list[Member] = []
    """Those whose copies were merged into this file."""
    answers: dict[ItemId, Answer]
    """What the city says, by the id of the item."""
    process: Process | None = None
    """How the assessment was made."""
    commitments: list[Commitment] = []
    """What the city commits itself to."""
    weights: dict[Slug, Annotated[int, Field(ge=0, le=1000)]] = {}
    """The weight of criteria in the balanced profile; 1 where none is given."""
    score: StoredScore | None = None
    """The figures, in a published file."""
    disclosure: Literal["nothing", "shares", "answers", "evidence"] | None = None
    """How much of it its city made public."""
