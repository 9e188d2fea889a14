"""How a request begins: where the name came from, who is asking, and why."""

from askwell.method.letters.facts import Facts, first_name, own_words, prompt, sentence
from askwell.method.letters.wordings import not_said_before, say

LONGEST_QUOTE = 160
NOT_NAMED = "Say where you came across the name"
"""What a request begins with where nobody gave the name, to be filled in."""
WROTE_ABOUT = "what you wrote about"
"""What is to be filled in where the two wrote with each other before."""


def source_of_name(facts: Facts, *, place: str = "source") -> str:
    """Say where the name came from; a referrer who would rather not be named is not.

    Where nobody gave it and the two wrote with each other before, that is said. ``place`` is where it is said.
    """
    if facts.named_referrer:
        if facts.referrer_relation.startswith("my ") and not facts.said_before:
            return f"{facts.named_referrer}, {facts.referrer_relation}, gave me your name."
        return say(place, facts)
    if facts.referrer_name:
        return say("unnamed", facts)
    if facts.last_wrote:
        about = prompt(WROTE_ABOUT)
        return say("wrote_long_ago" if facts.long_ago else "wrote", facts, when=facts.last_wrote, about=about)
    return prompt(NOT_NAMED)


def words_of_referrer(facts: Facts) -> str:
    """Say what the referrer said of this person, where that is short and the referrer may be named."""
    words = " ".join(facts.referrer_words.split())
    if facts.may_name != "yes" or not words or len(words) > LONGEST_QUOTE:
        return ""
    if not not_said_before(sentence(words), facts):
        return ""
    return say("told_me", facts, referrer=first_name(facts.referrer_name), words=sentence(words))


def background(facts: Facts) -> str:
    """Say what the seeker has done, in her own words; "" when this person has read it before."""
    if words := own_words(facts.introduction):
        return not_said_before(words, facts)
    return prompt("Your background in two sentences: I have been ...")


def appeal(facts: Facts) -> str:
    """Say why this work."""
    if why := own_words(facts.appeal):
        return f"{say('curious', facts)} {not_said_before(why, facts)}".strip()
    return f"I am curious about {facts.occupation or prompt('the work')}, because {prompt('why this work appeals to you')}."
