"""Mends what is safe to mend in a record's file: its form, never what it says."""
