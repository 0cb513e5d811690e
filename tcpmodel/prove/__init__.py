"""Proofs: what Z3 says of the specification for every sequence number and any network."""
