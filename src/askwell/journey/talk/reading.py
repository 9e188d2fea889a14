"""How the words of a note are read: what a database can hold, and the name that a line begins with."""

import re

LONGEST_LINE = 20_000
LONGEST_NAME = 300

_AFTER_THE_NAME = re.compile(r"[,;:(\n]|\s[-–—]\s")  # people do write en dashes


def storable(text: str) -> str:
    """Return the text with what no database holds (NUL, half an emoji) replaced by the sign for a lost character."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\x00", "\ufffd")


def name_in(text: str) -> str:
    """Return the name that a line begins with: "Sofia Brandt, runs the journal" gives "Sofia Brandt"."""
    words = storable(text).strip()
    return (_AFTER_THE_NAME.split(words, maxsplit=1)[0].strip() or words)[:LONGEST_NAME]
