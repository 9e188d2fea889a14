"""Two who may like each other are told of in the same way, without a name, and hear why once both said yes."""

import pytest

from askwell.method.letters.bringing_together import (
    Known,
    draft_to_the_other,
    draft_to_who_needs,
    draft_together,
)

GRACE = Known(name="Grace Lin", title="Account lead", organisation="Fenwick Medical")
ELLEN = Known(name="Ellen Marsh", title="Lecturer in pharmacy", organisation="Lakeside College")


def test_where_nobody_told_a_need_each_is_described_to_the_other_alike() -> None:
    first = draft_to_who_needs("Maya Osei", person=GRACE, other=ELLEN, said="").body
    second = draft_to_the_other("Maya Osei", person=GRACE, other=ELLEN, need="").body
    assert "I know a lecturer in pharmacy whom you may like to meet: [why you thought" in first
    assert "I know an account lead whom you may like to meet: [why you thought" in second


def test_a_need_is_passed_on_without_a_word_of_whose_it_is() -> None:
    body = draft_to_the_other("Maya Osei", person=GRACE, other=ELLEN, need="a reader for labels").body
    assert ("Someone I talked with could use a reader for labels." in body, "account lead" in body) == (
        True,
        False,
    )


def test_both_read_who_the_other_is_in_the_middle_of_a_sentence_and_why_they_should_meet() -> None:
    body = draft_together("Maya Osei", pair=(GRACE, ELLEN)).body
    assert "Grace, this is Ellen Marsh, a lecturer in pharmacy at Lakeside College." in body
    assert "[why the two should meet, in a sentence that both may read]" in body


@pytest.mark.parametrize("said", ["", "i could use a reader"])
def test_no_sentence_behind_the_greeting_begins_small(said: str) -> None:
    body = draft_to_who_needs("Maya Osei", person=GRACE, other=ELLEN, said=said).body
    assert body.split("\n\n")[1][0].isupper()
