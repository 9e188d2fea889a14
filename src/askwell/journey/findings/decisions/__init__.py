"""Deciding: go on, look at something else, stop; with the reasons and the evidence of the day."""
