"""What the scripts of the self-assessment say, by the part of it that says it."""

from collections.abc import Callable

from hub.languages.messages import Translate
from hub.pages.assessment.wording.answering import answering
from hub.pages.assessment.wording.combining import combining
from hub.pages.assessment.wording.files import files
from hub.pages.assessment.wording.keeping import keeping
from hub.pages.assessment.wording.planning import planning
from hub.pages.assessment.wording.preparing import preparing
from hub.pages.assessment.wording.problems import problems, shapes
from hub.pages.assessment.wording.publishing import publishing
from hub.pages.assessment.wording.reporting import reporting
from hub.pages.assessment.wording.results import results
from hub.pages.assessment.wording.validating import validating
from hub.pages.assessment.wording.workshop import workshop

_PARTS: dict[str, Callable[[Translate], dict[str, str]]] = {
    "form": answering,
    "combine": combining,
    "files": files,
    "keep": keeping,
    "plan": planning,
    "prepare": preparing,
    "publish": publishing,
    "report": reporting,
    "results": results,
    "rules": problems,
    "shapes": shapes,
    "validate": validating,
    "workshop": workshop,
}


def wording(say: Translate) -> dict[str, dict[str, str]]:
    """Return every text of the scripts by part and by name."""
    return {name: texts(say) for name, texts in _PARTS.items()}
