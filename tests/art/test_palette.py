"""Every colour of text reads on every ground it is meant for."""

from pathlib import Path

import pytest
import yaml
from hub.records.palette import grounds, mixed, read_palette

ROOT = Path(__file__).parents[2]
PALETTE = yaml.safe_load((ROOT / "criteria" / "palette.yaml").read_text(encoding="utf-8"))
TEXT = ("ink", "muted", "brand", "brand_strong", "accent", "link", "good", "caution", "bad")
LIGHT_PAPERS = ("#ffffff", "#fbf8f3")
DARK_PAPER = "#1d1a17"


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_there_are_ten_criteria_with_four_colours_each() -> None:
    assert len(PALETTE["criteria"]) == 10
    keys = {"ink", "tint", "ink_dark", "tint_dark"}
    assert all(set(colours) == keys for colours in PALETTE["criteria"].values())


@pytest.mark.parametrize("slug", PALETTE["criteria"])
def test_criterion_text_reads_on_its_grounds(slug: str) -> None:
    colours = PALETTE["criteria"][slug]
    for ground in (*LIGHT_PAPERS, colours["tint"]):
        assert contrast(colours["ink"], ground) >= 4.5
    for ground in (DARK_PAPER, colours["tint_dark"]):
        assert contrast(colours["ink_dark"], ground) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_site_text_reads_on_its_grounds(theme: str) -> None:
    site = PALETTE["site"][theme]
    for name in TEXT:
        for ground in ("paper", "surface", "sunk"):
            assert contrast(site[name], site[ground]) >= 4.5, (name, ground)
    assert contrast(site["on_brand"], site["brand"]) >= 4.5
    assert contrast(site["on_accent"], site["accent"]) >= 4.5
    assert contrast(site["ink"], site["brand_tint"]) >= 7
    assert contrast(site["accent"], site["accent_tint"]) >= 4.5
    assert contrast(site["brand"], site["brand_tint"]) >= 4.5
    assert contrast(site["brand_strong"], site["surface"]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_controls_and_dots_stand_out(theme: str) -> None:
    site = PALETTE["site"][theme]
    assert contrast(site["line_strong"], site["paper"]) >= 3
    assert contrast(site["focus"], site["paper"]) >= 3
    for ground in ("map_land", "map_sea", "map_focus"):
        assert contrast(site["map_dot"], site[ground]) >= 3, ground


def test_a_colour_laid_thinly_lies_between_it_and_its_ground() -> None:
    assert mixed("#000000", "#ffffff", 0.2) == "#cccccc"
    assert mixed("#17615d", "#ffffff", 1) == "#17615d"


def test_text_reads_on_every_ground_of_workbooks() -> None:
    site = read_palette(ROOT).light
    grey = [contrast(site["muted"], site["sunk"]), contrast(site["surface"], site["ink"])]
    names = ("paper", "sunk", "accent_tint", "brand_tint", "surface")
    fills = [*grounds(site).values(), *(site[name] for name in names)]
    assert [fill for fill in fills if contrast(site["ink"], fill) < 7] == []
    assert min(grey) >= 4.5
    for shade in PALETTE["criteria"].values():
        assert contrast(site["surface"], shade["ink"]) >= 4.5
        assert contrast(site["ink"], shade["tint"]) >= 7


def test_the_two_parts_of_a_bar_are_told_apart() -> None:
    site = read_palette(ROOT).light
    assert contrast(site["accent"], grounds(site)["accent_ground"]) >= 3
