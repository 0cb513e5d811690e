"""Mutants of the engine: faults put into what explores, proves and judges, each of which a test must notice.

``mutants`` is the list, as data; ``trying`` puts one into a copy of the work tree and runs the tests that should
notice it. ``make engine-mutants`` tries all and writes `docs/engine-mutants.md`.
"""
