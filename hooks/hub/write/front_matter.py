"""Writes the fields of a record as YAML in the form of the records that are there.

Every text that YAML 1.1 or YAML 1.2 would take for something else is put in quotation marks, so
that our reader and any other program read the same.
"""

import re
from collections.abc import Mapping
from typing import Any

import yaml

from hub.load.yaml_nodes import CORE_WORDS, TAG

WIDTH = 100
_ROOM = 85
"""The most characters of a list that is written on one line, its brackets left out."""
_FEW = 2
"""The most fields of a group that is written on one line."""


class _FlowList(list[Any]):
    """A list on one line."""


class _FlowGroup(dict[str, Any]):
    """A group of fields on one line."""


class _Dumper(yaml.SafeDumper):
    """Writes lists indented, groups in their own order, and nothing twice by reference."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent the entries of a list below its field."""
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        """Write every value out."""
        return True


for _name, _form, _firsts in CORE_WORDS:
    _Dumper.add_implicit_resolver(TAG + _name, re.compile(_form), list(_firsts.strip("\0")))
_Dumper.add_representer(
    _FlowList, lambda dumper, data: dumper.represent_sequence(TAG + "seq", data, flow_style=True)
)
_Dumper.add_representer(
    _FlowGroup,
    lambda dumper, data: dumper.represent_mapping(TAG + "map", data.items(), flow_style=True),
)


def yaml_text(values: Mapping[str, Any], words: frozenset[str] = frozenset()) -> str:
    """Return the fields as YAML in the order they have; `words` names lists of single words."""
    return _dumped({name: _styled(value, name in words) for name, value in values.items()})


def inline_text(value: Any) -> str:
    """Return one value as it stands after the name of its field, on one line."""
    plain = _FlowList(value) if isinstance(value, list) else value
    text = yaml.dump(plain, Dumper=_Dumper, allow_unicode=True, width=10**9, sort_keys=False)
    return text.removesuffix("...\n").strip()


def is_taken_for_other(text: str) -> bool:
    """Whether some program takes a text without quotation marks for a date, a number or a yes."""
    forms = _Dumper.yaml_implicit_resolvers.get(text[:1], [])
    return any(form.match(text) for _, form in forms)


def _dumped(values: Any) -> str:
    return yaml.dump(
        values,
        Dumper=_Dumper,
        allow_unicode=True,
        width=WIDTH,
        sort_keys=False,
        default_flow_style=False,
    )


def _styled(value: Any, is_words: bool = False) -> Any:
    """Return a value with its short lists and groups marked to stand on one line."""
    if isinstance(value, Mapping):
        return {name: _styled(entry) for name, entry in value.items()}
    if not isinstance(value, list):
        return value
    if is_words and len(inline_text(value)) <= _ROOM:
        return _FlowList(value)
    return [_FlowGroup(v) if _is_small(v) else _styled(v) for v in value]


def _is_small(value: Any) -> bool:
    if not isinstance(value, Mapping) or len(value) > _FEW:
        return False
    texts = list(value.values())
    if not all(isinstance(text, str) and "://" not in text for text in texts):
        return False
    return sum(map(len, texts)) <= _ROOM - 15
