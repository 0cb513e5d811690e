"""Exhaustive exploration of a scope: two engines, liveness, and verdicts with traces; and the model for SPIN."""
