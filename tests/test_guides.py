"""The guides for maintainers say in four languages the same commands, and these exist."""

import re
from pathlib import Path

import pytest
from hub.editions.own import OWN

ROOT = Path(__file__).parents[1]
LANGUAGES = ("en", "es", "pt", "fr")
GUIDES = ("publish", "fork")
_BLOCK = re.compile(r"^```\w*\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_COMMENT = re.compile(r"[ \t]*(?:^|(?<=\s))#.*$", re.MULTILINE)
"""What a comment explains is said in the language of the guide."""
_HEADER = re.compile(
    r"(X-Content-Type-Options|Referrer-Policy|Permissions-Policy|Content-Security-Policy"
    r"|Strict-Transport-Security):? \"?([^\"\n]+?)\"?(?: always;)?$",
    re.MULTILINE,
)


def guide(name: str, language: str) -> str:
    return (ROOT / "content" / language / f"{name}.md").read_text()


@pytest.mark.parametrize("name", GUIDES)
def test_what_is_typed_is_the_same_in_every_language(name: str) -> None:
    blocks = [
        [_COMMENT.sub("", block) for block in _BLOCK.findall(guide(name, language))]
        for language in LANGUAGES
    ]
    assert blocks[0] and all(found == blocks[0] for found in blocks)


@pytest.mark.parametrize("name", GUIDES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_a_target(name: str, language: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    text = guide(name, language)
    typed = "\n".join([*_BLOCK.findall(text), *re.findall(r"`[^`\n]+`", _BLOCK.sub("", text))])
    named = set(re.findall(r"\bmake ([a-z]+)\b", typed))
    assert named and named <= targets


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_names_what_is_ones_own(language: str) -> None:
    text = guide("fork", language).replace("<language>", "*")
    missing = [p for p in OWN if p not in text and p.rpartition("/")[2] not in text]
    assert missing == []


def test_every_kind_of_server_sends_the_same_headers() -> None:
    servers = [b for b in _BLOCK.findall(guide("publish", "en")) if "nosniff" in b]
    found = [dict(_HEADER.findall(block)) for block in servers]
    assert len(found) == 4 and len(found[0]) == 5
    assert all(headers == found[0] for headers in found)
