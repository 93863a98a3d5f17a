"""Editions of the questionnaire: their digests, errata, adaptations, and the way between them."""
