"""Changing the bank: her wording, questions of her own, what she found by reading, questions that others share."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.formats.questions_file import SharedQuestion
from askwell.journey.preparation.bank import question_of_bank
from askwell.journey.preparation.models import Question
from askwell.method.bank import BY_KEY


@dataclass(frozen=True, kw_only=True)
class Coming:
    """What a shared file would bring: questions that are new, that would change, and that are here already."""

    new: list[SharedQuestion]
    changed: list[tuple[SharedQuestion, str]]
    same: list[SharedQuestion]


def reset(question: Question) -> None:
    """Give a question of the bank its own words and minutes again; what she read stays."""
    entry = BY_KEY[question.key]
    question.text, question.minutes = entry.text, Decimal(str(entry.minutes))
    question.save(update_fields=["text", "minutes"])


def look(seeker: Seeker, shared: Sequence[SharedQuestion]) -> Coming:
    """Say what a shared file would bring; nothing is changed. The same question twice in it counts once."""
    by_key = {question.key: question for question in Question.objects.of(seeker).exclude(key="")}
    own = {question.text.casefold(): question for question in Question.objects.of(seeker).filter(key="")}
    coming = Coming(new=[], changed=[], same=[])
    for one in dict.fromkeys(shared):
        there = by_key.get(one.key) if one.key else own.get(one.text.casefold())
        words = there.text if there else BY_KEY[one.key].text if one.key else ""
        minutes = float(there.minutes) if there else BY_KEY[one.key].minutes if one.key else 0.0
        if not words:
            coming.new.append(one)
        elif (words, minutes) == (one.text, one.minutes):
            coming.same.append(one)
        else:
            coming.changed.append((one, words))
    return coming


@transaction.atomic
def bring_in(seeker: Seeker, shared: Sequence[SharedQuestion]) -> Coming:
    """Take over what a shared file brings, and say what it was; doing it again changes nothing."""
    coming = look(seeker, shared)
    for one in coming.new:
        minutes = Decimal(str(one.minutes))
        Question.objects.create(seeker=seeker, text=one.text, minutes=minutes, purpose=one.purpose)
    for one, _ in coming.changed:
        question = (
            question_of_bank(seeker, one.key)
            if one.key
            else Question.objects.of(seeker).filter(key="").get(text__iexact=one.text)
        )
        question.text, question.minutes = one.text, Decimal(str(one.minutes))
        question.save(update_fields=["text", "minutes"])
    return coming
