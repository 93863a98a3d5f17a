"""Filled forms come back: every format is read into the one answers file."""
