"""What a phrase of the rules finds in a sentence, and what it refuses to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.etiquette.language.grammar import PhraseError
from askwell.method.etiquette.language.vocabulary import Vocabulary

CONTRACTIONS = {"*n't": "not", "i'm": "i am"}
LISTS = {
    "job": ["job", "line of work", "jobs"],
    "who": ["i", "we", "my _ sister"],
    "want": ["want", "{who} wish"],
}


def found(phrase: str, sentence: str) -> list[str]:
    words = Vocabulary(LISTS, contractions=CONTRACTIONS)
    read = words.phrase(phrase)
    said = words.read(sentence)
    return [" ".join(said.words[span.start : span.stop]) for span in read.spans(said, words)]


@pytest.mark.parametrize(
    ("phrase", "sentence", "words"),
    [
        ("are you hiring", "And ARE you Hiring?", ["are you hiring"]),
        ("(may|might) i", "Might I? May I?", ["might i", "may i"]),
        ("a new? job", "A job, a new job.", ["a job", "a new job"]),
        ("hir*", "He hired whom she hires.", ["hired", "hires"]),
        ("*ing", "Hiring and firing", ["hiring", "firing"]),
        ("look .. job", "I look for a job.", ["look for a job"]),
        ("look .. job", "I look for the best job.", ["look for the best job"]),
        ("look .. job", "I look for the very best job.", []),
        ("look .. job", "I look, and the job is gone.", []),
        ("look ... job", "I look, and the job is gone.", ["look , and the job"]),
        ("look ... job", "I look; the job is gone.", []),
        ("your _ team", "your team, your small team, your very small team", ["your team", "your small team"]),
        ("i do not know", "I don't know.", ["i do not know"]),
        ("i don't know", "I do not know.", ["i do not know"]),
        ("{who} {want} a {job}", "We want a line of work.", ["we want a line of work"]),
        ("{who} want", "My sister wants; my elder sister want it", ["my elder sister want"]),
        ("what !you say", "What you say; what say they", ["what say"]),
        ("^ call me", "Call me. You may call me", ["call me"]),
        ("call me$", "You may call me.", ["call me"]),
        ("# minutes", "20 minutes", ["20 minutes"]),
        ("from @", "From Ana, from here, from José", ["from ana", "from josé"]),
        ("!!!", "Now!!!!", ["!!!"]),
    ],
)
def test_a_phrase_finds_its_words(phrase: str, sentence: str, words: list[str]) -> None:
    assert found(phrase, sentence) == words


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        ("let me (know", "not closed"),
        ("let me) know", "does not open"),
        ("{nobody} knows", "no list of words called {nobody}"),
        ("? really", "stands alone"),
        (".. job", "begins with a gap"),
        ("maybe?", "no word that must be there"),
        ("know !", "ends where a word should follow"),
        ("(a|..) job", "no word that must be there"),
        ("a * job", "star belongs"),
    ],
)
def test_a_phrase_that_cannot_be_read_says_why(phrase: str, why: str) -> None:
    with pytest.raises(PhraseError, match=why):
        found(phrase, "")


def test_lists_that_lead_to_themselves_are_refused() -> None:
    with pytest.raises(PhraseError, match="leads to itself"):
        Vocabulary({"one": ["a {two}"], "two": ["b {one}"]}, contractions={})


@given(sentence=st.text(max_size=200))
def test_any_sentence_can_be_read(sentence: str) -> None:
    assert all(words for words in found("{who} ... {job}", sentence))
