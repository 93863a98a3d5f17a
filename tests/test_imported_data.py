"""Nothing of the first collection gets lost: ids, parts, sources, translations, figures.

`data/expected_ids.json` lists what was collected by November 2026. It only ever grows: an id is
for ever, and a record that is renamed keeps its old id as an alias.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hub.catalogue import Catalogue
from hub.languages.digest import source_digest
from hub.records.kinds import KINDS
from repositories import ROOT, check

EXPECTED: dict[str, Any] = json.loads(
    (ROOT / "tests/data/expected_ids.json").read_text(encoding="utf-8")
)
KIND_OF = {
    "practices": "practice",
    "networks": "network",
    "programmes": "programme",
    "events": "event",
    "commitments": "commitment",
}
COLLECTED = {"practices": 351, "networks": 41, "programmes": 18, "events": 17, "commitments": 60}
ENTRIES = {"authorities": 511, "register": 72, "signatories": 65}
PARTS = {"memberships": 595, "agreements": 90, "facts": 333}
LANGUAGES = ("es", "pt", "fr")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    checked = check(ROOT)
    assert checked.problems == []
    return checked.catalogue


def ids_and_aliases(catalogue: Catalogue, kind: str) -> set[str]:
    records = list(catalogue.records(kind))
    return {r.id for r in records} | {alias for r in records for alias in r.aliases}


# Ids.


@pytest.mark.parametrize(("name", "count"), COLLECTED.items())
def test_every_collected_record_is_here(catalogue: Catalogue, name: str, count: int) -> None:
    assert len(EXPECTED[name]) == count
    assert set(EXPECTED[name]) <= ids_and_aliases(catalogue, KIND_OF[name])


@pytest.mark.parametrize(("name", "count"), ENTRIES.items())
def test_every_collected_authority_is_here(catalogue: Catalogue, name: str, count: int) -> None:
    known = ids_and_aliases(catalogue, "authority")
    assert EXPECTED[name]["entries"] == count
    for entry, ids in EXPECTED[name]["ids"].items():
        assert ids, entry
        assert set(ids) <= known, entry
        country = entry.split("|")[0].lower()
        assert all(name.startswith(country + "-") for name in ids), entry


@pytest.mark.parametrize(("name", "count"), PARTS.items())
def test_every_collected_part_of_an_authority_is_here(
    catalogue: Catalogue, name: str, count: int
) -> None:
    entries = catalogue.of("authority")
    for authority, parts in EXPECTED["parts"].items():
        here = {part.id for part in getattr(entries[authority].record, name)}
        assert set(parts.get(name, ())) <= here, authority
    assert sum(len(parts.get(name, ())) for parts in EXPECTED["parts"].values()) == count


def test_every_record_lies_where_its_id_says(catalogue: Catalogue) -> None:
    for kind in ("practice", "authority", "network", "programme", "event"):
        for name, entry in catalogue.of(kind).items():
            assert f"/{name}.md" in entry.document.path or f"/{name}/" in entry.document.path


# Sources.


def sources_of(record: Any) -> Iterator[Any]:
    yield from getattr(record, "sources", ())
    for name in ("memberships", "agreements"):
        for part in getattr(record, name, ()):
            yield from part.sources
    for part in (*getattr(record, "facts", ()), *getattr(record, "amounts", ())):
        yield part.source or getattr(part, "document", None)


def practice_sources(catalogue: Catalogue, record: Any) -> Iterator[Any]:
    """Yield the sources of the practices of an authority; a bare record rests on them."""
    for practice in catalogue.records("practice"):
        if practice.authority == record.id:
            yield from practice.sources
    if getattr(record, "place", None):
        yield record.place.source


@pytest.mark.parametrize("kind", [name for name, kind in KINDS.items() if kind.is_record])
def test_no_record_is_without_a_source(catalogue: Catalogue, kind: str) -> None:
    for record in catalogue.records(kind):
        found = [*sources_of(record), *practice_sources(catalogue, record)]
        assert any(found), record.id


def test_every_part_of_an_authority_has_a_source(catalogue: Catalogue) -> None:
    for authority in catalogue.records("authority"):
        assert all(sources_of(authority)), authority.id
        for part in (*authority.memberships, *authority.agreements):
            assert part.sources, f"{authority.id}: {part.id}"
        for fact in authority.facts:
            assert fact.source or fact.document, f"{authority.id}: {fact.id}"


def test_every_recognition_and_every_amount_has_a_source(catalogue: Catalogue) -> None:
    for practice in catalogue.records("practice"):
        assert all(recognition.source for recognition in practice.recognitions), practice.id
    for programme in catalogue.records("programme"):
        assert all(amount.source for amount in programme.amounts), programme.id


# Translations.


def test_every_practice_speaks_every_language(catalogue: Catalogue) -> None:
    for name in EXPECTED["practices"]:
        entry = catalogue.of("practice").get(name)
        if entry is not None and entry.record.language == "en":
            found = catalogue.translations.get(("practice", name), {})
            assert set(LANGUAGES) <= set(found), name


def test_no_translation_is_stale(catalogue: Catalogue) -> None:
    stale = []
    for (kind, name), found in catalogue.translations.items():
        model = KINDS[kind].overlay
        assert model is not None
        digest = source_digest(catalogue.of(kind)[name].record, model)
        stale += [t.document.path for t in found.values() if t.overlay.translates != digest]
    assert stale == [], "check these translations and set `translates` anew"


Pair = tuple[str, str, str]
"""The field, a text of the record, and the same text in another language."""


def pairs_of(record: Any, overlay: Any) -> Iterator[Pair]:
    for field in type(overlay).model_fields:
        texts = getattr(overlay, field)
        if field in ("translates", "by", "reviewed") or not texts:
            continue
        if isinstance(texts, dict):
            yield from _pairs_of_parts(record, field, texts)
        else:
            for one, two in zip(_listed(getattr(record, field)), _listed(texts), strict=True):
                yield field, one, two


def _pairs_of_parts(record: Any, field: str, texts: dict[str, Any]) -> Iterator[Pair]:
    parts = {getattr(part, "id", None): part for part in getattr(record, field, ())}
    for key, text in texts.items():
        if isinstance(text, str):
            yield field, getattr(parts.get(key), "text", key), text
        else:
            for name in type(text).model_fields:
                ones, twos = _listed(getattr(parts[key], name)), _listed(getattr(text, name))
                for one, two in zip(ones, twos, strict=False):
                    yield f"{field}.{name}", one, two


def _listed(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else list(value or ())


def all_pairs(catalogue: Catalogue) -> Iterator[tuple[str, str, Pair]]:
    for (kind, name), found in catalogue.translations.items():
        record = catalogue.of(kind)[name].record
        for language, translation in found.items():
            for pair in pairs_of(record, translation.overlay):
                yield name, language, pair


# Figures.

_FIGURE = re.compile(r"\d+(?:[,.]\d+)*")
_BETWEEN_DIGITS = r"[\s.,\u00a0\u202f’']?"
SAID_OTHERWISE = {
    ("ug-koboko-waste-to-wealth", "es", "1.7"): "1.7 billion is 1700 millones in Spanish",
    ("ug-koboko", "es", "1.7"): "1.7 billion is 1700 millones in Spanish",
    ("br", "pt", "5,000"): "said as 5 mil",
    ("ec", "pt", "9,000"): "said as 9 mil",
}
"""Figures that a language rightly says in another way: record, language, figure → why."""


def keeps(figure: str, text: str) -> bool:
    """Return whether a text has the digits of a figure, whatever separates its thousands."""
    digits = re.sub(r"\D", "", figure)
    return re.search(rf"(?<!\d){_BETWEEN_DIGITS.join(digits)}(?!\d)", text) is not None


def test_every_figure_of_a_text_stands_in_its_translations(catalogue: Catalogue) -> None:
    lost = {
        (name, language, figure)
        for name, language, (_, one, two) in all_pairs(catalogue)
        for figure in _FIGURE.findall(one)
        if not keeps(figure, two)
    }
    assert lost - SAID_OTHERWISE.keys() == set()
    assert SAID_OTHERWISE.keys() - lost == set(), "an exception that is no longer needed"


@pytest.mark.parametrize("text", ["7,046", "7.046", "7 046", "7\u00a0046", "7046", "(7\u202f046)"])
def test_a_figure_is_kept_however_its_thousands_are_separated(text: str) -> None:
    assert keeps("7,046", text)


@pytest.mark.parametrize("text", ["70460", "17046", "7 0461", "46", "siete mil"])
def test_another_figure_is_not_the_same(text: str) -> None:
    assert not keeps("7,046", text)


# Texts that only look translated.

_SAME_IN_FRENCH = {"documents", "inclusion", "protection", "coordination"}
_JOINING = {"&", "de", "la", "et", "of", "and", "the", "for", "do", "da", "e", "des", "du"}


def needs_no_translation(field: str, text: str, language: str) -> bool:
    """Return whether a text is a number, a name, a title, or a word that French shares."""
    if language == "fr" and text in _SAME_IN_FRENCH:
        return True
    words = re.split(r"[\s,]+", text.strip())
    is_name = all(word in _JOINING or not word[:1].islower() for word in words)
    return is_name or (field == "agreements.with_" and _is_in_its_own_language(text))


def _is_in_its_own_language(text: str) -> bool:
    return any(letter in text for letter in "éèçãõñíóú")


def test_no_text_is_left_in_english(catalogue: Catalogue) -> None:
    left = {
        (name, language, field, one)
        for name, language, (field, one, two) in all_pairs(catalogue)
        if one.strip() == two.strip() and not needs_no_translation(field, one, language)
    }
    assert left == set()


@pytest.mark.parametrize("text", ["Legal advice for families", "a museum", "documents"])
def test_a_sentence_needs_translation(text: str) -> None:
    assert not needs_no_translation("summary", text, "es")
