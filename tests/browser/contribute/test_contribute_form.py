"""The form itself: keyboard only, kept on the device, previewed, compared with what is here."""

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from axe import ALL_RULES, COLOUR_RULES, still, violations
from filling import NASTY, fill_practice, fill_row, make_file, open_form
from playwright.sync_api import Page, expect
from repositories import ROOT, base, problems

pytestmark = pytest.mark.browser
FORGE = "https://github.com/cities-of-solidarity/hub"


def test_what_is_written_is_there_again_and_can_be_deleted(page: Page, below: str) -> None:
    open_form(page, below, "practice")
    fill_practice(page)
    expect(page.locator("[data-saved]")).not_to_be_empty()
    before = page.evaluate("contribute.asks.read()")
    page.reload()
    expect(page.locator("[data-form]")).to_have_attribute("data-ready", "")
    assert page.evaluate("contribute.asks.read()") == before
    page.once("dialog", lambda dialog: dialog.accept())
    page.click("[data-delete]")
    expect(page.locator("#f-title")).to_have_value("")
    page.reload()
    expect(page.locator("#f-title")).to_have_value("")


def test_texts_are_shown_as_texts(page: Page, below: str) -> None:
    open_form(page, below, "practice")
    fill_practice(page, "<img src=x onerror=alert(1)>")
    page.click("[data-preview-show]")
    shown = page.locator("[data-preview-page]")
    expect(shown).to_contain_text("<img src=x onerror=alert(1)> title")
    expect(shown).to_contain_text("Inclusión jurídica")
    expect(shown.locator("img")).to_have_count(0)
    expect(shown.locator("article")).to_have_attribute("lang", "es")


def test_a_record_that_looks_the_same_is_pointed_out(page: Page, below: str) -> None:
    open_form(page, below, "practice")
    page.select_option("#f-country", "CO")
    page.fill("#f-authority", "Barranquilla")
    expect(page.locator("[data-alike]")).to_be_hidden()
    page.fill("#f-title", "Centro de Integración Local para Migrantes")
    alike = page.locator("[data-alike] a[href='../good-practices/co-barranquilla-cilm.html']")
    expect(alike).to_be_visible()


def test_the_keyboard_is_enough(page: Page, below: str) -> None:
    open_form(page, below, "practice")
    page.locator("#f-country").focus()
    page.keyboard.type("Colom")
    page.keyboard.press("Tab")
    page.keyboard.type("Bogotá")
    for _ in range(60):
        if page.evaluate("document.activeElement.name") == "f-status":
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    raw = page.evaluate("contribute.asks.read()")
    assert (raw["#country"], raw["authority"], raw["status"]) == ("CO", "Bogotá", "planned")
    page.locator("[data-ask=partners] [data-add]").focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-ask=partners] [data-ask=name] input")).to_be_focused()
    page.locator("[data-form] [type=submit]").focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-form] > [data-errors]")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#f-title")).to_be_focused()


def test_everything_shown_passes_axe_and_fits_a_narrow_screen(narrow: Page, below: str) -> None:
    still(narrow, "light")
    open_form(narrow, below, "practice", "fr")
    narrow.click("[data-form] [type=submit]")
    expect(narrow.locator("[data-form] > [data-errors]")).to_be_focused()
    assert not violations(narrow, ALL_RULES)
    fill_practice(narrow)
    narrow.click("[data-preview-show]")
    make_file(narrow)
    narrow.click("[data-ways] details summary")
    assert narrow.evaluate("document.documentElement.scrollWidth") <= 320
    assert not violations(narrow, ALL_RULES)
    still(narrow, "dark")
    assert not violations(narrow, COLOUR_RULES)


def test_a_city_with_every_field_passes_unchanged(page: Page, below: str, tmp_path: Path) -> None:
    open_form(page, below, "city", "pt")
    page.select_option("#f-country", "AR")
    for name in ("name", "name_original", "admin1"):
        page.fill(f"#f-{name}", f"{NASTY} {name}")
    page.select_option("#f-type", "municipality")
    for name, value in (("latitude", "-33"), ("longitude", "-60,5"), ("population", "12000")):
        page.fill(f"#f-place-{name}", value)
    page.fill("#f-place-source", NASTY)
    for name in ("memberships", "agreements", "facts"):
        page.click(f"[data-ask={name}] [data-add]")
    link = "https://exemplo.org/a"
    fill_row(page, "memberships", {"year": "2021", "note": NASTY, "sources": link})
    row = page.locator("[data-ask=memberships] [data-row]")
    row.locator("[data-ask=network] select").select_option("mercociudades")
    row.locator("[data-ask=state] select").select_option("member")
    agreement = {"with": NASTY, "signed": "2021-05", "areas": "Saúde: já\n# Não", "sources": link}
    fill_row(page, "agreements", agreement)
    fill_row(page, "facts", {"text": NASTY, "source": link})
    page.click("[data-ask=sources] [data-add]")
    fill_row(page, "sources", {"title": NASTY, "publisher": NASTY, "url": link}, {"language": "pt"})
    path, text = make_file(page)
    root = base(tmp_path / "r")
    network = root / "cities/networks/mercociudades.md"
    network.write_text((ROOT / "cities/networks/mercociudades.md").read_text())
    (root / path).parent.mkdir(parents=True)
    (root / path).write_text(text, encoding="utf-8")
    assert [found for found in problems(root) if found.file == path] == []


def test_a_correction_starts_at_the_record(page: Page, below: str) -> None:
    page.goto(f"{below}/es/good-practices/co-barranquilla-cilm.html")
    page.locator(".record-tools a[href$='correction.html#practice/co-barranquilla-cilm']").click()
    expect(page.locator("[data-record]")).to_contain_text("Integración")
    page.click("[data-correction] [type=submit]")
    expect(page.locator("#f-wrong")).to_be_focused()
    page.fill("#f-wrong", f"{NASTY}: el año")
    page.fill("#f-right", f"{NASTY}: 2020")
    page.fill("#f-source", "https://ejemplo.org/?a=b&c=d")
    page.click("[data-correction] [type=submit]")
    expect(page.locator("#ways")).to_be_focused()
    file = "good_practices/co/co-barranquilla-cilm.md"
    edit = page.locator("[data-way=edit]")
    expect(edit).to_have_attribute("href", f"{FORGE}/edit/main/{file}")
    issue = page.locator("[data-way=issue]").get_attribute("href") or ""
    query = parse_qs(urlsplit(issue).query)
    assert query["template"] == ["correction.yml"]
    assert query["page"] == [file]
    assert f"{NASTY}: el año" in query["wrong"][0] and f"{NASTY}: 2020" in query["wrong"][0]
    assert query["sources"] == ["https://ejemplo.org/?a=b&c=d"]
    with page.expect_download() as download:
        page.locator("[data-ways-download]").first.click()
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert file in text and NASTY in text


def test_an_assessment_is_checked_and_gets_its_place(page: Page, below: str) -> None:
    sample = sorted((ROOT / "cities/examples").glob("*/assessments/*.json"))[0]
    record = json.loads(sample.read_text(encoding="utf-8"))
    page.goto(f"{below}/es/contribute/assessment.html")
    expect(page.locator("[data-assessment-file]")).to_have_attribute("data-ready", "")
    choose(page, {**record, "member": {"id": "a", "role": "b"}})
    errors = page.locator("[data-assessment-file] [data-errors]")
    expect(errors).to_be_focused()
    expect(errors.locator("li")).to_have_count(3)  # An example, of no city, that names a member.
    del record["example"]
    choose(page, {**record, "city": {"authority": "co-bogota"}})
    expect(page.locator("#ways")).to_be_focused()
    path = f"cities/co/co-bogota/assessments/{record['date']}.json"
    expect(page.locator("[data-ways-path]").first).to_have_text(path)
    choose(page, {"format": "other"})
    expect(errors).to_be_visible()
    expect(page.locator("[data-ways]")).to_be_hidden()


def choose(page: Page, record: object) -> None:
    content = json.dumps(record).encode()
    file = {"name": "a.json", "mimeType": "application/json", "buffer": content}
    page.set_input_files("#f-file", file)  # type: ignore[arg-type]
