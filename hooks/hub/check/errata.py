"""Checks that errata and corrected texts say the same: nothing is mended in silence."""

from collections.abc import Iterator

from hub.catalogue import Catalogue, Entry
from hub.check.editions import missing_item
from hub.check.finding import Finding
from hub.check.model_errors import nearest
from hub.languages.known import CORRECTED, SOURCE
from hub.questionnaire.corrections import (
    Key,
    Located,
    changes_by_text,
    mended,
    shown_key,
    wordings_of,
)
from hub.questionnaire.items import items_by_id
from hub.records.framework import Framework, Wording


def check_errata(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what is wrong with the errata of each edition."""
    framework = catalogue.one("framework")
    for name, entry in catalogue.of("errata").items():
        edition = catalogue.of("questionnaire").get(name)
        if edition is None or not isinstance(framework, Framework):
            continue  # What cannot be read is reported where it is read.
        texts = wordings_of(edition.record, framework)
        yield from _ids(entry)
        yield from _items_named(entry, edition)
        yield from _words(entry, texts)
        yield from _covered(entry, _of_the_edition(catalogue, name, texts))


def _of_the_edition(
    catalogue: Catalogue, name: str, texts: dict[Key, Wording]
) -> dict[Key, Wording]:
    """Return the texts that errata must explain: those of the framework where it is shared."""
    digest = catalogue.of("digest").get(name)
    if digest is not None and digest.record.framework:
        return texts
    return {key: text for key, text in texts.items() if key[0] in ("item", "answer")}


def _ids(entry: Entry) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, erratum in enumerate(entry.record.errata):
        if erratum.id in seen:
            yield Finding(entry.document, ("errata", index, "id"), "repeated-value", erratum.id)
        seen.add(erratum.id)


def _items_named(entry: Entry, edition: Entry) -> Iterator[Finding]:
    known = items_by_id(edition.record)
    for index, erratum in enumerate(entry.record.errata):
        for place, name in enumerate(erratum.items):
            if name not in known:
                yield missing_item(entry, ("errata", index, "items", place), name, known)


def _words(entry: Entry, texts: dict[Key, Wording]) -> Iterator[Finding]:
    for key, changes in changes_by_text(entry.record).items():
        for located in changes:
            path = ("errata", located.erratum, "changes", located.change)
            place = (*path, "places", located.place)
            if key not in texts:
                rule = "item-of-edition" if key[0] == "item" else "known-in-framework"
                near = nearest(key[1], [name for kind, name, _ in texts if kind == key[0]])
                yield Finding(entry.document, place, rule, key[1], detail=key[0], nearest=near)
            elif located.words.printed not in texts[key]["en"]:
                words, where = located.words.printed, shown_key(key)
                yield Finding(
                    entry.document, (*path, "printed"), "erratum-words", words, detail=where
                )


def _covered(entry: Entry, texts: dict[Key, Wording]) -> Iterator[Finding]:
    changes = changes_by_text(entry.record)
    for key, wording in texts.items():
        own = changes.get(key, [])
        corrected = wording.get(CORRECTED, wording[SOURCE])
        if mended(wording[SOURCE], own) != corrected:
            yield Finding(
                entry.document, _path(own), "erratum-covers", shown_key(key), detail=corrected
            )


def _path(changes: list[Located]) -> tuple[str | int, ...]:
    if not changes:
        return ()
    return ("errata", changes[0].erratum, "changes", changes[0].change)
