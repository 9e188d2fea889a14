"""The board: every question by everyone who was talked with."""
