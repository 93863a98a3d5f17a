"""The digests that freeze a published edition; an edition without them is a draft."""

from hub.records.base import Digest, Part


class EditionDigest(Part):
    """What an edition was when it was published."""

    id: str
    """The edition, which is the name of the folder."""
    questionnaire: Digest
    """Items, numbers, types, rules and English wording: they never change again."""
    framework: Digest | None = None
    """The wording of the criteria, as long as this edition shares the framework in use."""
    translations: dict[str, Digest]
    """Each translation as it was last recorded: it may be mended, and is then recorded anew."""
