"""Questions: one end and one event (``react``), and a walk through a scope by hand (``walk``)."""
