"""The invented corpus is in order, so that the benchmark measures builds and not error reports."""

from pathlib import Path

from corpus import write_corpus
from hub.check.run import check_repository
from hub.languages.view import View
from hub.library import Library
from hub.settings import read_settings
from invented import practice


def test_the_corpus_has_no_problems_and_no_stale_translation(tmp_path: Path) -> None:
    root = tmp_path / "corpus"
    write_corpus(root, 6)
    settings = read_settings(root)
    checked = check_repository(root, settings)
    assert checked.problems == []
    view = View(Library(checked.catalogue), settings, root, "es")
    names = list(checked.catalogue.of("practice"))
    assert len(names) == 6
    assert {view.translation_state("practice", name) for name in names} == {"machine"}


def test_a_practice_is_of_the_usual_length() -> None:
    told = practice(42).told["en"]
    texts = [told.summary, told.challenge, *told.actions, *told.results, *told.lessons]
    assert 220 <= len(" ".join(texts).split()) <= 380
