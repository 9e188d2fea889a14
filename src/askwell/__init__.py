"""Askwell: the complete system for informational interviewing."""

from importlib.metadata import version

__version__ = version("askwell")
