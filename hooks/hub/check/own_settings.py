"""Checks what the settings name among the records."""

from collections.abc import Iterator
from pathlib import Path

from hub.catalogue import Catalogue
from hub.check.known_ids import known_ids
from hub.check.model_errors import field_name, place_of
from hub.check.problem import Problem
from hub.check.references import unknown
from hub.load.yaml_values import read_places
from hub.records.base import Refers
from hub.settings import FILE, Settings

_INITIATIVE = ("extra", "hub", "initiative")


def check_initiative(root: Path, catalogue: Catalogue, settings: Settings) -> Iterator[Problem]:
    """Yield a problem where the network that the hub is about has no record."""
    if not settings.initiative:
        return
    about = unknown(settings.initiative, Refers("network"), known_ids(catalogue))
    if about is not None:
        places = read_places((root / FILE).read_text(encoding="utf-8"))
        yield Problem(FILE, *place_of(_INITIATIVE, places), field_name(_INITIATIVE), **about)
