"""Settings of hypothesis: no deadline, since a busy machine is not a fault of the score."""

from hypothesis import settings

settings.register_profile("assessment", deadline=None)
settings.load_profile("assessment")
