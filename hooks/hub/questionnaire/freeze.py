"""Freezes an edition when it is published, and records mended translations afterwards."""

from collections.abc import Sequence

from hub.catalogue import Catalogue
from hub.questionnaire.digest import edition_digest, framework_digest, translation_digest
from hub.records.edition_digest import EditionDigest
from hub.records.framework import Framework


def is_changed(catalogue: Catalogue, name: str) -> bool:
    """Return whether a published edition asks something else than when it was published."""
    published = catalogue.of("digest").get(name)
    if published is None:
        return False
    record: EditionDigest = published.record
    framework = catalogue.one("framework")
    assert isinstance(framework, Framework)
    same_framework = record.framework in (None, framework_digest(framework))
    edition = catalogue.of("questionnaire")[name].record
    return record.questionnaire != edition_digest(edition) or not same_framework


def frozen_text(catalogue: Catalogue, name: str, languages: Sequence[str]) -> str:
    """Return the text of the file DIGEST of an edition."""
    edition = catalogue.of("questionnaire")[name].record
    framework = catalogue.one("framework")
    assert isinstance(framework, Framework)
    lines = [f"questionnaire: {edition_digest(edition)}"]
    published = catalogue.of("digest").get(name)
    if published is None or published.record.framework:
        lines.append(f"framework: {framework_digest(framework)}")
    lines.append("translations:")
    lines += [f"  {code}: {translation_digest(edition, code)}" for code in languages[1:]]
    return "\n".join(lines) + "\n"
