"""Languages: translations of records, and the interface's own texts."""
