"""One address for every kind of page of the site, taken from the site itself."""

from pathlib import Path

LANGUAGES = ("en", "es", "pt", "fr")

PATTERNS = {
    "home": "index.html",
    "search": "search.html",
    "map": "map.html",
    "map of a region": "map/*.html",
    "coverage": "coverage.html",
    "glossary": "glossary.html",
    "rules": "rules.html",
    "questions of quality": "quality.html",
    "questionnaire": "questionnaire.html",
    "errata": "errata.html",
    "gaps": "gaps.html",
    "other frameworks": "crosswalk.html",
    "open data": "open-data.html",
    "codebook": "codebook.html",
    "editorial page": "about.html",
    "practices": "good-practices/index.html",
    "practices, second page": "good-practices/page-2.html",
    "practices of one sort": "good-practices/*/*.html",
    "practice": "good-practices/??-*.html",
    "cities": "cities/index.html",
    "city": "cities/??-*.html",
    "networks": "networks/index.html",
    "network": "networks/*.html",
    "programmes": "programmes/index.html",
    "programme": "programmes/*.html",
    "events": "events/index.html",
    "event": "events/*.html",
    "commitments": "commitments/index.html",
    "commitment": "commitments/*.html",
    "register": "register.html",
    "published assessments": "assessments/index.html",
    "published assessment": "assessments/*.html",
    "annexes of an assessment": "assessments/*-annex.html",
    "countries": "countries/index.html",
    "country": "countries/??.html",
    "annual reports": "reports/index.html",
    "annual report": "reports/??-*.html",
    "translations": "translations/index.html",
    "translate a record": "contribute/translate.html",
    "translations into a language": "translations/??.html",
    "criteria": "criteria/index.html",
    "criterion": "criteria/*.html",
    "self-assessment": "self-assessment/index.html",
    "contribute": "contribute/index.html",
    "form for a practice": "contribute/practice.html",
    "form for a city": "contribute/city.html",
    "form for a correction": "contribute/correction.html",
    "form for an assessment": "contribute/assessment.html",
}
KINDS = tuple(PATTERNS)


def long_address_of(site: Path, kind: str) -> str:
    """Return the address of the longest page of a kind, from the folder of a language."""
    return _addresses(site, kind)[-1]


def usual_address_of(site: Path, kind: str) -> str:
    """Return the address of a page of a kind that is neither short nor long."""
    found = _addresses(site, kind)
    return found[len(found) // 2]


def _addresses(site: Path, kind: str) -> list[str]:
    pattern = PATTERNS[kind]
    found = [
        file
        for file in (site / LANGUAGES[0]).glob(pattern)
        if file.name != "index.html" or pattern.endswith("index.html")
    ]
    assert found, f"the site has no page of the kind: {kind}"
    found.sort(key=lambda file: file.stat().st_size)
    return [file.relative_to(site / LANGUAGES[0]).as_posix() for file in found]
