"""What a calendar needs to know about one talk."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkEvent:
    """One agreed talk, as plain values.

    `starts_at` and `stamped_at` are aware moments, `minutes` is the agreed length and `time_zone` an IANA name such
    as "America/Chicago". With an empty or unknown name the times are written in UTC, which is the same moment.
    `uid` stays the same for the life of the talk; `sequence` grows by one with each change that is sent.
    The organiser is the seeker, who asks; the attendee is the person asked. A `video_url` that is no http(s)
    address is kept as words in the location. With ``day_only`` only the day in that zone is told, as an event of the whole day.
    """

    uid: str
    starts_at: dt.datetime
    minutes: int
    stamped_at: dt.datetime
    summary: str
    time_zone: str = ""
    description: str = ""
    location: str = ""
    video_url: str = ""
    organiser_name: str = ""
    organiser_email: str = ""
    attendee_name: str = ""
    attendee_email: str = ""
    sequence: int = 0
    cancelled: bool = False
    day_only: bool = False

    @property
    def ends_at(self) -> dt.datetime:
        """The agreed end, in UTC, so that a change of clocks during the talk does not change its length."""
        return self.starts_at.astimezone(dt.UTC) + dt.timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayEvent:
    """Something to be done on a day, that takes no time of it. ``stamped_at`` is aware, ``uid`` stays the same."""

    uid: str
    on: dt.date
    stamped_at: dt.datetime
    summary: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the seeker answers to an invitation: yes or no, under which name, and the addresses that are hers, the usual one first."""

    accepts: bool
    name: str
    addresses: tuple[str, ...]
    stamped_at: dt.datetime
