"""Makes the PDFs: one to print, one to fill in; the same bytes for the same texts."""

import json
from pathlib import Path

import typst

from hub.forms.paper_data import PaperData
from hub.forms.texts import FormTexts
from hub.forms.widgets import with_fields

_MADE = 1_664_582_400
"""A fixed time, so that the same texts make the same bytes: 1 October 2022."""
FOLDER = Path("overrides") / "forms"


def paper(texts: FormTexts, root: Path, *, fillable: bool) -> bytes:
    """Return the questionnaire as a tagged PDF, to print or to fill in."""
    about = PaperData(texts)
    data = {**about.data, "author": texts.hub}
    folder = root / FOLDER
    made = typst.compile(
        folder / "questionnaire.typ",
        sys_inputs={"data": json.dumps(data), "mode": "fill" if fillable else "print"},
        font_paths=[folder / "fonts"],
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
        timestamp=_MADE,
    )
    assert isinstance(made, bytes)
    return with_fields(made, about.spoken) if fillable else made
