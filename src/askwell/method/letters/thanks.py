"""Thanking for a talk."""

import re
from collections.abc import Sequence

from askwell.method.by_pronoun import by_pronoun
from askwell.method.letters.facts import Draft, Facts, letter, prompt, quoted, sentence, signed
from askwell.method.letters.names import first_name
from askwell.method.letters.notes import in_other_turns, note_to_thank
from askwell.method.letters.promised_days import without_day
from askwell.method.letters.questions import in_a_prompt
from askwell.method.letters.wordings import say
from askwell.method.promises import deed, is_plainly_to, is_told_to_them, says_what, says_who, to_you
from askwell.method.turning import speaks_of_somebody_else, to_their_face
from askwell.method.wording import listed

EMAIL, CARD, LINKEDIN = "email", "card", "linkedin"
# "I will read it" is a sentence already and keeps its capital.
_BY_ME = re.compile(r"I\b")
_NO_DEED = re.compile(r"(?:you|your|yours|he|him|them)\b", re.IGNORECASE)


def draft_thanks(
    facts: Facts,
    *,
    said: str,
    will_do: str,
    names: Sequence[str] = (),
    resume_remark: str = "",
    is_quoted: bool = True,
    late: bool = False,
    long_ago: str = "",
    again: bool = False,
    channel: str = "email",
) -> Draft:
    """Return a thank-you with one thing they said, one thing I will do and thanks for each name (METHOD.md 1.7).

    Without ``minutes`` it thanks for the time: for when fewer came of it than were agreed on.
    ``said`` is in their own words, unless ``is_quoted`` is false: then it is told, without quotation marks.
    ``late`` is for a note more than a week after the talk: it says so once, without guilt; where a talk was ``long_ago``, in words
    such as "on March 2", it says when. ``again`` is for a talk after one before it. A ``card`` is shorter, and names no day by which something is done; a ``linkedin`` note has
    300 characters, and the resume has no room in it.
    """
    if channel == LINKEDIN:
        ways = [
            (
                _opening(one, late=late, long_ago=long_ago, again=again),
                _quote(one, said, is_quoted=is_quoted),
                _going_on(one, will_do, names),
            )
            for one in in_other_turns(facts)
        ]
        return Draft(subject="", body=note_to_thank(facts, ways))
    opening = f"{_opening(facts, late=late, long_ago=long_ago, again=again)} {_quote(facts, said, is_quoted=is_quoted)}"
    if channel == CARD:
        on = _going_on(facts, without_day(will_do), names)
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
        subject=_subject(facts, again=again) if channel == EMAIL else "",
        body=letter(
            facts.greeting,
            opening,
            _going_on(facts, will_do, names),
            _of_resume(facts, resume_remark),
            say("in_touch", facts),
            f"{facts.closing},\n{signed(facts, contact=False)}",
        ),
    )


def draft_card_after(facts: Facts, *, said: str, is_quoted: bool = True) -> Draft:
    """Return a card that follows the thank-you which went before: it knows of it, and adds one thing that was ``said``, if there is one."""
    more = (
        f"{say('one_more_quote' if is_quoted else 'one_more_told', facts)} {_words(said, is_quoted=is_quoted)}"
        if said
        else ""
    )
    words = " ".join(part for part in (say("card_after", facts), more, say("card_end", facts)) if part)
    return Draft(subject="", body=letter(facts.greeting, words, f"{facts.closing},\n\n{facts.me}"))


def _opening(facts: Facts, *, late: bool, long_ago: str, again: bool) -> str:
    if long_ago:
        return say("long_ago", facts, when=long_ago)
    if again and not late:
        return say("thanks_again", facts)
    return say("late" if late else "thanks" if facts.minutes else "thanks_short", facts)


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


def _subject(facts: Facts, *, again: bool) -> str:
    thanks = "Thank you again" if again else "Thank you"
    return f"{thanks}, {facts.salutation}" if facts.salutation else thanks


def _quote(facts: Facts, said: str, *, is_quoted: bool) -> str:
    if not said:
        return f"{say('told', facts)} {prompt('one thing they said')}"
    return f"{say('quote' if is_quoted else 'told', facts)} {_words(said, is_quoted=is_quoted)}"


def _words(said: str, *, is_quoted: bool) -> str:
    return f"“{quoted(said)}”" if is_quoted else sentence(said)


def _next(facts: Facts, will_do: str) -> str:
    if not will_do:
        return say("next_missing", facts, words=prompt("one thing you will do"))
    told = _told_to_them(facts, will_do)
    if not told:
        asked = f"what you will do, said to them: “{in_a_prompt(will_do)}”"
        return say("next_missing", facts, words=prompt(asked))
    if says_who(will_do) or says_what(told):
        return say("next", facts, deed=sentence(told).rstrip("."))
    if _BY_ME.match(told):
        return f"As promised: {sentence(told)}"
    return f"{say('next_thing', facts)} {sentence(told)}"


def _told_to_them(facts: Facts, will_do: str) -> str:
    """Return a promise as it is said to the one it is for; "" where it is unclear whom its "her" or "they" means.

    Somebody else who is named first, as in "ask Tom whether he minds", may be spoken of.
    """
    mine = deed(by_pronoun(will_do, name=facts.person_name))
    small = mine if _BY_ME.match(mine) else mine[:1].lower() + mine[1:]
    for_you = to_you(small, is_to_them=is_told_to_them(will_do))
    turned = to_their_face(for_you) if is_plainly_to(for_you) else None
    if turned is None and speaks_of_somebody_else(for_you):
        return for_you
    return turned if turned and not _NO_DEED.match(turned) else ""
