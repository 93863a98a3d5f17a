"""Reads every record file into the catalogue and collects what stops one from being read."""

from pathlib import Path

from pydantic import ValidationError

from hub.assessment.editions import Editions
from hub.catalogue import Catalogue, Entry, Translation
from hub.check.model_errors import problems_of
from hub.check.problem import Problem, problem_of
from hub.load.body import BodyForm
from hub.load.cache import ParsedFiles
from hub.load.document import Document, places_in, read_document
from hub.load.fault import Fault
from hub.load.headings import body_form, heading_names
from hub.load.layout import ASSESSMENT, EXAMPLE_PLACES, EXAMPLES, Slot, slot_of
from hub.load.tree import FoundFile, find_files
from hub.load.yaml_values import KEY, Places
from hub.published.reading import read_published
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
        self._forms: dict[str, BodyForm] = {}

    def read(self) -> Catalogue:
        """Return every record and translation that could be read and checked by itself."""
        slots: dict[str, Slot] = {}
        published: list[tuple[str, Slot]] = []
        documents = []
        for file in find_files(self.root):
            slot = self._slot(file)
            if slot is not None and slot.kind == ASSESSMENT:
                published.append((file.path, slot))
            elif slot is not None:
                slots[file.path] = slot
                documents.append(self._document(file, slot))
        self._cache.save()
        catalogue = Catalogue(known=self._known(slots))
        self._read_published(published, catalogue)
        for document in documents:
            if document is not None:
                self._enter(document, catalogue)
        return catalogue

    def form_of(self, slot: Slot, values: dict[str, object] | None = None) -> BodyForm | None:
        """Return what the body of a file may hold, or None for a file of plain YAML."""
        kind = KINDS[slot.kind]
        if not kind.is_record:
            return None
        if slot.kind not in self._forms:
            form = body_form(self._headings, kind.body_fields, kind.has_lead)
            self._forms[slot.kind] = form
        return self._forms[slot.kind]

    def places(self, document: Document) -> Places:
        """Return where each value of a document stands."""
        return places_in(self.root, document, self.form_of(document.slot))

    def _slot(self, file: FoundFile) -> Slot | None:
        slot = None if file.is_link else slot_of(file.path)
        if slot is None:
            rule = "no-links" if file.is_link else "known-place"
            allowed = "" if file.is_link else "; ".join(EXAMPLES)
            self.problems.append(Problem(file.path, 1, 1, "", rule, allowed=allowed))
        return slot

    def _document(self, file: FoundFile, slot: Slot) -> Document | None:
        document = self._cache.find(file.path, file.stamp)
        if document is None:
            document = self._parse(file, slot)
        return document

    def _parse(self, file: FoundFile, slot: Slot) -> Document | None:
        try:
            document = read_document(self.root, file.path, slot, self.form_of(slot))
        except Fault as fault:
            self.problems.append(problem_of(file.path, fault))
            return None
        self._cache.keep(file.path, file.stamp, document)
        return document

    def _known(self, slots: dict[str, Slot]) -> dict[str, frozenset[str]]:
        """Return the ids of each kind, those of records that cannot be read included."""
        names: dict[str, set[str]] = {kind: set() for kind in KINDS}
        first: dict[tuple[str, str, str], str] = {}
        for path, slot in slots.items():
            other = first.setdefault((slot.kind, slot.id, slot.language), path)
            if other != path:
                self.problems.append(
                    Problem(path, 1, 1, "", "unique-id", value=slot.id, detail=other)
                )
            if not slot.language:
                names[slot.kind].add(slot.id)
        return {kind: frozenset(found) for kind, found in names.items()}

    def _read_published(self, files: list[tuple[str, Slot]], catalogue: Catalogue) -> None:
        """Read the published assessments; each belongs to a local authority that has a record."""
        editions = Editions(self.root)
        catalogue.known[ASSESSMENT] = frozenset(slot.id for _, slot in files)
        for path, slot in files:
            found, problems = read_published(self.root, path, slot, editions)
            self.problems.extend(problems)
            if slot.folder != EXAMPLE_PLACES and slot.place not in catalogue.known["authority"]:
                self.problems.append(
                    Problem(
                        path, 1, 1, "", "known-record", value=slot.place, detail="local authority"
                    )
                )
            elif found is not None:
                catalogue.assessments[found.id] = found

    def _enter(self, document: Document, catalogue: Catalogue) -> None:
        slot = document.slot
        kind = KINDS[slot.kind]
        model = kind.overlay if slot.language and kind.overlay else kind.model
        named = {} if slot.language else {"id": slot.id}
        if named and "id" in document.values:
            self._refuse_id(document)
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
        line, column = self.places(document).get(("id", KEY), (1, 1))
        self.problems.append(
            Problem(document.path, line, column, "id", "id-in-file", value=document.slot.id)
        )
