"""How a request begins: where the name came from, who is asking, and why."""

from askwell.method.letters.facts import Facts, own_words, prompt


def source_of_name(facts: Facts) -> str:
    """Say where the name came from; a referrer who would rather not be named is not."""
    if facts.named_referrer:
        known = f", {facts.referrer_relation}," if facts.referrer_relation.startswith("my ") else ""
        return f"{facts.named_referrer}{known} gave me your name."
    if facts.referrer_name:
        return f"Someone whom I asked about {facts.occupation or prompt('the work')} gave me your name."
    return prompt("Say where you came across the name")


def background(facts: Facts) -> str:
    """Say what the seeker has done, in her own words."""
    return own_words(facts.introduction) or prompt("Your background in two sentences: I have been ...")


def appeal(facts: Facts) -> str:
    """Say why this work."""
    if why := own_words(facts.appeal):
        return f"I am curious about {facts.occupation or prompt('the work')}. {why}"
    return f"I am curious about {facts.occupation or prompt('the work')}, because {prompt('why this work appeals to you')}."
