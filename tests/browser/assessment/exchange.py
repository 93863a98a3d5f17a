"""Hands files to the page and takes files from it, as a reader would."""

import base64
import json
from typing import Any

from hub.assessment.answers import AnswersFile
from playwright.sync_api import Page

ADDRESS = "/en/self-assessment/index.html"
_READ = """async ([data, name]) => {
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  return JSON.stringify(await assessment.files.read(new File([bytes], name), name));
}"""
_BYTES = """async ([way, value]) => {
  const made = await assessment.files[way](value);
  const bytes = new Uint8Array(await new Blob([made]).arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}"""


def read(page: Page, data: bytes | str, name: str) -> dict[str, Any]:
    """Return what the page reads in a file: files and problems."""
    content = data.encode() if isinstance(data, str) else data
    found = page.evaluate(_READ, [base64.b64encode(content).decode(), name])
    return dict(json.loads(found))


def read_one(page: Page, data: bytes | str, name: str) -> AnswersFile:
    """Return the one answers file that the page reads."""
    found = read(page, data, name)
    assert found["problems"] == [], found["problems"]
    (file,) = found["files"]
    return AnswersFile.model_validate(file)


def made_by(page: Page, way: str, value: Any) -> bytes:
    """Return the bytes that one of the page's writers makes."""
    return base64.b64decode(page.evaluate(_BYTES, [way, value]))


def plain(file: AnswersFile) -> dict[str, Any]:
    """Return an answers file as values, without what is empty."""
    return file.model_dump(mode="json", exclude_defaults=True)
