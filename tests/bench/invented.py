"""Invented practices and local authorities: number n is the same however many there are."""

import random
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Any

import prose
import yaml
from terms import items_of_criteria, words
from vocabulary import HERE, LANGUAGES, vocabulary

PRACTICES_EACH = 5
"""How many practices a local authority has."""


@dataclass(frozen=True)
class Place:
    """An invented local authority: its number, its country and where it would lie."""

    number: int
    country: str
    latitude: float
    longitude: float
    population: int

    @property
    def id(self) -> str:
        """The id of its record."""
        return f"{self.country.lower()}-exampletown-{self.number}"

    @property
    def name(self) -> str:
        """A name that cannot be taken for a real place's."""
        return f"Exampletown {self.number} (fictional)"


@dataclass(frozen=True)
class Told:
    """What a practice says in one language."""

    title: str
    summary: str
    challenge: str
    actions: list[str]
    results: list[str]
    lessons: list[str]
    source_titles: list[str]


@dataclass(frozen=True)
class Invented:
    """An invented practice: what is the same in all languages, and what each says."""

    number: int
    place: Place
    criteria: list[str]
    items: list[str]
    areas: list[str]
    populations: list[str]
    years: tuple[int, int]
    source_years: list[int]
    told: dict[str, Told]

    @property
    def id(self) -> str:
        """The id of its record."""
        return f"{self.place.country.lower()}-practice-{self.number:05d}"

    def source_address(self, index: int) -> str:
        """Return the address of one of its sources."""
        return f"https://example.org/{self.id}/source-{index + 1}.pdf"


@cache
def place(number: int) -> Place:
    """Return the local authority with a number."""
    rng = random.Random(f"place-{number}")
    points: dict[str, list[float]] = _points()
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(points))))
    country = rng.choices(list(points), cum_weights=weights)[0]
    latitude, longitude = (round(at + rng.uniform(-0.6, 0.6), 4) for at in points[country])
    return Place(number, country, latitude, longitude, int(10 ** rng.uniform(4, 6.8)))


@cache
def _points() -> dict[str, list[float]]:
    found: dict[str, list[float]] = yaml.safe_load((HERE / "places.yaml").read_text("utf-8"))
    return found


def practice(number: int) -> Invented:
    """Return the practice with a number, from 1 on."""
    rng = random.Random(f"practice-{number}")
    criteria = rng.sample(sorted(items_of_criteria()), k=rng.choice((1, 2, 2, 3)))
    askable = sorted({item for name in criteria for item in items_of_criteria()[name]})
    start = rng.randint(1998, 2023)
    sizes = [rng.randint(4, 6), rng.randint(2, 3), rng.randint(2, 3)]
    source_years = [rng.randint(2000, 2025) for _ in range(rng.randint(1, 3))]
    return Invented(
        number=number,
        place=place((number - 1) // PRACTICES_EACH + 1),
        criteria=criteria,
        items=rng.sample(askable, k=min(len(askable), rng.randint(1, 3))),
        areas=rng.sample(words("areas"), k=rng.randint(1, 3)),
        populations=rng.sample(words("populations"), k=rng.randint(1, 3)),
        years=(start, min(2025, start + rng.randint(1, 9))),
        source_years=source_years,
        told={code: _told(number, code, sizes, len(source_years)) for code in LANGUAGES},
    )


def _told(number: int, language: str, sizes: list[int], sources: int) -> Told:
    rng = random.Random(f"practice-{number}-{language}")
    known = vocabulary(language)
    summary = prose.paragraph(rng, known, rng.randint(50, 70))
    summary[0] = prose.bold(summary[0])
    challenge = prose.paragraph(rng, known, rng.randint(50, 70))
    report = f"https://example.org/{number:05d}/report?lang={language}"
    challenge.insert(1, prose.link(rng, known, 3, report))
    actions, results, lessons = (
        [prose.sentence(rng, known, rng.randint(*length)) for _ in range(size)]
        for size, length in zip(sizes, ((7, 13), (18, 24), (18, 24)), strict=True)
    )
    other = f"https://example.org/{rng.randint(1, number):05d}/"
    lessons[-1] += " " + prose.link(rng, known, 2, other)
    return Told(
        title=prose.title(rng, known),
        summary=" ".join(summary),
        challenge=" ".join(challenge),
        actions=actions,
        results=[prose.bold_start(results[0]), *results[1:]],
        lessons=lessons,
        source_titles=[prose.sentence(rng, known, 5)[:-1] for _ in range(sources)],
    )


def front_matter(fields: dict[str, Any]) -> str:
    """Return fields as the front matter of a Markdown file."""
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text = yaml.dump(
        fields,
        Dumper=dumper,
        allow_unicode=True,
        sort_keys=False,
        width=100,
        default_flow_style=None,
    )
    return f"---\n{text}---\n\n"


def body(told: Told, headings: dict[str, str]) -> str:
    """Return the Markdown below the front matter."""
    parts = [told.summary]
    for name in ("challenge", "actions", "results", "lessons"):
        text = getattr(told, name)
        said = text if isinstance(text, str) else "\n".join(f"- {line}" for line in text)
        parts += [f"## {headings[name]}", said]
    return "\n\n".join(parts) + "\n"
