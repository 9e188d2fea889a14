"""Two entries of one person made one, each step noted, and the way back."""
