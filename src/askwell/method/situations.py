"""What can go on with a person, and what it rests on."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from askwell.method.facts import FactsLike, PromiseLike, ReferralLike, ReplyLike, TalkLike, UnreadLike
from askwell.method.held import Held


class Situation(StrEnum):
    """What goes on with a person. The first ones ask for something, in the order of urgency; the others do not."""

    RUNNING = "running"
    SOON = "soon"
    UNCLEAR = "unclear"
    UNSURE = "unsure"
    THANK = "thank"
    UNREAD = "unread"
    REPLY = "reply"
    DEBRIEF = "debrief"
    PROMISE = "promise"
    WRITE = "write"
    AGAIN = "again"
    PREPARE = "prepare"
    NUDGE = "nudge"

    WAITING = "waiting"
    LEAVING = "leaving"
    WORD = "word"
    ELSEWHERE = "elsewhere"
    AHEAD = "ahead"
    RESTING = "resting"
    CLOSED = "closed"
    NEVER = "never"
    GIVE = "give"
    DONE = "done"
    KNOWN = "known"

    @property
    def needs_me(self) -> bool:
        """Return whether there is something to do."""
        return list(Situation).index(self) < list(Situation).index(Situation.WAITING)


# With whom nothing is under way: whoever was passed over rests then, and only then.
NOT_BEGUN = frozenset({Situation.WRITE, Situation.KNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The decision after which nothing new is asked of anybody: ``found_work`` or ``stop``, when, and by what ``key`` it is found."""

    choice: str
    at: dt.datetime
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where things stand: since when, and what it rests on; ``until_on`` is the day on which a rest ends.

    ``referral`` stands there where the referrer offered to make the first contact and is asked to, or was. ``held`` is what
    goes on in another campaign, ``ended`` the end of this one, of which they are to be told. ``is_sorted`` says that the notes of the talk to give thanks for are sorted.
    """

    situation: Situation
    since: dt.datetime | None = None
    talk: TalkLike | None = None
    reply: ReplyLike | None = None
    unread: UnreadLike | None = None
    promise: PromiseLike | None = None
    referral: ReferralLike | None = None
    until_on: dt.date | None = None
    held: Held | None = None
    ended: Ended | None = None
    is_sorted: bool = False

    @property
    def moves(self) -> bool:
        """Whether it is about another time for a talk that had one."""
        to_come = self.talk is not None and self.talk.starts_at is not None and self.talk.cancelled_at is None
        return to_come and self.situation in {Situation.REPLY, Situation.WAITING, Situation.NUDGE}

    @property
    def is_owed(self) -> bool:
        """Whether the other was let wait, or may come for nothing, as long as no word of the seeker comes."""
        mine = self.talk is not None and (self.moves or self.talk.why_off in {"mine", "i_missed"})
        return self.situation is Situation.REPLY and self.reply is None and mine

    @property
    def fingerprint(self) -> str:
        """Return a text that changes whenever the situation does."""
        end = f"{self.ended.choice}:" if self.ended else ""
        return f"{end}{self.situation}@{self.since.astimezone(dt.UTC).isoformat() if self.since else ''}"


Rule = Callable[[FactsLike, dt.datetime], Standing | None]


def day_of(moment: dt.datetime, now: dt.datetime) -> dt.date:
    """Return the day of a moment in the zone of ``now``."""
    return moment.astimezone(now.tzinfo).date()
