"""JSON is read as the standard library reads it, with the place of every value."""

import json

import pytest
from hub.assessment.json_text import JsonText
from hub.load.fault import Fault
from hub.load.yaml_values import KEY
from hypothesis import given
from hypothesis import strategies as st

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**13), 10**13) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(VALUES, st.sampled_from((None, 0, 2, "\t")), st.booleans())
def test_reads_what_the_standard_library_writes(value: object, indent: object, plain: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=plain)  # type: ignore[arg-type]
    if "\\ud" not in text:  # halves of letters are for the model to refuse
        assert JsonText(text).values == value


@given(st.text(alphabet='{}[]",:0123456789.eE+-truefalsn \\u\n'))
def test_reads_or_refuses_whatever_the_standard_library_does(text: str) -> None:
    try:
        expected = json.loads(text, parse_constant=lambda _: 1 / 0)
    except (ValueError, ZeroDivisionError):
        with pytest.raises(Fault):
            JsonText(text)
        return
    try:
        read = JsonText(text)
    except Fault as fault:
        assert fault.rule in ("too-large", "too-deep")
        return
    assert read.repeated or read.values == expected


def test_knows_the_place_of_every_value_and_key() -> None:
    read = JsonText('{\n "a": [1,\n  {"b": "x"}],\n\t"c": null}')
    assert read.places[()] == (1, 1)
    assert read.places[("a", KEY)] == (2, 2)
    assert read.places[("a", 1, "b")] == (3, 9)
    assert read.places[("c",)] == (4, 7)


def test_the_first_of_two_like_keys_counts_and_both_places_are_known() -> None:
    read = JsonText('{"a": 1,\n "b": 2,\n "\\u0061": {"x": 3}}')
    assert read.values == {"a": 1, "b": 2}
    assert [(one.path, one.place, one.first_line) for one in read.repeated] == [(("a",), (3, 2), 1)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"a": 1,}', (1, 9)),
        ('{"a" 1}', (1, 6)),
        ('{"a": "x\n"}', (1, 9)),
        ('{"a": "x', (1, 7)),
        ("{\"a\": 'x'}", (1, 7)),
        ("{a: 1}", (1, 2)),
        ("[1 2]", (1, 4)),
        ("{} {}", (1, 4)),
        (r'["\x"]', (1, 3)),
    ],
)
def test_says_where_it_is_not_json(text: str, place: tuple[int, int]) -> None:
    with pytest.raises(Fault) as caught:
        JsonText(text)
    assert caught.value.rule == "json-syntax"
    assert (caught.value.line, caught.value.column) == place
