"""The compiled explorer: the same questions as the reference, answered at the speed of memory."""
