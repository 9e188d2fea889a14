"""Several notes kept at once, and taken back at once."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID, uuid5

from django.db import transaction

from askwell.formats.transcripts.typed.notes import notes_in
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.actions import Refused, delete_note, note
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import standing_lines
from askwell.journey.talk.reading import LONGEST_LINE
from askwell.method.trust import Trust

# The clocks of phones know no less, and notes of one moment stand in no order.
APART = dt.timedelta(milliseconds=1)


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What was typed into the box of a note: the id that the form brought, the words, and what holds for all notes in them."""

    line_id: UUID
    text: str
    kind: Line.Kind
    question: UUID | None
    trust: Trust | None = None

    @property
    def notes(self) -> list[str]:
        """Return the notes in it."""
        return notes_in(self.text.replace("\r\n", "\n"))

    def id_of(self, place: int) -> UUID:
        """Return the id of one of its notes; the same form sent again gives the same."""
        return self.line_id if not place else uuid5(self.line_id, str(place))


def keep_typed(talk: Talk, typed: Typed, *, now: dt.datetime) -> int | Refused:
    """Keep each note in what was typed, in its order, or none of them. Returns how many there are."""
    notes = typed.notes
    with transaction.atomic():
        for place, text in enumerate(notes):
            kept = note(
                talk.seeker,
                talk,
                line_id=typed.id_of(place),
                text=text,
                kind=typed.kind,
                question=typed.question,
                at=now - (len(notes) - 1 - place) * APART,
                now=now,
                trust=typed.trust,
            )
            if isinstance(kept, Refused):
                transaction.set_rollback(True)
                return kept
    return len(notes)


@transaction.atomic
def take_back(talk: Talk, line_id: UUID, *, count: int) -> str:
    """Delete the notes that were kept together, the first of which has this id. Returns their words as they stood, a line each."""
    ids = {line_id, *(uuid5(line_id, str(place)) for place in range(1, min(count, LONGEST_LINE)))}
    gone = [line for line in standing_lines(talk) if line.first.pk in ids]
    for line in gone:
        delete_note(talk, line.first.pk)
    return "\n".join(line.text for line in gone)
