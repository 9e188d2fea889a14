"""Captions: words that stand under times, in the forms that players and programs write."""
