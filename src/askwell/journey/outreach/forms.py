"""The letter sheet, and what came back."""

import datetime as dt
from typing import Any

from django import forms

from askwell.journey.outreach.models import Reply
from askwell.web.days import DayField, MomentField

MINUTES = (10, 15, 20, 30)
LONGEST_LETTER = 20_000
LARGEST_MAIL = 5_000_000
LATEST = dt.timedelta(days=366)


class LetterForm(forms.Form):
    """A letter as she writes it. Nothing is required: a half-written letter is kept too."""

    to = forms.CharField(label="To", required=False, max_length=500)
    subject = forms.CharField(label="Subject", required=False, max_length=500)
    body = forms.CharField(
        label="Your note", required=False, max_length=LONGEST_LETTER, strip=False, widget=forms.Textarea
    )


class LeavingForm(LetterForm):
    """A letter that leaves now: it needs an address and words."""

    to = forms.CharField(
        label="To", max_length=500, error_messages={"required": "Write the address that this goes to"}
    )
    subject = forms.CharField(
        label="Subject", max_length=500, error_messages={"required": "Write what it is about"}
    )
    body = forms.CharField(
        label="Your note",
        max_length=LONGEST_LETTER,
        strip=False,
        widget=forms.Textarea,
        error_messages={"required": "Write a few words"},
    )


class SendAtForm(forms.Form):
    """When a letter leaves, in her own time."""

    at = MomentField(
        label="At a time",
        needed="Choose the day and the time when it leaves",
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"],
    )

    def __init__(self, *args: Any, now: dt.datetime, is_needed: bool = True, **options: Any) -> None:
        super().__init__(*args, **options)
        self.now = now
        self.fields["at"].required = is_needed

    def clean_at(self) -> dt.datetime | None:
        """Refuse a moment that has passed or lies beyond a year."""
        at: dt.datetime | None = self.cleaned_data["at"]
        if at is None:
            return None
        if at <= self.now:
            raise forms.ValidationError("That time has passed. Choose a later one, or send it now")
        if at > self.now + LATEST:
            raise forms.ValidationError("That is more than a year away. Choose an earlier time")
        return at


class FactsForm(forms.Form):
    """What the draft is made of and can be said anew."""

    minutes = forms.TypedChoiceField(
        label="How long a talk do you ask for?",
        choices=[(minutes, f"{minutes} minutes") for minutes in MINUTES],
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose how many minutes you ask for"},
    )
    something_true = forms.CharField(
        label="What drew you to this person?",
        help_text="One true thing. For example: your talk at the spring meeting made me laugh and think",
        required=False,
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class CameForm(forms.Form):
    """An answer to be read: as words, or as the mail itself."""

    text = forms.CharField(
        label="Their words",
        help_text="Paste them here, quotes and signature and all. Or choose the mail below",
        required=False,
        max_length=LONGEST_LETTER,
        error_messages={"max_length": "That is very long. Paste only their answer"},
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    file = forms.FileField(
        label="The mail as a file",
        help_text="An .eml from your mail program, or the .ics of a calendar. Nothing changes before you say so",
        required=False,
        widget=forms.FileInput(attrs={"accept": ".eml,.ics,message/rfc822,text/calendar"}),
        error_messages={"empty": "That file is empty. Save the mail again"},
    )
    came_on = DayField(
        label="When did it come?", help_text="Today, if you leave this empty. A mail brings its own date"
    )

    def __init__(self, *args: Any, today: dt.date, **options: Any) -> None:
        super().__init__(*args, **options)
        self.today = today

    def clean_came_on(self) -> dt.date | None:
        """Refuse a day that has not come yet."""
        day: dt.date | None = self.cleaned_data["came_on"]
        if day and day > self.today:
            raise forms.ValidationError("That day has not come yet. Choose the day on which it came")
        return day

    def clean_file(self) -> Any:
        """Refuse a file that is no mail of a person."""
        file = self.cleaned_data["file"]
        if file and (file.size or 0) > LARGEST_MAIL:
            raise forms.ValidationError("That mail is larger than 5 MB. Paste their words instead")
        return file

    def clean(self) -> None:
        """Ask for either."""
        if not self.errors and not self.cleaned_data.get("file") and not self.cleaned_data["text"].strip():
            self.add_error("text", "Paste their words, or choose the mail as a file")


class ReplyForm(forms.Form):
    """What came back, in a word and as it came."""

    kind = forms.ChoiceField(
        label="What came back?",
        choices=[
            (Reply.Kind.YES, "A yes"),
            (Reply.Kind.ANOTHER_NAME, "Another name"),
            (Reply.Kind.NOT_NOW, "Not now"),
            (Reply.Kind.QUESTION, "A question"),
            (Reply.Kind.DECLINED, "A no"),
            (Reply.Kind.AWAY, "They are away"),
            (Reply.Kind.BOUNCED, "It did not arrive"),
            (Reply.Kind.RECEIPT, "Only a machine’s receipt"),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what came back"},
    )
    text = forms.CharField(
        label="Their words",
        help_text="Paste them here, if you like. They help you later",
        required=False,
        max_length=LONGEST_LETTER,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    until_on = DayField(label="Not now, or away: until when?")
    name = forms.CharField(
        label="Another name: who?",
        help_text="For example: Lena Okoro, junior writer at Northgate, lena@northgate.example",
        required=False,
        max_length=1_000,
    )
    may_name = forms.ChoiceField(
        label="Another name: may you say who gave it?",
        choices=[("yes", "Yes"), ("unknown", "I did not ask"), ("no", "Better not")],
        initial="unknown",
        required=False,
        widget=forms.RadioSelect,
    )
    never = forms.BooleanField(label="They asked not to be written to again", required=False)
    calls_off = forms.BooleanField(
        label="The talk that you agreed on is off, or wants another time", required=False
    )
    wants_resume = forms.BooleanField(label="They would like to see your resume", required=False)
    phone = forms.CharField(required=False, max_length=60, widget=forms.HiddenInput)
    keep_phone = forms.BooleanField(label="Keep this number with them", required=False)
    at = forms.CharField(required=False, max_length=40, widget=forms.HiddenInput)
    came_on = DayField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if number := self["phone"].value():
            self.fields["keep_phone"].label = f"Keep the number {number} with them"

    def clean(self) -> None:
        """Ask for the new name where there is said to be one."""
        said = self.cleaned_data
        try:
            said["at"] = dt.datetime.fromisoformat(said.get("at", "")).isoformat()
        except ValueError:
            said["at"] = ""
        if said.get("kind") == Reply.Kind.ANOTHER_NAME and not said.get("name", "").strip():
            self.add_error("name", "Write the name that you were given")
