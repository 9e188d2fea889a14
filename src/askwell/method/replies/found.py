"""What was found in an answer: its acts, the times it offers, another name, a page to book, a number to call."""

import re
from dataclasses import dataclass
from functools import cached_property

from askwell.method.etiquette.words.patterns import Words
from askwell.method.replies.acts import agreeing, asking, deciding, pointing, postponing, refusing
from askwell.method.replies.acts.vocabulary import NOT, PERSON_ROLE
from askwell.method.replies.referrals import Referral
from askwell.method.replies.sentences import Sentence
from askwell.method.replies.times import Slot

_HOURS = {"exact", "from", "until", "part_of_day"}
_TURNS = re.compile(
    r"\b(?:but|however|though|although|still|that\s+said|since|otherwise|instead|except|unless"
    r"|aber|mais|pero)\b|[—–;]|\s-\s",  # the dashes people type
    re.IGNORECASE,
)
_OFFERED = re.compile(r"\b(?:can|could|free|any\s?time|works?|suits?|manage|available)\b", re.IGNORECASE)
_CALLED_GOOD = re.compile(
    r"\b(?:works|suits|is\s+(?:good|fine|great|perfect|ok|okay))\b(?![^.?!]*\b(?:busy|but)\b)", re.IGNORECASE
)
_LONGEST_ALONE = 9  # words of a sentence that says a later time and nothing else
_LONGEST_QUOTE = 160
"""Letters of a sentence that is quoted in full."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something done with words: where in the answer it stands, and the words."""

    at: int
    end: int
    words: str


@dataclass(frozen=True)
class Found:
    """What was found. ``said`` are the sentences of the one who answers."""

    said: list[Sentence]
    offered: tuple[Slot, ...] = ()
    named: Referral | None = None
    link: str = ""
    phone: str = ""

    @cached_property
    def text(self) -> str:
        """All sentences, each on its line."""
        return "\n".join(sentence.text for sentence in self.said)

    def act(self, words: Words) -> Act | None:
        """Return the first place where something is done."""
        match = words.search(self.text)
        return Act(*match.span(), match.group()) if match else None

    def meant(self, words: Words, *, inside: bool = True) -> Act | None:
        """Return the first place where something is done that no denial before it (or ``inside``) turns round."""
        match = next(
            (match for match in words.finditer(self.text) if not self._denied(match, inside=inside)), None
        )
        return Act(*match.span(), match.group()) if match else None

    def _clause(self, match: re.Match[str]) -> str:
        """Return the clause that begins where something was found."""
        clause = _CLAUSE.match(self.text, match.start())
        return clause.group() if clause else ""

    def _denied(self, match: re.Match[str], *, inside: bool = True) -> bool:
        if _NO_DENIAL.search(match.group()):
            return False
        return bool(
            (inside and _DENIAL.search(match.group()))
            or _DENIAL_BEFORE.search(self.text, max(0, match.start() - 40), match.start())
            or _KNOWS_NOBODY.search(self.text, max(0, match.start() - 70), match.start())
        )

    def last(self, *listed: Words) -> Act | None:
        """Return the last place where one of several things is done, or where a sentence begins with a yes."""
        found = [
            match
            for words in listed
            for match in words.finditer(self.text)
            if not self._denied(match)
            and not _IN_A_CLAUSE.search(self.text, max(0, match.start() - 20), match.start())
            and not _ANOTHERS_WILL.search(self.text, max(0, match.start() - 60), match.start())
        ]
        found += [
            match
            for match in agreeing.ASSENT.finditer(self.text)
            if _HEAD.search(self.text, max(0, match.start() - 60), match.start())
        ]
        match = max(found, key=lambda one: one.start(), default=None)
        return Act(*match.span(), match.group()) if match else None

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
            if not _OF_A_DAY.search(self._clause(match)[:45]):
                found = Act(*match.span(), match.group())
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

    def turns(self, start: int, end: int) -> bool:
        """Return whether "but" or the like stands between two places."""
        return bool(_TURNS.search(self.text, start, end))

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

    def in_full(self, act: Act) -> str:
        """Return the sentence in which something is said, without its full stop; the words alone where it is a long one."""
        at = 0
        for sentence in self.said:
            at += len(sentence.text) + 1
            if act.at < at:
                return sentence.text.rstrip(".") if len(sentence.text) <= _LONGEST_QUOTE else act.words
        return act.words

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
        for match in pointing.ANOTHER.finditer(self.text):
            of_self = _NOT_OR_SELF.search(self.text, max(0, match.start() - 60), match.start())
            if_so = _IF_FOR_A_JOB.search(self.text, max(0, match.start() - 90), match.start())
            wrong = self.wrong_one and self.wrong_one.at <= match.start() < self.wrong_one.end
            if (
                not of_self
                and not wrong
                and not if_so
                and not self._denied(match)
                and not _DENIAL.search(self._clause(match))
            ):
                return Act(*match.span(), match.group())
        return None

    @cached_property
    def wrong_one(self) -> Act | None:
        """They say that they are the wrong one."""
        return self.act(pointing.WRONG_ONE)


_CLAUSE = re.compile(r"[^.?!\n;,]{0,300}")
_DENIAL = re.compile(rf"\b{NOT}\b", re.IGNORECASE)
_NO_DENIAL = re.compile(r"\bwhy\s+not\b|\bno\s+reason\b", re.IGNORECASE)
_DENIAL_BEFORE = re.compile(rf"\b{NOT}(?:\s+[\w’'-]+){{0,2}}\s+$", re.IGNORECASE)
# "Sorry not to be of more help", "I wish I could be of more use".
_NOT_OR_SELF = re.compile(
    rf"\b(?:{NOT}|(?:I|we)\s+(?:could|can|were))(?:\s+to)?\s+be\s+(?:of\s+)?(?:any\s+|much\s+)?$",
    re.IGNORECASE,
)
# "I wouldn't know who to point you to" points nowhere, "if it's about a job I have to send you to our recruiters" not yet.
_KNOWS_NOBODY = re.compile(
    rf"\b{NOT}\s+(?:\w+\s+){{0,2}}?(?:know|think\s+of|sure|certain)\s+(?:who|whom|where|anyone|anybody|of\s+any\w*)\b[^.?!\n]{{0,30}}$",
    re.IGNORECASE,
)
_IF_FOR_A_JOB = re.compile(
    r"\bif\s+(?:it|this|that|you)(?:['’](?:s|re)|\s+(?:is|are|want|need|mean))?\s+(?:\w+\s+)?(?:about|for|after|looking|applying|to\s+apply)\b[^.?!\n]*$",
    re.IGNORECASE,
)
# Somebody else is willing: "my team lead is happy to speak".
_ANOTHERS_WILL = re.compile(
    rf"\b(?:he|she|they|who|someone|somebody|people|team|{PERSON_ROLE}s?"
    rf"|(?-i:(?!I\b)[A-Z][\w’'-]+))\b(?:['’](?:s|d|ll|re))?(?:\s+(?:would|is|are|will|might|may"
    rf"|says?\s+(?:he|she)(?:['’]d)?|be|also|always|very|more\s+than|quite|really)\b)+\s*$"
    rf"|\b(?:he|she|they)['’](?:d|s|ll|re)\s+(?:be\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
# "What I can talk about", "whether I can help": nothing is offered.
_IN_A_CLAUSE = re.compile(
    r"\b(?:what|which|who|whom|if|whether|how|where|all|as|than|because|(?<=\w )that)\s+$", re.IGNORECASE
)
# Where a yes answers: at the head of a sentence or of a part of it, also behind a greeting or a small word.
_HEAD = re.compile(
    r"(?:\A|[\n.!?,;:()–—-])\s*(?:(?:well|oh|ah|and|but|so|hm+|then|hi|hello|hey|dear|ok|right|yes"
    r"|sure|great|in\s+principle)\b[\s,!.]*(?:[A-Z]\w+[\s,!]+)?)?$",  # the dashes people type
    re.IGNORECASE,
)
_OF_A_DAY = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?s?\b|\btomorrow\b|\btoday\b"
    r"|\d{1,2}(?:st|nd|rd|th)\b|\b(?:at|before|after|until)\s+\d|\b\d{1,2}/\d{1,2}\b"
    r"|\b(?:this|next)\s+week\b|\bmornings?\b|\bafternoons?\b|\bevenings?\b|\bearlier\b|\blater\b"
    r"|\bthat\s+(?:day|time)\b",
    re.IGNORECASE,
)


def _whole_day(slot: Slot) -> bool:
    return bool(slot.ends_at) and slot.starts_at.hour == 9 and slot.ends_at.hour == 17  # type: ignore[union-attr]  # noqa: PLR2004  # it has an end; as slots writes a day
