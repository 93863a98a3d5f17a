"""Annual reports on paper: a tagged PDF, made anew only when something in it has changed."""

import hashlib
import json
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.output.writer import Writer
from hub.pages.reports.content import report_of
from hub.pages.reports.report import Report
from hub.register.years import Year

_TEMPLATE = Path("overrides") / "forms" / "report.typ"
_BY_REPORT = "annual-report"
"""The modality of countries where practices are recognised in a report: all years on paper."""


def has_paper(view: View, year: Year) -> bool:
    """Return whether a year is printed: a country's newest, or any where reports are the way."""
    country = year.country
    newest = next(one for one in view.library.years if one.country == country)
    history = view.library.histories.get(country.lower())
    by_report = history is not None and history.modality == _BY_REPORT
    has_practices = bool(view.library.practices_by["country"].get(country))
    return has_practices and (by_report or newest.year == year.year)


def write_reports(view: View, root: Path, writer: Writer) -> None:
    """Write the printed reports of one language."""
    for year in view.library.years:
        if has_paper(view, year):
            data = json.dumps(_data(view, report_of(view, year)), ensure_ascii=False)
            key = hashlib.blake2b(f"{_made_with(root)} {data}".encode()).hexdigest()
            path = f"{view.language}/{addresses.report_pdf(year.id)}"
            writer.write(path, f"report {key}", partial(_paper, root, data, year.year))


def _data(view: View, report: Report) -> dict[str, Any]:
    say = view.translate
    base = f"{view.address}{view.language}/" if view.address else ""
    return {
        **report.as_data(),
        "lang": view.language,
        "colours": dict(view.library.palette.light),
        "base": base,
        "author": view.site_name,
        "as_of": view.date(view.library.as_of),
        "words": {
            "page": say("Page"),
            "figures": say("In figures"),
            "way": say("Way of working:"),
            "origins": say("The records it is made from"),
            "open": say("What the records do not know"),
            "proof": say("The sources of every entry stand in its record."),
            "licence": say("Texts: CC BY 4.0. Made from the records of {date}.").format(
                date=view.date(view.library.as_of)
            ),
        },
    }


@cache
def _made_with(root: Path) -> str:
    return f"{version('typst')} {(root / _TEMPLATE).read_text(encoding='utf-8')}"


@cache
def _compiler(root: Path) -> Any:
    """Return one compiler for all reports: it reads the fonts once."""
    import typst  # Loads slowly and is needed only when a report has changed.

    compiler: Any = typst.Compiler
    return compiler(
        str(root / _TEMPLATE),
        font_paths=[root / "overrides" / "forms" / "fonts"],
        ignore_system_fonts=True,
    )


def _paper(root: Path, data: str, year: int) -> bytes:
    made = _compiler(root).compile(
        format="pdf",
        sys_inputs={"data": data},
        pdf_standards=["ua-1"],
        timestamp=(year - 1970) * 31_556_952,
    )
    assert isinstance(made, bytes)
    return made
