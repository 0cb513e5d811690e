"""A specification as a Promela model for SPIN, which checks our explorers."""
