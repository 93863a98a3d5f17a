"""Makes a small repository with one invented city that has every link of the chain, and builds it.

The city is invented for the tests; its records look like real ones and are marked as no example,
because the chain has to hold on pages that count.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hub.assessment.editions import Editions
from hub.assessment.printed import as_data
from hub.assessment.score import score_of
from hub.assessment.scoring_rules import ScoringRules, scoring_rules
from hub.build import build, prepare
from hub.output import staging
from hub.purpose import Purpose
from repositories import BASE, ROOT

CITY, NETWORK = "ar-puerto-alegria", "cities-of-solidarity-americas"
MEMBERSHIP, AGREEMENT = f"{NETWORK}-2022", "unhcr-2022"
ASSESSMENT = f"{CITY}-2024-05-17"
EARLIER = f"{CITY}-2023-03"
COMMITMENT, STATE, PRACTICE = f"{CITY}-legal-desk", "report-2025", f"{CITY}-legal-desk-practice"
ITEM, CRITERION = "7.1", "legal-inclusion"
ADDRESS = "https://hub.example.net/"
_WEIGHTS = {"legal-inclusion": 3, "referral-systems": 1}
_SOURCE = "- {url: 'https://example.org/desk', title: A desk, publisher: Town, language: en}"
_RECORDS = {
    f"cities/networks/{NETWORK}.md": f"""---
name: Cities of Solidarity
kind: city-network
scope: regional
sources:
{_SOURCE}
---

A network.
""",
    f"cities/ar/{CITY}/profile.md": f"""---
name: Puerto Alegría
country: AR
type: municipality
place: {{latitude: -33.1, longitude: -60.2, population: 41000, source: GeoNames 1}}
memberships:
- {{id: {MEMBERSHIP}, network: {NETWORK}, state: signed, year: 2022, agreement: {AGREEMENT},
   sources: ['https://example.org/signed']}}
agreements:
- {{id: {AGREEMENT}, with: UNHCR, signed: 2022-03-01, sources: ['https://example.org/agreement']}}
---
""",
    f"cities/commitments/ar/{COMMITMENT}.md": f"""---
title: A legal advice desk in every district
authorities: [{CITY}]
kind: implement
criteria: [{CRITERION}]
items: ['{ITEM}']
framework: declaration
agreement: {AGREEMENT}
assessment: {ASSESSMENT}
made: 2024-06
due: 2026-12
progress:
- id: {STATE}
  state: substantial
  date: 2025-09
  source: https://example.org/report
  practice: {PRACTICE}
practices: [{PRACTICE}]
checked: 2026-01-15
sources:
{_SOURCE}
---

The city promises a desk in every district.
""",
    f"good_practices/ar/{PRACTICE}.md": f"""---
title: Legal advice where people live
authority: {CITY}
status: running
start_year: 2025
populations: [refugees]
criteria: [{CRITERION}]
items: ['{ITEM}']
areas: [legal-aid]
evidence: high
checked: 2026-01-15
sources:
{_SOURCE}
---

The city opened desks.

## Actions

- Opens desks
""",
}


def write_city(root: Path) -> Path:
    """Write the repository; code, templates and texts are those of the hub itself."""
    without = shutil.ignore_patterns("crosswalks", "overlays")
    shutil.copytree(ROOT / "criteria", root / "criteria", ignore=without)
    for name in ("cities", "good_practices"):  # Invented examples, which must be seen nowhere.
        shutil.copytree(BASE / name, root / name)
    for name in ("overrides", "hooks", "content"):
        (root / name).symlink_to(ROOT / name)
    shutil.copy(ROOT / "mkdocs.yml", root)
    for path, text in _RECORDS.items():
        _write(root / path, text)
    for date, answer in (("2023-03", "unknown"), ("2024-05-17", "no")):
        _write(root / f"cities/ar/{CITY}/assessments/{date}.json", _assessment(root, date, answer))
    return root


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _assessment(root: Path, date: str, answer: str) -> str:
    """Return a published assessment whose integers are those that its answers give."""
    editions = Editions(root)
    answers: dict[str, Any] = {
        ITEM: {"answer": answer, **({"flag": "critical"} if answer == "no" else {})},
        "7.2": {"answer": "yes", "evidence": [{"stage": "policy", "url": "https://example.org/p"}]},
        "5.2": {"answer": "no"},
    }
    given = {item: said["answer"] for item, said in answers.items()}
    score = as_data(score_of(given, _rules(editions), _WEIGHTS))
    file = {
        "format": "solidarity-answers",
        "version": 1,
        "edition": "2022-10",
        "digest": (root / "criteria/editions/2022-10/DIGEST").read_text().split()[1],
        "language": "es",
        "city": {"authority": CITY, "name": "Puerto Alegría"},
        "date": date,
        "disclosure": "evidence",
        "weights": _WEIGHTS,
        "answers": answers,
        "commitments": [
            {
                "id": "desk",
                "kind": "implement",
                "text": "Abrir oficinas.",
                "item": ITEM,
                "start": "2024-06",
                "status": {"state": "limited", "date": "2025-02"},
            }
        ],
        "score": {name: score[name] for name in score if name != "edition"},
    }
    return json.dumps(file, ensure_ascii=False, indent=1)


def _rules(editions: Editions) -> ScoringRules:
    edition = editions.find("2022-10")
    assert edition is not None
    return scoring_rules(edition, editions.framework)


def build_city(root: Path, site: Path) -> Path:
    """Build the repository from nothing in a process of its own: tests have run typst in this."""
    paths = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, __file__, root, site],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return site


def _build(root: Path, site: Path) -> None:
    """Build as the command does, without editorial pages."""
    plan = prepare(root, site, Purpose(ADDRESS))
    staging.start(site)
    build(plan, {}, say=lambda text: None)


if __name__ == "__main__":
    _build(Path(sys.argv[1]), Path(sys.argv[2]))
