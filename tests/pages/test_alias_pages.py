"""An earlier id of a record leads to the record, in every language."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from hub.pages.alias_pages import alias_pages
from hub.pages.drawing import Drawing
from hub.records.network import Network

ROOT = Path(__file__).resolve().parents[2]
SOURCE = {"url": "https://example.org/", "title": "A", "publisher": "B", "language": "en"}


def _view() -> Any:
    network = Network.model_validate(
        {
            "id": "new-name", "aliases": ["old-name"], "name": "Invented", "kind": "city-network",
            "scope": "global", "sources": [SOURCE], "summary": "An invented network.",
        }
    )  # fmt: skip
    catalogue = SimpleNamespace(records=lambda kind: [network] if kind == "network" else [])
    return SimpleNamespace(
        language="es",
        settings=SimpleNamespace(initiative=""),
        label=None,
        date=None,
        number=None,
        library=SimpleNamespace(catalogue=catalogue, networks={}),
        translate=lambda text: text,
    )


def test_the_earlier_address_leads_to_the_new_one() -> None:
    (page,) = alias_pages(_view())
    drawn = Drawing(_view(), ROOT).page(page)
    assert page.address == "networks/old-name.html"
    assert 'content="0; url=../networks/new-name.html"' in drawn
    assert drawn.count("<html") == 1
