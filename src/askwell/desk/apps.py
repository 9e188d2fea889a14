"""Tells Django about the desk."""

import datetime as dt
from typing import TYPE_CHECKING

from django.apps import AppConfig

if TYPE_CHECKING:
    from askwell.journey.outreach.models import Outreach
    from askwell.method.held import Turn
    from askwell.method.houses import Colleagues


class DeskConfig(AppConfig):
    """The pages over all stages."""

    name = "askwell.desk"
    label = "desk"

    def ready(self) -> None:
        """Let the page of a letter say where things stand with colleagues, and whose turn it is."""
        from askwell.journey.outreach.colleagues import (  # noqa: PLC0415  # models are there by now
            colleagues_first,
            said_since,
        )
        from askwell.journey.outreach.turns import turn  # noqa: PLC0415  # as above

        colleagues_first.told_by(_tell)
        said_since.told_by(_tell_since)
        turn.told_by(_tell_turn)


def _tell(outreach: "Outreach", *, now: dt.datetime) -> "Colleagues | None":
    from askwell.desk.standing.colleagues import tell  # noqa: PLC0415  # loaded with the first letter that needs it

    return tell(outreach, now=now)


def _tell_since(outreach: "Outreach", *, since: dt.datetime, now: dt.datetime) -> "Colleagues | None":
    from askwell.desk.standing.colleagues import tell_since  # noqa: PLC0415  # as above

    return tell_since(outreach, since=since, now=now)


def _tell_turn(
    outreach: "Outreach", kind: str, *, now: dt.datetime, about: str = "", another: bool = False
) -> "Turn":
    from askwell.desk.standing.turns import tell  # noqa: PLC0415  # as above

    return tell(outreach, kind, now=now, about=about, another=another)
