"""The figures of RFC 9293 as ladders."""
