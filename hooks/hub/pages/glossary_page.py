"""The glossary: the field's terms in every language, by group."""

from functools import partial
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.page import FRAMEWORK, Page, SearchText
from hub.records.glossary import GlossaryTerm


def glossary_page(view: View) -> Page:
    """Return the glossary."""
    return Page(
        address=addresses.GLOSSARY,
        title=view.translate("Glossary"),
        description=view.translate("The field's terms in four languages."),
        template="glossary",
        stamp=FRAMEWORK,
        context=lambda: _context(view),
        section="criteria",
        kind=view.translate("Glossary"),
        search=lambda: SearchText(
            body="\n".join(term_in(view, term) for term in view.library.glossary.terms.values()),
        ),
    )


def term_in(view: View, term: GlossaryTerm, language: str = "") -> str:
    """Return a term of the glossary in the page's language, or in another."""
    code = language or view.language
    if code == view.language:
        return view.wording({c: t for c in ("en", "es", "pt", "fr") if (t := getattr(term, c))})
    return str(getattr(term, code, ""))


def _context(view: View) -> dict[str, Any]:
    terms = view.library.glossary.terms
    known = [code for code in view.settings.languages if code in GlossaryTerm.model_fields]
    groups = []
    for group in view.library.vocabularies["glossary-groups"]:
        rows = [(name, term) for name, term in terms.items() if term.group == group]
        rows.sort(key=lambda row: view.sort_key(term_in(view, row[1])))
        groups.append({"id": f"group-{group}", "word": group, "rows": rows})
    order = [view.language, *(code for code in known if code != view.language)]
    return {"groups": groups, "order": order, "term_in": partial(term_in, view)}
