"""Edge cases thought up and worked out by hand: each says which figures a person arrived at."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from second_method import edition

SCORED = [
    item["id"]
    for section in edition()["sections"]
    for item in section["items"]
    if item.get("scored") == "true"
]
AREAS = {area["id"]: area["items"] for area in edition()["policy_areas"]}
CRITERIA = [section["criterion"] for section in edition()["sections"]]
NOT_METROPOLITAN = {"answer": "not-applicable", "observation": "not in a metropolitan area"}
REFERRAL, RECEPTION = "referral-systems", "reception-and-outreach"
COORDINATION, CHAMPIONING = "institutional-coordination", "championing-and-networking"


class Case(NamedTuple):
    """One case: what it is about, what it holds, and the figures found by hand."""

    name: str
    about: str
    answers: dict[str, Any]
    by_hand: dict[str, Any]
    more: dict[str, Any] = {}


def every(answer: str, but: dict[str, str | None] | None = None) -> dict[str, Any]:
    """Return one answer to every scored item, save those named; None leaves one out."""
    said = {**dict.fromkeys(SCORED, answer), **(but or {})}
    return {item: {"answer": one} for item, one in said.items() if one is not None}


def four(yes: int, applicable: int, yes_upper: int, applicable_upper: int) -> dict[str, int]:
    return {
        "yes": yes,
        "applicable": applicable,
        "yes_upper": yes_upper,
        "applicable_upper": applicable_upper,
    }


def ends(lower: tuple[int, int], upper: tuple[int, int]) -> dict[str, int]:
    return {
        "numerator": lower[0],
        "denominator": lower[1],
        "numerator_upper": upper[0],
        "denominator_upper": upper[1],
    }


def hand_cases() -> Iterator[Case]:
    """Yield every case made by hand."""
    yield from whole_files()
    yield from document_in_languages()
    yield from dependents_that_are_not_scored()
    yield from not_applicable()
    yield from weights()
    yield from rounding()
    yield from policy_areas()
    yield from what_never_counts()


def whole_files() -> Iterator[Case]:
    nothing = {"positive": four(0, 39, 40, 40), "balanced": ends((0, 1), (1, 1))}
    yield Case("empty", "Nothing is answered: everything is open.", {}, nothing)
    yield Case("all-unknown", "Unknown is as open as nothing.", every("unknown"), nothing)
    yield Case("all-blank", "A blank answer is nothing.", every(""), nothing)
    best = {"positive": four(40, 40, 40, 40), "balanced": ends((1, 1), (1, 1))}
    yield Case("all-yes", "Every scored item is yes.", every("yes"), best)
    worst = {"positive": four(0, 39, 0, 39), "balanced": ends((0, 1), (0, 1))}
    yield Case("all-no", "Every scored item is no; 8.3.1 drops out with 8.3.", every("no"), worst)
    one = {"positive": four(1, 39, 1, 39), "balanced": ends((1, 10), (1, 10))}
    yield Case(
        "one-of-one", "1.3 is the only item of its criterion.", every("no", {"1.3": "yes"}), one
    )
    smallest = {
        "8.3": {"answer": "yes"},
        "8.3.1": {"answer": "unknown"},
        "9.1.1.1": {"answer": "permanent"},
        "3.1.1": NOT_METROPOLITAN,
        "4.3": {"answer": "Micro-credit through the municipal bank"},
    }
    figures = {
        "criteria": {REFERRAL: four(1, 6, 6, 6), COORDINATION: four(0, 2, 2, 2)},
        "positive": four(1, 39, 39, 39),
        "balanced": ends((1, 60), (1, 1)),
    }
    yield Case("smallest", "The smallest file that the definition shows.", smallest, figures)


def document_in_languages() -> Iterator[Case]:
    """8.3.1 asks for languages of the document that 8.3 asks for."""
    rows: list[tuple[str | None, str | None, tuple[int, int, int, int]]] = [
        ("yes", "yes", (2, 6, 2, 6)),
        ("yes", "no", (1, 6, 1, 6)),
        ("yes", "unknown", (1, 6, 2, 6)),
        ("yes", None, (1, 6, 2, 6)),
        ("no", "yes", (0, 5, 0, 5)),
        ("no", "no", (0, 5, 0, 5)),
        ("no", "unknown", (0, 5, 0, 5)),
        ("no", None, (0, 5, 0, 5)),
        ("unknown", "yes", (0, 5, 2, 6)),
        ("unknown", "no", (0, 5, 1, 6)),
        ("unknown", "unknown", (0, 5, 2, 6)),
        ("unknown", None, (0, 5, 2, 6)),
        (None, "yes", (0, 5, 2, 6)),
        (None, "no", (0, 5, 1, 6)),
        (None, "unknown", (0, 5, 2, 6)),
        (None, None, (0, 5, 2, 6)),
    ]
    for parent, dependent, figures in rows:
        name = f"8-3-{parent or 'nothing'}-8-3-1-{dependent or 'nothing'}"
        about = f"8.3 holds {parent or 'nothing'}, 8.3.1 {dependent or 'nothing'}; the rest is no."
        answers = every("no", {"8.3": parent, "8.3.1": dependent})
        yield Case(name, about, answers, {"criteria": {REFERRAL: four(*figures)}})
    kept = every("yes", {"8.3": None, "8.3.1": "no"})
    yield Case(
        "8-3-open-kept-no-rest-yes",
        "8.3 is open above a kept no; the rest is yes.",
        kept,
        {"criteria": {REFERRAL: four(4, 5, 5, 6)}, "positive": four(38, 39, 39, 40)},
    )


def dependents_that_are_not_scored() -> Iterator[Case]:
    """10.2.1 and 9.1.x.1 depend on scored items but never count themselves."""
    for number, (parent, upper) in enumerate((("yes", 1), ("no", 0), ("unknown", 1))):
        answers = every("no", {"10.2": parent})
        answers["10.2.1"] = {"answer": "Red de Ciudades"}
        share = four(parent == "yes", 3, upper, 3)
        about = f"10.2.1 keeps a text while 10.2 is {parent}."
        yield Case(f"networks-{number + 1}", about, answers, {"criteria": {CHAMPIONING: share}})
    for place in ("9.1.1", "9.1.2", "9.1.3", "9.1.4"):
        for parent, choice in (
            ("yes", "permanent"),
            ("no", "provisional"),
            ("unknown", "permanent"),
        ):
            answers = every("no", {place: parent})
            answers[f"{place}.1"] = {"answer": choice}
            share = four(parent == "yes", 10, parent != "no", 10)
            name = f"{place.replace('.', '-')}-{parent}"
            about = f"{place}.1 keeps {choice} while {place} is {parent}."
            yield Case(name, about, answers, {"criteria": {RECEPTION: share}})
    everywhere = every("no", dict.fromkeys(("9.1.1", "9.1.2", "9.1.3", "9.1.4"), "yes"))
    about = "Four kinds of facility, and nobody says whether they are permanent."
    yield Case("no-permanence", about, everywhere, {"criteria": {RECEPTION: four(4, 10, 4, 10)}})


def not_applicable() -> Iterator[Case]:
    rows: list[tuple[str, str, tuple[int, int, int, int]]] = [
        ("yes", "yes", (2, 2, 2, 2)),
        ("no", "no", (0, 2, 0, 2)),
        ("yes", "no", (1, 2, 1, 2)),
        ("yes", "unknown", (1, 2, 2, 2)),
        ("unknown", "unknown", (0, 2, 2, 2)),
    ]
    for number, (first, last, figures) in enumerate(rows, 1):
        answers = {**every("no", {"3.1": first, "3.2": last}), "3.1.1": NOT_METROPOLITAN}
        about = f"3.1.1 does not apply; 3.1 is {first}, 3.2 is {last}."
        figures_by_hand = {"criteria": {COORDINATION: four(*figures)}}
        yield Case(f"not-applicable-{number}", about, answers, figures_by_hand)
    free = every("no", {"3.1.1": "yes"})
    about = "3.1.1 stands under 3.1 in print, but does not depend on it."
    yield Case("printed-under", about, free, {"criteria": {COORDINATION: four(1, 3, 1, 3)}})
    left = {**every("yes"), "3.1.1": NOT_METROPOLITAN}
    about = "All yes but for the one that does not apply: 39 of 39."
    yield Case("all-but-one-applies", about, left, {"positive": four(39, 39, 39, 39)})


def weights() -> Iterator[Case]:
    half = every("no", {"1.3": "yes"})
    rows: list[tuple[str, str, dict[str, int], dict[str, Any]]] = [
        (
            "ones",
            "Weights of one change nothing.",
            dict.fromkeys(CRITERIA, 1),
            {"balanced": ends((1, 10), (1, 10))},
        ),
        (
            "zeros",
            "Without any weight there is no mean.",
            dict.fromkeys(CRITERIA, 0),
            {
                "balanced": None,
                "macro_areas": {"cos-mechanism": None, "inclusion-conditions": None},
                "positive": four(1, 39, 1, 39),
            },
        ),
        (
            "only-one",
            "One criterion alone has weight.",
            {**dict.fromkeys(CRITERIA, 0), "institutional-capacity": 5},
            {"balanced": ends((1, 1), (1, 1))},
        ),
        (
            "none-for-it",
            "The only yes has no weight.",
            {"institutional-capacity": 0},
            {
                "balanced": ends((0, 1), (0, 1)),
                "macro_areas": {"public-administration": ends((0, 1), (0, 1))},
            },
        ),
        (
            "empty-macro-area",
            "A macro area whose one criterion has no weight has no mean.",
            {CHAMPIONING: 0},
            {"balanced": ends((1, 9), (1, 9)), "macro_areas": {"cos-mechanism": None}},
        ),
        (
            "double",
            "Twice the weight: 2 of 11.",
            {"institutional-capacity": 2},
            {
                "balanced": ends((2, 11), (2, 11)),
                "macro_areas": {"public-administration": ends((1, 3), (1, 3))},
            },
        ),
        (
            "heaviest",
            "The greatest weight: 1000 of 1009.",
            {"institutional-capacity": 1000},
            {"balanced": ends((1000, 1009), (1000, 1009))},
        ),
    ]
    for name, about, held, figures in rows:
        yield Case(f"weights-{name}", about, half, figures, {"weights": held})
    opened = every("no", {"1.3": None, "2.1": "yes", "2.2": None})
    about = "Open items under weights: (1/2)/11 up to (3 × 1 + 1)/11, a zero among them."
    held = {"institutional-capacity": 3, CHAMPIONING: 0}
    figures = {"balanced": ends((1, 22), (4, 11))}
    yield Case("weights-open", about, opened, figures, {"weights": held})


def rounding() -> Iterator[Case]:
    one = every("no", {"8.3": "yes"})
    about = "1 of 40 is 2.5 %, shown as 3: half goes up."
    yield Case("half-up", about, one, {"positive": {**four(1, 40, 1, 40), "percent": 3}})
    third = every("no", {"4.1": "yes", "7.1": "yes", "7.2": "yes", "5.1": "yes"})
    figures = {
        "economic-inclusion": {**four(1, 3, 1, 3), "percent": 33},
        "legal-inclusion": {**four(2, 3, 2, 3), "percent": 67},
        "socio-cultural-inclusion": {**four(1, 7, 1, 7), "percent": 14},
    }
    yield Case("thirds", "33, 67 and 14 per cent.", third, {"criteria": figures})


def policy_areas() -> Iterator[Case]:
    rows = [
        ("yes", "A housing plan", "acting"),
        ("yes", None, "gap"),
        ("yes", "", "gap"),
        ("yes", "  ", "gap"),
        ("yes", "none", "gap"),
        ("yes", " None ", "gap"),
        ("yes", "none of it by us, all through the housing fund", "acting"),
        ("no", "A seat on the provincial board", "supporting"),
        ("no", None, "outside"),
        ("no", "NONE", "outside"),
        ("unknown", "A housing plan", "unknown"),
        ("unknown", None, "unknown"),
        (None, "A housing plan", "unknown"),
        (None, None, "unknown"),
    ]
    names = list(AREAS)
    answers: dict[str, Any] = {}
    states = {}
    for area, (ours, action, state) in zip(names, rows, strict=False):
        competence, acts = AREAS[area]
        answers |= {competence: {"answer": ours}} if ours is not None else {}
        answers |= {acts: {"answer": action}} if action is not None else {}
        states[area] = state
    yield Case("policy-areas", "Every row of the grid.", answers, {"areas": states})
    role = {"1.1.7": {"answer": "no"}, "1.2.7": {"answer": "We report.", "role": "monitoring"}}
    yield Case(
        "policy-area-role", "Support by monitoring.", role, {"areas": {"housing": "supporting"}}
    )
    alone = {"1.1.7": {"answer": "no"}, "1.2.7": {"role": "advocacy"}}
    about = "A role without a word of what is done is nothing in place."
    yield Case("policy-area-role-alone", about, alone, {"areas": {"housing": "outside"}})
    ours = {competence: {"answer": "yes"} for competence, _ in AREAS.values()}
    figures = {"positive": four(0, 39, 40, 40), "areas": dict.fromkeys(AREAS, "gap")}
    yield Case("competence", "Seventeen competences and not one point.", ours, figures)


def what_never_counts() -> Iterator[Case]:
    beside = {
        item: {
            "answer": "no",
            "observation": "yes",
            "intention": "planned",
            "flag": "aspirational",
            "capacity": ["financial"],
            "partners": ["yes"],
            "evidence": [{"stage": "policy", "text": "yes"}],
        }
        for item in SCORED
    }
    yield Case(
        "beside",
        "What stands beside an answer never counts.",
        beside,
        {"positive": four(0, 39, 0, 39)},
    )
    unsaid = {item: {"observation": "yes", "intention": "willing"} for item in SCORED}
    unsaid["1.1"] = {"observation": "The constitution says so."}
    about = "Entries without an answer are open, be it with an observation, be it a heading's."
    yield Case("unsaid", about, unsaid, {"positive": four(0, 39, 40, 40)})
    backwards = dict(reversed(every("no", {"8.3": "yes", "9.2": "yes"}).items()))
    about = "The order of answers changes nothing."
    yield Case("backwards", about, backwards, {"positive": four(2, 40, 2, 40)})
    votes = every("no")
    votes["9.3"] = {
        "answer": "yes",
        "votes": [{"member": "a", "answer": "yes"}, {"member": "b", "answer": "no"}],
        "dissent": "The desk opens on Mondays only.",
    }
    more = {
        "members": [{"id": "a", "sector": "local-authority"}, {"id": "b", "sector": "academia"}]
    }
    figures = {"criteria": {RECEPTION: four(1, 10, 1, 10)}}
    yield Case("consensus", "The consensus counts, not the votes.", votes, figures, more)
