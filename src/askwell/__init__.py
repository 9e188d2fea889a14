"""Askwell: the complete system for informational interviewing."""

__version__ = "0.1.0"
