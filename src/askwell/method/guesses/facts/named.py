"""Names of things in a line: words with capitals, and the clause where there are none."""

import re

CAPITALS = re.compile(r"(?<![\w])[^\W\d_a-zß-öø-ÿ][\w&’'.-]*(?:\s+(?:&\s+)?[^\W\d_a-zß-öø-ÿ][\w&’'.-]*)*")
# Words with a capital that name no house, no list and no book.
_PLAIN_WORDS = """i we you he she the they their it in at a an four three two one our my but and or so if when then most toughest nobody everybody everyone who where what big small larger smaller both all some both main biggest honestly locally rivals competitors competition"""
PLAIN = frozenset(_PLAIN_WORDS.split())
_LONGEST = 80


def clause(text: str) -> str:
    """Return the first sentence of a line, cut short."""
    return re.split(r"[.;!?]", text.strip(), maxsplit=1)[0].strip()[:_LONGEST]
