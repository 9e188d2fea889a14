"""What a thank-you can be made of: one thing they said, one thing I will do, the names they gave."""

import datetime as dt
from dataclasses import replace

from askwell.formats.plain import on_one_line
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import Promise
from askwell.journey.outreach.facts import address_of, facts_for
from askwell.journey.outreach.models import Channel, Outreach
from askwell.journey.outreach.posting import subject_in_thread
from askwell.journey.outreach.writing import Sheet
from askwell.journey.talk.models import HEARD, Line, NameGiven, WrapUp
from askwell.journey.talk.queries import Standing, standing_lines
from askwell.method import letters
from askwell.method.cadence import LATE_AFTER
from askwell.method.trust import Audience, may_pass, without

THANKS = "thanks"
# A talk that ends a little early was still the talk that was agreed on.
MOST_OF_IT = 0.8


def outreach_of(talk: Talk) -> Outreach:
    """Return the outreach that led to a talk; a talk that came about otherwise gets an unsaved one, for its facts."""
    return talk.outreach or Outreach(seeker=talk.seeker, campaign=talk.campaign, person=talk.person)


def first_thanks(talk: Talk, *, channel: str, now: dt.datetime, after: str = "") -> Sheet:
    """Return a thank-you made from the lines of the talk; what nobody noted becomes a prompt to fill.

    ``after`` is the thank-you that went before: what it quoted and promised is not said once more.
    """
    facts = replace(facts_for(outreach_of(talk), kind=THANKS), minutes=_minutes_to_thank_for(talk))
    lines = standing_lines(talk)
    held = {line.id for line in lines if not _may_be_written(line)}
    mine = Promise.objects.of(talk.seeker).filter(talk=talk, by=Promise.By.ME, dropped_at=None)
    promised = None if after else mine.exclude(line__in=held).first()
    wrapped = WrapUp.objects.of(talk.seeker).filter(talk=talk).first()
    stays = _remembered([line for line in lines if not _is_said(line, after)])
    made = letters.draft_thanks(
        facts,
        said=stays.words if stays else "",
        is_quoted=stays.is_quoted if stays else True,
        will_do=on_one_line(promised.text) if promised else "",
        names=() if after else names_to_thank(talk, lines),
        resume_remark=wrapped.resume_remark if wrapped and not after else "",
        late=_is_late(talk, now),
        channel=channel,
    )
    to = _card_address(talk, wrapped) if channel == Channel.CARD else address_of(talk.person, channel=channel)
    body = kept_back(lines, made.body)
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


def _is_said(line: Standing, text: str) -> bool:
    """Return whether a letter holds a note, in whichever words."""
    plain = on_one_line(text).casefold()
    ways = (words.strip(" .!?").casefold() for words in letters.ways_of_saying(line.text))
    return any(words and words in plain for words in ways)


def _may_be_written(line: Standing) -> bool:
    """Say whether a letter may hold these words: letters are passed around, also the thanks to the one who said them."""
    return may_pass(line.trust, audience=Audience.ANOTHER)


def kept_back(lines: list[Standing], text: str) -> str:
    """Return a letter without the words that may not be written, also those marked since it was kept."""
    held = [
        words for line in lines if not _may_be_written(line) for words in letters.ways_of_saying(line.text)
    ]
    return without(text, held, instead=letters.prompt("one thing they said"))


def _remembered(lines: list[Standing]) -> letters.Remembered | None:
    """Return what stays of a talk: the best note of what they said. My own sentence about the talk is for me alone."""
    heard = [
        letters.Heard(
            text=line.text, is_quote=line.kind == Line.Kind.QUOTE, is_asked=line.question_id is not None
        )
        for line in lines
        if line.kind in HEARD and _may_be_written(line)
    ]
    return letters.remembered(heard)


def _is_late(talk: Talk, now: dt.datetime) -> bool:
    """Return whether the thanks come late: not for a talk that was only now noted down, however long ago it was."""
    known = max(filter(None, (talk.ended_at, talk.created_at)), default=None)
    return bool(talk.ended_at and known and now - known > LATE_AFTER)


def _card_address(talk: Talk, wrapped: WrapUp | None) -> str:
    return talk.person.postal_address or (wrapped.card if wrapped else "")
