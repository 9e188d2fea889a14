"""A friend's own words are told from a note of one's own."""

import pytest

from askwell.method.replies.named import is_told


@pytest.mark.parametrize(
    "line",
    [
        "try my cousin Ana Lima, she runs the lab at St. Jude, 555-0142, say I sent you",
        "You should talk to Ben Ortiz",
        "Maybe ask Priya? She used to work at Pfizer",
        "there's Jake from church",
        "Karen Oduya - Mercy - tell her Rosa says hi",
        "Ana Lima, nurse. You can use my name.",
        "I'd start with Meera Nair over at GE",
        "Frag mal Petra Klein, sie arbeitet bei Siemens",
    ],
)
def test_words_to_the_one_who_asked(line: str) -> None:
    assert is_told(line)


@pytest.mark.parametrize(
    "line",
    [
        "Tom Reyes, nurse at Mercy, tom@mercy.example, through Aunt Rosa",
        "Ana Lima",
        "my barber Lou",
        "Tom and Sue Baker",
        "Iris, who runs the lab",
        "Call center manager at Acme, Bo Ng",
        "Grace Tryon, asked to say she is kind",
        "",
    ],
)
def test_a_note_of_ones_own(line: str) -> None:
    assert not is_told(line)
