"""The compiled explorer: the answers of the reference explorer, at the speed of memory."""
