"""Checks overlays: they lie over the edition they were written for and keep its core whole."""

from collections.abc import Iterator

from hub.catalogue import Catalogue, Entry
from hub.check.editions import missing_item
from hub.check.finding import Finding
from hub.check.model_errors import nearest
from hub.check.wordings import wordings
from hub.load.yaml_values import Path
from hub.questionnaire.answer_sets import answer_ids
from hub.questionnaire.digest import edition_digest
from hub.questionnaire.items import items_by_id
from hub.records.adaptation import AddedItem
from hub.records.questionnaire import Item, Questionnaire


def check_adaptations(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what is wrong with the overlays over editions."""
    vocabularies = {v.id: frozenset(v.terms) for v in catalogue.records("vocabulary")}
    for entry in catalogue.of("adaptation").values():
        found = catalogue.of("questionnaire").get(entry.record.edition)
        if found is None:
            continue  # An unknown edition is found by the check of references.
        edition: Questionnaire = found.record
        if entry.record.edition_digest != edition_digest(edition):
            yield Finding(
                entry.document,
                ("edition_digest",),
                "edition-digest",
                edition.id,
                detail=edition_digest(edition),
            )
        known = items_by_id(edition)
        yield from _reworded(entry, known)
        yield from _switched_off(entry, known)
        yield from _added(entry, edition, known)
        yield from _named(entry, edition, vocabularies)
        yield from _languages(entry, known)


def _reworded(entry: Entry, known: dict[str, Item]) -> Iterator[Finding]:
    off = {one.item for one in entry.record.switched_off}
    for index, one in enumerate(entry.record.reworded):
        path = ("reworded", index, "item")
        if one.item not in known:
            near = nearest(one.item.partition(":")[2] or one.item, known)
            yield Finding(entry.document, path, "reworded-keeps-id", one.item, nearest=near)
        elif one.item in off:
            yield Finding(entry.document, path, "off-and-used", one.item, detail="reworded")


def _switched_off(entry: Entry, known: dict[str, Item]) -> Iterator[Finding]:
    off = {one.item for one in entry.record.switched_off}
    for index, one in enumerate(entry.record.switched_off):
        path = ("switched_off", index)
        if one.item not in known:
            yield missing_item(entry, (*path, "item"), one.item, known)
        if not any(text.strip() for text in one.reason.values()):
            yield Finding(entry.document, path, "off-without-reason", one.item)
        for other in known.values():
            if other.id not in off and _stands_on(other, one.item, known):
                yield Finding(
                    entry.document, (*path, "item"), "off-and-used", one.item, detail=other.id
                )


def _stands_on(item: Item, other: str, known: dict[str, Item]) -> bool:
    """Return whether an item makes no sense without another: its condition, or its stem."""
    stem = item.parent == other and other in known and known[other].kind == "group"
    return stem or (item.depends_on or {}).get("item") == other


def _added(entry: Entry, edition: Questionnaire, known: dict[str, Item]) -> Iterator[Finding]:
    prefix, off = entry.record.prefix, {one.item for one in entry.record.switched_off}
    own: dict[str, AddedItem] = {}
    for index, item in enumerate(entry.record.added):
        path: Path = ("added", index)
        if not item.id.startswith(prefix + ":"):
            yield Finding(entry.document, (*path, "id"), "own-prefix", item.id, detail=prefix)
        if item.id in own:
            yield Finding(entry.document, (*path, "id"), "repeated-value", item.id)
        named = {"after": item.after, "parent": item.parent}
        named["depends_on"] = (item.depends_on or {}).get("item")
        for field, name in named.items():
            if name and name not in own and (name not in known or name in off):
                yield missing_item(entry, (*path, field), name, known)
        yield from _answers(entry, edition, item, path)
        own[item.id] = item


def _answers(
    entry: Entry, edition: Questionnaire, item: AddedItem, path: Path
) -> Iterator[Finding]:
    name = item.answer_set or item.answer
    if item.answer != "open" and name not in edition.answer_sets:
        yield Finding(entry.document, (*path, "answer"), "known-answer-set", name)
    if item.scored and item.answer != "yes-no":
        yield Finding(entry.document, (*path, "scored"), "scored-yes-no", item.id)
    depends = item.depends_on or {}
    parent = items_by_id(edition).get(depends.get("item", ""))
    if parent and depends.get("equals") not in answer_ids(edition, parent):
        allowed = ", ".join(sorted(answer_ids(edition, parent)))
        value = str(depends.get("equals"))
        yield Finding(entry.document, (*path, "depends_on"), "not-one-of", value, allowed=allowed)


def _named(
    entry: Entry, edition: Questionnaire, vocabularies: dict[str, frozenset[str]]
) -> Iterator[Finding]:
    criteria = {section.criterion for section in edition.sections}
    areas = {area.id for area in edition.policy_areas}
    for field, known in (("targets", criteria), ("policy_areas", areas)):
        for name in getattr(entry.record, field).keys() - known:
            yield _unknown(entry, (field, name), field, name, known)
    for vocabulary, labels in entry.record.vocabulary.items():
        if vocabulary not in vocabularies:
            yield _unknown(
                entry, ("vocabulary", vocabulary), "vocabulary", vocabulary, vocabularies
            )
        else:
            for word in labels.keys() - vocabularies[vocabulary]:
                path = ("vocabulary", vocabulary, word)
                yield _unknown(entry, path, vocabulary, word, vocabularies[vocabulary])


def _unknown(entry: Entry, path: Path, what: str, name: str, known: object) -> Finding:
    rule = "known-word" if path[0] == "vocabulary" and len(path) == 3 else "known-in-framework"
    near = nearest(name, known)
    return Finding(entry.document, path, rule, name, detail=what, nearest=near, is_key=True)


def _languages(entry: Entry, known: dict[str, Item]) -> Iterator[Finding]:
    needed = ["en", *(code for code in entry.record.languages if code != "en")]
    values = {k: v for k, v in entry.document.values.items() if k != "translations"}
    for path, texts in wordings(values, needed):
        missing = [code for code in needed if code not in texts]
        if missing and path[0] != "reworded":
            yield Finding(entry.document, path, "all-languages", ", ".join(missing))
    for code, language in entry.record.translations.items():
        for name in (language.items.keys() | language.observations.keys()) - known.keys():
            if not name.startswith(entry.record.prefix + ":"):
                path = ("translations", code, "items", name)
                yield missing_item(entry, path, name, known)
