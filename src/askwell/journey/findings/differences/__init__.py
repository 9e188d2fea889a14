"""Where people differ: both sides, and what only the seeker can tell of two that share no word."""
