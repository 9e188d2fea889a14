"""Asking for names, reading what came back, and saying who gave a name."""

from collections.abc import Sequence
from typing import Any, cast

from django import forms

from askwell.accounts.models import Seeker
from askwell.formats.answer_file import AnswerFile, read_answer_file
from askwell.formats.one_line import OneLine
from askwell.formats.records import PersonRecord, Problem
from askwell.journey.people.actions.asks import NameBack
from askwell.journey.people.forms.fields import Emails, Lines, Phones, is_email
from askwell.journey.people.forms.people import NAME_ERRORS, short_field
from askwell.journey.people.forms.referrers import NEW, ReferrerForm, described, may_name_field
from askwell.journey.people.keying import organisation_key, sort_key
from askwell.journey.people.models import Ask, Person, Referral
from askwell.journey.people.queries.people import may_be_the_same, the_same_person
from askwell.method.replies.named import Named, of_the_friend
from askwell.method.replies.stripping import own_words

LONGEST_ANSWER = 20_000
LARGEST_MAIL = 20_000_000


class AskForm(forms.Form):
    """The words of an ask, and how it went out."""

    words = forms.CharField(
        label="Your words",
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 10}),
        error_messages={"required": "Write what you would like to ask"},
    )
    channel = forms.ChoiceField(
        label="How do you ask?",
        choices=[(key, label) for key, label in Ask.Channel.choices if key != Ask.Channel.PAGE],
        initial=Ask.Channel.EMAIL,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose how you ask"},
    )
    email = forms.EmailField(
        label="Their email",
        required=False,
        error_messages={"invalid": "Write an address such as rosa@osei.example"},
    )

    def __init__(self, *args: Any, reached: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        if reached:
            del self.fields["email"]

    def clean(self) -> dict[str, Any]:
        """Ask for the address where somebody was asked by email who has none."""
        said = super().clean() or {}
        goes_out = self.data.get("step") in {"asked", "send"}
        if (
            goes_out
            and said.get("channel") == Ask.Channel.EMAIL
            and "email" in self.fields
            and not said.get("email")
        ):
            self.add_error("email", "Write the address that you asked at, or choose another way")
        return said


class AnswerForm(forms.Form):
    """What came back, as it came: pasted or as a file, or only the names of it. ``problems`` are those of the file."""

    problems: Sequence[Problem] = ()

    words = forms.CharField(
        label="What was said",
        help_text="Paste the answer as it came, or write down what you heard. The names in it are found for you",
        max_length=LONGEST_ANSWER,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"max_length": "This is too long. Paste the part that names people"},
    )
    mail = forms.FileField(
        label="Or the mail as a file",
        help_text="Your mail program calls it “Save as” or “Download message” (.eml). A contact card (.vcf) works too",
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".eml,.txt,.vcf,message/rfc822,text/plain,text/vcard"}),
        error_messages={"invalid": "The file did not arrive whole. Choose it again"},
    )
    names = Lines(
        label="Or just the names",
        help_text="One a line, with whatever you know: Tom Reyes, nurse at Mercy, tom@mercy.example",
        rows=2,
    )

    def clean_mail(self) -> AnswerFile:
        """Return the words of the mail and the cards that came with it; neither without a file."""
        file = self.cleaned_data["mail"]
        if not file:
            return AnswerFile()
        if file.size > LARGEST_MAIL:
            raise forms.ValidationError("This mail is very large. Paste its words instead")
        answer, self.problems = read_answer_file(file.read())
        words = own_words(answer.words).said[:LONGEST_ANSWER].replace("\x00", "")
        return AnswerFile(words=words, cards=answer.cards)

    def clean(self) -> dict[str, Any]:
        """Let the words of a mail stand where none were pasted."""
        said = super().clean() or {}
        file = said.get("mail") or AnswerFile()
        said["words"] = said.get("words") or file.words
        return said


class NameForm(forms.Form):
    """One name that came back. ``person`` is asked only when someone of that name may be there."""

    full_name = forms.CharField(
        label="Name",
        help_text="Leave it empty to leave this person out",
        max_length=300,
        required=False,
        error_messages=NAME_ERRORS,
    )
    title = short_field("What this person does")
    organisation = short_field("Where this person works")
    emails = Emails(label="Email", rows=1)
    phones = Phones(label="Phone", rows=1)
    relation = short_field("How they know each other", max_length=100)
    words = forms.CharField(
        label="What was said about this person",
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    may_name = may_name_field()
    introduces = forms.BooleanField(label="Will make the first contact for me", required=False)
    person = forms.ChoiceField(label="Is this the same person?", required=False, widget=forms.RadioSelect)

    def __init__(self, *args: Any, seeker: Seeker, **options: Any) -> None:
        super().__init__(*args, **options)
        self.candidates = self._candidates(seeker)
        choices = [(str(p.pk), f"Yes: {described(p)}") for p in self.candidates]
        field = cast("forms.ChoiceField", self.fields["person"])
        field.choices = [*choices, (NEW, "No, someone else")] if choices else []

    def _candidates(self, seeker: Seeker) -> list[Person]:
        name = str(self["full_name"].value() or "").strip()
        if not name:
            return []
        emails = _lines(self["emails"].value())
        phones = _lines(self["phones"].value())
        candidates = may_be_the_same(seeker, full_name=name, emails=emails, phones=phones)
        same = the_same_person(
            seeker,
            full_name=name,
            organisation=str(self["organisation"].value() or ""),
            emails=emails,
            phones=phones,
        )
        same = same or self._at_the_same_place(candidates)
        self.fields["person"].initial = str(same.pk) if same else NEW
        return candidates

    def _at_the_same_place(self, candidates: Sequence[Person]) -> Person | None:
        """Return the one person of just this name at just this place, whatever else is said to reach her."""
        name = sort_key(str(self["full_name"].value() or ""))
        place = organisation_key(str(self["organisation"].value() or ""))
        alike = [
            person
            for person in candidates
            if person.sort_key == name and place and organisation_key(str(person.organisation or "")) == place
        ]
        return alike[0] if len(alike) == 1 else None

    @property
    def name_back(self) -> NameBack | None:
        """Return the name as the actions take it; None when it was left out."""
        said = self.cleaned_data
        if not said.get("full_name"):
            return None
        chosen = next((p for p in self.candidates if str(p.pk) == said["person"]), None)
        return NameBack(
            full_name=said["full_name"],
            title=said["title"],
            organisation=said["organisation"],
            emails=said["emails"],
            phones=said["phones"],
            words=said["words"],
            may_name=said["may_name"] or Referral.MayName.UNKNOWN,
            introduces=said["introduces"],
            relation=said["relation"],
            person=chosen,
            is_new=said["person"] == NEW,
        )


NameForms = forms.formset_factory(NameForm, extra=0, max_num=50, absolute_max=60)


class ReferralForm(ReferrerForm):
    """Who gave the name of a person who is there already."""

    introduces = forms.BooleanField(label="Will make the first contact for me", required=False)
    words = forms.CharField(
        label="What was said about this person",
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["referrer_name"].required = True
        self.fields["referrer_name"].error_messages["required"] = "Write who gave you the name"


class TheirWordForm(forms.Form):
    """What came of it when whoever gave a name asked first."""

    RATHER_NOT = "rather_not"

    word = forms.ChoiceField(
        label="What was the answer?",
        choices=[
            (Referral.MayName.YES, "Yes, and I may say who sent me"),
            (Referral.MayName.NO, "Yes, but better not say who sent me"),
            (RATHER_NOT, "They would rather not"),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what the answer was"},
    )


def as_named(one: Named) -> dict[str, Any]:
    """Return what the form of one name found in an answer starts from."""
    return {
        "full_name": one.name,
        "title": one.title,
        "organisation": one.organisation,
        "emails": one.emails,
        "phones": one.phones,
        "words": one.words,
        "may_name": one.may_name,
        "introduces": one.introduces,
        "relation": of_the_friend(one.relation)[:100],
    }


def as_card(card: PersonRecord) -> dict[str, Any]:
    """Return what the form of one name starts from, of a contact card that came with an answer."""
    return {
        "full_name": card.full_name[:300],
        "title": card.title[:300],
        "organisation": card.organisation[:300],
        "emails": tuple(point.value for point in card.emails if is_email(point.value)),
        "phones": tuple(point.value for point in card.phones),
        "words": card.note[:2_000],
        "may_name": Referral.MayName.UNKNOWN,
    }


def as_name(line: OneLine) -> dict[str, Any]:
    """Return what the form of one name starts from."""
    return {
        "full_name": line.name,
        "title": line.title,
        "organisation": line.organisation,
        "emails": line.emails,
        "phones": line.phones,
        "words": " ".join(filter(None, [line.to_say, line.note, line.profile_url, *line.urls])),
        "may_name": Referral.MayName.UNKNOWN,
    }


def _lines(value: object) -> list[str]:
    if isinstance(value, str):
        return value.splitlines()
    return [str(one) for one in value] if isinstance(value, (list, tuple)) else []
