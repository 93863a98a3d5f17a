"""The badges of a local authority: what each says, its file, and how to embed it."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from hub import addresses
from hub.art.badge import badge
from hub.languages.view import View
from hub.output.writer import Writer
from hub.pages.initiative_name import initiative_name
from hub.pages.text import shortened
from hub.records.authority import Authority, Membership
from hub.register.badges import badge_ties, is_challenged_elsewhere, ties_worth_showing
from hub.register.in_force import has_run_out
from hub.stamps import digest_of

PLACE_OF_ADDRESS = "https://HUB/"
"""What stands for the hub's public address in the code to embed, as long as it is not known."""
_LONGEST_LINE = 60


def badges_to_offer(view: View, authority: Authority) -> list[dict[str, Any]]:
    """Return the badges that the page of a local authority offers, with the code to embed each."""
    shown = ties_worth_showing(authority, view.settings.initiative, view.library.as_of)
    return [_offer(view, authority, tie) for tie in shown]


def write_badges(view: View, writer: Writer, key: str) -> None:
    """Write the badges of every local authority in one language."""
    library = view.library
    for name, authority in library.authorities.items():
        stamp = digest_of([library.stamp("authority", name), library.as_of])
        for tie in badge_ties(authority, view.settings.initiative):
            path = f"{view.language}/{addresses.badge(name, tie.id)}"
            writer.write(path, key + stamp, partial(drawn_badge, view, name, tie.id))


def drawn_badge(view: View, name: str, tie_id: str) -> str:
    """Return one badge as SVG."""
    authority: Authority = view.record("authority", name)
    tie = next(found for found in authority.memberships if found.id == tie_id)
    lines = list(_lines(view, authority, tie))
    proof = f"../{addresses.of('authority', name)}#{tie.id}"
    colours = view.library.palette.papers
    return badge(badge_title(view, authority, tie), lines, proof, view.language, colours)


def badge_title(view: View, authority: Authority, tie: Membership) -> str:
    """Return what a badge says in one sentence, for those who do not see it."""
    return view.translate("{city} and {network}: {state}").format(
        city=authority.name, network=initiative_name(view), state=_state(view, authority, tie)
    )


def _lines(view: View, authority: Authority, tie: Membership) -> Iterator[str]:
    say = view.translate
    yield f"{authority.name} · {initiative_name(view)}"
    yield _state(view, authority, tie)
    if tie.recognition:
        yield shortened(tie.recognition, _LONGEST_LINE)
    yield say("As recorded on {date}").format(date=view.date(view.library.as_of))


def _state(view: View, authority: Authority, tie: Membership) -> str:
    said = _own_state(view, tie)
    if is_challenged_elsewhere(authority, view.settings.initiative, tie):
        said += view.semicolon + view.label("membership-states", "challenged")
    return said


def _own_state(view: View, tie: Membership) -> str:
    label = view.label("membership-states", tie.state)
    date = view.date(tie.date or tie.year) or view.translate("date not known")
    if has_run_out(tie, view.library.as_of):
        return view.translate("{state}, {date}; ran out in {year}").format(
            state=label, date=date, year=tie.until
        )
    return f"{label}, {date}"


def _offer(view: View, authority: Authority, tie: Membership) -> dict[str, Any]:
    title = badge_title(view, authority, tie)
    file = addresses.badge(authority.id, tie.id)
    base = f"{view.address or PLACE_OF_ADDRESS}{view.language}/"
    page = f"{base}{addresses.of('authority', authority.id)}#{tie.id}"
    alt = title.replace("&", "&amp;").replace('"', "&quot;")
    return {
        "file": file,
        "title": title,
        "code": f'<a href="{page}"><img src="{base}{file}" alt="{alt}"></a>',
        "has_address": bool(view.address),
        "placeholder": PLACE_OF_ADDRESS,
    }
