"""Readings of the terms: one meaning per module, each a table over one fold."""
