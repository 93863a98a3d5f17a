"""Reads every record file into the catalogue and collects what stops one from being read."""

from pathlib import Path

from pydantic import ValidationError

from hub.catalogue import Catalogue, Entry, Translation
from hub.check.model_errors import problems_of
from hub.check.problem import Problem
from hub.load.body import BodyForm
from hub.load.cache import ParsedFiles
from hub.load.document import Document, places_in, read_document
from hub.load.fault import Fault
from hub.load.headings import body_form, heading_names
from hub.load.layout import EXAMPLES, Slot, slot_of
from hub.load.tree import FoundFile, find_files
from hub.records.kinds import KINDS


class Reader:
    """Reads one repository; `problems` grows with everything that is wrong."""

    def __init__(self, root: Path, default_language: str) -> None:
        """Prepare to read the repository at a path."""
        self.root = root
        self.problems: list[Problem] = []
        self._headings, digest = heading_names(root)
        self._cache = ParsedFiles(root, digest)
        self._default = default_language

    def read(self) -> Catalogue:
        """Return every record and translation that could be read and checked by itself."""
        documents = [
            document
            for file in find_files(self.root)
            if (document := self._document(file)) is not None
        ]
        self._cache.save()
        catalogue = Catalogue(known=self._known(documents))
        for document in documents:
            self._enter(document, catalogue)
        return catalogue

    def form_of(self, slot: Slot, values: dict[str, object] | None = None) -> BodyForm | None:
        """Return what the body of a file may hold, or None for a file of plain YAML."""
        kind = KINDS[slot.kind]
        if not kind.is_record:
            return None
        return body_form(self._headings, kind.body_fields, kind.has_lead)

    def places(self, document: Document) -> dict[tuple[str | int, ...], tuple[int, int]]:
        """Return where each value of a document stands."""
        return places_in(self.root, document, self.form_of(document.slot))

    def _document(self, file: FoundFile) -> Document | None:
        slot = None if file.is_link else slot_of(file.path)
        if slot is None:
            rule = "no-links" if file.is_link else "known-place"
            allowed = "" if file.is_link else "; ".join(EXAMPLES)
            self.problems.append(Problem(file.path, 1, 1, "", rule, allowed=allowed))
            return None
        document = self._cache.find(file.path, file.stamp)
        if document is None:
            document = self._parse(file, slot)
        return document

    def _parse(self, file: FoundFile, slot: Slot) -> Document | None:
        try:
            document = read_document(self.root, file.path, slot, self.form_of(slot))
        except Fault as fault:
            self.problems.append(_problem_of(file.path, fault))
            return None
        except RecursionError:
            self.problems.append(Problem(file.path, 1, 1, "", "too-deep", allowed="20"))
            return None
        self._cache.keep(file.path, file.stamp, document)
        return document

    def _known(self, documents: list[Document]) -> dict[str, frozenset[str]]:
        names: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
        for document in documents:
            slot = document.slot
            if slot.language:
                continue
            first = names[slot.kind].setdefault(slot.id, document.path)
            if first != document.path:
                self.problems.append(
                    Problem(document.path, 1, 1, "", "unique-id", value=slot.id, detail=first)
                )
        return {kind: frozenset(found) for kind, found in names.items()}

    def _enter(self, document: Document, catalogue: Catalogue) -> None:
        slot = document.slot
        kind = KINDS[slot.kind]
        model = kind.overlay if slot.language and kind.overlay else kind.model
        named = {} if slot.language else {"id": slot.id}
        if "id" in document.values and not slot.language:
            self._refuse_id(document)
            return
        try:
            record = model.model_validate({**document.values, **named})
        except ValidationError as error:
            found = problems_of(error, document.path, self.places(document), model)
            self.problems.extend(found)
            return
        if slot.language:
            translations = catalogue.translations.setdefault((slot.kind, slot.id), {})
            translations[slot.language] = Translation(document, record)  # type: ignore[arg-type]
        else:
            catalogue.entries.setdefault(slot.kind, {})[slot.id] = Entry(document, record)

    def _refuse_id(self, document: Document) -> None:
        line, column = self.places(document).get(("id", "#key"), (1, 1))
        self.problems.append(
            Problem(document.path, line, column, "id", "unknown-field", value="id")
        )


def _problem_of(path: str, fault: Fault) -> Problem:
    return Problem(
        path, fault.line, fault.column, "", fault.rule,
        value=fault.value, allowed=fault.allowed, detail=fault.detail,
    )
