"""What the page writes, the loader reads: whatever stands in a text, nothing else is read."""

import random
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from filling import open_form
from hub.desk.places import slug
from hub.load.document import HIDDEN, read_document
from hub.load.headings import body_form, heading_names
from hub.load.layout import slot_of
from hub.records.kinds import KINDS
from playwright.sync_api import Page
from repositories import ROOT

pytestmark = pytest.mark.browser
PATH = "good_practices/co/co-x.md"
KNOWN = """NO|no|yes|true|null|~|on|1.0|0x1F|1e3|2026-11-22|2024-05|12:30:45|-|--|---|----
...|: |a: b|a:|:a
#|# a|a # b|##|'|"|''|"a" 'b'|\\|\\n|\\u0041|a\\|& a|&a|*a|*a*|!a|!!str a|% a
%YAML 1.2|@a|`a`|{a}|{|}|[a]|[|]|a, b
> a|< a|<3|? a|?|- a|- - a|=|<<|<<: *a|  a|a  |\ta|a\tb|a\nb|a\n\nb|a\n---\nb|\n
a\r\nb|é|e\u0301|ñ|ß|Ω|漢字|😀
👩‍👧|\u200fשלום|مرحبا|a\u2028b|a\u2029b|a\u0085b|\ufeffa|a\u0000b|a\u0007b|\ud800
a\udc00b|\ufffe|\u007f|https://a.org/?b=c&d=#e
a: "b" & 'c' # d — é 😀|{{ a }}|{% a %}|${a}|</script>|key: [a, {b: c}]|0|007
1_000|.inf|.nan|y|n|Off|É: NO"""
ALPHABET = "aé ñ:#-&*!|>'\"%@`{}[],?\\\n\t~=<1.0😀\u0301\u2028\u200bNO"


def texts() -> list[str]:
    """Return some hundred texts: known traps, then what chance makes of their signs."""
    chance = random.Random(20)
    made = ["".join(chance.choices(ALPHABET, k=chance.randint(1, 30))) for _ in range(400)]
    return [*(text for line in KNOWN.split("\n") for text in line.split("|")), KNOWN, *made]


def loaded(root: Path, text: str) -> dict[str, Any]:
    file = root / PATH
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="")
    kind, slot = KINDS["practice"], slot_of(PATH)
    assert slot is not None
    form = body_form(heading_names(ROOT)[0], kind.body_fields, kind.has_lead)
    return read_document(root, PATH, slot, form).values


WRITE = """texts => texts.map((text) => [
    contribute.writing.clean(text),
    contribute.writing.recordText(
        { title: text, areas: [text, "b"], partners: [{ name: text, kind: "media" }],
          themes: { [text]: text }, reviewed: null, year: 2024, latitude: -33.5 },
        [{ heading: "", content: text }, { heading: "Acciones", content: [text, "b"] }],
    ),
])"""


NAMES = """Cœur d’accueil|Łódź|Đakovo|Straße|São Paulo|Ærø|ﬁn ™ ½|漢字|--a--|Nº 3|İzmir|a—b’c ’"""


def test_ids_are_proposed_as_the_desk_would(page: Page, below: str) -> None:
    open_form(page, below, "practice")
    long = ["x" * 61, "ab " * 30, "y " + "x" * 59, f"{'x' * 59} z", f"{'x' * 60} z"]
    names = [*NAMES.split("|"), *long]
    found = page.evaluate("names => names.map((name) => contribute.writing.slug(name))", names)
    assert found == [slug(name) for name in names]


def test_several_hundred_texts_are_read_back_as_they_were(
    page: Page, below: str, tmp_path: Path
) -> None:
    open_form(page, below, "practice")
    originals = texts()
    assert len(originals) > 450
    for original, (cleaned, written) in zip(
        originals, page.evaluate(WRITE, originals), strict=True
    ):
        values = loaded(tmp_path, written)
        assert not HIDDEN.search(written), repr(original)
        assert seen(cleaned) == seen(original), repr(original)
        if cleaned:
            assert values["title"] == cleaned, repr(original)
            assert values["themes"] == {cleaned: cleaned}
            assert values["partners"] == [{"name": cleaned, "kind": "media"}]
        assert values["areas"] == [cleaned, "b"]
        assert (values["reviewed"], values["year"], values["latitude"]) == (None, 2024, -33.5)
        assert words(values.get("summary", "")) == words(cleaned)
        assert words(" ".join(values["actions"])) == [*words(cleaned), "b"]


def seen(text: str) -> list[str]:
    """Return what people see of a text: words in one form of their letters."""
    plain = unicodedata.normalize("NFC", re.sub("[\ud800-\udfff]", "\ufffd", text))
    return re.sub("[\u200b\u2060]", "", HIDDEN.sub(_gap, plain)).split()


def _gap(found: re.Match[str]) -> str:
    return " " if found[0] in "\u2028\u2029\u0085" else ""


def words(text: str) -> list[str]:
    """Return the words of a text of the body, without the sign that a leading # gets."""
    return text.replace("\\#", "#").split()
