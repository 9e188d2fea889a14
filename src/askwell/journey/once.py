"""Rows that a form makes once, however often it is sent."""

import uuid
from collections.abc import Callable
from typing import TypeVar

from django.db import IntegrityError, transaction

from askwell.accounts.models import Seeker
from askwell.journey.rows import Row

R = TypeVar("R", bound=Row)


def made_once(model: type[R], seeker: Seeker, key: uuid.UUID, make: Callable[[uuid.UUID], R]) -> R:
    """Return the seeker's row of this key, made where it is not there yet.

    ``make`` inserts it under the key that it is given. Of two that are made at the same moment the second finds the first;
    a key that is another's raises IntegrityError.
    """
    rows = model.objects.of(seeker)
    if there := rows.filter(pk=key).first():
        return there
    try:
        with transaction.atomic():
            return make(key)
    except IntegrityError:
        if there := rows.filter(pk=key).first():
            return there
        raise
