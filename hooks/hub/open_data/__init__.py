"""Open data: all records as tables, JSON, GeoJSON, an interface, feeds and a calendar."""
