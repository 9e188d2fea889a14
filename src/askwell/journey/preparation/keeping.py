"""Changing the bank: her wording, questions of her own, what she found by reading, questions that others share."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
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


def shared(question: Question) -> SharedQuestion:
    """Return a question as a file hands it on; of one of the bank only her wording is hers."""
    wording = SharedQuestion(text=question.text, minutes=float(question.minutes), key=question.key)
    if question.key:
        return wording
    return replace(
        wording,
        purpose=question.purpose,
        also=tuple(question.also.split()),
        topics=tuple(topic.strip() for topic in question.topics.split(",") if topic.strip()),
        stage=question.stage,
        sensitivity=question.sensitivity,
        best_asked_of=question.best_asked_of,
        desk_first=question.desk_first,
    )


def look(seeker: Seeker, coming_in: Sequence[SharedQuestion]) -> Coming:
    """Say what a shared file would bring; nothing is changed. The same question twice in it counts once."""
    by_key = {question.key: question for question in Question.objects.of(seeker).exclude(key="")}
    own = {question.text.casefold(): question for question in Question.objects.of(seeker).filter(key="")}
    coming = Coming(new=[], changed=[], same=[])
    for one in dict.fromkeys(coming_in):
        there = by_key.get(one.key) if one.key else own.get(one.text.casefold())
        before = shared(there) if there else _of_bank(one.key) if one.key else None
        if before is None:
            coming.new.append(one)
        elif before == _as_kept(one):
            coming.same.append(one)
        else:
            coming.changed.append((one, before.text))
    return coming


def _of_bank(key: str) -> SharedQuestion:
    return SharedQuestion(text=BY_KEY[key].text, minutes=BY_KEY[key].minutes, key=key)


def _as_kept(one: SharedQuestion) -> SharedQuestion:
    """Return what of a shared question is kept here: of one of the bank its wording."""
    return SharedQuestion(text=one.text, minutes=one.minutes, key=one.key) if one.key else one


@transaction.atomic
def bring_in(seeker: Seeker, coming_in: Sequence[SharedQuestion]) -> Coming:
    """Take over what a shared file brings, and say what it was; doing it again changes nothing."""
    coming = look(seeker, coming_in)
    for one in coming.new:
        _take_over(Question(seeker=seeker), one)
    for one, _ in coming.changed:
        mine = Question.objects.of(seeker)
        _take_over(
            question_of_bank(seeker, one.key) if one.key else mine.filter(key="").get(text__iexact=one.text),
            one,
        )
    return coming


def _take_over(question: Question, one: SharedQuestion) -> None:
    question.text, question.minutes = one.text, Decimal(str(one.minutes))
    if not one.key:
        question.purpose, question.also = one.purpose, " ".join(one.also)
        question.topics, question.stage = ", ".join(one.topics), one.stage
        question.sensitivity, question.best_asked_of = one.sensitivity, one.best_asked_of
        question.desk_first = one.desk_first
    question.save()
