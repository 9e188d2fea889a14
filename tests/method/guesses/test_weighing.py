"""The weight of words beside the rules: when it decides, when it leaves them alone, and what it says."""

from askwell.method.guesses.lines import guess
from askwell.method.guesses.stances import stance_of
from askwell.method.guesses.weighing import signs_of


def test_where_no_word_of_the_lists_leans_the_weight_of_the_words_tells_a_side() -> None:
    line = "never enough people for the nights at the plant"
    assert stance_of(line).stance != "for"
    said = guess(line).stance
    assert (said.stance, said.why) == ("for", "Words like “enough” and “nights” speak for it.")


def test_a_language_that_we_do_not_know_is_left_to_the_rules() -> None:
    line = "sie suchen dringend neue Leute für die Nachtschicht im Werk"
    assert guess(line).stance == stance_of(line)


def test_a_line_of_few_words_is_left_to_the_rules() -> None:
    assert guess("They froze hiring").stance == stance_of("They froze hiring", topic="market", purpose="jobs")


def test_a_question_of_her_own_serves_what_she_said_that_it_serves() -> None:
    said = guess("they never post anything before the summer", question="mine", purposes={"values": 1.0})
    assert (said.sense.purpose, said.sense.why) == ("values", "The question was about that.")


def test_what_was_asked_and_the_chip_are_signs_beside_the_words() -> None:
    assert list(signs_of("s12", "said")) == ["(asked s12)"]
    assert list(signs_of("", "lead")) == ["(unasked)", "(lead)"]
