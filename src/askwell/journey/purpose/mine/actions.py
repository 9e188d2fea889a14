"""Choosing what matters, rating what interests, saying what one can do; each can be taken back."""

import datetime as dt
from collections.abc import Mapping

from django.db import transaction
from django.db.models import Q

from askwell.accounts.models import Seeker
from askwell.journey.purpose.models import InterestAnswer, OwnSkill, ValueChoice
from askwell.method.fit.shapes import INTERESTS


@transaction.atomic
def choose_value(seeker: Seeker, *, times: int, chosen: str, left: str, now: dt.datetime) -> None:
    """Keep that one value matters more than another; the same pair chosen again takes the place of what was chosen."""
    choices = ValueChoice.objects.of(seeker).filter(times=times)
    choices.filter(Q(chosen=chosen, left=left) | Q(chosen=left, left=chosen)).delete()
    ValueChoice.objects.create(seeker=seeker, times=times, chosen=chosen, left=left, chosen_at=now)


@transaction.atomic
def undo_choice(seeker: Seeker) -> bool:
    """Take the last choice back; says whether there was one."""
    last = ValueChoice.objects.of(seeker).order_by("times", "chosen_at", "id").last()
    if last:
        last.delete()
    return last is not None


@transaction.atomic
def answer_interests(seeker: Seeker, answers: Mapping[str, float], *, now: dt.datetime) -> None:
    """Keep answers, each by its item, in place of those before."""
    InterestAnswer.objects.of(seeker).filter(item__in=answers).delete()
    InterestAnswer.objects.bulk_create(
        InterestAnswer(seeker=seeker, item=item, score=score, answered_at=now)
        for item, score in answers.items()
    )


def forget_scores(seeker: Seeker) -> None:
    """Forget the scores from elsewhere; her own answers count again."""
    InterestAnswer.objects.of(seeker).filter(item__in=INTERESTS).delete()


@transaction.atomic
def keep_skills(seeker: Seeker, levels: Mapping[str, float], *, now: dt.datetime) -> None:
    """Keep exactly these skills, each with how far it goes (0 to 7)."""
    OwnSkill.objects.of(seeker).delete()
    OwnSkill.objects.bulk_create(
        OwnSkill(seeker=seeker, skill=skill, level=level, kept_at=now) for skill, level in levels.items()
    )
