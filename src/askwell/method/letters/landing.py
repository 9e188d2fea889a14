"""News of where it led, for those who helped: whichever way it went, they had a part in it."""

from collections.abc import Sequence

from askwell.method.letters.facts import Draft, Facts, letter, own_words, prompt, quoted, signed
from askwell.method.letters.hints import hurts_to_read, tells_of_work_to_be_had
from askwell.method.letters.wordings import not_said_before, say
from askwell.method.wording import listed

# A longer quote reads like minutes of the talk, a longer reason like a report.
LONGEST_QUOTE, LONGEST_REASON = 160, 320
MOST_NAMES = 3
WORK_FOUND = "what you will do, and where"


def draft_landing(
    facts: Facts,
    *,
    choice: str,
    talked: bool,
    named: Sequence[str] = (),
    stayed: str = "",
    reasons: str = "",
) -> Draft:
    """Return the note for one helper.

    ``choice`` is ``go_on``, ``change``, ``stop`` or ``found_work`` (KeyError for another); ``talked`` says that they
    talked, ``named`` holds whom this person led to, ``stayed`` is something of her own that the decision rests on, and
    ``reasons`` are the seeker's, in her words; a prompt stands where she wrote none. It asks for nothing.
    """
    names = listed(facts.names(named[:MOST_NAMES]))
    # That somebody found work says why by itself.
    why = _why(reasons, facts) if reasons or choice != "found_work" else ""
    part = say("landing_talked" if talked else "landing_set_out", facts)
    return Draft(
        subject=f"Where it led: {facts.occupation or prompt('the work')}",
        body=letter(
            facts.greeting,
            f"{part} {say('landing_hear', facts)}",
            f"{say(f'landing_{choice}', facts, work=prompt(WORK_FOUND))} {why}".strip(),
            _stayed(stayed, facts) if talked else "",
            _thanks(facts, talked=talked, names=names),
            f"{facts.closing},\n{signed(facts, contact=False)}",
        ),
    )


def _why(reasons: str, facts: Facts) -> str:
    """Say why, in her own words, or ask her to; what she wrote for herself at length is hers to shorten."""
    mine = not_said_before(own_words(reasons), facts)
    short = mine if len(mine) <= LONGEST_REASON else ""
    return say("landing_why", facts, words=short or f"{prompt('your reason, in a sentence')}.")


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
