"""The questions under which a note may stand: those of the plan first, then the handout's fifteen and the seeker's own."""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.bank import bank_of, id_of_bank, key_of
from askwell.journey.preparation.models import PlannedQuestion, Question
from askwell.journey.preparation.wording import said_in
from askwell.method.bank import BankQuestion


@dataclass(frozen=True, kw_only=True)
class Offered:
    """A question by the id that its row has, or gets when a note is the first to need it; ``text`` as it is asked in this talk."""

    id: uuid.UUID
    entry: BankQuestion
    text: str
    planned: bool

    @property
    def always(self) -> bool:
        """Return whether it is offered though nothing points at it: ours of the bank are too many for that."""
        return self.planned or self.entry.of_the_handout or not self.entry.key.startswith("x")


def all_questions(talk: Talk) -> list[Offered]:
    """Return every question that she may be asking in this talk, those of the plan first. Two statements."""
    rows = {key_of(row): row for row in Question.objects.of(talk.seeker)}
    planned = PlannedQuestion.objects.of(talk.seeker).filter(plan__talk=talk)
    order = {question: place for place, question in enumerate(planned.values_list("question", flat=True))}
    offered = [_offered(talk, entry, rows, order) for entry in bank_of(talk.seeker, rows=rows.values())]
    return sorted(offered, key=lambda one: order.get(one.id, len(order)))


def _offered(
    talk: Talk, entry: BankQuestion, rows: dict[str, Question], order: Collection[uuid.UUID]
) -> Offered:
    row = rows.get(entry.key)
    pk = row.pk if row else id_of_bank(talk.seeker, entry.key)
    return Offered(id=pk, entry=entry, text=said_in(talk, entry.text), planned=pk in order)


def as_choices(
    offered: Sequence[Offered], *, also: Collection[uuid.UUID | None] = ()
) -> list[tuple[str, str]]:
    """Return what a form offers: none, those of the plan, the fifteen, her own, and ``also`` those that are meant already."""
    chosen = [one for one in offered if one.always or one.id in also]
    return [("", "None of them"), *((str(one.id), one.text) for one in chosen)]
