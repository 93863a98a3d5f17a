"""Every bad record is reported in exactly the words its folder expects."""

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hub.check.answer_rules import ANSWER_RULES
from hub.check.edition_rules import EDITION_RULES
from hub.check.form_rules import FORM_RULES
from hub.check.problem import Problem
from hub.check.report import as_text
from hub.check.rules import RULES
from hub.check.table_rules import TABLE_RULES
from hub.languages.messages import translator
from repositories import BAD_RECORDS, ROOT, base, laid_over, problems, with_files

CASES = sorted(file.parent for file in BAD_RECORDS.glob("*/*/expected.txt"))
PRACTICE = "good_practices/ar/ar-exampletown-legal-aid.md"
MADE_BY_TESTS = {"file-size", "no-links", "invalid-value"}
"""Rules whose cases no folder can hold; the last one speaks for what nobody foresaw."""
OF_OTHER_FILES = {rule.name for rule in (*EDITION_RULES, *ANSWER_RULES, *FORM_RULES, *TABLE_RULES)}
"""Rules for editions, answers, forms and tables, which have tests of their own."""


def named(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return base(tmp_path_factory.mktemp("bad") / "repository")


@pytest.fixture(scope="module")
def all_at_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return laid_over(tmp_path_factory.mktemp("all") / "repository", *CASES)


@pytest.fixture
def with_case(repository: Path, case: Path) -> Iterator[Path]:
    added = [
        repository / file.relative_to(case)
        for file in case.rglob("*")
        if file.is_file() and file.name != "expected.txt"
    ]
    for place in added:
        assert not place.exists(), f"{place.name} is in the base repository already"
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(case / place.relative_to(repository), place)
    yield repository
    for place in added:
        place.unlink()


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "check.py"), "--root", str(root), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


def test_the_base_repository_is_in_order(repository: Path) -> None:
    assert problems(repository) == []


def test_there_are_at_least_a_hundred_cases() -> None:
    assert len(CASES) >= 100


def test_every_rule_has_a_case() -> None:
    with_a_case = {case.parent.name for case in CASES}
    assert set(RULES) - OF_OTHER_FILES <= with_a_case | MADE_BY_TESTS
    assert with_a_case <= set(RULES)


@pytest.mark.parametrize("case", CASES, ids=named)
def test_says_exactly_what_is_expected(with_case: Path, case: Path) -> None:
    found = problems(with_case)
    assert case.parent.name in {problem.rule for problem in found}
    said = "\n".join(as_text(problem) for problem in found) + "\n"
    assert said == (case / "expected.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=named)
def test_shows_no_code_to_its_reader(case: Path) -> None:
    said = (case / "expected.txt").read_text(encoding="utf-8")
    for word in ("Traceback", "pydantic", "tag:yaml.org", "^[", "\\", "NoneType", "Input should"):
        assert word not in said


def place_and_rule(problem: Problem) -> tuple[str, int, int, str, str]:
    return problem.file, problem.line, problem.column, problem.field, problem.rule


def heads_and_rules(text: str) -> Iterator[tuple[str, str]]:
    """Yield the first line of each problem of an expected text, and its rule."""
    head = ""
    for line in text.splitlines():
        if not line.startswith("  "):
            head = line
        elif line.startswith("  rule: "):
            yield head, line.removeprefix("  rule: ")


def test_all_cases_are_reported_in_one_run(all_at_once: Path) -> None:
    expected = Counter(
        pair for case in CASES for pair in heads_and_rules((case / "expected.txt").read_text())
    )
    found = problems(all_at_once)
    said = Counter(pair for p in found for pair in heads_and_rules(as_text(p)))
    assert said == expected
    assert len(found) == expected.total()


def test_the_command_ends_with_1_and_without_a_traceback(all_at_once: Path) -> None:
    done = run(all_at_once)
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    count = sum(line.startswith("  rule: ") for line in done.stdout.splitlines())
    assert f"{count} problems in" in done.stderr


@pytest.mark.parametrize("language", ["es", "pt", "fr"])
def test_every_problem_can_be_told_in_the_languages_of_the_site(
    all_at_once: Path, language: str
) -> None:
    translate = translator(ROOT, language)
    for problem in problems(all_at_once):
        said = as_text(problem, translate)
        assert said != as_text(problem) or translate("rule: {rule}") == "rule: {rule}"


def test_the_command_takes_a_language(all_at_once: Path) -> None:
    shutil.copytree(ROOT / "content/es", all_at_once / "content/es")
    done = run(all_at_once, "--language", "es")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert translator(ROOT, "es")("rule: {rule}").split("{")[0] in done.stdout


def test_annotations_stand_on_one_line_each(all_at_once: Path) -> None:
    lines = run(all_at_once, "--annotations").stdout.splitlines()
    found = [line for line in lines if line.startswith("::error ")]
    assert len(found) == sum(line.startswith("  rule: ") for line in lines)
    assert all(line.count("::") >= 2 and ",title=" in line for line in found)


def test_the_command_ends_with_0_where_all_is_in_order(repository: Path) -> None:
    done = run(repository)
    assert (done.returncode, done.stderr) == (0, "")


# What no folder can hold.


def rules_of(root: Path) -> list[tuple[str, str]]:
    return [(problem.file, problem.rule) for problem in problems(root)]


def test_five_megabytes_are_not_read(tmp_path: Path) -> None:
    big = "good_practices/ar/ar-big.md"
    root = with_files(tmp_path / "r", {big: "x" * 5_000_000})
    assert rules_of(root) == [(big, "file-size")]
    assert "5000000 bytes" in as_text(problems(root)[0])


def test_links_are_not_followed(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    (tmp_path / "secret.md").write_text("---\ntitle: Secret\n---\n")
    os.symlink(tmp_path / "secret.md", root / "good_practices/ar/ar-link.md")
    os.symlink(tmp_path, root / "cities/cl", target_is_directory=True)
    os.symlink(root / "cities", root / "good_practices/ar/ar-loop", target_is_directory=True)
    found = problems(root)
    assert {problem.rule for problem in found} == {"no-links"}
    assert len(found) == 3
    assert "Secret" not in "".join(as_text(problem) for problem in found)


def test_a_record_folder_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    shutil.move(root / "good_practices", tmp_path / "elsewhere")
    os.symlink(tmp_path / "elsewhere", root / "good_practices", target_is_directory=True)
    assert rules_of(root) == [("good_practices", "no-links")]


@pytest.mark.parametrize(
    "value",
    [
        "[" * 60000,
        "[ " * 30000,
        "[a," * 20000,
        "{a: " * 15000,
        "- " * 30000,
        "-  " * 20000,
        "? " * 30000,
        "- - - -\n" * 7500,
        "[" * 30000 + "]" * 30000,
        "- ? " * 15000,
    ],
    ids=lambda value: value[:8].strip(),
)
def test_sixty_kilobytes_of_nesting_are_refused(tmp_path: Path, value: str) -> None:
    file = "good_practices/ar/ar-deep.md"
    root = with_files(tmp_path / "r", {file: f"---\ntitle: Deep\nitems: {value}\n---\n"})
    other = "criteria/vocabularies/deep.yaml"
    (root / other).write_text(value)
    assert {file for file, _ in rules_of(root)} == {file, other}


def test_nesting_by_indentation_is_refused(tmp_path: Path) -> None:
    steps = "\n".join(" " * depth + "a:" for depth in range(600))
    root = with_files(tmp_path / "r", {"good_practices/ar/ar-deep.md": f"---\n{steps} b\n---\n"})
    assert rules_of(root) == [("good_practices/ar/ar-deep.md", "too-deep")]


def test_a_file_name_that_is_not_unicode_is_reported(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    name = os.fsdecode(b"good_practices/ar/ar-\xff.md")
    try:
        (root / name).write_text("")
    except OSError:
        pytest.skip("this file system only knows Unicode")
    done = run(root)
    assert (done.returncode, "rule: known-place" in done.stdout) == (1, True)


def test_a_line_end_in_a_file_name_makes_no_second_line(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    try:
        (root / "good_practices/ar/ar-x\n::error::y.md").write_text("")
    except OSError:
        pytest.skip("this file system has no such names")
    assert not [
        line
        for line in run(root, "--annotations").stdout.splitlines()
        if line.startswith("::") and "title=known-place" not in line
    ]


def test_a_broken_vocabulary_is_one_problem_not_hundreds(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    (root / "criteria/vocabularies/populations.yaml").write_text("about: [")
    (root / "criteria/framework.yaml").write_text("criteria: none\n")
    assert {file for file, _ in rules_of(root)} == {
        "criteria/framework.yaml",
        "criteria/vocabularies/populations.yaml",
    }


def test_a_record_that_cannot_be_read_is_still_known(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    profile = root / "cities/ar/ar-exampletown/profile.md"
    profile.write_text(profile.read_text().replace("name: ", "name: a: "))
    assert rules_of(root) == [("cities/ar/ar-exampletown/profile.md", "yaml-syntax")]


@pytest.mark.parametrize("label", ["5", "[Actions]", "{a: b}", "''"])
def test_headings_that_are_no_texts_stop_nothing(tmp_path: Path, label: str) -> None:
    root = base(tmp_path / "r")
    sections = root / "criteria/vocabularies/sections.yaml"
    sections.write_text(sections.read_text().replace("en: Actions", f"en: {label}"))
    found = rules_of(root)
    assert "criteria/vocabularies/sections.yaml" in {file for file, _ in found}


# What only looks wrong.


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(lambda text: text.replace(b"\n", b"\r\n"), id="Windows line ends"),
        pytest.param(lambda text: b"\xef\xbb\xbf" + text, id="byte order mark"),
        pytest.param(lambda text: text.replace(b"---\n", b"--- \t\n"), id="blanks after hyphens"),
        pytest.param(lambda text: text.rstrip(b"\n"), id="no last line end"),
        pytest.param(lambda text: text.replace(b"\n- ", b"\n* ", 3), id="asterisks for bullets"),
        pytest.param(lambda text: text.replace(b"## Actions", b"## ACTIONS"), id="loud heading"),
        pytest.param(lambda text: text.replace(b"## Actions", b"## Acciones"), id="in Spanish"),
    ],
)
def test_other_ways_of_writing_are_in_order(tmp_path: Path, content: object) -> None:
    root = base(tmp_path / "r")
    text = (root / PRACTICE).read_bytes()
    front, body = text.split(b"\n---\n")
    changed = content(text)  # type: ignore[operator]
    if b"\n* " in changed:
        changed = front + b"\n---\n" + body.replace(b"\n- ", b"\n* ")
    assert changed != text
    (root / PRACTICE).write_bytes(changed)
    assert problems(root) == []


def test_norway_is_a_country(tmp_path: Path) -> None:
    profile = (base(tmp_path / "b") / "cities/ar/ar-exampletown/profile.md").read_text()
    text = profile.replace("country: AR", "country: NO")
    root = with_files(tmp_path / "r", {"cities/no/no-exampletown/profile.md": text})
    assert problems(root) == []


# A build with a bad record.


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(file.relative_to(folder)): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def test_a_build_with_a_bad_record_leaves_the_last_site_as_it_was(tmp_path: Path) -> None:
    root = laid_over(tmp_path / "r", BAD_RECORDS / "known-word" / "population")
    for name in ("hooks", "overrides"):
        os.symlink(ROOT / name, root / name, target_is_directory=True)
    for file in ("index.html", "en/index.html", "en/pagefind/pagefind.js"):
        (root / "site" / file).parent.mkdir(parents=True, exist_ok=True)
        (root / "site" / file).write_text("the last site")
    before = snapshot(root / "site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert "'refugee' is not a word of the vocabulary 'populations'." in said
    assert "Nothing was built; the last site is as it was." in said
    assert "Traceback" not in said
    assert snapshot(root / "site") == before
    assert {path.name for path in root.iterdir() if "site" in path.name} == {"site"}
