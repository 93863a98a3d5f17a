"""Makes a whole repository of invented records, with the hub's own code, to be built elsewhere.

`python tests/bench/corpus.py 1000 /tmp/bench-1000` writes 1,000 practices in four languages.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from invented import (
    PRACTICES_EACH,
    Invented,
    Place,
    body,
    front_matter,
    place,
    practice,
)
from terms import ROOT, section_headings
from vocabulary import LANGUAGES

sys.path.insert(0, str(ROOT / "hooks"))

from hub.languages.digest import source_digest
from hub.records.practice import Practice, PracticeOverlay

_LEFT_OUT = shutil.ignore_patterns("__pycache__", "crosswalks")
"""What is not copied: crosswalks name networks and programmes, of which the corpus has none."""
_COPIED = ("criteria", "overrides", "hooks", "content", "scripts", "mkdocs.yml")
"""Copied, not linked: the records' folders take no links, and work here must not disturb a run."""
_INITIATIVE = "cities-of-solidarity-americas"
"""The network the home page tells of, so that no hub can do without its record."""
_ADDRESS = "https://example.org/"


def write_corpus(root: Path, count: int) -> None:
    """Write a repository with some number of practices, each in four languages."""
    root.mkdir(parents=True)
    for name in _COPIED:
        _copy(ROOT / name, root / name)
    for number in range(1, count // PRACTICES_EACH + 2):
        _write_place(root, place(number))
    for number in range(1, count + 1):
        _write_practice(root, practice(number))
    _write(root / f"cities/networks/{_INITIATIVE}.md", _network())


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=_LEFT_OUT)
    else:
        shutil.copy2(source, target)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _write_practice(root: Path, invented: Invented) -> None:
    folder = root / "good_practices" / invented.place.country.lower()
    for path, text in practice_files(invented):
        _write(folder / path, text)


def practice_files(invented: Invented) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each file of a practice: the record, its translations."""
    told = invented.told["en"]
    fields = _practice_fields(invented)
    texts = {name: getattr(told, name) for name in ("summary", "challenge")}
    lists = {name: getattr(told, name) for name in ("actions", "results", "lessons")}
    record = Practice.model_validate({"id": invented.id, **fields, **texts, **lists})
    digest = source_digest(record, PracticeOverlay)
    yield f"{invented.id}.md", front_matter(fields) + body(told, section_headings("en"))
    for language in LANGUAGES[1:]:
        said = invented.told[language]
        head = front_matter({"translates": digest, "by": "machine", "title": said.title})
        yield f"{invented.id}.{language}.md", head + body(said, section_headings(language))


def _practice_fields(invented: Invented) -> dict[str, Any]:
    told = invented.told["en"]
    start, end = invented.years
    return {
        "title": told.title,
        "authority": invented.place.id,
        "status": "ended",
        "start_year": start,
        "end_year": end,
        "populations": invented.populations,
        "criteria": invented.criteria,
        "items": invented.items,
        "areas": invented.areas,
        "partners": [
            {"name": f"Example Association {invented.number}", "kind": "civil-society"},
            {"name": "Example Ministry", "kind": "national-authority"},
        ],
        "evidence": "medium",
        "checked": "2026-11-20",
        "added": f"2026-{invented.number % 12 + 1:02d}-01",
        "sources": [
            {
                "url": invented.source_address(index),
                "title": told.source_titles[index],
                "publisher": "Example Press",
                "year": year,
                "language": "en",
            }
            for index, year in enumerate(invented.source_years)
        ],
    }


def _write_place(root: Path, found: Place) -> None:
    fields: dict[str, Any] = {
        "name": found.name,
        "country": found.country,
        "type": "municipality",
        "place": {
            "latitude": found.latitude,
            "longitude": found.longitude,
            "population": found.population,
            "source": f"Invented {found.number}",
        },
    }
    if found.number % 3 == 0:
        tie = {"id": _INITIATIVE, "network": _INITIATIVE, "state": "signed", "sources": [_ADDRESS]}
        fields["memberships"] = [tie]
    path = root / "cities" / found.country.lower() / found.id / "profile.md"
    _write(path, front_matter(fields))


def _network() -> str:
    source = {"url": _ADDRESS, "title": "Example", "publisher": "Example Press", "language": "en"}
    fields = {
        "name": "Network of Exampletowns (fictional)",
        "kind": "city-network",
        "scope": "regional",
        "sources": [source],
    }
    return front_matter(fields) + "An invented network that joins invented towns.\n"


if __name__ == "__main__":
    write_corpus(Path(sys.argv[2]), int(sys.argv[1]))
