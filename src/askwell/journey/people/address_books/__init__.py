"""Address books brought in: recognised, compared with who is there, and added in bulk after a yes."""
