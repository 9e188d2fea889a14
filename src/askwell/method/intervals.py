"""How sure a rate from few cases is: the Wilson interval."""

import math
from dataclasses import dataclass
from statistics import NormalDist


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A rate of the seeker's own: ``hits`` of ``tries``, with the bounds between which the true rate likely lies (0 to 1)."""

    hits: int
    tries: int
    low: float
    high: float

    @property
    def share(self) -> float | None:
        """Return the rate as counted; nothing before the first try."""
        return self.hits / self.tries if self.tries else None


def wilson(hits: int, tries: int, *, confidence: float = 0.95) -> Rate:
    """Return ``hits`` of ``tries`` with the score interval of Wilson (1927, doi 10.1080/01621459.1927.10502953).

    It holds for few tries and at both ends, where the usual one leaves 0 to 1. Before the first try it is all of 0 to 1.
    Raises ValueError unless 0 <= hits <= tries and 0 < confidence < 1.
    """
    if not 0 <= hits <= tries:
        raise ValueError(f"{hits} of {tries} is no rate")
    if not 0 < confidence < 1:
        raise ValueError(f"a confidence lies between 0 and 1, {confidence} does not")
    if not tries:
        return Rate(hits=0, tries=0, low=0.0, high=1.0)
    z2 = NormalDist().inv_cdf((1 + confidence) / 2) ** 2
    middle = (hits + z2 / 2) / (tries + z2)
    reach = math.sqrt(z2 * (hits * (tries - hits) / tries + z2 / 4)) / (tries + z2)
    return Rate(
        hits=hits,
        tries=tries,
        low=max(0.0, middle - reach) if hits else 0.0,
        high=min(1.0, middle + reach) if hits < tries else 1.0,
    )
