"""Writes record files: the one place that turns values into the text of a file."""
