"""When, how long, how and where."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from django import forms

from askwell.journey.agreement.models import Talk
from askwell.web.zones import ZoneField

LONGEST = 240


class AgreementForm(forms.Form):
    """The agreed talk. Day and time are read in the zone that is chosen."""

    day = forms.DateField(
        label="Which day?",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        error_messages={"invalid": "Write a day that exists, for example 2026-03-20"},
    )
    time = forms.TimeField(
        label="At what time?",
        required=False,
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"invalid": "Write a time, for example 14:30"},
    )
    time_zone = ZoneField(
        label="In whose time?", help_text="Choose the time zone in which the other person said it"
    )
    agreed_minutes = forms.IntegerField(
        label="How many minutes did you agree on?",
        min_value=1,
        max_value=LONGEST,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
        error_messages={
            "required": "Say how many minutes you agreed on, for example 25",
            "invalid": "Say how many minutes you agreed on, for example 25",
            "min_value": "A talk takes at least a minute",
            "max_value": f"A talk of more than {LONGEST} minutes is a day. Write fewer",
        },
    )
    how = forms.ChoiceField(label="How will you talk?", choices=Talk.How.choices, widget=forms.RadioSelect)
    place = forms.CharField(
        label="Where?",
        help_text="An address, a room, a link, or the number to call. With your own number, they call you",
        required=False,
        max_length=500,
    )

    def __init__(self, *args: Any, now: dt.datetime, **options: Any) -> None:
        super().__init__(*args, **options)
        self.now = now

    def clean(self) -> None:
        """Put day, time and zone together into a moment that exists and lies ahead."""
        said = self.cleaned_data
        said["starts_at"] = None
        day, time, zone = said.get("day"), said.get("time"), said.get("time_zone")
        if bool(day) != bool(time) and not self.errors:
            self.add_error("time" if day else "day", "Write both the day and the time, or neither for now")
        if not (day and time and zone):
            return
        starts_at = dt.datetime.combine(day, time, tzinfo=ZoneInfo(zone))
        if starts_at.astimezone(dt.UTC).astimezone(ZoneInfo(zone)).time() != time:
            self.add_error(
                "time", f"{time:%H:%M} does not exist on that day: the clocks go forward. Choose another time"
            )
        elif starts_at < self.now:
            self.add_error(
                "day", f"{starts_at:%B} {starts_at.day}, {time:%H:%M} has passed. Choose another time"
            )
        else:
            said["starts_at"] = starts_at


def as_form(talk: Talk) -> dict[str, Any]:
    """Return what the form starts from for a talk that is there: the moment in the other person's zone."""
    zone = talk.time_zone or "UTC"
    local = talk.starts_at.astimezone(ZoneInfo(zone)) if talk.starts_at else None
    return {
        "day": local.date() if local else None,
        "time": local.time() if local else None,
        "time_zone": zone,
        "agreed_minutes": talk.agreed_minutes,
        "how": talk.how,
        "place": talk.place,
    }
