"""Safety by induction: obligations, each decided by Z3."""
