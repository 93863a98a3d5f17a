"""The way of the data, from files to the finished site, in one place.

files → load → check → library → for each language: pages, tables, search → swap into place
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
from hub.pages.atlas import keep_map, maps_to_draw
from hub.pages.editorial import Editorial
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
    """One build: from which repository, to which folder, and how."""

    root: Path
    site: Path
    settings: Settings
    catalogue: Catalogue
    asked: AskedGit
    """What Git is asked about the records."""
    address: str = ""
    """The site's public address, which ends in a slash; empty where it is not known."""
    live: bool = False
    """Whether a development server shows the site."""
    edition: str = ""
    """The name of the edition that is published; empty where there is only one site."""
    as_folder: bool = False
    """Whether the site is to open from a folder, without a server."""


def prepare(
    root: Path, site: Path, address: str = "", live: bool = False, edition: str = ""
) -> Plan:
    """Load and check every record; raises RecordsBroken."""
    settings = read_settings(root)
    asked = AskedGit(root)
    gc.disable()  # Nothing that is loaded is thrown away before the build ends.
    checked = check_repository(root, settings)
    gc.freeze()
    gc.enable()
    if checked.problems:
        raise RecordsBroken(checked.problems)
    address = address and address.rstrip("/") + "/"
    return Plan(root, site, settings, checked.catalogue, asked, address, live, edition)


def build(plan: Plan, editorial: Editorial, say: Say = print) -> None:
    """Make every generated file beside what is already aside, then swap the site into place."""
    started = time.perf_counter()
    library = Library(plan.catalogue, plan.asked.history())
    aside = staging.staging_for(plan.site)
    manifest = Manifest(plan.root, plan.site)
    made_for = (str(plan.live), plan.address, plan.edition, str(plan.as_folder))
    named = library.stamp("network", plan.settings.initiative or "")
    key = common_key(plan.root, plan.catalogue, (*made_for, named))
    likeness = LikePractices(library)
    likeness.compare_all(plan.root, key)
    form_texts(plan.root)  # Read before the processes part, so that it is read once.
    gc.freeze()  # What the worker processes inherit stays where it is.
    data_written = Event()
    site = LanguageSite(
        plan.root,
        aside,
        plan.settings,
        library,
        likeness,
        manifest,
        key,
        editorial,
        plan.live,
        plan.address,
        plan.edition,
        plan.as_folder,
        data_written.wait,
    )
    maps: dict[str, Job] = {f"map of {name}": partial(keep_map, name) for name in maps_to_draw()}
    shared = (plan.root, aside, manifest, library, plan.settings, plan.address)
    jobs: dict[str, Job] = {
        "open data": partial(_announced, partial(write_open_data, *shared, key), data_written),
        **{language: partial(site.make, language) for language in plan.settings.languages},
        "assets": partial(write_assets, *shared),
    }
    made: dict[str, Made] = {}
    for name, done in chain(in_parallel(maps), in_parallel(jobs)):
        made.update(done)
        say(f"{name}: {time.perf_counter() - started:.1f} s")
    write_service_worker(plan.root, aside, plan.settings.languages, live=plan.live)
    write_sitemap(aside, plan.address, made)
    staging.put_in_place(plan.site)
    manifest.save(made)


def _announced(job: Job, done: EventOfProcesses) -> dict[str, Made]:
    """Do a job and say so to the others, which wait for it: it has to be the first of them."""
    made = job()
    done.set()
    return made
