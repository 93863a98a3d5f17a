"""The page beside a proposed change: readable, short enough, and nothing in it acts."""

from hub.check.problem import Problem
from hub.check.summary import MOST, as_markdown

PROBLEM = Problem("good_practices/ar/a.md", 3, 1, "status", "known-word", "runing", detail="x")


def test_a_repository_in_order_is_told_in_one_line() -> None:
    assert as_markdown([], 12).splitlines() == ["## Check of the records", "", "12 files in order"]


def test_problems_stand_under_their_file() -> None:
    page = as_markdown([PROBLEM, PROBLEM], 12)
    assert page.count("### `good_practices/ar/a.md`") == 1
    assert page.count("good_practices/ar/a.md:3:1 status") == 2
    assert "2 problems in 1 files" in page


def test_what_strangers_wrote_stays_in_its_block() -> None:
    sly = Problem("a`b|c.md", 1, 1, "", "known-word", "```\n@all ![x](https://x.example) <b>")
    lines = as_markdown([sly], 1).splitlines()
    start, end = lines.index("````text"), lines.index("````")
    outside = "\n".join(lines[:start] + lines[end:])
    assert "@all" not in outside and "<b>" not in outside
    assert "### `a'b¦c.md`" in outside


def test_a_flood_of_problems_is_cut_and_counted() -> None:
    page = as_markdown([PROBLEM] * (MOST + 7), 1)
    assert page.count("rule: known-word") == MOST
    assert "7 more problems are not listed here." in page
