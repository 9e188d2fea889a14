"""People who are named without capitals, and what only looks like it."""

import pytest

from askwell.method.replies.referrals import named_in


@pytest.mark.parametrize(
    ("text", "name", "phone"),
    [
        ("try luis in the crane shed 954 555 0180 he's been there 20 yrs", "Luis", "954 555 0180"),
        ("wrong guy, ask maria gonzalez, she runs the lab now", "Maria Gonzalez", ""),
        ("im no use but my sister deb would love it, 555-0142", "Deb", "555-0142"),
        ("dont ask me ask big tony at the quarry (304) 555-0119", "Tony", "(304) 555-0119"),
    ],
)
def test_who_is_known_by_a_pronoun_or_a_number_is_named(text: str, name: str, phone: str) -> None:
    found = named_in(text)
    assert found
    assert (found.name, found.phone) == (name, phone)


@pytest.mark.parametrize(
    "text",
    [
        "call me on 954 555 0180",
        "try the crane shed 954 555 0180",
        "talk to reception, they'll find someone",
        "ask around, someone knows",
    ],
)
def test_a_place_or_nobody_is_not(text: str) -> None:
    assert named_in(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Not me - it's Rhiannon you're after, she's on 029 2018 0555", "Rhiannon"),
        ("I'm only the intern. @Priya Shah can you help?", "Priya Shah"),
        ("You'd want our head brewer. Name of Tamsin Roe, tamsin@hopworks.example.", "Tamsin Roe"),
        ("I gave your letter to Pavel, he said he'd write to you.", "Pavel"),
    ],
)
def test_who_is_pointed_to_in_passing_is_named(text: str, name: str) -> None:
    found = named_in(text)
    assert found
    assert found.name == name


def test_a_first_name_is_filled_up_by_the_whole_name_beside_it() -> None:
    found = named_in("Passing you to our Moira (Moira Sinclair, cc'd, moira@example.co.uk).")
    assert found
    assert (found.name, found.email) == ("Moira Sinclair", "moira@example.co.uk")
