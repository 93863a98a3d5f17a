"""What changed from one edition of the questionnaire to the next: a page for every map."""

from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.page import FRAMEWORK, Page, SearchText
from hub.questionnaire.items import questions_of
from hub.questionnaire.word_changes import word_changes
from hub.records.edition_map import EditionMap
from hub.records.questionnaire import Item, Questionnaire

Row = dict[str, Any]


def edition_changes_pages(view: View) -> Iterator[Page]:
    """Yield the page of every map between editions; none while there is one edition only."""
    for found in edition_maps(view):
        yield _page(view, found)


def edition_maps(view: View) -> list[EditionMap]:
    """Return the maps between editions, the newest first."""
    found: list[EditionMap] = list(view.library.catalogue.records("edition-map"))
    return sorted(found, key=lambda edition_map: edition_map.id, reverse=True)


def title_of(view: View, edition_map: EditionMap) -> str:
    """Return what a page of changes is called."""
    editions = {"old": view.date(edition_map.old), "new": view.date(edition_map.new)}
    return view.translate("Questionnaire: from {old} to {new}").format(**editions)


def _page(view: View, edition_map: EditionMap) -> Page:
    title = title_of(view, edition_map)
    description = view.translate("What became of every question from one edition to the next.")
    return Page(
        address=addresses.edition_changes(edition_map.id),
        title=title,
        description=description,
        template="edition_changes",
        context=lambda: _context(view, edition_map),
        stamp=FRAMEWORK,
        section="criteria",
        kind=view.translate("Page"),
        search=lambda: SearchText(body=title, note=description),
    )


def _context(view: View, edition_map: EditionMap) -> dict[str, Any]:
    editions = view.library.catalogue.of("questionnaire")
    old, new = editions[edition_map.old].record, editions[edition_map.new].record
    return {
        "map": edition_map,
        "groups": _groups(view, edition_map, old, new),
        "same": len(edition_map.same),
        "newest": view.library.questionnaire.id == new.id,
    }


def _groups(
    view: View, edition_map: EditionMap, old: Questionnaire, new: Questionnaire
) -> list[Row]:
    """Return the kinds of change that happened, each with its name, meaning and rows."""
    say, rows = view.translate, _rows(view, edition_map, old, new)
    goes_on, anew = say("Earlier answers go on."), say("Must be answered anew.")
    aside = say("Earlier answers are set aside, not lost.")
    groups = [
        ("added", say("New questions"), anew),
        ("reworded", say("Other words, same meaning"), goes_on),
        ("renumbered", say("Another number, same words"), goes_on),
        ("split", say("One question became several"), anew),
        ("merged", say("Several questions became one"), anew),
        ("dropped", say("No longer asked"), aside),
    ]
    return [
        {"id": name, "name": label, "means": means, "rows": rows[name]}
        for name, label, means in groups
        if rows[name]
    ]


def _rows(
    view: View, edition_map: EditionMap, old: Questionnaire, new: Questionnaire
) -> dict[str, list[Row]]:
    """Return the questions that changed, by the kind of change."""
    before, now = questions_of(old), questions_of(new)
    own = view.language
    return {
        "added": [_row(view, [], [now[name]]) for name in edition_map.added],
        "reworded": [_moved(view, before[m.old], now[m.new]) for m in edition_map.reworded],
        "renumbered": [_moved(view, before[m.old], now[m.new]) for m in edition_map.renumbered],
        "split": [
            _row(view, [before[m.old]], [now[name] for name in m.new], m.reason[own])
            for m in edition_map.split
        ],
        "merged": [
            _row(view, [before[name] for name in m.old], [now[m.new]], m.reason[own])
            for m in edition_map.merged
        ],
        "dropped": [_row(view, [before[m.old]], [], m.reason[own]) for m in edition_map.dropped],
    }


def _moved(view: View, before: Item, now: Item) -> Row:
    pieces = word_changes(view.wording(before.text), view.wording(now.text))
    changed = any(piece.state != "same" for piece in pieces)
    return {**_row(view, [before], [now]), "pieces": pieces if changed else []}


def _row(view: View, before: list[Item], now: list[Item], reason: str = "") -> Row:
    known = view.library.criterion_of_item
    return {
        "before": [{"id": item.id, "text": view.wording(item.text)} for item in before],
        "now": [
            {
                "id": item.id,
                "text": view.wording(item.text),
                "address": addresses.of_item(known[item.id], item.id) if item.id in known else "",
            }
            for item in now
        ],
        "reason": reason,
        "pieces": [],
    }
