"""Invented sentences with the emphasis and the links that real records have."""

import random

from vocabulary import Vocabulary


def sentence(rng: random.Random, known: Vocabulary, count: int) -> str:
    """Return a sentence of some words."""
    words = rng.choices(known.words, cum_weights=known.sums, k=count)
    if count > 9:
        words[count // 2] += ","
    text = " ".join(words)
    return text[0].upper() + text[1:] + "."


def paragraph(rng: random.Random, known: Vocabulary, count: int) -> list[str]:
    """Return sentences with about `count` words together."""
    sentences = []
    while count > 0:
        length = min(count, rng.randint(8, 18))
        sentences.append(sentence(rng, known, max(length, 4)))
        count -= length
    return sentences


def title(rng: random.Random, known: Vocabulary) -> str:
    """Return a title of three to six less frequent words."""
    return " ".join(rng.choices(known.words[50:1500], k=rng.randint(3, 6))).capitalize()


def bold(text: str) -> str:
    """Return Markdown that stresses a text."""
    return f"**{text}**"


def bold_start(text: str) -> str:
    """Return Markdown that stresses the first two words of a text."""
    first, second, rest = text.split(" ", 2)
    return f"{bold(f'{first} {second}')} {rest}"


def link(rng: random.Random, known: Vocabulary, count: int, address: str) -> str:
    """Return a Markdown link on some less frequent words."""
    return f"[{' '.join(rng.choices(known.words[50:900], k=count))}]({address})"
