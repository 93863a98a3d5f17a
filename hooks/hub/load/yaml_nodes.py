"""Composes YAML 1.2 (core schema) text into nodes and refuses what records must not use.

PyYAML follows YAML 1.1, where `country: NO` is false and `010` is eight; here both stay text.
"""

import re
from collections.abc import Iterator

import yaml

from hub.load.fault import Fault
from hub.load.yaml_words import in_plain_words

TAG = "tag:yaml.org,2002:"
DEEPEST = 20
"""How many levels of lists and groups may lie in each other."""
_SUSPECT = re.compile(r"(?:^|[\s\[,{:-])[&*!][^\s=]", re.MULTILINE)
_OPENING = re.compile(r"[\[{]|[-?:][ \t]+(?=[-?][ \t])|^ {60}", re.MULTILINE)
"""Whatever can put one more level into a text; sixty spaces of indentation hold thirty."""
_OPENERS = ("[", "{", "-", "?", ":", " " * 60)
"""What an opening holds at least: counted first, which is much faster."""
_OPENED = re.compile("quoted scalar|flow")
"""What PyYAML says it was reading when a quotation mark or a bracket has no end."""
_MANY_OPENINGS = 300
CORE_WORDS = (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    (
        "float",
        r"^[-+]?(?:(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)$",
        "-+.0123456789",
    ),
    ("null", r"^(?:~|null|Null|NULL|)$", "~nN\0"),
)
"""What a text without quotation marks is taken for: its kind, its form, how it can begin."""


class _CoreLoader(yaml.CSafeLoader):
    """Resolves plain scalars by the YAML 1.2 core schema."""


_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
for _name, _form, _firsts in CORE_WORDS:
    for _first in _firsts:
        _resolvers.setdefault(_first.strip("\0"), []).append((TAG + _name, re.compile(_form)))
_CoreLoader.yaml_implicit_resolvers = _resolvers


def compose(text: str) -> yaml.Node | None:
    """Return the root node of one YAML document, or None for an empty one.

    Raises Fault at the first thing that is not plain YAML.
    """
    _refuse_controls(text)
    try:
        _refuse_shallow_dangers(text)
        return _single_node(text)
    except yaml.MarkedYAMLError as error:
        raise _syntax_fault(text, error) from None
    except yaml.YAMLError as error:
        raise Fault("yaml-syntax", 1, 1, detail=str(error).splitlines()[0]) from None


def _single_node(text: str) -> yaml.Node | None:
    loader = _CoreLoader(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def _refuse_controls(text: str) -> None:
    if "\t" not in text:
        return
    for number, line in enumerate(text.split("\n"), 1):
        lead = line[: len(line) - len(line.lstrip())]
        if "\t" in lead and line.strip():
            raise Fault("no-tabs", number, lead.index("\t") + 1)


def _refuse_shallow_dangers(text: str) -> None:
    """Refuse anchors, aliases, tags and deep nesting before PyYAML builds anything from them.

    Its composer calls itself once a level, in C: a text of brackets alone would end the process.
    """
    if not _is_suspect(text) and not _is_deep(text):
        return
    for event, depth in _events_with_depth(text):
        mark = event.start_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchor is not None:
            raise Fault("no-aliases", line, column, value=anchor)
        if tag is not None:
            raise Fault("no-tags", line, column, value=tag.replace(TAG, "!!"))
        if depth > DEEPEST:
            raise Fault("too-deep", line, column, allowed=str(DEEPEST))


def _is_suspect(text: str) -> bool:
    return any(sign in text for sign in "&*!") and bool(_SUSPECT.search(text))


def _is_deep(text: str) -> bool:
    if sum(map(text.count, _OPENERS)) < _MANY_OPENINGS:
        return False
    return len(_OPENING.findall(text)) >= _MANY_OPENINGS


def _events_with_depth(text: str) -> Iterator[tuple[yaml.Event, int]]:
    depth = 0
    for event in yaml.parse(text, Loader=_CoreLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        yield event, depth


def _syntax_fault(text: str, error: yaml.MarkedYAMLError) -> Fault:
    mark = error.problem_mark or error.context_mark
    if error.context and error.context_mark and _OPENED.search(error.context):
        mark = error.context_mark  # where the text or the list opens, not where the file ends
    lines = text.splitlines()
    if mark is None or not lines:
        return Fault("yaml-syntax", 1, 1, detail=in_plain_words(error))
    line, column = mark.line + 1, mark.column + 1
    if line > len(lines):
        line, column = len(lines), len(lines[-1]) + 1
    value = lines[line - 1].strip()
    return Fault("yaml-syntax", line, column, value=value[:60], detail=in_plain_words(error))
