"""Learns the weights of words that Askwell comes with, from what people wrote and judged (docs/decisions/0027).

Nothing of it is installed with Askwell: ``make weights`` writes the tables under src/, and this says how well each reaches writers it has not met.
"""
