"""Whether the pages that records cite still answer."""
