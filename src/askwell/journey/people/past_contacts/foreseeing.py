"""What a download of messages would bring, told beside the look at its people."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from askwell.formats.linkedin.records import Correspondent, Entry, Invitation, Message
from askwell.journey.people.address_books.inserting import batches
from askwell.journey.people.models import Import, PastContact, Person
from askwell.journey.people.past_contacts.hearing import digests_of, is_written
from askwell.journey.people.past_contacts.owner import Owner, Party, party_of
from askwell.journey.people.past_contacts.strangers import Stranger, folded, namesakes, waiting
from askwell.journey.people.past_contacts.tally import Tally
from askwell.journey.people.past_contacts.whose import Bearer, Book, book_for

SHOWN = 100
_TABLES = """
CREATE TABLE sent (digest TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE coming (name TEXT, profile TEXT);
CREATE INDEX coming_by_name ON coming (name);
CREATE INDEX coming_by_profile ON coming (profile);
"""


@dataclass(slots=True)
class Past:
    """What of a download becomes contact history.

    ``messages`` is how many of them are new, ``same`` how many are there already, ``aside`` how many are no contact
    (drafts, spam, unsaid with whom). ``people`` of the address book, or who come with this upload, are among those they
    were with. Of those who are in no list ``written`` were written to, ``only_wrote`` were not. ``candidates`` are who
    the seeker may be: the mark, the name, and in how many conversations.
    """

    messages: int = 0
    same: int = 0
    aside: int = 0
    people: int = 0
    written: int = 0
    only_wrote: int = 0
    written_ones: list[tuple[str, int]] = field(default_factory=list)
    only_wrote_ones: list[tuple[str, int]] = field(default_factory=list)
    how: str = ""
    called: str = ""
    candidates: list[tuple[str, str, int]] = field(default_factory=list)

    @property
    def is_any(self) -> bool:
        """Whether there are any messages at all."""
        return bool(self.messages or self.same or self.aside)

    @property
    def is_news(self) -> bool:
        """Whether something of it is new: a message, or one that is no contact."""
        return bool(self.messages or (self.aside and not self.same))

    @property
    def strangers(self) -> int:
        """Return how many are in no list."""
        return self.written + self.only_wrote

    @classmethod
    def from_plain(cls, said: dict[str, Any]) -> "Past":
        """Return what was kept beside an import."""
        for name in ("written_ones", "only_wrote_ones", "candidates"):
            said[name] = [tuple(one) for one in said.get(name, ())]
        return cls(**said)


class Foresight:
    """Walks along with the look at an upload: counts its messages, and tells in the end with whom they were."""

    def __init__(self, source: Import) -> None:
        self.source = source
        self.past = Past()
        self.tally = Tally()
        self.rows = self.tally.rows
        self.rows.executescript(_TABLES)

    def take(self, entries: Iterable[Entry]) -> None:
        """Count a batch of messages, each once."""
        found = list(entries)
        self.tally.take(found)
        written = [one for one in found if isinstance(one, Message | Invitation)]
        sent = [digests_of(one) for one in written if is_written(one)]
        self.past.aside += len(written) - len(sent)
        there = self._there({digest for pair in sent for digest in pair})
        fresh = dict.fromkeys(pair for pair in sent if there.isdisjoint(pair))
        self.past.messages += len(fresh)
        self.past.same += len(sent) - len(fresh)
        self.rows.executemany(
            "INSERT OR IGNORE INTO sent VALUES (?)", ((one,) for pair in fresh for one in pair)
        )

    def come(self, person: Person, *, is_new: bool) -> None:
        """Note somebody who is new with this upload, or changed by it."""
        name = person.sort_key if is_new else ""
        self.rows.execute("INSERT INTO coming VALUES (?, ?)", [name, person.profile_key])

    def finish(self) -> tuple[Past, Owner]:
        """Return what it would bring, and whose download it is."""
        past, owner = self.past, owner_of(self.source, self.tally)
        if past.is_any:
            past.how, past.called = owner.how, owner.called
            past.candidates = [(party.who, party.name, count) for party, count in self.tally.candidates()]
        if past.is_any and owner.how:
            unsaid = self.tally.unsaid(owner)
            past.aside, past.messages = past.aside + unsaid, max(0, past.messages - unsaid)
            self._sort_out(owner)
        self.rows.close()
        return past, owner

    def _there(self, digests: set[str]) -> set[str]:
        rows = PastContact.objects.of(self.source.seeker)
        found: set[str] = set()
        for some in batches(digests):
            found.update(rows.filter(digest__in=some).values_list("digest", flat=True))
            marks = ", ".join("?" * len(some))
            seen = self.rows.execute(f"SELECT digest FROM sent WHERE digest IN ({marks})", some)  # noqa: S608  # marks only
            found.update(digest for (digest,) in seen)
        return found

    def _sort_out(self, owner: Owner) -> None:
        """Tell those who are known from those who are in no list, and from who waits since an earlier download."""
        seeker, known = self.source.seeker, set[object]()
        strangers = list(waiting(seeker))
        there = {one.party.who for one in strangers}
        for some in batches(self.tally.exchanges(owner)):
            book = self._book([one.other for one in some])
            for one in some:
                person = book.find(one.other)
                if person is not None:
                    known.add(person.person or person.name)
                elif one.other.who not in there:
                    strangers.append(Stranger(one.other, "", one.messages, one.is_written_to))
        self.past.people = len(known)
        self._note(strangers)

    def _book(self, parties: list[Party]) -> Book:
        """Return what the address book will know of these once this upload is in."""
        book = book_for(self.source.seeker, parties)
        for name, profile in self._among("coming", "name", {one.sort_key for one in parties}):
            book.bearers[name].append(Bearer(None, profile, name))
        for name, profile in self._among("coming", "profile", {one.profile_key for one in parties}):
            book.profiles.setdefault(profile, Bearer(None, profile, name or profile))
        for name, profile in self._among("party", "sort_key", {one.sort_key for one in parties}):
            if profile:
                book.called[name].add(profile)
        return book

    def _among(self, table: str, column: str, values: set[str]) -> Iterator[tuple[str, str]]:
        """Give names and profiles of a table of ours where a column has one of these values."""
        name = "sort_key" if table == "party" else "name"
        for some in batches(values - {""}):
            marks = ", ".join("?" * len(some))
            query = f"SELECT {name}, profile FROM {table} WHERE {column} IN ({marks})"  # noqa: S608  # our own tables
            yield from self.rows.execute(query, some)

    def _note(self, strangers: list[Stranger]) -> None:
        past, seeker = self.past, self.source.seeker
        there = namesakes(seeker, (one.party for one in strangers if not one.party.profile_key))
        for one in sorted(folded(strangers), key=lambda one: -one.messages):
            if not one.party.profile_key and one.party.sort_key in there:
                continue
            past.written += one.is_written_to
            past.only_wrote += not one.is_written_to
            shown = past.written_ones if one.is_written_to else past.only_wrote_ones
            if len(shown) < SHOWN:
                shown.append((one.party.name, one.messages))


def owner_of(source: Import, tally: Tally) -> Owner:
    """Return whose download it is: as she said, as it tells, or as earlier ones and her own page tell."""
    said = Owner.from_json(source.owner)
    if said.how == "said":
        return said
    seeker = source.seeker
    earlier = Import.objects.of(seeker).exclude(pk=source.pk).exclude(owner__in=["", Owner().as_json()])
    before = Owner.from_json(earlier.order_by("-id").values_list("owner", flat=True).first() or "")
    own = party_of(Correspondent(seeker.name, seeker.profile_url))
    mine = Owner(tuple(filter(None, [own.profile_key])), tuple(filter(None, [own.sort_key])), "own")
    return tally.owner(before=before, own=mine)
