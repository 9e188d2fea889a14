"""What a view may rely on: a request that knows its seeker."""

from django.http import HttpRequest

from askwell.accounts.models import Seeker, User


class SeekerRequest(HttpRequest):
    """A signed-in request. ``seeker`` is the owner of every row that the view may touch."""

    seeker: Seeker
    user: User
