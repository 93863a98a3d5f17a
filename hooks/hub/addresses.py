"""Every address of the site, relative to the folder of a language: flat files, the same in all.

An address is for ever: change nothing here without leaving a redirect behind.
"""

HOME = "index.html"
SEARCH = "search.html"
MAP = "map.html"
COVERAGE = "coverage.html"
GLOSSARY = "glossary.html"
PRACTICES = "good-practices/index.html"
CITIES = "cities/index.html"
NETWORKS = "networks/index.html"
PROGRAMMES = "programmes/index.html"
EVENTS = "events/index.html"
COMMITMENTS = "commitments/index.html"
REGISTER = "register.html"
COUNTRIES = "countries/index.html"
CRITERIA = "criteria/index.html"
RULES = "rules.html"
QUALITY = "quality.html"
QUESTIONNAIRE = "questionnaire.html"
ERRATA = "errata.html"
GAPS = "gaps.html"
CROSSWALK = "crosswalk.html"
OPEN_DATA = "open-data.html"
CODEBOOK = "codebook.html"
ASSESSMENTS = "assessments/index.html"
REPORTS = "reports/index.html"
TRANSLATIONS = "translations/index.html"
SELF_ASSESSMENT = "self-assessment/index.html"
SELF_ASSESSMENT_FILE = "self-assessment/self-assessment.html"
SELF_ASSESSMENT_PRACTICES = "self-assessment/practices.js"
SELF_ASSESSMENT_WORKBOOK = "self-assessment/workbook.js"
CONTRIBUTE = "contribute/index.html"
CORRECTION = "contribute/correction.html"
CONTRIBUTE_KNOWN = "contribute/known.js"

_FOLDERS = {
    "practice": "good-practices",
    "authority": "cities",
    "network": "networks",
    "programme": "programmes",
    "event": "events",
    "commitment": "commitments",
    "country": "countries",
    "criterion": "criteria",
    "assessment": "assessments",
    "report": "reports",
}
_NO_RECORDS = ("criterion", "assessment", "report")


def record_folders() -> dict[str, str]:
    """Return the folder of the pages of each kind of record."""
    return {kind: folder for kind, folder in _FOLDERS.items() if kind not in _NO_RECORDS}


def of(kind: str, name: str) -> str:
    """Return the address of the page of a record."""
    return f"{_FOLDERS[kind]}/{name}.html"


def index_of(kind: str) -> str:
    """Return the address of the page that lists a kind of record."""
    return f"{_FOLDERS[kind]}/index.html"


def import_table(name: str) -> str:
    """Return the address of the empty table for bringing in records of a kind."""
    return f"import/{name}.xlsx"


def folder_of(address: str) -> str:
    """Return the folder a page stands in, which says its kind; `pages` for those in none."""
    return address.partition("/")[0] if "/" in address else "pages"


def of_item(criterion: str, item: str) -> str:
    """Return the address of a questionnaire item on the page of its criterion."""
    return f"criteria/{criterion}.html#{item_anchor(item)}"


def item_anchor(item: str) -> str:
    """Return the anchor of a questionnaire item; dots make poor anchors."""
    return "item-" + item.replace(".", "-")


def of_gap(assessment: str, item: str) -> str:
    """Return the address of a gap on the page of a published assessment."""
    return f"assessments/{assessment}.html#{gap_anchor(item)}"


def gap_anchor(item: str) -> str:
    """Return the anchor of a gap: an item that was answered no."""
    return "gap-" + item.replace(".", "-")


def named_anchor(record: str) -> str:
    """Return the anchor, on a local authority's page, of a network or programme that names it."""
    return f"named-by-{record}"


def listing(facet: str, value: str, page: int = 1) -> str:
    """Return the address of a page of the practices that share a value of a facet."""
    suffix = f"-{page}" if page > 1 else ""
    return f"good-practices/{facet}/{value.lower()}{suffix}.html"


def all_practices(page: int = 1) -> str:
    """Return the address of a page of all practices."""
    return f"good-practices/page-{page}.html" if page > 1 else PRACTICES


def region_map(region: str) -> str:
    """Return the address of the map of a region."""
    return f"map/{region}.html"


def translations(language: str) -> str:
    """Return the address of the page that says what is to be translated into a language."""
    return f"translations/{language}.html"


def table(address: str, form: str) -> str:
    """Return the address of a listing as data, `csv` or `json`."""
    return address.removesuffix(".html") + "." + form


def assessment_data(name: str) -> str:
    """Return the address of the file of a published assessment."""
    return f"assessments/{name}.json"


def edition_changes(name: str) -> str:
    """Return the address of what changed from one edition of the questionnaire to the next."""
    return f"questionnaire-changes/{name}.html"


def annex(name: str) -> str:
    """Return the address of the annexes of a published assessment."""
    return f"assessments/{name}-annex.html"


def badge(authority: str, tie: str) -> str:
    """Return the address of the badge for a tie of a local authority."""
    return f"badges/{authority}-{tie}.svg"


def report_pdf(name: str) -> str:
    """Return the address of an annual report to print."""
    return f"reports/{name}.pdf"


def cover(practice: str) -> str:
    """Return the address of a practice's cover, from the root of the site."""
    return f"assets/covers/{practice}.svg"


def form(name: str) -> str:
    """Return the address of a form to contribute: `practice`, `city`, `correction`, …"""
    return f"contribute/{name}.html"


def starter(kind: str) -> str:
    """Return the address of the starter file of a kind, from the root of the site."""
    return f"assets/starters/{kind}.md"


def up_from(address: str) -> str:
    """Return the way from a page up to the folder of its language."""
    return "../" * address.count("/")
