"""The leads on the page after a talk: the notes that she marked so herself, and those that sound like a hint of work."""

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.http import QueryDict

from askwell.journey.findings.debrief.queries import Left
from askwell.journey.talk.queries import Standing

# From here on a guessed hint is ticked beforehand; what is less sure waits for her tick. Measured in docs/benchmarks.md.
SURE = 0.7


@dataclass(frozen=True, kw_only=True)
class LeadRow:
    """A note that is a lead, or may be one: then ``why`` says what of it sounds so."""

    line: Standing
    ticked: bool
    why: str = ""

    @property
    def name(self) -> str:
        """Return the name of its tick."""
        return f"lead-{self.line.id}"


def lead_rows(
    left: Left, typed: QueryDict | None, *, seen: Iterable[str], fresh: Callable[[Standing], bool]
) -> list[LeadRow]:
    """Return the notes marked as leads, then those that are guessed to be some.

    What the page showed before, by its id in ``seen``, is ticked as it was ``typed``; a guess that nobody looked at yet
    (``fresh``) when it is sure.
    """
    shown = set(seen) if typed else set()

    def ticked(line: Standing, *, offered: bool) -> bool:
        if typed and str(line.id) in shown:
            return f"lead-{line.id}" in typed
        return line.id in left.led or (offered and fresh(line))

    return [
        *(LeadRow(line=line, ticked=ticked(line, offered=True)) for line in left.leads),
        *(
            LeadRow(line=line, ticked=ticked(line, offered=hint.how_sure >= SURE), why=hint.why)
            for line, hint in left.hints
        ),
    ]


def looked_at(left: Left, seen: Iterable[str]) -> set[uuid.UUID]:
    """Return the notes among the leads and hints that the page showed."""
    shown = set(seen)
    lines = [*left.leads, *(line for line, _ in left.hints)]
    return {line.id for line in lines if str(line.id) in shown}
