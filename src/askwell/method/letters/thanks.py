"""Thanking for a talk, and telling whoever opened the door how it went."""

import re
from collections.abc import Sequence

from askwell.method.letters.facts import Draft, Facts, first_name, letter, prompt, sentence, signed
from askwell.method.letters.wordings import not_said_before, say
from askwell.method.promises import deed, says_who, to_you

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

    ``late`` is for a note more than a week after the talk: it says so once, without guilt. A ``card`` is shorter.
    """
    opening = say("late" if late else "thanks", facts)
    kept = _quote(facts, said)
    thanks_for_names = say("names", facts, names=_listed(names)) if names else ""
    if channel == CARD:
        body = letter(
            f"Dear {first_name(facts.person_name)},",
            " ".join(part for part in (opening, kept, _next(facts, will_do), thanks_for_names) if part),
            facts.seeker_name or prompt("your name"),
        )
        return Draft(subject="", body=body)
    return Draft(
        subject=f"Thank you, {first_name(facts.person_name)}",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            f"{opening} {kept}",
            " ".join(part for part in (_next(facts, will_do), thanks_for_names) if part),
            f"{say('resume', facts)} {sentence(resume_remark)}" if resume_remark else "",
            say("in_touch", facts),
            f"Warm regards,\n{signed(facts, contact=False)}",
        ),
    )


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


def _listed(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def draft_update(facts: Facts, *, talked_with: str = "", learned: str = "") -> Draft:
    """Return news for someone who helped: what came of it, with thanks and no further ask.

    What is not known is left out: news with a blank in it would be worse than short news.
    """
    told = say("talked", facts, names=talked_with) if talked_with else say("news", facts)
    return Draft(
        subject="How it went" if talked_with else "A short word from me",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            f"{told} {not_said_before(sentence(learned), facts)}".strip(),
            say("door", facts),
            f"Warm regards,\n{signed(facts, contact=False)}",
        ),
    )
