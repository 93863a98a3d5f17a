"""The forms ask for what the models hold, and say what the check says."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hub.check.forms import FORMS
from hub.check.rules import RULES
from hub.languages.view import View
from hub.library import Library
from hub.pages.contribute.asked import asked_steps, rules_of_fields
from hub.pages.contribute.city_questions import CITY
from hub.pages.contribute.data import record_data
from hub.pages.contribute.model_fields import ModelField, fields_of
from hub.pages.contribute.practice_questions import PRACTICE
from hub.pages.contribute.question import Ask, Form
from hub.pages.contribute.rule_texts import BROKEN_IN_FORMS
from hub.records.base import PATTERNS
from hub.records.kinds import KINDS
from hub.records.schema import schema_of
from hub.settings import Forge, read_settings
from pydantic import BaseModel
from repositories import base, check

FORMS_OF_KINDS = (PRACTICE, CITY)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> View:
    root = base(tmp_path_factory.mktemp("contribute") / "r")
    return View(Library(check(root).catalogue), read_settings(root), root, "es")


def asked_names(asks: Iterable[Ask], prefix: str = "") -> set[str]:
    names = {prefix + ask.field for ask in asks}
    return names.union(*(asked_names(ask.parts, f"{prefix}{ask.field}.") for ask in asks))


def model_names(fields: Iterable[ModelField], prefix: str = "") -> set[str]:
    names = {prefix + field.name for field in fields}
    return names.union(*(model_names(f.parts, f"{prefix}{f.name}.") for f in fields))


@pytest.mark.parametrize("form", FORMS_OF_KINDS, ids=lambda form: form.kind)
def test_every_field_is_asked_or_left_out_for_a_reason(form: Form) -> None:
    asked = asked_names([ask for step in form.steps for ask in step.asks])
    whole = model_names(fields_of(KINDS[form.kind].model))
    left_out = set(form.not_asked)
    within = {name for name in whole if any(name.startswith(f"{n}.") for n in left_out)}
    assert not asked & left_out
    assert asked | left_out | within == whole
    assert all(form.not_asked.values())


@pytest.mark.parametrize("form", FORMS_OF_KINDS, ids=lambda form: form.kind)
def test_nothing_that_is_needed_is_left_out(form: Form) -> None:
    made_by_the_form = {"id", "memberships.id", "agreements.id", "facts.id"}
    top = {field.name: field for field in fields_of(KINDS[form.kind].model)}
    for name in form.not_asked:
        outer, _, inner = name.partition(".")
        field = top[outer]
        if inner:
            field = next(part for part in field.parts if part.name == inner)
        assert not field.required or name in made_by_the_form


@pytest.mark.parametrize("kind", ["practice", "authority"])
def test_limits_are_those_of_the_schema(kind: str) -> None:
    """The schema is made by pydantic itself: both ways of reading a model must agree."""
    schema = schema_of(KINDS[kind], {})
    fields = {field.name: field for field in fields_of(KINDS[kind].model)}
    compared = 0
    for name, found in schema["properties"].items():
        inner = next((c for c in found.get("anyOf", ()) if c.get("type") != "null"), found)
        assert (name in schema["required"]) == fields[name].required
        assert fields[name].is_list == (inner.get("type") == "array")
        if "date-form" not in fields[name].tests:  # A date's schema also takes a year alone.
            limits = {py: inner[word] for py, word in LIMITS.items() if word in inner}
            assert limits == ({} if fields[name].is_list else fields[name].limits), name
            compared += bool(limits)
    assert compared


LIMITS = {
    "min_length": "minLength",
    "max_length": "maxLength",
    "ge": "minimum",
    "le": "maximum",
    "pattern": "pattern",
}


def test_every_rule_of_the_forms_is_a_rule_of_the_check() -> None:
    assert set(BROKEN_IN_FORMS) <= set(RULES)


def test_every_test_of_a_text_and_every_rule_a_script_names_has_its_words() -> None:
    folder = Path(__file__).parents[2] / "overrides" / "assets" / "contribute"
    text = "\n".join(file.read_text(encoding="utf-8") for file in folder.glob("*.js"))
    named = set(re.findall(r'rule: "([a-z-]+)"|said\("([a-z-]+)"', text))
    rules = {name for pair in named for name in pair if name}
    assert len(rules) > 12
    assert rules - {"fields-expected"} <= set(BROKEN_IN_FORMS)
    tests = {t for kind in ("practice", "authority") for t in named_tests(rules_of_fields(kind))}
    assert tests == {"one-line", "plain", "date-form", "link-form"}
    assert all(f'"{test}":' in text or f"{test}," in text for test in tests)


def named_tests(fields: list[dict[str, Any]]) -> set[str]:
    own = {test for field in fields for test in field.get("tests", ())}
    return own.union(*(named_tests(field.get("parts", [])) for field in fields))


def test_the_page_carries_the_words_of_the_check_in_its_language(view: View) -> None:
    data = json.loads(record_data(view, "practice"))
    for name, (message, remedy) in data["rules"].items():
        assert message == view.translate(RULES[name].message)
        assert remedy == view.translate(RULES[name].remedy)
    assert set(PATTERNS) < set(data["patterns"])
    assert set(FORMS) < set(data["words"])
    assert "<" not in record_data(view, "practice")


def test_every_closed_list_offers_its_words(view: View) -> None:
    for form in FORMS_OF_KINDS:
        for step in asked_steps(view, form):
            for asked in step.asked:
                for one in (asked, *asked.parts):
                    if one.field.vocabulary or one.field.refers == "criterion":
                        assert one.options, one.field.name
                        assert len({option.value for option in one.options}) == len(one.options)


def test_a_new_field_of_a_model_is_seen() -> None:
    class Longer(BaseModel):
        title: str
        more: list[int] | None = None

    found = fields_of(Longer)
    assert [(f.name, f.kind, f.is_list, f.required) for f in found] == [
        ("title", "text", False, True),
        ("more", "number", True, False),
    ]


@pytest.mark.parametrize(
    ("address", "kind", "is_gitlab"),
    [
        ("https://github.com/a/b", None, False),
        ("https://gitlab.com/a/b", None, True),
        ("https://git.example.org/a/b", "gitlab", True),
        ("https://gitlab.example.org/a/b", "github", False),
    ],
)
def test_the_forge_is_known_by_its_address_or_by_name(
    address: str, kind: Any, is_gitlab: bool
) -> None:
    assert Forge(repository=address, kind=kind).is_gitlab == is_gitlab
