"""Organisations, and whole campaigns, side by side."""
