"""Translations know when they are stale, and texts that lack one say in which language they are."""

from pathlib import Path

import pytest
from hub.languages.digest import source_digest, translatable_texts
from hub.languages.localise import localised
from hub.languages.spoken import Spoken
from hub.languages.view import View
from hub.library import Library
from hub.records.authority import AuthorityOverlay
from hub.records.kinds import KINDS
from hub.records.practice import Practice, PracticeOverlay
from hub.settings import read_settings
from hypothesis import given
from hypothesis import strategies as st
from repositories import base, check

PRACTICE = "good_practices/ar/ar-exampletown-legal-aid.md"
PROFILE = "cities/ar/ar-exampletown/profile.md"
ID = "ar-exampletown-legal-aid"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return base(tmp_path / "r")


def record(root: Path, kind: str = "practice") -> object:
    checked = check(root)
    assert checked.problems == []
    return next(checked.catalogue.records(kind))


def changed(root: Path, path: str, *pairs: tuple[str, str]) -> None:
    file = root / path
    text = file.read_text()
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    file.write_text(text)


# Digests.


def digest(root: Path, kind: str = "practice") -> str:
    overlay = KINDS[kind].overlay
    assert overlay is not None
    return source_digest(record(root, kind), overlay)  # type: ignore[arg-type]


def test_a_digest_is_sixteen_letters_that_yaml_reads_as_text(root: Path) -> None:
    assert len(digest(root)) == 16
    assert set(digest(root)) <= set("abcdefghijklmnop")


def test_a_digest_does_not_change_with_the_way_a_file_is_written(root: Path) -> None:
    before = digest(root)
    changed(
        root, PRACTICE,
        ("title: Legal aid in Exampletown (fictional)",
         'title: "Legal aid in\n  Exampletown (fictional)"'),
        ("An invented office gives", "An invented office\ngives"),
        ("- Gives legal advice", "* Gives legal\n  advice"),
        ("- Accompanies", "* Accompanies"),
        ("## Actions", "\n\n## Acciones"),
        ("populations: [refugees, migrants]", "populations:\n- refugees\n- migrants"),
    )  # fmt: skip
    (root / PRACTICE).write_bytes((root / PRACTICE).read_bytes().replace(b"\n", b"\r\n"))
    assert digest(root) == before


def test_a_digest_does_not_change_with_what_is_not_translated(root: Path) -> None:
    before = digest(root)
    changed(root, PRACTICE, ("running", "planned"), ("2019", "2018"), ("[refugees, ", "["))
    changed(root, PRACTICE, ("evidence: medium", "evidence: high"))
    assert digest(root) == before


@pytest.mark.parametrize(
    ("path", "kind", "old", "new"),
    [
        (PRACTICE, "practice", "Legal aid in", "Legal help in"),
        (PRACTICE, "practice", "for tests only", "only for tests"),
        (PRACTICE, "practice", "- Gives legal advice", "- Gives advice"),
        (PRACTICE, "practice", "120 invented", "121 invented"),
        (PRACTICE, "practice", "## Results", "## Lessons"),
        (PRACTICE, "practice", "Example Bar Association", "Example Bar"),
        (PROFILE, "authority", "Signed in an invented", "Agreed in an invented"),
        (PROFILE, "authority", "[reception, language courses]", "[language courses, reception]"),
        (PROFILE, "authority", "has an invented school", "has two invented schools"),
        (PROFILE, "authority", "with: Example Agency", "with: Example Office"),
    ],
)
def test_a_digest_changes_with_each_text(
    root: Path, path: str, kind: str, old: str, new: str
) -> None:
    before = digest(root, kind)
    (root / path.replace(".md", ".es.md")).unlink()
    changed(root, path, (old, new))
    assert digest(root, kind) != before


def practice(**texts: object) -> Practice:
    return Practice.model_validate(
        {
            "id": "ar-x", "title": "T", "authority": "ar-y", "status": "running",
            "populations": ["refugees"], "criteria": ["legal-inclusion"], "items": ["8.3"],
            "areas": ["legal-aid"], "evidence": "high", "summary": "S", "actions": ["A"],
            "sources": [{"url": "https://example.org", "title": "T", "publisher": "P",
                         "language": "en"}],
            **texts,
        }
    )  # fmt: skip


WORDS = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=8)


@given(st.lists(WORDS, min_size=1, max_size=4), st.lists(WORDS, min_size=1, max_size=4))
def test_different_actions_have_different_digests(one: list[str], two: list[str]) -> None:
    first = source_digest(practice(actions=one), PracticeOverlay)
    assert (first == source_digest(practice(actions=two), PracticeOverlay)) == (one == two)


def test_empty_fields_count_as_no_text() -> None:
    texts = translatable_texts(practice(results=[]), PracticeOverlay)
    assert texts == {"title": "T", "summary": "S", "actions": ["A"]}


# Laying a translation over a record.


def test_a_translated_text_is_plain_and_an_untranslated_one_says_its_language() -> None:
    whole = practice(challenge="Why", results=["R"], partners=[{"name": "P", "kind": "media"}])
    overlay = PracticeOverlay.model_validate(
        {"translates": "a" * 16, "by": "machine", "title": "Título", "summary": "Resumen",
         "actions": ["Acción"], "partners": {"P": "Pe"}}
    )  # fmt: skip
    found = localised("practice", whole, overlay, "es")
    assert (found.title, found.summary, found.actions) == ("Título", "Resumen", ["Acción"])
    assert not isinstance(found.title, Spoken)
    assert isinstance(found.challenge, Spoken)
    assert found.challenge.lang == "en"
    assert [getattr(text, "lang", None) for text in found.results] == ["en"]
    assert [partner.name for partner in found.partners] == ["Pe"]
    assert (found.id, found.items, found.sources) == (whole.id, whole.items, whole.sources)


def test_a_record_without_translation_speaks_its_own_language_everywhere() -> None:
    found = localised("practice", practice(challenge="Why"), None, "fr")
    assert all(isinstance(t, Spoken) for t in (found.title, found.summary, *found.actions))
    assert found.challenge == "Why"


def test_a_record_in_the_language_of_the_page_is_left_alone() -> None:
    whole = practice()
    assert localised("practice", whole, None, "en") is whole


def test_nothing_of_the_record_itself_is_changed() -> None:
    whole = practice(challenge="Why")
    before = whole.model_dump()
    localised("practice", whole, None, "es")
    assert whole.model_dump() == before


def test_parts_of_an_authority_fall_back_one_by_one(root: Path) -> None:
    authority = record(root, "authority")
    overlay = AuthorityOverlay.model_validate(
        {"translates": "a" * 16, "by": "human", "agreements": {"example-agency-2019":
         {"kind": "convenio"}}}
    )  # fmt: skip
    found = localised("authority", authority, overlay, "es")  # type: ignore[type-var]
    agreement, membership = found.agreements[0], found.memberships[0]
    assert (agreement.kind, isinstance(agreement.kind, Spoken)) == ("convenio", False)
    assert agreement.with_.lang == "en"
    assert [area.lang for area in agreement.areas] == ["en", "en"]
    assert membership.note.lang == found.facts[0].text.lang == "en"
    assert not isinstance(found.name, Spoken)


# The view.


def view(root: Path, language: str) -> View:
    checked = check(root)
    return View(Library(checked.catalogue), read_settings(root), root, language)


def test_the_state_of_a_translation(root: Path) -> None:
    assert view(root, "en").translation_state("practice", ID) == "own"
    assert view(root, "es").translation_state("practice", ID) == "machine"
    assert view(root, "pt").translation_state("practice", ID) == "missing"
    assert view(root, "es").translation_state("authority", "ar-exampletown") == "reviewed"
    changed(root, PRACTICE, ("Legal aid in", "Legal help in"))
    assert view(root, "es").translation_state("practice", ID) == "stale"


def test_the_languages_a_record_can_be_read_in(root: Path) -> None:
    assert view(root, "en").languages_of("practice", ID) == ["en", "es"]


def test_numbers_and_dates_are_written_as_each_language_writes_them(root: Path) -> None:
    assert view(root, "en").number(12345) == "12,345"
    assert view(root, "pt").number(12345) == "12.345"
    assert view(root, "es").date("2026-11-20") == "20 de noviembre de 2026"
    assert view(root, "fr").date("2026-11") == "novembre 2026"
    assert view(root, "fr").date(2026) == "2026"
    assert view(root, "fr").date(None) == ""


def test_sorting_puts_accents_aside(root: Path) -> None:
    names = ["Zárate", "Ávila", "Azul", "avila"]
    assert sorted(names, key=view(root, "es").sort_key) == ["avila", "Ávila", "Azul", "Zárate"]
