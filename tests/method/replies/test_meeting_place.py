"""Where they want to meet is read from their answer, and what is no place is none."""

import pytest

from askwell.method.replies.meeting_place import meeting_place


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Tuesday at 10 works. Meet at our plant, 400 Shore Road.", "the plant, 400 Shore Road"),
        ("Meet me at Blue Bottle on Thursday at 9.", "Blue Bottle"),
        ("Let's meet at Cafe Luna, Friday at 2.", "Cafe Luna"),
        ("Come to the band room, follow the noise.", "the band room"),
        ("Please come to the third floor and ask for me.", "the third floor"),
        ("Saw your letter. Come by the stall Saturday, we set up at six.", "the stall"),
        (
            "If you want to come by the clinic, 2210 Fulton, second floor.",
            "the clinic, 2210 Fulton, second floor",
        ),
        ("Friday at 9. We're at 12 Mill Lane.", "12 Mill Lane"),
    ],
)
def test_the_place_is_read(said: str, place: str) -> None:
    assert meeting_place(said) == place


@pytest.mark.parametrize(
    "said",
    [
        "Let's meet at 3 on Thursday.",
        "We could meet at the end of the week.",
        "I'm at the annual meeting in Chicago through Friday.",
        "I can't meet at the office on Monday.",
        "How did you come by my address?",
        "I'd talk to Carmen Reyes over at St. Luke's.",
        "Could we meet in May?",
        "Let's meet at noon Eastern.",
    ],
)
def test_what_is_no_place_to_meet_is_none(said: str) -> None:
    assert meeting_place(said) == ""
