"""Setting a campaign against occupations: one of the database, or one that the seeker describes herself."""

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.purpose import actions
from askwell.journey.purpose.queries import current_campaign
from askwell.method.fit.shapes import INTERESTS, VALUES
from askwell.method.fit.wording import INTEREST_WORDS, VALUE_WORDS
from askwell.web.notices import say

UNPROCESSABLE = 422
FULL = "Three kinds of work stand side by side at most. Take one off first."
HOW_MUCH = [
    ("", "Not known"),
    ("1", "Hardly"),
    ("2.5", "A little"),
    ("4", "Some"),
    ("5.5", "Much"),
    ("7", "Very much"),
]


class OwnOccupation(forms.Form):
    """A kind of work in her words: how much it has of each interest and each value, as far as she knows."""

    title = forms.CharField(
        label="What is the work called?",
        max_length=150,
        error_messages={
            "required": "Write what the work is called",
            "max_length": "A shorter name, please: at most 150 letters",
        },
    )

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # as Django's form takes them
        for scales, words in ((INTERESTS, INTEREST_WORDS), (VALUES, VALUE_WORDS)):
            for one in scales:
                self.fields[one] = forms.ChoiceField(
                    label=words[one].name, help_text=words[one].like, choices=HOW_MUCH, required=False
                )

    @property
    def ratings(self) -> dict[str, float]:
        """Return what was said, 1 to 7; needs a valid form."""
        return {one: float(self.cleaned_data[one]) for one in (*INTERESTS, *VALUES) if self.cleaned_data[one]}

    def of_interests(self) -> list[forms.BoundField]:
        """Return the fields of the interests."""
        return [self[one] for one in INTERESTS]

    def of_values(self) -> list[forms.BoundField]:
        """Return the fields of the values."""
        return [self[one] for one in VALUES]


@require_http_methods(["GET", "POST"])
def occupation_own(request: SeekerRequest) -> HttpResponse:
    """Describe a kind of work that is in no database, or where none is installed."""
    campaign = current_campaign(request.seeker)
    form = OwnOccupation(request.POST or None, initial={"title": campaign.name})
    if form.is_valid():
        kept = actions.describe_occupation(
            campaign, title=form.cleaned_data["title"], ratings=form.ratings, now=timezone.now()
        )
        say(request, "Kept. What you bring is set against it below." if kept else FULL)
        return redirect("fit")
    return render(
        request, "purpose/occupation_own.html", {"form": form}, status=UNPROCESSABLE if form.errors else 200
    )


@require_POST
def occupation_choose(request: SeekerRequest, code: str) -> HttpResponse:
    """Set the campaign against an occupation, put it first, or take it off again."""
    campaign = current_campaign(request.seeker)
    match request.POST.get("do", ""):
        case "drop":
            actions.drop_occupation(campaign, code=code)
        case "first":
            actions.put_first(campaign, code=code)
        case _:
            title = request.POST.get("title", "").strip()[:200] or code
            if not actions.choose_occupation(
                campaign, code=code[: actions.LONGEST_CODE], title=title, now=timezone.now()
            ):
                say(request, FULL)
    return redirect("fit")
