"""Says in words and by example what the patterns of the models ask for."""


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


FORMS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": _(
        "lower-case letters and digits with single hyphens between them, such as legal-advice-2019"
    ),
    r"^[A-Z]{2}-[A-Z0-9]{1,3}$": _(
        "the code of the country, a hyphen and up to three letters or digits, such as AR-S"
    ),
    r"^[a-p]{16}$": _("sixteen letters from a to p, such as nookmafldiodhiee"),
    r"^[EM][1-9][0-9]*$": _("E or M and a number, such as E12"),
    r"^[a-z][a-z0-9-]{1,15}$": _("two to sixteen lower-case letters or digits, such as xx"),
    r"^[a-z][a-z0-9-]{1,15}:[0-9]+(\.[0-9]+)*$": _(
        "the prefix of the overlay, a colon and a number, such as xx:1.2"
    ),
    r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$": _("the code of a language, such as es or pt-BR"),
    r"^(?:[1-9]|1[0-7])(?:\.[0-9a-z]{1,2})?$": _("the number of a goal or a target, such as 10.7"),
    r"^[0-9]{4}-[0-9]{4}$": _("two years with a hyphen between them, such as 2019-2023"),
    r"^#[0-9a-f]{6}$": _("a number sign and six digits or letters from a to f, such as #1f6f78"),
}
"""Pattern → the words that a message shows in its place."""
