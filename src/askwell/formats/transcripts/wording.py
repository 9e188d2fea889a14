"""What is markup in a cue and what was said."""

import re
from html import unescape

_TAG = re.compile(
    r"</?(?:c|i|b|u|s|v|lang|ruby|rt|font|em|strong|br)(?:[.\s][^<>]*)?/?>|\{\\[a-z0-9&()\\.,-]+\}",
    re.IGNORECASE,
)
_TIMED = re.compile(r"<(?:\d{1,3}:)?\d{1,3}:\d{2}[.,]\d{1,6}>")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+(?P<name>[^<>]*)>", re.IGNORECASE)


def plain(text: str) -> str:
    """Return the words without tags and with their spaces made single; a sign that is no tag stays."""
    bare = _TAG.sub("", _TIMED.sub("", text))
    return " ".join(unescape(bare).replace("\u200b", "").split())


def timed_by_word(text: str) -> bool:
    """Tell whether each word of a line has its own time, as in automatic captions."""
    return _TIMED.search(text) is not None


def voices(text: str) -> list[tuple[str, str]]:
    """Return who says what within a cue by its voice tags: ("", words) for those before the first or without any."""
    parts, name, at = [], "", 0
    for match in _VOICE.finditer(text):
        parts.append((name, plain(text[at : match.start()])))
        name, at = plain(match["name"]), match.end()
    parts.append((name, plain(text[at:])))
    return [(name, said) for name, said in parts if said]
