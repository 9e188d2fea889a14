"""When she talks, and where her calendars are."""

import datetime as dt
from typing import Any

from django import forms

from askwell.formats.icalendar.busy import LARGEST
from askwell.journey.agreement.windows.models import TalkHours

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHORTEST = 30
MOST_BUFFER, MOST_NOTICE = 120, 20


class HoursForm(forms.Form):
    """Her hours, by her own clock."""

    begins = forms.TimeField(
        label="From",
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={
            "required": "Write when your day begins, for example 09:00",
            "invalid": "Write a time, for example 09:00",
        },
    )
    ends = forms.TimeField(
        label="To",
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={
            "required": "Write when your day ends, for example 17:00",
            "invalid": "Write a time, for example 17:00",
        },
    )
    weekdays = forms.MultipleChoiceField(
        label="On which days?",
        choices=[(str(number), name) for number, name in enumerate(DAYS)],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Tick at least one day"},
    )
    buffer = forms.IntegerField(
        label="Minutes kept free before and after everything else",
        min_value=0,
        max_value=MOST_BUFFER,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
        error_messages={
            "required": "Write how many minutes, or 0",
            "invalid": "Write how many minutes, for example 15",
            "max_value": f"Write {MOST_BUFFER} minutes at most",
        },
    )
    notice = forms.IntegerField(
        label="Business days before the first time that you offer",
        min_value=0,
        max_value=MOST_NOTICE,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
        error_messages={
            "required": "Write how many days, or 0",
            "invalid": "Write how many days, for example 2",
            "max_value": f"Write {MOST_NOTICE} days at most",
        },
    )

    def clean(self) -> None:
        """Ask for a day that is long enough for a talk."""
        begins, ends = self.cleaned_data.get("begins"), self.cleaned_data.get("ends")
        if begins and ends and _minutes(ends) - _minutes(begins) < SHORTEST:
            self.add_error("ends", "Your day ends before a talk fits in. Choose a later time")


def _minutes(clock: dt.time) -> int:
    return clock.hour * 60 + clock.minute


def as_form(hours: TalkHours) -> dict[str, Any]:
    """Return what the form starts from."""
    return {
        "begins": hours.begins,
        "ends": hours.ends,
        "weekdays": list(hours.weekdays),
        "buffer": hours.buffer,
        "notice": hours.notice,
    }


SOURCES = ("address", "path", "file", "server")


class CalendarForm(forms.Form):
    """A calendar to be looked into: by its address, as a file or folder here, or as a file that is given once."""

    address = forms.CharField(
        label="A secret address",
        help_text="In Google: Settings, your calendar, “Secret address in iCal format”. Outlook, iCloud and Nextcloud have one too. It is kept apart from your data",
        required=False,
        max_length=2_000,
    )
    path = forms.CharField(
        label="A file or folder on this machine",
        help_text="For example ~/calendars. It is read anew each time",
        required=False,
        max_length=500,
    )
    file = forms.FileField(
        label="A file that you choose now (.ics)",
        help_text="Its hours are kept, the file is not",
        required=False,
        widget=forms.FileInput(attrs={"accept": ".ics,text/calendar"}),
        error_messages={"empty": "That file is empty. Save the calendar again"},
    )
    server = forms.CharField(
        label="The address of a calendar on a server (CalDAV)",
        help_text="For example of Nextcloud, Fastmail, iCloud, Posteo or Radicale",
        required=False,
        max_length=500,
    )
    user = forms.CharField(label="User name there", required=False, max_length=254)
    password = forms.CharField(
        label="App password there",
        help_text="It is kept apart from your data, never in a backup or an archive",
        required=False,
        max_length=500,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    takes_talks = forms.BooleanField(label="Put my agreed talks there, too", required=False)
    name = forms.CharField(label="What do you call it?", required=False, max_length=100)

    def __init__(self, *args: Any, at_home: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        if not at_home:
            del self.fields["path"]

    def clean_file(self) -> Any:
        """Refuse a file that is no calendar of a person."""
        file = self.cleaned_data["file"]
        if file and (file.size or 0) > LARGEST:
            raise forms.ValidationError("That file is larger than 30 MB. Take one without its oldest years")
        return file

    def clean(self) -> None:
        """Ask for exactly one."""
        given = [name for name in SOURCES if self.cleaned_data.get(name)]
        if not self.errors and len(given) != 1:
            self.add_error(
                given[1] if given else "address",
                "Give one calendar at a time: an address, a path, a file or a server",
            )
