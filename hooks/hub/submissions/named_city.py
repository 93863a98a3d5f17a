"""Finds the local authority that a person means by "city, country"."""

from hub.catalogue import Catalogue
from hub.languages.folded import folded
from hub.submissions.refused import Refused


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


def authority_named(text: str, catalogue: Catalogue) -> str:
    """Return the id of the one local authority that a text names; raises Refused."""
    if text in catalogue.known["authority"]:
        return text
    name, _comma, country = text.rpartition(",")
    codes = _codes_of(country, catalogue)
    if not name or not codes:
        raise Refused(_("Write the city, a comma and the country, such as: Cúcuta, Colombia."))
    wanted = folded(name.strip())
    found = [
        one.id
        for one in catalogue.records("authority")
        if one.country in codes and wanted in (folded(one.name), folded(one.name_original or ""))
    ]
    if len(found) != 1:
        raise Refused(
            _("No local authority of the hub has this name. Add it first with the form for cities.")
            if not found
            else _(
                "Several local authorities have this name. Write the name of its folder instead."
            )
        )
    return str(found[0])


def _codes_of(country: str, catalogue: Catalogue) -> set[str]:
    """Return the codes of the countries that have a name, or that code."""
    wanted = folded(country.strip())
    vocabulary = next(v for v in catalogue.records("vocabulary") if v.id == "countries")
    return {
        code
        for code, term in vocabulary.terms.items()
        if wanted in (code.casefold(), *map(folded, term.label.values()))
    }
