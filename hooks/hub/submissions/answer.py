"""What the sender of a submission is told, in plain words, and free of anything that acts."""

from hub.check.report import as_text
from hub.forge.fence import fenced, in_code
from hub.languages.messages import Translate
from hub.submissions.receive import Received

_MOST = 40


def answer_to(found: Received, translate: Translate = str) -> str:
    """Return the answer to a submission as Markdown."""
    say = translate
    if found.waits:
        return say("Thank you. An editor will look at this and answer here.") + "\n"
    if found.is_in_order:
        return (
            say("Thank you. The record passes the check and is proposed as {file}.").format(
                file=in_code(found.path)
            )
            + "\n\n"
            + say("A person now reads it against its sources. To change it, edit the text above.")
            + "\n"
        )
    return (
        "\n\n".join(
            [
                say("Thank you. Before this can become a record, please mend what follows."),
                fenced(_troubles(found, say)),
                say(
                    "Edit the text above: it is read again at once. If you are stuck, say so here."
                ),
            ]
        )
        + "\n"
    )


def _troubles(found: Received, say: Translate) -> str:
    if found.refused:
        texts = [say(found.refused.text)]
        if found.refused.nearest:
            texts.append(say("Did you mean '{nearest}'?").format(nearest=found.refused.nearest))
    else:
        texts = [as_text(problem, say) for problem in found.problems[:_MOST]]
    return "\n\n".join(texts)
