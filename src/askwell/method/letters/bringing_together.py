"""Bringing two people together who both said yes to it: asked one by one, neither named before both agree."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.method.giving import as_told_on
from askwell.method.letters.facts import Draft, letter, prompt, quoted
from askwell.method.letters.names import called, formal_name, full_said
from askwell.method.letters.where import field_said, place_said, role_said

SUBJECT = "Somebody I could introduce you to"
WHY_YOU = "why you thought of the two of them"
_RETIRED = re.compile(r"\W*(?:\w+\s+)?retired\b", re.IGNORECASE)
WHY_BOTH = "why the two should meet, in a sentence that both may read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One of the two, as the seeker knows them."""

    name: str
    title: str = ""
    organisation: str = ""
    relation: str = ""
    is_own: bool = False

    @property
    def called(self) -> str:
        """Return what the seeker calls them in all her letters: "Aunt Rosa", "Dr. Marsh", "Tom"."""
        return (called(self.name, self.relation) if self.is_own else "") or formal_name(self.name)

    @property
    def who(self) -> str:
        """Return what they are as one tells of them without a name: "a lecturer in pharmacy"."""
        return role_said(self.title) or "somebody"

    @property
    def does(self) -> str:
        """Return what they do and where, as one says it after a name; "" where neither is known."""
        role, place = role_said(self.title), place_said(self.organisation)
        if role:
            return " at ".join(part for part in (role, place) if part)
        if _RETIRED.match(self.title):
            return f"retired from {place}" if place else "retired"
        field = field_said(self.title)
        parts = [f"in {field}" if field else "", f"at {place}" if place else ""]
        return " ".join(("who works", *filter(None, parts))) if any(parts) else ""


def draft_to_who_needs(me: str, *, person: Known, other: Known, said: str) -> Draft:
    """Return the question to who told a need, in their own words ``said`` ("" where they told none); the other is told of without a name."""
    if said:
        reason = f"When we talked, you said: “{quoted(said)}” I know {other.who} whom you may like to talk to about it."
    else:
        reason = _may_like(other)
    return _first(me, person, reason, "Shall I ask whether the two of you could meet? A no is fine, too.")


def draft_to_the_other(me: str, *, person: Known, other: Known, need: str) -> Draft:
    """Return the question to who may serve a ``need``; "" where its words may not be passed on. Nobody is named.

    Whose need it is stays untold: beside its words not even what the person does is said.
    """
    passed_on = as_told_on(need)
    known = (
        f"Someone I talked with could use {passed_on}. I thought of you." if passed_on else _may_like(person)
    )
    return _first(me, other, known, "Would you like me to bring the two of you together? A no is fine, too.")


def draft_together(me: str, *, pair: Sequence[Known]) -> Draft:
    """Return the letter to the two who agreed: who each is, with a place for why they should meet, and no more of the seeker."""
    one, other = pair
    return Draft(
        subject=f"{full_said(one.name)} and {full_said(other.name)}",
        body=letter(
            f"Hello {one.called}, hello {other.called},",
            f"{_this_is(one, other)} {_this_is(other, one)}",
            prompt(WHY_BOTH),
            "You both said that you would like to meet, so I leave the rest to you.",
            _signed(me),
        ),
    )


def _may_like(other: Known) -> str:
    return f"I know {other.who} whom you may like to meet: {prompt(WHY_YOU)}."


def _first(me: str, to: Known, reason: str, question: str) -> Draft:
    return Draft(subject=SUBJECT, body=letter(f"Hello {to.called},", f"{reason} {question}", _signed(me)))


def _this_is(reader: Known, shown: Known) -> str:
    return f"{reader.called}, this is {full_said(shown.name)}{f', {shown.does}' if shown.does else ''}."


def _signed(me: str) -> str:
    return f"Warm regards,\n{me}"
