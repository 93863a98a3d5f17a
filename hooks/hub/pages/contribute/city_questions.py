"""The questions for a local authority."""

from hub.pages.contribute.question import Ask, Form, Step
from hub.pages.contribute.shared_questions import LANGUAGE, SOURCES


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


_URLS = Ask("sources", _("Web addresses where this can be read"), _("One address a line."))
_DAY = _("As far as it is known: 2024, 2024-05 or 2024-05-17.")
_WHO = (
    LANGUAGE,
    Ask("name", _("What is its usual name?"), _("In English where there is one, such as Geneva.")),
    Ask("name_original", _("What is its own name, where that differs?")),
    Ask("country", _("In which country does it lie?")),
    Ask("admin1", _("In which state, province or department?")),
    Ask("type", _("What kind of local authority is it?")),
    Ask(
        "place",
        _("Where does it lie, and how many people live there?"),
        _("Only where you know it from a gazetteer or a census. It puts the city on the map."),
        parts=(
            Ask("latitude", _("Degrees north, south with a minus sign")),
            Ask("longitude", _("Degrees east, west with a minus sign")),
            Ask("population", _("Inhabitants")),
            Ask("source", _("The gazetteer or census that says so")),
        ),
    ),
)
_TIES = (
    Ask(
        "memberships",
        _("Which networks and programmes does it belong to?"),
        parts=(
            Ask("network", _("Network")),
            Ask("programme", _("Or programme or tool")),
            Ask("state", _("How far the tie goes")),
            Ask("year", _("Year in which it began")),
            Ask("note", _("What else is known of it")),
            _URLS,
        ),
        another=_("Add a network or programme"),
    ),
    Ask(
        "agreements",
        _("Which written agreements has it signed?"),
        parts=(
            Ask("with", _("With whom")),
            Ask("kind", _("What the text calls itself")),
            Ask("signed", _("When it was signed"), _DAY),
            Ask("areas", _("What it is about"), _("One subject a line.")),
            Ask("ratified_by", _("Which council ratified it")),
            Ask("note", _("What else is known of it")),
            _URLS,
        ),
        another=_("Add an agreement"),
    ),
    Ask(
        "facts",
        _("What else should others know of it?"),
        parts=(
            Ask("text", _("One fact in one sentence")),
            Ask("source", _("Web address where this can be read")),
        ),
        another=_("Add a fact"),
    ),
)
_LATER = "It is added to a record that exists, with the help of the people who know it."

CITY = Form(
    "authority",
    (
        Step("who", _("The local authority"), "", _WHO),
        Step("ties", _("What it belongs to and has agreed"), "", _TIES),
        Step("proof", _("How it can be known"), "", (SOURCES,)),
    ),
    not_asked={
        "id": "The form proposes it from the country and the name.",
        "aliases": "A new record has no earlier names.",
        "example": "Nothing invented is submitted.",
        "retired": "A new record is not withdrawn.",
        "subdivision": "The editors look up the code.",
        "committees": _LATER,
        "exchanges": _LATER,
        "champions": _LATER,
        "offers": _LATER,
        "contributions": _LATER,
        "measurements": _LATER,
        "memberships.id": "The form makes it from the network and the year.",
        **{
            f"memberships.{name}": _LATER
            for name in ("date", "until", "edition", "stage", "signed_by", "recognition", "area")
        },
        "memberships.agreement": "The editors join a tie to the agreement it rests on.",
        "agreements.id": "The form makes it from the other party and the year.",
        **{
            f"agreements.{name}": _LATER
            for name in (
                "parties", "state", "committee", "committee_members", "work_plan",
                "plan_under_way", "instrument", "ratified_on", "term", "until", "renewed",
                "confirmed", "administrations", "document",
            )
        },
        "facts.id": "The form makes it from the first words.",
        "facts.document": "The founding documents speak of few cities.",
        "sources.document": "The founding documents speak of few cities.",
    },
)  # fmt: skip
"""The form for a local authority."""
