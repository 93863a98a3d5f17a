"""The browser's scripts keep to what the minifier understands: no template within a template."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hub.output.scripts import ASSESSMENT, CONTRIBUTE, CONTRIBUTE_ANSWERS, FORMS, STEPS

ASSETS = Path(__file__).parents[2] / "overrides" / "assets"
FOLDER = ASSETS / "assessment"
SCRIPTS = sorted([*FOLDER.rglob("*.js"), *(ASSETS / "contribute").rglob("*.js")])


def templates_within(text: str) -> Iterator[int]:
    """Yield the line of each template literal that stands inside another one."""
    open_marks: list[str] = []
    place = 0
    while place < len(text):
        sign = text[place]
        inside = bool(open_marks) and open_marks[-1] == "`"
        if inside and sign == "\\":
            place += 1
        elif inside and text.startswith("${", place):
            open_marks.append("{")
            place += 1
        elif sign == "`":
            if inside:
                open_marks.pop()
            else:
                if "`" in open_marks:
                    yield text.count("\n", 0, place) + 1
                open_marks.append("`")
        elif not inside and sign == "{":
            open_marks.append("{")
        elif not inside and sign == "}" and open_marks:
            open_marks.pop()
        place += 1


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_no_template_stands_within_another(script: Path) -> None:
    lines = script.read_text(encoding="utf-8").splitlines()
    code = "\n".join("" if line.lstrip().startswith(("//", "*", "/*")) else line for line in lines)
    assert not list(templates_within(code))


def test_a_template_within_another_is_seen() -> None:
    assert list(templates_within("x = `a ${b(`c d`)}`")) == [1]


def test_every_script_is_part_of_what_a_page_loads() -> None:
    loaded = {*ASSESSMENT, *(name for names in STEPS.values() for name in names), "service_worker"}
    assert {script.stem for script in FOLDER.glob("*.js")} == loaded
    assert {script.stem for script in (FOLDER / "forms").glob("*.js")} == set(FORMS)
    own = {name for name in (*CONTRIBUTE, *CONTRIBUTE_ANSWERS) if name.startswith("contribute/")}
    assert {f"contribute/{one.stem}" for one in (ASSETS / "contribute").glob("*.js")} == own
