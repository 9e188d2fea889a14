"""The calendar files of a talk: an invitation for the other, a reminder for the seeker, a cancellation."""

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

from askwell.formats.icalendar import TalkEvent
from askwell.formats.plain import figures_of
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.queries import invited_at
from askwell.journey.outreach.facts import address_of, facts_for
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign
from askwell.method.letters import Draft, Facts
from askwell.method.letters.facts import letter, prompt
from askwell.method.letters.inviting import by_phone, draft_invitation
from askwell.method.letters.wordings import say
from askwell.method.windows.telling import by_my_clock, told_by_both, zone_in_words
from askwell.method.wording import clock, day_and_clock, day_in_words, full_day

_MISSING: dict[str, str] = {
    Talk.How.VIDEO: "the link for the video",
    Talk.How.PHONE: "the number to call",
    Talk.How.IN_PERSON: "the place to meet",
}


def event_of(talk: Talk, *, now: dt.datetime, organiser: str = "") -> TalkEvent | None:
    """Return the talk as a calendar event, or nothing while no time is agreed. Its uid never changes.

    Answers go to ``organiser``, an e-mail address; without one to the seeker's own.
    """
    if talk.starts_at is None:
        return None
    seeker, person = talk.seeker, talk.person
    email = address_of(person, channel="email")
    link = talk.place if talk.place.startswith(("https://", "http://")) else ""
    return TalkEvent(
        uid=f"{talk.pk}@askwell",
        starts_at=talk.starts_at,
        time_zone=talk.time_zone,
        minutes=talk.agreed_minutes,
        stamped_at=now,
        summary=f"{seeker.name or 'A talk'} and {person.full_name}: a short talk about {talk.campaign.about}",
        description=f"{talk.agreed_minutes} minutes, {talk.get_how_display().lower()}.",
        location="" if link else talk.place,
        video_url=link,
        organiser_name=seeker.name,
        organiser_email=organiser or seeker.email,
        attendee_name=person.full_name,
        attendee_email=email,
        sequence=talk.sequence,
        cancelled=talk.cancelled_at is not None,
        day_only=talk.day_only,
    )


def reminder_of(talk: Talk, *, now: dt.datetime) -> TalkEvent | None:
    """Return the talk as an event of the seeker's own calendar, which shows her clock: what theirs says then stands beside it.

    Their day is named where it is another, and nothing of a talk that has a day alone.
    """
    event, at = event_of(talk, now=now), _local(talk)
    if event is None or at is None or talk.day_only or not by_my_clock(at, talk.seeker.zone):
        return event
    other_day = "" if at.date() == at.astimezone(talk.seeker.zone).date() else f"{at:%A}, "
    return replace(
        event,
        description=f"{event.description} It is {other_day}{clock(at)} for {talk.person.full_name} then.",
    )


def words_for(talk: Talk, *, today: dt.date, answers: bool = False) -> Draft:
    """Return the letter around an invitation, or around a cancellation. The time is told as their clock shows it.

    ``answers`` says that the file with it answers an invitation of theirs.
    """
    facts = _facts(talk)
    on = _on(talk, today)
    if talk.cancelled_at:
        body = letter(
            facts.greeting,
            f"{say('call_off', facts, when=on)} {say('off_answer' if answers else 'off_file', facts)}",
            f"Thank you for understanding,\n{facts.me}",
        )
        return Draft(subject=f"Our talk{on}", body=body)
    return draft_invitation(
        facts,
        when=on,
        time=_when(talk, today),
        where=_where(talk, facts),
        is_anew=bool(talk.sequence and invited_at(talk)),
        is_theirs=answers,
    )


def talk_agreed_on(person: Person, *, campaign: Campaign) -> Talk | None:
    """Return the next talk with a person that has a time and did not begin. One statement."""
    talks = Talk.objects.of(person.seeker).filter(
        person=person, campaign=campaign, cancelled_at=None, started_at=None, ended_at=None
    )
    return talks.exclude(starts_at=None).select_related("seeker").order_by("starts_at").last()


def agreed_time(talk: Talk | None, *, now: dt.datetime) -> str:
    """Return when a talk is to be, by their clock and by the seeker's, as a piece of a sentence; "" while no time is agreed."""
    at = _local(talk) if talk else None
    if talk is None or at is None:
        return ""
    zone = talk.seeker.zone
    is_today = _near(at, now=now, mine=zone) == "today"
    said = (
        f"today at {clock(at)}" if is_today else f"on {day_and_clock(at, today=now.astimezone(zone).date())}"
    )
    return told_by_both(said, at, zone)


def off_time(person: Person, *, campaign: Campaign, now: dt.datetime) -> str:
    """Return when the latest talk that did not take place was to be, as a piece of a sentence; "" where there is none."""
    talks = Talk.objects.of(person.seeker).filter(
        person=person, campaign=campaign, cancelled_at__isnull=False
    )
    talk = talks.exclude(starts_at=None).select_related("seeker").order_by("cancelled_at").last()
    at = _local(talk) if talk else None
    if talk is None or at is None:
        return ""
    zone = talk.seeker.zone
    return _near(at, now=now, mine=zone) or f"on {full_day(at.date(), today=now.astimezone(zone).date())}"


def _near(at: dt.datetime, *, now: dt.datetime, mine: dt.tzinfo) -> str:
    """Return "today" or "yesterday" where a talk is that by their clock and by the seeker's; "" where a day needs its name."""
    theirs, hers = (
        day_in_words(at.astimezone(zone).date(), today=now.astimezone(zone).date())
        for zone in (at.tzinfo, mine)
    )
    return theirs if theirs == hers and theirs in {"today", "yesterday"} else ""


def _facts(talk: Talk) -> Facts:
    outreach = talk.outreach or Outreach(seeker=talk.seeker, campaign=talk.campaign, person=talk.person)
    return replace(facts_for(outreach, kind=Letter.Kind.INVITATION), minutes=talk.agreed_minutes)


def _where(talk: Talk, facts: Facts) -> str:
    """Say how the two meet, who calls which number, and what is missing as a prompt. No full stop is put behind a link."""
    if talk.how == Talk.How.PHONE:
        return _by_phone(talk, facts)
    how = talk.get_how_display()
    place = talk.place or (prompt(missing) if (missing := missing_place(talk)) else "")
    said = f"We will talk {how[:1].lower()}{how[1:]}{': ' + place if place else ''}"
    return said if place.startswith(("https://", "http://")) else f"{said}."


def _by_phone(talk: Talk, facts: Facts) -> str:
    """Say who calls: the seeker, who asked for the talk, unless they said that they would, or the number is her own."""
    mine = figures_of(talk.seeker.phone)
    if talk.they_call or (mine and figures_of(talk.place) == mine):
        return by_phone(facts, number=talk.place or prompt("your own number"), they_call=True)
    return by_phone(facts, number=talk.place or prompt(missing_place(talk)), they_call=False)


def missing_place(talk: Talk) -> str:
    """Return what the two need to meet and is not known yet: a link, a number or a place; "" when nothing is."""
    if talk.place or talk.cancelled_at or talk.starts_at is None:
        return ""
    if talk.how == Talk.How.PHONE and talk.they_call:
        return "your own number"
    return _MISSING.get(talk.how, "")


def _local(talk: Talk) -> dt.datetime | None:
    zone = talk.time_zone or talk.seeker.time_zone
    return talk.starts_at.astimezone(ZoneInfo(zone)) if talk.starts_at else None


def _on(talk: Talk, today: dt.date) -> str:
    at = _local(talk)
    return f" on {full_day(at.date(), today=today)}" if at else ""


def _when(talk: Talk, today: dt.date) -> str:
    at = _local(talk)
    if at is None:
        return ""
    said = day_and_clock(at, today=today)
    return (
        told_by_both(said, at, talk.seeker.zone)
        if by_my_clock(at, talk.seeker.zone)
        else f"{said} ({zone_in_words(at)})"
    )


def keep_invitation(talk: Talk, *, to: str, subject: str, body: str, now: dt.datetime) -> Letter:
    """Keep the letter around an invitation; there is one draft of it for a person."""
    drafts = Letter.objects.of(talk.seeker).filter(
        person=talk.person, kind=Letter.Kind.INVITATION, outreach=talk.outreach, sent_at=None
    )
    kept = drafts.first() or Letter(seeker=talk.seeker, person=talk.person, outreach=talk.outreach)
    kept.kind, kept.channel, kept.changed_at = Letter.Kind.INVITATION, "email", now
    kept.to, kept.subject, kept.body = to, subject, body
    kept.save()
    return kept
