"""A fictional campaign as it unfolds, every step at its day."""

import datetime as dt
from zoneinfo import ZoneInfo

from askwell.accounts.models import Seeker
from askwell.demo import cast
from askwell.journey.people.models import Organisation, Person
from askwell.journey.purpose import actions as purpose
from askwell.journey.purpose.models import Campaign


class Story:
    """What Maya lived through before ``now``; ``met`` is whom she met, by their names."""

    campaign: Campaign

    def __init__(self, seeker: Seeker, *, now: dt.datetime) -> None:
        self.seeker = seeker
        self.now = now
        for name, value in cast.SEEKER.items():
            setattr(seeker, name, value)
        seeker.save()
        self.zone = ZoneInfo(seeker.time_zone)
        self.met: dict[str, Person] = {}

    def ago(self, days: int, hour: int = 10) -> dt.datetime:
        """Return an hour of the day that lies so many days back, never later than now."""
        day = (self.now.astimezone(self.zone) - dt.timedelta(days=days)).date()
        return min(dt.datetime.combine(day, dt.time(hour), tzinfo=self.zone), self.now)

    def set_out(self, curious: str, *, days: int) -> None:
        """Begin the campaign about an occupation so many days ago."""
        self.campaign = purpose.set_out(self.seeker, name=curious, kind="occupation", now=self.ago(days))

    def met_at(self, place: str) -> Organisation:
        """Return the organisation of some of the cast."""
        return Organisation.objects.of(self.seeker).get(name=place)
