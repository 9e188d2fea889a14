"""All tables of the desk, for Django."""

from askwell.desk.digest.models import DailyDigest, DigestDay
from askwell.desk.feed.models import Feed
from askwell.desk.today.models import NotToday

__all__ = ["DailyDigest", "DigestDay", "Feed", "NotToday"]
