"""The page after a talk as small forms, every part optional."""

from collections.abc import Sequence
from typing import Any

from django import forms

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Debrief
from askwell.journey.followup.models import Promise
from askwell.journey.people.models import Organisation
from askwell.journey.purpose.models import Target
from askwell.journey.talk.forms import WHAT_TRUST_MEANS
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing
from askwell.method.guesses.lines import Promised
from askwell.method.promises import says_by_whom
from askwell.method.sectors import KINDS, kind_by
from askwell.method.trust import Trust
from askwell.web.days import DayField


class Reflection(forms.Form):
    """One sentence, how it left her, how far all of it may travel, and names that no line holds."""

    sentence = forms.CharField(
        label="What is the one thing you will remember?",
        help_text="One sentence is plenty",
        required=False,
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    pull = forms.ChoiceField(
        label="How did it leave you?", required=False, choices=Debrief.Pull.choices, widget=forms.RadioSelect
    )
    travel = forms.ChoiceField(
        label="May you pass on what they told you?",
        help_text=WHAT_TRUST_MEANS,
        required=False,
        choices=[
            (Trust.QUOTABLE.value, "It may be quoted"),
            (Trust.BACKGROUND.value, "As background, without the name"),
            ("", "As I marked each note"),
        ],
        widget=forms.RadioSelect,
    )
    more_names = forms.CharField(
        label="Anyone else they named?",
        help_text="One name a line, with what you know. For example: Lena Okoro, junior writer at Northgate",
        required=False,
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class AboutForm(forms.Form):
    """Which of the targets of its campaign a talk was about."""

    about = forms.ChoiceField(label="What was it about?", required=False, widget=forms.RadioSelect)

    def __init__(self, data: Any, *, talk: Talk, targets: Sequence[Target]) -> None:
        """Begin with what was said before; nothing said is all of them."""
        sent = data if data is not None and "talk-about" in data else None
        super().__init__(sent, prefix="talk", initial={"about": str(talk.target_id or "")})
        self.targets = {str(one.pk): one for one in targets}
        self.fields["about"].choices = [  # type: ignore[attr-defined]  # a choice field has them
            *((key, one.name.capitalize()) for key, one in self.targets.items()),
            ("", "All of it"),
        ]

    def chosen(self) -> Target | None:
        """Return the target, None for all; needs a valid form."""
        return self.targets.get(self.cleaned_data["about"])


class PlaceForm(forms.Form):
    """What kind of place the person works at, said once for each organisation."""

    kind = forms.ChoiceField(
        required=False,
        choices=[*((kind, kind.capitalize()) for kind in KINDS), ("", "Not said")],
        widget=forms.RadioSelect,
    )
    own_kind = forms.CharField(
        label="Another kind, in your words",
        required=False,
        max_length=60,
        widget=forms.TextInput(attrs={"list": "kinds"}),
    )

    def __init__(self, data: Any, *, organisation: Organisation, title: str = "") -> None:
        """Begin with what the name of the organisation tells, else the ``title`` of who works there."""
        sent = data if data is not None and "place-own_kind" in data else None
        super().__init__(sent, prefix="place", initial={"kind": kind_by(organisation.name, title)})
        self.organisation = organisation

    def chosen(self) -> str:
        """Return the kind that was said, "" where none was; needs a valid form."""
        return " ".join(self.cleaned_data["own_kind"].split()) or str(self.cleaned_data["kind"])


class PromiseRow(forms.Form):
    """One promise in a line, and by which day it is due. Whose it is stands beside it on the page."""

    due_on = DayField(label="By which day?")

    def __init__(
        self,
        data: Any,
        *,
        line: Standing,
        offered: Promised,
        place: int,
        promised: Sequence[Promise],
        fresh: bool,
    ) -> None:
        """``place`` counts the promises of the line, ``promised`` are those it became; ``fresh`` says that the page was never done."""
        self.name = f"promise-{line.id}" + (f"-{place}" if place else "")
        prefix = self.name.replace("promise-", "due-", 1)
        sent = data if data is not None and f"{prefix}-due_on" in data else None
        kept = _kept(promised, offered, alone=place == 0 and len(promised) == 1)
        due = offered.due.on if offered.due and fresh else None
        super().__init__(sent, prefix=prefix, initial={"due_on": kept.due_on if kept else due})
        self.line = line
        self.text = kept.text if kept else offered.text
        plain = line.kind == Line.Kind.PROMISE or (
            line.kind != Line.Kind.QUOTE and says_by_whom(offered.text)
        )
        noted = offered.by if fresh and plain else ""
        self.by = (data or {}).get(self.name, kept.by if kept else noted)


def _kept(promised: Sequence[Promise], offered: Promised, *, alone: bool) -> Promise | None:
    """Return the promise that a part of a line became: that of its side, or the only one there is."""
    of_its_side = next((row for row in promised if row.by == offered.by), None)
    return of_its_side or (promised[0] if alone and promised else None)
