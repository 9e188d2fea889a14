"""What an earlier stage asks of a later one without knowing it: the later one says who tells it."""

from collections.abc import Callable
from typing import Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Hook(Generic[P, R]):
    """A question with an answer for as long as nobody has said who tells it: ``otherwise``."""

    def __init__(self, otherwise: Callable[P, R]) -> None:
        self._tell = otherwise

    def told_by(self, tell: Callable[P, R]) -> None:
        """Say who tells it; said once, when the house is put together."""
        self._tell = tell

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Return what it is."""
        return self._tell(*args, **kwargs)
