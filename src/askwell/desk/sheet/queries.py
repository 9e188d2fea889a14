"""What the prep sheet of one talk shows, and what earlier talks settled."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from askwell.accounts.models import Seeker
from askwell.desk.sheet.known import known_before
from askwell.desk.sheet.paper import Paper, paper_of
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim
from askwell.journey.findings.voices import segments_within
from askwell.journey.people.models import Referral
from askwell.journey.preparation.bank import bank_of, found_by_reading, key_of
from askwell.journey.preparation.models import Plan, PlannedQuestion
from askwell.journey.purpose.queries import purposes_of
from askwell.journey.talk.models import HEARD, Line
from askwell.method import questions
from askwell.method.bank import BANK, BY_KEY, OWN_TOPIC, BankQuestion
from askwell.method.contradictions import disagreements
from askwell.method.coverage import Setting
from askwell.method.knowledge import Knowledge
from askwell.method.planner_weights import TOPICS
from askwell.method.roles import role_of

FIRST_HAND = 1.0


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One talk's prep sheet, ready to be shown."""

    talk: Talk
    plan: Plan | None
    planned: list[PlannedQuestion]
    paper: Paper
    budget: str
    more: list[tuple[BankQuestion, str]]


def heard(seeker: Seeker, *, besides: Talk | None = None) -> Knowledge:
    """Return what earlier talks settled: each person counts once for each topic she spoke about.

    A line under a question counts for the question's topics, one of her own being a topic by itself; a claim with a topic counts for it. A topic on which
    people disagree, after what tells kinds of people apart, is disputed. Her own views settle nothing. Two statements.
    """
    said: defaultdict[str, set[uuid.UUID]] = defaultdict(set)
    lines = Line.objects.of(seeker).filter(question__isnull=False, kind__in=HEARD, revises=None)
    if besides:
        lines = lines.exclude(talk=besides)
    asked = lines.values_list("question__key", "question_id", "talk__person_id").distinct()
    for key, question, person in asked:
        for topic in BY_KEY[key].topics if key in BY_KEY else (f"{OWN_TOPIC}{question}",):
            said[topic].add(person)
    claims = list(
        Claim.objects.of(seeker)
        .filter(mine=False)
        .exclude(topic="")
        .select_related("person__organisation")
        .only(
            "topic", "stance", "said_at", "person__title", "person__time_zone", "person__organisation__name"
        )
    )
    for claim in claims:
        said[claim.topic].add(claim.person_id)
    segments = segments_within(
        besides.campaign.name if besides else "", newest=max((one.said_at for one in claims), default=None)
    )
    disputed = [found.topic for found in disagreements(claims, segments=segments)]
    return Knowledge(
        told={topic: [FIRST_HAND] * len(people) for topic, people in said.items()}, disputed=disputed
    )


def asked_before(talk: Talk) -> set[str]:
    """Return the bank keys that this person was asked in an earlier talk."""
    before = PlannedQuestion.objects.of(talk.seeker).filter(
        plan__talk__person=talk.person,
        plan__talk__ended_at__isnull=False,
        question__lines__talk__person=talk.person,
    )
    return set(before.exclude(plan__talk=talk).values_list("question__key", flat=True)) - {""}


def setting_of(talk: Talk) -> Setting:
    """Return a talk as the planner sees it."""
    starred = PlannedQuestion.objects.of(talk.seeker).filter(plan__talk=talk, must=True)
    return Setting(
        minutes=talk.agreed_minutes,
        goals=dict.fromkeys(sorted(purposes_of(talk.campaign)), 1.0),
        known=heard(talk.seeker, besides=talk),
        asked=asked_before(talk),
        musts={key_of(row.question) for row in starred.select_related("question")},
        role=role_of(talk.person.title, field=talk.campaign.name),
        found=found_by_reading(talk.seeker),
    )


def suggestion(talk: Talk) -> questions.Plan:
    """Return the planner's choice for a talk."""
    return questions.plan_of(setting_of(talk), bank_of(talk.seeker))


def sheet(talk: Talk, *, now: dt.datetime) -> Sheet:
    """Gather the sheet of a talk, with the rest of the bank in the order of what is known least."""
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
        more=_more(heard(talk.seeker, besides=talk), taken={row.question.key for row in planned}),
    )


def _who_sent_me(talk: Talk) -> Referral | None:
    if talk.outreach and talk.outreach.referral:
        return talk.outreach.referral
    given = Referral.objects.of(talk.seeker).filter(referred=talk.person).select_related("referrer")
    return given.first()


def _more(known: Knowledge, *, taken: set[str]) -> list[tuple[BankQuestion, str]]:
    rest = [question for question in BANK if question.key not in taken]
    ordered = sorted(rest, key=lambda question: -_open_part(known, question))
    return [(question, _told(known.told, question)) for question in ordered]


def _open_part(known: Knowledge, question: BankQuestion) -> float:
    return sum(known.unknown(topic) * sum(TOPICS.get(topic, {}).values()) for topic in question.topics)


def _told(told: Mapping[str, Sequence[float]], question: BankQuestion) -> str:
    count = min((len(told.get(topic, ())) for topic in question.topics), default=0)
    if count == 0:
        return "Nobody asked yet"
    return "1 person answered" if count == 1 else f"{count} people answered"
