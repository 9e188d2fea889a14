"""Facts that people told, side by side."""
