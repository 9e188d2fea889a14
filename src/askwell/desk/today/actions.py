"""Putting something off until tomorrow, and taking that back."""

import datetime as dt

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.desk.today.models import NotToday


@transaction.atomic
def put_off(seeker: Seeker, *, key: str, situation: str, today: dt.date) -> None:
    """Hide one entry until tomorrow. What came back long ago is forgotten."""
    rows = NotToday.objects.of(seeker)
    rows.filter(until_on__lte=today).delete()
    rows.update_or_create(
        seeker=seeker,
        key=key,
        defaults={"situation": situation, "until_on": today + dt.timedelta(days=1)},
    )


def take_back(seeker: Seeker, *, key: str) -> None:
    """Show an entry again."""
    NotToday.objects.of(seeker).filter(key=key).delete()
