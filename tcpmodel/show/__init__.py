"""All that a person sees: tables, traces in the RFC's notation, sequence charts, diagrams, JSON."""
