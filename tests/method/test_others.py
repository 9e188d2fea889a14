"""Of other people no name stays in words that somebody else is given to read, and nothing else goes."""

import pytest

from askwell.method.others import Others

OTHERS = Others(
    names=["Darnell Pruitt", "Wade Stroud", "Will Kessler", "Jan van der Berg", "Mary O’Hara", "田中 太郎"],
    addresses=["wade@corning.example"],
    numbers=["+1 614 555 0100"],
    hers=["Beth Ann Kessler"],
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("exam first, whatever Darnell says", "exam first, whatever [removed] says"),
        ("whatever darnell says", "whatever [removed] says"),
        ("Darnell's plant", "[removed]'s plant"),
        ("Darnell Pruitt gave me this", "[removed] gave me this"),
        ("ask Mr. Pruitt", "ask Mr. [removed]"),
        ("DARNELL PRUITT", "[removed]"),
        ("met Jan van der Berg there", "met [removed] there"),
        ("Mary O’Hara knows", "[removed] knows"),
        ("talk to wade stroud", "talk to [removed]"),
        ("Call Wade: (614) 555-0100, wade@corning.example", "Call [removed]: [removed], [removed]"),
        ("昨日田中太郎と話した", "昨日[removed]と話した"),
        ("Will you wade in? Kessler will", "Will you wade in? Kessler will"),
        ("then Will called", "then [removed] called"),
        ("Will Kessler", "[removed] Kessler"),
        ("Beth Ann Kessler knows every plant in Ohio", "Beth Ann Kessler knows every plant in Ohio"),
        ("2026-11-28 10:00, 24 hours", "2026-11-28 10:00, 24 hours"),
    ],
)
def test_others_are_struck_by_any_part_of_their_names_and_words_stay(text: str, told: str) -> None:
    assert OTHERS.struck(text) == told


def test_a_long_text_is_struck_to_its_end() -> None:
    assert OTHERS.struck("Darnell said so. " * 20_000).count("[removed]") == 20_000
