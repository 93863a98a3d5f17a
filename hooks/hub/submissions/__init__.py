"""Records that arrive as issues of the forge: their forms, and the way from an issue to a file."""
