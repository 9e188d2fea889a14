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
        ("Priya Nair, wait till she's spoken to him", "first"),
        ("Priya Nair, she will talk to him first", "first"),
        ("Priya Nair, hold off until he has asked her", "first"),
        ("Priya Nair, never mention him, let him ask first", "no"),
        ("Priya Nair, can drop her a line", "unknown"),
        ("Priya Nair, may give her a call", "unknown"),
        ("Priya Nair", "unknown"),
    ],
)
def test_a_note_says_in_the_third_person_whether_i_may_name_who_gave_it(note: str, said: str) -> None:
    assert heard_may_name(note) == said


@pytest.mark.parametrize(
    ("note", "meera", "feld"),
    [
        ("Use my name with Meera; let me ask Feld first", "yes", "first"),
        ("Meera Nair runs data there. Say I sent you. Do not mention me to Jo Feld", "yes", "no"),
        ("Call Meera Nair and Jo Feld, say I sent you", "yes", "yes"),
        ("Use her name with Meera, and let her ask Feld first", "yes", "first"),
        ("Meera Nair or Jo Feld would know", "unknown", "unknown"),
    ],
)
def test_what_is_said_with_one_of_two_names_holds_for_that_one(note: str, meera: str, feld: str) -> None:
    said = [
        heard_may_name(note, name="Meera Nair", others=["Jo Feld"]),
        heard_may_name(note, name="Jo Feld", others=["Meera Nair"]),
    ]
    assert said == [meera, feld]
