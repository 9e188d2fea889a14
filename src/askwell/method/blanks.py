"""Blanks in a question of her own wording, filled for each talk."""

from collections.abc import Mapping

BLANKS = ("{field}", "{organization}", "{first name}")
# What is said where a blank has nothing to fill it.
_INSTEAD = {"{field}": "this field", "{organization}": "your organization", "{first name}": "you"}


def filled(text: str, facts: Mapping[str, str]) -> str:
    """Return the text with its blanks filled from ``facts`` (by the blanks of ``BLANKS``), or with plain words instead."""
    for blank in BLANKS:
        text = text.replace(blank, facts.get(blank, "").strip() or _INSTEAD[blank])
    return text
