"""Says in which file a submitted record belongs: known ids and plain letters, never a path sent."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from hub import addresses
from hub.catalogue import Catalogue
from hub.check.model_errors import nearest
from hub.desk.places import country_of, path_of, slug, suggested_id
from hub.submissions.refused import Refused

_KINDS = ("practice", "authority", "network", "programme", "event", "commitment", "country")


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


def place_of_new(kind: str, values: Mapping[str, Any], catalogue: Catalogue) -> str:
    """Return the path of a new practice or local authority; raises Refused."""
    if kind == "practice":
        _need_authority(values, catalogue)
    else:
        _need_country(values, catalogue)
    named = values.get("title" if kind == "practice" else "name")
    if not isinstance(named, str) or not slug(named):
        raise Refused(_("The record has no title in Latin letters, or no name in them."))
    name = suggested_id(kind, values)
    if name in catalogue.known[kind]:
        raise Refused(
            _("The hub has this record already. Use the form for corrections to change it.")
        )
    return path_of(kind, name, country_of(kind, values, name))


def _need_authority(values: Mapping[str, Any], catalogue: Catalogue) -> None:
    authority, known = values.get("authority"), catalogue.known["authority"]
    if not isinstance(authority, str) or authority not in known:
        raise Refused(
            _("The field authority must name a local authority of the hub by its folder."),
            nearest(str(authority), sorted(known)) if authority else "",
        )


def _need_country(values: Mapping[str, Any], catalogue: Catalogue) -> None:
    country = values.get("country")
    countries = next(v for v in catalogue.records("vocabulary") if v.id == "countries").terms
    if not isinstance(country, str) or country not in countries:
        raise Refused(_("The field country must be a two-letter code, such as CO for Colombia."))


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
