"""The forms with which anybody can contribute, made from the models of the records."""
