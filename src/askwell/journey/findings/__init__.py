"""8 What it adds up to: the debrief, claims for the four purposes, leads."""
