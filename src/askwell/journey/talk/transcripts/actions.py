"""Bringing a transcript in, and making notes of what is taken from it."""

import datetime as dt
import uuid
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import PurePath

from django.db import transaction

from askwell.accounts import files
from askwell.journey.agreement.models import Talk
from askwell.journey.rows import forget_file
from askwell.journey.talk.actions import Kept, note
from askwell.journey.talk.models import Line, Transcript
from askwell.journey.talk.transcripts.queries import Laid, line_id
from askwell.method.trust import of_words_from_elsewhere

LONGEST_NAME = 300


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A turn of the transcript that is to become a note: its place, what sort of note, and under which question."""

    place: int
    kind: Line.Kind
    question: uuid.UUID | None


@transaction.atomic
def bring_in(
    talk: Talk, *, origin: Transcript.Origin, file_name: str, data: bytes, now: dt.datetime
) -> Transcript:
    """Keep the file as it came; the same file brought in again is the same transcript. Raises OSError when the disk is full."""
    sha256 = files.keep(talk.seeker, data)
    name = PurePath(file_name.replace("\\", "/")).name[-LONGEST_NAME:]
    kept, _ = Transcript.objects.of(talk.seeker).update_or_create(
        talk=talk,
        sha256=sha256,
        defaults={"origin": origin, "file_name": name},
        create_defaults={"seeker": talk.seeker, "origin": origin, "file_name": name, "brought_at": now},
    )
    return kept


@transaction.atomic
def take(
    transcript: Transcript, beside: Laid, choices: Collection[Choice], *, now: dt.datetime
) -> list[Line]:
    """Make notes of what was chosen and return the new ones; what was taken before is not taken again.

    Each note stands at the time that the file gives it, or, where it gives none, in the file's order; never later than the
    file was brought in. It may be quoted only from a recording that was agreed to.
    """
    said = {each.place: each for each in beside.heard}
    begun = _begun(transcript, beside)
    trust = of_words_from_elsewhere(agreed=transcript.origin == Transcript.Origin.AGREED)
    kept = [
        note(
            transcript.seeker,
            transcript.talk,
            line_id=line_id(transcript, choice.place),
            text=said[choice.place].text,
            kind=choice.kind,
            question=choice.question,
            at=begun + dt.timedelta(seconds=said[choice.place].offset),
            now=now,
            trust=trust,
        )
        for choice in choices
        if choice.place in said
    ]
    return [one.line for one in kept if isinstance(one, Kept) and one.new]


def _begun(transcript: Transcript, beside: Laid) -> dt.datetime:
    """Return when the first second of the file was: when the talk began, but so that the last word was said before it came here.

    A talk whose time nobody noted, or that is still to come, would else put all its notes at one moment.
    """
    talk = transcript.talk
    latest = transcript.brought_at - dt.timedelta(seconds=beside.length)
    return min(talk.started_at or talk.starts_at or latest, latest)


@transaction.atomic
def drop_transcript(transcript: Transcript) -> None:
    """Delete a transcript with its file; the notes taken from it stay."""
    sha256 = transcript.sha256
    transcript.delete()
    forget_file(transcript.seeker, sha256)
