"""Names in signs that no Latin letter stands for, as 山田 花子: a mailbox often spells them.

No library that Askwell rests on writes such names in Latin letters; nothing is guessed where no address tells it.
"""

import re
from collections.abc import Iterator

from askwell.method.duplicates.entry import Entry
from askwell.method.duplicates.names import name_of

_LATIN = re.compile(r"[a-z]")
_BETWEEN = re.compile(r"[._-]+")
_A_NAME = 2


def spelled_in_mailboxes(entry: Entry) -> Iterator[list[str]]:
    """Give the words of each mailbox of somebody whose name has no Latin letter in it, where they may be a name."""
    if entry.emails and not _LATIN.search("".join(name_of(entry.name).sounds)):
        for email in entry.emails:
            words = [word for word in _BETWEEN.split(email.partition("@")[0].casefold()) if word]
            if len(words) >= _A_NAME and all(word.isascii() and word.isalpha() for word in words):
                yield words
