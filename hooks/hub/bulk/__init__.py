"""Brings in many records from one table: all of them, or none and one report."""
