"""When, how long, how and where."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from django import forms

from askwell.formats.plain import figures_of
from askwell.journey.agreement.models import Talk
from askwell.method.wording import clock, day_and_clock
from askwell.web.days import DayField
from askwell.web.zones import ZoneField

LONGEST = 240
# What moved at short notice is noted afterwards (our choice).
LATELY = dt.timedelta(days=31)


class AgreementForm(forms.Form):
    """The agreed talk. Day and time are read in the zone that is chosen."""

    day = DayField(label="Which day?")
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
    they_call = forms.BooleanField(label="By phone: they call me, at the number below", required=False)
    place = forms.CharField(
        label="Where?",
        help_text="An address, a room, a link, or the number to call",
        required=False,
        max_length=500,
    )

    def __init__(
        self, *args: Any, now: dt.datetime, my_phone: str = "", is_agreed: bool = False, **options: Any
    ) -> None:
        """``my_phone`` is the seeker's own number, where it is known; a talk that ``is_agreed`` may have moved to a time of these days that is past."""
        super().__init__(*args, **options)
        self.now, self._my_phone = now, my_phone
        self._earliest = now - LATELY if is_agreed else now

    def clean(self) -> None:
        """Put day, time and zone together into a moment that exists and lies ahead."""
        said = self.cleaned_data
        self._who_calls(said)
        said["starts_at"] = None
        day, time, zone = said.get("day"), said.get("time"), said.get("time_zone")
        if bool(day) != bool(time) and not self.errors:
            self.add_error("time" if day else "day", "Write both the day and the time, or neither for now")
        if not (day and time and zone):
            return
        starts_at = dt.datetime.combine(day, time, tzinfo=ZoneInfo(zone))
        if starts_at.astimezone(dt.UTC).astimezone(ZoneInfo(zone)).time() != time:
            self.add_error(
                "time",
                f"{clock(starts_at)} does not exist on that day: the clocks go forward. Choose another time",
            )
        elif starts_at < self._earliest:
            self.add_error("day", _passed(starts_at, self.now))
        else:
            said["starts_at"] = starts_at

    def _who_calls(self, said: dict[str, Any]) -> None:
        """Whoever is called has to be reached: with the number that was typed, or her own where it is known."""
        own = figures_of(self._my_phone)
        is_own = bool(own) and figures_of(said.get("place", "")) == own
        said["they_call"] = said.get("how") == Talk.How.PHONE and (said.get("they_call", False) or is_own)
        if said["they_call"] and not said.get("place"):
            said["place"] = self._my_phone
            if not self._my_phone:
                self.add_error("place", "Write the number at which they reach you")


def _passed(at: dt.datetime, now: dt.datetime) -> str:
    """Say that a time has passed; "2:00 pm", as all pages write it."""
    when = day_and_clock(at, today=now.astimezone(at.tzinfo).date())
    return f"{when} has passed. Choose another time, or put it in as a talk you had if you met"


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
        "they_call": talk.they_call,
        "place": talk.place,
    }
