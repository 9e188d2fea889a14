"""What a record says otherwise, taken over after all or left for good."""

import datetime as dt

from django.db import transaction

from askwell.journey.people.actions.people import change
from askwell.journey.people.models import Kept


@transaction.atomic
def take_over(kept: Kept, *, now: dt.datetime) -> None:
    """Give a person what a record says, and forget that it said otherwise."""
    person = kept.person
    if kept.field == "full_name":
        change(person, full_name=kept.said, now=now)
    elif kept.field == "organisation":
        change(person, organisation=kept.said, now=now)
    elif kept.field == "title":
        change(person, title=kept.said, now=now)
    Kept.objects.of(kept.seeker).filter(person=person, field=kept.field).delete()


def leave_as_mine(kept: Kept) -> None:
    """Forget that a record says otherwise: the seeker's own stays."""
    kept.delete()
