"""A small map that shows where in its country a local authority lies."""

from html import escape

from markupsafe import Markup

from hub.art.dots import place_dots
from hub.pages.atlas import country_frame
from hub.records.authority import Authority


def locator(authority: Authority) -> Markup:
    """Return the country's outline with a dot, or nothing where the place is not known."""
    view = country_frame(authority.country)
    if view is None or authority.place is None:
        return Markup("")
    place = (authority.place.latitude, authority.place.longitude)
    dot = place_dots(view, [place])[0]
    if dot is None:
        return Markup("")
    left, top = 100 * dot[0] / view.width, 100 * dot[1] / view.height
    source = escape(f"assets/maps/{authority.country.lower()}.svg")
    return Markup(
        f'<div class="locator" aria-hidden="true"><img src="../../{source}" alt="" '
        f'width="{view.width:.0f}" height="{view.height:.0f}">'
        f'<span class="locator__dot" style="left: {left:.1f}%; top: {top:.1f}%"></span></div>'
    )
