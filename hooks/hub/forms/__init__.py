"""The forms a self-assessment is filled in, and the way back: from filled forms to answers."""
