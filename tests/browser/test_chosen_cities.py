"""Cities chosen for a comparison stay in the address, so that it can be shared."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
COLUMNS = ".beside thead th[data-column]:visible"


def test_a_choice_of_cities_can_be_shared(page: Page, below: str) -> None:
    page.goto(f"{below}/fr/assessments/index.html")
    boxes = page.locator("[data-beside] input")
    everybody = boxes.count()
    expect(page.locator(COLUMNS)).to_have_count(everybody)
    for index in range(2, everybody):
        boxes.nth(index).uncheck()
    expect(page.locator(COLUMNS)).to_have_count(2)
    chosen = page.locator(COLUMNS).all_inner_texts()
    page.goto("about:blank")
    page.go_back()
    expect(page.locator(COLUMNS)).to_have_count(2)
    assert page.locator(COLUMNS).all_inner_texts() == chosen
    boxes.nth(2).check()
    expect(page.locator(COLUMNS)).to_have_count(3)


def test_an_address_that_names_nobody_known_shows_everybody(page: Page, below: str) -> None:
    page.goto(f"{below}/en/assessments/index.html?cities=nowhere")
    boxes = page.locator("[data-beside] input")
    expect(page.locator(COLUMNS)).to_have_count(boxes.count())
    for box in boxes.all():
        expect(box).to_be_checked()
    boxes.first.uncheck()
    expect(page.locator(COLUMNS)).to_have_count(boxes.count() - 1)
    boxes.first.check()
    expect(page.locator(COLUMNS)).to_have_count(boxes.count())
    assert "cities=" not in page.url
