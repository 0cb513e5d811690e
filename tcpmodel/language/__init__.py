"""What a specification is made of: terms, rules, properties, scopes and changes; this room knows no TCP."""
