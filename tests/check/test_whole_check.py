"""The check of a whole repository: links between records, one order, and no text that stops it."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hub.check.problem import Problem
from hub.check.report import as_annotation, as_text
from hub.check.rules import RULES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from repositories import base, check, problems

PRACTICE = "good_practices/ar/ar-exampletown-legal-aid.md"
PROFILE = "cities/ar/ar-exampletown/profile.md"
RECORDS = (
    PRACTICE,
    PRACTICE.replace(".md", ".es.md"),
    PROFILE,
    PROFILE.replace(".md", ".es.md"),
    "cities/ar/country.md",
    "cities/networks/example-network.md",
    "cities/programmes/example-seal.md",
    "cities/events/example-meeting-2024.md",
    "criteria/vocabularies/evidence.yaml",
)
OFTEN = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return base(tmp_path_factory.mktemp("whole") / "repository")


def with_change(
    root: Path, path: str, change: Callable[[str], str | bytes], *others: str
) -> list[Problem]:
    """Return what is wrong with a file once it is changed, and leave it as it was."""
    file = root / path
    before = file.read_bytes()
    after = change(before.decode())
    try:
        file.write_bytes(after if isinstance(after, bytes) else after.encode())
        return problems(root)
    finally:
        file.write_bytes(before)


def swap(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    return change


def told(found: list[Problem]) -> None:
    """See that every problem names a rule, stands in a file, and can be told."""
    for problem in found:
        assert problem.rule in RULES
        assert problem.rule != "invalid-value"
        assert problem.line >= 1 <= problem.column
        assert as_text(problem).splitlines()
        assert "\n" not in as_annotation(problem)


# Links between records.


@pytest.mark.parametrize(
    ("path", "old", "new", "rule", "near"),
    [
        (PRACTICE, "authority: ar-exampletown", "authority: ar-exampletow", "known-record",
         "ar-exampletown"),
        (PRACTICE, "[legal-aid]", "[Legal aid]", "known-word", "legal-aid"),
        (PRACTICE, "[legal-aid]", "[Acceso a la justicia]", "known-word", ""),
        (PRACTICE, "running", "Running", "known-word", "running"),
        (PROFILE, "country: AR", "country: Argentine", "known-word", "AR"),
        (PROFILE, "country: AR", "country: ar", "known-word", "AR"),
        (PRACTICE, "legal-inclusion", "Legal inclusion", "known-in-framework", "legal-inclusion"),
        (PRACTICE, "'9.1.1'", "'1.1'", "competence-item", ""),
    ],
)  # fmt: skip
def test_a_link_that_leads_nowhere_is_found_with_the_nearest_word(
    repository: Path, path: str, old: str, new: str, rule: str, near: str
) -> None:
    found = with_change(repository, path, swap(old, new))
    assert [(p.rule, p.nearest) for p in found if p.file == path][:1] == [(rule, near)]


def test_a_word_is_found_by_its_label_in_any_language(repository: Path) -> None:
    found = with_change(repository, PROFILE, swap("type: municipality", "type: MUNICIPIO"))
    assert [p.nearest for p in found] == ["municipality"]


def test_a_missing_record_is_missed_by_all_that_name_it(repository: Path, tmp_path: Path) -> None:
    root = shutil.copytree(repository, tmp_path / "r")
    shutil.rmtree(root / "cities/ar/ar-exampletown")
    found = problems(root)
    assert {(p.file, p.rule) for p in found} == {(PRACTICE, "known-record")}


def test_a_translation_of_a_broken_record_says_nothing_more(repository: Path) -> None:
    found = with_change(repository, PRACTICE, swap("title: ", "titel: "))
    assert {p.file for p in found} == {PRACTICE}


def test_two_translations_with_one_name_are_found(repository: Path, tmp_path: Path) -> None:
    root = shutil.copytree(repository, tmp_path / "r")
    (root / "good_practices/br").mkdir()
    other = PRACTICE.replace("/ar/", "/br/").replace(".md", ".es.md")
    shutil.copy(root / PRACTICE.replace(".md", ".es.md"), root / other)
    rules = {(p.file, p.rule) for p in problems(root)}
    assert (other, "unique-id") in rules
    assert (other, "translation-without-record") in rules


def test_several_mistakes_of_one_file_are_told_in_the_order_of_their_lines(
    repository: Path,
) -> None:
    def change(text: str) -> str:
        for old, new in (("running", "over"), ("2019", "19"), ("[refugees", "[refugee")):
            text = text.replace(old, new)
        return text.replace("title: ", "id: x\ntitle: ", 1)

    found = with_change(repository, PRACTICE, change)
    assert [p.rule for p in found] == ["id-in-file", "too-small"]
    found = with_change(repository, PRACTICE, lambda text: change(text).replace(": 19", ": 2019"))
    assert [p.rule for p in found] == ["id-in-file", "known-word", "known-word"]
    assert [p.line for p in found] == sorted(p.line for p in found)


# Always the same.


def test_the_check_is_deterministic(repository: Path, tmp_path: Path) -> None:
    root = shutil.copytree(repository, tmp_path / "r", ignore=shutil.ignore_patterns(".cache"))
    for path in RECORDS:
        file = root / path
        file.write_text(file.read_text().replace("e: ", "e : x: ", 1).replace("a", "b", 9))
    first = problems(root)
    shutil.rmtree(root / ".cache")
    assert problems(root) == first == problems(root) != []


def test_what_is_read_does_not_depend_on_the_cache(repository: Path) -> None:
    one, two = check(repository), check(repository)
    shutil.rmtree(repository / ".cache")
    three = check(repository)
    assert one.catalogue.entries == two.catalogue.entries == three.catalogue.entries
    assert list(one.catalogue.of("vocabulary")) == list(three.catalogue.of("vocabulary"))


# Never a crash.


@OFTEN
@given(content=st.text(max_size=400) | st.binary(max_size=400), path=st.sampled_from(RECORDS))
def test_any_text_as_a_record_is_told_about(
    repository: Path, content: str | bytes, path: str
) -> None:
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    told(with_change(repository, path, lambda _: data))


@OFTEN
@given(
    front=st.text("abcdetilnsour:-?[]{},'\"&*!#|> \n0123456789%@`", max_size=120),
    body=st.text("abc #-*\n<>[]()@", max_size=80),
)
def test_any_fields_and_any_text_are_told_about(repository: Path, front: str, body: str) -> None:
    told(with_change(repository, PRACTICE, lambda _: f"---\n{front}\n---\n{body}"))


PIECES = ["\n", " ", "  ", "- ", ": ", ":", "'", '"', "[", "]", "{", "}", "&a ", "*a", "!!int "]
PIECES += ["---\n", "## ", "#", "\t", "null", "true", "2024-02-30", "0", "-1", "1e999", "9" * 30]
PIECES += ["<b>", "](javascript:x)", "a@b.org", "\0", "\u2028", "\ufeff", "é", "[[[[", "- - - - "]


def mutated(text: str, seed: int) -> str:
    """Return a text with a few pieces put in, cut out, doubled or moved, as by a tired hand."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 3)):
        at, length = chance.randrange(len(text) + 1), chance.randrange(1, 40)
        cut = text[at : at + length]
        to = chance.randrange(len(text) + 1)
        text = chance.choice(
            [
                text[:at] + chance.choice(PIECES) + text[at:],
                text[:at] + text[at + length :],
                text[:at] + cut + text[at:],
                text[:to] + cut + text[to:],
                text[:at] + chance.choice(PIECES) + text[at + length :],
            ]
        )
    return text


@settings(OFTEN, max_examples=50)
@given(path=st.sampled_from(RECORDS), seed=st.integers(0, 10**9))
def test_a_record_changed_at_random_is_told_about(repository: Path, path: str, seed: int) -> None:
    told(with_change(repository, path, lambda text: mutated(text, seed)))


@OFTEN
@given(path=st.sampled_from(RECORDS), data=st.data())
def test_a_record_without_one_of_its_lines_is_told_about(
    repository: Path, path: str, data: st.DataObject
) -> None:
    def change(text: str) -> str:
        lines = text.split("\n")
        del lines[data.draw(st.integers(0, len(lines) - 1))]
        return "\n".join(lines)

    told(with_change(repository, path, change))


@OFTEN
@given(path=st.sampled_from(RECORDS), data=st.data())
def test_every_problem_lies_in_its_file(repository: Path, path: str, data: st.DataObject) -> None:
    text = (repository / path).read_text(encoding="utf-8")
    words = sorted({word for word in text.replace("\n", " ").split(" ") if len(word) > 3})
    word = data.draw(st.sampled_from(words))
    changed = text.replace(word, data.draw(st.sampled_from(PIECES)) + word, 1)
    lines = changed.replace("\r", "\n").split("\n")
    for problem in with_change(repository, path, lambda _: changed):
        if problem.file == path:
            assert problem.line <= len(lines)
            assert problem.column <= len(lines[problem.line - 1]) + 1
