"""Two ends and a network, made from a specification and a scope."""
