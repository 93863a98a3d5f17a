"""Writes what all languages share: styles, scripts, fonts, colours, covers, maps, the root page."""

import shutil
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from hub import addresses
from hub.art.cover import Tones, cover
from hub.languages.messages import translator
from hub.library import Library
from hub.output.manifest import Made, Manifest
from hub.output.writer import Writer
from hub.pages.atlas import country_map
from hub.records.palette import Palette
from hub.settings import Settings


def write_assets(
    root: Path, aside: Path, manifest: Manifest, library: Library, settings: Settings
) -> dict[str, Made]:
    """Write the shared files; return what was made."""
    source = root / "overrides" / "assets"
    shutil.copytree(source, aside / "assets", dirs_exist_ok=True)
    writer = Writer(aside, manifest)
    writer.write("assets/palette.css", "", lambda: palette_css(library.palette))
    _write_covers(writer, library)
    _write_maps(writer, library)
    writer.write("index.html", "", lambda: root_page(root, settings))
    writer.write(".nojekyll", "", str)
    return writer.made


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
            lambda p=practice, w=where, c=authority.country: (  # type: ignore[misc]
                cover(p.id, p.criteria, w, c, colours)
            ),
        )


def _write_maps(writer: Writer, library: Library) -> None:
    for code in sorted(library.authorities_by_country):
        writer.write(
            f"assets/maps/{code.lower()}.svg",
            f"map {code}",
            partial(country_map, code),
        )


def palette_css(palette: Palette) -> str:
    """Return every colour as custom properties, for light and for dark paper."""
    light, dark = (_properties(palette, tone) for tone in ("light", "dark"))
    criteria = "".join(
        f".criterion--{name}{{--criterion:var(--ink-{name});--criterion-tint:var(--tint-{name})}}\n"
        for name in palette.criteria
    )
    return (
        f":root{{color-scheme:light;{light}}}\n"
        f"@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{"
        f"color-scheme:dark;{dark}}}}}\n"
        f":root[data-theme=dark]{{color-scheme:dark;{dark}}}\n"
        f"@media print{{:root,:root:not([data-theme=light]),:root[data-theme=dark]{{"
        f"color-scheme:light;{light}}}}}\n{criteria}"
    )


def _properties(palette: Palette, tone: str) -> str:
    end = "_dark" if tone == "dark" else ""
    site = "".join(
        f"--{name.replace('_', '-')}:{colour};" for name, colour in palette.site[tone].items()
    )
    return site + "".join(
        f"--ink-{name}:{getattr(shade, 'ink' + end)};--tint-{name}:{getattr(shade, 'tint' + end)};"
        for name, shade in palette.criteria.items()
    )


def root_page(root: Path, settings: Settings) -> str:
    """Return the page at the root, which leads to the reader's language."""
    environment = Environment(loader=FileSystemLoader(root / "overrides"), autoescape=True)
    about = "What local authorities do for people who had to move"
    languages = [
        {"code": code, "name": settings.name[code], "about": translator(root, code)(about)}
        for code in settings.languages
    ]
    return environment.get_template("root.html").render(languages=languages)
