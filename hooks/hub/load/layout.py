"""Says what kind of record each file of the repository holds: the file name is the id."""

import re
from dataclasses import dataclass

_ID = r"(?P<id>[a-z0-9]+(?:-[a-z0-9]+)*)"
_EDITION = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_OVERLAY = r"(?:\.(?P<language>[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*))?"
_SHAPES = (
    ("practice", rf"good_practices/(?P<folder>[a-z]{{2}})/{_ID}{_OVERLAY}\.md"),
    ("authority", rf"cities/(?P<folder>[a-z]{{2}})/{_ID}/profile{_OVERLAY}\.md"),
    ("country", rf"cities/(?P<id>[a-z]{{2}})/country{_OVERLAY}\.md"),
    ("network", rf"cities/networks/{_ID}{_OVERLAY}\.md"),
    ("programme", rf"cities/programmes/{_ID}{_OVERLAY}\.md"),
    ("event", rf"cities/events/{_ID}{_OVERLAY}\.md"),
    ("commitment", rf"cities/commitments/(?:(?P<folder>[a-z]{{2}})/)?{_ID}{_OVERLAY}\.md"),
    ("framework", r"criteria/(?P<id>framework)\.yaml"),
    ("quality", r"criteria/(?P<id>quality)\.yaml"),
    ("palette", r"criteria/(?P<id>palette)\.yaml"),
    ("glossary", r"criteria/(?P<id>glossary)\.yaml"),
    ("crosswalk", rf"criteria/crosswalks/{_ID}\.yaml"),
    ("vocabulary", rf"criteria/vocabularies/{_ID}\.yaml"),
    ("questionnaire", rf"criteria/editions/{_ID}/questionnaire\.yaml"),
    ("errata", rf"criteria/editions/{_ID}/errata\.yaml"),
    ("digest", rf"criteria/editions/{_ID}/DIGEST"),
    ("adaptation", rf"criteria/overlays/{_ID}\.yaml"),
    ("edition-map", rf"criteria/maps/(?P<id>{_EDITION}--{_EDITION})\.yaml"),
)
EXAMPLE_PLACES = "examples"
"""The folder below `cities/` that holds invented examples."""
EXAMPLE = "example-"
"""How the address of an invented example begins, so that nobody mistakes it."""
_PUBLISHED = re.compile(
    rf"cities/(?P<folder>[a-z]{{2}}|{EXAMPLE_PLACES})/(?P<place>[a-z0-9]+(?:-[a-z0-9]+)*)"
    r"/assessments/(?P<date>\d{4}(?:-\d\d){0,2})\.json"
)
_PATTERNS = tuple((kind, re.compile(shape)) for kind, shape in _SHAPES)
ASSESSMENT = "assessment"
"""The kind of a published assessment: an answers file, not a record with a body."""
ROOTS = ("good_practices", "cities", "criteria")
"""The folders that hold records."""

EXAMPLES = (
    "good_practices/<cc>/<id>.md",
    "good_practices/<cc>/<id>.<language>.md",
    "cities/<cc>/<id>/profile.md",
    "cities/<cc>/country.md",
    "cities/networks/<id>.md",
    "cities/programmes/<id>.md",
    "cities/events/<id>.md",
    "cities/commitments/<cc>/<id>.md",
    "cities/<cc>/<id>/assessments/<date>.json",
    "criteria/vocabularies/<name>.yaml",
)
"""The shapes of path a record may have, for messages."""


@dataclass(frozen=True)
class Slot:
    """What the path of a file says of it."""

    kind: str
    id: str
    folder: str = ""
    language: str = ""
    """The language of a translation; empty for the record itself."""
    place: str = ""
    """Of a published assessment: the local authority's id, or the name of an invented place."""


def slot_of(path: str) -> Slot | None:
    """Return what a path (from the root, with `/`) says of its file, or None for no known shape."""
    for kind, pattern in _PATTERNS:
        match = pattern.fullmatch(path)
        if match:
            found = match.groupdict()
            return Slot(kind, found["id"], found.get("folder") or "", found.get("language") or "")
    published = _PUBLISHED.fullmatch(path)
    if published:
        folder, place, date = published.groups()
        name = f"{EXAMPLE}{place}" if folder == EXAMPLE_PLACES else place
        return Slot(ASSESSMENT, f"{name}-{date}", folder, place=name)
    return None
