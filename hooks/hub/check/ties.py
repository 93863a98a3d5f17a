"""Checks the ties of local authorities: their exchanges and what their memberships rest on."""

from collections.abc import Iterator

from hub.catalogue import Catalogue
from hub.check.finding import Finding
from hub.check.model_errors import nearest


def check_exchanges(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield a finding for each exchange of a local authority with itself."""
    for entry in catalogue.of("authority").values():
        for index, exchange in enumerate(entry.record.exchanges):
            if exchange.authority == entry.record.id:
                path = ("exchanges", index, "authority")
                yield Finding(entry.document, path, "own-partner", exchange.authority)


def check_memberships(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield a finding for each membership that rests on an agreement the record does not have."""
    for entry in catalogue.of("authority").values():
        known = [agreement.id for agreement in entry.record.agreements]
        for index, tie in enumerate(entry.record.memberships):
            if tie.agreement is not None and tie.agreement not in known:
                yield Finding(
                    entry.document,
                    ("memberships", index, "agreement"),
                    "known-agreement",
                    tie.agreement,
                    detail=entry.record.id,
                    allowed=", ".join(known),
                    nearest=nearest(tie.agreement, known),
                )
