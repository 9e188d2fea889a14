"""The seeker's bank of questions: the method's, in her words where she changed them, and her own."""

import uuid
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from askwell.accounts.models import Seeker
from askwell.journey.preparation.models import Question
from askwell.method.bank import BANK, BY_KEY, OWN_TOPIC, BankQuestion
from askwell.method.purposes import Purpose
from askwell.method.topics import topic_of

# A question of her own that names no purpose may help each of the four a little: as much as one that names one.
ANY_PURPOSE = {purpose.value: 0.25 for purpose in Purpose}
MOST, ALSO = 1.0, 0.5


def key_of(question: Question) -> str:
    """Return how the planner names a question: by the bank's key, or as one of her own."""
    return question.key or f"{OWN_TOPIC}{question.pk}"


def bank_of(seeker: Seeker, *, rows: Iterable[Question] | None = None) -> tuple[BankQuestion, ...]:
    """Return all questions that she may be advised to ask. One statement, none where her ``rows`` were read."""
    mine = list(Question.objects.of(seeker) if rows is None else rows)
    changed = {question.key: question for question in mine if question.key}
    own = [_own_entry(question) for question in mine if not question.key]
    return (*(_in_her_words(entry, changed.get(entry.key)) for entry in BANK), *own)


def _in_her_words(entry: BankQuestion, row: Question | None) -> BankQuestion:
    return replace(entry, text=row.text, minutes=float(row.minutes)) if row else entry


def _own_entry(question: Question) -> BankQuestion:
    key = key_of(question)
    named = [topic_of(topic) for topic in question.topics.split(",") if topic.strip()]
    return BankQuestion(
        key=key,
        text=question.text,
        purposes=purposes_of_own(question),
        minutes=float(question.minutes),
        stage=question.stage,
        topics=tuple(dict.fromkeys(named)) or (key,),
        sensitivity=question.sensitivity,
        desk_first=question.desk_first,
        best_asked_of=question.best_asked_of,
    )


def purposes_of_own(question: Question) -> dict[str, float]:
    """Return how much a question of her own helps with each purpose, 0 to 1."""
    also = dict.fromkeys(question.also.split(), ALSO)
    return also | ({question.purpose: MOST} if question.purpose else {}) or ANY_PURPOSE


def found_by_reading(seeker: Seeker) -> dict[str, str]:
    """Return where the answer was read, or the answer itself, by the planner's names for the questions."""
    read = Question.objects.of(seeker).exclude(found_answer="", found_source="")
    return {key_of(question): question.found_source or question.found_answer for question in read}


def id_of_bank(seeker: Seeker, key: str) -> uuid.UUID:
    """Return the id that the seeker's row for a question of the bank gets, so that a phone may name it before it exists."""
    return uuid.uuid5(seeker.pk, key)


def question_of_bank(seeker: Seeker, key: str) -> Question:
    """Return the seeker's own row for a question of the bank, made when it is first needed.

    Raises KeyError for a key that the bank does not have.
    """
    entry = BY_KEY[key]
    question, _ = Question.objects.of(seeker).get_or_create(
        seeker=seeker,
        key=key,
        defaults={
            "id": id_of_bank(seeker, key),
            "text": entry.text,
            "minutes": Decimal(str(entry.minutes)),
            "purpose": entry.main_purpose,
        },
    )
    return question


def question_by_key(seeker: Seeker, key: str) -> Question:
    """Return the row of a question by the planner's name for it; raises KeyError where there is none."""
    if not key.startswith(OWN_TOPIC):
        return question_of_bank(seeker, key)
    own = Question.objects.of(seeker).filter(pk=key.removeprefix(OWN_TOPIC), key="").first()
    if own is None:
        raise KeyError(key)
    return own


def question_by_id(seeker: Seeker, pk: uuid.UUID) -> Question | None:
    """Return the row with this id; that of a question of the bank is made when it is named for the first time."""
    there = Question.objects.of(seeker).filter(pk=pk).first()
    if there:
        return there
    key = next((key for key in BY_KEY if id_of_bank(seeker, key) == pk), None)
    return question_of_bank(seeker, key) if key else None
