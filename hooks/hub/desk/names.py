"""Knows what words and records are called, so that people may say "Salta" instead of `ar-salta`."""

from collections import defaultdict
from collections.abc import Iterator

from hub.catalogue import Catalogue

_NAMED = ("authority", "network", "programme", "event", "practice")


class Names:
    """The names of all words and records, in every language."""

    def __init__(self, catalogue: Catalogue, language: str) -> None:
        """Gather the names of a catalogue; `language` is the one they are shown in."""
        self._language = language
        self._labels: dict[str, dict[str, str]] = defaultdict(dict)
        self._ids: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for source, word, names in _all_names(catalogue):
            self._labels[source][word] = names.get(language) or names.get("en") or word
            for name in names.values():
                self._ids[source][name.casefold()].add(word)

    def label(self, source: str, word: str) -> str:
        """Return what a word is called in the language, or nothing where it has no other name."""
        label = self._labels[source].get(word, "")
        return "" if label == word else label

    def word(self, source: str, text: str) -> str:
        """Return the word or id that a text means; the text itself where that is not certain."""
        if text in self._labels[source]:
            return text
        found = self._ids[source].get(text.casefold(), set())
        if len(found) == 1:
            return next(iter(found))
        folded = text.casefold()
        return folded if folded in self._labels[source] else text


def _all_names(catalogue: Catalogue) -> Iterator[tuple[str, str, dict[str, str]]]:
    for vocabulary in catalogue.records("vocabulary"):
        for word, term in vocabulary.terms.items():
            yield vocabulary.id, word, dict(term.label)
    for framework in catalogue.records("framework"):
        for criterion in framework.criteria:
            yield "criterion", criterion.id, dict(criterion.name)
    for kind in _NAMED:
        for record in catalogue.records(kind):
            names = {"en": getattr(record, "name", "") or getattr(record, "title", "")}
            original = getattr(record, "name_original", None)
            yield kind, record.id, {**names, **({"original": original} if original else {})}
