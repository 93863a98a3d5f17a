"""The chart of results: a bar for each criterion, its lighter end what open items may still add."""

from typing import Any

from xlsxwriter.worksheet import Worksheet

from hub.forms.workbook.desk import Desk

_SO_FAR, _MAY_ADD = "accent", "accent_ground"


def insert_chart(
    desk: Desk, sheet: Worksheet, name: str, rows: tuple[int, int], below: int
) -> None:
    """Insert the chart below the tables."""
    say = desk.texts.say
    chart = desk.book.add_chart({"type": "bar", "subtype": "stacked"})
    for title, column, colour in (
        (say("So far"), 6, _SO_FAR),
        (say("What open items may add"), 12, _MAY_ADD),
    ):
        chart.add_series(
            {
                "name": title,
                "categories": [name, rows[0], 0, rows[1], 0],
                "values": [name, rows[0], column, rows[1], column],
                "fill": {"color": desk.styles.site[colour]},
                "gap": 60,
            }
        )
    font: dict[str, Any] = {"name": "Calibri", "size": 10}
    chart.set_title({"name": say("Share of yes by criterion (%)"), "name_font": {"size": 13}})
    chart.set_legend({"position": "bottom", "font": font})
    chart.set_x_axis({"min": 0, "max": 100, "num_font": font, "major_gridlines": {"visible": True}})
    chart.set_y_axis({"reverse": True, "num_font": font})
    chart.show_hidden_data()
    chart.set_size({"width": 1000, "height": 460})
    sheet.insert_chart(
        below,
        0,
        chart,
        {"description": say("Bar chart of the criteria; the table above holds the same figures.")},
    )
