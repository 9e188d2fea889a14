"""What was noted down about somebody is said to their face, or not at all."""

import pytest

from askwell.method.turning import speaks_of_them, speaks_past_them, to_their_face


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        (
            "Says his day is what you'd see at any surface water plant",
            "your day is what you'd see at any surface water plant",
        ),
        ("the big ones send crews, he hires inside each county", "the big ones send crews, you hire inside each county"),
        ("he trains on the job and teaches it too", None),
        ("he never says no", "you never say no"),
        ("not typical, he says, most see one plant", "not typical, most see one plant"),
        ("she was in the truck between two plants", "you were in the truck between two plants"),
        ("average age of her operators is 57, she can name thirty", "average age of your operators is 57, you can name thirty"),
        ("partners who hand her things at 5:40", "partners who hand you things at 5:40"),
        ("a typo costs him a trip to court", "a typo costs you a trip to court"),
        ("he doesn't send it", "you don't send it"),
        ("he's all for it", "you’re all for it"),
        ("math is where people go under", "math is where people go under"),
        ("They said the pay is lower than in a factory", "the pay is lower than in a factory"),
        ("they say that nobody is sent home", "nobody is sent home"),
        ("Told me that the night is quiet", "the night is quiet"),
        ("that people stay for life", "people stay for life"),
        ("the pay is fine, they said", "the pay is fine"),
        ("the big ones send crews, they pay by the hour", "the big ones send crews, they pay by the hour"),
        ("her boss let her learn on the job", "your boss let you learn on the job"),
        ("she told her boss on the first day", "you told your boss on the first day"),
        ("she helps her team with the forms", "you help your team with the forms"),
    ],
)  # fmt: skip
def test_a_note_about_somebody_is_said_to_them(noted: str, said: str | None) -> None:
    assert to_their_face(noted) == said


@pytest.mark.parametrize(
    "noted",
    [
        "small company, she has the owner's cell number and he picks up",
        "the owner picks up when he can",
        "Wade says he may call",
        "an operator of his drives a loop",
        "he's had two postings since summer",
        "they have only 4 people for nights",
        "They said they have only 4 people for nights",
        "that they let them learn on the job",
        "they gave her boss a week",
        "the course helped her team",
        "Zoë likes her team",
        "Anna's boss let her learn",
    ],
)
def test_where_he_may_be_somebody_else_nothing_is_turned(noted: str) -> None:
    assert to_their_face(noted) is None


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("Zoë likes her team", "you like your team"),
        ("Zoë Martin has a team of four", "you have a team of four"),
        ("Zoë’s boss let her learn", "your boss let you learn"),
        ("the nights are long, Zoë says", "the nights are long"),
        ("Zoe likes her team", "you like your team"),
        ("Ms. Martin likes her team", "you like your team"),
        ("Ms. Gray likes her team", None),
        ("Anna likes her team", None),
        ("likes the nights", "you like the nights"),
        ("Says she used to be a nurse", "you used to be a nurse"),
        ("has two rooms", None),
        ("works with 4 others", None),
    ],
)
def test_whoever_is_named_in_a_note_of_their_own_is_spoken_to(noted: str, said: str | None) -> None:
    assert to_their_face(noted, name="Zoë Martin") == said


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Says it is quiet", True),
        ("Loves the nights.", True),
        ("Takes two years.", False),
        ("he is free", True),
        ("It is quiet.", False),
    ],
)
def test_a_note_that_speaks_of_them_is_known(text: str, *, does: bool) -> None:
    assert speaks_of_them(text) == does


@pytest.mark.parametrize(
    "text",
    [
        "I keep thinking about something you said: “Says his day is what you'd see at any plant.”",
        "On my list, as I promised you: told him I'd send a picture of the pump log.",
        "I loved what he said about mornings.",
    ],
)
def test_a_letter_that_speaks_past_its_reader_is_noticed(text: str) -> None:
    assert speaks_past_them(["Thank you for our talk.", text]) == text


@pytest.mark.parametrize(
    "text",
    [
        "I have written to Priya Nair, and she has answered.",
        "Your boss sounds as if he listens.",
        "Priya is glad that she asked.",
        "You told me that a patient reads what he is given.",
        "When I told my foreman about our talk he wanted to know it all.",
        "You said that a good translator forgets her own name.",
        "Your neighbour at the stall gave me her card.",
        "I asked your head dispatcher what he thinks.",
        "Ms. Abernathy sends her regards.",
    ],
)
def test_whoever_was_named_before_may_be_he_or_she(text: str) -> None:
    assert speaks_past_them([text, "She was kind."]) == ""
