"""The names of fields in forms that name their fields: PDF and XLSForm. They never change."""

from hub.forms.choices import Path

ITEM = "q"
BETWEEN = "__"


def field_name(path: Path) -> str:
    """Return the name of a field: q8_3_1, q8_3_1_flag, city__name."""
    if path[0] != "answers":
        return BETWEEN.join(path)
    name = ITEM + path[1].replace(".", "_")
    return name if path[2] == "answer" else f"{name}_{path[2]}"
