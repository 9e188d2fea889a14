"""The talk page without JavaScript: what it shows of this moment, and what its forms send."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import QueryDict
from uuid_utils.compat import uuid7

from askwell.journey.agreement.models import Talk
from askwell.journey.talk import actions
from askwell.journey.talk.actions import Refused
from askwell.journey.talk.models import Line
from askwell.journey.talk.several import Typed, keep_typed
from askwell.journey.talk.wrapping_up import TICKS, Parting, wrap_up
from askwell.method.clock import MINUTE, Clock, time_left
from askwell.method.trust import Trust
from askwell.web.wording import plural

TICK_WORDS = {
    "asked_names": "Asked for names",
    "asked_resume": "Asked about my resume",
    "got_card": "Got their card",
    "offered_help": "Offered to help",
    "thanked": "Said thank you",
}
SHEETS = {"questions", "wrapup"}


@dataclass(frozen=True, kw_only=True)
class Moment:
    """How the page stands now: the question ``at`` (from 1), the clock, the notes, which sheet is ``open``, words not kept yet, and whether questions are ``counted``: where none was chosen, none is."""

    at: int
    card: Mapping[str, Any]
    clock: Clock
    share: float
    lines: Sequence[Mapping[str, Any]]
    ticks: Sequence[Mapping[str, object]]
    open: str
    text: str
    kind: str
    line_id: UUID
    counted: bool

    @property
    def face(self) -> str:
        """Return the time left as 14:32, and time beyond the limit as +1:05."""
        minutes, seconds = divmod(abs(self.clock.seconds_left), MINUTE)
        return f"{'+' if self.clock.seconds_left < 0 else ''}{minutes}:{seconds:02}"

    @property
    def word(self) -> str:
        """Return what stands beside the clock."""
        return "over" if self.clock.seconds_left < 0 else "left"

    @property
    def saved(self) -> str:
        """Say where the notes are."""
        return f"{plural(len(self.lines), 'note')} safe on your computer." if self.lines else ""


def moment_of(talk: Talk, data: Mapping[str, Any], asked: QueryDict, *, now: dt.datetime) -> Moment:
    """Return how the page stands; ``data`` is what the phone gets, ``asked`` the fields of the address or of a form."""
    clock = time_left(
        talk.started_at,
        agreed_minutes=talk.agreed_minutes,
        now=now,
        ended_at=talk.ended_at,
        starts_at=talk.starts_at,
    )
    cards = data["questions"]
    at = min(len(cards), max(1, _number(asked.get("question") or asked.get("at"))))
    whole = (
        (clock.ends_at - talk.started_at).total_seconds()
        if clock.ends_at and talk.started_at
        else talk.agreed_minutes * MINUTE
    )
    done = data["wrap_up"]["done"]
    return Moment(
        at=at,
        card=cards[at - 1],
        counted=any(card["id"] for card in cards),
        clock=clock,
        share=round(100 * min(1, max(0, clock.seconds_left / whole)), 1),
        lines=[{**line, "kind_words": Line.Kind(line["kind"]).label} for line in data["lines"]],
        ticks=[{"name": name, "label": words, "done": name in done} for name, words in TICK_WORDS.items()],
        open=asked.get("open", "") if asked.get("open") in SHEETS else "",
        text=asked.get("text", ""),
        kind=asked.get("kind", Line.Kind.SAID),
        line_id=uuid7(),
    )


def _number(said: str | None) -> int:
    return int(said) if said and said.isascii() and said.isdigit() and len(said) < len("1000") else 1


def take(talk: Talk, cards: Sequence[Mapping[str, Any]], posted: QueryDict, *, now: dt.datetime) -> str:
    """Do what a form of the page asks: keep a note, start, finish. Returns "" or what is wrong, in a sentence."""
    match posted.get("do"):
        case "start":
            actions.begin(talk, at=now, now=now)
            return ""
        case "finish":
            wrap_up(talk, _parting(posted))
            return actions.end(talk, at=now, now=now)
        case _:
            return _keep(talk, cards, posted, now=now)


def _parting(posted: QueryDict) -> Parting:
    return Parting(
        done=frozenset(tick for tick in TICKS if tick in posted),
        resume_remark=posted.get("resume_remark", ""),
        card=posted.get("card", ""),
    )


def _keep(talk: Talk, cards: Sequence[Mapping[str, Any]], posted: QueryDict, *, now: dt.datetime) -> str:
    try:
        line_id = UUID(posted.get("line_id", ""))
        kind = Line.Kind(posted.get("kind", Line.Kind.SAID))
    except ValueError:
        return "This form has lost a part of itself. Write the note once more."
    at = min(len(cards), max(1, _number(posted.get("question"))))
    typed = Typed(
        line_id=line_id,
        text=posted.get("text", ""),
        kind=kind,
        question=cards[at - 1]["id"],
        trust=Trust.CONFIDENTIAL if "kind-confidential" in posted else Trust.QUOTABLE,
    )
    kept = keep_typed(talk, typed, now=now)
    return str(kept) if isinstance(kept, Refused) else ""
