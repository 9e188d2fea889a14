"""What was found in an answer: its acts, the times it offers, another name, a page to book, a number to call."""

import re
from dataclasses import dataclass
from functools import cached_property

from askwell.method.replies.acts import agreeing, asking, deciding, pointing, postponing, refusing
from askwell.method.replies.denying import (
    is_denied,
    is_denied_behind,
    is_of_a_day,
    is_of_self_or_for_a_job,
)
from askwell.method.replies.referrals import Referral
from askwell.method.replies.sentences import Sentence
from askwell.method.replies.spoken import Act, Spoken
from askwell.method.replies.times import Slot

_HOURS = {"exact", "from", "until", "part_of_day"}
_OFFERED = re.compile(r"\b(?:can|could|free|any\s?time|works?|suits?|manage|available)\b", re.IGNORECASE)
_CALLED_GOOD = re.compile(
    r"\b(?:works|suits|is\s+(?:good|fine|great|perfect|ok|okay))\b(?![^.?!]*\b(?:busy|but)\b)", re.IGNORECASE
)
# "I'm not taking calls right now but", "no calls, sorry. Send me".
_NO_CALLS = re.compile(
    r"\b(?:not?|n['’]t)\s+(?:\w+\s+){0,2}?(?:calls?|phone|zoom|meetings?|talks?|chats?)\b[^.?!\n]{0,30}?(?:\bbut\b|[.;,–—-])",
    re.IGNORECASE,  # the dashes people type
)
_LONGEST_ALONE = 9  # words of a sentence that says a later time and nothing else


@dataclass(frozen=True)
class Found(Spoken):
    """What was found in the sentences of the one who answers."""

    offered: tuple[Slot, ...] = ()
    named: Referral | None = None
    link: str = ""
    phone: str = ""

    @cached_property
    def hours(self) -> bool:
        """Whether a time is offered by the hour or by the part of a day."""
        return any(
            slot.precision in _HOURS or slot.note or (slot.precision == "recurring" and not _whole_day(slot))
            for slot in self.offered
        )

    @property
    def only_about(self) -> bool:
        """Whether the times only say when they are about: "I'm here until 10 every night"."""
        return all(slot.weak for slot in self.offered)

    @cached_property
    def day(self) -> Slot | None:
        """The first day, with an hour or not, that is offered."""
        return next((slot for slot in self.offered if slot.precision not in {"week", "recurring"}), None)

    @property
    def only_a_day(self) -> bool:
        """Whether a day without an hour is an offer, and not the day to write again or on which they are away."""
        if not self.day or self.comes_back or self._busy_on_others():
            return False
        if self.sure_no and not self.agrees and not self.turns(self.sure_no.end, len(self.text)):
            return False
        return bool(self.yes) or not (self.named or self.points)

    def _busy_on_others(self) -> bool:
        """Return whether they are busy, and not only for an hour of the day that they offer: "any time except 2-4, I have a wedding"."""
        offering = {slot.quote for slot in self.offered if _OFFERED.search(slot.quote)}
        if self.day and _CALLED_GOOD.search(self.day.quote):
            return False  # "Thursday works. 20 minutes max as I have a deadline"
        busy = [sentence.text for sentence in self.said if postponing.BUSY_NOW.search(sentence.text)]
        return any(text not in offering for text in busy)

    @cached_property
    def assent(self) -> Act | None:
        """A yes at the head of a sentence, or a wish to; not one that only calls something great."""
        return self.last(agreeing.WILLING)

    @cached_property
    def yes(self) -> Act | None:
        """The last word of assent, will, or offer."""
        return self.last(agreeing.WILLING, agreeing.OFFERS)

    @cached_property
    def sure_no(self) -> Act | None:
        """A refusal said outright."""
        return self.act(refusing.SURE_NO)

    @cached_property
    def cannot(self) -> Act | None:
        """The last denial that they could or would; one about a day ("I can't do Tuesday") is none."""
        found = None
        for match in refusing.CANNOT.finditer(self.text):
            if not is_of_a_day(match):
                found = Act.of(match)
        return found

    @cached_property
    def no(self) -> Act | None:
        """The refusal or denial that stands last."""
        return max(filter(None, (self.sure_no, self.cannot)), key=lambda act: act.at, default=None)

    @property
    def agrees(self) -> bool:
        """Whether a yes stands that no later "but" takes back; after a no it needs a turn of its own."""
        if not self.yes:
            return False
        against = [
            act for act in (self.no, self.act(postponing.NOT_FOR_NOW), self.act(postponing.BUSY_NOW)) if act
        ]
        after = [act for act in against if act.at >= self.yes.end]
        if any(self.turns(self.yes.end, act.at + 1) for act in after if act.at - self.yes.end < 90):  # noqa: PLR2004  # within the sentence or the next
            return False
        if self.no and self.no.at < self.yes.at:
            return self.turns(self.no.end, self.yes.at)
        return not (self.no and self.no.at >= self.yes.end)

    @property
    def also(self) -> bool:
        """Whether another is named besides: "you should also talk to Ben"."""
        name = re.escape(self.named.name if self.named else "")
        return bool(
            re.search(
                rf"\b(?:also|too|in\s+addition|besides|meanwhile|in\s+the\s+meantime|afterwards"
                rf"|separately)\b[^.?!\n]{{0,60}}{name}"
                rf"|{name}[^.?!\n]{{0,20}}\b(?:too|as\s+well|also)\b",
                self.text,
                re.IGNORECASE,
            )
        )

    @cached_property
    def asks_times(self) -> Act | None:
        """They ask the seeker for times."""
        return self.meant(asking.FOR_TIMES)

    @cached_property
    def question(self) -> Sentence | None:
        """The first sentence that asks for something other than times, and proposes nothing itself."""
        return next((sentence for sentence in self.said if self._asks(sentence.text)), None)

    def _asks(self, sentence: str) -> bool:
        if (
            not asking.TO_KNOW.search(sentence)
            or asking.FOR_TIMES.search(sentence)
            or deciding.SUGGESTS.search(sentence)
        ):
            return False
        if self.named and self.named.name.split()[-1] in sentence:
            return False
        return not any(slot.quote == sentence for slot in self.offered) and not postponing.COME_BACK.search(
            sentence
        )

    @cached_property
    def wants_resume(self) -> bool:
        """Whether they ask for a resume."""
        return bool(self.act(asking.RESUME)) and not self.act(asking.NO_RESUME)

    @cached_property
    def in_writing(self) -> Act | None:
        """They answer in writing."""
        return self.meant(agreeing.IN_WRITING)

    @property
    def only_in_writing(self) -> bool:
        """Whether they refuse calls alone, and ask for the questions instead."""
        return self.in_writing is not None and bool(_NO_CALLS.search(self.text))

    @cached_property
    def comes_back(self) -> Act | None:
        """They ask to be written to again, or will write themselves."""
        return self.meant(postponing.COME_BACK, inside=False) or (
            None
            if self.offered and (self.yes or self.day) and not self.no
            else self.meant(postponing.MEET_LATER)
        )

    @cached_property
    def only_later(self) -> Act | None:
        """A short sentence that names a later time and no hour."""
        at = 0
        for sentence in self.said:
            match = postponing.ONLY_LATER.search(sentence.text)
            if match and len(sentence.text.split()) <= _LONGEST_ALONE:
                return Act(at + match.start(), at + match.end(), match.group())
            at += len(sentence.text) + 1
        return None

    @cached_property
    def points(self) -> Act | None:
        """They point to another, named or not."""
        wrong = range(self.wrong_one.at, self.wrong_one.end) if self.wrong_one else ()
        for match in pointing.ANOTHER.finditer(self.text):
            turned = is_denied(match) or is_denied_behind(match) or is_of_self_or_for_a_job(match)
            if not turned and match.start() not in wrong:
                return Act.of(match)
        return None

    @cached_property
    def wrong_one(self) -> Act | None:
        """They say that they are the wrong one."""
        return self.act(pointing.WRONG_ONE)


def _whole_day(slot: Slot) -> bool:
    return bool(slot.ends_at) and slot.starts_at.hour == 9 and slot.ends_at.hour == 17  # type: ignore[union-attr]  # noqa: PLR2004  # it has an end; as slots writes a day
