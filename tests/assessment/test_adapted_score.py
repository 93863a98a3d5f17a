"""An adaptation is scored by what it shares with its edition; its own score stands apart."""

import json
from pathlib import Path

import pytest
from hub.assessment.editions import Editions
from hub.assessment.read import ReadAnswers, read_answers
from hub.assessment.score import given_answers, score_of

ROOT = Path(__file__).parents[2]
RECEPTION = "reception-and-outreach"


@pytest.fixture(scope="module")
def editions(tmp_path_factory: pytest.TempPathFactory) -> Editions:
    """Return the editions, with an adaptation that adds one item and switches another off."""
    root = tmp_path_factory.mktemp("adapted")
    (root / "criteria/overlays").mkdir(parents=True)
    for name in ("framework.yaml", "editions", "vocabularies"):
        (root / "criteria" / name).symlink_to(ROOT / "criteria" / name)
    overlay = {
        "title": {"en": "Nowhere"},
        "by": "Nobody",
        "edition": "2022-10",
        "edition_digest": "aaaabbbbccccdddd",
        "prefix": "no",
        "switched_off": [{"item": "9.2.1"}],
        "added": [
            {
                "id": "no:9.4",
                "criterion": RECEPTION,
                "answer": "yes-no",
                "scored": True,
                "text": {"en": "By boat?"},
            }
        ],
    }
    text = json.dumps(overlay)
    (root / "criteria/overlays/nowhere.yaml").write_text(text, encoding="utf-8")
    return Editions(root)


def read(editions: Editions, overlay: str | None, **answers: str) -> ReadAnswers:
    file = {
        "format": "solidarity-answers",
        "version": 1,
        "edition": "2022-10",
        **({"overlay": overlay} if overlay else {}),
        "answers": {
            {"added": "no:9.4", "off": "9.2.1", "shared": "9.2"}[name]: {"answer": answer}
            for name, answer in answers.items()
        },
    }
    return read_answers(json.dumps(file).encode(), "file.json", editions)


def test_the_core_is_scored_as_such_and_the_own_items_apart(editions: Editions) -> None:
    found = read(editions, "nowhere", added="yes", off="yes", shared="yes")
    assert found.problems == []
    assert found.file and found.rules and found.own_rules
    answers = given_answers(found.file)
    core = score_of(answers, found.rules)
    own = score_of(answers, found.own_rules)
    assert (core.edition, own.edition) == ("2022-10", "2022-10+nowhere")
    share, own_share = core.criteria[RECEPTION], own.criteria[RECEPTION]
    assert share and (share.yes, share.applicable) == (1, 9)
    assert own_share and (own_share.yes, own_share.applicable) == (2, 10)


def test_own_items_are_unknown_without_their_adaptation(editions: Editions) -> None:
    found = read(editions, None, added="yes")
    assert [(p.rule, p.field) for p in found.problems] == [("item-of-edition", "answers[no:9.4]")]


def test_an_unknown_adaptation_is_refused(editions: Editions) -> None:
    assert [p.rule for p in read(editions, "elsewhere").problems] == ["known-adaptation"]
