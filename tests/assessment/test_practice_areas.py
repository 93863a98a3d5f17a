"""Practices and the questionnaire meet: every policy area has its fields of work, all known."""

from pathlib import Path

from hub.forms.repository import repository_texts
from hub.load.yaml_values import read_values
from hub.pages.assessment.planning_data import OBJECT_OF_CRITERION
from hub.pages.assessment.practice_data import AREAS_OF_POLICY_AREA, policy_areas

ROOT = Path(__file__).resolve().parents[2]
EDITION = repository_texts(ROOT)["en"].edition


def test_every_policy_area_says_which_practices_speak_to_it() -> None:
    assert list(AREAS_OF_POLICY_AREA) == [area.id for area in EDITION.areas]


def test_the_fields_of_work_are_those_of_the_practices() -> None:
    text = (ROOT / "criteria" / "vocabularies" / "areas.yaml").read_text(encoding="utf-8")
    known = set(read_values(text)["terms"])
    assert {area for near in AREAS_OF_POLICY_AREA.values() for area in near} <= known


def test_a_practice_speaks_to_the_policy_areas_of_its_fields_of_work() -> None:
    assert policy_areas(["education", "governance"]) == [
        "primary-education",
        "secondary-education",
        "tertiary-education",
    ]
    assert policy_areas(["governance"]) == []


def test_every_criterion_says_what_its_drafts_begin_with() -> None:
    assert list(OBJECT_OF_CRITERION) == [chapter.criterion for chapter in EDITION.chapters]
    objects = repository_texts(ROOT)["en"].words.objects
    assert set(OBJECT_OF_CRITERION.values()) <= set(objects)


def test_the_potential_commitments_of_a_language_begin_with_the_same_words() -> None:
    """A draft takes one of the three verbs they begin with, so they must begin alike."""
    for texts in repository_texts(ROOT).values():
        first = {chapter.commitment[:20] for chapter in texts.edition.chapters}
        assert len(first) == 1
