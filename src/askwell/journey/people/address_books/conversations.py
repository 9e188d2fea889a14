"""Who takes part in a conversation: those whom a message went to, in downloads that do not say it."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from askwell.formats.linkedin.kinds import MESSAGES
from askwell.formats.linkedin.records import Correspondent, Entry, Message

_SAYS_TO_WHOM = frozenset({"to", "recipient_urls"})


class Conversations:
    """Everyone who wrote in each conversation of a file, held outside of memory where they are many."""

    def __init__(self, entries: Iterable[object]) -> None:
        self._rows = sqlite3.connect("")
        self._rows.execute(
            "CREATE TABLE part (conversation TEXT, name TEXT, url TEXT, PRIMARY KEY (conversation, name, url)) WITHOUT ROWID"
        )
        self._rows.executemany(
            "INSERT OR IGNORE INTO part VALUES (?, ?, ?)",
            (
                (one.conversation, one.sender.name, one.sender.profile_url)
                for one in entries
                if isinstance(one, Message) and one.conversation and not one.is_draft
            ),
        )

    def with_recipients(self, entry: Entry) -> Entry:
        """Return a message that does not say to whom it went as one to all others who wrote in its conversation."""
        if not isinstance(entry, Message) or entry.recipients or entry.to or not entry.conversation:
            return entry
        rows = self._rows.execute(
            "SELECT name, url FROM part WHERE conversation = ? ORDER BY name, url", [entry.conversation]
        )
        others = tuple(one for row in rows if not _is_same(one := Correspondent(*row), entry.sender))
        return replace(entry, to=", ".join(one.name for one in others if one.name), recipients=others)


def says_to_whom(columns: Iterable[str]) -> bool:
    """Whether a file of messages with these columns says to whom each went."""
    return not _SAYS_TO_WHOM.isdisjoint(MESSAGES.columns(list(columns)))


def _is_same(one: Correspondent, other: Correspondent) -> bool:
    return one == other or (bool(one.profile_url) and one.profile_url == other.profile_url)
