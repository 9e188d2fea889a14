"""What looks over all stages: Today, the people list, search, settings, taking everything out and in."""
