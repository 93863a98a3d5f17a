"""Writes the site: aside first, unchanged pages taken from the last one, then swapped in."""
