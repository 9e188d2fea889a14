"""Weights of words, learned from sentences that people judged: what rules alone do not foresee (docs/decisions/0027)."""
