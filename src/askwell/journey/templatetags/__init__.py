"""Tags of the journey's own pages."""
