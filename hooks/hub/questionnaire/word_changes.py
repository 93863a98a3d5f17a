"""Finds which words of a text were taken out and which came in."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal


@dataclass(frozen=True)
class Piece:
    """Words that stayed, went or came."""

    state: Literal["same", "gone", "new"]
    words: str


def word_changes(before: str, now: str) -> list[Piece]:
    """Return a text in pieces, those of the older text before those that replace them."""
    old, new = before.split(), now.split()
    pieces = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", " ".join(old[i:j])))
            continue
        if i < j:
            pieces.append(Piece("gone", " ".join(old[i:j])))
        if k < m:
            pieces.append(Piece("new", " ".join(new[k:m])))
    return pieces
