"""Choosing what to ask in one talk, and in which order."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

from django.db import transaction
from django.db.models import Max

from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.bank import question_by_key
from askwell.journey.preparation.models import Plan, PlannedQuestion, Question
from askwell.method.bank import BY_KEY


@transaction.atomic
def prepare(talk: Talk, *, chosen: Sequence[tuple[str, str]], now: dt.datetime) -> Plan:
    """Set the talk's questions to these, in this order, each with its reason; starred ones stay first.

    ``chosen`` holds (key, why) pairs as the planner returns them.
    """
    plan, _ = Plan.objects.of(talk.seeker).get_or_create(
        seeker=talk.seeker, talk=talk, defaults={"made_at": now}
    )
    plan.planned.filter(must=False).delete()
    starred = list(plan.planned.values_list("question_id", flat=True))
    questions = [(question_by_key(talk.seeker, key), why) for key, why in chosen]
    PlannedQuestion.objects.bulk_create(
        PlannedQuestion(seeker=talk.seeker, plan=plan, question=question, position=place, why=why)
        for place, (question, why) in enumerate(questions, start=len(starred) + 1)
        if question.id not in starred
    )
    plan.made_at = now
    plan.save(update_fields=["made_at"])
    return plan


def add(plan: Plan, question: Question, *, why: str = "") -> None:
    """Put a question before those that close the talk; adding it twice is adding it once."""
    if plan.planned.filter(question=question).exists():
        return
    last = plan.planned.aggregate(last=Max("position"))["last"] or 0
    planned = PlannedQuestion.objects.create(
        seeker=plan.seeker, plan=plan, question=question, position=last + 1, why=why
    )
    while _closes(plan, before=planned):
        move(planned, by=-1)
        planned.refresh_from_db(fields=["position"])


def add_own(plan: Plan, *, text: str, minutes: Decimal) -> Question:
    """Write a question of my own and put it on the sheet."""
    question = Question.objects.create(seeker=plan.seeker, text=text, minutes=minutes)
    add(plan, question)
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
    return bool(above and above.question.key in BY_KEY and BY_KEY[above.question.key].closes)
