"""Lint: are the rules exclusive, complete, alive, needed, and within their sorts?"""
