"""Says in which file a submitted record belongs: known ids and plain letters, never a path sent."""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from hub import addresses
from hub.catalogue import Catalogue
from hub.check.model_errors import nearest
from hub.load.layout import slot_of
from hub.submissions.named_city import folded
from hub.submissions.refused import Refused

_LONGEST = 90
_OTHERS = re.compile(r"[^a-z0-9]+")
_KINDS = ("practice", "authority", "network", "programme", "event", "commitment", "country")


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


def slug(text: str) -> str:
    """Return a text in lower-case letters, digits and single hyphens."""
    return _OTHERS.sub("-", folded(text)).strip("-")[:_LONGEST].strip("-")


def place_of_new(form: str, values: Mapping[str, Any], catalogue: Catalogue) -> str:
    """Return the path of a new practice or local authority; raises Refused."""
    path = _practice(values, catalogue) if form == "practice" else _authority(values, catalogue)
    found = slot_of(path)
    if found is None:
        raise Refused(_("The title holds no letter from a to z. Add a title in Latin letters."))
    if found.id in catalogue.known[found.kind]:
        raise Refused(
            _("The hub has this record already. Use the form for corrections to change it.")
        )
    return path


def _practice(values: Mapping[str, Any], catalogue: Catalogue) -> str:
    authority, title = values.get("authority"), values.get("title")
    if not isinstance(authority, str) or authority not in catalogue.known["authority"]:
        near = nearest(str(authority), sorted(catalogue.known["authority"])) if authority else ""
        said = _("The field authority must name a local authority of the hub by its folder.")
        raise Refused(said, near)
    if not isinstance(title, str) or not slug(title):
        raise Refused(_("The record has no title in Latin letters."))
    name = slug(title)
    return f"good_practices/{authority[:2]}/{f'{authority}-{name}'[:_LONGEST].strip('-')}.md"


def _authority(values: Mapping[str, Any], catalogue: Catalogue) -> str:
    country, name = values.get("country"), values.get("name")
    countries = next(v for v in catalogue.records("vocabulary") if v.id == "countries").terms
    if not isinstance(country, str) or country not in countries:
        raise Refused(_("The field country must be a two-letter code, such as CO for Colombia."))
    if not isinstance(name, str) or not slug(name):
        raise Refused(_("The record has no name in Latin letters."))
    code = country.lower()
    return f"cities/{code}/{code}-{slug(name)}/profile.md"


def place_of_known(page: str, is_overlay: bool, catalogue: Catalogue, languages: list[str]) -> str:
    """Return the path of a record that exists, or of its translation; raises Refused.

    The address only chooses among the records of the catalogue: the path comes from there.
    """
    parts = _parts_of(page)
    for kind in _KINDS:
        for name, entry in catalogue.of(kind).items():
            if _names(parts, kind, name, entry.document.path, languages):
                return _own_or_overlay(entry.document.path, parts, is_overlay, languages)
    raise Refused(_("No record of the hub has this address. Copy it from the record's page."))


def _parts_of(page: str) -> tuple[str, ...]:
    """Return the last parts of an address: enough for a page's folder and its language's."""
    try:
        return PurePosixPath(urlsplit(page.strip()).path).parts[-4:]
    except ValueError:  # such as an address with half a bracket
        return ()


def _names(parts: tuple[str, ...], kind: str, name: str, path: str, languages: list[str]) -> bool:
    """Whether the end of an address is a record's page, or its file or a translation of it."""
    address = tuple(addresses.of(kind, name).split("/"))
    if parts[-2:] == address:
        return True
    own = tuple(path.split("/"))
    files = [path] + [f"{path.removesuffix('.md')}.{code}.md" for code in languages]
    return any(parts[-len(own) :] == tuple(file.split("/")) for file in files)


def _own_or_overlay(
    path: str, parts: tuple[str, ...], is_overlay: bool, languages: list[str]
) -> str:
    if not is_overlay:
        return path
    suffix = parts[-1].removesuffix(".md").rpartition(".")[2]
    folder = parts[-3] if len(parts) > 2 else ""
    found = [code for code in languages if code in (suffix, folder)]
    if len(found) != 1:
        raise Refused(_("The address does not say the language of the translation, such as /es/."))
    return f"{path.removesuffix('.md')}.{found[0]}.md"
