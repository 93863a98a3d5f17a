"""Assessments that cities made public: read, checked, compared with their peers and their past."""
