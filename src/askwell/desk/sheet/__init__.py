"""The prep sheet: one talk's questions in the light of all talks before it."""
