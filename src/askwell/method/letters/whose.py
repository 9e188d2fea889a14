"""Whose story a note in the first person tells: "I got my license after 2 years" is theirs, "I should ask about nights" is mine."""

import re

# US is a country, and a stop behind I makes it an initial.
_FIRST = re.compile(r"\b(?:[Ii](?!\.)|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|us|Us|[Oo]ur|[Oo]urs)\b")
_MORE_THAN_ME = re.compile(r"\b(?:I|i|mine|myself|[Ww]e|us|[Oo]urs?)\b")
# What one writes down of oneself in the middle of somebody's talk: what one did in it, thought of it, and means to do.
_OF_MINE = re.compile(
    r"\bi\s+(?:\w+ly\s+|also\s+|still\s+|just\s+)?(?:asked|told|said|forgot|noticed|noted|wrote|thanked|promised|should|must|could|might|may|will|shall|wonder|hope|plan|intend|guess|felt"
    r"|(?:need|have|want|ought)\s+to|am\s+going\s+to|would\s+(?:like|love)|like[ds]?\s+(?:her|him|how|that|the\s+way)|loved\s+(?:her|his|how|that|the\s+way)|think\s+(?:I|she|he|they|this|it)"
    r"|was\s+(?:impressed|surprised|struck|nervous|glad|late|told)|did(?:\s+not|n['’]t)\s+(?:ask|know|understand))\b"
    r"|\bi['’](?:ll|d)\b|\b(?:for|told|asked|remind|tell|ask)\s+me\b",
    re.IGNORECASE,
)


def is_first_person(text: str) -> bool:
    """Return whether a note says I or we, of whomever it is."""
    return bool(_FIRST.search(text))


def is_mine(text: str) -> bool:
    """Return whether a note in the first person may be of the one who wrote it down: then nobody else is said to have said it."""
    return bool(_OF_MINE.search(text))


def is_of_both(text: str) -> bool:
    """Return whether "me" and "my" are the only words of the first person: "she showed me the lab" has her in it as well."""
    return is_first_person(text) and not _MORE_THAN_ME.search(text)
