"""Makes a Hugo site of the same invented records, so that Hugo does the same work."""

import json
import shutil
from pathlib import Path
from typing import Any

from invented import Invented, body, front_matter, practice
from terms import criteria_names, labels, section_headings
from vocabulary import HERE, LANGUAGES, word_lists


def write_hugo_site(root: Path, count: int) -> None:
    """Write a Hugo site with some number of practices, each in four languages."""
    shutil.copytree(HERE / "peers" / "hugo", root)
    (root / "data").mkdir()
    for language in LANGUAGES:
        (root / "content" / language / "practices").mkdir(parents=True)
    (root / "data" / "labels.json").write_text(_labels(), encoding="utf-8")
    for number in range(1, count + 1):
        invented = practice(number)
        for language in LANGUAGES:
            path = root / "content" / language / "practices" / f"{invented.id}.md"
            path.write_text(_page(invented, language), encoding="utf-8")


def _page(invented: Invented, language: str) -> str:
    told = invented.told[language]
    fields: dict[str, Any] = {
        "id": invented.id,
        "title": told.title,
        "city": invented.place.name,
        "country": invented.place.country.lower(),
        "criteria": invented.criteria,
        "areas": invented.areas,
        "populations": invented.populations,
        "years": list(invented.years),
        "sources": [
            {"title": f"{title} ({year})", "url": invented.source_address(index)}
            for index, (title, year) in enumerate(
                zip(told.source_titles, invented.source_years, strict=True)
            )
        ],
    }
    return front_matter(fields) + body(told, section_headings(language))


def _labels() -> str:
    found = {language: _labels_in(language) for language in LANGUAGES}
    return json.dumps(found, ensure_ascii=False, indent=1)


def _labels_in(language: str) -> dict[str, dict[str, str]]:
    countries = labels("countries", language)
    return {
        "ui": {name: texts[language] for name, texts in word_lists()["ui"].items()},
        "countries": {code.lower(): name for code, name in countries.items()},
        "criteria": criteria_names(language),
        "areas": labels("areas", language),
        "populations": labels("populations", language),
    }
