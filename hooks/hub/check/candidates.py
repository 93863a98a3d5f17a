"""Checks records that are not written yet, as if their files stood among the others."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import ValidationError

from hub.catalogue import Catalogue, Entry
from hub.check.finding import locate
from hub.check.model_errors import place_of, problems_of
from hub.check.problem import Problem
from hub.check.run import findings
from hub.load.document import Document
from hub.load.yaml_values import Places
from hub.records.kinds import KINDS
from hub.settings import Settings


class Candidates:
    """Some documents beside the records of a repository."""

    def __init__(self, root: Path, catalogue: Catalogue, settings: Settings) -> None:
        """Lay the candidates over what was read; the catalogue is changed by it."""
        self._root, self._catalogue, self._settings = root, catalogue, settings

    def check(self, documents: Mapping[str, tuple[Document, Places]]) -> list[Problem]:
        """Return everything that is wrong with the documents, which are given by their paths."""
        found = [*self._taken(documents), *self._entered(documents)]
        mine = {path: document for path, (document, _) in documents.items()}
        strange = (
            finding
            for finding in findings(self._root, self._catalogue, self._settings)
            if mine.get(finding.document.path) is finding.document
        )
        return sorted({*found, *locate(strange, lambda d: documents[d.path][1])})

    def _taken(self, documents: Mapping[str, tuple[Document, Places]]) -> Iterator[Problem]:
        """Yield a problem for each id or file that is there already."""
        for path, (document, places) in documents.items():
            slot = document.slot
            if (self._root / path).exists() or slot.id in self._catalogue.known.get(slot.kind, ()):
                line, column = place_of(("id",), places)
                other = self._catalogue.of(slot.kind).get(slot.id)
                detail = other.document.path if other else path
                yield Problem(path, line, column, "id", "unique-id", value=slot.id, detail=detail)

    def _entered(self, documents: Mapping[str, tuple[Document, Places]]) -> Iterator[Problem]:
        for path, (document, places) in documents.items():
            slot = document.slot
            model = KINDS[slot.kind].model
            self._know(slot.kind, slot.id)
            try:
                record = model.model_validate({**document.values, "id": slot.id})
            except ValidationError as error:
                yield from problems_of(error, path, places, model)
                continue
            entries = self._catalogue.entries.setdefault(slot.kind, {})
            entries.setdefault(slot.id, Entry(document, record))

    def _know(self, kind: str, name: str) -> None:
        known = self._catalogue.known
        known[kind] = known.get(kind, frozenset()) | {name}
