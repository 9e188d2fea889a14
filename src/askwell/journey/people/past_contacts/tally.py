"""Who wrote to whom, counted over a whole download outside of memory, and who of them the seeker must be."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from askwell.formats.linkedin.records import Correspondent, Entry, Invitation, Message, Profile
from askwell.journey.people.past_contacts.hearing import Written, is_written, sides_of
from askwell.journey.people.past_contacts.owner import Owner, Party, party_of

_TABLES = """
CREATE TABLE party (who TEXT PRIMARY KEY, name TEXT, sort_key TEXT, profile TEXT) WITHOUT ROWID;
CREATE TABLE pair (sender TEXT, other TEXT, messages INT, PRIMARY KEY (sender, other)) WITHOUT ROWID;
CREATE TABLE part (who TEXT, thread TEXT, PRIMARY KEY (who, thread)) WITHOUT ROWID;
"""
_OFFERED = 6
_ENOUGH = 2


class Exchange(NamedTuple):
    """What was written with one other: how much, and whether any of it by the seeker."""

    other: Party
    messages: int
    is_written_to: bool


class Tally:
    """Takes what stands in a download a batch at a time; each party and pair is held once, on disk where there are many."""

    def __init__(self) -> None:
        self.rows = sqlite3.connect("")
        self.rows.executescript(_TABLES)
        self.own_names: set[str] = set()
        self.own_sides: Counter[Party] = Counter()

    def take(self, entries: Iterable[Entry]) -> None:
        """Count a batch."""
        pairs: Counter[tuple[str, str]] = Counter()
        parties: dict[str, Party] = {}
        parts: set[tuple[str, str]] = set()
        for entry in entries:
            if isinstance(entry, Profile):
                self._take_profile(entry)
            elif isinstance(entry, Message | Invitation) and is_written(entry):
                self._take_side(entry)
                sender, to = sides_of(entry)
                parties |= {one.who: one for one in (sender, *to) if one.who}
                pairs.update((sender.who, other.who) for other in to or (Party("", "", ""),))
                if isinstance(entry, Message):
                    both = {one for one in (sender.who, *(other.who for other in to)) if one}
                    parts |= {(one, entry.conversation or " ".join(sorted(both))) for one in both}
        self._keep(parties, pairs, parts)

    def owner(self, *, before: Owner, own: Owner) -> Owner:
        """Return who of them the seeker is: as invitations tell, her profile, an earlier download, what is ``own``, or most talks."""
        told = [party for party, _ in self.own_sides.most_common() if party.profile_key]
        named = self._called(self.own_names)
        if told:
            return self._owner([told[0]], "invitations")
        if named:
            return self._owner(named[:1], "profile")
        if self.own_sides:
            return self._owner([self.own_sides.most_common(1)[0][0]], "invitations")
        for known, how in ((before, "before"), (own, "own")):
            there = [party for party in self._known(known) if known.is_her(party)]
            if there:
                return self._owner(there[:1], how)
        return self._most()

    def candidates(self) -> list[tuple[Party, int]]:
        """Return those who take part in most conversations, and in how many, one line for each name."""
        rows = self.rows.execute(
            "SELECT party.name, sort_key, profile, count(*) n FROM part JOIN party USING (who) GROUP BY who ORDER BY n DESC, who LIMIT ?",
            [_OFFERED],
        )
        return [(Party(name, key, profile), count) for name, key, profile, count in rows]

    def unsaid(self, owner: Owner) -> int:
        """Return how many messages do not say with whom: by nobody, or by the seeker to nobody or herself."""
        hers = [party.who for party in self._known(owner) if owner.is_her(party)]
        marks = ", ".join("?" * len(hers))
        (count,) = self.rows.execute(
            f"SELECT coalesce(sum(messages), 0) FROM pair WHERE sender = '' OR"  # noqa: S608  # marks only
            f" (sender IN ({marks}) AND (other = '' OR other IN ({marks})))",
            [*hers, *hers],
        ).fetchone()
        return int(count)

    def exchanges(self, owner: Owner) -> Iterator[Exchange]:
        """Give what was written with each of the others, once it is told who the seeker is."""
        hers = {party.who for party in self._known(owner) if owner.is_her(party)}
        marks = ", ".join("?" * len(hers))
        rows = self.rows.execute(
            f"SELECT name, sort_key, profile, sum(messages), max(mine) FROM"  # noqa: S608  # marks only
            f" (SELECT other AS who, messages, 1 AS mine FROM pair WHERE sender IN ({marks})"
            f" UNION ALL SELECT sender, sum(messages), 0 FROM pair WHERE sender NOT IN ({marks}) GROUP BY sender)"
            f" JOIN party USING (who) WHERE who NOT IN ({marks}) GROUP BY who ORDER BY sum(messages) DESC, who",
            [*hers, *hers, *hers],
        )
        for name, key, profile, messages, mine in rows:
            yield Exchange(Party(name, key, profile), messages, bool(mine))

    def _take_profile(self, entry: Profile) -> None:
        name = party_of(Correspondent(f"{entry.given_name} {entry.family_name}", ""))
        if name.sort_key:
            self.own_names.add(name.sort_key)

    def _take_side(self, entry: Written) -> None:
        if isinstance(entry, Invitation) and entry.mine and (side := party_of(entry.mine)).who:
            self.own_sides[side] += 1

    def _keep(
        self, parties: dict[str, Party], pairs: Counter[tuple[str, str]], parts: set[tuple[str, str]]
    ) -> None:
        self.rows.executemany(
            "INSERT INTO party VALUES (?, ?, ?, ?) ON CONFLICT (who) DO UPDATE SET name = excluded.name WHERE name = ''",
            ((who, one.name, one.sort_key, one.profile_key) for who, one in parties.items()),
        )
        self.rows.executemany(
            "INSERT INTO pair VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET messages = messages + excluded.messages",
            ((sender, other, count) for (sender, other), count in pairs.items()),
        )
        self.rows.executemany("INSERT OR IGNORE INTO part VALUES (?, ?)", parts)

    def _called(self, names: Iterable[str]) -> list[Party]:
        """Return who bears one of these names, who takes part in most conversations first."""
        found: list[tuple[int, Party]] = []
        for name in names:
            rows = self.rows.execute(
                "SELECT name, sort_key, profile, (SELECT count(*) FROM part WHERE part.who = party.who) FROM party WHERE sort_key = ?",
                [name],
            )
            found += [(-count, Party(called, key, profile)) for called, key, profile, count in rows]
        return [party for _, party in sorted(found, key=lambda one: (one[0], one[1].who))]

    def _known(self, owner: Owner) -> list[Party]:
        """Return everyone here who has a profile or a name of an owner."""
        found = self._called(owner.names)
        for profile in owner.profiles:
            rows = self.rows.execute("SELECT name, sort_key, profile FROM party WHERE who = ?", [profile])
            found += [Party(*row) for row in rows]
        return list(dict.fromkeys(found))

    def _owner(self, parties: list[Party], how: str) -> Owner:
        """Return an owner with each profile and name under which these parties stand here."""
        profiles = dict.fromkeys(one.profile_key for one in parties if one.profile_key)
        names = dict.fromkeys([*(one.sort_key for one in parties if one.sort_key), *sorted(self.own_names)])
        if not profiles:
            named = (one.profile_key for one in self._called(names))
            profiles = dict.fromkeys([next(filter(None, named), "")])
        called = next((one.name for one in parties if one.name), "")
        return Owner(tuple(filter(None, profiles)), tuple(names), how, called)

    def _most(self) -> Owner:
        """Return who takes part in most conversations, if that is one alone."""
        first = self.candidates()[:2]
        counts = [count for _, count in first]
        if not first or counts[0] < _ENOUGH or (len(counts) > 1 and counts[0] == counts[1]):
            return Owner()
        return self._owner([first[0][0]], "most")
