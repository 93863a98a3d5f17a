"""What drafts of commitments begin with, beside the words of the criterion."""

OBJECT_OF_CRITERION: dict[str, str] = {
    "institutional-capacity": "programme",
    "institutional-commitment": "plan",
    "institutional-coordination": "plan",
    "economic-inclusion": "service",
    "socio-cultural-inclusion": "programme",
    "civil-political-inclusion": "action",
    "legal-inclusion": "action",
    "referral-systems": "service",
    "reception-and-outreach": "service",
    "championing-and-networking": "action",
}
"""What the potential commitment of each criterion mostly speaks of: where a draft begins.

The first of its nouns that is an object of a commitment, or the nearest to it; the city changes it
as it likes.
"""
