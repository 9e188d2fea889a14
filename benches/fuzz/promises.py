"""What a reader of files from elsewhere is, and how it is said that it broke a promise."""

from collections.abc import Callable
from dataclasses import dataclass


class Broken(AssertionError):
    """A reader did not keep what it promises; the message says what."""


@dataclass(frozen=True)
class Reader:
    """A reader by its name: what holds of any bytes, files to begin from, and folders of ../shared/data with more."""

    name: str
    check: Callable[[bytes], None]
    seeds: tuple[bytes, ...]
    folders: tuple[str, ...] = ()


def hold(promise: str, *, kept: bool) -> None:
    """Raise Broken where a promise is not kept."""
    if not kept:
        raise Broken(promise)
