"""What a letter is made of."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from askwell.method.etiquette.asking import without_job_asks
from askwell.method.letters.names import (
    called,
    first_name,
    formal_name,
    full_said,
    is_described,
    is_kin,
    is_on_first_names,
    to_a_stranger,
)

_I = re.compile(r"\bi(?=['’]|\s)")


@dataclass(frozen=True, kw_only=True)
class Facts:
    """The facts of one letter. Everything but the names may be missing; a prompt then stands in its place.

    ``may_name`` is ``yes``, ``unknown`` (not asked yet), ``first`` (the referrer asks first) or ``no``: nobody is named before a yes.
    ``sent_me`` says that the referrer told the seeker to write, and did not only give the name. ``said_before`` are the
    sentences of earlier letters to this person, as ``sentences_of`` gives them, the oldest first. ``turn`` is their place among all who are written to, so
    that no two of them read the same, and ``turns_near`` are the places before it of those who know them; ``elsewhere`` are sentences that had better not stand here too: of letters to those who know
    them, and before a call of letters to them. ``lately`` are those of the latest letters of this kind to anybody, the oldest
    first: what was said to others longest ago is said next, to the first of those who wait for such a letter; ``ahead`` says how many wait before.
    ``is_own`` says that this is one of the seeker's own people, ``knows_me`` that it is somebody who knows her otherwise (a colleague,
    a neighbor), ``in_book`` that she has the address from an address book and may be known. ``is_far`` says that no coffee can
    be shared. ``gave`` are the names of whom this person led to before.
    ``wrote_on`` says when the seeker wrote to this person before she calls ("on March 2"): of that a call speaks.
    ``last_wrote`` says when the two wrote with each other before ("in June 2021"), ``long_ago`` that it was a while ago.
    ``talked_on`` says when they talked about this work last ("on March 9"): whoever talked with her is no stranger any more.
    """

    seeker_name: str
    person_name: str
    seeker_phone: str = ""
    profile_url: str = ""
    introduction: str = ""
    occupation: str = ""
    appeal: str = ""
    person_relation: str = ""
    is_own: bool = False
    knows_me: bool = False
    in_book: bool = False
    is_far: bool = False
    gave: tuple[str, ...] = ()
    person_title: str = ""
    organisation: str = ""
    referrer_name: str = ""
    referrer_relation: str = ""
    may_name: str = "unknown"
    sent_me: bool = False
    minutes: int = 20
    something_true: str = ""
    referrer_words: str = ""
    said_before: Collection[str] = ()
    elsewhere: frozenset[str] = frozenset()
    lately: tuple[str, ...] = ()
    ahead: int = 0
    turn: int = 0
    turns_near: frozenset[int] = frozenset()
    wrote_on: str = ""
    last_wrote: str = ""
    long_ago: bool = False
    talked_on: str = ""

    @property
    def seeker(self) -> str:
        """Return the seeker's name in full, with its capitals."""
        return full_said(self.seeker_name)

    @property
    def salutation(self) -> str:
        """Return what stands behind "Dear", or "" where no name is known."""
        if is_described(self.person_name):
            return ""
        return self.called if self.is_own else formal_name(self.person_name)

    @property
    def is_known(self) -> bool:
        """Return whether the two know each other, so that nobody needs an introduction or asks where the name is from."""
        return self.is_own or self.knows_me

    @property
    def is_close(self) -> bool:
        """Return whether the two call each other by their first names; a title before the name says no."""
        has_no_title = self.salutation in full_said(self.person_name).split()
        return self.is_own or (self.knows_me and is_on_first_names(self.person_relation) and has_no_title)

    @property
    def named_referrer(self) -> str:
        """Return whom the letter may name as the one who gave the name."""
        return self.referrer_name if self.may_name == "yes" else ""

    @property
    def greeting(self) -> str:
        """Return the first line: "Dear Aunt Rosa,", "Dear Dr. Marsh,", "Dear Tom,"; a prompt where no name is known."""
        return f"Dear {self.salutation or prompt('their name')},"

    @property
    def called(self) -> str:
        """Return what the seeker calls them: "Aunt Rosa", "Tom"."""
        own = called(self.person_name, self.person_relation) if self.is_own else ""
        return own or first_name(self.person_name)

    @property
    def regards(self) -> str:
        """Return the words above the name in a letter about a time, or an answer."""
        return self.closing if self.is_close else "Kind regards"

    @property
    def closing(self) -> str:
        """Return the words above the name: with love to a relative."""
        if not self.is_close:
            return "Warm regards"
        return "Love" if is_kin(self.person_relation) else "Warmly"

    @property
    def sent_by(self) -> str:
        """Return whoever may be named as the one who gave the name, as one tells a stranger: "my aunt Rosa Brandt".

        Whoever is only described ("my old boss") has a prompt for the name behind it.
        """
        if not self.named_referrer:
            return ""
        told = to_a_stranger(self.named_referrer, self.referrer_relation)
        return f"{told} {prompt('their name')}" if is_described(self.named_referrer) else told

    @property
    def me(self) -> str:
        """Return the seeker's name as it signs: the first one to her own people, and to whom she calls so."""
        if not self.seeker_name:
            return prompt("your name")
        return first_name(self.seeker_name) if self.is_close else self.seeker

    def names(self, full_names: Iterable[str]) -> list[str]:
        """Return names as this person knows them: whoever is close hears first names, but no doctor is made a Tom."""
        return [formal_name(name) if self.is_close else full_said(name) for name in full_names]


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A letter to be changed by the one who signs it."""

    subject: str
    body: str


def prompt(words: str) -> str:
    """Return a place to fill in, which the check for unfilled prompts finds."""
    return f"[{words}]"


def sentence(text: str) -> str:
    """Return a text that ends like a sentence."""
    plain = " ".join(text.split())
    return plain if not plain or plain[-1] in ".!?…" else f"{plain}."


def quoted(text: str) -> str:
    """Return what somebody said as a sentence to be quoted: noted down in haste it begins small, in a letter it does not."""
    plain = _I.sub("I", sentence(text))
    return plain if plain[1:2].isupper() else f"{plain[:1].upper()}{plain[1:]}"


def own_words(text: str) -> str:
    """Return what the seeker wrote about herself as a sentence, without one in it that asks for a job."""
    return her_sentences(without_job_asks(text))


def her_sentences(text: str) -> str:
    """Return what she wrote as sentences. What she typed in small letters begins with a capital, and I is written I."""
    words = _I.sub("I", sentence(text))
    return words if words[1:2].isupper() else f"{words[:1].upper()}{words[1:]}"


def signed(facts: Facts, *, contact: bool = True) -> str:
    """Return the seeker's name, with what she wants to be found by. A profile stands in for a resume."""
    lines = [facts.me]
    if contact and not facts.is_own:
        lines += [part for part in (facts.seeker_phone, facts.profile_url) if part]
    return "\n".join(lines)


def letter(*paragraphs: str) -> str:
    """Return paragraphs with an empty line between each two; empty ones fall away."""
    return "\n\n".join(part for part in paragraphs if part)
