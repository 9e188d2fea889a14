"""A letter on paper: as a letter, a card, an envelope or a label, set as PDF."""
