"""Reads record files into plain values, with the exact place of every value at hand."""
