"""Self-assessments: the answers file, reading it, and its score."""
