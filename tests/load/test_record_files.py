"""Front matter, bodies and whole files are read into values with their places."""

import hashlib
import tempfile
from pathlib import Path

import pytest
from hub.load.body import LEAD, BodyForm, read_body
from hub.load.document import LARGEST, places_in, read_document, read_text
from hub.load.fault import Fault
from hub.load.front_matter import split_front_matter
from hub.load.headings import body_form, heading_names
from hub.load.layout import EXAMPLES, Slot, slot_of
from hub.load.tree import find_files
from hypothesis import given
from hypothesis import strategies as st

FORM = BodyForm(
    {"actions": "actions", "acciones": "actions", "challenge": "challenge"}, frozenset({"actions"})
)
SLOT = Slot("practice", "ar-x", "ar")


# Front matter.


def test_front_matter_and_body_are_split_at_the_hyphens() -> None:
    assert split_front_matter("---\na: 1\n---\nbody\n") == ("a: 1\n", "body\n", 4)


@pytest.mark.parametrize(
    ("text", "front", "body", "line"),
    [
        ("---\n---\n", "", "", 3),
        ("---\n---", "", "", 3),
        ("---\na: 1\n---", "a: 1\n", "", 4),
        ("--- \na: 1\n---\t\n\nx", "a: 1\n", "\nx", 4),
        ("---\na: 1\n---\nx\n---\ny", "a: 1\n", "x\n---\ny", 4),
        ("---\na: |\n  ---\n---\nx", "a: |\n  ---\n", "x", 5),
    ],
)
def test_front_matter_of_odd_shapes(text: str, front: str, body: str, line: int) -> None:
    assert split_front_matter(text) == (front, body, line)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("a: 1\n---\n", "front-matter"),
        ("\n---\na: 1\n---\n", "front-matter"),
        ("----\na: 1\n----\n", "front-matter"),
        ("---\na: 1\n", "front-matter-end"),
        ("---", "front-matter-end"),
        ("---\na: 1\n----\n", "front-matter-end"),
    ],
)
def test_front_matter_that_is_not_there(text: str, rule: str) -> None:
    with pytest.raises(Fault) as caught:
        split_front_matter(text)
    assert caught.value.rule == rule


@given(st.text("-a\n: ", max_size=40))
def test_nothing_is_lost_between_front_matter_and_body(text: str) -> None:
    try:
        front, body, line = split_front_matter(text)
    except Fault as fault:
        assert 1 <= fault.line <= text.count("\n") + 1
    else:
        lines = text.split("\n")
        assert "\n".join(lines[line - 1 :]) == body
        assert front.split("\n") == [*lines[1 : line - 2], ""]


# Bodies.


def test_a_body_has_a_lead_and_sections() -> None:
    text = (
        "\nFirst\nline.\n\nSecond.\n\n## Challenge\n\nWhy.\n\n## Actions\n\n- One\n  more\n- Two\n"
    )
    values, places = read_body(text, 10, FORM)
    assert values == {
        LEAD: "First line.\n\nSecond.", "challenge": "Why.", "actions": ["One more", "Two"]
    }  # fmt: skip
    assert places[(LEAD,)] == (11, 1)
    assert places[("challenge",)] == (18, 1)
    assert places[("actions", 0)] == (22, 3)
    assert places[("actions", 1)] == (24, 3)


def test_headings_of_any_language_and_case_are_known() -> None:
    assert read_body("## ACCIONES\n- x", 1, FORM)[0] == {"actions": ["x"]}


def test_an_empty_section_is_placed_at_its_heading() -> None:
    values, places = read_body("Lead\n\n## Actions", 1, FORM)
    assert values["actions"] == []
    assert places[("actions",)] == (3, 1)


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("Lead\n## Unknown\n", "known-section", 2),
        ("# Actions\n", "known-section", 1),
        ("### Actions\n", "known-section", 1),
        ("##Actions\n", "known-section", 1),
        ("## Actions\n- x\n## Acciones\n- y\n", "duplicate-section", 3),
        ("## Actions\nWords\n", "section-form", 2),
        ("## Actions\n  indented\n", "section-form", 2),
        ("## Actions\n-x\n", "section-form", 2),
    ],
)
def test_a_body_refuses(text: str, rule: str, line: int) -> None:
    with pytest.raises(Fault) as caught:
        read_body(text, 1, FORM)
    assert (caught.value.rule, caught.value.line) == (rule, line)


def test_a_body_without_lead_or_headings_refuses_text() -> None:
    bare = BodyForm({}, frozenset(), lead=False)
    assert read_body("\n\n", 5, bare)[0] == {}
    for text, rule in (("\n\nWords", "no-lead"), ("\n\n## Words", "no-headings")):
        with pytest.raises(Fault) as caught:
            read_body(text, 5, bare)
        assert (caught.value.rule, caught.value.line, caught.value.value) == (rule, 7, "Words")


LINES = ["Words", "- x", "* y", "  more", "", "## Actions", "## Challenge"]


@given(st.lists(st.sampled_from(LINES)))
def test_every_place_of_a_body_lies_in_it(lines: list[str]) -> None:
    text = "\n".join(lines)
    try:
        values, places = read_body(text, 1, FORM)
    except Fault as fault:
        assert 1 <= fault.line <= text.count("\n") + 1
        return
    for path, (line, column) in places.items():
        found = values[path[0]] if len(path) == 1 else values[path[0]][path[1]]
        first = (found[0] if found else "") if isinstance(found, list) else found
        here = text.split("\n")[line - 1][column - 1 :].strip()
        here = here[2:] if column == 1 and path[0] == "actions" and found else here
        assert here.startswith("##") if not found else first.startswith(here)


# Files.


def put(root: Path, content: str | bytes) -> Path:
    (root / "record.md").write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def test_a_document_holds_fields_and_text(tmp_path: Path) -> None:
    put(tmp_path, "---\ntitle: Aid\n---\n\nLead.\n\n## Actions\n\n- One\n")
    document = read_document(tmp_path, "record.md", SLOT, FORM)
    assert document.values == {"title": "Aid", LEAD: "Lead.", "actions": ["One"]}
    places = places_in(tmp_path, document, FORM)
    assert places[("title",)] == (2, 8)
    assert places[(LEAD,)] == (5, 1)
    assert places[("actions", 0)] == (9, 3)


def test_the_stamp_changes_with_the_text_and_not_with_line_ends(tmp_path: Path) -> None:
    def stamp(content: str) -> str:
        return read_document(put(tmp_path, content), "record.md", SLOT, FORM).stamp

    one = "---\ntitle: Aid\n---\n"
    assert stamp(one) == stamp(one.replace("\n", "\r\n")) == stamp("\ufeff" + one)
    assert stamp(one) == hashlib.blake2b(one.encode(), digest_size=8).hexdigest()
    assert stamp(one) != stamp(one.replace("Aid", "Help"))


@pytest.mark.parametrize(
    ("content", "rule", "place"),
    [
        (b"", "not-empty", (1, 1)),
        (b" \n\t\n", "not-empty", (1, 1)),
        (b"abc\nd\xe9f", "readable-text", (2, 2)),
        (b"\xff\xfea", "readable-text", (1, 1)),
        (b"ab\0c", "no-hidden-characters", (1, 3)),
        ("a\nb\u2028c".encode(), "no-hidden-characters", (2, 2)),
        (b"a\rb\x1b[31m", "no-hidden-characters", (2, 2)),
        (b"x" * (LARGEST + 1), "file-size", (1, 1)),
    ],
)
def test_a_file_that_is_no_plain_text(
    tmp_path: Path, content: bytes, rule: str, place: tuple[int, int]
) -> None:
    put(tmp_path, content)
    with pytest.raises(Fault) as caught:
        read_text(tmp_path, "record.md")
    assert (caught.value.rule, caught.value.line, caught.value.column) == (rule, *place)


def test_a_fault_in_the_front_matter_has_the_line_of_the_file(tmp_path: Path) -> None:
    put(tmp_path, "---\na: 1\nb: 2\na: 3\n---\n")
    with pytest.raises(Fault) as caught:
        read_document(tmp_path, "record.md", SLOT, FORM)
    assert (caught.value.line, caught.value.detail) == (4, "2")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_document_or_a_fault(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = put(Path(folder), content)
        for form in (FORM, None):
            try:
                document = read_document(root, "record.md", SLOT, form)
                places_in(root, document, form)
            except Fault as fault:
                assert fault.line >= 1


# Paths.


@pytest.mark.parametrize(
    ("path", "slot"),
    [
        ("good_practices/ar/ar-x.md", Slot("practice", "ar-x", "ar")),
        ("good_practices/ar/ar-x.pt.md", Slot("practice", "ar-x", "ar", "pt")),
        ("good_practices/ar/ar-x.es-MX.md", Slot("practice", "ar-x", "ar", "es-MX")),
        ("cities/ar/ar-x/profile.md", Slot("authority", "ar-x", "ar")),
        ("cities/ar/ar-x/profile.fr.md", Slot("authority", "ar-x", "ar", "fr")),
        ("cities/ar/country.md", Slot("country", "ar")),
        ("cities/networks/x-1.md", Slot("network", "x-1")),
        ("cities/programmes/x.es.md", Slot("programme", "x", "", "es")),
        ("cities/events/x.md", Slot("event", "x")),
        ("criteria/vocabularies/areas.yaml", Slot("vocabulary", "areas")),
        ("criteria/editions/2022-10/questionnaire.yaml", Slot("questionnaire", "2022-10")),
        ("criteria/framework.yaml", Slot("framework", "framework")),
    ],
)
def test_a_path_says_what_its_file_is(path: str, slot: Slot) -> None:
    assert slot_of(path) == slot


@pytest.mark.parametrize(
    "path",
    [
        "good_practices/ar/Ar-X.md",
        "good_practices/ar/ar_x.md",
        "good_practices/ar/-x.md",
        "good_practices/ar/ar--x.md",
        "good_practices/arg/ar-x.md",
        "good_practices/ar-x.md",
        "cities/ar/profile.md",
        "cities/ar/ar-x/other.md",
        "README.md",
        "good_practices/ar/x.md\n",
        "good_practices/ar/x.markdown",
        "cities/ar/ar-x/profile.yaml",
        "../good_practices/ar/x.md",
    ],
)
def test_no_kind_of_record_lives_there(path: str) -> None:
    assert slot_of(path) is None


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_a_path_is_a_path(example: str) -> None:
    words = {"<cc>": "ar", "<id>": "ar-x", "<name>": "areas", "<language>": "es"}
    words["<date>"] = "2026-05-17"
    words |= {"<edition>": "2022-10", "<older>": "2022-10", "<newer>": "2027-01"}
    for name, word in words.items():
        example = example.replace(name, word)
    assert slot_of(example) is not None


# The tree.


def test_the_tree_is_walked_in_one_order_and_passes_over_what_is_no_record(tmp_path: Path) -> None:
    for path in ("good_practices/br/b.md", "good_practices/ar/a.md", "good_practices/README.md"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("x")
    for path in ("criteria/schemas/practice.schema.json", "criteria/starters/practice.md"):
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_text("x")
    (tmp_path / "cities/networks").mkdir(parents=True)
    (tmp_path / "cities/networks/.gitkeep").write_text("")
    found = list(find_files(tmp_path))
    assert [file.path for file in found] == ["good_practices/ar/a.md", "good_practices/br/b.md"]
    assert all(file.stamp[1] == 1 and not file.is_link for file in found)


def test_a_repository_without_record_folders_is_empty(tmp_path: Path) -> None:
    assert list(find_files(tmp_path)) == []


# Headings.


def test_headings_come_from_the_vocabulary_of_sections(tmp_path: Path) -> None:
    file = tmp_path / "criteria/vocabularies/sections.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("about: x\nterms:\n  actions:\n    label: {en: Actions, es: Acciones}\n")
    names, digest = heading_names(tmp_path)
    assert names == {"actions": {"en": "Actions", "es": "Acciones"}}
    form = body_form(names, {"actions": True, "challenge": False, LEAD: False}, True)
    assert form == BodyForm({"actions": "actions", "acciones": "actions"}, frozenset({"actions"}))
    file.write_text(file.read_text().replace("Acciones", "Obras"))
    assert heading_names(tmp_path)[1] != digest


@pytest.mark.parametrize("content", ["", "[", "terms: 5", "terms: {a: }", "terms: {a: {label: x}}"])
def test_headings_that_cannot_be_read_are_none(tmp_path: Path, content: str) -> None:
    file = tmp_path / "criteria/vocabularies/sections.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(content)
    assert heading_names(tmp_path) == ({}, "")
