"""Mends the fields of a record one kind of change after another, each held against the last."""

from collections.abc import Iterable
from typing import Any

import yaml
from pydantic import BaseModel

from hub.load.yaml_nodes import compose
from hub.mend.comments import comments_of
from hub.mend.edits import Edit, Source, applied
from hub.mend.order import groups_out_of_order, order_edit
from hub.mend.quotes import quote_edits, quote_unreadable, type_edits
from hub.mend.spacing import spacing_edits
from hub.mend.values import as_texts, fields_of


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


ORDER = _("fields put in order")
QUOTES = _("quotation marks put where a text needs them")
SPACING = _("one space after each field's colon")
KEPT_COMMENT = _("the order of fields was left: a comment would lose its place")
_MOST_MOVES = 200
"""More groups than any record holds."""

Read = tuple[yaml.Node, dict[str, Any]]


class FieldsMender:
    """Mends one block of fields; `done` and `left` say what was changed and what was not."""

    def __init__(self, front: str, model: type[BaseModel]) -> None:
        """Begin with the text between the two lines of hyphens."""
        self.front, self._model = front, model
        self.done: list[str] = []
        self.left: list[str] = []

    def mend(self) -> bool:
        """Mend everything; return False where the fields cannot be read even so."""
        read = _read(self.front) or self._quoted()
        if read is None:
            return False
        self._root, self._values = read
        self._take(SPACING, spacing_edits(Source(self.front), self._root))
        self._take(QUOTES, quote_edits(Source(self.front), self._root))
        edits = type_edits(Source(self.front), self._root, self._model, self._values)
        self._take(QUOTES, edits, loosely=True)
        self._put_in_order()
        return True

    def _quoted(self) -> Read | None:
        """Put quotation marks round what cannot be read without, if that is enough."""
        quoted = quote_unreadable(self.front)
        read = _read(quoted)
        if read is not None:
            self.front = quoted
            self._note(QUOTES)
        return read

    def _put_in_order(self) -> None:
        """Move one group at a time: with it move the places of all that it holds."""
        for _ in range(_MOST_MOVES):
            groups = list(groups_out_of_order(self._root, self._model))
            source = Source(self.front)
            edits = (order_edit(source, group) for group in groups)
            if not any(edit is not None and self._take(ORDER, [edit]) for edit in edits):
                self.left += [KEPT_COMMENT] if groups else []
                return

    def _take(self, said: str, edits: Iterable[Edit], loosely: bool = False) -> bool:
        """Make some edits, unless they would change what the fields say or lose a comment."""
        made = list(edits)
        after = applied(self.front, made)
        read = _read(after) if made else None
        if read is None or not self._says_the_same(read, after, loosely):
            return False
        self.front, (self._root, self._values) = after, read
        self._note(said)
        return True

    def _says_the_same(self, read: Read, after: str, loosely: bool) -> bool:
        root, values = read
        before = self._values
        same = as_texts(values) == as_texts(before) if loosely else values == before
        return same and comments_of(self.front, self._root) == comments_of(after, root)

    def _note(self, said: str) -> None:
        if said not in self.done:
            self.done.append(said)


def _read(front: str) -> Read | None:
    """Return the nodes and the values of some fields, or None where they cannot be read."""
    values = fields_of(front)
    root = compose(front) if values is not None else None
    return None if root is None or values is None else (root, values)
