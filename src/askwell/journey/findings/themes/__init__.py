"""Themes: what the seeker calls the topics, which of them are one, and which may be."""
