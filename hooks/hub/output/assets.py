"""Writes what all languages share: styles, scripts, fonts, colours, covers, maps, the root page."""

import shutil
from functools import partial
from pathlib import Path

from hub import addresses
from hub.art.cover import Tones, cover
from hub.library import Library
from hub.output.manifest import Made
from hub.output.root_pages import not_found_page, root_page
from hub.output.scripts import (
    STEPS,
    assessment_script,
    contribute_answers_script,
    contribute_script,
    forms_script,
    step_script,
)
from hub.output.styles import assessment_style_sheet, contribute_style_sheet, style_sheet
from hub.output.work import Work
from hub.output.writer import Writer
from hub.pages.atlas import country_map
from hub.records.palette import Palette

STARTERS = ("practice", "authority")
"""The kinds of record whose starter file readers can download."""


def write_assets(work: Work) -> dict[str, Made]:
    """Write the shared files; return what was made."""
    unused = shutil.ignore_patterns("css", "fonts.css", "assessment", "contribute")
    source, assets = work.root / "overrides" / "assets", work.aside / "assets"
    shutil.copytree(source, assets, dirs_exist_ok=True, ignore=unused)
    writer = Writer(work.aside, work.manifest)
    _write_styles_and_scripts(writer, work.root, work.library.palette)
    for kind in STARTERS:
        starter = work.root / "criteria" / "starters" / f"{kind}.md"
        writer.write(addresses.starter(kind), "", starter.read_bytes)
    _write_covers(writer, work.library)
    _write_maps(writer, work.library)
    _write_root(writer, work)
    return writer.made


def _write_styles_and_scripts(writer: Writer, root: Path, palette: Palette) -> None:
    writer.write("assets/site.css", "", lambda: style_sheet(root, palette))
    writer.write("assets/assessment.css", "", lambda: assessment_style_sheet(root))
    writer.write("assets/assessment.js", "", lambda: assessment_script(root))
    for name in STEPS:
        writer.write(f"assets/assessment_{name}.js", "", partial(step_script, root, name))
    writer.write("assets/assessment_forms.js", "", lambda: forms_script(root))
    writer.write("assets/contribute.css", "", lambda: contribute_style_sheet(root))
    writer.write("assets/contribute.js", "", lambda: contribute_script(root))
    writer.write("assets/contribute_answers.js", "", lambda: contribute_answers_script(root))


def _write_root(writer: Writer, work: Work) -> None:
    """Write what stands beside the folders of the languages."""
    root, settings, address = work.root, work.settings, work.purpose.address
    writer.write("index.html", "", lambda: root_page(root, settings))
    writer.write("404.html", "", lambda: not_found_page(root, settings, address))
    writer.write(".nojekyll", "", str)


def _write_covers(writer: Writer, library: Library) -> None:
    colours: dict[str, Tones] = {
        name: (shade.ink, shade.ink_dark, shade.tint)
        for name, shade in library.palette.criteria.items()
    }
    for practice in library.practices.values():
        authority = library.authorities[practice.authority]
        place = authority.place
        where = (place.latitude, place.longitude) if place else None
        key = f"{practice.criteria}{where}{authority.country}{sorted(colours.items())}"
        writer.write(
            addresses.cover(practice.id),
            key,
            partial(cover, practice.id, practice.criteria, where, authority.country, colours),
        )


def _write_maps(writer: Writer, library: Library) -> None:
    light = library.palette.light
    codes = {*library.authorities_by_country, *(name.upper() for name in library.histories)}
    for code in sorted(codes):
        writer.write(
            f"assets/maps/{code.lower()}.svg",
            f"map {code} {light['map_land']} {light['map_border']}",
            partial(country_map, code, light),
        )
