"""What an answer of the seeker takes up of their last one."""

import datetime as dt
import re

from django.utils import timezone

from askwell.journey.outreach.actions import MACHINES
from askwell.journey.outreach.answers import times_offered, told_back
from askwell.journey.outreach.later import Later, later
from askwell.journey.outreach.models import Outreach, Reply
from askwell.journey.outreach.writing.moving import (
    how_moved,
    latest_answer_at,
    waits_for_another,
    was_agreed_since,
    was_moved_since,
)
from askwell.journey.people.models import Referral
from askwell.method import letters
from askwell.method.letters.answers import TURNS_DOWN
from askwell.method.replies import own_words
from askwell.method.replies.asked import asked_in
from askwell.method.replies.looking import MOST_READ
from askwell.method.replies.sentences import sentences

_WAKES, _SLEEPS = 6, 22
"""Hours by her clock; no answer promises a talk outside of them before she was asked."""


def answer_to(outreach: Outreach, facts: letters.Facts, *, channel: str) -> letters.Draft:
    """Return the draft of an answer to what they said last: the files, names and times in it, and what they asked.

    What an answer took up already is not taken up once more.
    """
    last, known = last_reply(outreach), later(outreach, now=timezone.now())
    agreed, went = known.agreed.removeprefix("on "), latest_answer_at(outreach)
    if last and last.kind in TURNS_DOWN and not was_agreed_since(known, last):
        agreed = ""
    is_new = last is not None and not (agreed and went and went > last.received_at)
    said = own_words(last.text).said[:MOST_READ] if last and is_new else ""
    offered = times_offered(outreach.person, said, received_at=last.received_at) if last and said else []
    others = [] if known.starts_at in offered else offered
    by_day = [at for at in others if not _is_night(at.astimezone(outreach.seeker.zone))]
    if waits_for_another(outreach, known):
        agreed = ""
    moved = how_moved(outreach, last, known, offers_another=bool(others))
    waits = moved == "theirs" and last is not None and not was_moved_since(known, last)
    return letters.draft_answer(
        facts,
        kind=_kind(last, known) if last and is_new else "",
        until=_until(last) if last else "",
        resume=bool(last and is_new and last.wants_resume),
        channel=channel,
        named=_pointed_to(outreach, last) if last else "",
        asked=asked_in(said, received_at=last.received_at, zone=outreach.seeker.zone) if last else (),
        agreed=agreed,
        moved=moved,
        offered=told_back(by_day or others, outreach.person) if waits or not agreed else [],
        at_night=not by_day,
    )


def _is_night(at: dt.datetime) -> bool:
    """Return whether one sleeps at a time by this clock: from 10 pm to 6 am."""
    return not _WAKES <= at.hour < _SLEEPS


def _kind(last: Reply, known: Later) -> str:
    """Return what their last answer was: a no that a talk came after is none any more."""
    is_over = last.kind in TURNS_DOWN and was_agreed_since(known, last)
    return "" if is_over else last.kind


def _until(reply: Reply) -> str:
    """Return when to write again, as a piece of a sentence: "after January 10" where they said so, else "around January 11"."""
    if reply.until_on is None:
        return ""
    before = reply.until_on - dt.timedelta(days=1)
    if re.search(rf"\bafter\b[^.?!]*\b{before.day}(?:st|nd|rd|th)?\b", reply.text, re.IGNORECASE):
        return f"after {before:%B} {before.day}"
    return f"around {reply.until_on:%B} {reply.until_on.day}"


def _pointed_to(outreach: Outreach, reply: Reply) -> str:
    """Return whose name an answer gave, where it was one name alone."""
    given = Referral.objects.of(outreach.seeker).filter(
        referrer=outreach.person, referred_at__gte=reply.created_at - dt.timedelta(minutes=1)
    )
    names = list(given.values_list("referred__full_name", flat=True)[:2])
    return names[0] if len(names) == 1 else ""


def last_reply(outreach: Outreach) -> Reply | None:
    """Return what a person said last; what a machine wrote says nothing."""
    replies = Reply.objects.of(outreach.seeker).filter(outreach=outreach).exclude(kind__in=MACHINES)
    return replies.order_by("received_at").last()


def asked_by(outreach: Outreach) -> str:
    """Return the questions of their last answer in their own words, or "" where it has none."""
    last = last_reply(outreach)
    own = sentences(own_words(last.text).said[:MOST_READ]) if last else []
    return " ".join(sentence.text for sentence in own if sentence.asks)
