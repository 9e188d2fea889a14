"""What goes back over a long line ends the bench of long lines, and so `make soak`."""

from collections.abc import Callable, Iterator

import pytest
from benches import lengths


def said_to_take(monkeypatch: pytest.MonkeyPatch, *milliseconds: float) -> None:
    """Let one reader take so long for the short line and the long one, without a clock."""
    told: Iterator[float] = iter(milliseconds)

    def took(_: Callable[[], object]) -> float:
        return next(told)

    monkeypatch.setattr(lengths, "took", took)
    monkeypatch.setattr(lengths, "READERS", {"letter": (str.upper, [("", "a")])})


@pytest.mark.parametrize(("long", "ends_with"), [(8.0, 0), (23.9, 0), (24.0, 1), (64.0, 1)])
def test_what_takes_three_times_as_long_as_the_line_grows_ends_with_one(
    monkeypatch: pytest.MonkeyPatch, long: float, ends_with: int
) -> None:
    said_to_take(monkeypatch, 1.0, long)
    assert lengths.main() == ends_with


def test_one_that_goes_back_is_told_though_others_after_it_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    said_to_take(monkeypatch, 1.0, 64.0, 1.0, 8.0)
    monkeypatch.setattr(lengths, "READERS", {"letter": (str.upper, [("", "a"), ("", "b")])})
    assert lengths.main() == 1
