"""What only later stages know of someone who is written to; ``journey.apps`` says who tells it."""

import datetime as dt
import uuid
from dataclasses import dataclass

from askwell.journey.hooks import Hook
from askwell.journey.outreach.models import Outreach


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """What came after a letter. ``agreed`` and ``off``, when the latest talk that did not take place was to be, are pieces of a sentence.

    ``starts_at`` is when the talk that is ahead is to be. ``agreed_at`` is the moment at which a talk was first agreed on, also where
    that one came to nothing and another was; ``moved_at`` is that at which another time was found.

    ``due`` is the kind of letter that the latest talk waits for: a kind line where it is off, a word where it was agreed on.
    ``talked_with`` are those whose names the person gave, ``led_to`` counts whom these led on to, ``talks`` the talks with
    others in the campaign: where ``since_ours`` is true those since the seeker talked with this person, and after news those
    since the last, which went out at ``told_at``.
    ``helped`` says that this person talked with the seeker or gave a name. ``to_thank_for`` is the latest talk,
    where no thank-you for it went out yet.
    """

    agreed: str = ""
    starts_at: dt.datetime | None = None
    agreed_at: dt.datetime | None = None
    moved_at: dt.datetime | None = None
    off: str = ""
    due: str = ""
    talked_with: tuple[str, ...] = ()
    led_to: int = 0
    talks: int = 0
    since_ours: bool = False
    told_at: dt.datetime | None = None
    helped: bool = False
    to_thank_for: uuid.UUID | None = None


def _nothing(outreach: Outreach, *, now: dt.datetime) -> Later:  # noqa: ARG001  # whoever tells it needs both
    return Later()


later = Hook(_nothing)
"""What later stages know that a letter to this person can hold."""


def _never(outreach: Outreach) -> dt.date | None:  # noqa: ARG001  # whoever tells it needs it
    return None


last_talk_on = Hook(_never)
"""The day of the last talk with this person in the campaign, where there was one: one statement."""
