"""Somebody who is not named but described ("my old boss"), as a page tells the seeker of them: "your old boss"."""

import re

_MINE = re.compile(r"^(?:my|our)\s+(?=\S)", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|a|an)\s+(?=\S)", re.IGNORECASE)


def told_to_her(name: str) -> str:
    """Return a name within a sentence to the seeker; a description speaks of hers as hers."""
    if _MINE.match(name):
        return _MINE.sub("your ", name)
    return f"{name[:1].lower()}{name[1:]}" if _ARTICLE.match(name) else name


def with_capitals(text: str, *names: str) -> str:
    """Return sentences in which a description that begins one has its capital."""
    for name in names:
        if name and name[:1].islower():
            capital = f"{name[:1].upper()}{name[1:]}"
            parts = re.split(rf"((?:^|(?<=[.!?] )){re.escape(name)}\b)", text)
            text = "".join(
                capital if part == name and place % 2 else part for place, part in enumerate(parts)
            )
    return text
