"""Whether it is the seeker's turn to write: what the policy says of asking once more, and of news, before a letter is drafted."""

import datetime as dt
from collections.abc import Sequence

from askwell.method import history, meetings
from askwell.method.around_asking import MOST_ROUNDS, asking
from askwell.method.cadence import Cadence
from askwell.method.facts import FactsLike
from askwell.method.held import Held, Turn, Why
from askwell.method.situations import Situation, Standing, day_of

# Who helped is told three times a year at the most, however many talks came of it (our choice).
MOST_NEWS = 3
A_YEAR = dt.timedelta(days=365)


def turn_to_ask(facts: FactsLike, *, kind: str, now: dt.datetime, another: bool = False) -> Turn:
    """Return what fits where a ``request`` or a ``nudge`` is asked for. ``now`` is in the seeker's zone.

    What they wrote is read before anything is asked once more, and a talk that is agreed, off or over has letters of its own;
    ``another`` says that a further talk is asked for on purpose, after one that took place. A follow-up becomes a request
    where nothing was asked, and after a rest; a second request becomes a follow-up before.
    """
    if held := _unread(facts, now) or _met(facts, now, another=another):
        return Turn(kind=kind, held=held)
    if not _is_asked(facts):
        return Turn(kind="request")
    found = asking(facts, now=now)
    if found is None:
        return Turn(kind=kind, held=_answered(facts, kind, now))
    if found.situation is Situation.AGAIN:
        return Turn(kind="request")
    return Turn(kind=_unanswered(found, kind), held=_too_early(facts, found, now))


def _unread(facts: FactsLike, now: dt.datetime) -> Held | None:
    waits = history.unread(facts)
    return Held(why=Why.UNREAD, since=day_of(waits.received_at, now)) if waits else None


def _met(facts: FactsLike, now: dt.datetime, *, another: bool) -> Held | None:
    """Return the talk that stands before any asking: one that is agreed, was, or is off and not spoken of since."""
    if held := meetings.ahead(facts, now=now):
        return held
    known = meetings.last(facts, now=now)
    if known is None or any(at > known.at for at in history.asked_at(facts)):
        return None
    if known.held.why is Why.TALKED:
        return None if another else known.held
    return None if meetings.answered_since(facts, known) else known.held


def _is_asked(facts: FactsLike) -> bool:
    """Tell whether anything was asked, or answered, since the latest talk that took place."""
    over, asked = history.talked_at(facts), history.asked_at(facts)
    return bool(asked and asked[-1] > over) if over else bool(asked or history.answer(facts))


def _answered(facts: FactsLike, kind: str, now: dt.datetime) -> Held:
    """Return that they said yes, or asked something: that has a letter of its own."""
    reply = history.answer(facts)
    said_yes = kind == "request" and reply is not None and reply.kind == "yes"
    since = day_of(reply.received_at, now) if reply else None
    return Held(why=Why.SAID_YES if said_yes else Why.ANSWERED, since=since, fits="answer")


def turn_to_answer(facts: FactsLike, *, now: dt.datetime) -> Turn:
    """Return that an answer fits: to what they wrote since the latest talk, or to say that a time is good."""
    kind = "answer"
    if history.ahead(facts):
        return Turn(kind=kind)
    known = meetings.last(facts, now=now)
    if meetings.answered_since(facts, known):
        return Turn(kind=kind)
    return Turn(
        kind=kind, held=_unread(facts, now) or (known.held if known else _instead(facts, Why.NO_ANSWER, now))
    )


def turn_around_a_talk(facts: FactsLike, *, kind: str, now: dt.datetime) -> Turn:
    """Return that the letter for a talk that cannot be, or was not, fits: each has one kind of talk that it fits.

    ``kind`` is ``reschedule``, ``missed``, ``not_met`` or ``called_off``.
    """
    if agreed := meetings.ahead(facts, now=now):
        fits = kind == "reschedule" and agreed.why is Why.AGREED
        return Turn(kind=kind, held=None if fits else agreed)
    known = meetings.last(facts, now=now)
    if known is None:
        return Turn(kind=kind, held=_instead(facts, Why.NO_TALK, now))
    if known.held.why is Why.OFF and meetings.answered_since(facts, known):
        return Turn(kind=kind, held=_answered(facts, kind, now))
    return Turn(kind=kind, held=None if known.held.why is Why.OFF and known.held.fits == kind else known.held)


def _instead(facts: FactsLike, why: Why, now: dt.datetime) -> Held:
    """Return why there is nothing to write about, with the letter that fits: an answer, a request or a follow-up, if any."""
    asked = turn_to_ask(facts, kind="request", now=now)
    return Held(why=why, fits=asked.held.fits if asked.held else asked.kind)


def _unanswered(found: Standing, kind: str) -> str:
    return "nudge" if found.situation in {Situation.WAITING, Situation.NUDGE} else kind


def _too_early(facts: FactsLike, found: Standing, now: dt.datetime) -> Held | None:
    """Return why whoever has not answered is not written to again yet."""
    match found.situation:
        case Situation.WAITING:
            last, away = day_of(history.asked_at(facts)[-1], now), history.absence(facts)
            back_on = away.until_on if away else None
            if due := facts.cadence.due_on(last, nudges=history.nudges(facts), away_until=back_on):
                return Held(why=Why.WAITING, since=last, fits_on=due)
            again = facts.cadence.rest_until(last) if history.requests(facts) < MOST_ROUNDS else None
            return Held(why=Why.ALL_SENT, since=last, fits_on=again)
        case Situation.RESTING:
            return Held(why=Why.RESTS, since=_day(found, now), fits_on=found.until_on)
        case Situation.CLOSED:
            return Held(why=Why.CLOSED, since=_day(found, now))
    return None


def said_no(facts: FactsLike, *, now: dt.datetime) -> Held | None:
    """Return that this person said no, and that they did not talk since: nothing more is asked of them, an introduction neither."""
    reply, over = history.answer(facts), history.talked_at(facts)
    if reply is None or reply.kind != "declined" or (over and over > reply.received_at):
        return None
    return Held(why=Why.CLOSED, since=day_of(reply.received_at, now))


def turn_to_introduce(asked: Sequence[dt.datetime], *, cadence: Cadence, now: dt.datetime) -> Turn:
    """Return that a friend may be asked for an introduction: once, and once more after as long as a follow-up waits.

    ``asked`` are the moments when this friend was asked to introduce the seeker to this same person.
    """
    if not asked:
        return Turn(kind="introduction")
    last = day_of(max(asked), now)
    if len(asked) > 1:
        return Turn(kind="introduction", held=Held(why=Why.ALL_SENT, since=last))
    fits_on = cadence.after(last, cadence.pack.nudge_after[0])
    early = Held(why=Why.WAITING, since=last, fits_on=fits_on) if fits_on > now.date() else None
    return Turn(kind="introduction", held=early)


def turn_to_tell(told: Sequence[dt.datetime], *, now: dt.datetime) -> Turn:
    """Return that news fits, but for whoever had it three times within a year: then when the first of these is a year old.

    ``told`` are the moments when a person got news.
    """
    within = sorted(at for at in told if at > now - A_YEAR)
    if len(within) < MOST_NEWS:
        return Turn(kind="update")
    fits_on = day_of(within[-MOST_NEWS] + A_YEAR, now)
    return Turn(kind="update", held=Held(why=Why.NEWS, since=day_of(within[-1], now), fits_on=fits_on))


def _day(found: Standing, now: dt.datetime) -> dt.date | None:
    return day_of(found.since, now) if found.since else None
