"""Published editions of the site: their names, their branch, and what is at its root."""
