"""The way of the data, from files to the finished site, in one place.

files → load → check → library → maps → open data, each language, assets → swap into place

What is made of a language (pages, tables, search) stands in `hub.output.language_site`.
"""

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import chain
from multiprocessing import Event
from multiprocessing.synchronize import Event as EventOfProcesses
from pathlib import Path

from hub.catalogue import Catalogue
from hub.check.problem import Problem
from hub.check.run import check_repository
from hub.history import AskedGit
from hub.library import Library
from hub.likeness import LikePractices
from hub.open_data.write import write_open_data
from hub.output import staging
from hub.output.assets import write_assets
from hub.output.forms import form_texts
from hub.output.freshness import common_key
from hub.output.language_site import LanguageSite
from hub.output.manifest import Made, Manifest
from hub.output.parallel import Job, in_parallel
from hub.output.service_worker import write_service_worker
from hub.output.sitemap import write_sitemap
from hub.output.work import Work
from hub.pages.atlas import keep_map, maps_to_draw
from hub.pages.editorial import Editorial
from hub.purpose import Purpose
from hub.settings import Settings, read_settings

Say = Callable[[str], None]


class RecordsBroken(Exception):
    """Some records break rules, so that nothing was built; `problems` says which and where."""

    def __init__(self, problems: list[Problem]) -> None:
        """Keep the problems."""
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


@dataclass(frozen=True)
class Plan:
    """One build: from which repository, to which folder, and what for."""

    root: Path
    site: Path
    settings: Settings
    catalogue: Catalogue
    asked: AskedGit
    """What Git is asked about the records."""
    purpose: Purpose


def prepare(root: Path, site: Path, purpose: Purpose) -> Plan:
    """Load and check every record; raises RecordsBroken."""
    settings = read_settings(root)
    asked = AskedGit(root)
    gc.disable()  # Nothing that is loaded is thrown away before the build ends.
    checked = check_repository(root, settings)
    gc.freeze()
    gc.enable()
    if checked.problems:
        raise RecordsBroken(checked.problems)
    return Plan(root, site, settings, checked.catalogue, asked, purpose)


def build(plan: Plan, editorial: Editorial, say: Say = print) -> None:
    """Make every generated file beside what is already aside, then swap the site into place."""
    started = time.perf_counter()
    work = _work(plan)
    jobs = _jobs(work, editorial)
    gc.freeze()  # What the worker processes inherit stays where it is.
    made: dict[str, Made] = {}
    for name, done in chain(in_parallel(_maps()), in_parallel(jobs)):
        made.update(done)
        say(f"{name}: {time.perf_counter() - started:.1f} s")
    write_service_worker(work.root, work.aside, work.settings.languages, live=plan.purpose.live)
    write_sitemap(work.aside, plan.purpose.address, made)
    staging.put_in_place(plan.site)
    work.manifest.save(made)


def _work(plan: Plan) -> Work:
    """Link the records of a plan, and note what its pages depend on."""
    library = Library(plan.catalogue, plan.asked.history())
    named = library.stamp("network", plan.settings.initiative or "")
    return Work(
        plan.root,
        staging.staging_for(plan.site),
        plan.settings,
        plan.purpose,
        library,
        Manifest(plan.root, plan.site),
        common_key(plan.root, plan.catalogue, f"{plan.purpose}{named}"),
    )


def _maps() -> dict[str, Job]:
    """Return the maps to draw, which pages of every language show."""
    return {f"map of {name}": partial(keep_map, name) for name in maps_to_draw()}


def _jobs(work: Work, editorial: Editorial) -> dict[str, Job]:
    """Return the parts of the site, which are made side by side."""
    likeness = LikePractices(work.library)
    likeness.compare_all(work.root, work.key)
    form_texts(work.root)  # Read before the processes part, so that it is read once.
    data_written = Event()
    site = LanguageSite(work, likeness, editorial, data_written.wait)
    return {
        "open data": partial(_announced, partial(_open_data, work), data_written),
        **{language: partial(site.make, language) for language in work.settings.languages},
        "assets": partial(write_assets, work),
    }


def _open_data(work: Work) -> dict[str, Made]:
    return write_open_data(
        work.root,
        work.aside,
        work.manifest,
        work.library,
        work.settings,
        work.purpose.address,
        work.key,
    )


def _announced(job: Job, done: EventOfProcesses) -> dict[str, Made]:
    """Do a job and say so to the others, which wait for it: it has to be the first of them."""
    made = job()
    done.set()
    return made
