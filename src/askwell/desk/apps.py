"""Tells Django about the desk."""

import datetime as dt
from typing import TYPE_CHECKING

from django.apps import AppConfig

if TYPE_CHECKING:
    from askwell.journey.outreach.models import Outreach
    from askwell.method.houses import Colleagues


class DeskConfig(AppConfig):
    """The pages over all stages."""

    name = "askwell.desk"
    label = "desk"

    def ready(self) -> None:
        """Let the page of a letter say where things stand with colleagues."""
        from askwell.journey.outreach.colleagues import told_by  # noqa: PLC0415  # models are there by now

        told_by(_tell)


def _tell(outreach: "Outreach", now: dt.datetime) -> "Colleagues | None":
    from askwell.desk.standing.colleagues import tell  # noqa: PLC0415  # loaded with the first letter that needs it

    return tell(outreach, now=now)
