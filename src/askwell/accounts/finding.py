"""Finding a seeker by her key, before anybody has signed in."""

from uuid import UUID

from askwell.accounts.models import Seeker


def seeker_with(key: UUID) -> Seeker | None:
    """Return the seeker who has this key, with her user, or nothing."""
    return Seeker.objects.filter(pk=key).select_related("user").first()
