"""Lets ``python -m askwell`` do what the command ``askwell`` does."""

from askwell.cli import main

main()
