"""Whether a name noted in a talk may be told from whom it comes."""

import pytest

from askwell.method.replies.permission import heard_may_name


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Priya Nair at Halden, may say his name", "yes"),
        ("Priya Nair, fine to mention him", "yes"),
        ("Priya Nair, say Daniel sent me", "yes"),
        ("Priya Nair, he can be named", "yes"),
        ("Priya Nair, don’t mention him", "no"),
        ("Priya Nair, ask him before you mention him", "unknown"),
        ("Priya Nair, can drop her a line", "unknown"),
        ("Priya Nair, may give her a call", "unknown"),
        ("Priya Nair", "unknown"),
    ],
)
def test_a_note_says_in_the_third_person_whether_i_may_name_who_gave_it(note: str, said: str) -> None:
    assert heard_may_name(note) == said
