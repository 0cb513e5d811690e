"""Proofs with Z3: for every sequence number and any network."""
