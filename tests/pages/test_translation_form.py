"""The form that translates asks for every text that an overlay may hold, each under a name."""

from pathlib import Path

import pytest
from hub.languages.view import View
from hub.library import Library
from hub.pages.contribute.translation import shape_of
from hub.pages.contribute.translation_words import field_words
from hub.records.base import Overlay
from hub.records.kinds import KINDS
from hub.settings import read_settings
from repositories import base, check

TRANSLATED = [kind.name for kind in KINDS.values() if kind.overlay]


@pytest.mark.parametrize("kind", TRANSLATED)
def test_every_field_of_an_overlay_is_asked_for_in_the_order_of_its_model(kind: str) -> None:
    overlay = KINDS[kind].overlay
    assert overlay is not None
    own = [name for name in overlay.model_fields if name not in Overlay.model_fields]
    assert [field["name"] for field in shape_of(kind)] == own


def test_every_text_has_a_name(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    view = View(Library(check(root).catalogue), read_settings(root), root, "en")
    named = field_words(view).keys() | view.library.vocabularies["sections"].keys()
    asked = {
        name
        for kind in TRANSLATED
        for field in shape_of(kind)
        for name in (field["name"], *(inner["name"] for inner in field.get("inner", ())))
    }
    assert asked - named == set()


def test_parts_are_known_by_id_where_they_have_one() -> None:
    by_id = {
        (kind, field["name"]): field["byId"]
        for kind in TRANSLATED
        for field in shape_of(kind)
        if field.get("parts") and "inner" not in field
    }
    assert by_id == {
        ("practice", "partners"): False,
        ("practice", "themes"): False,
        ("authority", "contributions"): True,
        ("authority", "facts"): True,
        ("network", "convenors"): False,
        ("programme", "run_by"): False,
        ("programme", "amounts"): True,
        ("programme", "criteria"): True,
        ("event", "organisers"): False,
    }
