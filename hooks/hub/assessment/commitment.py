"""A commitment that an answer leads to."""

from typing import Annotated, Literal

from pydantic import Field

from hub.assessment.texts import Short, Text
from hub.records.base import Part, PartialDate, Slug, Url, Word

State = Literal["not-started", "limited", "substantial", "complete", "no-evidence"]
"""The five-point scale of progress."""
CommitmentKind = Literal["implement", "maintain", "improve"]
"""Whether something new is made, something existing kept, or something existing changed."""
CommitmentObject = Literal["programme", "policy", "service", "plan", "action"]
"""What is implemented, maintained or improved."""
CommitmentRole = Literal["direct", "advocacy", "monitoring"]
"""Whether an authority acts itself or supports the level whose job it is."""
Sdg = Annotated[str, Field(pattern=r"^(?:[1-9]|1[0-7])(?:\.[0-9a-z]{1,2})?$")]
"""A Sustainable Development Goal or target, such as 10.7."""


class Status(Part):
    """How far a commitment has come on one day."""

    state: State
    """The point on the scale."""
    date: PartialDate | None = None
    """The day it was established."""
    url: Url | None = None
    """The page that shows it."""
    note: Text | None = None
    """What was established."""


class Commitment(Part):
    """One commitment of a local authority."""

    id: Slug | None = None
    """A name for it, unique in the file."""
    kind: CommitmentKind
    """Whether something new is made, something existing kept, or something existing changed."""
    object: CommitmentObject | None = None
    """What is implemented, maintained or improved."""
    role: CommitmentRole = "direct"
    """Whether the authority acts itself or supports the level whose job it is."""
    text: Text = ""
    """The commitment in words; empty while nobody has found them yet."""
    item: Annotated[str, Field(max_length=40)] | None = None
    """The item whose answer it comes from."""
    criterion: Slug | None = None
    """The criterion it serves."""
    policy_area: Slug | None = None
    """The policy area it serves."""
    unit: Short | None = None
    """The unit that is responsible."""
    partners: list[Short] = []
    """The partners it counts on."""
    start: PartialDate | None = None
    """When it starts."""
    due: PartialDate | None = None
    """When it is to be done."""
    indicator: Short | None = None
    """What shows that it was done."""
    follow_up: Short | None = None
    """The office that follows it up."""
    budget: Short | None = None
    """The source of its budget."""
    status: Status | None = None
    """How far it has come; absent where nobody has looked yet."""
    history: list[Status] = []
    """Earlier states, the oldest first."""
    pillar: Annotated[str, Word("mirps-pillars")] | None = None
    """The pillar of the regional local governance framework it serves."""
    sdg: Sdg | None = None
    """The Sustainable Development Goal or target it serves, such as 10.7."""
    frameworks: list[Short] = []
    """The calls and forums it is pledged in, such as the Global Refugee Forum."""
