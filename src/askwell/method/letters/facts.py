"""What a letter is made of."""

import re
from dataclasses import dataclass
from functools import lru_cache

from askwell.method.etiquette.asking import without_job_asks

# "Aunt Rosa" is what one calls her; "Aunt" alone is not.
_KINSHIP = frozenset(["aunt", "auntie", "uncle", "grandma", "grandpa", "cousin"])
# Names written without spaces or with the family name first are not taken apart.
_FAMILY_FIRST = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, kw_only=True)
class Facts:
    """The facts of one letter. Everything but the names may be missing; a prompt then stands in its place.

    ``may_name`` is ``yes``, ``unknown`` or ``no``: a referrer who would rather not be named never is. ``said_before`` are the
    sentences of earlier letters to this person, as ``sentences_of`` gives them; ``turn`` counts such letters to others.
    """

    seeker_name: str
    person_name: str
    seeker_phone: str = ""
    profile_url: str = ""
    introduction: str = ""
    occupation: str = ""
    appeal: str = ""
    person_title: str = ""
    organisation: str = ""
    referrer_name: str = ""
    referrer_relation: str = ""
    may_name: str = "unknown"
    minutes: int = 20
    something_true: str = ""
    referrer_words: str = ""
    said_before: frozenset[str] = frozenset()
    turn: int = 0

    @property
    def named_referrer(self) -> str:
        """Return whom the letter may name as the one who gave the name."""
        return self.referrer_name if self.may_name != "no" else ""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A letter to be changed by the one who signs it."""

    subject: str
    body: str


@lru_cache(maxsize=4096)  # lists of people say the same names on every page
def first_name(full_name: str) -> str:
    """Return what one would write after "Dear": a suggestion. A name that cannot be taken apart stays whole."""
    plain = full_name.strip()
    if not plain or _FAMILY_FIRST.search(plain) or plain.split()[0].casefold() in _KINSHIP:
        return plain
    from nameparser import HumanName  # noqa: PLC0415  # it takes longer to load than a page to show

    name = HumanName(plain)
    first = str(name.first)
    # An initial or a lone title says less than the name as it was given.
    return first if len(first.strip(".")) > 1 else plain


def prompt(words: str) -> str:
    """Return a place to fill in, which the check for unfilled prompts finds."""
    return f"[{words}]"


def sentence(text: str) -> str:
    """Return a text that ends like a sentence."""
    plain = " ".join(text.split())
    return plain if not plain or plain[-1] in ".!?…" else f"{plain}."


def own_words(text: str) -> str:
    """Return what the seeker wrote about herself, ending like a sentence, without a sentence in it that asks for a job."""
    return sentence(without_job_asks(text))


def signed(facts: Facts, *, contact: bool = True) -> str:
    """Return the seeker's name, with what she wants to be found by. A profile stands in for a resume."""
    lines = [facts.seeker_name or prompt("your name")]
    if contact:
        lines += [part for part in (facts.seeker_phone, facts.profile_url) if part]
    return "\n".join(lines)


def letter(*paragraphs: str) -> str:
    """Return paragraphs with an empty line between each two; empty ones fall away."""
    return "\n\n".join(part for part in paragraphs if part)
