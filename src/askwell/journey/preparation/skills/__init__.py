"""What I can do: picked from a list, or proposed from my resume."""
