"""Mends the file of a record or of a translation, and leaves it alone where that is not safe."""

from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from hub.load.body import BodyForm
from hub.load.fault import Fault
from hub.load.front_matter import split_front_matter
from hub.mend.body import mend_body
from hub.mend.fields import FieldsMender
from hub.mend.plain_text import mend_text
from hub.mend.values import as_texts, composed, fields_of, texts_of
from hub.write.record import FENCE


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


BODY = _("blank lines, headings and bullets of the text")
NOT_UTF_8 = _("the file is not UTF-8; save it as UTF-8 first")
UNREADABLE = _("the file cannot be read; make check says where")
OTHER = _("mending would change what the record says")


@dataclass
class Mended:
    """A file after mending."""

    data: bytes
    done: list[str] = field(default_factory=list)
    """What was changed, in words."""
    left: list[str] = field(default_factory=list)
    """What was left alone, and why."""


def mend_record(data: bytes, model: type[BaseModel], form: BodyForm) -> Mended:
    """Return the bytes of a file mended; as they were where that cannot be done safely."""
    try:
        original = data.decode("utf-8")
    except UnicodeDecodeError:
        return Mended(data, left=[NOT_UTF_8])
    text, done = mend_text(original)
    try:
        front, body, _ = split_front_matter(text)
    except Fault:
        return Mended(data, left=[UNREADABLE])
    fields = FieldsMender(front, model)
    if not fields.mend():
        return Mended(data, left=[UNREADABLE])
    below = _body(body, form)
    text = FENCE + fields.front + FENCE + (f"\n{below}\n" if below else "")
    after = text.encode()
    if after != data and not _says_the_same(original, text, form):
        return Mended(data, left=[OTHER])
    done += fields.done
    if below.strip("\n") != body.strip("\n") or (after != data and not done):
        done.append(BODY)
    return Mended(after, done if after != data else [], fields.left)


def _body(body: str, form: BodyForm) -> str:
    mended = mend_body(body, form)
    before, after = texts_of(body, form), texts_of(mended, form)
    if before is None:
        return mended if after is not None else body.strip("\n")
    return mended if after == before else body.strip("\n")


def _says_the_same(before: str, after: str, form: BodyForm) -> bool:
    """Whether two files say the same, as far as the first can be read at all."""
    was, now = _values(before, form), _values(after, form)
    return was is None or as_texts(composed(was)) == as_texts(now)


def _values(text: str, form: BodyForm) -> dict[str, Any] | None:
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        front, body, _ = split_front_matter(plain)
    except Fault:
        return None
    fields, texts = fields_of(front), texts_of(body, form)
    return None if fields is None or texts is None else {**fields, **texts}
