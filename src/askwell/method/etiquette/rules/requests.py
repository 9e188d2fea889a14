"""What a request says (the handout, "Setting up the interview"), and one sentence to add for each that is missing."""

import re
from functools import lru_cache

from askwell.method.etiquette import asking
from askwell.method.etiquette.checks import Check, good, look
from askwell.method.etiquette.letter import Letter
from askwell.method.etiquette.names import is_named

LATE_FROM = 3  # sentences; who I am may come before who sent me
THOUGHT_FROM = 10  # words; less is a greeting or a place to call back
SECOND_THOUGHT_FROM = 7  # words, behind what I am in the same sentence
# What a sentence may serve in a request instead of saying why the work appeals.
SERVES = frozenset((
    "introduces", "background", "source", "meeting", "length", "long_talk", "vague_length", "big_ask", "hello", "easy_no",
    "asks_for_job", "resume_attached", "burden", "pushy", "overblown", "worn_out", "no_reason",
))  # fmt: skip
TELLS_WHO = frozenset(("background", "introduces"))

_CLAUSES = re.compile(r"(?<=;)\s+|\s[–—-]\s")  # the dashes people type


def introduces_self(letter: Letter) -> Check:
    """Look whether it says who is writing; a voicemail has no signature, so that there only a name says it."""
    name = "introduces_self"
    if letter.says("introduces") or (letter.channel != "voicemail" and letter.says("background")):
        return good(letter, name)
    me = letter.facts.seeker_name if letter.facts else ""
    return look(letter, name, fixed=letter.after_greeting(_adds(letter, name).format(me=me)) if me else "")


def says_source_of_name(letter: Letter) -> Check:
    """Look whether it says where the name came from, by the referrer's name when one may be named."""
    name, by = "says_source_of_name", letter.referrer
    if not by:
        return good(letter, name) if letter.says("source") else look(letter, name)
    if is_named(by, text=f"{letter.subject} {letter.text}", titles=letter.language.forms.titles):
        return good(letter, name, said="names_referrer")
    added = _adds(letter, "names_referrer").format(referrer=by)
    return look(letter, name, said="names_referrer", fixed=letter.after_greeting(added), added=added)


def source_first(letter: Letter) -> Check:
    """Look whether it says early where the name came from: it is the first thing that people wonder."""
    name = "source_first"
    if letter.referrer and is_named(
        letter.referrer, text=letter.subject, titles=letter.language.forms.titles
    ):
        return good(letter, name)
    telling = [_says_source(letter, sentence) for sentence in letter.sentences]
    at = telling.index(True) if True in telling else 0
    before, all_words = (sum(map(_size, part)) for part in (letter.sentences[:at], letter.sentences))
    if at < LATE_FROM or before * 2 < all_words:
        return good(letter, name)
    late = letter.sentences[at]
    moved = letter.with_text(letter.without([late])).after_greeting(" ".join(late.split()))
    return look(
        letter, name, quote=late, fixed="" if letter.topics_of(late) & {"meeting", "length"} else moved
    )


def _says_source(letter: Letter, sentence: str) -> bool:
    by = letter.referrer
    return "source" in letter.topics_of(sentence) or bool(
        by and is_named(by, text=sentence, titles=letter.language.forms.titles)
    )


def _size(sentence: str) -> int:
    return len(sentence.split())


def asks_short_meeting(letter: Letter) -> Check:
    """Look whether it asks for a short talk, and not for a day or a mentor. A LinkedIn note may only say hello."""
    name = "asks_short_meeting"
    if found := _too_big(letter):
        return look(letter, name, said="too_big_an_ask", quote=found)
    if letter.says("meeting", "length"):
        return good(letter, name)
    if _only_says_hello(letter):
        return good(letter, name, aside=letter.language.checks["only_says_hello"].title)
    asked = _adds(letter, name).format(minutes=_minutes(letter))
    return look(letter, name, fixed=letter.before_close(asked) if letter.text.strip() else "", asked=asked)


def _too_big(letter: Letter) -> str:
    """Return the sentence that asks for hours or more; what is wished besides a talk of some minutes is a second ask."""
    found = letter.about("long_talk", "big_ask")
    if letter.says("length"):
        found = [sentence for sentence in found if "burden" not in letter.topics_of(sentence)]
    return next(iter(found), "")


def _only_says_hello(letter: Letter) -> bool:
    return (
        letter.channel == "linkedin" and letter.says("hello") and not letter.says("asks_for_job", "some_talk")
    )


def _minutes(letter: Letter) -> int:
    return letter.facts.minutes if letter.facts else letter.language.limits["minutes"].most


def states_length(letter: Letter) -> Check:
    """Look whether it says how many minutes (the handout: a short meeting)."""
    name, minutes = "states_length", _minutes(letter)
    if letter.says("length", "long_talk") or _only_says_hello(letter):
        return good(letter, name)
    added = _adds(letter, name).format(minutes=minutes)
    fixed = letter.before_close(added) if letter.text.strip() else ""
    return look(letter, name, quote=letter.first("vague_length"), fixed=fixed, minutes=minutes)


def gives_background(letter: Letter) -> Check:
    """Look for a little about the writer's background."""
    name = "gives_background"
    if letter.says("background"):
        return good(letter, name)
    own = asking.without_job_asks(letter.facts.introduction) if letter.facts else ""
    return look(letter, name, fixed=letter.after_greeting(own) if own else "")


def says_why_this_work_appeals(letter: Letter) -> Check:
    """Look for why this work appeals to the writer, in words about the work and not about everything."""
    name = "says_why_this_work_appeals"
    clauses = (clause for sentence in letter.sentences for clause in _CLAUSES.split(sentence))
    if (
        letter.says("appeal")
        or any(_is_own_thought(letter, clause) for clause in clauses)
        or any(_has_second_thought(letter, sentence) for sentence in letter.sentences)
    ):
        return good(letter, name)
    return look(letter, name, fixed=letter.before_close(_appeal(letter)) if _appeal(letter) else "")


def _is_own_thought(letter: Letter, sentence: str) -> bool:
    """Return whether a sentence (or its part behind a semicolon or a dash) speaks of the writer and serves nothing else that a request needs: no list knows every reason."""
    long = _size(sentence) >= THOUGHT_FROM and not sentence.endswith("?")
    said = letter.topics_of(sentence)
    return long and "of_me" in said and not said & SERVES


def _has_second_thought(letter: Letter, sentence: str) -> bool:
    """Return whether a sentence that says what I am goes on to something else: "I teach, and the lab is where the clock stops"."""
    said = letter.topics_of(sentence) & SERVES
    if "background" not in said or said - TELLS_WHO or sentence.endswith("?"):
        return False
    _, *behind = _joins(letter.language.forms.joins).split(sentence)
    return any(_size(part) >= SECOND_THOUGHT_FROM and not letter.topics_of(part) & SERVES for part in behind)


@lru_cache
def _joins(words: tuple[str, ...]) -> re.Pattern[str]:
    joins = "|".join(map(re.escape, words)) or r"(?!)"
    return re.compile(rf";\s+|\s[–—-]\s|,?\s+(?=(?:{joins})\b)", re.IGNORECASE)


def _appeal(letter: Letter) -> str:
    facts = letter.facts
    why = asking.without_job_asks(facts.appeal) if facts else ""
    curious = _adds(letter, "says_why_this_work_appeals")
    return f"{curious.format(work=facts.occupation)} {why}" if facts and facts.occupation and why else why


def easy_to_decline(letter: Letter) -> Check:
    """Look for a way to say no, or to choose, without trouble."""
    name = "easy_to_decline"
    if letter.says("easy_no"):
        return good(letter, name)
    return look(letter, name, fixed=letter.before_close(_adds(letter, name)) if letter.text.strip() else "")


def _adds(letter: Letter, name: str) -> str:
    return letter.language.checks[name].adds
