"""Writes the JSON Schema of the answers file anew from its model."""

import _hub_on_path
from hub.assessment.schema import PLACE, answers_schema_text


def main() -> None:
    """Write the schema."""
    file = _hub_on_path.ROOT / PLACE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(answers_schema_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
