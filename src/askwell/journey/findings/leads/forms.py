"""What a lead needs to be written down."""

from typing import ClassVar

from django import forms
from django.db.models import Q

from askwell.accounts.models import Seeker
from askwell.journey.findings.models import Lead
from askwell.journey.people.models import Person


class LeadForm(forms.ModelForm[Lead]):
    """A hint of work: what, when, who said it, what next."""

    class Meta:
        model = Lead
        fields = ("what", "when", "said_by", "next_step")
        labels: ClassVar = {
            "what": "What did you hear?",
            "when": "When might it be?",
            "said_by": "Who said it?",
            "next_step": "What could you do next?",
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
