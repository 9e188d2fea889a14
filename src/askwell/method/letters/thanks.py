"""Thanking for a talk."""

import re
from collections.abc import Sequence

from askwell.method.letters.facts import Draft, Facts, letter, prompt, quoted, sentence, signed
from askwell.method.letters.names import first_name
from askwell.method.letters.notes import in_other_turns, note_to_thank
from askwell.method.letters.wordings import say
from askwell.method.promises import deed, is_told_to_them, says_who, to_you
from askwell.method.turning import to_their_face
from askwell.method.wording import listed

EMAIL, CARD, LINKEDIN = "email", "card", "linkedin"
# "I will read it" is a sentence already and keeps its capital.
_BY_ME = re.compile(r"I\b")
# A promise that begins with one of these says what to do.
_TO_DO = re.compile(
    r"(?:read|write|send|call|order|look|ask|tell|bring|share|try|visit|buy|find|check|let|get|go|talk|meet|take|make|watch"
    r"|apply|sign|e-?mail|mail|forward|lend|thank|return|book|learn|practice|follow|come|show|give|introduce|put|keep|report|listen|work)\b",
    re.IGNORECASE,
)
# A letter in the post comes after the day that was said.
_BY_DAY = re.compile(
    r",?\s+(?:by|on|before|until|this|next)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|the weekend)\b",
    re.IGNORECASE,
)


def draft_thanks(
    facts: Facts,
    *,
    said: str,
    will_do: str,
    names: Sequence[str] = (),
    resume_remark: str = "",
    is_quoted: bool = True,
    late: bool = False,
    channel: str = "email",
) -> Draft:
    """Return a thank-you with one thing they said, one thing I will do and thanks for each name (METHOD.md 1.7).

    Without ``minutes`` it thanks for the time: for when fewer came of it than were agreed on.
    ``said`` is in their own words, unless ``is_quoted`` is false: then it is told, without quotation marks.
    ``late`` is for a note more than a week after the talk: it says so once, without guilt. A ``card`` is shorter, and
    names no day by which something is done; a ``linkedin`` note has 300 characters, and the resume has no room in it.
    """
    place = "late" if late else "thanks" if facts.minutes else "thanks_short"
    if channel == LINKEDIN:
        ways = [
            (say(place, one), _quote(one, said, is_quoted=is_quoted), _going_on(one, will_do, names))
            for one in in_other_turns(facts)
        ]
        return Draft(subject="", body=note_to_thank(facts, ways))
    opening = f"{say(place, facts)} {_quote(facts, said, is_quoted=is_quoted)}"
    if channel == CARD:
        on = _going_on(facts, _BY_DAY.sub("", will_do), names)
        return Draft(
            subject="",
            body=letter(
                facts.greeting,
                opening,
                on,
                _of_resume(facts, resume_remark),
                f"{facts.closing},\n\n{facts.me}",
            ),
        )
    return Draft(
        subject=_subject(facts) if channel == EMAIL else "",
        body=letter(
            facts.greeting,
            opening,
            _going_on(facts, will_do, names),
            _of_resume(facts, resume_remark),
            say("in_touch", facts),
            f"{facts.closing},\n{signed(facts, contact=False)}",
        ),
    )


def _of_resume(facts: Facts, remark: str) -> str:
    return f"{say('resume', facts)} “{quoted(remark)}”" if remark else ""


def _going_on(facts: Facts, will_do: str, names: Sequence[str]) -> str:
    """Say what I will do, and thank for the names; where nothing was promised, writing to them is the next step."""
    if not names:
        return _next(facts, will_do)
    told = facts.names(names)
    thanks = say("names", facts, names=listed(told))
    them = first_name(names[0]) if len(names) == 1 else "them"
    return (
        f"{_next(facts, will_do)} {thanks}" if will_do else f"{thanks} {say('next_names', facts, them=them)}"
    )


def _subject(facts: Facts) -> str:
    return f"Thank you, {facts.salutation}" if facts.salutation else "Thank you"


def _quote(facts: Facts, said: str, *, is_quoted: bool) -> str:
    if not said:
        return say("quote_missing", facts, words=prompt("one thing they said"))
    if not is_quoted:
        return f"{say('told', facts)} {sentence(said)}"
    return f"{say('quote', facts)} “{quoted(said)}”"


def _next(facts: Facts, will_do: str) -> str:
    if not will_do:
        return say("next_missing", facts, words=prompt("one thing you will do"))
    mine = deed(will_do)
    for_you = to_you(mine[:1].lower() + mine[1:], is_to_them=is_told_to_them(will_do))
    small = to_their_face(for_you) or for_you
    if says_who(will_do) or _TO_DO.match(mine):
        return say("next", facts, deed=sentence(small).rstrip("."))
    if _BY_ME.match(will_do):
        return f"As promised: {sentence(will_do)}"
    return f"{say('next_thing', facts)} {sentence(small)}"
