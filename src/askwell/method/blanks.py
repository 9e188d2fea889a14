"""Blanks in a question of her own wording, filled for each talk."""

from collections.abc import Mapping

BLANKS = ("{field}", "{organization}", "{first name}")
# What is said where a blank has nothing to fill it.
_INSTEAD = {"{field}": "this field", "{organization}": "your organization", "{first name}": "you"}
# Blanks of other question lists, which Askwell does not fill: nobody is to read their braces.
_OF_OTHERS = {
    "{background}": "what I have done so far",
    "{company}": "your organization",
    "{industry}": "this field",
    "{role}": "your role",
    "{job title}": "your role",
    "{name}": "you",
}


def filled(text: str, facts: Mapping[str, str]) -> str:
    """Return the text with its blanks filled from ``facts`` (by the blanks of ``BLANKS``), or with plain words instead."""
    for blank in BLANKS:
        text = text.replace(blank, facts.get(blank, "").strip() or _INSTEAD[blank])
    for blank, words in _OF_OTHERS.items():
        text = text.replace(blank, words)
    return text
