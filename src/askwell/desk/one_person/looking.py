"""What deleting a person would take, before a yes."""

from dataclasses import dataclass
from itertools import islice

from askwell.desk.data.backups import Backup
from askwell.desk.one_person.backups import backups_that_hold
from askwell.desk.one_person.places import left_behind
from askwell.desk.one_person.sentences import Sentence, sentences_about
from askwell.desk.one_person.striking import transcripts_that_say
from askwell.desk.one_person.traces import (
    Mention,
    is_borne_by_others,
    marks_of,
    mentions,
    perhaps,
    rows_of,
)
from askwell.journey.people.models import Organisation, Person
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
    """Where she is named for sure and perhaps, the backups that hold her, what seems to be about her, and the places that go with her."""

    surely: list[Mention]
    parts: list[Part]
    files: list[Transcript]
    backups: list[Backup]
    sentences: list[Sentence]
    places: list[Organisation]

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
    hers_alone = {word: not is_borne_by_others(person, word) for word in marks.parts}
    parts = []
    for word in marks.parts:
        found = (one for one in perhaps(seeker, word, but=hers) if (one.row.pk, one.column) not in there)
        if places := list(islice(found, MOST_SHOWN)):
            parts.append(Part(word=word, places=places, borne_by_others=not hers_alone[word]))
    pattern = marks.surely
    named = transcripts_that_say(seeker, pattern) if pattern else []
    named_in = [(mention, name, True) for name in marks.names for mention in surely]
    named_in += [(mention, word, alone) for word, alone in hers_alone.items() for mention in surely]
    named_in += [(place, part.word, not part.borne_by_others) for part in parts for place in part.places]
    return Outlook(
        sentences=sentences_about(named_in),
        places=left_behind(person, but=hers),
        surely=surely,
        parts=parts,
        files=[one for one, _ in named if one.talk.person_id != person.pk],
        backups=backups_that_hold(seeker, [str(person.pk), *marks.names]),
    )
