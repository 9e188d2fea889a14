"""What the prep sheet of one talk shows, and which questions there are beside those on it."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from askwell.desk.sheet.choosing import setting_of
from askwell.desk.sheet.known import known_before
from askwell.desk.sheet.paper import Paper, paper_of
from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Referral
from askwell.journey.preparation.bank import bank_of, key_of
from askwell.journey.preparation.models import Plan, PlannedQuestion
from askwell.journey.preparation.wording import said_in
from askwell.method import questions
from askwell.method.bank import BankQuestion
from askwell.method.coverage import Setting, topic_worth

# Said of what the planner itself would choose and she took off.
FITS = "It would fit this talk."


@dataclass(frozen=True, kw_only=True)
class Other:
    """A question that is not on the sheet: in the words of this talk, how many told of it, and why it was left out."""

    key: str
    text: str
    told: str
    why: str


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One talk's prep sheet, ready to be shown."""

    talk: Talk
    plan: Plan | None
    planned: list[PlannedQuestion]
    paper: Paper
    budget: str
    more: list[Other]


def sheet(talk: Talk, *, now: dt.datetime) -> Sheet:
    """Gather the sheet of a talk, with the rest of her bank in the order of what is known least."""
    planned = list(
        PlannedQuestion.objects.of(talk.seeker)
        .filter(plan__talk=talk)
        .select_related("question", "plan__resume")
    )
    minutes = float(sum(row.question.minutes for row in planned))
    plan = (
        planned[0].plan
        if planned
        else Plan.objects.of(talk.seeker).filter(talk=talk).select_related("resume").first()
    )
    referral = _who_sent_me(talk)
    known = known_before(talk, plan=plan, referral=referral)
    return Sheet(
        talk=talk,
        plan=plan,
        planned=planned,
        paper=paper_of(talk, plan=plan, planned=planned, referral=referral, known=known, now=now),
        budget=questions.budget(minutes=talk.agreed_minutes, planned=minutes),
        more=_more(talk, taken={key_of(row.question) for row in planned}),
    )


def _who_sent_me(talk: Talk) -> Referral | None:
    if talk.outreach and talk.outreach.referral:
        return talk.outreach.referral
    given = Referral.objects.of(talk.seeker).filter(referred=talk.person).select_related("referrer")
    return given.first()


def _more(talk: Talk, *, taken: Collection[str]) -> list[Other]:
    setting, bank = setting_of(talk), bank_of(talk.seeker)
    left_out = questions.plan_of(setting, bank).left_out
    rest = sorted(
        (question for question in bank if question.key not in taken),
        key=lambda one: -_open_part(setting, one),
    )
    return [
        Other(
            key=question.key,
            text=said_in(talk, question.text),
            told=_told(setting, question),
            why=left_out.get(question.key, FITS),
        )
        for question in rest
    ]


def _open_part(setting: Setting, question: BankQuestion) -> float:
    return sum(setting.known.unknown(topic) * topic_worth(topic, question) for topic in question.topics)


def _told(setting: Setting, question: BankQuestion) -> str:
    count = min((len(setting.known.told.get(topic, ())) for topic in question.topics), default=0)
    if count == 0:
        return "Nobody has told you yet"
    return "1 person told you" if count == 1 else f"{count} people told you"
