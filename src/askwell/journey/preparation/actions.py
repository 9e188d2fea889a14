"""Choosing what to ask in one talk, and in which order."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.bank import question_by_key
from askwell.journey.preparation.models import Plan, PlannedQuestion, Question


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """A question to ask, by the planner's name for it, with the reason; ``news`` says that the reason goes on paper too."""

    key: str
    why: str = ""
    news: bool = True


@transaction.atomic
def prepare(talk: Talk, *, chosen: Sequence[Chosen], now: dt.datetime) -> Plan:
    """Set the talk's questions to these, in this order; starred ones stay, in the place that they are given here."""
    plan, _ = Plan.objects.of(talk.seeker).get_or_create(
        seeker=talk.seeker, talk=talk, defaults={"made_at": now}
    )
    plan.planned.filter(must=False).delete()
    starred = {row.question_id: row for row in plan.planned.all()}
    rows = [_planned(plan, one, starred) for one in chosen]
    left = [row for row in starred.values() if row not in rows]
    for place, row in enumerate((*left, *rows), start=1):
        row.position = place
    PlannedQuestion.objects.bulk_create(row for row in rows if row.question_id not in starred)
    PlannedQuestion.objects.bulk_update(starred.values(), ["position"])
    plan.made_at = now
    plan.save(update_fields=["made_at"])
    return plan


def _planned(plan: Plan, one: Chosen, starred: Mapping[UUID, PlannedQuestion]) -> PlannedQuestion:
    question = question_by_key(plan.seeker, one.key)
    return starred.get(question.pk) or PlannedQuestion(
        seeker=plan.seeker, plan=plan, question=question, position=0, why=one.why, news=one.news
    )


def add(plan: Plan, question: Question, *, why: str = "", news: bool = True) -> None:
    """Put a question before those that close the talk; adding it twice is adding it once."""
    if plan.planned.filter(question=question).exists():
        return
    last = plan.planned.aggregate(last=Max("position"))["last"] or 0
    planned = PlannedQuestion.objects.create(
        seeker=plan.seeker, plan=plan, question=question, position=last + 1, why=why, news=news
    )
    while _closes(plan, before=planned):
        move(planned, by=-1)
        planned.refresh_from_db(fields=["position"])


def add_own(plan: Plan, *, text: str, minutes: Decimal) -> Question:
    """Write a question of my own and put it on the sheet, starred: choosing anew leaves it there."""
    question = Question.objects.create(seeker=plan.seeker, text=text, minutes=minutes)
    add(plan, question, why="Your own.", news=False)
    plan.planned.filter(question=question).update(must=True)
    return question


@transaction.atomic
def move(planned: PlannedQuestion, *, by: int) -> None:
    """Move a question up (-1) or down (1) by one place; at the end of the list nothing happens."""
    order = list(planned.plan.planned.all())
    at = order.index(planned)
    to = at + by
    if not 0 <= to < len(order):
        return
    order[at], order[to] = order[to], order[at]
    for place, row in enumerate(order, start=1):
        row.position = place
    PlannedQuestion.objects.bulk_update(order, ["position"])


def star(planned: PlannedQuestion) -> None:
    """Mark a question as one to ask whatever happens, or take the mark away."""
    planned.must = not planned.must
    planned.save(update_fields=["must"])


def _closes(plan: Plan, *, before: PlannedQuestion) -> bool:
    """Say whether the question above the new one is of those that close a talk (names, what I did not ask)."""
    above = plan.planned.filter(position__lt=before.position).select_related("question").last()
    return bool(above and above.question.closes)
