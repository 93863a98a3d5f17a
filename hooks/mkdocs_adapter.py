"""The one module that knows MkDocs: it hands MkDocs' editorial pages and events to the hub.

MkDocs renders the Markdown of `content/`; the hub puts its shell around each of those pages, makes
every page of a record itself, and swaps the finished site into place.
"""

import gc
import logging
import os
import sys
from pathlib import Path
from typing import Any

gc.disable()  # Until everything is loaded there is nothing to collect; `prepare` takes it up again.
sys.path.insert(0, str(Path(__file__).parent))

from hub import build as hub_build
from hub.check.report import as_text, summary_of
from hub.editions.names import lasting_address
from hub.languages.known import text_languages
from hub.output import staging
from hub.pages.editorial import Editorial, KeptEditorial, Written, written
from hub.purpose import Purpose
from mkdocs.exceptions import Abort
from mkdocs.utils import CountHandler

_BUILDING = ("build", "serve", "gh-deploy")
"""The commands of MkDocs that make a site; other programs only read its settings."""
_EDITION = "MIKE_DOCS_VERSION"
"""Where mike says which edition it builds."""
_FOLDER = "HUB_FOLDER"
"""Set where the site is made for a folder that opens without a server."""
log = logging.getLogger("mkdocs.hub")


class _Run:
    """What one build of MkDocs has to remember between its events."""

    live = False
    builds = True
    plan: hub_build.Plan
    kept: KeptEditorial
    known: Editorial | None
    """The editorial pages where none has changed since the last build."""
    rendered: dict[str, list[Written]]
    """The editorial pages that MkDocs has rendered in this build, by language."""


def on_startup(*, command: str, dirty: bool) -> None:
    """Note what MkDocs is about to do; mike reads the settings and builds by a call of its own."""
    _Run.live = command == "serve"
    _Run.builds = command in _BUILDING


def on_config(config: Any) -> Any:
    """Check every record before anything is touched, and build aside from the last site."""
    if not _Run.builds:
        return config
    root = Path(config.config_file_path).parent
    site = Path(config.site_dir)
    if site.name.endswith(".building"):  # a server hands back the folder of its last build
        site = site.with_name(site.name.removesuffix(".building"))
    try:
        _Run.plan = hub_build.prepare(root, site, _purpose(config.site_url or ""))
    except hub_build.RecordsBroken as broken:
        report = "\n".join(as_text(problem) for problem in broken.problems)
        log.error("%s\n%s", report, summary_of(broken.problems))
        raise Abort("Nothing was built; the last site is as it was.") from None
    _Run.kept, _Run.rendered = KeptEditorial(root), {}
    _Run.known = _Run.kept.find()
    config.site_dir = str(staging.start(site))
    config.theme.static_templates.clear()
    config.theme.dirs = [config.theme.custom_dir]  # The hub uses no file of the theme below it.
    return config


def _purpose(site_url: str) -> Purpose:
    """Return what the site is made for, of which the environment says the rest."""
    edition = os.environ.get(_EDITION, "")
    address = lasting_address(site_url, edition)
    address = address and address.rstrip("/") + "/"
    return Purpose(address, _Run.live, edition, bool(os.environ.get(_FOLDER)))


def on_files(files: Any, config: Any) -> Any:
    """Leave out the theme's files, languages not shown, and Markdown that has not changed."""
    shown = _Run.plan.settings.languages
    unused = {*text_languages(_Run.plan.root, shown)} - {*shown}
    for file in list(files):
        is_own = str(file.abs_src_path).startswith(config.docs_dir)
        is_unused = file.src_uri.partition("/")[0] in unused
        if not is_own or is_unused or (_Run.known and file.is_documentation_page()):
            files.remove(file)
    return files


def on_post_page(output: str, page: Any, config: Any) -> str:
    """Take an editorial page over from MkDocs, which then writes nothing."""
    language, found = written(page.file.src_uri, page.title, page.meta, output)
    _Run.rendered.setdefault(language, []).append(found)
    return ""


def on_post_build(config: Any) -> None:
    """Make everything, unless MkDocs warned, then swap the finished site into place."""
    if _has_warned():
        raise Abort("Nothing was built; the last site is as it was.")
    hub_build.build(_Run.plan, _Run.known or _Run.rendered, say=log.info)
    if _Run.known is None:
        _Run.kept.keep(_Run.rendered)
    config.site_dir = str(_Run.plan.site)


def _has_warned() -> bool:
    """Whether MkDocs has counted a warning, which it does where the settings say `strict`."""
    handlers = logging.getLogger("mkdocs").handlers
    return any(h.get_counts() for h in handlers if isinstance(h, CountHandler))


def on_serve(server: Any, config: Any, builder: Any) -> Any:
    """Build anew whenever a record, a template or the code changes."""
    for name in ("good_practices", "cities", "criteria", "overrides", "hooks"):
        server.watch(str(_Run.plan.root / name))
    return server
