"""What a typed fact is."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One fact. ``value`` holds plain values by the kind (docs/scripts.md); ``words`` is where it stands in the line, ``condition`` under what it holds, "" where the line names none."""

    kind: str
    words: str
    value: dict[str, object]
    how_sure: float
    condition: str = ""
