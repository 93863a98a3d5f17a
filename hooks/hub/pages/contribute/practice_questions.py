"""The questions for a good practice."""

from hub.pages.contribute.question import Ask, Form, Step
from hub.pages.contribute.shared_questions import LANGUAGE, SOURCES


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


_PLACE = (
    Ask(
        "authority",
        _("Which local authority is responsible?"),
        _("Begin to type its name and choose it from the list: a city, a province, a state."),
    ),
    Ask(
        "territory",
        _("Does it work in one neighbourhood or area only?"),
        _("Leave this empty where it covers the whole territory."),
    ),
)
_WHAT = (
    LANGUAGE,
    Ask("title", _("What is it, in one line?"), _("For example: House for women on the move")),
    Ask("title_original", _("Does it have a name of its own, in the language of the place?")),
    Ask(
        "summary",
        _("What is it? Tell it in two to four sentences."),
        _("Who does what, for whom, since when. An empty line begins a new paragraph."),
    ),
    Ask("status", _("Is it running?")),
    Ask("start_year", _("In which year did it begin, or is it to begin?"), _("Four digits.")),
    Ask("end_year", _("In which year did it end?"), _("Leave this empty where it still runs.")),
)
_STORY = (
    Ask("challenge", _("What was not working before?")),
    Ask(
        "actions",
        _("What do you do, step by step?"),
        _("One action a line, as concrete as you can: “Two interpreters on Tuesdays”."),
    ),
    Ask(
        "results",
        _("What changed?"),
        _("One result a line, with figures where one of your sources gives them."),
    ),
    Ask(
        "lessons",
        _("What did you learn, and what would you do differently?"),
        _("One lesson a line. What went wrong helps others most."),
    ),
    Ask(
        "replication",
        _("What would another place need to do the same?"),
        _("One condition a line: staff, money, rules, partners."),
    ),
)
_WHO = (
    Ask("populations", _("Whom does it serve?"), _("Choose all that fit.")),
    Ask("areas", _("Which fields of work does it belong to?"), _("Choose all that fit.")),
    Ask(
        "partners",
        _("Who else takes part?"),
        _("Organisations, never persons."),
        parts=(Ask("name", _("Name of the organisation")), Ask("kind", _("What it is"))),
        another=_("Add an organisation"),
    ),
    Ask(
        "recognitions",
        _("Has a network, a programme or a report singled it out?"),
        parts=(
            Ask("network", _("Network")),
            Ask("programme", _("Programme or tool")),
            Ask("report", _("Or the title of a report or a seal")),
            Ask("year", _("Year")),
            Ask("source", _("Web address where this can be read")),
        ),
        another=_("Add a recognition"),
    ),
)
_CRITERIA = (
    Ask("criteria", _("Which criteria does it serve?"), _("One to four, the main one first.")),
    Ask(
        "items",
        _("Which questions of the self-assessment would it help to answer with yes?"),
        _("One to four. Choose criteria first; their questions appear here."),
    ),
)
_PROOF = (
    SOURCES,
    Ask("evidence", _("How well do these pages carry what you tell?")),
)

PRACTICE = Form(
    "practice",
    (
        Step("place", _("The place"), "", _PLACE),
        Step("what", _("What it is"), "", _WHAT),
        Step("story", _("The story"), "", _STORY),
        Step("who", _("For whom and with whom"), "", _WHO),
        Step("criteria", _("Criteria"), "", _CRITERIA),
        Step("proof", _("How it can be known"), "", _PROOF),
    ),
    not_asked={
        "id": "The form proposes it from the place and the title.",
        "aliases": "A new record has no earlier names.",
        "example": "Nothing invented is submitted.",
        "retired": "A new record is not withdrawn.",
        "checked": "A reviewer writes it, after holding the record against its sources.",
        "added": "Whoever takes the record in writes it.",
        "recognitions.area": "The editors assign the area of the Brazilian reports.",
        "recognitions.theme": "The editors assign the theme of a report.",
        "sources.document": "The two founding documents tell of no practice.",
    },
)
"""The form for a good practice."""
