"""Draws a badge: a small picture that says in real text what a record says, and since when."""

from collections.abc import Mapping, Sequence
from html import escape

_HEIGHT_OF_LINE = 19
_SIZES = {"head": 13, "state": 15, "more": 12, "small": 11}
"""The size of the text of each kind of line: the last line is small."""
_WIDTH_OF_LETTER = 0.6
"""The width of a letter as a share of its size, on the generous side: no font is embedded."""
_LEFT, _TOP, _RIGHT = 54, 25, 16
_NARROWEST = 220


def badge(
    title: str,
    lines: Sequence[str],
    proof: str,
    language: str,
    colours: Mapping[str, Mapping[str, str]],
) -> str:
    """Return a badge as SVG: `lines` of text beside a mark, all of it a link to the `proof`."""
    width = max(_NARROWEST, *(_width(index, line, len(lines)) for index, line in enumerate(lines)))
    height = _TOP + _HEIGHT_OF_LINE * (len(lines) - 1) + 15
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" lang="{language}" width="{width}" '
        f'height="{height}" viewBox="0 0 {width} {height}" role="img" aria-labelledby="t">'
        f'<title id="t">{escape(title)}</title><style>{_style(colours)}</style>'
        f'<a href="{escape(proof)}" target="_top">'
        f'<rect class="ground" x=".5" y=".5" width="{width - 1}" height="{height - 1}" rx="8"/>'
        '<path class="mark" d="M14 14h26v20a6 6 0 0 1-6 6H14V20a6 6 0 0 1 6-6z"/>'
        '<path class="sign" d="M20 35v-8l7-6 7 6v8h-5v-5h-4v5z"/>'
        f"{''.join(_line(index, line, len(lines)) for index, line in enumerate(lines))}"
        "</a></svg>\n"
    )


def _kind(index: int, count: int) -> str:
    return "small" if index == count - 1 else ("head", "state", "more")[min(index, 2)]


def _width(index: int, line: str, count: int) -> int:
    return _LEFT + round(len(line) * _SIZES[_kind(index, count)] * _WIDTH_OF_LETTER) + _RIGHT


def _line(index: int, line: str, count: int) -> str:
    kind, height = _kind(index, count), _TOP + index * _HEIGHT_OF_LINE
    return f'<text class="{kind}" x="{_LEFT}" y="{height}">{escape(line, quote=False)}</text>'


def _style(colours: Mapping[str, Mapping[str, str]]) -> str:
    """Return the colours on light and on dark paper, and the sizes of the texts."""
    sizes = "".join(f".{kind}{{font-size:{size}px}}" for kind, size in _SIZES.items())
    return (
        "text{font-family:system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif}"
        f"{sizes}.state{{font-weight:700}}{_tones(colours['light'])}"
        f"@media(prefers-color-scheme:dark){{{_tones(colours['dark'])}}}"
    )


def _tones(tone: Mapping[str, str]) -> str:
    return (
        f".ground{{fill:{tone['surface']};stroke:{tone['line_strong']}}}"
        f".mark{{fill:{tone['brand']}}}.sign{{fill:{tone['on_brand']}}}"
        f".head,.more{{fill:{tone['ink']}}}.state{{fill:{tone['brand_strong']}}}"
        f".small{{fill:{tone['muted']}}}"
    )
