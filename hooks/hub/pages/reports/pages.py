"""The pages of annual reports, and the page that lists them."""

from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.page import Page, SearchText
from hub.pages.reports.content import report_of
from hub.pages.reports.paper import has_paper
from hub.register.years import ENOUGH, Year
from hub.stamps import digest_of


def report_pages(view: View) -> Iterator[Page]:
    """Yield the report of every year with enough on record, then the page that lists them."""
    for year in view.library.years:
        yield _page(view, year)
    yield _index(view)


def _page(view: View, year: Year) -> Page:
    title = view.translate("{country} in {year}: annual report").format(
        country=view.country(year.country), year=year.year
    )
    description = view.translate("Practices, members, agreements, events and commitments.")
    return Page(
        address=addresses.of("report", year.id),
        title=title,
        description=description,
        template="report",
        context=lambda: _context(view, year),
        stamp=_stamp(view, year),
        section="countries",
        kind=view.translate("Annual report"),
        search=lambda: SearchText(
            body=title, filters={"country": [year.country]}, note=description
        ),
    )


def _context(view: View, year: Year) -> dict[str, Any]:
    return {
        "r": report_of(view, year),
        "code": year.country,
        "pdf": addresses.report_pdf(year.id) if has_paper(view, year) else "",
        "others": [
            other
            for other in view.library.years
            if other.country == year.country and other.year != year.year
        ],
    }


def _stamp(view: View, year: Year) -> str:
    """Return the digits of all that is shown; what is left out for want of a date counts too."""
    library, code = view.library, year.country
    stamps = [library.as_of, library.stamp("country", code.lower())]
    stamps += [other.id for other in library.years if other.country == code]
    stamps += [library.stamp(kind, name) for kind, name in year.records()]
    stamps += [
        library.stamp("authority", a.id) for a in library.authorities_by_country.get(code, [])
    ]
    stamps += [
        library.stamp("practice", p.id) for p in library.practices_by["country"].get(code, [])
    ]
    stamps += [library.stamp("event", e.id) for e in library.events_by.get(code, [])]
    stamps += [
        library.stamp("commitment", c.id) for c in library.commitments_by["country"].get(code, [])
    ]
    return digest_of(stamps)


def _index(view: View) -> Page:
    say = view.translate
    return Page(
        address=addresses.REPORTS,
        title=say("Annual reports"),
        description=say("What the records say of a country in a year, as a page and on paper."),
        template="reports",
        context=lambda: {"groups": _groups(view), "enough": ENOUGH},
        stamp=digest_of(f"{one.id} {one.size} {has_paper(view, one)};" for one in _years(view)),
        section="countries",
    )


def _years(view: View) -> list[Year]:
    return view.library.years


def _groups(view: View) -> list[dict[str, Any]]:
    codes = dict.fromkeys(year.country for year in view.library.years)
    groups = [
        {
            "code": code,
            "name": view.country(code),
            "years": [
                {
                    "year": year,
                    "pdf": addresses.report_pdf(year.id) if has_paper(view, year) else "",
                }
                for year in view.library.years
                if year.country == code
            ],
        }
        for code in codes
    ]
    return sorted(groups, key=lambda group: view.sort_key(str(group["name"])))
