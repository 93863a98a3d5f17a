"""Makes the one style sheet of the site: fonts, colours from the palette, then each part."""

from pathlib import Path

from hub.records.palette import Palette

PARTS = (
    "base",
    "shell",
    "lists",
    "records",
    "tables",
    "register",
    "home",
    "published",
    "crosswalk",
)
"""The parts of the style sheet below `overrides/assets/css/`, in the order they apply."""
ASSESSMENT = (
    "assessment",
    "assessment_areas",
    "assessment_keep",
    "assessment_results",
    "assessment_files",
    "assessment_plan",
    "assessment_process",
    "assessment_report",
    "assessment_form_print",
)
"""The parts of the style sheet that only the self-assessment needs."""


def style_sheet(root: Path, palette: Palette, *, fonts: bool = True) -> str:
    """Return the whole style sheet: one file is one request on a slow line."""
    assets = root / "overrides" / "assets"
    parts = [(assets / "fonts.css").read_text(encoding="utf-8")] if fonts else []
    parts.append(palette_css(palette))
    parts += [_part(root, name) for name in PARTS]
    return "\n".join([*parts, f"@media print {{\n{_part(root, 'print')}}}\n"])


def assessment_style_sheet(root: Path) -> str:
    """Return the style sheet of the self-assessment, which stands beside that of the site."""
    return "\n".join(_part(root, name) for name in ASSESSMENT)


def contribute_style_sheet(root: Path) -> str:
    """Return the style sheet of the forms to contribute, which stands beside that of the site."""
    return _part(root, "contribute")


def _part(root: Path, name: str) -> str:
    return (root / "overrides" / "assets" / "css" / f"{name}.css").read_text(encoding="utf-8")


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
        f"--{name.replace('_', '-')}:{colour};" for name, colour in palette.papers[tone].items()
    )
    return site + "".join(
        f"--ink-{name}:{getattr(shade, 'ink' + end)};--tint-{name}:{getattr(shade, 'tint' + end)};"
        for name, shade in palette.criteria.items()
    )
