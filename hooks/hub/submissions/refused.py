"""Why a submission cannot become a record, in plain words."""


class Refused(Exception):
    """Says what is wrong and what to do, for the person who sent the submission."""

    def __init__(self, text: str, nearest: str = "") -> None:
        """Keep the text, and the known word that was perhaps meant."""
        super().__init__(text)
        self.text = text
        self.nearest = nearest
