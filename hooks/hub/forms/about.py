"""The fields about an assessment that every form asks for, beside the answers."""

from hub.forms.choices import Path
from hub.forms.texts import FormTexts

ABOUT: tuple[Path, ...] = (
    ("city", "name"),
    ("city", "country"),
    ("city", "authority"),
    ("date",),
    ("title",),
    ("member", "id"),
    ("member", "role"),
    ("member", "sector"),
    ("process", "coordinator"),
    ("process", "resources"),
    ("process", "resources_note"),
    ("process", "validation", "mechanism"),
    ("process", "validation", "how"),
    ("process", "validation", "date"),
    ("process", "validation", "changes"),
)
"""The paths of the fields in the order in which forms ask for them."""
SHORT_ABOUT = ABOUT[:2] + ABOUT[3:4] + ABOUT[6:8]
"""The few fields that a form for one person asks for."""


def about_rows(texts: FormTexts) -> list[tuple[Path, str, str]]:
    """Return path, label and note of each field."""
    labels = about_labels(texts)
    return [(path, *labels[path]) for path in ABOUT]


def about_labels(texts: FormTexts) -> dict[Path, tuple[str, str]]:
    """Return label and note of each field by its path."""
    say = texts.say
    day = say("Such as 2026-05-17, 2026-05 or 2026.")
    office = say("An office, never a person's name.")
    return {
        ("city", "name"): (say("Local authority"), ""),
        ("city", "country"): (say("Country"), ""),
        ("city", "authority"): (
            say("Its id in the hub"),
            say("Such as br-sao-paulo; leave it empty if you do not know it."),
        ),
        ("date",): (say("Date"), day),
        ("title",): (say("Title"), say("Tells this copy from others of the same city.")),
        ("member", "id"): (
            say("Member of the committee: short name of this copy"),
            say("Lower-case letters, digits and hyphens, such as health-department."),
        ),
        ("member", "role"): (say("Member of the committee: office"), office),
        ("member", "sector"): (say("Member of the committee: sector"), ""),
        ("process", "coordinator"): (say("Coordinated by"), office),
        ("process", "resources"): (
            say("Resources available"),
            ", ".join(texts.words.resources.values()),
        ),
        ("process", "resources_note"): (say("About these resources"), ""),
        ("process", "validation", "mechanism"): (
            say("Validated by"),
            say("The mechanism of social participation used, such as a public hearing."),
        ),
        ("process", "validation", "how"): (say("How it was validated, and who took part"), ""),
        ("process", "validation", "date"): (say("Date of the validation"), day),
        ("process", "validation", "changes"): (say("What the validation changed"), ""),
    }
