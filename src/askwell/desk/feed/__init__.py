"""A private calendar of what is to come, for her own calendar program to follow."""
