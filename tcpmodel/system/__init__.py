"""Two endpoints and a network, made of a specification and a scope."""
