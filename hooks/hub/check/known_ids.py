"""Knows every word a field may hold and every id it may name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hub.catalogue import Catalogue
from hub.check.retired import retired_ids

Ids = frozenset[str] | None
"""Words or ids; None where the file that holds them cannot be read, so that all may be right."""


@dataclass(frozen=True)
class Known:
    """The ids of each kind and the words of each vocabulary, by the name of kind or vocabulary."""

    ids: Mapping[str, Ids]
    labels: Mapping[str, Mapping[str, str]]
    """For each vocabulary, its labels in every language, folded, and the words they stand for."""

    retired: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The ids of the records of each kind that were retired."""

    def words(self, name: str) -> Ids:
        """Return what is known under the name of a kind or of a vocabulary."""
        return self.ids.get(name, frozenset())

    def by_label(self, name: str, label: str) -> str:
        """Return the word of a vocabulary that has a label, or nothing."""
        return self.labels.get(name, {}).get(label.casefold(), "")


def known_ids(catalogue: Catalogue) -> Known:
    """Return the words and ids of a catalogue."""
    ids: dict[str, Ids] = dict.fromkeys(_unread(catalogue, "vocabulary"))
    labels = {}
    for vocabulary in catalogue.records("vocabulary"):
        ids[vocabulary.id] = frozenset(vocabulary.terms)
        labels[vocabulary.id] = {
            label.casefold(): word
            for word, term in vocabulary.terms.items()
            for label in term.label.values()
        }
    ids |= catalogue.known
    ids["criterion"] = None if _unread(catalogue, "framework") else _criteria(catalogue)
    ids["item"] = None if _unread(catalogue, "questionnaire") else _items(catalogue)
    return Known(ids, labels, retired_ids(catalogue))


def _unread(catalogue: Catalogue, kind: str) -> frozenset[str]:
    return catalogue.known.get(kind, frozenset()) - catalogue.of(kind).keys()


def _criteria(catalogue: Catalogue) -> frozenset[str]:
    framework: Any = catalogue.one("framework")
    return frozenset(c.id for c in framework.criteria) if framework else frozenset()


def _items(catalogue: Catalogue) -> frozenset[str]:
    return frozenset(
        item.id
        for edition in catalogue.records("questionnaire")
        for section in edition.sections
        for item in section.items
    )
