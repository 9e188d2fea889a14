"""What a lead needs to be written down."""

from typing import ClassVar

from django import forms
from django.db.models import Q

from askwell.accounts.models import Seeker
from askwell.journey.findings.models import Lead
from askwell.journey.people.models import Person


class LeadForm(forms.ModelForm[Lead]):
    """A hint of work: what, when, who said it and how surely, what next, and later whether it was advertised."""

    class Meta:
        model = Lead
        fields = ("what", "when", "said_by", "how_sure", "may_name", "next_step", "posted")
        labels: ClassVar = {
            "what": "What did you hear?",
            "when": "When might it be?",
            "said_by": "Who said it?",
            "next_step": "What could you do next?",
            "how_sure": "How sure were they?",
            "may_name": "May you say who told you?",
            "posted": "Was it ever advertised?",
        }
        help_texts: ClassVar = {
            "what": "For example: they may need a junior writer",
            "when": "In words. For example: likely in May",
        }
        widgets: ClassVar = {"what": forms.Textarea(attrs={"rows": 2})}
        error_messages: ClassVar = {"what": {"required": "Write what you heard"}}

    def __init__(self, *args: object, seeker: Seeker, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # Django's own arguments, passed on
        # Those who can have said it: people chosen for a talk, not the whole address book.
        sayers = Q(found_at__isnull=False) | Q(leads=self.instance)
        field = self.fields["said_by"]
        if isinstance(field, forms.ModelChoiceField):
            field.queryset = Person.objects.of(seeker).filter(sayers).distinct()
            field.empty_label = "Nobody in particular"
        self.fields["may_name"].required = False
        self.fields["may_name"].initial = Lead.MayName.UNKNOWN
        for name in ("how_sure", "posted"):
            choices = self.fields[name].choices  # type: ignore[attr-defined]  # a choice field has them
            self.fields[name].choices = [("", "Not known yet"), *(one for one in choices if one[0])]  # type: ignore[attr-defined]  # as above

    def clean_may_name(self) -> str:
        """Return what she said; what was left out was not asked."""
        return self.cleaned_data["may_name"] or Lead.MayName.UNKNOWN
