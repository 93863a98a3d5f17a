"""What many tests share: the whole site, built once, and served."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from serving import FOLDER, serving

ROOT = Path(__file__).parents[1]
settings.register_profile("hub", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("hub")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the built site; `HUB_SITE` names one that is built already."""
    ready = os.environ.get("HUB_SITE")
    if ready:
        return Path(ready)
    folder = tmp_path_factory.mktemp("built") / "site"
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(folder)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="session")
def host(site: Path) -> Iterator[str]:
    """Return the address of the built site."""
    with serving(site) as address:
        yield address


@pytest.fixture(scope="session")
def below(host: str) -> str:
    """Return the address of the built site below a folder, as on most forges."""
    return host + FOLDER
