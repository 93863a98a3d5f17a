"""Writes the measurements down as tables."""

from statistics import median
from typing import Any

Row = dict[str, Any]
_HEAD = """# How fast the hub is

Made by `python tests/bench/run.py`; README.md beside this file tells what is compared, and how.
Quote ratios rather than seconds.
"""


def report(facts: Row, rows: list[Row]) -> str:
    """Return the whole report."""
    parts = [_HEAD, _machine(facts)]
    for count in dict.fromkeys(row["count"] for row in rows):
        parts += _section(count, [row for row in rows if row["count"] == count])
    return "\n".join(parts)


def _machine(facts: Row) -> str:
    shown = {name.replace("_", " "): value for name, value in facts.items() if name != "kind"}
    return "Measured with " + ", ".join(f"{name} {value}" for name, value in shown.items()) + ".\n"


def _section(count: int, rows: list[Row]) -> list[str]:
    title = f"{count:,} invented practices × 4 languages" if count else "The shipped content"
    sizes = [row for row in rows if row["kind"] == "size"]
    transfers = [row for row in rows if row["kind"] == "transfer"]
    tables = [
        f"## {title}\n",
        _times([row for row in rows if row["kind"] == "time"]),
        _sizes(sizes),
    ]
    return [*tables, *(_transfer(row) for row in transfers)]


def _times(rows: list[Row]) -> str:
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        groups.setdefault((row["step"], row["peer"]), []).append(row)
    lines = [_time_line(step, peer, groups) for step, peer in sorted(groups, key=_order(groups))]
    heads = ["step", "peer", "median s", "min–max (runs)", "CPU s", "peak MB", "against Hugo"]
    return _table(heads, lines)


def _order(groups: dict[tuple[str, str], list[Row]]) -> Any:
    steps = list(dict.fromkeys(step for step, _ in groups))
    return lambda key: steps.index(key[0])


def _time_line(step: str, peer: str, groups: dict[tuple[str, str], list[Row]]) -> list[str]:
    rows = groups[step, peer]
    walls = [row["wall"] for row in rows]
    hugo = groups.get((step.replace("no search", "").rstrip(", ") + ", no search", "hugo"))
    return [
        step,
        peer,
        _seconds(median(walls)),
        f"{_seconds(min(walls))}–{_seconds(max(walls))} ({len(walls)})",
        _seconds(median(row["cpu"] for row in rows)),
        str(max(row["peak"] for row in rows)),
        _ratio(median(walls), hugo) if hugo else "",
    ]


def _ratio(wall: float, hugo: list[Row]) -> str:
    theirs = median(row["wall"] for row in hugo)
    return f"× {wall / theirs:.2f}"


def _seconds(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"


def _sizes(rows: list[Row]) -> str:
    lines = [
        [row["peer"], f"{row['pages']:,}", f"{row['files']:,}", f"{row['megabytes']:,}"]
        for row in rows
    ]
    return _table(["peer", "pages", "files", "MB"], lines)


def _transfer(row: Row) -> str:
    lines = []
    for name in ("home", "practice", "search"):
        parts = dict(row[name])
        whole = parts.pop("all", 0)
        named = ", ".join(f"{kind} {_kb(size)}" for kind, size in parts.items())
        lines.append([name, named, _kb(whole)])
    return _table(["first visit to, gzip", "of which", "KB"], lines)


def _kb(count: int) -> str:
    return f"{count / 1000:.1f}"


def _table(heads: list[str], lines: list[list[str]]) -> str:
    rows = [heads, ["---"] * len(heads), *lines]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in rows) + "\n"
