"""Safety by induction: obligations, and Z3's answers to them."""
