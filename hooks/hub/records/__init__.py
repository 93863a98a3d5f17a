"""One model per kind of record: the single source of checks, schemas, forms and field tables."""
