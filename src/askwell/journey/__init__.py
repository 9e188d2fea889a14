"""The journey of the handout, a package for each of its stages."""
