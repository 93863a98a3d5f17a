"""The spreadsheet: its sheets, its live score and its look."""
