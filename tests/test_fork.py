"""A national office copies the hub: own name, languages, colours and records, and corrections."""

import os
import re
import shutil
import sys
import zipfile
from pathlib import Path

import pytest
from hub.editions.branch import GitFailed
from hub.editions.own import OWN, start_own
from hub.editions.upstream import Upstream
from hub.records.palette import read_palette
from hub.settings import read_settings
from pypdf import PdfReader
from repositories import ROOT
from small_hub import as_git, build, change, commit, run_well, small_hub

NAME = "Red de Ejemplo & «Amigos»"
BRAND = "#0b5cad"
NETWORK = """---
name: Red Amiga (fictional)
language: es
kind: city-network
scope: national
sources:
- {url: 'https://example.org/red', title: Una red inventada, publisher: Example, language: es}
---

Una red inventada.
"""
TIE = """memberships:
- {id: red-amiga, network: red-amiga, state: signed, year: 2024, sources: ['https://example.org/red']}
"""
_COLOUR = re.compile("#[0-9a-f]{6}")
SHIPPED = read_palette(ROOT).light
_TEXTS = (".html", ".css", ".js", ".json", ".svg", ".xml", ".csv", ".md")
_OWN_FILES = ("assets/mark.svg", "assets/favicon.svg")
"""Files of a hub's own, whose colours it changes by hand."""
PRACTICE = "good_practices/ar/ar-exampletown-legal-aid.md"


@pytest.fixture(autouse=True)
def _somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Test")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "test@example.org")


@pytest.fixture(scope="module")
def fork(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a hub of two languages, neither of them English, with two records of its own."""
    root = small_hub(tmp_path_factory.mktemp("fork") / "hub")
    for folder in ("events", "networks", "programmes"):
        for file in (root / "cities" / folder).glob("*"):
            file.unlink()
    profile = root / "cities" / "ar" / "ar-exampletown" / "profile.md"
    text = profile.read_text()
    memberships = text[text.index("memberships:") : text.index("agreements:")]
    profile.write_text(text.replace(memberships, ""))
    overlay = profile.with_name("profile.es.md")
    overlay.unlink()
    settings = root / "mkdocs.yml"
    lines = settings.read_text()
    start, end = lines.index("    name:\n"), lines.index("    languages:")
    lines = lines[:start] + f"    name: {{es: '{NAME}', pt: Rede de Exemplo}}\n" + lines[end:]
    for old, new in (
        ("[en, es, pt, fr]", "[es, pt]"),
        ("region: americas", "region: europe"),
        ("cities-of-solidarity/hub", "example-office/red"),
    ):
        assert old in lines
        lines = lines.replace(old, new)
    settings.write_text(lines)
    palette = root / "criteria" / "palette.yaml"
    palette.write_text(_COLOUR.sub(lambda found: other(found[0]), palette.read_text()))
    return root


@pytest.fixture(scope="module")
def fork_site(fork: Path) -> Path:
    return build(fork, fork.with_name("site"))


def other(colour: str) -> str:
    """Return what a colour of the hub that was copied is in the fork."""
    if colour == SHIPPED["brand_strong"]:
        return BRAND
    return f"{colour[:-1]}{int(colour[-1], 16) ^ 1:x}"


def test_a_fork_has_its_languages_and_no_others(fork_site: Path) -> None:
    folders = {one.name for one in fork_site.iterdir() if one.is_dir()}
    assert folders == {"api", "assets", "data", "es", "pt"}
    start = (fork_site / "index.html").read_text()
    assert 'data-languages="es pt "' in start and 'href="en/' not in start


def test_a_fork_has_its_name_everywhere(fork_site: Path) -> None:
    said = "Red de Ejemplo &amp; «Amigos»"
    home = (fork_site / "es" / "index.html").read_text()
    assert f'<span class="brand__name">{said}</span>' in home
    for path in ("data/README.md", "data/datapackage.json", "api/1/index.json"):
        text = (fork_site / path).read_text()
        assert NAME in text and "Cities of Solidarity Hub" not in text, path
    pages = [*fork_site.glob("es/*.html"), *fork_site.glob("es/cities/*.html")]
    texts = {page.name: page.read_text() for page in pages if page.name != "about.html"}
    other = "· Portal de Ciudades Solidarias</title>"
    assert texts and [name for name, text in texts.items() if other in text] == []


def test_a_fork_has_its_colour_its_forge_and_its_map(fork_site: Path) -> None:
    assert BRAND in (fork_site / "assets" / "site.css").read_text()
    practice = (fork_site / "es" / "good-practices" / "ar-exampletown-legal-aid.html").read_text()
    assert "https://github.com/example-office/red/edit/main/" in practice
    assert "cities-of-solidarity/hub/edit" not in practice
    assert (fork_site / "es" / "map" / "americas.html").exists()
    assert not (fork_site / "es" / "map" / "europe.html").exists()  # It is the first, map.html.


def test_no_colour_of_the_copied_hub_is_left(fork_site: Path) -> None:
    palette = (ROOT / "criteria" / "palette.yaml").read_text()
    white = {"#ffffff", "#000000"}
    old = {colour for colour in _COLOUR.findall(palette) if colour not in white}
    assert len(old) > 70 and not old & {other(colour) for colour in old}
    found = {}
    for file in fork_site.rglob("*"):
        name = file.relative_to(fork_site).as_posix()
        if file.suffix in _TEXTS and name not in _OWN_FILES:
            found[name] = old & set(_COLOUR.findall(file.read_text(encoding="utf-8").lower()))
    assert "404.html" in found and "assets/maps/ar.svg" in found
    assert {name: colours for name, colours in found.items() if colours} == {}


def test_a_fork_has_its_colours_in_its_workbooks(fork_site: Path) -> None:
    folder = fork_site / "es" / "questionnaire"
    (workbook,) = folder.glob("*-workbook.xlsx")
    assert BRAND in colours_of(workbook)
    template = colours_of(fork_site / "es" / "import" / "practice.xlsx")
    assert {other(SHIPPED["accent"]), other(SHIPPED["accent_tint"])} <= template
    usual = {SHIPPED["ink"], SHIPPED["brand_strong"], SHIPPED["accent"], SHIPPED["line"]}
    assert not usual & (template | colours_of(workbook))


def colours_of(workbook: Path) -> set[str]:
    """Return every colour that a workbook names, in its styles, sheets and charts."""
    with zipfile.ZipFile(workbook) as archive:
        parts = [archive.read(name).decode() for name in archive.namelist() if ".xml" in name]
    found = re.findall(r'(?:rgb="FF|srgbClr val=")([0-9A-F]{6})"', "".join(parts))
    return {f"#{colour.lower()}" for colour in found}


@pytest.mark.parametrize("end", ["print", "form"])
def test_a_fork_has_its_colour_on_paper(fork_site: Path, end: str) -> None:
    (file,) = (fork_site / "es" / "questionnaire").glob(f"*-{end}.pdf")
    contents = PdfReader(file).pages[0].get_contents()
    assert contents is not None
    operands = re.findall(r"([01.]+\S*) ([01.]+\S*) ([01.]+\S*) sc[n]?\b", str(contents.get_data()))
    fills = {"#" + "".join(f"{round(float(one) * 255):02x}" for one in c) for c in operands}
    assert {BRAND, other(SHIPPED["ink"]), other(SHIPPED["brand_tint"])} <= fills
    assert not {SHIPPED["brand_strong"], SHIPPED["ink"]} & fills


def test_a_fork_shows_its_two_records_and_can_be_searched(fork_site: Path) -> None:
    for kind in ("good-practices", "cities"):
        found = [p.name for p in fork_site.glob(f"pt/{kind}/ar-*.html")]
        assert len(found) == 1
    assert list(fork_site.glob("pt/pagefind/*.pf_meta"))
    assert (fork_site / "pt" / "self-assessment" / "index.html").exists()


def test_a_fork_without_a_network_of_its_own_speaks_of_none(fork_site: Path) -> None:
    assert not list(fork_site.glob("*/badges/**/*.svg"))
    home = (fork_site / "es" / "index.html").read_text()
    assert 'href="networks/cities-of' not in home and "Ciudades Solidarias" not in main_of(home)
    city = main_of((fork_site / "es" / "cities" / "ar-exampletown.html").read_text())
    assert "Ciudades Solidarias" not in city and 'id="steps"' not in city
    listed = (fork_site / "es" / "cities" / "index.html").read_text()
    assert 'name="state"' not in listed
    assert "dot--member" not in (fork_site / "es" / "map.html").read_text()


def main_of(page: str) -> str:
    """Return what stands between the head and the foot of a page."""
    return page[page.index("<main") : page.index("</main>")]


def test_a_fork_is_about_a_network_of_its_own(fork: Path, tmp_path: Path) -> None:
    root = Path(shutil.copytree(fork, tmp_path / "hub"))
    network = root / "cities" / "networks" / "red-amiga.md"
    network.parent.mkdir(exist_ok=True)
    network.write_text(NETWORK)
    change(root / "mkdocs.yml", "    region:", "    initiative: red-amiga\n    region:")
    profile = root / "cities" / "ar" / "ar-exampletown" / "profile.md"
    change(profile, "agreements:", TIE + "agreements:")
    site = build(root, tmp_path / "site")
    home = main_of((site / "es" / "index.html").read_text())
    assert '<a href="networks/red-amiga.html"><strong>1</strong> <span>Red Amiga</span>' in home
    city = main_of((site / "es" / "cities" / "ar-exampletown.html").read_text())
    assert "Red Amiga: los pasos" in city and "Ciudades Solidarias" not in city
    (badge,) = site.glob("es/badges/**/*.svg")
    assert "Red Amiga" in badge.read_text() and "Ciudades Solidarias" not in badge.read_text()
    assert "Red Amiga" in (site / "es" / "map.html").read_text()


def test_a_copy_begins_without_records_and_with_the_framework(tmp_path: Path) -> None:
    root = small_hub(tmp_path / "hub")
    (root / "cities" / "examples").mkdir()
    (root / "cities" / "examples" / "kept.json").write_text("{}")
    crosswalk = root / "criteria" / "crosswalks" / "oecd-checklist.yaml"
    crosswalk.write_text("programme: gone\n" + crosswalk.read_text())
    before = sorted(file.relative_to(root) for file in (root / "criteria").rglob("*"))
    change(root / "mkdocs.yml", "    region:", "    # Ours.\n    initiative: ours\n    region:")
    assert start_own(root) == 8
    assert "# Ours." not in (root / "mkdocs.yml").read_text()
    assert not list(root.glob("good_practices/*/*.md")) and not list(root.glob("cities/*/**/*.md"))
    assert (root / "cities" / "examples" / "kept.json").exists()
    assert "programme: gone" not in crosswalk.read_text()
    assert read_settings(root).initiative is None
    assert "region: americas" in (root / "mkdocs.yml").read_text()
    assert sorted(file.relative_to(root) for file in (root / "criteria").rglob("*")) == before


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """Return a hub, and a copy of it with a remote `upstream`, both with changes of their own."""
    hub = as_git(small_hub(tmp_path / "hub"))
    copy = tmp_path / "copy"
    run_well(tmp_path, "git", "clone", "-q", "-o", "upstream", str(hub), str(copy))
    (copy / PRACTICE).unlink()
    change(copy / "mkdocs.yml", "Cities of Solidarity Hub", "Our hub")
    (copy / "good_practices" / "ar" / "ar-ours.md").write_text("ours")
    commit(copy, "Ours")
    change(hub / PRACTICE, "An invented office", "Another office")
    (hub / "good_practices" / "ar" / "ar-theirs.md").write_text("theirs")
    change(hub / "scripts" / "check.py", "Checks every record", "Checks each record")
    commit(hub, "Theirs")
    return hub, copy


def test_corrections_come_without_the_others_records(pair: tuple[Path, Path]) -> None:
    copy = pair[1]
    assert Upstream(copy).take_over(OWN) == []
    assert "Checks each record" in (copy / "scripts" / "check.py").read_text()
    assert "Our hub" in (copy / "mkdocs.yml").read_text()
    names = [file.name for file in (copy / "good_practices" / "ar").glob("*.md")]
    assert sorted(names) == ["ar-exampletown-legal-aid.es.md", "ar-ours.md"]
    assert run_well(copy, "git", "status", "--porcelain") == ""
    assert len(run_well(copy, "git", "log", "-1", "--format=%P").split()) == 2
    assert Upstream(copy).take_over(OWN) == []  # Nothing new: nothing happens.


def test_a_file_that_both_changed_is_named_and_left_to_a_person(pair: tuple[Path, Path]) -> None:
    copy = pair[1]
    change(copy / "scripts" / "check.py", "Checks every record", "Checks our records")
    commit(copy, "Our script")
    assert Upstream(copy).take_over(OWN) == ["scripts/check.py"]
    assert "<<<<<<<" in (copy / "scripts" / "check.py").read_text()


def test_nothing_is_merged_over_changes_that_are_not_committed(pair: tuple[Path, Path]) -> None:
    copy = pair[1]
    (copy / "draft.md").write_text("draft")
    with pytest.raises(GitFailed, match="not committed"):
        Upstream(copy).take_over(OWN)


def test_every_path_of_ones_own_is_there() -> None:
    root = Path(__file__).parents[1]
    missing = [path for path in OWN if not list(root.glob(path))]
    assert missing in ([], [".github/CODEOWNERS"])


def test_the_command_says_what_to_do_next(pair: tuple[Path, Path]) -> None:
    said = run_well(pair[1], sys.executable, "scripts/own.py", "pull")
    assert "make check" in said
