"""Gathers the files that are made from the models and the vocabularies, by their path."""

import json
from pathlib import Path

from hub.catalogue import Catalogue
from hub.check.reading import Reader
from hub.load.headings import heading_names
from hub.records.kinds import KINDS
from hub.records.schema import Words, schema_of, whole_schema_of
from hub.records.schema_lines import with_schema_lines
from hub.records.starter import starter_of
from hub.submissions.templates import option, templates


def generated_files(root: Path) -> dict[str, str]:
    """Return path → text of each schema and starter file, and of YAML files that name one."""
    catalogue = Reader(root, "en").read()
    words = words_of(catalogue)
    names, _ = heading_names(root)
    headings = {field: labels["en"] for field, labels in names.items()}
    files = {}
    for kind in KINDS.values():
        schema = schema_of(kind, words)
        files[f"criteria/schemas/{kind.name}.schema.json"] = _json(schema)
        if kind.is_record:
            draft = whole_schema_of(kind, words, with_id=True)
            files[f"criteria/schemas/{kind.name}.draft.schema.json"] = _json(draft)
            files[f"criteria/starters/{kind.name}.md"] = starter_of(kind, schema, headings)
    files |= dict(with_schema_lines(root))
    return {**files, **templates(options_of(catalogue))}


def options_of(catalogue: Catalogue) -> dict[str, list[str]]:
    """Return the choices that the issue forms offer, in the order of the vocabularies."""
    criteria = [c for f in catalogue.records("framework") for c in f.criteria]
    found = {
        v.id: [option(w, t.label) for w, t in v.terms.items()]
        for v in catalogue.records("vocabulary")
    }
    return {**found, "criterion": [option(c.id, c.name) for c in criteria]}


def words_of(catalogue: Catalogue) -> Words:
    """Return the words of each vocabulary in their own order, and the ids of the framework."""
    words = {v.id: list(v.terms) for v in catalogue.records("vocabulary")}
    words["criterion"] = [c.id for f in catalogue.records("framework") for c in f.criteria]
    items = (
        item.id
        for edition in catalogue.records("questionnaire")
        for section in edition.sections
        for item in section.items
    )
    words["item"] = list(dict.fromkeys(items))
    return words


def _json(schema: object) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
