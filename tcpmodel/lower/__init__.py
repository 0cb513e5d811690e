"""Lowerings: each module gives terms one meaning, as a table over one fold."""
