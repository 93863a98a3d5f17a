"""The crosswalks as rows of plain values, one a target, in one language."""

from collections.abc import Iterator

from hub import addresses
from hub.downloads.rows import Row
from hub.languages.view import View
from hub.pages.crosswalk_lines import target_lines


def crosswalk_rows(view: View) -> Iterator[Row]:
    """Yield every target of every framework with the criteria and items it matches."""
    for crosswalk in view.library.crosswalks.values():
        for line in target_lines(view, crosswalk):
            yield Row(
                framework=crosswalk.id,
                framework_name=view.wording(crosswalk.name),
                target=line.id,
                number=line.number,
                name=str(line.name),
                name_is_ours=line.is_ours,
                unchecked=line.is_unchecked,
                read_at=line.read_at,
                criteria=line.criteria,
                items=line.items,
                mapping=crosswalk.mapping,
                address=f"{addresses.CROSSWALK}#{line.anchor}",
                sources=[source.url or source.document or "" for source in crosswalk.sources],
            )
