"""Drawn material of the site: maps, covers and marks, as SVG text."""
