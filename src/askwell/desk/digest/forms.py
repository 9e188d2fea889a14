"""When the day's list comes."""

import datetime as dt
from typing import Any

from django import forms

from askwell.desk.digest.models import DailyDigest
from askwell.web.days import DayField

HOURS = range(5, 13)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class DigestForm(forms.Form):
    """From which hour on, and on which days not."""

    hour = forms.TypedChoiceField(
        label="From when on?",
        choices=[(hour, f"{hour % 12 or 12}:00 {'am' if hour < 12 else 'pm'}") for hour in HOURS],  # noqa: PLR2004  # noon is noon
        coerce=int,
        help_text="By your own clock, while Askwell runs",
        error_messages={"required": "Choose an hour", "invalid_choice": "Choose an hour of the list"},
    )
    quiet_days = forms.MultipleChoiceField(
        label="Quiet days",
        help_text="On these days no letter comes",
        choices=[(str(number), name) for number, name in enumerate(DAYS)],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    quiet_until = DayField(
        label="None at all until",
        help_text="For a holiday, or whenever you need quiet. It begins again on the day after",
    )


def as_form(row: DailyDigest, *, today: dt.date) -> dict[str, Any]:
    """Return what the form starts from; a quiet time that is over is left out."""
    until = row.quiet_until if row.quiet_until and row.quiet_until >= today else None
    return {"hour": row.hour, "quiet_days": list(row.quiet_days), "quiet_until": until}
