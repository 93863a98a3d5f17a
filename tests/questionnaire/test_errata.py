"""Nothing is mended in silence, and every erratum has a reason in every language."""

from pathlib import Path

import pytest
from edition_files import LANGUAGES, edition, errata, framework
from hub.questionnaire.corrections import changes_by_text, mended, wordings_of
from hub.questionnaire.errata_index import errata_by_criterion, errata_by_item
from repositories import problems, with_files

_FILE = Path("criteria/editions/2022-10/errata.yaml")
_QUESTIONS = "criteria/editions/2022-10/questionnaire.yaml"
ROOT = Path(__file__).parents[2]


def test_e1_to_e54_are_all_there_in_order() -> None:
    ids = [erratum.id for erratum in errata().errata]
    assert [name for name in ids if name.startswith("E")] == [f"E{n}" for n in range(1, 55)]
    minor = [name for name in ids if name.startswith("M")]
    assert minor == [f"M{n}" for n in range(1, len(minor) + 1)]


def test_printed_text_and_errata_make_the_corrected_text() -> None:
    changes = changes_by_text(errata())
    differing = 0
    for key, wording in wordings_of(edition(), framework()).items():
        corrected = wording.get("en_corrected", wording["en"])
        assert mended(wording["en"], changes.get(key, [])) == corrected, key
        assert ("en_corrected" in wording) == (wording["en"] != corrected), key
        differing += wording["en"] != corrected
    assert differing == len(changes) > 60


def test_every_erratum_says_where_and_why() -> None:
    for erratum in errata().errata:
        assert erratum.items or erratum.criteria or erratum.changes, erratum.id
        assert erratum.changes or erratum.reading, erratum.id
        assert set(erratum.reason) == set(LANGUAGES), erratum.id
        assert len(set(erratum.reason.values())) == len(LANGUAGES), erratum.id


def test_errata_are_found_from_items_and_criteria() -> None:
    by_item = errata_by_item(edition(), errata().errata)
    assert by_item["9.1.1.1"] == ["E9", "E15", "E40"]
    assert by_item["2.2"] == ["E23", "E52", "M1", "M4"]
    assert "E2" in errata_by_criterion(errata().errata)["referral-systems"]


def _mended(old: str, new: str, path: str | Path = _FILE) -> dict[str, str | bytes]:
    text = (ROOT / path).read_text(encoding="utf-8")
    assert text.count(old) >= 1
    return {str(path): text.replace(old, new, 1)}


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (_mended("printed: Pleas state", "printed: Please estate"), "erratum-words"),
        (_mended("corrected: Please state", "corrected: Kindly state"), "erratum-covers"),
        (_mended("item: '2.2', field: observation", "item: '2.9', field: text"), "item-of-edition"),
        (_mended("criterion: legal-inclusion", "criterion: lawful"), "known-in-framework"),
        (_mended("- 1.2.6\n", "- 1.2.66\n"), "item-of-edition"),
        (_mended("id: E2\n", "id: E1\n"), "repeated-value"),
        (_mended("id: E2\n", "id: X2\n"), "wrong-form"),
        (_mended("group: types", "group: kinds"), "not-one-of"),
        (_mended("answer_set: permanence", "item: '9.1', answer_set: permanence"), "erratum-place"),
        (_mended("fr: Il manque une lettre.", "de: Ein Buchstabe fehlt."), "all-languages"),
        (
            _mended(
                "      en_corrected: Does the city budget",
                "      en_corrected: Has the city budget",
                _QUESTIONS,
            ),
            "erratum-covers",
        ),
    ],
)
def test_a_broken_erratum_is_found(
    tmp_path: Path, change: dict[str, str | bytes], rule: str
) -> None:
    found = problems(with_files(tmp_path / "hub", change))
    assert rule in {problem.rule for problem in found}
    assert all(problem.line > 0 for problem in found)
