"""Torture: everything that can happen to a run, a file or a machine, many times at random; ``python -m tests.torture``."""
