"""7 Thank, keep promises, give back."""
