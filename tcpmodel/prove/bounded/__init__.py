"""Bounded checks: the safety properties of every run up to a depth."""
