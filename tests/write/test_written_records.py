"""What is written is read back as it was, whatever the texts hold, and looks like the records."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hub.check.reading import Reader
from hub.load.document import read_document
from hub.load.headings import heading_names
from hub.load.layout import slot_of
from hub.load.yaml_values import read_values
from hub.records.kinds import KINDS
from hub.records.practice import Practice
from hub.write.clean import clean
from hub.write.front_matter import inline_text, yaml_text
from hub.write.order import field_order, in_order, word_lists
from hub.write.record import overlay_text, record_text
from hypothesis import given, settings
from hypothesis import strategies as st
from repositories import ROOT

HEADINGS, _ = heading_names(ROOT)
PATH = "good_practices/ar/ar-salta-a.md"
READER = Reader(ROOT, "en")
TRAPS = [
    "no",
    "NO",
    "yes",
    "null",
    "~",
    "010",
    "1e5",
    "1_000",
    "12:30",
    "2026-11-20",
    ".5",
    "5.6",
    "0x1F",
    "a: b",
    "a #b",
    "- a",
    "# a",
    "'a'",
    '"a"',
    "a 'b' c",
    "[a]",
    "{a}",
    "&a",
    "*a",
    "!a",
    "%a",
    "@a",
    "`a",
    "? a",
    "| a",
    "> a",
    "a:",
    "---",
    "...",
    "<<",
    "=",
    "ñandú: «año», 100 % & más 🙂 “sí”",
    "\tab",
    "a\tb",
    "NBSP\u00a0: fine",
    "e\u0301",
    "## Actions",
    "* a",
    "  indented",
    "x" * 300 + " y",
]
texts = st.one_of(
    st.sampled_from(TRAPS), st.text(max_size=60), st.text("ab :#-'\"\n\\,é🙂", max_size=40)
)
prose = st.lists(texts, max_size=4).map("\n\n".join)
bullets = st.lists(texts, max_size=4)
practices = st.fixed_dictionaries(
    {
        "title": texts,
        "authority": texts,
        "status": texts,
        "start_year": st.integers(1900, 2100),
        "criteria": st.lists(texts, max_size=4),
        "items": st.lists(st.sampled_from(["5.6", "9.1.1", "10"]), max_size=3),
        "partners": st.lists(st.fixed_dictionaries({"kind": texts, "name": texts}), max_size=2),
        "sources": st.lists(
            st.fixed_dictionaries({"url": texts, "title": texts, "year": st.integers(-9999, 9999)}),
            max_size=2,
        ),
        "checked": st.dates().map(str),
        "example": st.booleans(),
        "summary": prose,
        "challenge": prose,
        "actions": bullets,
        "results": bullets,
    }
)


def read(text: str, folder: Path, path: str = PATH) -> dict[str, Any]:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
    slot = slot_of(path)
    assert slot
    return read_document(folder, path, slot, READER.form_of(slot)).values


def as_a_file_holds_it(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values with their paragraphs and bullets on one line each, the empty ones gone."""
    held = clean(values)
    for name, is_list in KINDS["practice"].body_fields.items():
        if is_list:
            held[name] = [one_line(entry) for entry in held.get(name, ()) if one_line(entry)]
        elif name in held:
            parts = (one_line(part) for part in paragraphs(held[name]))
            held[name] = "\n\n".join(part for part in parts if part)
    return in_order(Practice, held)


def paragraphs(text: str) -> list[str]:
    parts = [""]
    for line in text.split("\n"):
        if line.strip():
            parts[-1] += line + "\n"
        else:
            parts.append("")
    return parts


def one_line(text: str) -> str:
    return " ".join(line.strip() for line in text.split("\n") if line.strip())


@settings(max_examples=300)
@given(values=practices)
def test_what_is_written_is_read_back(
    values: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = record_text(KINDS["practice"], values, HEADINGS)
    found = read(text, tmp_path_factory.getbasetemp())
    assert found == as_a_file_holds_it(values)
    assert record_text(KINDS["practice"], found, HEADINGS) == text


@pytest.mark.parametrize("text", TRAPS)
def test_a_text_stays_a_text_to_our_reader_and_to_yaml_1_1(text: str) -> None:
    written = yaml_text({"a": text, "b": [text], "c": {text: text}})
    same = {"a": text, "b": [text], "c": {text: text}}
    assert read_values(written) == same
    assert yaml.safe_load(written) == same
    assert read_values(f"a: {inline_text(text)}") == {"a": text}


def test_fields_stand_in_the_order_of_the_model_and_what_all_share_comes_last() -> None:
    values = {"language": "es", "sources": [], "title": "A", "strange": 1, "authority": "ar-salta"}
    ordered = in_order(Practice, {**values, "recognitions": [{"source": "s", "year": 1}]})
    assert list(ordered) == ["title", "authority", "recognitions", "language", "strange"]
    assert list(ordered["recognitions"][0]) == ["year", "source"]
    assert field_order(Practice)[0] == "title"
    assert word_lists(Practice) == {"populations", "criteria", "items", "areas"}


def test_headings_are_in_the_language_of_the_record() -> None:
    text = record_text(
        KINDS["practice"], {"title": "A", "language": "es", "actions": ["B"]}, HEADINGS
    )
    assert text == "---\ntitle: A\nlanguage: es\n---\n\n## Acciones\n\n- B\n"


def test_shipped_records_are_read_back_and_most_stay_as_they_are() -> None:
    catalogue = Reader(ROOT, "en").read()
    same = total = 0
    for kind in KINDS.values():
        for entry in catalogue.of(kind.name).values() if kind.is_record else ():
            text = record_text(kind, entry.document.values, HEADINGS)
            total += 1
            same += text == (ROOT / entry.document.path).read_text(encoding="utf-8")
            front = text.split("---\n")[1]
            fields = read_values(front)
            assert fields == {
                k: v
                for k, v in entry.document.values.items()
                if k not in kind.body_fields and v not in ([], None)
            }
    assert same > 0.85 * total


def test_a_model_is_written_like_its_values(tmp_path: Path) -> None:
    catalogue = Reader(ROOT, "en").read()
    for kind in ("practice", "authority", "commitment"):
        for entry in list(catalogue.of(kind).values())[:40]:
            text = record_text(KINDS[kind], entry.record, HEADINGS)
            found = read(text, tmp_path, entry.document.path)
            assert (
                KINDS[kind].model.model_validate({**found, "id": entry.record.id}) == entry.record
            )


def test_translations_are_read_back(tmp_path: Path) -> None:
    catalogue = Reader(ROOT, "en").read()
    for (kind, _), versions in list(catalogue.translations.items())[::25]:
        for language, version in versions.items():
            document = version.document
            text = overlay_text(KINDS[kind], document.values, HEADINGS, language)
            assert read(text, tmp_path, document.path) == {
                k: v for k, v in document.values.items() if v not in (None, [], {})
            }
