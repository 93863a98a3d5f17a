"""What an annual report cannot know: entries without a date, and all that has no record."""

from hub.languages.view import View
from hub.register.years import Year


def not_known(view: View, year: Year) -> list[str]:
    """Return what the records leave open, in sentences."""
    say, undated = view.translate, _undated(view, year.country)
    found = [
        say(
            "The hub records what public sources say. It is not complete, and a small number says "
            "nothing of how much was done."
        )
    ]
    if any(undated.values()):
        found.append(
            say(
                "Left out because no source gives a year, for this country: {practices} practices, "
                "{ties} memberships, {agreements} agreements, {events} events, "
                "{commitments} commitments."
            ).format(**{name: view.number(count) for name, count in undated.items()})
        )
    found.append(
        say("States are those of today, {date}, not those at the end of the year.").format(
            date=view.date(view.library.as_of)
        )
    )
    if not year.recognised:
        found.append(say("No source names a practice that was recognised in this year."))
    return found


def _undated(view: View, country: str) -> dict[str, int]:
    """Return how many entries of a country have no year at all."""
    library = view.library
    authorities = library.authorities_by_country.get(country, [])
    practices = library.practices_by["country"].get(country, [])
    return {
        "practices": sum(practice.start_year is None for practice in practices),
        "ties": sum(not (t.date or t.year) for a in authorities for t in a.memberships),
        "agreements": sum(not found.signed for a in authorities for found in a.agreements),
        "events": sum(not e.date for e in library.events_by.get(country, [])),
        "commitments": sum(not c.made for c in library.commitments_by["country"].get(country, [])),
    }
