"""Everyday words: those that say nothing of the work, and what people call things that the database calls otherwise."""

from collections.abc import Mapping

_EVERYDAY_WORDS = """
a an and are as at be bloke boy by chap do does dude fella folks for from gal girl guy guys i in is
it job jobs lad lady man men my of on or people person somebody someone stuff that the their them
they thing things to want who with woman women work working works
"""
EVERYDAY = frozenset(_EVERYDAY_WORDS.split())
# What somebody does in everyday words: words of the database that may mean it.
MEANS: Mapping[str, str] = {
    "fix": "repair maintain treat restore", "mend": "repair alter", "cut": "trim style prune", "sell": "sales", "teach": "instruct",
    "drive": "operate transport", "look": "care monitor", "help": "assist counsel", "heal": "treat", "grow": "cultivate plant",
    "draw": "design illustrate", "make": "produce construct", "catch": "capture apprehend", "cook": "prepare food",
    "tooth": "teeth dental", "teeth": "tooth dental", "hair": "hair", "kid": "child", "pet": "animal", "car": "automotive vehicle",
    "plane": "aircraft", "doctor": "physician", "lawyer": "attorney", "cop": "police", "crook": "criminal suspect",
    "computer": "computer software", "house": "house residential", "baby": "infant newborn",
}  # fmt: skip
