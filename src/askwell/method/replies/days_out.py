"""The days on which they cannot, read from an answer as it was kept."""

import datetime as dt

from askwell.method.replies.looking import MOST_READ
from askwell.method.replies.sentences import sentences
from askwell.method.replies.stripping import own_words
from askwell.method.replies.times import month_first
from askwell.method.replies.times.cannot import Cannot, cannot


def cannot_in(text: str, *, received_at: dt.datetime, zone: dt.tzinfo) -> Cannot:
    """Return the days on which they cannot, in their own words; ``zone`` is theirs, and ``received_at`` an aware moment."""
    said = sentences(own_words(text).said[:MOST_READ])
    return cannot(said, today=received_at.astimezone(zone).date(), month_first=month_first(zone))
