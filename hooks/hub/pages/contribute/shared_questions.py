"""Questions that several forms ask in the same words."""

from hub.pages.contribute.question import Ask


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


LANGUAGE = Ask(
    "language",
    _("In which language do you write?"),
    _("Write in the language you know best. Others will translate it."),
)
SOURCES = Ask(
    "sources",
    _("Where can this be read?"),
    _(
        "At least one public page: a news item, a report, a decree, the minutes of a council. "
        "A page without its address cannot be checked."
    ),
    parts=(
        Ask("url", _("Web address"), _("The whole address, from https:// on.")),
        Ask("title", _("Title of the page")),
        Ask("publisher", _("Who publishes it")),
        Ask("year", _("Year of publication")),
        Ask("language", _("Language of the page")),
    ),
    another=_("Add a source"),
)
