"""One end asked by itself, and a scope walked by hand."""
