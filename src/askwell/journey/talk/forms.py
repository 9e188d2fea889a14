"""What the page of a talk asks: a line, the wrap-up, when it really was."""

from typing import Any
from uuid import UUID

from django import forms
from uuid_utils.compat import uuid7

from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Line, WrapUp
from askwell.journey.talk.offering import all_questions, as_choices
from askwell.journey.talk.queries import Standing
from askwell.journey.talk.reading import LONGEST_LINE
from askwell.journey.talk.several import Typed
from askwell.journey.talk.wrapping_up import TICKS
from askwell.method.trust import Trust
from askwell.web.days import MomentField

WHAT_TRUST_MEANS = (
    "May be quoted: a letter or a page that you share may hold these words; only a coach reads whose they are. "
    "Background: only a coach reads them, without the name. In confidence: you alone."
)


class NoteForm(forms.Form):
    """One line of notes. The form carries the id of its line, so that sending it twice keeps it once."""

    line_id = forms.UUIDField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(
        label="This note is",
        choices=Line.Kind.choices,
        initial=Line.Kind.SAID,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what sort of note it is"},
    )
    text = forms.CharField(
        label="Note",
        help_text="Several lines become several notes",
        strip=False,
        max_length=LONGEST_LINE,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Write a few words"},
    )
    question = forms.ChoiceField(label="Under which question?", required=False)

    trust = forms.ChoiceField(
        label="How far may it travel?",
        help_text=WHAT_TRUST_MEANS,
        choices=[(trust.value, trust.words) for trust in Trust],
        initial=Trust.QUOTABLE.value,
        required=False,
    )

    def __init__(self, talk: Talk, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        noted = Line.objects.of(talk.seeker).filter(talk=talk).values_list("question", flat=True).distinct()
        choices = as_choices(all_questions(talk), also=set(noted.order_by()))
        self.fields["question"].choices = choices  # type: ignore[attr-defined]  # a ChoiceField

    def question_id(self) -> UUID | None:
        """Return the chosen question's id."""
        chosen = self.cleaned_data["question"]
        return UUID(chosen) if chosen else None

    def trust_chosen(self) -> Trust | None:
        """Return the mark; nothing when the page did not ask for it."""
        return Trust(self.cleaned_data["trust"]) if self.cleaned_data["trust"] else None

    def typed(self) -> Typed:
        """Return what was typed, to be kept as one note or several."""
        said = self.cleaned_data
        return Typed(
            line_id=said["line_id"],
            text=said["text"],
            kind=Line.Kind(said["kind"]),
            question=self.question_id(),
            trust=self.trust_chosen(),
        )


class ChangeForm(NoteForm):
    """A line written anew."""

    text = forms.CharField(
        label="Note",
        strip=False,
        required=False,
        max_length=LONGEST_LINE,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


def fresh_note(talk: Talk, *, text: str = "") -> NoteForm:
    """Return a form for more notes, with these words in it."""
    return NoteForm(talk, initial={"line_id": uuid7(), "text": text})


def change_of(talk: Talk, line: Standing) -> ChangeForm:
    """Return the form that holds a line as it stands."""
    said = {
        "line_id": uuid7(),
        "kind": line.kind,
        "text": line.text,
        "question": str(line.question_id or ""),
        "trust": line.trust.value,
    }
    return ChangeForm(talk, initial=said, auto_id="id_change_%s")


class WrapUpForm(forms.ModelForm[WrapUp]):
    """What was done before the two parted."""

    class Meta:
        model = WrapUp
        fields = (*TICKS, "resume_remark", "card")
        labels = {  # noqa: RUF012  # Django's own form of options
            "asked_names": "Asked who else to talk to",
            "asked_resume": "Asked about my resume",
            "got_card": "Got a card or the best address",
            "offered_help": "Asked what I could do in return",
            "thanked": "Said thank you",
            "resume_remark": "What was said about your resume",
            "card": "What the business card says",
        }
        help_texts = {  # noqa: RUF012  # Django's own form of options
            "card": "As it stands there. The thank-you note will need it",
            "resume_remark": "",
        }
        widgets = {  # noqa: RUF012  # Django's own form of options
            "resume_remark": forms.Textarea(attrs={"rows": 2}),
            "card": forms.Textarea(attrs={"rows": 2}),
        }

    def done(self) -> set[str]:
        """Return the ticked ones."""
        return {tick for tick in TICKS if self.cleaned_data[tick]}


class TimesForm(forms.Form):
    """When the talk really began and ended."""

    started_at = MomentField(label="It began")
    ended_at = MomentField(label="It ended")


def times_of(talk: Talk) -> TimesForm:
    """Return the form with when a talk began and ended; with neither where nobody gave its hours."""
    known = {} if talk.day_only else {"started_at": talk.started_at, "ended_at": talk.ended_at}
    return TimesForm(initial=known)
