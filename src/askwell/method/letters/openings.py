"""How a request begins: where the name came from, who is asking, why, and why this person."""

import re

from askwell.method.letters.doing import does_the_work
from askwell.method.letters.facts import Facts, own_words, prompt, quoted
from askwell.method.letters.herself import introduced, reason
from askwell.method.letters.hints import tells_of_work_to_be_had
from askwell.method.letters.names import first_name, short_to_a_stranger
from askwell.method.letters.where import place_said, role_said
from askwell.method.letters.wordings import not_said_before, say, was_any_said

LONGEST_QUOTE = 160
NOT_NAMED = "Say where you came across the name"
"""What a request begins with where nobody gave the name, to be filled in."""
KNOW_EACH_OTHER = "How you know each other, in a few words"
"""The same for somebody out of an address book."""
WROTE_ABOUT = "what you wrote about"
"""What is to be filled in where the two wrote with each other before."""
# What a reason behind it would be taken for: that of the second half, or of the whole way of saying it.
_HAS_ITS_OWN = re.compile(r", and|^What I am")
_BECAUSE = re.compile(r"^because\b", re.IGNORECASE)


def source_of_name(facts: Facts, *, place: str = "source") -> str:
    """Say where the name came from; a referrer who would rather not be named is not. ``place`` is where it is said.

    Where nobody gave it and the two wrote with each other before, that is said. Whoever knows the seeker, or has read it in an
    earlier letter, needs no source.
    """
    if facts.referrer_name:
        where = place if facts.named_referrer else "unnamed"
        return "" if was_any_said(where, facts) else say(where, facts)
    if facts.last_wrote and (facts.long_ago or not facts.is_known):
        about = prompt(WROTE_ABOUT)
        return say("wrote_long_ago" if facts.long_ago else "wrote", facts, when=facts.last_wrote, about=about)
    if facts.said_before:
        return ""
    return (
        say("to_mind", facts) if facts.is_known else prompt(KNOW_EACH_OTHER if facts.in_book else NOT_NAMED)
    )


def who_i_am(facts: Facts) -> str:
    """Say the seeker's name, to whoever does not know it."""
    if facts.is_known:
        return ""
    return say("me_again" if facts.said_before else "me_in_book" if facts.in_book else "me", facts)


def words_of_referrer(facts: Facts) -> str:
    """Say what the referrer said of this person, where that is short and the referrer may be named."""
    words = " ".join(facts.referrer_words.split())
    if facts.may_name != "yes" or not facts.referrer_name or not words or len(words) > LONGEST_QUOTE:
        return ""
    if not not_said_before(quoted(words), facts) or tells_of_work_to_be_had(words):
        return ""
    full = " ".join(facts.person_name.split())
    if " " in full and words.casefold().startswith(full.casefold()):
        return ""  # a line of an address book, and they know their own name
    names_them = first_name(facts.person_name).casefold() in words.casefold()
    return say(
        "told_me" if names_them else "told_of",
        facts,
        referrer=short_to_a_stranger(facts.referrer_name),
        words=quoted(words),
    )


def background(facts: Facts) -> str:
    """Say what the seeker has done, in her own words; "" when this person has read it before, or knows her."""
    if facts.is_known:
        return ""
    if words := introduced(facts):
        return not_said_before(words, facts)
    return "" if facts.said_before else prompt("Your background in two sentences: I have been ...")


def appeal(facts: Facts) -> str:
    """Say why this work; a prompt where she wrote no reason."""
    curious = say("curious", facts)
    if not facts.appeal.strip():
        why = f"because {prompt('why this work appeals to you')}"
        return f"{_joined_to(curious, why)}."
    return with_reason(curious, facts)


def with_reason(said: str, facts: Facts) -> str:
    """Return a sentence with her reason behind it, in the same one where it begins with "because"; without it where it was read before."""
    why = not_said_before(reason(facts), facts)
    if not _BECAUSE.match(why):
        return f"{said} {why}".strip()
    if was_because_said(why, facts):
        return said
    return _joined_to(said, f"{why[:1].lower()}{why[1:]}")


def _joined_to(said: str, because: str) -> str:
    """Return a sentence with a reason in it; in one of its own where it would give that of something else."""
    if _HAS_ITS_OWN.search(said):
        return f"{said} It appeals to me {because}"
    return f"{said.removesuffix('.')}, {because}"


def was_because_said(why: str, facts: Facts) -> bool:
    """Return whether a reason that begins with "because" was read before, whatever stood before it."""
    return any(one.endswith(why.casefold()) for one in facts.said_before)


def why_this_person(facts: Facts) -> str:
    """Say something true of this person alone: the seeker's own sentence, or else where they are; a prompt where only a name is known.

    What the referrer said of them is such a thing too.
    """
    if facts.something_true.strip():
        return not_said_before(own_words(facts.something_true), facts)
    if where := _where_they_are(facts):
        return where
    if words_of_referrer(facts) or facts.is_known or facts.said_before or facts.last_wrote:
        return ""
    return prompt(f"What drew you to {first_name(facts.person_name)}: one true thing")


def _where_they_are(facts: Facts) -> str:
    role, place = role_said(facts.person_title), place_said(facts.organisation)
    if not role:
        return say("place", facts, place=place) if place else ""
    if does_the_work(facts.person_title, facts.occupation):
        return say("role_and_place" if place else "role", facts, role=role, place=place)
    if facts.is_known:  # what an uncle does for a living has nothing to do with it
        return "" if facts.is_own else say("beside", facts)
    return say("beside_and_place" if place else "beside", facts, role=role, place=place)


def is_of_other_work(facts: Facts) -> bool:
    """Return whether nothing says that this person does the work that is looked into: it is asked about, and not how they came to it."""
    if does_the_work(facts.person_title, facts.occupation):
        return False
    return facts.is_known or bool(role_said(facts.person_title))
