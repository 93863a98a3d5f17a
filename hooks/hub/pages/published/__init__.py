"""The pages of published assessments: each one, the list of all, and chosen ones side by side."""
