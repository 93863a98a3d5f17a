"""Reads the edition and its neighbours for the tests of this folder."""

from functools import cache
from pathlib import Path
from typing import Any

from hub.load.yaml_values import read_values
from hub.records.errata import Errata
from hub.records.framework import Framework
from hub.records.questionnaire import Questionnaire

ROOT = Path(__file__).parents[2]
EDITION = ROOT / "criteria" / "editions" / "2022-10"
LANGUAGES = ("en", "es", "pt", "fr")


def values(path: Path) -> Any:
    """Return the raw values of a YAML file."""
    return read_values(path.read_text(encoding="utf-8"))


@cache
def edition() -> Questionnaire:
    """Return the edition of October 2022."""
    raw = values(EDITION / "questionnaire.yaml")
    return Questionnaire.model_validate({**raw, "id": "2022-10"})


@cache
def framework() -> Framework:
    """Return the framework."""
    raw = values(ROOT / "criteria" / "framework.yaml")
    return Framework.model_validate({**raw, "id": "framework"})


@cache
def errata() -> Errata:
    """Return the errata of the edition."""
    return Errata.model_validate({**values(EDITION / "errata.yaml"), "id": "2022-10"})
