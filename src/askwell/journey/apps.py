"""Tells Django about the journey: one app, one line of migrations."""

import datetime as dt
import uuid
from typing import TYPE_CHECKING

from django.apps import AppConfig

if TYPE_CHECKING:
    from askwell.journey.agreement.models import Talk
    from askwell.journey.outreach.landed import Landed
    from askwell.journey.outreach.later import Later
    from askwell.journey.outreach.models import Outreach
    from askwell.journey.outreach.talk_ahead import TalkAhead
    from askwell.journey.people.models import Person
    from askwell.journey.talk.models import Line


class JourneyConfig(AppConfig):
    """All stages together."""

    name = "askwell.journey"
    label = "journey"

    def ready(self) -> None:
        """Let letters hold what later stages know, and findings follow the notes and the times of their talk."""
        from askwell.journey.followup.thanks.aside import set_aside  # noqa: PLC0415  # models are there by now
        from askwell.journey.outreach.landed import where_it_led  # noqa: PLC0415  # models are there by now
        from askwell.journey.outreach.later import last_talk_on, later  # noqa: PLC0415  # as above
        from askwell.journey.outreach.talk_ahead import talk_ahead, they_called_it_off  # noqa: PLC0415  # as above
        from askwell.journey.talk.actions import dated_by, note_goes, note_kept  # noqa: PLC0415  # as above

        set_aside.told_by(_tell_what_was_set_aside)
        later.told_by(_tell)
        last_talk_on.told_by(_tell_last_talk)
        where_it_led.told_by(_tell_where_it_led)
        talk_ahead.told_by(_find_talk_ahead)
        they_called_it_off.told_by(_call_off)
        dated_by(_date_anew)
        note_kept.told_by(_follow_note)
        note_goes.told_by(_leave_with_note)


def _find_talk_ahead(person: "Person") -> "TalkAhead | None":
    from askwell.journey.agreement.called_off import find  # noqa: PLC0415  # loaded with the first answer that needs it

    return find(person)


def _call_off(ahead: "TalkAhead", person: "Person", *, now: dt.datetime) -> None:
    from askwell.journey.agreement.called_off import call_off  # noqa: PLC0415  # as above

    call_off(ahead, person, now=now)


def _date_anew(talk: "Talk") -> None:
    from askwell.journey.findings.dating import date_anew  # noqa: PLC0415  # loaded with the first talk that needs it

    date_anew(talk)


def _follow_note(first: "Line", newest: "Line", before: "Line | None") -> None:
    from askwell.journey.findings.leads.noted import follow_note  # noqa: PLC0415  # loaded with the first note

    follow_note(first, newest, before)


def _leave_with_note(first: "Line") -> None:
    from askwell.journey.findings.leads.noted import leave_with_note  # noqa: PLC0415  # loaded with the first that goes

    leave_with_note(first)


def _tell_what_was_set_aside(talk: "Talk") -> "frozenset[uuid.UUID]":
    from askwell.journey.findings.debrief.decided import set_aside_in  # noqa: PLC0415  # loaded with the first thank-you

    return set_aside_in(talk)


def _tell(outreach: "Outreach", *, now: dt.datetime) -> "Later":
    from askwell.journey.findings.telling import tell  # noqa: PLC0415  # loaded with the first letter that needs it

    return tell(outreach, now=now)


def _tell_last_talk(outreach: "Outreach") -> "dt.date | None":
    from askwell.journey.findings.telling import last_talk_on  # noqa: PLC0415  # as above

    return last_talk_on(outreach)


def _tell_where_it_led(outreach: "Outreach", *, key: str = "", now: dt.datetime) -> "Landed | None":
    from askwell.journey.findings.decisions.landing import tell  # noqa: PLC0415  # as above

    return tell(outreach, key=key, now=now)
