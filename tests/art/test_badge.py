"""A badge is small, says everything in real text, and reads well on light and on dark paper."""

from xml.etree import ElementTree

from hub.art.badge import badge

TONE = dict.fromkeys(
    ("surface", "line_strong", "brand", "on_brand", "ink", "brand_strong", "muted"), "#123456"
)
SVG = "{http://www.w3.org/2000/svg}"


def drawn(*lines: str) -> ElementTree.Element:
    text = badge("A & B: signed", lines, "../cities/x.html#y", "pt", {"light": TONE, "dark": TONE})
    return ElementTree.fromstring(text)


def test_its_texts_are_texts_and_its_title_is_named() -> None:
    root = drawn("São Paulo · Cidades Solidárias", "Assinado, 2006", "Registro de 2026")
    assert [node.text for node in root.iter(f"{SVG}text")][1] == "Assinado, 2006"
    title = root.find(f"{SVG}title")
    assert title is not None
    assert (title.text, title.attrib["id"]) == ("A & B: signed", root.attrib["aria-labelledby"])
    assert root.attrib["lang"] == "pt"


def test_it_leads_to_its_proof() -> None:
    (link,) = drawn("a", "b", "c").iter(f"{SVG}a")
    assert link.attrib["href"] == "../cities/x.html#y"


def test_it_grows_with_its_texts_and_has_room_for_them() -> None:
    short, long = drawn("a", "b", "c"), drawn("a" * 80, "b", "c", "d")
    assert int(long.attrib["width"]) > 80 * 13 * 0.5 + 54 > int(short.attrib["width"])
    assert int(long.attrib["height"]) > int(short.attrib["height"])


def test_it_knows_dark_paper_and_loads_nothing() -> None:
    text = badge("t", ["a", "b"], "#", "en", {"light": TONE, "dark": TONE})
    assert "prefers-color-scheme:dark" in text
    assert "url(" not in text and "<image" not in text and "<script" not in text
    assert len(text.encode()) < 2500
