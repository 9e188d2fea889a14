"""What a letter on paper is printed on, and the two addresses."""

from typing import Any

from django import forms

from askwell.desk.by_post.papers import LABEL, PAPERS

LONGEST = 1_000
MOST_LABELS = 14


class PaperForm(forms.Form):
    """The paper, the address of the one who gets it, and her own."""

    paper = forms.ChoiceField(
        label="What will you print on?",
        choices=[(paper.key, paper.name) for paper in PAPERS.values()],
        widget=forms.RadioSelect,
        error_messages={
            "required": "Choose what you print on",
            "invalid_choice": "Choose one of these papers",
        },
    )
    address = forms.CharField(
        label="Their address",
        help_text="As it stands on the business card, a line each, with the country if it goes abroad",
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": "Write the address that it goes to"},
    )
    sender = forms.CharField(
        label="Your own address",
        help_text="For the corner of the envelope and the head of the letter",
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    place = forms.IntegerField(
        label="Only for a sheet of labels: which one?",
        help_text="Counted from the top left, row by row, so that a begun sheet can be used up",
        required=False,
        min_value=1,
        max_value=MOST_LABELS,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
        error_messages={
            "invalid": "Write the number of a label, for example 3",
            "min_value": "The first label is number 1",
            "max_value": f"No sheet has more than {MOST_LABELS} labels",
        },
    )

    def clean(self) -> dict[str, Any]:
        """Refuse a label that the sheet does not have."""
        said = self.cleaned_data
        paper = PAPERS.get(said.get("paper", ""))
        place = said.get("place") or 1
        if paper and paper.shape == LABEL and place > paper.labels:
            self.add_error("place", f"That sheet has {paper.labels} labels. Choose one of them")
        said["place"] = place
        return said
