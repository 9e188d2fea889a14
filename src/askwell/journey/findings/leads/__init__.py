"""Hints of work that is not advertised, with who said it and when."""
