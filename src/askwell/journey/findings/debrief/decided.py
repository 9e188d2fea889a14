"""What was decided on the page after a talk and left no row behind: a note that helps with none, a name that was left out."""

import json
import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from django.http import QueryDict

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.debrief.forms import PromiseRow
from askwell.journey.findings.debrief.queries import Left
from askwell.journey.findings.debrief.sorting import LineSorter
from askwell.journey.findings.models import Claim, Debrief, Fact, Lead

# The page names by it the lines that it shows without a choice that is always sent.
SEEN = "seen"


@dataclass(frozen=True, kw_only=True)
class Decided:
    """The lines that were looked at, each with what was chosen for it beside "None", and the names left out with who may be named."""

    lines: Mapping[uuid.UUID, Mapping[str, str]] = field(default_factory=dict)
    names: Mapping[uuid.UUID, str] = field(default_factory=dict)

    def in_text(self) -> str:
        """Return it as it is stored."""
        return json.dumps({
            "lines": {str(line): dict(chosen) for line, chosen in self.lines.items()},
            "names": {str(name): may for name, may in self.names.items()},
        })  # fmt: skip


def decided_in(debrief: Debrief | None) -> Decided:
    """Return what was decided when the page was last kept."""
    if debrief is None or not debrief.decided:
        return Decided()
    kept = json.loads(debrief.decided)
    return Decided(
        lines={uuid.UUID(line): chosen for line, chosen in kept["lines"].items()},
        names={uuid.UUID(name): may for name, may in kept["names"].items()},
    )


def set_aside_in(talk: Talk) -> frozenset[uuid.UUID]:
    """Return the notes that were looked at on the page after a talk and serve no purpose, hold no fact and are no lead. Four statements."""
    debrief = Debrief.objects.of(talk.seeker).filter(talk=talk).first()
    looked_at = decided_in(debrief).lines
    if not looked_at:
        return frozenset()
    used = {
        line
        for model in (Claim, Fact, Lead)
        for line in model.objects.of(talk.seeker).filter(talk=talk).order_by().values_list("line", flat=True)
    }
    return frozenset(looked_at) - used


def decided_now(
    before: Decided,
    left: Left,
    posted: QueryDict,
    *,
    sorters: Collection[LineSorter],
    promises: Collection[PromiseRow],
) -> Decided:
    """Return what is decided with the page that is sent; of what the page did not show, what was decided before stays."""
    sorted_now = {sorter.line.id: sorter.left_aside() for sorter in sorters if sorter.is_bound}
    to_sort = {line.id for line, _ in left.to_sort} - {line.id for line in left.leads}
    promised = {row.line.id for row in promises if row.name in posted}
    named = {
        line.id
        for line in (*left.leads, *(line for line, _ in (*left.heard, *left.hints)))
        if str(line.id) in posted.getlist(SEEN)
    }
    looked_at: dict[uuid.UUID, Mapping[str, str]] = {line: {} for line in (promised | named) - to_sort}
    asked = {
        given.id: posted.get(f"may-{given.id}", "") for given in left.names if f"may-{given.id}" in posted
    }
    names = {**before.names, **asked}
    return Decided(
        lines={**before.lines, **looked_at, **sorted_now},
        names={name: may for name, may in names.items() if f"name-{name}" not in posted},
    )
