"""News of where it led, for those who helped: whichever way it went, they had a part in it."""

import re
from collections.abc import Sequence

from askwell.method.letters.facts import Draft, Facts, her_sentences, letter, prompt, quoted, signed
from askwell.method.letters.hints import hurts_to_read, tells_of_work_to_be_had
from askwell.method.letters.said import NEVER, last_said, sentences_of
from askwell.method.letters.sides import speaking_for
from askwell.method.letters.wordings import not_said_before, say, sentences
from askwell.method.wording import listed
from askwell.method.work_name import in_a_sentence

# A longer quote reads like minutes of the talk, a longer reason like a report.
LONGEST_QUOTE, LONGEST_REASON = 160, 320
MOST_NAMES = 3
WHERE_IT_LED = "Where it led"
"""With this a subject of such a note begins."""
WORK_FOUND = "what you will do, and where"
FOUND_WORK = "found_work"
CHOICES = ("go_on", "change", "stop", FOUND_WORK)
CARD = "card"
# "I start as a trainee", "they took me on": what she will do, told in a sentence. Source: our own list.
_TELLS = re.compile(
    r"\b(?:I(?:['’]m|['’]ll| am| will| shall)?(?: now| going to| be| have| finally| just| also)*"
    r" (?:start|begin|began|join|work|train|move|take|took|accept|sign|got|found|go|teach|run)\w*"
    r"|I(?:['’]m| am)(?: now| going to be)? (?:an?|the|their|on|in|at|with)|I(?:['’]ll| will) be"
    r"|(?:took|take|hired|hire|employ|want|chose|picked)\w* me|(?:offered|gave|promised) me"
    r"|my (?:new |first )+(?:\w+ )?(?:job|work|place|post|day|shift|boss|employer))\b",
    re.IGNORECASE,
)
# "Trainee operator at City Water Works": the same, jotted down.
_NAMES_PLACE = re.compile(r"\b(?:at|with|for|as|in|from)\b", re.IGNORECASE)
_SAYS = re.compile(
    r"\b(?:I|I['’]\w+|me|we|you|it|it['’]s|they|he|she|there|this|that|is|are|was|were|has|have|had|fits?|likes?|because)\b",
    re.IGNORECASE,
)


def draft_landing(
    facts: Facts,
    *,
    choice: str,
    talked: bool,
    willing: bool = False,
    off: bool = False,
    long_ago: bool = False,
    again: bool = False,
    named: Sequence[str] = (),
    stayed: str = "",
    reasons: str = "",
    channel: str = "email",
) -> Draft:
    """Return the note for one helper.

    ``choice`` is ``go_on``, ``change``, ``stop`` or ``found_work`` (KeyError for another); ``talked`` says that they
    talked, ``willing`` that they said yes to a talk that has no time yet, ``off`` that theirs did not take place, ``long_ago`` that it was weeks ago, ``again`` that they heard of an earlier decision, ``named`` holds whom this person led to, ``stayed`` is something of her own that
    the decision rests on, and ``reasons`` are the seeker's, in her words, of which those for her choice are told; a prompt stands where she wrote none. It
    asks for nothing. A ``card`` is shorter.
    """
    names = listed(facts.names(named[:MOST_NAMES]))
    not_had = "" if talked else "landing_willing" if willing else "landing_off" if off and not names else ""
    is_card = channel == CARD
    end = (
        f"{facts.closing},\n\n{facts.me}" if is_card else f"{facts.closing},\n{signed(facts, contact=False)}"
    )
    return Draft(
        subject=f"{WHERE_IT_LED}: {facts.occupation or prompt('the work')}" if channel == "email" else "",
        body=letter(
            facts.greeting,
            say("landing_again", facts)
            if again
            else say(not_had, facts)
            if not_had
            else _opening(facts, talked=talked, long_ago=long_ago),
            _decided(choice, reasons, facts),
            _stayed(stayed, facts) if talked and not is_card else "",
            say(f"{not_had}_thanks", facts)
            if not_had
            else say("landing_thanks_again", facts)
            if again
            else _thanks(facts, talked=talked, names=names),
            end,
        ),
    )


def tells_where_it_led(text: str) -> bool:
    """Return whether a letter tells of a decision, in one of the wordings for it."""
    said = tuple(sentences_of(text))
    places = [*(f"landing_{choice}" for choice in CHOICES), "landing_found_work_told"]
    return any(last_said(one, one, said) != NEVER for place in places for one in sentences()[place])


def _opening(facts: Facts, *, talked: bool, long_ago: bool) -> str:
    of_talk = "landing_talked_ago" if long_ago else "landing_talked"
    return f"{say(of_talk if talked else 'landing_set_out', facts)} {say('landing_hear', facts)}"


def is_too_long(reasons: str) -> bool:
    """Return whether what she wrote for herself is more than such a note should hold, so that she shortens it herself."""
    return len(her_sentences(reasons)) > LONGEST_REASON


def _decided(choice: str, reasons: str, facts: Facts) -> str:
    """Say which way she goes and why, in her own words, or ask her to."""
    told = speaking_for(choice, reasons)
    hers = "" if is_too_long(told) else her_sentences(told)
    mine = not_said_before(hers, facts)
    if choice == FOUND_WORK and (mine or not hers):
        return _found(mine, facts)
    said = say(f"landing_{choice}_told" if choice == FOUND_WORK else f"landing_{choice}", facts)
    if hers and not mine:
        return said  # they have read it
    return f"{said} {say('landing_why', facts)} {mine or prompt('your reason, in a sentence')}"


def _found(mine: str, facts: Facts) -> str:
    """Say that she found work, and what it is where she wrote that. That somebody found work says why by itself."""
    if _TELLS.search(mine):
        return f"{say('landing_found_work_told', facts)} {mine}"
    if _NAMES_PLACE.search(mine) and not _SAYS.search(mine):
        return f"{say('landing_found_work', facts)} {in_a_sentence(mine.rstrip('.'))}."
    return f"{say('landing_found_work', facts)} {prompt(WORK_FOUND)}. {mine}".strip()


def _stayed(words: str, facts: Facts) -> str:
    """Quote what stayed; but not what was said of places to be had, which in a letter of thanks would sound like asking for one, nor of troubles.

    What stood in a letter before is not read out on the phone.
    """
    if tells_of_work_to_be_had(words) or hurts_to_read(words):
        return ""
    if not facts.elsewhere.isdisjoint(sentences_of(f"“{quoted(words)}”")):
        return ""
    plain = not_said_before(quoted(words), facts)
    return f"{say('landing_quote', facts)} “{plain}”" if plain and len(plain) <= LONGEST_QUOTE else ""


def _thanks(facts: Facts, *, talked: bool, names: str) -> str:
    """Thank for what this person gave: time, names, or both."""
    if names:
        return say("landing_thanks_both" if talked else "landing_thanks_named", facts, names=names)
    return say("landing_thanks_talked" if talked else "landing_thanks", facts)
