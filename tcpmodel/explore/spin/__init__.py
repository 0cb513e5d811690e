"""Promela, and SPIN as a judge of our explorers."""
