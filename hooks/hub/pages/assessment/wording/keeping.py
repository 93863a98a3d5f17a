"""What the self-assessment says about what is kept on the device."""

from hub.languages.messages import Translate


def keeping(say: Translate) -> dict[str, str]:
    """Return the texts by their names."""
    return {**_state(say), **_list(say)}


def _state(say: Translate) -> dict[str, str]:
    return {
        "saved": say("Saved on this device"),
        "full": say("Not all saved"),
        "memory": say("Not saved"),
        "removed": say("Deleted in another tab"),
        "whyfull": say(
            "This device has no room left. What you write now is kept only until this tab is "
            "closed. Download a copy, then delete assessments that you no longer need."
        ),
        "whymemory": say(
            "This browser keeps nothing: its storage is blocked or it is in private mode. What "
            "you write is lost when this page is closed or loaded again. Download a copy before."
        ),
        "whyremoved": say(
            "This assessment was deleted in another tab. It is still here: download a copy, or "
            "write on, and it is kept again."
        ),
        "since": say(
            "{n} fields changed since you last downloaded a copy. A copy is safe even if this "
            "device breaks."
        ),
    }


def _list(say: Translate) -> dict[str, str]:
    return {
        "about": say("Questions answered: {n} · saved: {date}"),
        "copy": say("{name} (copy)"),
        "deleted": say("Deleted: {name}."),
        "duplicated": say("Duplicated: {name}."),
        "opened": say("Opened: {name}."),
        "unread": say(
            "Entries that cannot be read: {n}. They are kept as they are, and everything else is "
            "in order."
        ),
        "edition": say(
            "Made with the edition {edition} of the questionnaire, which this page does not ask. "
            "It is kept as it is, and you can download it."
        ),
        "version": say("Assessment of another version"),
        "otherversion": say(
            "Kept by a version of this page that writes differently ({version}). It is kept as it "
            "is, and you can download it."
        ),
    }
