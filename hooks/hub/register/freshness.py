"""What has grown old on a day: records nobody has looked at, late commitments, stale texts."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from hub.catalogue import Catalogue
from hub.check.stale import stale_translations
from hub.forge.fence import in_code
from hub.languages.messages import Translate
from hub.register.days import first_day
from hub.register.follow_up import is_overdue, was_never_updated

MOST = 200
"""Rows of one list at most."""
_CHECKED = ("practice", "commitment")
Section = tuple[str, list[str]]


def freshness_report(
    catalogue: Catalogue, today: date, months: int, translate: Translate = str
) -> str:
    """Return the report as Markdown."""
    lines = [f"## {translate('What has grown old')}", "", f"{today.isoformat()}"]
    for heading, rows in _sections(catalogue, today, months, translate):
        lines += ["", f"### {heading} ({len(rows)})", ""]
        lines += rows[:MOST] or [translate("None.")]
        lines += [f"- … {len(rows) - MOST}"] if len(rows) > MOST else []
    return "\n".join(lines) + "\n"


def _sections(
    catalogue: Catalogue, today: date, months: int, translate: Translate
) -> Iterator[Section]:
    old = list(_unchecked(catalogue, _months_before(today, months)))
    heading = translate("Not checked for {months} months").format(months=months)
    yield heading, [_row(path, day or translate("never")) for day, path in sorted(old)]
    pledges = [entry for entry in catalogue.of("commitment").values() if _counts(entry.record)]
    late = [e for e in pledges if is_overdue(e.record, today.isoformat())]
    yield (
        translate("Commitments overdue"),
        [_row(e.document.path, str(e.record.due)) for e in late],
    )
    silent = [e for e in pledges if was_never_updated(e.record) and e not in late]
    yield translate("Commitments never reported on"), [_row(e.document.path, "") for e in silent]
    stale = [_row(one.file, one.digest) for one in stale_translations(catalogue)]
    yield translate("Translations whose original has changed"), stale


def _unchecked(catalogue: Catalogue, limit: date) -> Iterator[tuple[str, str]]:
    for kind in _CHECKED:
        for entry in catalogue.of(kind).values():
            record: Any = entry.record
            if _counts(record) and (
                not record.checked or first_day(record.checked) < limit.isoformat()
            ):
                yield record.checked or "", entry.document.path


def _counts(record: Any) -> bool:
    return not (record.example or record.retired)


def _months_before(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, 28))


def _row(path: str, note: str) -> str:
    return f"- {in_code(path)} {note}".rstrip()
