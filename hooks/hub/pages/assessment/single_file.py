"""The self-assessment as one file that needs nothing else: for a memory stick, without internet."""

import base64
import hashlib
import re
from dataclasses import dataclass

from markupsafe import Markup

from hub import addresses
from hub.forms.texts import FormTexts
from hub.pages.assessment.page import form_context, self_assessment_page
from hub.pages.drawing import Drawing

_LINK = re.compile(r'<a\b[^>]*?\shref="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_ELSEWHERE = re.compile(r"(?!#|https?:|mailto:)")
_POLICY = (
    "default-src 'none'; script-src {scripts}; style-src {styles}; img-src data: blob:; "
    "form-action 'none'; base-uri 'none'"
)


@dataclass(frozen=True)
class Inlined:
    """What other pages load and this file brings along."""

    style: str
    early: str
    """The script that runs before anything is painted."""
    script: str
    """Everything else, in the order it runs."""


def single_file(drawing: Drawing, texts: FormTexts, inlined: Inlined, address: str) -> str:
    """Return the whole file; `address` is the site's public one, or empty where it is unknown."""
    view = drawing.view
    page = self_assessment_page(view, texts)
    home = f"{address}{view.language}/" if address else ""
    context = {**form_context(view, texts, alone=True, home=home), "page": page}
    context |= {"up": home or "../", "root": address or "../../"}
    template = drawing.environment.get_template
    content = with_living_links(template("pages/self_assessment.html").render(context))
    early, script = as_inline(inlined.early), as_inline(inlined.script)
    frame = {
        "content": Markup(content),
        "style": Markup(inlined.style),
        "early": Markup(early),
        "script": Markup(script),
        "policy": policy([early, script], [inlined.style]),
        "newest": home and home + addresses.SELF_ASSESSMENT_FILE,
    }
    return template("pages/self_assessment_file.html").render({**context, **frame})


def with_living_links(html: str) -> str:
    """Return HTML in which a link to a file that is not there is only its text."""
    return _LINK.sub(lambda link: link[2] if _ELSEWHERE.match(link[1]) else link[0], html)


def as_inline(script: str) -> str:
    """Return a script in which no text ends the element around it."""
    return re.sub(r"<(?=/script|script|!--)", r"\\x3c", script, flags=re.IGNORECASE)


def policy(scripts: list[str], styles: list[str]) -> str:
    """Return the content security policy that allows these texts and no others."""
    return _POLICY.format(
        scripts=" ".join(map(_hash, scripts)), styles=" ".join(map(_hash, styles))
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
