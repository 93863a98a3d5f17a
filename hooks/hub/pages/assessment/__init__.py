"""The self-assessment in the browser: its page, its data, and the one file that holds it all."""
