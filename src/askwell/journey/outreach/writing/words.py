"""The words of each kind of letter, made from the facts."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from django.conf import settings
from django.utils import timezone

from askwell.journey.outreach.later import last_talk_on, later
from askwell.journey.outreach.models import Channel, Letter, Outreach, Reply
from askwell.journey.outreach.writing.answering import answer_to, last_reply
from askwell.journey.outreach.writing.gone_out import arrived, asked_to_introduce, gone_out
from askwell.method import letters
from askwell.method.wording import long_day
from askwell.office.cadence import pack_in

# What asks something of somebody, who may have talked with her before.
_WHO_ASKS = {Letter.Kind.REQUEST, Letter.Kind.NUDGE, Letter.Kind.INTRODUCTION}


def made_of(
    outreach: Outreach, facts: letters.Facts, *, kind: str, channel: str, about: str
) -> letters.Draft:
    """Return the draft of a kind of letter, as it goes by a channel; ``about`` is whom it is about, by name."""
    if kind in _WHO_ASKS:
        facts = replace(facts, talked_on=_talked_on(outreach))
    made = _written(outreach, facts, kind=kind, channel=channel, about=about)
    last = last_reply(outreach) if kind == Letter.Kind.ANSWER and channel == Channel.PHONE else None
    answers = last.kind if last else Reply.Kind.YES
    return as_it_goes(facts, made, kind=kind, channel=channel, answers=answers)


def _talked_on(outreach: Outreach) -> str:
    """Return the day of the last talk with this person as a piece of a sentence; "" where there was none."""
    day = last_talk_on(outreach)
    return f"on {long_day(day, today=timezone.localdate())}" if day else ""


def as_it_goes(
    facts: letters.Facts, made: letters.Draft, *, kind: str, channel: str, answers: str = ""
) -> letters.Draft:
    """Return a draft as it is, or for the phone as it is spoken; ``answers`` is what came back, where it is an answer."""
    as_it_is = channel != Channel.PHONE or kind in {Letter.Kind.REQUEST, Letter.Kind.NUDGE}
    return (
        made
        if as_it_is
        else letters.spoken(facts, made, answers=answers if kind == Letter.Kind.ANSWER else "")
    )


def _written(
    outreach: Outreach, facts: letters.Facts, *, kind: str, channel: str, about: str
) -> letters.Draft:
    match kind:
        case Letter.Kind.NUDGE:
            return _nudge(outreach, facts, channel=channel)
        case Letter.Kind.UPDATE:
            return _news(outreach, facts, about=about)
        case Letter.Kind.ANSWER:
            return answer_to(outreach, facts, channel=channel)
        case Letter.Kind.INTRODUCTION:
            again = about and asked_to_introduce(outreach.person, about)
            first = partial(letters.draft_introduction, channel=channel)
            return (letters.draft_introduction_again if again else first)(facts, to_whom=about)
    if kind in _OTHER_TIMES:
        known = later(outreach, now=timezone.now())
        return _OTHER_TIMES[kind](facts, when=known.agreed if kind == Letter.Kind.RESCHEDULE else known.off)
    return letters.draft_request(facts, channel=channel)


def _nudge(outreach: Outreach, facts: letters.Facts, *, channel: str) -> letters.Draft:
    allowed = len(pack_in(settings.CADENCE, outreach.seeker.cadence).nudge_after)
    is_last = gone_out(outreach, Letter.Kind.NUDGE).count() + 1 >= allowed
    return letters.draft_nudge(facts, sent_on=_asked_on(outreach), channel=channel, is_last=is_last)


# What is written when a talk cannot take place, or did not.
_OTHER_TIMES: dict[str, Callable[..., letters.Draft]] = {
    Letter.Kind.RESCHEDULE: letters.draft_reschedule,
    Letter.Kind.MISSED: letters.draft_missed,
    Letter.Kind.NOT_MET: letters.draft_not_met,
    Letter.Kind.CALLED_OFF: letters.draft_called_off,
}


def _news(outreach: Outreach, facts: letters.Facts, *, about: str) -> letters.Draft:
    known = later(outreach, now=timezone.now())
    whom = known.talked_with or ((about,) if about else ())
    return letters.draft_update(
        facts,
        talked_with=whom,
        led_to=known.led_to,
        talks=known.talks,
        since_ours=known.since_ours,
        since_news=known.told_at is not None,
        helped=known.helped,
        thanks_due=known.to_thank_for is not None,
        ahead=bool(known.agreed),
    )


def _asked_on(outreach: Outreach) -> dt.date | None:
    sent = arrived(outreach.person).filter(outreach=outreach).order_by("sent_at").first()
    return sent.sent_at.date() if sent and sent.sent_at else None
