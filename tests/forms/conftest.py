"""What the tests of forms share: the texts of every language, a reader, and LibreOffice."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from filled import full_answers
from hub.assessment.answers import AnswersFile
from hub.assessment.editions import Editions
from hub.forms.reading.read import FormReader
from hub.forms.repository import repository_texts
from hub.forms.texts import FormTexts
from libre import Office
from office import is_there

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def texts() -> Mapping[str, FormTexts]:
    return repository_texts(ROOT)


@pytest.fixture(scope="session")
def pt(texts: Mapping[str, FormTexts]) -> FormTexts:
    return texts["pt"]


@pytest.fixture(scope="session")
def reader(texts: Mapping[str, FormTexts]) -> FormReader:
    return FormReader(texts, Editions(ROOT))


@pytest.fixture(scope="session")
def full(pt: FormTexts) -> AnswersFile:
    return full_answers(pt.edition)


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    if not is_there():
        pytest.skip("no LibreOffice; scripts/office.py installs it")
    return Office(tmp_path_factory.mktemp("office"))
