"""Pages: what each kind of page shows, and how it is drawn."""
