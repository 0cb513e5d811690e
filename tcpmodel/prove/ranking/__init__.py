"""Promises by ranking: measures that fall, and steps that help."""
