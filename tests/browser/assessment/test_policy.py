"""What the page may do: its own files and nothing else, and nothing written ever leaves."""

import re
from pathlib import Path

import pytest
from form_page import show_each_step
from playwright.sync_api import Page, Request
from watch import Watch

pytestmark = pytest.mark.browser
CITY = "[data-part='city/name'] input"
FORBIDDEN = ["connect-src", "script-src-attr", "style-src-attr", "frame-src"]
"""What the page tries that must be stopped, by the directive that stops it."""


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_after_loading_it_asks_for_its_own_files_only_and_sends_nothing(
    page: Page, below: str, language: str
) -> None:
    page.goto(f"{below}/{language}/self-assessment/index.html#start")
    asked: list[Request] = []
    page.context.on("request", lambda request: asked.append(request))
    page.fill(CITY, "Secret city")
    page.evaluate("assessment.store.set('answers/8.3', {answer: 'no', observation: 'Secret'})")
    show_each_step(page)
    page.evaluate("assessment.practices.load()")
    page.evaluate("assessment.later.get('forms')")
    for request in asked:
        assert request.url.startswith((below + "/", "blob:", "data:")), request.url
        assert request.method == "GET"
        assert request.post_data is None
        assert "?" not in request.url
        assert "ecret" not in request.url


def test_the_policy_forbids_what_the_page_does_not_need(
    page: Page, host: str, watch: Watch
) -> None:
    page.add_init_script(
        "window.stopped = []; document.addEventListener('securitypolicyviolation',"
        " (event) => stopped.push(event.effectiveDirective));"
    )
    page.goto(host + "/en/self-assessment/index.html")
    page.evaluate(
        """async () => {
            await fetch("../index.html").catch(() => {});
            navigator.sendBeacon("/x", "y");
            const add = (name, attributes) => {
                const one = document.createElement(name);
                for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
                document.body.append(one);
            };
            add("p", {onclick: "1"});
            document.querySelector("p[onclick]").click();
            add("p", {style: "color: red"});
            add("iframe", {src: "/en/index.html"});
            const inline = document.createElement("script");
            inline.textContent = "window.ran = true";
            document.body.append(inline);
        }"""
    )
    page.wait_for_function(
        "all => all.every((one) => window.stopped?.includes(one))", arg=FORBIDDEN
    )
    assert page.evaluate("window.ran") is None
    watch.complaints.clear()  # The browser itself reports what it stopped.


@pytest.mark.parametrize("name", ["index.html", "self-assessment.html"])
@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_there_is_no_inline_style_and_no_inline_handler(
    site: Path, language: str, name: str
) -> None:
    text = (site / language / "self-assessment" / name).read_text()
    markup = re.sub(r"<(script|style)\b.*?</\1>", "", text, flags=re.DOTALL)
    assert not re.search(r'<[^>]+\s(?:style|on[a-z]+)\s*=\s*["\']', markup)
    assert "unsafe" not in re.findall(r'Security-Policy" content="([^"]*)"', text)[0]
    assert "javascript:" not in markup


def test_every_step_works_under_the_policy(page: Page, host: str) -> None:
    page.goto(host + "/en/self-assessment/index.html#start")
    page.fill(CITY, "Quilmes")
    show_each_step(page)
