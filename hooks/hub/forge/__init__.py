"""What the hub says to its forge: summaries of a check, reports, and records out of issues."""
