"""The words for a whole circle, and who of it was asked with what result."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.people import actions
from askwell.journey.people.forms.lists import CircleWordsForm
from askwell.journey.people.models import Circle
from askwell.journey.people.queries.circle_words import circle_asked, kept_words
from askwell.journey.people.views.answers import status_of
from askwell.journey.people.wording import first_words_to_a_circle
from askwell.journey.purpose.queries import current_campaign

WORDINGS = ("words", "second", "third")


@require_http_methods(["GET", "POST"])
def circle_words(request: SeekerRequest, pk: str) -> HttpResponse:
    """Keep the words that everyone in this circle is asked with, and show who was asked."""
    campaign = current_campaign(request.seeker)
    one = get_object_or_404(Circle.objects.of(request.seeker), pk=pk)
    kept = kept_words(campaign, one)
    start = kept or first_words_to_a_circle(request.seeker, campaign, one)
    form = CircleWordsForm(request.POST or None, initial=dict(zip(WORDINGS, start, strict=False)))
    if form.is_valid():
        words, *others = (form.cleaned_data[name] for name in WORDINGS)
        actions.keep_circle_words(campaign, circle=one, words=words, others=others)
        said = f"Kept: your words for {one.name}. Each message starts from them."
        is_kept = any(form.cleaned_data.values())
        messages.success(request, said if is_kept else "Each message starts from a draft again.")
        return redirect("circle_words", one.pk)
    shown = {
        "circle": one,
        "form": form,
        "kept": kept,
        "asked": circle_asked(campaign, one, now=timezone.now()),
        "place": "people",
    }
    return render(request, "people/circle_words.html", shown, status=status_of(form))
