"""Promises by ranking: a measure that falls, and steps that help."""
