"""The way of the data, from files to the finished site, in one place.

files → load → check → library → for each language: pages, tables → search → swap into place
"""

import os
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from hub.catalogue import Catalogue
from hub.check.problem import Problem
from hub.check.run import check_repository
from hub.downloads.browser_data import practices_script
from hub.downloads.tables import all_tables, as_csv, as_json
from hub.languages.view import View
from hub.library import Library
from hub.likeness import LikePractices
from hub.output import staging
from hub.output.assets import write_assets
from hub.output.freshness import common_key
from hub.output.manifest import Made, Manifest
from hub.output.writer import Writer
from hub.pages.all_pages import all_pages
from hub.pages.drawing import Drawing
from hub.pages.page import Page
from hub.search import index_language
from hub.settings import Settings, read_settings

LICENCE = "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/"
Say = Callable[[str], None]


class RecordsBroken(Exception):
    """Some records break rules, so that nothing was built; `problems` says which and where."""

    def __init__(self, problems: list[Problem]) -> None:
        """Keep the problems."""
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


@dataclass(frozen=True)
class Plan:
    """One build: from which repository, to which folder, and how."""

    root: Path
    site: Path
    settings: Settings
    catalogue: Catalogue
    editorial: tuple[Page, ...] = ()
    """Pages made elsewhere, which the search must know too."""
    address: str = ""
    """The site's public address, for the sitemap; empty where it is not known."""
    live: bool = False
    """Whether a development server shows the site."""


def prepare(root: Path, site: Path, address: str = "", live: bool = False) -> Plan:
    """Load and check every record; raises RecordsBroken."""
    settings = read_settings(root)
    checked = check_repository(root, settings)
    if checked.problems:
        raise RecordsBroken(checked.problems)
    return Plan(root, site, settings, checked.catalogue, address=address, live=live)


def build(plan: Plan, editorial: dict[str, list[Page]], say: Say = print) -> None:
    """Make every generated page, table and index beside what is already aside, then swap."""
    started = time.perf_counter()
    aside = staging.staging_for(plan.site)
    manifest = Manifest(plan.root, plan.site)
    library = Library(plan.catalogue)
    likeness = LikePractices(library)
    key = common_key(plan.root, plan.catalogue, plan.live)
    made = write_assets(plan.root, aside, manifest, library, plan.settings)

    job = _Job(plan, library, likeness, manifest, key, editorial)
    for language, done in _each_language(plan.settings.languages, job.draw):
        made.update(done)
        say(f"{language}: {len(done)} files, {time.perf_counter() - started:.1f} s")
    with ThreadPoolExecutor(max_workers=2) as pool:
        for language, found in pool.map(job.index, plan.settings.languages):
            made[f"{language}/pagefind"] = (found, 0, 0)
    say(f"search: {time.perf_counter() - started:.1f} s")
    staging.put_in_place(plan.site)
    manifest.save(made)


@dataclass(frozen=True)
class _Job:
    """What the work on one language needs."""

    plan: Plan
    library: Library
    likeness: LikePractices
    manifest: Manifest
    key: str
    editorial: dict[str, list[Page]]

    def view(self, language: str) -> View:
        return View(self.library, self.plan.settings, self.plan.root, language)

    def draw(self, language: str) -> dict[str, Made]:
        """Write the pages and tables of a language; return what was made."""
        view = self.view(language)
        drawing = Drawing(view, self.plan.root, live=self.plan.live)
        writer = Writer(staging.staging_for(self.plan.site), self.manifest)
        for page in all_pages(view, self.likeness):
            path = f"{language}/{page.address}"
            key = self.key + page.stamp if page.stamp else ""
            writer.write(path, key, lambda page=page: drawing.page(page))  # type: ignore[misc]
        self._write_tables(view, writer)
        return writer.made

    def _write_tables(self, view: View, writer: Writer) -> None:
        records = "".join(
            self.library.stamp(kind, name)
            for kind in ("practice", "authority", "network", "programme", "event")
            for name in self.library.catalogue.of(kind)
        )
        key = self.key + records
        for table in all_tables(view):
            path = f"{view.language}/{table.address}".removesuffix(".html")
            writer.write(path + ".csv", key, lambda t=table: as_csv(t.rows))  # type: ignore[misc]
            writer.write(
                path + ".json", key, lambda t=table: as_json(t.rows, LICENCE)  # type: ignore[misc]
            )
        script = f"{view.language}/good-practices/practices.js"
        writer.write(script, key, lambda: practices_script(view))

    def index(self, language: str) -> tuple[str, str]:
        """Make the search index of a language; return the language and the index's key."""
        pages = [*all_pages(self.view(language), self.likeness), *self.editorial[language]]
        aside = staging.staging_for(self.plan.site)
        return language, index_language(self.plan.root, aside, self.manifest, language, pages)


def _each_language(
    languages: list[str], work: Callable[[str], dict[str, Made]]
) -> Iterable[tuple[str, dict[str, Made]]]:
    """Run the work for each language, two at a time where the system can."""
    if not hasattr(os, "fork"):
        return [(language, work(language)) for language in languages]
    global _work
    _work = work
    with get_context("fork").Pool(min(2, len(languages))) as pool:
        return list(zip(languages, pool.map(_worked, languages, chunksize=1), strict=True))


_work: Callable[[str], dict[str, Made]]


def _worked(language: str) -> dict[str, Made]:
    return _work(language)
