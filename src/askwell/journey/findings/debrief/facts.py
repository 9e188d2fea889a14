"""The facts that the lines of a talk state: offered from the guess, the sure ones ticked, kept as the seeker leaves them."""

import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.http import QueryDict

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.debrief.queries import Left
from askwell.journey.findings.facts.columns import columns_of
from askwell.journey.findings.models import Fact
from askwell.journey.people.actions import find_organisation
from askwell.journey.talk.queries import Standing
from askwell.method import fact_words
from askwell.method.fact_kinds import KINDS
from askwell.method.guesses.facts import Fact as Guessed
from askwell.method.guesses.facts.schooling import tells_how_long_or_much

LONGEST = 200
# From here on a guessed fact is ticked beforehand; what is less sure waits for her tick. Measured in docs/benchmarks.md.
SURE = 0.7
FIELD = "fact"


@dataclass(frozen=True, kw_only=True)
class FactRow:
    """One fact on the page: not yet kept, or kept. ``value`` names it in what is sent."""

    line: Standing
    fact: Fact
    ticked: bool

    @property
    def value(self) -> str:
        """Return how the page names it: by its line, its kind and its words, so that no other is kept when lines change."""
        return value_of(self.line.id, self.fact)

    @property
    def label(self) -> str:
        """Return it in words, with its kind."""
        return f"{KINDS[self.fact.kind]}: {fact_words.in_words(self.fact)}"


def value_of(line: uuid.UUID | None, fact: Fact) -> str:
    """Return how the page names a fact of a line."""
    return f"{line} {fact.kind} {fact.text}"


def fact_rows(
    talk: Talk, left: Left, posted: QueryDict | None, *, fresh: Callable[[Standing], bool] = lambda _: False
) -> list[FactRow]:
    """Return the facts that the lines state; a fact that was kept and then changed stays beside its line.

    Ticked are those kept, and of a line that nobody looked at yet (``fresh``) those that are sure.
    """
    ticked = {value_of(fact.line_id, fact) for fact in left.facts}
    ticked |= {name for line, guess in left.stating if fresh(line) for name in _sure(talk, line, guess.facts)}
    if posted is not None and "facts" in posted:
        ticked = set(posted.getlist(FIELD))
    rows = list[FactRow]()
    for line, guess in left.stating:
        kept = [fact for fact in left.facts if fact.line_id == line.id]
        rows += [
            FactRow(line=line, fact=fact, ticked=value_of(line.id, fact) in ticked)
            for fact in _shown(list(_made(talk, line, guess.facts)), kept)
        ]
    return list({row.value: row for row in rows}.values())


def _sure(talk: Talk, line: Standing, guessed: Iterable[Guessed]) -> Iterator[str]:
    """Yield how the page names those facts of a line that are sure."""
    sure = [one for one in guessed if one.how_sure >= SURE]
    yield from (value_of(line.id, fact) for fact in _made(talk, line, sure))


def _shown(made: Sequence[Fact], kept: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the facts of one line: what was kept of it, each one, and what it states besides.

    What was kept in other words than it would be made of now stands in the place of one of its kind.
    """
    names = {(fact.kind, fact.text) for fact in made}
    same = {(fact.kind, fact.text): fact for fact in kept}
    others = [fact for fact in kept if (fact.kind, fact.text) not in names]
    for fact in made:
        changed = next((one for one in others if one.kind == fact.kind and one.kind not in _MANY), None)
        shown = same.get((fact.kind, fact.text)) or changed or fact
        if shown in others:
            others.remove(shown)
        yield shown
    yield from others


# Of these a line may name several, each a fact of its own.
_MANY = frozenset(["competitors"])


def _made(talk: Talk, line: Standing, guessed: Iterable[Guessed]) -> Iterator[Fact]:
    """Yield the rows that guessed facts would become, not saved yet."""
    for one in guessed:
        for text in _texts(one, line.text):
            yield Fact(
                seeker=talk.seeker, campaign=talk.campaign, talk=talk, person=talk.person, line=line.first,
                kind=one.kind, text=text[:LONGEST], said_at=talk.said_at(line.at), **columns_of(one),
            )  # fmt: skip


def _texts(guessed: Guessed, whole: str) -> Sequence[str]:
    """Return what a fact says, once for each of those that are facts of their own.

    "Degree" alone tells nothing: the line says which way. So it does where it says how long a course takes, and what it costs.
    """
    named = guessed.value.get("named")
    if guessed.kind == "training" and (
        (guessed.words.isalpha() and guessed.words.islower()) or tells_how_long_or_much(whole)
    ):
        return [whole]
    if not isinstance(named, list):
        return [fact_words.under(guessed.words, guessed.condition)]
    return [str(name) for name in named] if guessed.kind in _MANY else [", ".join(map(str, named))]


@transaction.atomic
def take_facts(talk: Talk, rows: Sequence[FactRow]) -> None:
    """Keep the ticked facts and take those back that were kept of these lines and are no longer ticked.

    A competitor becomes an organisation, so that what is heard of it later has a place.
    """
    ticked = {row.value: row for row in rows if row.ticked}
    offered = {row.line.id for row in rows}
    for fact in Fact.objects.of(talk.seeker).filter(talk=talk, line__in=offered):
        if ticked.pop(value_of(fact.line_id, fact), None) is None:
            fact.delete()
    for row in ticked.values():
        fact = row.fact
        fact.organisation = (
            find_organisation(talk.seeker, name=fact.text) if fact.kind == "competitors" else None
        )
        fact.save(force_insert=True)
