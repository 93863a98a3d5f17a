"""Files made to break the page: each is refused in words, nothing runs, and the page goes on."""

import json
from pathlib import Path

import pytest
from attack_files import JSON_ATTACKS, TABLE_ATTACKS, answered, book_attacks
from exchange import ADDRESS, read
from hub.forms.repository import repository_texts
from playwright.sync_api import Page, expect
from repositories import ROOT

pytestmark = pytest.mark.browser
MARKUP = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'


@pytest.fixture
def form(page: Page, host: str) -> Page:
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    page.goto(host + ADDRESS)
    return page


def refused(page: Page, attacks: dict[str, str] | dict[str, bytes], ending: str) -> None:
    for name, data in attacks.items():
        found = read(page, data, f"attack.{ending}")
        assert found["files"] == [] and found["problems"], name
        assert all(0 < len(problem) < 600 for problem in found["problems"]), name


def is_sound(page: Page) -> None:
    """Nothing of the language was changed, nothing ran, and an answer can still be given."""
    assert page.evaluate("window.hacked") is None
    assert page.evaluate("({}).polluted ?? Object.prototype.answer") is None
    page.evaluate("assessment.store.set('answers/8.3', {answer: 'yes'})")
    assert page.evaluate("assessment.store.file().answers['8.3'].answer") == "yes"


def test_answers_files(form: Page) -> None:
    assert len(JSON_ATTACKS) >= 25
    refused(form, JSON_ATTACKS, "json")
    is_sound(form)


def test_tables(form: Page) -> None:
    refused(form, TABLE_ATTACKS, "csv")
    is_sound(form)


def test_workbooks(form: Page) -> None:
    refused(form, book_attacks(repository_texts(ROOT)["en"]), "xlsx")
    is_sound(form)


@pytest.mark.parametrize(
    ("name", "start"),
    [("a.pdf", b"%PDF-1.7"), ("a.yaml", b"format: x"), ("a.exe", b"MZ"), ("a.html", b"<p>")],
)
def test_other_kinds_of_files(form: Page, name: str, start: bytes) -> None:
    refused(form, {name: start}, name.partition(".")[2])


@pytest.mark.parametrize("ending", ["json", "csv", "xlsx"])
def test_fifty_megabytes_do_not_stop_the_page(form: Page, ending: str) -> None:
    took = form.evaluate(
        """async (name) => {
          const file = new File([new Uint8Array(50_000_000).fill(32), "{"], name);
          const start = performance.now();
          const { files, problems } = await assessment.files.read(file, name);
          return files.length || !problems.length ? -1 : performance.now() - start;
        }""",
        f"large.{ending}",
    )
    assert 0 <= took < 2_000
    is_sound(form)


def test_markup_in_texts_is_shown_as_text(form: Page, tmp_path: Path) -> None:
    said = json.loads(answered("8.3", answer="yes", observation=MARKUP, partners=[MARKUP]))
    said |= {"member": {"role": MARKUP}, "title": MARKUP, "city": {"name": MARKUP}}
    other = json.loads(answered("8.3", answer="no", observation=MARKUP))
    files = [tmp_path / f"{MARKUP[:8]}.json", tmp_path / "b.json"]
    for file, content in zip(files, (said, other), strict=True):
        file.write_text(json.dumps(content), encoding="utf-8")
    form.evaluate("assessment.steps.go('combine')")
    form.set_input_files("[data-drop-files]", files)
    expect(form.locator(".copy__about")).to_have_count(2)
    form.click("[data-combine-new]")
    expect(form.locator("[data-vote='8.3'] .vote__notes")).to_contain_text(MARKUP)
    for step in ("results", "plan", "report", "publish", "answer", "start"):
        form.evaluate("(step) => assessment.steps.go(step)", step)
    assert form.locator("[data-assessment] img[src=x]").count() == 0
    is_sound(form)
