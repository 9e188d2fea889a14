"""What a thank-you can be made of: one thing they said, one thing I will do, the names they gave."""

import datetime as dt
from dataclasses import replace

from askwell.formats.plain import on_one_line
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import Promise
from askwell.journey.followup.thanks.aside import set_aside
from askwell.journey.outreach.facts import address_of, facts_for
from askwell.journey.outreach.models import Channel, Outreach
from askwell.journey.outreach.posting import subject_in_thread
from askwell.journey.outreach.writing.sheet import Sheet
from askwell.journey.talk.models import HEARD, Line, NameGiven, WrapUp
from askwell.journey.talk.queries import Standing, standing_lines
from askwell.method import letters
from askwell.method.cadence import LATE_AFTER
from askwell.method.guesses.lines import guess
from askwell.method.last_contact import month_words
from askwell.method.letters.promised_days import as_it_reads
from askwell.method.trust import Audience, may_pass, without
from askwell.method.wording import long_day

THANKS = "thanks"
# A talk that ends a little early was still the talk that was agreed on.
MOST_OF_IT = 0.8
# From then on a note says when the talk was, first by its day and later by its month.
LONG_AFTER, MONTHS_AFTER = dt.timedelta(days=21), 60


def outreach_of(talk: Talk) -> Outreach:
    """Return the outreach that led to a talk; a talk that came about otherwise gets an unsaved one, for its facts."""
    return talk.outreach or Outreach(seeker=talk.seeker, campaign=talk.campaign, person=talk.person)


def first_thanks(talk: Talk, *, channel: str, now: dt.datetime, after: str = "") -> Sheet:
    """Return a thank-you made from the lines of the talk; what nobody noted becomes a prompt to fill.

    ``after`` is the thank-you that went before: what it quoted and promised is not said once more.
    """
    facts = replace(facts_for(outreach_of(talk), kind=THANKS), minutes=_minutes_to_thank_for(talk))
    lines = standing_lines(talk)
    today = now.astimezone(talk.seeker.zone).date()
    wrapped = WrapUp.objects.of(talk.seeker).filter(talk=talk).first()
    aside, name = set_aside(talk), talk.person.full_name
    fresh = [line for line in lines if line.id not in aside and not _is_said(line, after, name=name)]
    stays = _remembered(fresh, name=talk.person.full_name)
    made = letters.draft_thanks(
        facts,
        said=stays.words if stays else "",
        is_quoted=stays.is_quoted if stays else True,
        will_do="" if after else _will_do(talk, lines, today=today),
        names=() if after else names_to_thank(talk, lines),
        resume_remark=wrapped.resume_remark if wrapped and not after else "",
        late=_is_late(talk, now),
        long_ago=_long_ago(talk, now, today=today),
        channel=channel,
    )
    to = _card_address(talk, wrapped) if channel == Channel.CARD else address_of(talk.person, channel=channel)
    body = kept_back(lines, made.body, name=talk.person.full_name)
    subject = subject_in_thread(talk.person) if channel == Channel.EMAIL else ""
    return Sheet(kind=THANKS, channel=channel, to=to, subject=subject or made.subject, body=body)


def _minutes_to_thank_for(talk: Talk) -> int:
    """Return the agreed minutes; 0 where clearly fewer came of it, so that no letter thanks for what was not given."""
    taken = talk.minutes_taken
    return 0 if taken is not None and taken < MOST_OF_IT * talk.agreed_minutes else talk.agreed_minutes


def names_to_thank(talk: Talk, lines: list[Standing]) -> list[str]:
    """Return the names given in a talk that a letter may hold."""
    held = {line.id for line in lines if not _may_be_written(line)}
    heard = NameGiven.objects.of(talk.seeker).filter(talk=talk).exclude(line__in=held)
    return list(heard.values_list("name", flat=True))


def _is_said(line: Standing, text: str, *, name: str) -> bool:
    """Return whether a letter to whoever has this name holds a note, in whichever words."""
    plain = on_one_line(text).casefold()
    ways = (words.strip(" .!?").casefold() for words in letters.ways_of_saying(line.text, name=name))
    return any(words and words in plain for words in ways)


def _may_be_written(line: Standing) -> bool:
    """Say whether a letter may hold these words: letters are passed around, also the thanks to the one who said them."""
    return may_pass(line.trust, audience=Audience.ANOTHER)


def kept_back(lines: list[Standing], text: str, *, name: str) -> str:
    """Return a letter to whoever has this name without the words that may not be written, also those marked since it was kept."""
    held = [
        words
        for line in lines
        if not _may_be_written(line)
        for words in letters.ways_of_saying(line.text, name=name)
    ]
    return without(text, held, instead=letters.prompt("one thing they said"))


def _remembered(lines: list[Standing], *, name: str) -> letters.Remembered | None:
    """Return what stays of a talk: the best note of what they said. My own sentence about the talk is for me alone."""
    heard = [
        letters.Heard(
            text=line.text, is_quote=line.kind == Line.Kind.QUOTE, is_asked=line.question_id is not None
        )
        for line in lines
        if line.kind in HEARD and _may_be_written(line)
    ]
    return letters.remembered(heard, name=name)


def _is_late(talk: Talk, now: dt.datetime) -> bool:
    """Return whether the thanks come more than a week after the talk."""
    return bool(talk.ended_at and now - talk.ended_at > LATE_AFTER)


def _long_ago(talk: Talk, now: dt.datetime, *, today: dt.date) -> str:
    """Return when a talk was, in words, where it was long ago, or was put in so late that thanks may have been said by then."""
    if not talk.ended_at or now - talk.ended_at <= LATE_AFTER:
        return ""
    on = talk.ended_at.astimezone(talk.seeker.zone).date()
    if (today - on).days >= MONTHS_AFTER:
        return month_words(on, today=today)
    put_in_late = talk.created_at - talk.ended_at > LATE_AFTER
    return f"on {long_day(on, today=today)}" if put_in_late or now - talk.ended_at > LONG_AFTER else ""


def _will_do(talk: Talk, lines: list[Standing], *, today: dt.date) -> str:
    """Return the first thing that I will do, as a letter of today says it: a promise that was kept, else one that stands in the notes."""
    talked_at = talk.ended_at or talk.starts_at
    said_on = talked_at.astimezone(talk.seeker.zone).date() if talked_at else today
    held = {line.id for line in lines if not _may_be_written(line)}
    mine = Promise.objects.of(talk.seeker).filter(talk=talk, by=Promise.By.ME, dropped_at=None)
    kept = mine.exclude(line__in=held).first()
    if kept:
        return as_it_reads(on_one_line(kept.text), said_on=said_on, due_on=kept.due_on, today=today)
    known = set(Promise.objects.of(talk.seeker).filter(talk=talk).values_list("line", flat=True))
    noted = (
        one
        for line in lines
        if line.kind == Line.Kind.PROMISE and line.id not in held | known
        for one in guess(line.text, kind=line.kind, said_on=said_on).promises
        if one.by == Promise.By.ME
    )
    first = next(noted, None)
    due_on = first.due.on if first and first.due else None
    return as_it_reads(on_one_line(first.text), said_on=said_on, due_on=due_on, today=today) if first else ""


def _card_address(talk: Talk, wrapped: WrapUp | None) -> str:
    return talk.person.postal_address or (wrapped.card if wrapped else "")
