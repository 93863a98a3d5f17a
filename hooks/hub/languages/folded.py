"""Compares texts as readers do: without accents and capitals."""

import unicodedata
from functools import cache


@cache
def folded(text: str) -> str:
    """Return a text without accents and capitals."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
