"""What the self-assessment says while copies are combined."""

from hub.languages.messages import Translate


def combining(say: Translate) -> dict[str, str]:
    """Return the texts by their names."""
    return {**_files(say), **_merging(say), **_votes(say)}


def _files(say: Translate) -> dict[str, str]:
    return {
        "reading": say("Reading…"),
        "merged": say("Combined from {n} copies"),
        "answered": say("{done} of {all} answered"),
        "problems": say("Cannot be read ({n})"),
        "remove": say("Remove"),
        "absent": say("Has not answered"),
    }


def _merging(say: Translate) -> dict[str, str]:
    return {
        "done": say("Combined files: {n}. Split questions: {split}."),
        "cannot": say("Nothing was combined."),
        "undone": say("The assessment is as it was before."),
        "before": say("{title} (before combining)"),
        "twice": say(
            "Two different copies come from “{member}”, and no date tells which is later: {files}. "
            "Remove one of them, or give them dates."
        ),
        "older": say("An older copy of “{member}” does not count: {file} ({date})."),
        "edition": say("{file} answers another edition of the questionnaire: {edition}."),
        "cities": say("These copies are about different local authorities: {cities}."),
        "differ": say("The copies differ, so nothing was filled in: {field} ({values})"),
        "tooLong": say("No room was left in {field} for: {text}"),
    }


def _votes(say: Translate) -> dict[str, str]:
    return {
        "take": say("Take this text"),
        "notes": say("Notes of the members ({n})"),
        "consensus": say("What we agree on"),
        "reopen": say("Leave open"),
        "dissent": say("Dissent"),
        "note": say("Note on the common answer"),
        "is-split": say("Split: not decided yet"),
        "is-decided": say("Split, decided: {answer}"),
        "is-agreed": say("Agreed: {answer}"),
        "is-open": say("No vote yet"),
        "is-written": say("No vote; answered: {answer}"),
        "progress": say("{done} of {all} split questions decided"),
        "unanimous": say("No question is split."),
    }
