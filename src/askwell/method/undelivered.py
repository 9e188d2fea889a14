"""Which letters were never read, since they came back."""

import datetime as dt
import uuid
from collections.abc import Iterable


def undelivered(
    sent: Iterable[tuple[uuid.UUID, dt.datetime]], came_back: Iterable[dt.datetime]
) -> set[uuid.UUID]:
    """Return the keys of the letters that did not arrive.

    ``sent`` are letters with the moments when they went out, ``came_back`` the moments of the reports, all of one person: a
    report is of the last letter before it.
    """
    went = sorted(sent, key=lambda one: one[1])
    before = ([key for key, at in went if at <= moment] for moment in came_back)
    return {keys[-1] for keys in before if keys}
