"""The kinds of answers, and which one a machine's or a person's words are."""

import re
from dataclasses import dataclass
from enum import StrEnum

from askwell.method.replies import words
from askwell.method.replies.referrals import Referral
from askwell.method.replies.slots import Slot


class Kind(StrEnum):
    """What kind of answer it is. The last three before ``remove_me`` were written by a machine: they answer nothing."""

    ACCEPTS = "accepts"
    ACCEPTS_ASKS_TIMES = "accepts_asks_times"
    DECLINES = "declines"
    REFERS = "refers"
    NOT_NOW = "not_now"
    OUT_OF_OFFICE = "out_of_office"
    AUTO_ACK = "auto_ack"
    BOUNCE = "bounce"
    REMOVE_ME = "remove_me"
    QUESTION = "question"
    UNCLEAR = "unclear"


MACHINES = frozenset({Kind.OUT_OF_OFFICE, Kind.AUTO_ACK, Kind.BOUNCE})
_QUESTION = re.compile(r"\?")
_REAL_QUESTION = re.compile(
    r"\b(?:who|why(?!\s+(?:not|don))|which|where|what\s+(?:exactly|kind|do|are|is|would|sort|questions|made|specifically|school|year)|how\s+(?:did|do\s+you\s+know|much|long|many|exactly)|are\s+you\s+(?:looking|a\b|asking|hoping|still|based|applying|the|with|studying)|is\s+this|(?:can|could|would|will)\s+you\s+(?:please\s+)?(?:send|tell|share|say|explain|give\s+me\s+(?:an?\s+idea|more)|clarify|let\s+me\s+know\s+(?:what|which\s+(?:topics|questions)|more)|remind)|do\s+(?:you|we)\s+(?:want|know|need|have\s+(?:a|any|specific))|did\s+\w+|have\s+(?:you|we))\b[^.!\n]*\?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in their words, from which the kind follows."""

    said: str
    offered: tuple[Slot, ...]
    named: Referral | None
    link: str

    @property
    def refers(self) -> bool:
        """Whether they point to someone else."""
        return bool(words.REFERS.search(self.said))

    def kind(self) -> tuple[Kind, str]:  # noqa: PLR0911  # one way out for each kind
        """Return the kind and the words it rests on, the strongest first."""
        said = self.said
        if not said:
            return Kind.UNCLEAR, "Nothing of their own was written."
        if found := words.REMOVE.search(said):
            return Kind.REMOVE_ME, f"They ask to be left alone: “{found.group()}”."
        yes, no, later = words.YES.search(said), words.NO.search(said), words.LATER.search(said)
        refers = words.REFERS.search(said)
        exact = [slot for slot in self.offered if slot.precision != "week"]
        if refers and not (yes and (exact or self.link)) and self._turns_away(no=bool(no), yes=bool(yes)):
            return Kind.REFERS, f"They point to someone else: “{refers.group()}”."
        if (
            later
            and not self.link
            and self._puts_off(bool(yes), bool(exact))
            and not (no and not self._warm(said))
        ):
            return Kind.NOT_NOW, f"Not now: “{later.group()}”."
        hours = any(slot.precision not in {"week", "day"} for slot in self.offered)
        if no and not (exact and (yes or hours)) and not self.link:
            return Kind.DECLINES, f"They say no: “{no.group()}”."
        if self.named and (refers or not yes) and not exact and not self.link:
            return (
                Kind.REFERS,
                f"They point to someone else: “{refers.group() if refers else self.named.name}”.",
            )
        return self._agrees(yes, exact)

    def _agrees(  # noqa: PLR0911  # one way out for each kind
        self, yes: re.Match[str] | None, exact: list[Slot]
    ) -> tuple[Kind, str]:
        asks_times = words.ASKS_TIMES.search(self.said)
        question = _REAL_QUESTION.search(self.said)
        if question and asks_times and asks_times.start() <= question.start() < asks_times.end():
            question = None
        wants = words.RESUME.search(self.said) and not words.NO_RESUME.search(self.said)
        if exact or self.link:
            return Kind.ACCEPTS, f"They offer a time: “{(exact[0].quote if exact else self.link)}”."
        if asks_times and (yes or not question):
            return Kind.ACCEPTS_ASKS_TIMES, f"They ask you for times: “{asks_times.group()}”."
        if (question or wants) and not _only_by_mail(self.said):
            return Kind.QUESTION, f"They ask: “{(question or words.RESUME.search(self.said)).group()}”."  # type: ignore[union-attr]  # one of them is there
        if self.offered:
            return (
                Kind.ACCEPTS_ASKS_TIMES,
                f"They name a week and leave the time to you: “{self.offered[0].quote}”.",
            )
        if yes or _only_by_mail(self.said):
            return Kind.ACCEPTS, f"They say yes: “{yes.group() if yes else self.said[:60]}”."
        if _QUESTION.search(self.said):
            return Kind.QUESTION, "They ask something."
        return Kind.UNCLEAR, "It says neither yes nor no in words that are known. Please read it."

    def _turns_away(self, *, no: bool, yes: bool) -> bool:
        return bool(self.named) or no or not yes

    def _puts_off(self, yes: bool, exact: bool) -> bool:  # noqa: FBT001  # two findings
        """Return whether later is all that is offered. A later time with an hour is a time."""
        hours = any(slot.precision in {"exact", "from", "until", "part_of_day"} for slot in self.offered)
        busy = re.search(
            r"\b(?:not|n['’]t|cannot|busy|swamped|bad|hectic|away|travel\w*|close|until|till|when\s+it|after\s+(?!lunch|work|\d|noon|that\b|school))\b",
            self.said,
            re.IGNORECASE,
        )
        again = re.search(
            r"\b(?:again|back|later|remind|nudge|ping|write|try\s+me|reach\s+out|get\s+in\s+touch|next\s+(?:month|quarter|year|semester))\b",
            self.said,
            re.IGNORECASE,
        )
        if hours or (exact and yes and not again):
            return False
        return bool(busy or again) and not (words.ASKS_TIMES.search(self.said) and yes and not busy)

    @staticmethod
    def _warm(said: str) -> bool:
        return bool(
            words.YES.search(said)
            or re.search(
                r"\b(?:again|back|later|then|after|until|right\s+now|at\s+the\s+moment|this\s+(?:week|month))\b",
                said,
                re.IGNORECASE,
            )
        )


def _only_by_mail(said: str) -> bool:
    """Return whether they answer in writing: also a yes."""
    return bool(
        re.search(
            r"\b(?:by|via|over|in)\s+(?:e-?mail|writing)\b[^.]*[.?!]\s*(?:just\s+|please\s+)?(?:send|write)|\bsend\s+(?:me\s+)?(?:your|the|a\s+few|four|five|some|three|\w+\s+or\s+\w+)\s+questions\b[^?]*\bI['’]?(?:ll|\s+will|\s+can)\b",
            said,
            re.IGNORECASE,
        )
    )
