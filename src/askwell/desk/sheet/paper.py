"""The prep sheet as plain words: the page and the PDF are both set from it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.desk.sheet import words
from askwell.desk.sheet.known import Known
from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Referral
from askwell.journey.preparation.models import Plan, PlannedQuestion
from askwell.journey.purpose.queries import purposes_of
from askwell.web.wording import when_in_words


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One question of the sheet. ``why`` is the planner's reason, or ""."""

    text: str
    why: str
    minutes: str


@dataclass(frozen=True, kw_only=True)
class Paper:
    """What stands on the one page. ``sent_by`` is who sent the seeker, where that may be said, or ""."""

    name: str
    who: str
    sent_by: str
    when: str
    agreed: str
    opening: str
    about_me: str
    why_i_asked: str
    known: Sequence[Known]
    questions: Sequence[Asked]
    before_you_go: Sequence[str]
    ready: Sequence[str]
    job_interview: str


def paper_of(
    talk: Talk,
    *,
    plan: Plan | None,
    planned: Sequence[PlannedQuestion],
    referral: Referral | None,
    known: Sequence[Known],
    now: dt.datetime,
) -> Paper:
    """Return the words of one talk's sheet. Whoever asked not to be named is not named."""
    person = talk.person
    sent_by = referral.referrer.full_name if referral and referral.is_named else ""
    place = person.organisation.name if person.organisation else ""
    where = f", {talk.place}" if talk.place else ""
    return Paper(
        name=person.full_name,
        who=", ".join(filter(None, [person.title, place])),
        sent_by=sent_by,
        when=_when(talk, now=now),
        agreed=f"{talk.agreed_minutes} minutes, {talk.get_how_display().lower()}{where}",
        opening=words.opening(minutes=talk.agreed_minutes, sent_by=sent_by),
        about_me=talk.campaign.introduction,
        why_i_asked=words.why_i_asked(appeal=talk.campaign.appeal, purposes=purposes_of(talk.campaign)),
        known=known,
        questions=[
            Asked(
                text=row.words,
                why=row.why if row.news else "",
                minutes=f"{row.question.minutes.normalize():f} min",
            )
            for row in planned
        ],
        before_you_go=words.before_you_go(offer=plan.offer if plan else ""),
        ready=words.ready(how=talk.how, resume=plan.takes_along if plan else ""),
        job_interview=words.JOB_INTERVIEW,
    )


def _when(talk: Talk, *, now: dt.datetime) -> str:
    if talk.starts_at is None or talk.ends_at is None:
        return "No time agreed yet"
    zone = talk.seeker.zone
    begins = when_in_words(talk.starts_at, now=now, zone=zone, style="full")
    return f"{begins} to {when_in_words(talk.ends_at, now=now, zone=zone, style='clock')}"
