"""Values come out of YAML 1.2 as they were meant, and every place is where the value stands."""

import math
import string

import pytest
import yaml
from hub.load.fault import Fault
from hub.load.yaml_nodes import compose
from hub.load.yaml_values import KEY, read_places, read_values
from hub.load.yaml_words import in_plain_words
from hypothesis import given
from hypothesis import strategies as st

TRICKY = ["NO", "no", "yes", "on", "off", "010", "0x1F", "1_000", "1:30", "12:30:45", "2024-05-17"]
TRICKY += ["2024-05", "=", "<<", ".inf", ".NaN", "0o17", "+1 555", "1.2.3", "y", "n", "~x", "-"]
LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"))
LETTERS = LETTERS.filter(lambda c: c not in "\ufeff\ufffe\uffff\x85")
TEXTS = st.text(LETTERS, max_size=40) | st.sampled_from([t for t in TRICKY if t != "-"])
NUMBERS = st.integers(-(10**14), 10**14) | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = TEXTS | NUMBERS | st.booleans() | st.none()
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


def written(value: object, level: int = 0) -> str:
    """Write a value in flow style, texts in double quotation marks."""
    if isinstance(value, dict):
        inner = (f"{written(k)}: {written(v)}" for k, v in value.items())
        return "{" + ", ".join(inner) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    return repr(value)


@pytest.mark.parametrize("text", TRICKY[:-1])
def test_what_yaml_1_1_would_turn_into_something_else_stays_text(text: str) -> None:
    assert read_values(f"field: {text}") == {"field": text}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e3", 1000.0),
        ("12", 12),
        ("-12", -12),
        ("+12", 12),
        ("0", 0),
        ("1.5", 1.5),
        (".5", 0.5),
        ("true", True),
        ("False", False),
        ("TRUE", True),
        ("null", None),
        ("~", None),
        ("", None),
    ],
)
def test_the_core_words_and_numbers_are_read(text: str, value: object) -> None:
    found = read_values(f"field: {text}")["field"]
    assert found == value
    assert type(found) is type(value)


def test_quotation_marks_keep_a_number_a_text() -> None:
    assert read_values("a: '12'\nb: \"true\"") == {"a": "12", "b": "true"}


@given(VALUES)
def test_every_value_comes_back_as_it_was_written(value: object) -> None:
    assert read_values("field: " + written(value)) == {"field": value}


@given(st.dictionaries(st.text(string.ascii_lowercase, min_size=1, max_size=8), VALUES))
def test_what_another_program_writes_is_read(values: dict[str, object]) -> None:
    text = yaml.safe_dump(values, allow_unicode=True, default_style='"', width=10_000)
    try:
        found = read_values(text)
    except Fault as fault:
        assert fault.rule in ("no-tags", "no-aliases", "too-large")
    else:
        assert found == (values if values else {})


def flat(
    value: object, path: tuple[str | int, ...] = ()
) -> list[tuple[tuple[str | int, ...], object]]:
    inner: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [(path, value)] + [pair for key, v in inner for pair in flat(v, (*path, key))]


@given(VALUES)
def test_every_place_lies_in_the_text_and_points_at_its_value(value: object) -> None:
    text = "\n\nfield:\n  " + written(value) + "\n"
    places, lines = read_places(text), text.split("\n")
    for path, found in flat({"field": value})[1:]:
        line, column = places[path]
        assert lines[line - 1][column - 1 :].startswith(written(found))
        if isinstance(path[-1], str) and len(path) > 1:
            line, column = places[(*path, KEY)]
            assert lines[line - 1][column - 1 :].startswith(written(path[-1]))


def test_places_of_fields_in_lines() -> None:
    places = read_places("title: Aid\npartners:\n- name: One\n  kind: media\n")
    assert places[("title",)] == (1, 8)
    assert places[("title", KEY)] == (1, 1)
    assert places[("partners", 0, "kind")] == (4, 9)
    assert places[("partners", 0)] == (3, 3)


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=200))
def test_any_text_gives_values_or_a_fault_inside_the_text(text: str) -> None:
    try:
        read_values(text)
    except Fault as fault:
        assert 1 <= fault.line <= max(1, len(text.splitlines()) + 1)
        assert fault.column >= 1


@given(st.text("ab:-?[]{},'\"&*!#|> \n%@`", max_size=60))
def test_any_heap_of_signs_gives_values_or_a_fault(text: str) -> None:
    try:
        read_values(text)
    except Fault as fault:
        assert fault.line >= 1
        assert fault.detail == "" or "\n" not in fault.detail


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("a: &x 1", "no-aliases"),
        ("a: *x", "no-aliases"),
        ("- &x {a: 1}\n- *x", "no-aliases"),
        ("<<: *x", "no-aliases"),
        ("a: !!int 1", "no-tags"),
        ("a: !!int many", "no-tags"),
        ('a: !!bool ""', "no-tags"),
        ("a: !!float x", "no-tags"),
        ("a: !!set {x}", "no-tags"),
        ("a: !!timestamp 2024-01-01", "no-tags"),
        ("a: !!python/object/apply:os.system [exit]", "no-tags"),
        ("!!map {a: 1}", "no-tags"),
        ("a: !own x", "no-tags"),
        ("a: 1\na: 2", "duplicate-key"),
        ("a: {b: 1, b: 2}", "duplicate-key"),
        ("'a': 1\na: 2", "duplicate-key"),
        ("[a]: 1", "plain-keys"),
        ("{a: b}: 1", "plain-keys"),
        ("\ta: 1", "no-tabs"),
        ("a:\n \t- b", "no-tabs"),
        ("a: b: c", "yaml-syntax"),
        ("a: 'b", "yaml-syntax"),
        ("a: [b", "yaml-syntax"),
        ("a: 1\n---\nb: 1", "yaml-syntax"),
        ("a: " + "9" * 5000, "too-large"),
        ("a: -" + "9" * 16, "too-large"),
        ("a: " + "[" * 21 + "]" * 21, "too-deep"),
        ("- " * 22 + "a", "too-deep"),
    ],
)
def test_refuses(text: str, rule: str) -> None:
    with pytest.raises(Fault) as caught:
        read_values(text)
    assert caught.value.rule == rule


def test_names_the_line_of_the_first_of_two_fields() -> None:
    with pytest.raises(Fault) as caught:
        read_values("a: 1\nb: 2\na: 3")
    assert (caught.value.line, caught.value.detail) == (3, "1")


@pytest.mark.parametrize("text", ["title: 'One\nkind: two\n", 'title: "One\nkind: two\n'])
def test_an_open_quotation_mark_is_shown_where_it_opens(text: str) -> None:
    with pytest.raises(Fault) as caught:
        read_values(text)
    assert (caught.value.line, caught.value.column) == (1, 8)


def test_an_open_bracket_is_shown_where_it_opens() -> None:
    with pytest.raises(Fault) as caught:
        read_values("title: One\nareas: [a, b\nkind: two\n")
    assert (caught.value.line, caught.value.column) == (2, 8)


def test_numbers_too_large_for_a_float_are_infinite_not_a_crash() -> None:
    assert math.isinf(read_values("a: 1e999")["a"])


def test_twenty_levels_are_allowed() -> None:
    assert read_values("a: " + "[" * 19 + "]" * 19)


def test_an_empty_text_has_no_node() -> None:
    assert compose("") is None
    assert read_values("# only a comment") is None
    assert read_places("") == {}


def test_what_pyyaml_may_say_one_day_still_has_words() -> None:
    assert in_plain_words(yaml.MarkedYAMLError(problem="something new"))
