"""News of where it led, for those who helped: whichever way it went, they had a part in it."""

import re
from collections.abc import Sequence

from askwell.method.letters.facts import Draft, Facts, her_sentences, letter, prompt, quoted, signed
from askwell.method.letters.hints import hurts_to_read, tells_of_work_to_be_had
from askwell.method.letters.sides import speaking_for
from askwell.method.letters.wordings import not_said_before, say
from askwell.method.wording import listed
from askwell.method.work_name import in_a_sentence

# A longer quote reads like minutes of the talk, a longer reason like a report.
LONGEST_QUOTE, LONGEST_REASON = 160, 320
MOST_NAMES = 3
WORK_FOUND = "what you will do, and where"
FOUND_WORK = "found_work"
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
    long_ago: bool = False,
    named: Sequence[str] = (),
    stayed: str = "",
    reasons: str = "",
    channel: str = "email",
) -> Draft:
    """Return the note for one helper.

    ``choice`` is ``go_on``, ``change``, ``stop`` or ``found_work`` (KeyError for another); ``talked`` says that they
    talked, ``long_ago`` that it was weeks ago, ``named`` holds whom this person led to, ``stayed`` is something of her own that
    the decision rests on, and ``reasons`` are the seeker's, in her words, of which those for her choice are told; a prompt stands where she wrote none. It
    asks for nothing. A ``card`` is shorter.
    """
    names = listed(facts.names(named[:MOST_NAMES]))
    of_talk = "landing_talked_ago" if long_ago else "landing_talked"
    opening = f"{say(of_talk if talked else 'landing_set_out', facts)} {say('landing_hear', facts)}"
    is_card = channel == CARD
    end = (
        f"{facts.closing},\n\n{facts.me}" if is_card else f"{facts.closing},\n{signed(facts, contact=False)}"
    )
    return Draft(
        subject=f"Where it led: {facts.occupation or prompt('the work')}" if channel == "email" else "",
        body=letter(
            facts.greeting,
            opening,
            _decided(choice, reasons, facts),
            _stayed(stayed, facts) if talked and not is_card else "",
            _thanks(facts, talked=talked, names=names),
            end,
        ),
    )


def is_too_long(reasons: str) -> bool:
    """Return whether what she wrote for herself is more than such a note should hold, so that she shortens it herself."""
    return len(her_sentences(reasons)) > LONGEST_REASON


def _decided(choice: str, reasons: str, facts: Facts) -> str:
    """Say which way she goes and why, in her own words, or ask her to."""
    told = speaking_for(choice, reasons)
    hers = "" if is_too_long(told) else her_sentences(told)
    mine = not_said_before(hers, facts)
    if choice == FOUND_WORK:
        return _found(mine, facts)
    said = say(f"landing_{choice}", facts)
    if hers and not mine:
        return said  # they have read it
    return f"{said} {say('landing_why', facts, words=mine or prompt('your reason, in a sentence'))}"


def _found(mine: str, facts: Facts) -> str:
    """Say that she found work, and what it is where she wrote that. That somebody found work says why by itself."""
    if _TELLS.search(mine):
        return f"{say('landing_found_work_told', facts)} {mine}"
    if _NAMES_PLACE.search(mine) and not _SAYS.search(mine):
        return say("landing_found_work", facts, work=in_a_sentence(mine.rstrip(".")))
    return f"{say('landing_found_work', facts, work=prompt(WORK_FOUND))} {mine}".strip()


def _stayed(words: str, facts: Facts) -> str:
    """Quote what stayed; but not what was said of places to be had, which in a letter of thanks would sound like asking for one, nor of troubles."""
    if tells_of_work_to_be_had(words) or hurts_to_read(words):
        return ""
    plain = not_said_before(quoted(words), facts)
    return f"{say('landing_quote', facts)} “{plain}”" if plain and len(plain) <= LONGEST_QUOTE else ""


def _thanks(facts: Facts, *, talked: bool, names: str) -> str:
    """Thank for what this person gave: time, names, or both."""
    if names:
        return say("landing_thanks_both" if talked else "landing_thanks_named", facts, names=names)
    return say("landing_thanks_talked" if talked else "landing_thanks", facts)
