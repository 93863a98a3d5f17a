"""What an annual report cannot know: entries without a date, and all that has no record."""

from hub.languages.view import View
from hub.register.years import Year


def not_known(view: View, year: Year) -> list[str]:
    """Return what the records leave open, in sentences."""
    say = view.translate
    counts = [(name, view.number(n)) for name, n in _undated(view, year.country) if n]
    undated = [f"{name}{view.colon}{n}" for name, n in counts]
    found = [
        say(
            "The hub records what public sources say. It is not complete, and a small number says "
            "nothing of how much was done."
        )
    ]
    if undated:
        left_out = say("Left out because no source gives a year: {entries}.")
        found.append(left_out.format(entries=view.semicolon.join(undated)))
    found.append(
        say("States are those of today, {date}, not those at the end of the year.").format(
            date=view.date(view.library.as_of)
        )
    )
    if not year.recognised:
        found.append(say("No source names a practice that was recognised in this year."))
    return found


def _undated(view: View, country: str) -> list[tuple[str, int]]:
    """Return by kind how many entries of a country have no year at all."""
    library, say = view.library, view.translate
    authorities = library.authorities_by_country.get(country, [])
    practices = library.practices_by["country"].get(country, [])
    promised = library.commitments_by["country"].get(country, [])
    return [
        (say("Good practices"), sum(practice.start_year is None for practice in practices)),
        (
            say("Networks and programmes"),
            sum(not (t.date or t.year) for a in authorities for t in a.memberships),
        ),
        (say("Agreements"), sum(not found.signed for a in authorities for found in a.agreements)),
        (say("Events"), sum(not e.date for e in library.events_by.get(country, []))),
        (say("Commitments"), sum(not c.made for c in promised)),
    ]
