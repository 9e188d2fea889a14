"""What happens in a talk and is kept: lines of notes, names heard, the beginning, the end, the wrap-up."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Q

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.hooks import Hook
from askwell.journey.preparation.bank import question_by_id
from askwell.journey.talk.models import Line, NameGiven
from askwell.journey.talk.reading import LONGEST_LINE, name_in, storable
from askwell.method.trust import Trust

A_BREATH = dt.timedelta(seconds=1)
"""How far a phone may be ahead before its moments are not believed."""


def _no_lead(first: Line, newest: Line, before: Line | None) -> None:
    """Do nothing: no later stage is there."""


def _nothing_of_it(first: Line) -> None:
    """Do nothing: no later stage is there."""


# What a later stage makes of a note that is kept: the first writing, how it stands now, and how it stood before.
note_kept = Hook(_no_lead)
# What it takes along with a note that is about to be deleted.
note_goes = Hook(_nothing_of_it)


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A line that is stored. ``new`` is false when the same line had been stored before."""

    line: Line
    new: bool


class Refused(StrEnum):
    """Why a line was not stored, as a sentence for the one who wrote it. What was there before stays."""

    OTHER_WORDS = "A note with this id is kept already, with other words. It stays as it is."
    NOT_HERE = "This note belongs to another talk."
    NO_FIRST = "The note that this one changes is not here."
    EMPTY = "Write a few words."
    TOO_LONG = f"A note holds {LONGEST_LINE:,} characters at most. Put the rest into a second note."


@transaction.atomic
def note(
    seeker: Seeker,
    talk: Talk,
    *,
    line_id: UUID,
    text: str,
    kind: Line.Kind,
    question: UUID | None,
    at: dt.datetime,
    now: dt.datetime,
    revises: UUID | None = None,
    trust: Trust | None = None,
) -> Kept | Refused:
    """Keep one line of notes, once for its id however often it is sent.

    ``revises`` is the line that this one changes; an empty text then strikes it out. A question that is not
    the seeker's (any more) leaves the line without one. A line cannot have been written after it arrived:
    the clock of a phone that runs ahead is set back to ``now``, but for a breath, within which lines keep the order they were written in. Without ``trust`` a changed line keeps its mark, so
    that what was said in confidence stays so; a new one may be quoted.
    """
    if talk.seeker_id != seeker.pk:
        return Refused.NOT_HERE
    first = _first_writing(talk, revises) if revises else None
    if trouble := _trouble(text, changes=revises is not None, first=first):
        return trouble
    line = Line(
        id=line_id,
        seeker=seeker,
        talk=talk,
        text=storable(text),
        kind=kind,
        question=question_by_id(seeker, question) if question else None,
        at=at if at - now < A_BREATH else now,
        revises=first,
        trust=trust or (_newest(first).trust if first else Trust.QUOTABLE),
    )
    before = _newest(first) if first else None
    there = Line.objects.of(seeker).filter(pk=line_id).first() or _insert(line)
    if there is line:
        _settle_name(first or line)
        note_kept(first or line, _newest(first) if first else line, before)
        return Kept(line=line, new=True)
    return _compare(there, line, marked=trust is not None)


@transaction.atomic
def delete_note(talk: Talk, line_id: UUID) -> bool:
    """Delete a note with all its wordings, what it was sorted to and a name of it that nobody was made of yet.

    Returns whether there was such a note.
    """
    first = _first_writing(talk, line_id)
    if first is None:
        return False
    NameGiven.objects.of(talk.seeker).filter(line=first, referral=None).delete()
    note_goes(first)
    first.delete()
    return True


def _first_writing(talk: Talk, line_id: UUID) -> Line | None:
    """Return the line as it was first written, whichever of its revisions is meant."""
    meant = Line.objects.of(talk.seeker).filter(talk=talk, pk=line_id).select_related("revises").first()
    return (meant.revises or meant) if meant else None


def _trouble(text: str, *, changes: bool, first: Line | None) -> Refused | None:
    if len(text) > LONGEST_LINE:
        return Refused.TOO_LONG
    if changes:
        return None if first else Refused.NO_FIRST
    return None if text.strip() else Refused.EMPTY


def _insert(line: Line) -> Line | None:
    """Store the line, or return what its id holds: nothing to see when that is another seeker's."""
    try:
        with transaction.atomic():
            line.save(force_insert=True)
    except IntegrityError:
        return Line.objects.of(line.seeker).filter(pk=line.pk).first()
    return line


def _compare(there: Line | None, line: Line, *, marked: bool) -> Kept | Refused:
    if there is None or there.talk_id != line.talk_id:
        return Refused.NOT_HERE
    parts = ("text", "kind", "question_id", "revises_id", *(("trust",) if marked else ()))
    same = all(getattr(there, name) == getattr(line, name) for name in parts)
    return Kept(line=there, new=False) if same else Refused.OTHER_WORDS


def _newest(first: Line) -> Line:
    """Return the line as it stands now."""
    return Line.objects.of(first.seeker).filter(Q(pk=first.pk) | Q(revises=first)).latest("at", "id")


def _settle_name(first: Line) -> None:
    """Let the name given follow the line that stands; one that became a referral stays."""
    newest = _newest(first)
    if newest.kind == Line.Kind.NAME and newest.text.strip():
        hear_name(first.talk, name=name_in(newest.text), line=first)
    else:
        NameGiven.objects.of(first.seeker).filter(line=first, referral=None).delete()


@transaction.atomic
def hear_name(talk: Talk, *, name: str, line: Line | None = None) -> NameGiven:
    """Keep a name heard in the talk. A line gives one name: hearing it again corrects it until it is a referral."""
    given = NameGiven.objects.of(talk.seeker).filter(line=line).first() if line else None
    if given is None:
        return NameGiven.objects.create(seeker=talk.seeker, talk=talk, line=line, name=name)
    if given.referral_id is None and given.name != name:
        given.name = name
        given.save(update_fields=["name"])
    return given


@transaction.atomic
def begin(talk: Talk, *, at: dt.datetime, now: dt.datetime) -> None:
    """Start the clock of the talk; the first start stays."""
    Talk.objects.of(talk.seeker).filter(pk=talk.pk, started_at=None).update(started_at=min(at, now))
    talk.refresh_from_db(fields=["started_at"])


@transaction.atomic
def end(talk: Talk, *, at: dt.datetime, now: dt.datetime) -> str:
    """End the talk; the first end stays. Returns "" or why it cannot end then, in a sentence.

    A talk whose start nobody noted ends without one: how long it took stays unknown, not guessed.
    """
    talk.refresh_from_db(fields=["started_at", "ended_at"])
    ended_at = min(at, now)
    if trouble := before_it_started(talk.started_at, ended_at):
        return trouble
    if talk.ended_at is None:
        talk.ended_at = ended_at
        talk.save(update_fields=["ended_at"])
    return ""


def before_it_started(started_at: dt.datetime | None, ended_at: dt.datetime | None) -> str:
    """Return a sentence when a talk would end before it starts, else ""."""
    if started_at and ended_at and ended_at < started_at:
        return "This talk would end before it starts. Look at the two times again."
    return ""


@transaction.atomic
def took_place(talk: Talk, *, started_at: dt.datetime | None, ended_at: dt.datetime | None) -> str:
    """Set when the talk really began and ended, say after a talk on paper. Returns "" or what is wrong."""
    if trouble := before_it_started(started_at, ended_at):
        return trouble
    talk.started_at, talk.ended_at = started_at, ended_at
    talk.day_only = False
    talk.save(update_fields=["started_at", "ended_at", "day_only"])
    _times_changed(talk)
    return ""


def _nothing(talk: Talk) -> None:
    """Do nothing: no later stage is there."""


_times_changed: Callable[[Talk], None] = _nothing


def dated_by(date_anew: Callable[[Talk], None]) -> None:
    """Say who dates anew what was made of the notes of a talk whose times change."""
    global _times_changed  # noqa: PLW0603  # set once, when the journey is put together
    _times_changed = date_anew
