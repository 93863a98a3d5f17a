"""The Cities of Solidarity Hub: records in, a searchable site in several languages out."""
