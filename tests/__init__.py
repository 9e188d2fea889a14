"""The tests of Askwell."""
