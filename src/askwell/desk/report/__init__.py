"""The report on a campaign as pages of paper, and the way so far in figures."""
