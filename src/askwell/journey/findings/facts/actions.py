"""Putting a fact right."""

from askwell.journey.findings.facts.columns import columns_by_words
from askwell.journey.findings.models import Fact
from askwell.journey.people.actions import find_organisation


def put_right(fact: Fact, *, words: str) -> None:
    """Let a fact say what its seeker says it is, with the numbers in it where it is nothing but numbers."""
    fact.text = words
    for column, value in columns_by_words(fact.kind, words).items():
        setattr(fact, column, value)
    if fact.kind == "competitors":
        fact.organisation = find_organisation(fact.seeker, name=words)
    fact.save()
