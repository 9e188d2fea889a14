"""A complete fictional campaign, so that every page can be looked at full. Nobody in it exists."""
