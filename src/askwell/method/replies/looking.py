"""The first look at an answer: their own words without quotes and signature, and what is found in them."""

import datetime as dt
from dataclasses import dataclass

from askwell.method.replies import times
from askwell.method.replies.found import Found
from askwell.method.replies.reaching import booking_link, phone_said
from askwell.method.replies.referrals import named_in
from askwell.method.replies.retrying import retry_on
from askwell.method.replies.sentences import Sentence, sentences, unwrapped
from askwell.method.replies.stripping import own_words
from askwell.method.replies.taken_up import taken_up

# Nobody writes a longer answer; what stands behind it is kept, but not read for its meaning.
MOST_READ = 8_000


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An answer as it is looked at. ``said`` are all of their own words, ``words`` those that are judged, unwrapped; ``text`` has the quotes too."""

    text: str
    said: str
    words: str
    found: Found
    received_at: dt.datetime
    zone: dt.tzinfo
    my_zone: dt.tzinfo

    @property
    def is_cut(self) -> bool:
        """Return whether it is longer than what is read."""
        return len(self.said) > MOST_READ

    def offers(self, words: str) -> bool:
        """Return whether some words name an hour."""
        found = times.offered(
            sentences(words), received_at=self.received_at, zone=self.zone, my_zone=self.my_zone
        )
        return any(slot.precision == "exact" for slot in found)

    def retry_on(self, *, away: bool) -> dt.date | None:
        """Return the day on which to write again: that of their return where they are ``away``."""
        listed = self.found.said or (sentences(self.text) if away else [])
        today = self.received_at.astimezone(self.zone).date()
        return retry_on(listed, today, away=away, month_first=times.month_first(self.zone))


def look_at(
    text: str,
    *,
    received_at: dt.datetime,
    my_zone: dt.tzinfo,
    their_zone: dt.tzinfo | None,
    my_names: tuple[str, ...],
    known: tuple[str, ...] = (),
) -> Answer:
    """Take an answer apart; the arguments are those of :func:`read_reply`."""
    stripped = own_words(text)
    words = unwrapped(stripped.said[:MOST_READ])
    zone = their_zone or my_zone
    listed: list[Sentence] = sentences(stripped.said[:MOST_READ])
    offered = tuple(times.offered(listed, received_at=received_at, zone=zone, my_zone=my_zone))
    if stripped.mine:
        mine = sentences(stripped.mine[:MOST_READ])
        proposed = times.offered(mine, received_at=received_at, zone=my_zone, my_zone=zone)
        offered = taken_up(listed, offered, proposed)
    named = named_in("\n".join(sentence.text for sentence in listed), mine=my_names, known=known)
    phone = phone_said(words, stripped, taken=named.phone if named else "")
    found = Found(said=listed, offered=offered, named=named, link=booking_link(words, stripped), phone=phone)
    return Answer(
        text=text[:MOST_READ],
        said=stripped.said,
        words=words,
        found=found,
        received_at=received_at,
        zone=zone,
        my_zone=my_zone,
    )
