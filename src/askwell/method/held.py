"""Which letter fits, and why one is held back."""

import datetime as dt
import uuid
from dataclasses import dataclass
from enum import StrEnum


class Why(StrEnum):
    """Why a letter does not fit now."""

    WAITING = "waiting"
    ALL_SENT = "all_sent"
    RESTS = "rests"
    CLOSED = "closed"
    ANSWERED = "answered"
    UNREAD = "unread"
    NEWS = "news"
    FOLLOW_UP = "follow_up"

    SAID_YES = "said_yes"
    NO_TIME = "no_time"
    AGREED = "agreed"
    PAST = "past"
    RUNNING = "running"
    OFF = "off"
    TALKED = "talked"
    NO_TALK = "no_talk"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A letter that does not fit now: why, since when that is so, and the day from which the next one fits, where there is one.

    ``fits`` is the kind of letter that fits instead, or "" where none does; ``talk`` is the key of the talk that it has to do
    with, and ``since`` then its day. ``campaign`` is the name of another campaign in which all this is so.
    """

    why: Why
    since: dt.date | None = None
    fits_on: dt.date | None = None
    fits: str = ""
    talk: uuid.UUID | None = None
    campaign: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Which kind of letter fits, and why it is held back, if it is."""

    kind: str
    held: Held | None = None
