"""Which questions what somebody told answers, though nobody asked them in these words."""

from collections.abc import Iterable, Mapping, Sequence

from askwell.method.bank import BANK, CLOSING, OWN_TOPIC, BankQuestion

# Asks whom else to talk to: a name that was given answers it, whoever asked.
ASKS_FOR_NAMES = "s15"


def answers_of(bank: Sequence[BankQuestion] = BANK) -> Mapping[str, frozenset[str]]:
    """Return for each topic the keys of the questions that something told about it answers.

    Those of the handout and the seeker's own that name the topic; where it is the first topic of one of the handout, of
    that one alone among those that only touch it ("where to look" answers how to learn about jobs, not how to stay
    current). What closes a talk asks for a thing and is answered by getting it.
    """
    asking = [
        question
        for question in bank
        if (question.of_the_handout or question.key.startswith(OWN_TOPIC)) and question.stage != CLOSING
    ]
    first = {question.topics[0] for question in asking if question.of_the_handout and question.topics}
    found: dict[str, set[str]] = {}
    for question in asking:
        for place, topic in enumerate(question.topics):
            if place == 0 or topic not in first or not question.of_the_handout:
                found.setdefault(topic, set()).add(question.key)
    return {topic: frozenset(keys) for topic, keys in found.items()}


def answered_by(topics: Iterable[str], bank: Sequence[BankQuestion] = BANK) -> set[str]:
    """Return the keys of the questions that something told about one of these topics answers."""
    answers = answers_of(bank)
    return {key for topic in topics for key in answers.get(topic, ())}
