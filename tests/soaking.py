"""How many examples a property that fills the database is held against."""

from hypothesis import settings

IN_A_SOAK = 2_000
_MANY = 1_000


def examples(few: int) -> int:
    """Return ``few`` for `make test`, where each costs a tenth of a second, and 2,000 for `make soak`."""
    return IN_A_SOAK if settings().max_examples >= _MANY else few
