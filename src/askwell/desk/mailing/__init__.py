"""Setting up how letters leave by themselves."""
