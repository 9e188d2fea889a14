"""The kinds of answers, and which one a person's words are: the gravest is looked for first, a time that is offered weighs most."""

import re
from collections.abc import Callable
from enum import StrEnum

from askwell.method.replies.acts import agreeing, deciding, postponing, refusing, removing
from askwell.method.replies.found import Found


class Kind(StrEnum):
    """What kind of answer it is. ``out_of_office``, ``auto_ack`` and ``bounce`` were written by a machine: they answer nothing."""

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
_ONLY_THEN = re.compile(
    r"\b(?:(?:after|before|outside)\s+(?:that|then|those)|then)\W+(?:please\s+)?(?:don['’]?t|do\s+not)\s+(?:call|ring|phone|text)\b",
    re.IGNORECASE,
)
_BEFORE_YES = re.compile(
    r"\bbefore\s+I\s+(?:say\s+(?:yes|anything)|agree|commit|answer|decide|accept|reply)\b", re.IGNORECASE
)
_ASKS_SOMETHING = re.compile(r"[^\W\d_]{2,}(?<!you)(?<!things)\s*\?")
_MAY_MEAN_READ = {"ok", "okay", "fine", "great", "perfect", "cool", "done", "indeed"}
_Decided = tuple[Kind, str] | None


def kind_of(found: Found) -> tuple[Kind, str]:
    """Return the kind of a person's answer, and why, with the words on which it rests."""
    if not found.said:
        return Kind.UNCLEAR, "Nothing of their own was written."
    for decide in _IN_ORDER:
        if decided := decide(found):
            return decided
    return Kind.UNCLEAR, "It says neither yes nor no in words that are known. Please read it."


def _removal(found: Found) -> _Decided:
    act = found.act(removing.REMOVE)
    if not act or (
        found.act(removing.OTHER_WAY)
        and not found.act(removing.FOR_GOOD)
        and (found.phone or found.yes or "@" in found.text)
    ):
        return None
    if found.hours and found.yes and _ONLY_THEN.search(found.text):
        return None  # "Any time before kickoff at 3, after that don't call me"
    return Kind.REMOVE_ME, f"They ask to be left alone: “{act.words}”."


def _time(found: Found) -> _Decided:
    """Take a time or a page to book for a yes, unless they refuse outright, send elsewhere, or only say when to write again."""
    if found.link and not (found.sure_no and not found.agrees):
        return Kind.ACCEPTS, f"They offer a page to choose a time: “{found.link}”."
    if not found.hours and not found.only_a_day:
        return None
    if found.only_about and (found.comes_back or found.asks_times or found.no):
        return None  # "I'm here until 10 every night. Ask me again in May."
    if found.asks_times and not found.day:
        return None  # "Most afternoons are free. When suits you?"
    slot = found.day or found.offered[0]
    exact = {one.starts_at for one in found.offered if one.precision == "exact"}
    times = "a time" if len(exact) < 2 else f"{len(exact)} times, the first"  # noqa: PLR2004  # one is a time
    return Kind.ACCEPTS, f"They offer {times}: “{slot.quote.rstrip('.')}”."


def _not_for_me(found: Found) -> _Decided:
    """Leave open what follows where they ask whose the letter was: another of their name may be meant."""
    act = found.act(deciding.MEANT_FOR_ME)
    if not act or found.named or found.yes:
        return None
    return Kind.UNCLEAR, f"They ask whether it was meant for them: “{act.words}”. Please read it."


def _another(found: Found) -> _Decided:
    """Another person, by name or not, unless they agree to talk themselves and name the other as well."""
    if not found.named and not found.points:
        return None
    if found.agrees and not found.wrong_one and (found.asks_times or found.also or not found.named):
        return None
    if not found.named and (
        found.act(deciding.UNDECIDED) or (found.yes and not found.wrong_one and not found.no)
    ):
        return None
    words = found.points.words if found.points else found.named.name if found.named else ""
    return Kind.REFERS, f"They point to someone else: “{words}”."


def _later(found: Found) -> _Decided:
    if found.only_in_writing:
        return None
    if (act := found.comes_back) and not (found.in_writing and found.yes):
        return Kind.NOT_NOW, f"Not now: “{found.in_full(act)}”."
    if found.sure_no and not (found.only_later and found.only_later.at > found.sure_no.end):
        return None
    if (found.agrees and (found.asks_times or found.in_writing)) or found.act(deciding.UNDECIDED):
        return None
    not_now = found.act(postponing.NOT_FOR_NOW)
    both = (found.only_later and not_now) or (
        not_now and found.yes and not_now.at > found.yes.end and not found.offered
    )
    if not both and ((found.agrees and not found.no) or (found.act(refusing.FAREWELL) and not found.yes)):
        return None
    act = found.only_later or not_now
    return (Kind.NOT_NOW, f"Not now: “{found.in_full(act)}”.") if act else None


def _refusal(found: Found) -> _Decided:
    no = found.no or (found.act(postponing.NOT_FOR_NOW) if found.act(refusing.FAREWELL) else None)
    if not no or found.agrees or found.in_writing or _question_outweighs(found):
        return None
    return Kind.DECLINES, f"They say no: “{no.words}”."


def _question_outweighs(found: Found) -> bool:
    """Return whether they first want to know what it is about: "Is this about a vacancy? We aren't recruiting."."""
    if not found.question or found.act(refusing.FAREWELL):
        return False
    return found.said[0] is found.question or bool(found.yes) or bool(_BEFORE_YES.search(found.text))


def _busy(found: Found) -> _Decided:
    act = found.act(postponing.BUSY_NOW)
    if not act or found.agrees or found.question or found.asks_times or found.act(deciding.UNDECIDED):
        return None
    return Kind.NOT_NOW, f"They are busy: “{act.words}”. It says no day to write again."


def _asks(found: Found) -> _Decided:
    if found.asks_times and (found.yes or not found.question):
        return Kind.ACCEPTS_ASKS_TIMES, f"They ask you for times: “{found.asks_times.words}”."
    if (found.question or found.wants_resume) and not found.in_writing:
        words = found.question.text if found.question else found.text[:80]
        return Kind.QUESTION, f"They ask: “{words}”."
    return None


def _agreement(found: Found) -> _Decided:
    if (undecided := found.act(deciding.UNDECIDED)) and not found.assent and not found.in_writing:
        return Kind.UNCLEAR, f"They have not decided: “{undecided.words}”. Please read it."
    if found.offered and (found.yes or found.phone) and not found.act(agreeing.COME_OR_CALL):
        return Kind.ACCEPTS_ASKS_TIMES, f"They leave the time to you: “{found.offered[0].quote}”."
    if act := found.in_writing:
        return Kind.ACCEPTS, f"They answer in writing: “{act.words}”."
    if found.yes and not _only_ok(found):
        return Kind.ACCEPTS, f"They say yes: “{found.yes.words}”."
    return None


def _only_ok(found: Found) -> bool:
    """Return whether nothing but "ok" was written, or only behind a chat: it may only mean that it was read."""
    if found.act(agreeing.WILLING) or found.act(agreeing.OFFERS):
        return False
    alone = (
        found.text
        if len(found.said) == 1
        else found.said[-1].text
        if _is_bare_ok(found.said[-1].text)
        else ""
    )
    return alone.strip(" .!").casefold() in _MAY_MEAN_READ


def _is_bare_ok(sentence: str) -> bool:
    return sentence.strip(" .!").casefold() in {"ok", "okay", "k", "right"}


def _the_rest(found: Found) -> _Decided:
    if found.phone:
        return Kind.ACCEPTS, f"They give a number to call: “{found.phone}”."
    if (act := found.act(refusing.LIKE_NO)) and not found.yes:
        return Kind.DECLINES, f"It reads like a no: “{act.words}”."
    if (act := found.act(refusing.FAREWELL)) and not found.yes:
        return Kind.DECLINES, f"It reads like a no: “{act.words}”."
    if found.wrong_one:
        return Kind.DECLINES, f"They say that they are the wrong one: “{found.wrong_one.words}”."
    if any("?" in sentence.text and _ASKS_SOMETHING.search(sentence.text) for sentence in found.said):
        return Kind.QUESTION, "They ask something."
    return None


_IN_ORDER: tuple[Callable[[Found], _Decided], ...] = (
    _removal, _time, _not_for_me, _another, _later, _refusal, _busy, _asks, _agreement, _the_rest,
)  # fmt: skip
