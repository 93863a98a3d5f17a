"""Problems are told in words that a reader can act on, in every language, and in one line each."""

import string
import typing
from pathlib import Path

import pytest
from hub.check.forms import FORMS
from hub.check.model_errors import (
    field_name,
    known_fields,
    nearest,
    place_of,
    problems_of,
    shown,
)
from hub.check.problem import Problem
from hub.check.report import as_annotation, as_text, summary_of
from hub.check.rules import RULES
from hub.languages.messages import messages, translator
from hub.load.yaml_values import KEY
from hub.records.authority import Authority, AuthorityOverlay
from hub.records.kinds import KINDS
from hub.records.practice import Practice
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError
from repositories import ROOT

PROBLEM = Problem(
    "a.md", 3, 5, "sources[0].year", "too-large", value="20222", allowed="2100", nearest="2022"
)


# Reports.


def test_a_problem_is_told_with_place_message_remedy_and_rule() -> None:
    assert as_text(PROBLEM).splitlines() == [
        "a.md:3:5 sources[0].year",
        "  20222 is too large.",
        "  Did you mean '2022'? Use at most 2100.",
        "  rule: too-large",
    ]


def test_what_is_allowed_is_listed_where_the_message_does_not_say_it() -> None:
    listed = Problem("a.md", 1, 1, "by", "not-one-of", value="Ana", allowed="machine, human")
    assert "  Allowed: machine, human" in as_text(listed).splitlines()


def test_texts_of_a_record_make_no_line_of_their_own() -> None:
    sly = Problem("a.md", 1, 1, "x\n::error::", "duplicate-key", value="a\n::error ::b\x1f\r")
    assert not [line for line in as_text(sly).splitlines()[1:] if not line.startswith("  ")]
    assert "\n" not in as_annotation(sly)
    assert as_text(sly).count("\n") == 3


def test_an_annotation_is_escaped_as_forges_ask() -> None:
    sly = Problem("a:b,c%\n.md", 1, 2, "", "not-empty")
    assert as_annotation(sly) == (
        "::error file=a%3Ab%2Cc%25 .md,line=1,col=2,title=not-empty"
        "::The file is empty. Fill it in or delete it."
    )
    percent = Problem("a.md", 1, 2, "x", "not-one-of", value="100%")
    assert "'100%25' is not allowed here." in as_annotation(percent)


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(sorted(RULES)))
def test_any_value_can_be_told(value: str, detail: str, rule: str) -> None:
    found = Problem(value, 1, 1, detail, rule, value, detail, value, detail)
    assert as_text(found).encode()
    assert "\n" not in as_annotation(found)


def test_a_summary_counts_problems_and_files() -> None:
    other = Problem("b.md", 1, 1, "", "not-empty")
    assert summary_of([PROBLEM, other, other]) == "3 problems in 2 files"


# Rules.


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_a_rule_can_be_told_in_every_language(rule: object) -> None:
    blank = Problem("a.md", 1, 1, "field", rule.name)  # type: ignore[attr-defined]
    for language in ("en", "es", "pt", "fr"):
        assert as_text(blank, translator(ROOT, language))


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
@pytest.mark.parametrize("language", ["es", "pt", "fr"])
def test_a_translated_rule_names_the_same_things(rule: object, language: str) -> None:
    for text in (rule.message, rule.remedy):  # type: ignore[attr-defined]
        translated = messages(ROOT, language).get(text, text)
        assert fields_in(translated) == fields_in(text)


def fields_in(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_a_rule_speaks_in_sentences_without_jargon(rule: object) -> None:
    for text in (rule.message, rule.remedy):  # type: ignore[attr-defined]
        assert text[0].isupper() or text[0] in "'{" or text.startswith("true or false")
        for word in ("YAML", "regex", "scalar", "mapping", "node", "parse", "null", "boolean"):
            assert word not in text


def patterns_in(annotation: object) -> set[str]:
    found = {
        mark.pattern
        for mark in getattr(annotation, "__metadata__", ())
        for mark in getattr(mark, "metadata", [mark])
        if isinstance(getattr(mark, "pattern", None), str)
    }
    return found.union(*(patterns_in(part) for part in typing.get_args(annotation)))


def models_below(model: type[BaseModel]) -> set[type[BaseModel]]:
    found = {model}
    for hint in typing.get_type_hints(model, include_extras=True).values():
        found |= models_in(hint)
    return found


def models_in(hint: object) -> set[type[BaseModel]]:
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return models_below(hint)
    return {model for part in typing.get_args(hint) for model in models_in(part)}


def test_every_pattern_has_words_of_its_own() -> None:
    patterns = {
        pattern
        for kind in KINDS.values()
        for top in (kind.model, kind.overlay)
        if top is not None
        for model in models_below(top)
        for hint in typing.get_type_hints(model, include_extras=True).values()
        for pattern in patterns_in(hint)
    }
    assert patterns
    assert patterns <= set(FORMS)


# What pydantic finds.


def found_in(values: dict[str, object]) -> dict[str, Problem]:
    with pytest.raises(ValidationError) as caught:
        Practice.model_validate({"id": "ar-x", **values})
    return {p.field: p for p in problems_of(caught.value, "a.md", {(): (2, 1)}, Practice)}


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("title", 5, "text-expected"),
        ("title", None, "empty-value"),
        ("title", "", "empty-value"),
        ("title", " ", "empty-value"),
        ("title", "x" * 601, "too-long"),
        ("title", "a\nb", "one-line"),
        ("title", "<b>", "no-markup"),
        ("start_year", "2019", "number-expected"),
        ("start_year", 2019.0, "number-expected"),
        ("start_year", True, "number-expected"),
        ("start_year", 1899, "too-small"),
        ("start_year", 2101, "too-large"),
        ("example", "yes", "yes-no-expected"),
        ("example", 1, "yes-no-expected"),
        ("populations", "refugees", "list-expected"),
        ("populations", None, "empty-value"),
        ("populations", [], "too-few"),
        ("items", ["1"] * 5, "too-many"),
        ("partners", {"name": "x"}, "list-expected"),
        ("checked", "2024-02-30", "date-form"),
        ("checked", "٢٠٢٤", "date-form"),
        ("checked", 20222, "date-form"),
        ("checked", "0000", "date-form"),
        ("aliases", ["A b"], None),
        ("unknown", 1, "unknown-field"),
        ("id", "AR X", "wrong-form"),
    ],
)
def test_each_kind_of_mistake_has_its_rule(field: str, value: object, rule: str | None) -> None:
    found = found_in({field: value})
    if rule is None:
        assert found[field + "[0]"].rule == "wrong-form"
    else:
        assert found[field].rule == rule


def test_every_rule_a_model_raises_exists() -> None:
    for problem in found_in({}).values():
        assert problem.rule in RULES
    assert "invalid-value" not in {problem.rule for problem in found_in({}).values()}


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
), st.sampled_from(sorted(Practice.model_fields)))  # fmt: skip
def test_any_value_in_any_field_breaks_a_rule_with_words(value: object, field: str) -> None:
    for problem in found_in({field: value}).values():
        assert problem.rule in RULES
        assert problem.rule != "invalid-value"
        assert as_text(problem)


# Names, places and guesses.


def test_fields_are_named_as_people_write_them() -> None:
    assert field_name(("sources", 0, "title")) == "sources[0].title"
    assert field_name(()) == ""


def test_known_fields_of_a_part_are_found() -> None:
    assert known_fields(Practice, ("partners", 0)) == ("name", "kind")
    assert "id" not in known_fields(Practice, ())
    assert "id" in known_fields(Authority, ("facts", 3))
    assert "with" in known_fields(AuthorityOverlay, ("agreements", "one"))


def test_a_value_that_has_no_place_stands_where_its_holder_stands() -> None:
    places = {(): (2, 1), ("a",): (3, 4), ("a", KEY): (3, 1), ("a", 0): (4, 3)}
    assert place_of(("a", 0, "missing"), places) == (4, 3)
    assert place_of(("a", 1), places) == (3, 1)
    assert place_of(("b",), places) == (2, 1)
    assert place_of(("a",), places, is_key=True) == (3, 1)
    assert place_of(("b",), {}) == (1, 1)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        ({"a": 1}, "{…}"),
        ([1], "[…]"),
        (1.5, "1.5"),
        (1, "1"),
        ("a\n b", "a b"),
        ("x" * 100, "x" * 60),
    ],
)
def test_values_are_shown_short_and_on_one_line(value: object, text: str) -> None:
    assert shown(value) == text


def test_the_nearest_word_is_found_whatever_its_case() -> None:
    assert nearest("Refugee", ["migrants", "refugees"]) == "refugees"
    assert nearest("ar", ["AR", "NO"]) == "AR"
    assert nearest("zzz", ["AR", "NO"]) == ""
    assert nearest("", []) == ""


def test_the_nearest_of_long_texts_is_looked_for_quickly() -> None:
    assert nearest("x" * 200_000, ["refugees"] * 1000) == ""


def test_texts_of_rules_are_in_the_catalogues(tmp_path: Path) -> None:
    assert messages(tmp_path, "es") == {}
    assert translator(tmp_path, "es")("Add it.") == "Add it."
