"""What deleting a person would take, before a yes."""

from dataclasses import dataclass
from itertools import islice

from askwell.desk.data.backups import Backup
from askwell.desk.one_person.backups import backups_that_hold
from askwell.desk.one_person.striking import transcripts_that_say
from askwell.desk.one_person.traces import (
    Mention,
    is_borne_by_others,
    marks_of,
    mentions,
    perhaps,
    rows_of,
)
from askwell.journey.people.models import Person
from askwell.journey.talk.models import Transcript

MOST_SHOWN = 50


@dataclass(frozen=True, kw_only=True)
class Part:
    """A single word of the name, and where it stands in notes and letters of others."""

    word: str
    places: list[Mention]
    borne_by_others: bool

    @property
    def in_words(self) -> str:
        """Return what stands beside the box."""
        return f"{self.word}, in {len(self.places)} {'place' if len(self.places) == 1 else 'places'}"


@dataclass(frozen=True, kw_only=True)
class Outlook:
    """Where she is named for sure and perhaps, and the backups that hold her."""

    surely: list[Mention]
    parts: list[Part]
    files: list[Transcript]
    backups: list[Backup]

    @property
    def shown(self) -> list[Mention]:
        """The first of the places where she is named for sure."""
        return self.surely[:MOST_SHOWN]

    @property
    def not_shown(self) -> int:
        """How many more there are."""
        return len(self.surely) - len(self.shown)


def outlook(person: Person) -> Outlook:
    """Look at all that speaks of a person and changes nothing."""
    seeker, hers, marks = person.seeker, rows_of(person), marks_of(person)
    surely = list(mentions(seeker, marks, but=hers))
    there = {(mention.row.pk, mention.column) for mention in surely}
    parts = []
    for word in marks.parts:
        found = (one for one in perhaps(seeker, word, but=hers) if (one.row.pk, one.column) not in there)
        if places := list(islice(found, MOST_SHOWN)):
            parts.append(Part(word=word, places=places, borne_by_others=is_borne_by_others(person, word)))
    pattern = marks.surely
    named = transcripts_that_say(seeker, pattern) if pattern else []
    return Outlook(
        surely=surely,
        parts=parts,
        files=[one for one, _ in named if one.talk.person_id != person.pk],
        backups=backups_that_hold(seeker, [str(person.pk), *marks.names]),
    )
