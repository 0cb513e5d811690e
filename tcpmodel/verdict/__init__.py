"""The judge, which holds claims against states and steps; traces; and the words of a verdict."""
