"""Bringing a transcript in, and making notes of what is taken from it."""

import datetime as dt
import uuid
from collections.abc import Collection
from pathlib import PurePath

from django.db import transaction

from askwell.accounts import files
from askwell.journey.agreement.models import Talk
from askwell.journey.rows import forget_file
from askwell.journey.talk.actions import Kept, note
from askwell.journey.talk.models import Line, Transcript
from askwell.journey.talk.reading import LONGEST_LINE
from askwell.journey.talk.transcripts.queries import Beside

LONGEST_NAME = 300


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
def take(transcript: Transcript, heard: Collection[Beside], *, now: dt.datetime) -> int:
    """Make notes of what was chosen and return how many are new; what was taken before is not taken again.

    Each note stands at the time that the file gives it, or, where it gives none, in the file's order.
    """
    talk = transcript.talk
    begun = talk.started_at or talk.starts_at or transcript.brought_at
    new = 0
    for each in heard:
        kept = note(
            transcript.seeker,
            talk,
            line_id=line_id(transcript, each.place),
            text=each.text[:LONGEST_LINE],
            kind=Line.Kind.SAID,
            question=each.question_id,
            at=begun + dt.timedelta(seconds=each.second),
            now=now,
        )
        new += isinstance(kept, Kept) and kept.new
    return new


def line_id(transcript: Transcript, place: int) -> uuid.UUID:
    """Return the id of the note that a turn of the transcript becomes."""
    return uuid.uuid5(transcript.pk, str(place))


@transaction.atomic
def drop_transcript(transcript: Transcript) -> None:
    """Delete a transcript with its file; the notes taken from it stay."""
    sha256 = transcript.sha256
    transcript.delete()
    forget_file(transcript.seeker, sha256)
