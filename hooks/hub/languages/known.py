"""Says in which languages texts may be written, which can be more than a site shows."""

from collections.abc import Sequence
from pathlib import Path

SOURCE = "en"
"""The language in which the framework and the interface are written first."""
CORRECTED = "en_corrected"
"""The key of the English words where an erratum of the printed text is mended."""


def text_languages(root: Path, shown: Sequence[str]) -> list[str]:
    """Return the languages a site shows, then others for which the repository has a folder.

    A hub that shows two languages still shares its framework with one that shows four.
    """
    kept = {file.parent.name for file in root.glob("content/*/interface.po")}
    return [*shown, *sorted({*kept, SOURCE} - {*shown})]
