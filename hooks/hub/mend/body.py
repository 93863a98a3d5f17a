"""Mends the text below the fields: blank lines, headings without their space, other bullets."""

import re

from hub.load.body import BodyForm

_HEADING = re.compile(r"^#+[ \t]*(.*?)[ \t]*#*$")
_BULLET = re.compile(r"^[*•‣◦][ \t]+")
_BLANKS = re.compile(r"\n{3,}")


def mend_body(text: str, form: BodyForm) -> str:
    """Return the text with one blank line between its parts."""
    lines: list[str] = []
    section = ""
    for line in text.strip("\n").split("\n"):
        heading = _HEADING.match(line) if line.startswith("#") else None
        field = form.headings.get(heading[1].casefold()) if heading else None
        if heading and field:
            section = field
            lines += ["", f"## {heading[1]}", ""]
        elif section in form.lists:
            lines.append(_BULLET.sub("- ", line))
        else:
            lines.append(line)
    return _BLANKS.sub("\n\n", "\n".join(lines)).strip("\n")
