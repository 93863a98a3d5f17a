"""Checks that an edition holds together, and that a published one is what it was."""

from collections.abc import Iterator, Sequence

from hub.catalogue import Catalogue, Entry
from hub.check.finding import Finding
from hub.check.model_errors import field_name, nearest
from hub.languages.known import SOURCE
from hub.load.yaml_values import Path
from hub.questionnaire.answer_sets import answer_ids, set_name
from hub.questionnaire.digest import edition_digest, framework_digest, translation_digest
from hub.questionnaire.items import items_by_id
from hub.records.questionnaire import Item, Questionnaire


def check_editions(catalogue: Catalogue, languages: Sequence[str]) -> Iterator[Finding]:
    """Yield what is wrong with the editions of the questionnaire."""
    for entry in catalogue.of("questionnaire").values():
        yield from _items(entry)
        yield from _policy_areas(entry)
    for entry in catalogue.of("digest").values():
        yield from _frozen(entry, catalogue, languages)


def _items(entry: Entry) -> Iterator[Finding]:
    edition: Questionnaire = entry.record
    known = items_by_id(edition)
    seen: set[str] = set()
    for section_index, section in enumerate(edition.sections):
        for index, item in enumerate(section.items):
            path = ("sections", section_index, "items", index)
            if item.id in seen:
                yield Finding(entry.document, (*path, "id"), "repeated-value", item.id)
            seen.add(item.id)
            yield from _item(entry, edition, item, path, known)


def _item(
    entry: Entry, edition: Questionnaire, item: Item, path: Path, known: dict[str, Item]
) -> Iterator[Finding]:
    depends = item.depends_on or {}
    for place, name in ((("parent",), item.parent), (("depends_on", "item"), depends.get("item"))):
        if name is not None and name not in known:
            yield missing_item(entry, (*path, *place), name, known)
    parent = known.get(depends.get("item", ""))
    if parent and depends.get("equals") not in answer_ids(edition, parent):
        answers = ", ".join(sorted(answer_ids(edition, parent)))
        value = str(depends.get("equals"))
        yield Finding(entry.document, (*path, "depends_on"), "not-one-of", value, allowed=answers)
    if item.answer in ("yes-no", "choice") and set_name(item) not in edition.answer_sets:
        yield Finding(entry.document, path, "known-answer-set", set_name(item))
    if item.scored and item.answer != "yes-no":
        yield Finding(entry.document, (*path, "scored"), "scored-yes-no", item.id)


def missing_item(entry: Entry, path: Path, name: str, known: dict[str, Item]) -> Finding:
    """Return the finding for an id that is no item of the edition."""
    return Finding(entry.document, path, "item-of-edition", name, nearest=nearest(name, known))


def _policy_areas(entry: Entry) -> Iterator[Finding]:
    edition: Questionnaire = entry.record
    known = items_by_id(edition)
    for index, area in enumerate(edition.policy_areas):
        for place, name in enumerate(area.items):
            if name not in known:
                yield missing_item(entry, ("policy_areas", index, "items", place), name, known)


def _frozen(entry: Entry, catalogue: Catalogue, languages: Sequence[str]) -> Iterator[Finding]:
    found = catalogue.of("questionnaire").get(entry.record.id)
    if found is None:
        if entry.record.id not in catalogue.known.get("questionnaire", ()):
            yield Finding(entry.document, (), "known-record", entry.record.id, detail="edition")
        return
    record, edition = entry.record, found.record
    if record.questionnaire != edition_digest(edition):
        yield _changed(entry, ("questionnaire",))
    framework = catalogue.one("framework")
    if record.framework and framework and record.framework != framework_digest(framework):  # type: ignore[arg-type]
        yield _changed(entry, ("framework",))
    for language in (code for code in languages if code != SOURCE):
        if record.translations.get(language) != translation_digest(edition, language):
            yield _changed(entry, ("translations", language))


def _changed(entry: Entry, path: Path) -> Finding:
    what = field_name(path)
    return Finding(entry.document, path, "frozen-edition", entry.record.id, detail=what)
