"""The JSON Schema of the answers file, for whoever writes one with another program."""

import json
from typing import Any

from hub.assessment.answers import AnswersFile
from hub.records.schema import DIALECT

PLACE = "criteria/schemas/answers.schema.json"
"""Where the schema is kept."""


def answers_schema() -> dict[str, Any]:
    """Return the schema; what depends on the edition is left to the check."""
    schema = AnswersFile.model_json_schema()
    schema["title"] = "Answers file of the Cities of Solidarity self-assessment, version 1"
    return {"$schema": DIALECT, "$id": PLACE.rpartition("/")[2], **schema}


def answers_schema_text() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(answers_schema(), ensure_ascii=False, indent=2) + "\n"
