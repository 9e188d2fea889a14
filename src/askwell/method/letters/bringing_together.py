"""Bringing two people together who both said yes to it: asked one by one, neither named before both agree."""

from collections.abc import Sequence
from dataclasses import dataclass

from askwell.method.letters.facts import Draft, letter, quoted
from askwell.method.letters.names import first_name, full_said
from askwell.method.letters.where import role_said


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One of the two, as the seeker knows them."""

    name: str
    title: str = ""
    organisation: str = ""

    @property
    def does(self) -> str:
        """Return what they do and where, as one says it after a name; "" where neither is known."""
        return " at ".join(part for part in (self.title, self.organisation) if part)


def draft_to_who_needs(me: str, *, person: Known, other: Known, said: str) -> Draft:
    """Return the question to who told a need, in their own words ``said`` ("" where they told none); the other is told of without a name."""
    who = role_said(other.title) or "somebody"
    reason = f"when we talked, you said: “{quoted(said)}”" if said else "I thought of you."
    return Draft(
        subject="Somebody I could introduce you to",
        body=letter(
            f"Hello {first_name(person.name)},",
            f"{reason} I know {who} {'who may be right for it' if said else 'whom you may like to meet'}.",
            "Shall I ask whether the two of you could meet? A no is fine, too.",
            _signed(me),
        ),
    )


def draft_to_the_other(me: str, *, other: Known, need: str) -> Draft:
    """Return the question to who may serve a ``need``; "" where its words may not be passed on. Nobody is named."""
    known = (
        f"someone I talked with could use {need}. I thought of you."
        if need
        else "I talked with somebody whom you may like to meet."
    )
    return Draft(
        subject="Somebody I could introduce you to",
        body=letter(
            f"Hello {first_name(other.name)},",
            f"{known} Would you like me to bring the two of you together? A no is fine, too.",
            _signed(me),
        ),
    )


def draft_together(me: str, *, pair: Sequence[Known]) -> Draft:
    """Return the letter to the two who agreed: who each is, and no more of the seeker."""
    one, other = pair
    return Draft(
        subject=f"{full_said(one.name)} and {full_said(other.name)}",
        body=letter(
            f"Hello {first_name(one.name)}, hello {first_name(other.name)},",
            f"{_this_is(one, other)} {_this_is(other, one)}",
            "You both said that you would like to meet, so I leave the rest to you.",
            _signed(me),
        ),
    )


def _this_is(reader: Known, shown: Known) -> str:
    return f"{first_name(reader.name)}, this is {full_said(shown.name)}{f', {shown.does}' if shown.does else ''}."


def _signed(me: str) -> str:
    return f"Warm regards,\n{me}"
