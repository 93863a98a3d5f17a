"""What follows from memberships, agreements and commitments: steps, terms and follow-up."""
