"""Asking somebody to introduce me to another, with lines that can be passed on as they are."""

from dataclasses import replace

from askwell.method.letters.facts import Draft, Facts, letter, prompt, signed
from askwell.method.letters.herself import introduced, reason
from askwell.method.letters.names import full_said
from askwell.method.letters.notes import LINKEDIN_NOTE, in_other_turns, nearest_first
from askwell.method.letters.openings import source_of_name, was_because_said, who_i_am
from askwell.method.letters.wordings import not_said_before, say

SHORT = {"phone", "linkedin"}
# What stands behind the question in such a one.
_ASKED = ("introduce_for", "lines_follow", "no_intro")


def draft_introduction(facts: Facts, *, to_whom: str, channel: str = "email") -> Draft:
    """Return a letter that asks somebody for an introduction, with a few lines that can be passed on as they are.

    ``to_whom`` is the full name of the one to be introduced to. What is spoken or has to be short (``phone``, ``linkedin``)
    asks, and promises the lines. Whoever does not know the seeker hears first who she is.
    """
    who = full_said(to_whom) or prompt("whom you would like to meet")
    if channel in SHORT:
        return Draft(subject="", body=_short(facts, who) if channel == "phone" else _in_short(facts, who))
    curious = not_said_before(say("friend_again" if facts.talked_on else "curious", facts), facts)
    asked = (say("introduce", facts, who=who), curious, _why_you(facts, who), _who_i_am_again(facts))
    return Draft(
        subject=f"Would you introduce me to {who}?",
        body=letter(
            facts.greeting,
            _to_a_stranger(facts),
            _joined(*asked),
            say("pass_on", facts),
            _joined(say("blurb", facts), say("blurb_no_job", facts), _in_her_words(facts)),
            say("no_intro", facts),
            f"Thank you,\n{signed(facts)}",
        ),
    )


def _in_short(facts: Facts, who: str) -> str:
    """Return the first wording that a LinkedIn note holds; without where the name is from, where none does."""
    turns = in_other_turns(facts)
    asked = [
        [say("introduce", one, who=who) for one in turns],
        *([say(place, one) for one in turns] for place in _ASKED),
    ]
    openings = [[_to_a_stranger(one) for one in turns]]
    openings += [[who_i_am(one) for one in turns]] if _is_stranger(facts) else []
    ways = (_laid_out(facts, *parts) for opening in openings for parts in nearest_first(opening, *asked))
    return next((way for way in ways if len(way) <= LINKEDIN_NOTE), _short(facts, who))


def _short(facts: Facts, who: str) -> str:
    places = (say(place, facts) for place in _ASKED)
    return _laid_out(facts, _to_a_stranger(facts), say("introduce", facts, who=who), *places)


def _laid_out(facts: Facts, *parts: str) -> str:
    *asked, way_out = parts
    return letter(facts.greeting, _joined(*asked), way_out, f"Thank you,\n{facts.me}")


def _is_stranger(facts: Facts) -> bool:
    """Return whether somebody has not heard of the seeker at all."""
    return not (facts.is_known or facts.talked_on or facts.said_before or facts.gave)


def _to_a_stranger(facts: Facts) -> str:
    return _joined(source_of_name(facts), who_i_am(facts)) if _is_stranger(facts) else ""


def _why_you(facts: Facts, who: str) -> str:
    return say("one_line_stranger", facts, who=who) if _is_stranger(facts) else say("one_line", facts)


def _who_i_am_again(facts: Facts) -> str:
    """Point to what this reader has of her own words already, where they do not stand in the lines once more."""
    about = introduced(facts)
    return say("lines_known", facts) if about and about != not_said_before(about, facts) else ""


def _in_her_words(facts: Facts) -> str:
    """Return what she wrote about herself and why, in quotes as hers, without what this reader has read before."""
    about, why = _of_herself(facts)
    if not (about or why):
        return ""
    label = f"About {facts.occupation or prompt('the work')}:"
    if not about:
        return f"{say('blurb_says', facts)} “{why}”"
    return _joined(say("blurb_says", facts), f"“{about}”", f"{label} “{why}”" if why else "")


def _of_herself(facts: Facts) -> tuple[str, str]:
    """Return her words about herself and about the work: to whom they go she is a stranger, whoever passes them on."""
    stranger = replace(facts, is_own=False)
    about = introduced(stranger) or prompt("Your background in two sentences: I have been ...")
    why = reason(stranger) or prompt("Why this work appeals to you, in a sentence")
    if why.casefold().startswith("because"):
        why = "" if was_because_said(why, facts) else f"It appeals to me {why[:1].lower()}{why[1:]}"
    return not_said_before(about, facts), not_said_before(why, facts)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def draft_introduction_again(facts: Facts, *, to_whom: str) -> Draft:
    """Return one short reminder to a friend who was asked for an introduction; ``to_whom`` is the full name."""
    who = full_said(to_whom)
    return Draft(
        subject=f"Re: Would you introduce me to {who}?",
        body=letter(
            facts.greeting,
            f"{say('introduce_again', facts, who=who)} {say('introduce_how', facts)}",
            say("no_intro", facts),
            f"Thank you,\n{signed(facts, contact=False)}",
        ),
    )
