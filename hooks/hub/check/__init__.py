"""Checks records and reports every problem at once, in words their author can act on."""
