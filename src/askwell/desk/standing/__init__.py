"""Where things stand with people: the facts of all stages, gathered in a fixed number of statements."""
