"""Reads the text of an issue: which form it came from, and what stands in each field.

Everything here was written by a stranger: it is measured, cut into texts and never run.
"""

import re

from hub.load.document import refuse_hidden
from hub.load.fault import Fault
from hub.submissions.fields import FORMS, FormField, IssueForm
from hub.submissions.refused import Refused

LONGEST = 100_000
"""Characters of an issue at most; the forge itself stops at 65,536."""
_NO_ANSWER = ("", "_No response_", "None")
_HEADING = re.compile(r"### +(.+?)[ \t]*")
_FENCE = re.compile(r"(`{3,}|~{3,})([^`]*)")
_UNSEEN = re.compile(r"[\u202a-\u202e\u2066-\u2069\ufffd]")
"""Characters that turn a text round, so that it reads otherwise than it is, and lost ones."""


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


def read_issue(body: str) -> tuple[IssueForm, dict[str, str]]:
    """Return the form of an issue and its filled fields; raises Refused."""
    if len(body) > LONGEST:
        raise Refused(_("The text is too long. Send the file by itself, or shorten it."))
    text = body.replace("\r\n", "\n").replace("\r", "\n")
    _refuse_unseen(text)
    sections = _sections(text)
    form = _form_of(sections)
    known = {field.label: field for field in form.fields}
    return form, {
        known[label].id: answer
        for label, lines in sections.items()
        if label in known and (answer := _answer(lines, known[label]))
    }


def _refuse_unseen(text: str) -> None:
    try:
        refuse_hidden(text)
        text.encode()
        if not _UNSEEN.search(text):
            return
    except (Fault, UnicodeEncodeError):
        pass
    raise Refused(
        _("The text holds a character that nobody sees. Type the line anew, do not paste it.")
    )


def _sections(text: str) -> dict[str, list[str]]:
    """Return the lines under each label of a form; a block of code around a file stays whole."""
    labels = {field.label: field.is_file for form in FORMS for field in form.fields}
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    fence, in_file = "", False
    for line in text.split("\n"):
        heading = _HEADING.fullmatch(line)
        if not fence and heading and heading[1] in labels:
            if heading[1] in found:
                raise Refused(
                    _("A field appears twice. Fill the form in anew, without lines that begin ###.")
                )
            in_file = labels[heading[1]]
            lines = found.setdefault(heading[1], [])
            continue
        fence = _fence_after(line, fence) if in_file else ""
        lines.append(line)
    return found


def _fence_after(line: str, fence: str) -> str:
    """Return the fence that is open after a line, if one is."""
    mark = _FENCE.fullmatch(line.rstrip())
    if not mark:
        return fence
    if not fence:
        return mark[1]
    closes = mark[1][0] == fence[0] and len(mark[1]) >= len(fence) and not mark[2]
    return "" if closes else fence


def _form_of(sections: dict[str, list[str]]) -> IssueForm:
    """Return the form with all of the headings found, the one with the fewest others first."""
    fitting = [
        form
        for form in FORMS
        if sections.keys() and sections.keys() <= {field.label for field in form.fields}
    ]
    if not fitting:
        raise Refused(
            _("This does not come from one of the forms. Open a new issue and choose a form.")
        )
    own = [f for f in fitting if {field.label for field in f.fields} == sections.keys()]
    return (own or fitting)[0]


def _answer(lines: list[str], field: FormField) -> str:
    text = "\n".join(lines).strip("\n")
    if text.strip() in _NO_ANSWER:
        return ""
    return _without_fence(text) if field.is_file else text.strip()


def _without_fence(text: str) -> str:
    """Return the file in a field: what stands in its block of code, or all of it."""
    lines = text.strip().split("\n")
    mark = _FENCE.fullmatch(lines[0].rstrip())
    if mark is None:
        return text.strip("\n") + "\n"
    last = len(lines) - 1
    while last > 0 and not (lines[last].startswith(mark[1]) and not lines[last].strip(mark[1][0])):
        last -= 1
    if last == 0:
        raise Refused(_("The block of code around the file has no end."))
    if any(line.strip() for line in lines[last + 1 :]):
        raise Refused(_("Text stands behind the file. Leave only the file in its field."))
    return "\n".join(lines[1:last]).strip("\n") + "\n"
