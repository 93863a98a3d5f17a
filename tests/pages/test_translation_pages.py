"""The pages for translators count what they list, and list what waits for a person."""

from pathlib import Path

from hub.languages.view import View
from hub.library import Library
from hub.pages.page import Page
from hub.pages.translation_overview import Overviews
from hub.pages.translation_pages import translation_pages
from hub.settings import read_settings
from repositories import base, check, with_counted_records

PRACTICE = "good_practices/ar/ar-exampletown-legal-aid.md"


def view(root: Path) -> View:
    checked = check(root)
    assert checked.problems == []
    return View(Library(checked.catalogue), read_settings(root), root, "en")


def counts(root: Path, code: str) -> dict[str, dict[str, int]]:
    found = Overviews(view(root), "key")[code]
    return {kind: dict(counted) for kind, counted in found.counts.items() if counted}


def pages(root: Path) -> dict[str, Page]:
    return {page.address: page for page in translation_pages(view(root), {}, "key")}


def test_each_record_is_counted_in_its_state(tmp_path: Path) -> None:
    root = with_counted_records(base(tmp_path / "r"))
    in_spanish = counts(root, "es")
    assert in_spanish["practice"] == {"machine": 1}
    assert in_spanish["authority"] == {"reviewed": 1}
    assert in_spanish["network"] == {"missing": 1}
    assert counts(root, "en") == {}
    file = root / PRACTICE
    file.write_text(file.read_text().replace("Legal aid in", "Legal help in"))
    assert counts(root, "es")["practice"] == {"stale": 1}
    overlay = root / PRACTICE.replace(".md", ".es.md")
    overlay.unlink()
    assert counts(root, "es")["practice"] == {"missing": 1}


def test_what_was_counted_before_is_counted_anew_when_its_file_changes(tmp_path: Path) -> None:
    root = with_counted_records(base(tmp_path / "r"))
    before = Overviews(view(root), "key")
    assert [state for state, _ in before["es"].open["practice"]] == ["machine"]
    before.keep()
    file = root / PRACTICE
    file.write_text(file.read_text().replace("Legal aid in", "Legal help in"))
    after = Overviews(view(root), "key")
    assert [state for state, _ in after["es"].open["practice"]] == ["stale"]


def test_a_page_lists_what_is_open_with_the_way_to_mend_it(tmp_path: Path) -> None:
    root = with_counted_records(base(tmp_path / "r"))
    context = pages(root)["translations/es.html"].context()
    lines = {group["kind"]: str(group["lines"]) for group in context["groups"]}
    assert "authority" not in lines  # It has been reviewed.
    assert "../../es/good-practices/ar-exampletown-legal-aid.html" in lines["practice"]
    assert "contribute/translate.html#es/practice/ar-exampletown-legal-aid" in lines["practice"]
    assert context["open"] == sum(group["size"] for group in context["groups"])


def test_every_language_of_the_site_has_a_page(tmp_path: Path) -> None:
    root = with_counted_records(base(tmp_path / "r"))
    found = pages(root)
    languages = [row["code"] for row in found["translations/index.html"].context()["languages"]]
    assert languages == ["en", "es", "pt", "fr"]
    assert {f"translations/{code}.html" for code in languages} < set(found)
