"""Crosswalks, annexes, badges and annual reports, drawn from the records as they are."""

import json
from pathlib import Path

import pytest
from hub.addresses import badge as badge_address
from hub.check.run import check_repository
from hub.downloads.crosswalk_rows import crosswalk_rows
from hub.languages.view import View
from hub.library import Library
from hub.output.manifest import Manifest
from hub.output.writer import Writer
from hub.pages.badges import PLACE_OF_ADDRESS, badges_to_offer, drawn_badge, write_badges
from hub.pages.crosswalk_lines import items_below, target_lines, targets_of_criterion
from hub.pages.crosswalk_page import crosswalk_page
from hub.pages.drawing import Drawing
from hub.pages.published.annex_page import annex_pages
from hub.pages.reports import paper
from hub.pages.reports.content import report_of
from hub.pages.reports.pages import report_pages
from hub.register.badges import badge_ties
from hub.register.years import ENOUGH
from hub.settings import read_settings
from repositories import BASE, ROOT, check, with_files
from selectolax.lexbor import LexborHTMLParser

LANGUAGES = ("en", "es", "pt", "fr")


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(check_repository(ROOT, read_settings(ROOT)).catalogue)


def view_of(library: Library, language: str) -> View:
    return View(library, read_settings(ROOT), ROOT, language)


@pytest.fixture(scope="module")
def view(library: Library) -> View:
    return view_of(library, "en")


def drawn(view: View, page: object) -> LexborHTMLParser:
    return LexborHTMLParser(Drawing(view, ROOT).page(page))  # type: ignore[arg-type]


def test_every_framework_named_in_the_requirements_is_mapped(library: Library) -> None:
    assert set(library.crosswalks) == {
        "brazil-report",
        "global-compact-on-refugees",
        "intercultural-cities-index",
        "migracidades",
        "mirps-local-governance",
        "new-urban-agenda",
        "oecd-checklist",
        "sdg-targets",
    }
    counts = {name: len(found.targets) for name, found in library.crosswalks.items()}
    assert (counts["mirps-local-governance"], counts["brazil-report"]) == (4, 5)
    assert (counts["oecd-checklist"], counts["migracidades"]) == (12, 10)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_a_row_for_every_target_and_the_way_back(
    library: Library, language: str
) -> None:
    view = view_of(library, language)
    tree = drawn(view, crosswalk_page(view))
    ids = {str(node.attributes["id"]) for node in tree.css("tbody tr")}
    lines = [line for c in library.crosswalks.values() for line in target_lines(view, c)]
    assert ids == {line.anchor for line in lines}
    for name in library.criteria:
        ahead = {line.anchor for line in lines if name in line.criteria}
        back = {t.anchor for g in targets_of_criterion(view, name) for t in g["targets"]}
        assert back == ahead


def test_every_criterion_is_spoken_to_by_some_framework(view: View) -> None:
    for name in view.library.criteria:
        if name != "championing-and-networking":
            assert len(targets_of_criterion(view, name)) >= 3


def test_a_name_that_is_not_the_frameworks_own_is_marked(library: Library) -> None:
    found = library.crosswalks["migracidades"]
    assert not any(line.is_ours for line in target_lines(view_of(library, "pt"), found))
    assert all(line.is_ours for line in target_lines(view_of(library, "fr"), found))


def test_the_table_has_a_row_for_every_target(view: View) -> None:
    rows = list(crosswalk_rows(view))
    assert len(rows) == sum(len(c.targets) for c in view.library.crosswalks.values())
    assert all(row["sources"] and row["mapping"] == "ours" for row in rows)


def test_an_item_that_introduces_others_stands_for_them(view: View) -> None:
    assert items_below(view, ["9.1", "1.3"]) == ["9.1.1", "9.1.2", "9.1.3", "9.1.4", "1.3"]
    assert len(items_below(view, ["1.2"])) == 17


def test_an_annex_repeats_what_was_answered_and_says_where_nothing_was(view: View) -> None:
    pages = {page.address: page for page in annex_pages(view)}
    one = view.library.published["example-utopia-2026-05-17"]
    tree = drawn(view, pages[f"assessments/{one.id}-annex.html"])
    assert "notice--example" in (tree.html or "")
    told = {
        node.css_first(".item__code").text(): node.css_first("strong").text()  # type: ignore[union-attr]
        for node in tree.css(".annex__answers > li")
    }
    for item, said in told.items():
        assert (said == "not answered") == (not one.answers.get(item)), item


def test_an_annex_says_where_the_targets_of_each_framework_were_read(view: View) -> None:
    page = next(iter(annex_pages(view)))
    parts = drawn(view, page).css("section.annex__part")
    assert len(parts) == len(view.library.crosswalks)
    for part, crosswalk in zip(parts, view.library.crosswalks.values(), strict=True):
        shown = {a.attributes["href"] for a in part.css("p.hint a")}
        assert {source.url for source in crosswalk.sources if source.url} <= shown
        marked = [h for h in part.css("h3") if h.css_first(".unchecked")]
        assert len(marked) == sum(target.unchecked for target in crosswalk.targets)


def test_an_annex_of_an_example_is_not_found_by_searching(view: View) -> None:
    assert all(page.search is None for page in annex_pages(view))


def test_shares_alone_make_no_annex(view: View) -> None:
    made = {page.address for page in annex_pages(view)}
    for one in view.library.published.values():
        assert (f"assessments/{one.id}-annex.html" in made) == one.has_answers


def test_a_badge_says_the_state_of_its_record(view: View) -> None:
    for name, authority in view.library.authorities.items():
        for tie in badge_ties(authority, view.settings.initiative):
            text = drawn_badge(view, name, tie.id)
            assert view.label("membership-states", tie.state) in text
            assert f"../cities/{name}.html#{tie.id}" in text
            assert not authority.example


def test_a_badge_is_offered_with_the_address_of_the_site(library: Library) -> None:
    view = view_of(library, "es")
    city = next(
        view.record("authority", name)
        for name, a in library.authorities.items()
        if any(
            tie.state == "signed" and not tie.until
            for tie in badge_ties(a, view.settings.initiative)
        )
    )
    (offer, *_) = badges_to_offer(view, city)
    assert offer["code"].startswith(f'<a href="{PLACE_OF_ADDRESS}es/cities/{city.id}.html#')
    view.address = "https://example.org/hub/"
    (offer, *_) = badges_to_offer(view, city)
    assert f'src="https://example.org/hub/es/{offer["file"]}"' in offer["code"]


@pytest.mark.parametrize(("example", "count"), [("example: true\n", 0), ("", 1)])
def test_an_invented_city_has_no_badge(tmp_path: Path, example: str, count: int) -> None:
    profile = "cities/ar/ar-exampletown/profile.md"
    text = (BASE / profile).read_text(encoding="utf-8").replace("example: true\n", example)
    settings = (BASE / "mkdocs.yml").read_text(encoding="utf-8")
    settings += "    initiative: example-network\n"
    root = with_files(tmp_path / "r", {profile: text, "mkdocs.yml": settings})
    writer = Writer(tmp_path / "aside", Manifest(root, tmp_path / "site"))
    view = View(Library(check(root).catalogue), read_settings(root), ROOT, "en")
    write_badges(view, writer, "key")
    assert len(writer.made) == count


def test_a_challenged_tie_has_a_badge_that_says_so_and_is_not_offered(view: View) -> None:
    for name, authority in view.library.authorities.items():
        for tie in badge_ties(authority, view.settings.initiative):
            if tie.state == "challenged":
                assert view.label("membership-states", "challenged") in drawn_badge(
                    view, name, tie.id
                )
                files = [b["file"] for b in badges_to_offer(view, authority)]
                assert badge_address(name, tie.id) not in files


def test_a_report_counts_what_it_lists(view: View) -> None:
    for year in view.library.years:
        report = report_of(view, year)
        assert year.size >= ENOUGH
        for section in report.sections:
            entries = [entry for group in section.groups for entry in group.entries]
            assert section.count == view.number(len(entries))
        assert report.not_known


def test_brazil_has_its_recognitions_by_thematic_area(library: Library) -> None:
    view = view_of(library, "pt")
    year = next(one for one in library.years if one.id == "br-2022")
    recognised = report_of(view, year).sections[0]
    assert recognised.id == "recognised" and recognised.groups
    assert paper.has_paper(view, year)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_report_can_be_drawn_and_leads_to_its_records(
    library: Library, language: str
) -> None:
    view = view_of(library, language)
    page = next(page for page in report_pages(view) if page.address == "reports/br-2021.html")
    tree = drawn(view, page)
    assert len(tree.css("article li a[href*='good-practices/']")) >= 10


def test_the_paper_is_the_same_for_the_same_records(view: View, tmp_path: Path) -> None:
    year = next(one for one in view.library.years if paper.has_paper(view, one))
    data = json.dumps(paper._data(view, report_of(view, year)), ensure_ascii=False)
    first = paper._paper(ROOT, data, year.year)
    assert first.startswith(b"%PDF-") and first == paper._paper(ROOT, data, year.year)


def test_a_report_is_printed_again_only_when_it_changed(
    view: View, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[int] = []

    def noted(root: Path, data: str, year: int) -> bytes:
        printed.append(year)
        return b"%PDF-"

    monkeypatch.setattr(paper, "_paper", noted)
    site, root = tmp_path / "site", tmp_path / "r"
    first = Writer(site, Manifest(root, site))
    paper.write_reports(view, ROOT, first)
    Manifest(root, site).save(first.made)
    assert len(printed) == len(first.made) > 0
    again = Writer(tmp_path / "aside", Manifest(root, site))
    paper.write_reports(view, ROOT, again)
    assert again.made == first.made and len(printed) == len(first.made)


def test_wording_that_nobody_compared_with_the_source_is_marked_as_such(
    library: Library, view: View
) -> None:
    unchecked = {
        f"{crosswalk.id}-{target.id}"
        for crosswalk in library.crosswalks.values()
        for target in crosswalk.targets
        if target.unchecked
    }
    assert {"oecd-checklist-point-12", "new-urban-agenda-paragraph-34"} <= unchecked
    tree = drawn(view, crosswalk_page(view))
    marked = {row.attributes["id"] for row in tree.css("tbody tr") if row.css_first(".unchecked")}
    assert marked == unchecked
    rows = {f"{row['framework']}-{row['target']}": row for row in crosswalk_rows(view)}
    assert {name for name, row in rows.items() if row["unchecked"]} == unchecked
    assert all(rows[name]["name_is_ours"] for name in unchecked)
