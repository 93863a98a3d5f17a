"""Joins the scripts of the self-assessment into one: fewer requests on a slow line."""

from base64 import b64encode
from functools import cache
from pathlib import Path

from rjsmin import jsmin

from hub.output.forms import form_texts
from hub.pages.assessment.labels import label_script

ASSESSMENT = (
    "namespace",
    "dom",
    "dates",
    "rules",
    "parts",
    "disk",
    "entries",
    "store",
    "schema",
    "json_text",
    "check",
    "later",
    "files",
    "kept",
    "bind",
    "steps",
    "score",
    "practices",
    "gaps",
    "points",
    "charts",
    "charts_areas",
    "results_live",
    "form",
    "undo",
    "items",
    "chapters",
    "walk",
    "keys",
    "find",
    "quick",
    "areas",
    "fitting",
    "form_print",
    "printing",
    "step_scripts",
    "downloads",
    "start",
    "keep",
    "offline",
    "begin",
)
"""The scripts below `overrides/assets/assessment/`, in the order they run."""
STEPS = {
    "results": ("charts_radar", "results", "weights", "compare"),
    "process": ("rows", "prepare", "clock", "workshop", "papers", "validate"),
    "plan": (
        "drafts",
        "plan_progress",
        "plan",
        "gaps_list",
        "plan_table",
        "itinerary",
        "calendar",
        "motion",
        "plan_export",
    ),
    "report": ("report", "report_step", "disclosure", "publish"),
}
"""The scripts beside them that are loaded when one of their steps is first shown."""
FORMS = (
    "zip",
    "sheets",
    "copies",
    "tables",
    "book",
    "unite",
    "members",
    "merge",
    "combine",
    "combine_votes",
    "writing",
)
"""The scripts below `overrides/assets/assessment/forms/`, loaded when a form is read."""

CONTRIBUTE = (
    "assessment/namespace",
    "assessment/dom",
    "assessment/disk",
    "contribute/namespace",
    "contribute/writing",
    "contribute/ways",
    "contribute/asks",
    "contribute/known",
    "contribute/record",
    "contribute/check",
    "contribute/nearest",
    "contribute/rules",
    "contribute/errors",
    "contribute/draft",
    "contribute/preview",
    "contribute/form",
    "contribute/correction",
    "contribute/translation_rows",
    "contribute/translation_page",
    "contribute/translation",
)
"""The scripts below `overrides/assets/` of the forms to contribute, in the order they run."""
CONTRIBUTE_ANSWERS = (
    "assessment/rules",
    "assessment/parts",
    "assessment/schema",
    "assessment/json_text",
    "assessment/check",
    "contribute/answers",
)
"""The scripts beside them of the page that takes a published assessment."""


@cache
def assessment_script(root: Path, *, whole: bool = False) -> str:
    """Return the script without its comments; the whole one holds what is else loaded later."""
    if not whole:
        return _joined(root, ASSESSMENT)
    *first, last = ASSESSMENT
    begin = _joined(root, (last,))
    return _joined(root, tuple(first)) + "".join(step_script(root, name) for name in STEPS) + begin


@cache
def step_script(root: Path, name: str) -> str:
    """Return the scripts that some steps need, and at their end the word that they are there."""
    return _joined(root, STEPS[name]) + f'assessment.later.put("{name}", true);\n'


@cache
def contribute_script(root: Path) -> str:
    """Return the script of the forms to contribute."""
    return _joined(root, CONTRIBUTE, "")


@cache
def contribute_answers_script(root: Path) -> str:
    """Return the script that checks the record of a self-assessment."""
    return _joined(root, CONTRIBUTE_ANSWERS, "")


def _joined(root: Path, names: tuple[str, ...], folder_name: str = "assessment") -> str:
    """Return scripts as one; every part is a block of its own."""
    folder = root / "overrides" / "assets" / folder_name
    parts = [(folder / f"{name}.js").read_text(encoding="utf-8") for name in names]
    return str(jsmin("\n".join(parts))) + "\n"


@cache
def forms_script(root: Path) -> str:
    """Return what reads and writes forms, with the labels of every language."""
    folder = root / "overrides" / "assets" / "assessment" / "forms"
    parts = [(folder / f"{name}.js").read_text(encoding="utf-8") for name in FORMS]
    return label_script(form_texts(root)) + str(jsmin("\n".join(parts))) + "\n"


def workbook_script(book: bytes) -> str:
    """Return the empty workbook of a language as a script."""
    return f'assessment.later.put("workbook", "{b64encode(book).decode()}");\n'


def early_script(root: Path) -> str:
    """Return what runs before anything of a page is painted."""
    return _shortened(root / "overrides" / "assets" / "theme.js")


def single_file_script(root: Path, practices: str) -> str:
    """Return everything that the single file runs; `practices` is the script of its data."""
    site = _shortened(root / "overrides" / "assets" / "site.js")
    return "\n".join([site, practices, assessment_script(root, whole=True), forms_script(root)])


def _shortened(file: Path) -> str:
    return str(jsmin(file.read_text(encoding="utf-8")))
