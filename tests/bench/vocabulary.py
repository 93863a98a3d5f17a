"""Words that follow Zipf's law in each language: real ones first, then invented ones."""

import random
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
LANGUAGES = ("en", "es", "pt", "fr")
_SIZE = 4000
"""How many words a language has: enough that an index of them is not trivial."""


@dataclass(frozen=True)
class Vocabulary:
    """The words of a language, the frequent first, with the sums of their frequencies."""

    words: list[str]
    sums: list[float]


@cache
def word_lists() -> dict[str, Any]:
    """Return what words.yaml holds."""
    found: dict[str, Any] = yaml.safe_load((HERE / "words.yaml").read_text(encoding="utf-8"))
    return found


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the words of a language; invented ones have its syllables and endings."""
    lists = {name: texts[language].split() for name, texts in word_lists().items() if name != "ui"}
    rng = random.Random(f"vocabulary-{language}")
    words = dict.fromkeys(lists["function"] + lists["subject"])
    while len(words) < _SIZE:
        stem = "".join(rng.choices(lists["syllables"], k=rng.choice((1, 2, 2, 3))))
        words.setdefault(stem + rng.choice(lists["suffixes"]))
    return Vocabulary(list(words), list(accumulate(1 / (r + 2.7) for r in range(_SIZE))))
