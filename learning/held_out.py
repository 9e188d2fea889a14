"""How well the weights alone reach writers of whom they learned nothing: each hand is left out once."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import compress

from askwell.method.etiquette.language.topics import ENOUGH
from askwell.method.etiquette.shipped import shipped
from askwell.method.learned.pieces import pieces_among
from askwell.method.learned.weights import Weights
from askwell.method.things.weighing import share_of
from askwell.method.weighed_differences import DENY
from learning import answers, contradicting, job_asks, pairs, purposes, sides
from learning.examples import Example, without
from learning.fitting import Penalty, fit

LETTERS = ("fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
"""The hands of whole letters and answers by authors who had seen no rules, each of another day."""
CAMPAIGNS = ("two_campaigns", "second_campaigns", "third_campaigns", "fourth_campaign", "fifth_campaign")
"""The hands of whole campaigns of talks."""


def show() -> None:
    """Print how well the weights of letters, answers, single sentences, note lines and opposite notes reach each hand held out, and how far words tell one thing."""
    show_letters()
    show_sentences()
    show_notes()
    show_opposed()
    show_pairs()


def show_notes() -> None:
    """Print, for each hand held out, of how many note lines the first reading of purpose and side is the heaviest."""
    for hand in CAMPAIGNS:
        told = (
            f"{what} {_right(list(taught.examples()), taught.PENALTY, hand)}"
            for what, taught in (("purposes", purposes), ("sides", sides))
        )
        print(f"{hand}: {', '.join(told)}")


def show_opposed() -> None:
    """Print, for each hand held out, how many pairs of notes surely deny each other by their weights alone, of how many that do."""
    told = contradicting.examples()
    for hand in contradicting.HANDS:
        weights = contradicting.fit([each for each in told if each.hand != hand])
        theirs = [each for each in told if each.hand == hand]
        sure = [each.deny for each in theirs if share_of(each.signs, weights) >= DENY]
        print(
            f"{hand}: notes that deny each other, right {sum(sure)} of {len(sure)} found, of {_denying(theirs)} there"
        )


def show_pairs() -> None:
    """Print, for each author held out, in how many pairs of notes the rules, the weights and either see one thing, and how many of these are."""
    judged = pairs.pairs()
    weighed = pairs.SameThing(judged)
    for hand in sorted({pair.hand for pair in judged}):
        theirs = [pair for pair in judged if pair.hand == hand]
        rules, weights = list(map(pairs.ruled, theirs)), weighed.held_out(judged, hand)
        either = [one or other for one, other in zip(rules, weights, strict=True)]
        told = (
            f"{what} {sum(pair.is_same for pair in compress(theirs, seen))} of {sum(seen)}"
            for what, seen in (("rules", rules), ("weights", weights), ("either", either))
        )
        print(
            f"{hand}: one thing, right {', '.join(told)} found, of {sum(pair.is_same for pair in theirs)} there"
        )


def _denying(opposed: Iterable[contradicting.Opposed]) -> int:
    return sum(each.deny for each in opposed)


def _right(examples: list[Example], penalty: Penalty, hand: str) -> str:
    weights = fit(without(hand, examples), penalty)
    theirs = [example for example in examples if example.hand == hand]
    right = sum(_heaviest(weights.shares(each.text, each.signs)) == each.label for each in theirs)
    return f"{right} of {len(theirs)}"


def show_letters() -> None:
    """Print, for each hand held out, how many letters that ask for work are found, and how many answers are of their kind."""
    learned, letters = job_asks.examples(), list(job_asks.letters())
    judged = list(answers.examples())
    for hand in LETTERS:
        blind, ordinary = f"blind_{hand}_hand", f"ordinary_{hand}_hand"
        asks = fit(without(blind, learned), job_asks.PENALTY)
        found = [
            (asking, any(_share(asks, job_asks.words(one)) > ENOUGH for one in said))
            for whose, said, asking in letters
            if whose == blind
        ]
        kinds = fit(without(ordinary, judged), answers.PENALTY)
        theirs = [example for example in judged if example.hand == ordinary]
        right = sum(_heaviest(kinds.shares(each.text, each.signs)) == each.label for each in theirs)
        print(f"{hand}: asks for a job, {_told(found)}; kinds of answers {right} of {len(theirs)}")


def show_sentences() -> None:
    """Print, for each hand of single sentences held out, how many job asks are found by weights alone and with the phrases."""
    language, learned, theirs = shipped().languages[0], job_asks.examples(), list(job_asks.sentences())
    for hand in sorted({example.hand for example in theirs}):
        asks = fit(without(hand, learned), job_asks.PENALTY, least=job_asks.LEAST)
        both = replace(language, weights={job_asks.ASKS: asks}).topics
        held = [
            (one.label == job_asks.ASKS, _share(asks, one.words) > ENOUGH, job_asks.ASKS in both.of(one.text))
            for one in theirs
            if one.hand == hand
        ]
        alone, with_phrases = (_told([(each[0], each[at]) for each in held]) for at in (1, 2))
        print(f"{hand}: asks for a job, weights alone {alone}; with the phrases {with_phrases}")


def _share(asks: Weights, words: Sequence[str]) -> float:
    return asks.shares_of(pieces_among(words))[job_asks.ASKS]


def _told(found: Sequence[tuple[bool, bool]]) -> str:
    right, seen = sum(asking and heard for asking, heard in found), sum(heard for _, heard in found)
    return f"right {right} of {seen} found, of {sum(asking for asking, _ in found)} there"


def _heaviest(shares: dict[str, float]) -> str:
    return max(shares, key=lambda label: shares[label])
