"""What people use who write records at their own computer: new records, mending, bulk import."""
