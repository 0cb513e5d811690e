"""Checkers: exhaustive exploration, liveness, counterexamples, verdicts, and one end on its own."""
