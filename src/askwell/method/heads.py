"""The line with which notes begin: with whom the talk was, where and when. It is nothing that was said."""

import re

_OPENS = (
    r"(?:(?:my\s+)?(?:notes?|talk(?:ed)?|call(?:ed)?|spoke|met|meeting|interview(?:ed)?|chat(?:ted)?|conversation|coffee|lunch|zoom|phone|video)\b"
    r"(?:\s+(?:call|talk|chat|meeting|interview|of|from|on|my|the|a))*(?:\s+(?:with|to))?[\s:,–—-]*)"
)
_SAYS = re.compile(
    r"\b(?:says?|said|thinks?|thought|told|tells|promised|knows?|knew|likes?|liked|wants?|recommends?|suggested|who)\b",
    re.IGNORECASE,
)
_WHEN_OR_HOW = re.compile(
    r"\b(?:\d{1,2}\s*(?:min(?:utes?|s)?|h(?:ours?)?)|(?:by|on the|video|phone)\s+(?:phone|video|call|zoom)|zoom|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?(?:\s+\d{1,2})?|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)\b",
    re.IGNORECASE,
)


def is_head(text: str, *, name: str) -> bool:
    """Return whether a line only says with whom the talk was, of somebody of this name, or begins as such a line does.

    "Talked with Denise Harlow, supervisor at Lakeshore, 12 November", "Denise Harlow, Lakeshore, 25 minutes by phone".
    """
    words = name.split()
    if not words or _SAYS.search(text):
        return False
    named = rf"(?:{re.escape(name)}|{re.escape(words[0])})"
    opened = re.match(rf"\W*{_OPENS}{named}\b", text, re.IGNORECASE)
    headed = re.match(rf"\W*{named}\s*(?:[,(:;–—-]|$)", text, re.IGNORECASE)
    return bool(
        opened or (headed and (_WHEN_OR_HOW.search(text) or text.strip().casefold() == name.casefold()))
    )
