"""Thanking for a talk, and telling whoever opened the door how it went."""

import re
from collections.abc import Sequence

from askwell.method.letters.facts import Draft, Facts, first_name, letter, prompt, sentence, signed
from askwell.method.letters.wordings import not_said_before, say
from askwell.method.promises import deed, says_who, to_you
from askwell.method.wording import listed, plural

CARD = "card"
# "I will read it" is a sentence already and keeps its capital.
_BY_ME = re.compile(r"I\b")


def draft_thanks(
    facts: Facts,
    *,
    said: str,
    will_do: str,
    names: Sequence[str] = (),
    resume_remark: str = "",
    late: bool = False,
    channel: str = "email",
) -> Draft:
    """Return a thank-you with one thing they said, one thing I will do and thanks for each name (METHOD.md 1.7).

    Without ``minutes`` it thanks for the time: for when fewer came of it than were agreed on.
    ``late`` is for a note more than a week after the talk: it says so once, without guilt. A ``card`` is shorter.
    """
    place = "late" if late else "thanks"
    opening = f"{say(place if facts.minutes else f'{place}_short', facts)} {_quote(facts, said)}"
    on = _going_on(facts, will_do, names)
    if channel == CARD:
        body = letter(
            f"Dear {first_name(facts.person_name)},",
            f"{opening} {on}",
            facts.seeker_name or prompt("your name"),
        )
        return Draft(subject="", body=body)
    return Draft(
        subject=f"Thank you, {first_name(facts.person_name)}",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            opening,
            on,
            f"{say('resume', facts)} “{sentence(resume_remark)}”" if resume_remark else "",
            say("in_touch", facts),
            f"Warm regards,\n{signed(facts, contact=False)}",
        ),
    )


def _going_on(facts: Facts, will_do: str, names: Sequence[str]) -> str:
    """Say what I will do, and thank for the names; where nothing was promised, writing to them is the next step."""
    if not names:
        return _next(facts, will_do)
    thanks = say("names", facts, names=listed(names))
    return f"{_next(facts, will_do)} {thanks}" if will_do else f"{thanks} {say('next_names', facts)}"


def _quote(facts: Facts, said: str) -> str:
    if not said:
        return f"What stays with me is {prompt('one thing they said')}."
    return f"{say('quote', facts)} “{sentence(said)}”"


def _next(facts: Facts, will_do: str) -> str:
    if not will_do:
        return f"As a next step I will {prompt('one thing you will do')}."
    if says_who(will_do):
        return f"As promised, I will {sentence(to_you(deed(will_do)))}"
    if _BY_ME.match(will_do):
        return f"As promised: {sentence(will_do)}"
    return f"{say('next', facts)} {sentence(to_you(will_do[:1].lower() + will_do[1:]))}"


def draft_update(facts: Facts, *, talked_with: str = "", learned: str = "", talks: int = 0) -> Draft:
    """Return news for someone who helped: what came of it, what I took from it, with thanks and no further ask.

    ``talks`` counts all that there were, for one who gave no name that was talked with. What is not known is left out:
    news with a blank in it would be worse than short news.
    """
    took = not_said_before(sentence(learned), facts)
    if talked_with:
        told, kept, thanks = say("talked", facts, names=talked_with), "took", "door"
    elif talks:
        told, kept, thanks = say("since", facts, count=plural(talks, "talk")), "took_all", "helped"
    else:
        told, kept, thanks = say("news", facts), "took_all", "helped"
    return Draft(
        subject="How it went" if talked_with else "A short word from me",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            f"{told} {say(kept, facts)} {took}" if took else told,
            say(thanks, facts),
            f"Warm regards,\n{signed(facts, contact=False)}",
        ),
    )
