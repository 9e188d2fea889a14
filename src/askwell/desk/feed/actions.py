"""Cutting a new address for the private calendar, ending it, and telling whether one opens it."""

import datetime as dt
import secrets
from hashlib import sha256

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.desk.feed.models import Feed

_BYTES = 32
_SELDOM = dt.timedelta(minutes=10)


@transaction.atomic
def cut_address(seeker: Seeker, *, with_names: bool) -> str:
    """Return the secret of a new address; the one before opens nothing from now on. It is told this once."""
    secret = secrets.token_urlsafe(_BYTES)
    Feed.objects.of(seeker).delete()
    Feed.objects.create(seeker=seeker, digest=_digest(secret), with_names=with_names)
    return secret


def end(seeker: Seeker) -> None:
    """End the private calendar: its address opens nothing any more."""
    Feed.objects.of(seeker).delete()


def opened(seeker: Seeker, secret: str, *, now: dt.datetime) -> Feed | None:
    """Return the calendar that a secret opens, or nothing; that it was read is noted now and then."""
    feed = Feed.objects.of(seeker).filter(paused_at=None).first()
    if not secrets.compare_digest(_digest(secret), feed.digest if feed else ""):
        return None
    if feed and (feed.fetched_at is None or now - feed.fetched_at > _SELDOM):
        feed.fetched_at = now
        feed.save(update_fields=["fetched_at"])
    return feed


def digest_in_use(seeker: Seeker) -> str:
    """Return the digest of the address that opens her calendar now, "" where none does."""
    feed = Feed.objects.of(seeker).filter(paused_at=None).first()
    return feed.digest if feed else ""


def hold_restored(seeker: Seeker, *, in_use: str, now: dt.datetime) -> None:
    """Hold an address that an archive brought back: it may have been ended since. The one that was ``in_use`` before goes on."""
    Feed.objects.of(seeker).filter(paused_at=None).exclude(digest=in_use).update(paused_at=now)


def go_on(seeker: Seeker) -> None:
    """Let an address that came back with an archive open the calendar again."""
    Feed.objects.of(seeker).update(paused_at=None)


def _digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()
