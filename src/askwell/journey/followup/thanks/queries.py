"""What a thank-you can be made of: one thing they said, one thing I will do, the names they gave."""

import datetime as dt
from dataclasses import replace

from askwell.journey.agreement.models import Talk
from askwell.journey.followup.thanks.promised import will_do
from askwell.journey.followup.thanks.quoting import kept_back, may_be_written, what_stays
from askwell.journey.outreach.facts import address_of, facts_for
from askwell.journey.outreach.models import Channel, Outreach
from askwell.journey.outreach.posting import subject_in_thread
from askwell.journey.outreach.writing.sheet import Sheet
from askwell.journey.talk.models import NameGiven, WrapUp
from askwell.journey.talk.queries import Standing, standing_lines
from askwell.method import letters
from askwell.method.cadence import LATE_AFTER
from askwell.method.last_contact import month_words
from askwell.method.wording import long_day

THANKS = "thanks"
# A talk that ends a little early was still the talk that was agreed on.
MOST_OF_IT = 0.8
# From then on a note says when the talk was, first by its day and later by its month.
LONG_AFTER, MONTHS_AFTER = dt.timedelta(days=21), 60


def outreach_of(talk: Talk) -> Outreach:
    """Return the outreach that led to a talk; a talk that came about otherwise gets an unsaved one, for its facts."""
    return talk.outreach or Outreach(seeker=talk.seeker, campaign=talk.campaign, person=talk.person)


def first_thanks(talk: Talk, *, channel: str, now: dt.datetime) -> Sheet:
    """Return a thank-you made from the lines of the talk; what nobody noted becomes a prompt to fill."""
    facts = replace(facts_for(outreach_of(talk), kind=THANKS), minutes=_minutes_to_thank_for(talk))
    lines = standing_lines(talk)
    today = now.astimezone(talk.seeker.zone).date()
    wrapped = WrapUp.objects.of(talk.seeker).filter(talk=talk).first()
    stays, again = what_stays(talk, lines), _is_another(talk)
    made = letters.draft_thanks(
        facts,
        said=stays.words if stays else "",
        is_quoted=stays.is_quoted if stays else True,
        will_do=will_do(talk, lines, today=today),
        names=names_to_thank(talk, lines),
        resume_remark=wrapped.resume_remark if wrapped else "",
        late=_is_late(talk, now),
        long_ago=_long_ago(talk, now, today=today),
        again=again,
        channel=channel,
    )
    to = _card_address(talk, wrapped) if channel == Channel.CARD else address_of(talk.person, channel=channel)
    body = kept_back(lines, made.body, name=talk.person.full_name)
    # The thanks for another talk are no answer to those for the first.
    subject = subject_in_thread(talk.person) if channel == Channel.EMAIL and not again else ""
    return Sheet(kind=THANKS, channel=channel, to=to, subject=subject or made.subject, body=body)


def card_after(talk: Talk, *, went: str) -> Sheet:
    """Return a card that follows the thank-you which ``went`` another way: nothing that was quoted or promised is said once more."""
    lines = standing_lines(talk)
    stays = what_stays(talk, lines, besides=went, least=1)
    made = letters.draft_card_after(
        facts_for(outreach_of(talk), kind=THANKS),
        said=stays.words if stays else "",
        is_quoted=stays.is_quoted if stays else True,
    )
    to = _card_address(talk, WrapUp.objects.of(talk.seeker).filter(talk=talk).first())
    body = kept_back(lines, made.body, name=talk.person.full_name)
    return Sheet(kind=THANKS, channel=Channel.CARD, to=to, subject="", body=body)


def _is_another(talk: Talk) -> bool:
    """Return whether there was a talk with this person before."""
    theirs = (
        Talk.objects.of(talk.seeker).filter(person=talk.person, ended_at__isnull=False).exclude(pk=talk.pk)
    )
    return talk.ended_at is not None and theirs.filter(ended_at__lt=talk.ended_at).exists()


def _minutes_to_thank_for(talk: Talk) -> int:
    """Return the agreed minutes; 0 where clearly fewer came of it, so that no letter thanks for what was not given."""
    taken = talk.minutes_taken
    return 0 if taken is not None and taken < MOST_OF_IT * talk.agreed_minutes else talk.agreed_minutes


def names_to_thank(talk: Talk, lines: list[Standing]) -> list[str]:
    """Return the names given in a talk that a letter may hold."""
    held = {line.id for line in lines if not may_be_written(line)}
    heard = NameGiven.objects.of(talk.seeker).filter(talk=talk).exclude(line__in=held)
    return list(heard.values_list("name", flat=True))


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


def _card_address(talk: Talk, wrapped: WrapUp | None) -> str:
    return talk.person.postal_address or (wrapped.card if wrapped else "")
