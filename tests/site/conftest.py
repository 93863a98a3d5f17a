"""What tests of pages share: the small site with one city that has every link of the chain."""

from pathlib import Path

import pytest
from chain_city import build_city, write_city


@pytest.fixture(scope="session")
def city_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the small site, built from nothing."""
    folder = tmp_path_factory.mktemp("city")
    return build_city(write_city(folder / "hub"), folder / "site")
