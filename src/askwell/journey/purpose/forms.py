"""What the first visit and the campaign page ask."""

import zoneinfo
from typing import Any

from django import forms
from django.conf import settings

from askwell.accounts.models import Seeker
from askwell.journey.purpose.models import Campaign
from askwell.method.purposes import Purpose
from askwell.method.work_name import work_named
from askwell.office.cadence import packs_in
from askwell.web.zones import ZoneField

_ABOUT = "As you would say it after “about”. For example: medical writing, nursing, the hotel business"


def _said_in_letters(name: str) -> str:
    if not work_named(name).about:
        raise forms.ValidationError(
            "Your letters will say “I am curious about …”. Write only what comes after that, for example: nursing, or working with animals"
        )
    return name


class Curiosity(forms.Form):
    """What the seeker is curious about, and what to call her."""

    name = forms.CharField(
        label="What are you curious about?",
        help_text=_ABOUT,
        max_length=200,
        error_messages={"required": "Write a kind of work or an industry, for example: medical writing"},
    )
    kind = forms.ChoiceField(
        label="Is that a kind of work or an industry?",
        choices=Campaign.Kind.choices,
        initial=Campaign.Kind.OCCUPATION,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one. You can change it later"},
    )
    seeker_name = forms.CharField(
        label="What is your name?",
        help_text="It signs your letters. It stays on this machine",
        max_length=200,
        error_messages={"required": "Write your name as you sign a letter"},
    )
    zone = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput(attrs={"data-zone": True}))

    def clean_name(self) -> str:
        """Keep a name that letters can say after "about"; of a whole sentence ask for its work alone."""
        return _said_in_letters(self.cleaned_data["name"])

    def clean_zone(self) -> str:
        """Keep a zone that this machine knows; anything else is no matter."""
        zone: str = self.cleaned_data["zone"]
        return zone if zone in zoneinfo.available_timezones() else ""


class Aims(forms.Form):
    """Which of the four purposes, and who she is in thirty seconds."""

    purposes = forms.MultipleChoiceField(
        label="What do you want to find out?",
        help_text="All four belong together. Take one off if it does not matter to you now",
        choices=[(purpose.value, purpose.wording) for purpose in Purpose],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Leave at least one of the four ticked"},
    )
    introduction = forms.CharField(
        label="Who are you, in thirty seconds?",
        help_text="Two or three sentences, as you would say them. For example: I have been a hospital pharmacy "
        "technician for five years, and somewhere along the way I became the person who writes our leaflets",
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    appeal = forms.CharField(
        label="What draws you to this work?",
        help_text="One sentence. It goes into your first letters, where you can change it each time",
        max_length=1_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class AboutMe(forms.ModelForm[Seeker]):
    """How letters and invitations name the seeker, and when it is noon for her."""

    time_zone = ZoneField(label="Your time zone")

    cadence = forms.ChoiceField(
        label="How often do you write again?",
        help_text="Nobody is written to more often than this, and on no holiday of theirs does the clock go on",
        choices=lambda: [(pack.key, pack.name) for pack in packs_in(settings.CADENCE)[0].values()],
        widget=forms.RadioSelect,
        required=False,
    )

    class Meta:
        model = Seeker
        fields = ("name", "email", "phone", "profile_url", "time_zone", "region", "cadence")
        labels = {  # noqa: RUF012  # Django's own form of options
            "name": "Your name",
            "email": "Your email",
            "phone": "Your phone",
            "profile_url": "Your profile on the web",
            "region": "Your country, in two letters",
        }
        help_texts = {  # noqa: RUF012  # Django's own form of options
            "region": "For example US or GB. It tells how to read phone numbers, and which days are holidays",
            "profile_url": "It stands in the signature of your letters, so that nobody needs a resume",
        }

    def clean_cadence(self) -> str:
        """Return the policy that was chosen, or the one that she has."""
        return self.cleaned_data["cadence"] or self.instance.cadence

    def clean_region(self) -> str:
        """Return the two letters in capitals."""
        region: str = self.cleaned_data["region"].upper()
        if not (region.isalpha() and region.isascii() and len(region) == 2):  # noqa: PLR2004  # ISO 3166 has two letters
            raise forms.ValidationError("Write two letters, for example US")
        return region


class CampaignForm(forms.ModelForm[Campaign]):
    """What is explored. Its instance belongs to the seeker, who explores nothing twice under one name."""

    class Meta:
        model = Campaign
        fields = ("name", "kind")
        labels = {"name": "What are you curious about?", "kind": "Is that a kind of work or an industry?"}  # noqa: RUF012  # Django's own form of options
        help_texts = {"name": _ABOUT}  # noqa: RUF012  # as above
        widgets = {"kind": forms.RadioSelect}  # noqa: RUF012  # as above

    def clean_name(self) -> str:
        """Keep a name that letters can say after "about", and that no other campaign has."""
        name = _said_in_letters(self.cleaned_data["name"])
        others = Campaign.objects.of(self.instance.seeker).exclude(pk=self.instance.pk)
        names = {other.casefold() for other in others.values_list("name", flat=True)}
        if "name" in self.changed_data and name.casefold() in names:
            raise forms.ValidationError(
                f"You explore {name} already. Take it up again under “Everything you explore”, or write what is different this time"
            )
        return name


def aims_of(campaign: Campaign) -> dict[str, Any]:
    """Return what the Aims form starts from."""
    return {
        "purposes": [aim.purpose for aim in campaign.aims.filter(target=None)],
        "introduction": campaign.introduction,
        "appeal": campaign.appeal,
    }
