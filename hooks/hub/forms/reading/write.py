"""Writes an answers file as JSON, the frame of the format first."""

import json

from hub.assessment.answers import AnswersFile


def answers_json(file: AnswersFile) -> str:
    """Return an answers file as text; what is empty is left out."""
    data = file.model_dump(mode="json", exclude_defaults=True)
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
