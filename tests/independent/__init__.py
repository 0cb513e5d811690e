"""A second model of RFC 9293's state machine, written apart from the rules, to hold them against."""
