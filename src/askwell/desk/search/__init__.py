"""Finding anything, by page and by the command palette."""
