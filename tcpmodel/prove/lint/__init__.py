"""The rules themselves examined: exclusive, complete, alive, needed, within their sorts."""
