"""What the seeker says when she opens a page to a friend, and what the friend writes on it."""

import datetime as dt
from typing import Any

from django import forms
from django.utils import timezone

from askwell.formats.one_line import read_line
from askwell.formats.plain import on_one_line
from askwell.journey.people.actions.friend_pages import Written
from askwell.journey.people.models import FriendAnswer, Referral
from askwell.journey.people.queries.friend_pages import usual_end
from askwell.method.replies.named import everyone_named, of_the_friend
from askwell.method.wording import long_day
from askwell.web.days import DayField

LONGEST_OPEN = dt.timedelta(days=180)
# Marks that turn the order of letters around would let a name read as another.
_TURNING = {ord(mark): None for mark in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"}


class OpenForm(forms.Form):
    """The words of the page and its last day."""

    words = forms.CharField(
        label="What the page says",
        help_text="Nothing else on it is about you, but for your first name",
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={"required": "Write what you would like to ask"},
    )
    ends_on = DayField(
        label="Open until",
        help_text="The address stops working after this day",
        needed="Choose the last day, for example in a month",
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["ends_on"].initial = usual_end(now=timezone.localtime())

    def clean_ends_on(self) -> dt.date:
        """Take a day from today on, at most half a year ahead."""
        day: dt.date = self.cleaned_data["ends_on"]
        today = timezone.localdate()
        if day < today:
            raise forms.ValidationError("This day has passed. Choose today or a later one")
        if day > today + LONGEST_OPEN:
            latest = long_day(today + LONGEST_OPEN, today=today)
            raise forms.ValidationError(f"Choose a day until {latest}. You can open a new page then")
        return day


class FriendForm(forms.Form):
    """One name, as a friend writes it on the page."""

    name = forms.CharField(
        label="Their name",
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={
            "required": "Write a name, or choose “Nobody comes to mind”",
            "max_length": "This is long for a name. Write the name here and the rest below",
        },
    )
    known = forms.CharField(
        label="How do you know them, and what do they do?",
        max_length=500,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"max_length": "Please say it in 500 letters"},
    )
    how = forms.ChoiceField(
        label="What would feel right?",
        choices=FriendAnswer.How.choices,
        initial=FriendAnswer.How.ASKS_FIRST,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what feels right", "invalid_choice": "Choose one of these"},
    )
    reach = forms.CharField(
        label="How they can be reached",
        help_text="An email address or a number. Only if you are sure they would not mind",
        max_length=300,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"max_length": "One address or number is enough"},
    )

    @property
    def written(self) -> Written:
        """Return what was written, on one line each."""
        said = self.cleaned_data
        texts = {field: on_one_line(said[field].translate(_TURNING)) for field in ("name", "known", "reach")}
        return Written(how=said["how"], **texts)


def as_written(answer: FriendAnswer) -> dict[str, Any]:
    """Return what the form of one name starts from, as read from what a friend wrote on the page."""
    addresses = read_line(answer.reach)[0]
    emails, phones = (addresses.emails, addresses.phones) if addresses else ((), ())
    named = (
        next(iter(everyone_named(f"{answer.name}, {_ended(answer.known)}")), None) if answer.known else None
    )
    return {
        "full_name": answer.name,
        "title": named.title if named else "",
        "organisation": named.organisation if named else "",
        "emails": emails,
        "phones": phones,
        "words": words_of(answer),
        "may_name": Referral.MayName.FIRST
        if answer.how == FriendAnswer.How.ASKS_FIRST
        else Referral.MayName.YES,
        "relation": of_the_friend(named.relation)[:100] if named else "",
        "introduces": answer.how == FriendAnswer.How.INTRODUCES,
    }


def words_of(answer: FriendAnswer) -> str:
    """Return what a friend wrote about one name, as one text; an address that is none stays in it."""
    addresses = read_line(answer.reach)[0]
    left = "" if addresses and (addresses.emails or addresses.phones) else answer.reach
    reach = f"To reach them: {left}" if left else ""
    return " ".join(map(_ended, filter(None, (answer.known, reach, answer.get_how_display()))))


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
