"""Annual reports: what the records say of a country in a year, as a page and on paper."""
