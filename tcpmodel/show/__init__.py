"""Pictures: traces, specifications and reached states drawn as diagrams, sequence charts and the RFC's own notation."""
