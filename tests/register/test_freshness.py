"""What has grown old is told by the day on which one asks."""

from datetime import date
from pathlib import Path

from hub.register.freshness import freshness_report
from repositories import check, with_files

PRACTICE = "good_practices/ar/ar-exampletown-legal-aid.md"
REAL = "good_practices/ar/ar-exampletown-real.md"


def report(tmp_path: Path, today: str, months: int = 12) -> str:
    base = Path(__file__).parents[1] / "base_repository" / PRACTICE
    text = base.read_text(encoding="utf-8").replace("example: true\n", "")
    stale = (base.parent / "ar-exampletown-legal-aid.es.md").read_text(encoding="utf-8")
    root = with_files(
        tmp_path / "r",
        {REAL: text, REAL.replace(".md", ".es.md"): stale.replace("hbdg", "aaaa")},
    )
    checked = check(root)
    return freshness_report(checked.catalogue, date.fromisoformat(today), months)


def test_a_record_grows_old_with_the_months(tmp_path: Path) -> None:
    young = report(tmp_path / "young", "2027-11-19")
    old = report(tmp_path / "old", "2027-11-21")
    assert "### Not checked for 12 months (0)" in young
    assert "### Not checked for 12 months (1)" in old
    assert f"- `{REAL}` 2026-11-20" in old
    assert PRACTICE not in old, "examples count nowhere"


def test_how_old_is_old_can_be_chosen(tmp_path: Path) -> None:
    assert "for 1 months (1)" in report(tmp_path, "2026-12-25", months=1)


def test_a_stale_translation_is_named_with_the_digest_it_needs(tmp_path: Path) -> None:
    found = report(tmp_path, "2026-11-22")
    assert "### Translations whose original has changed (1)" in found
    assert f"- `{REAL.replace('.md', '.es.md')}` " in found
