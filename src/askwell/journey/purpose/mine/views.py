"""The pages about the seeker herself: choosing between values, rating interests."""

from collections.abc import Mapping

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.purpose.mine import actions, forms
from askwell.journey.purpose.mine.queries import PAIRS, MyValues, my_interests, my_skills, my_values
from askwell.method.fit.choices import Ranking
from askwell.method.fit.wording import INTEREST_WORDS, ITEMS, VALUE_WORDS, Meaning, consistency_words
from askwell.web.notices import say

UNPROCESSABLE = 422


@require_GET
def mine(request: SeekerRequest) -> HttpResponse:
    """Show what she said of herself, and where to say the rest."""
    values, interests = my_values(request.seeker), my_interests(request.seeker)
    shown = {
        "values": values,
        "pairs": len(PAIRS),
        "ranked": ranked(values.counts) if values.counts else [],
        "interests": strongest(interests.scores) if interests.scores else [],
        "from_elsewhere": interests.from_elsewhere,
        "answered": len(interests.answers),
        "items": len(ITEMS),
        "skills": my_skills(request.seeker),
    }
    return render(request, "purpose/mine.html", shown)


@require_http_methods(["GET", "POST"])
def mine_values(request: SeekerRequest) -> HttpResponse:
    """Put one pair after the other; when all are chosen, show the order and how far it can be trusted."""
    if request.method == "POST":
        if "undo" in request.POST:
            took = actions.undo_choice(request.seeker)
            say(request, "Taken back. Choose again." if took else "There is nothing to take back.")
        elif (form := forms.Choice(request.POST)).is_valid():
            actions.choose_value(request.seeker, **form.cleaned_data, now=timezone.now())
        else:
            say(request, "Choose one of the two.")
        return redirect("mine_values")
    found = my_values(request.seeker)
    again = "again" in request.GET and found.next_pair is None
    pair = PAIRS[0] if again else found.next_pair
    shown = {
        "pair": [VALUE_WORDS[value] for value in pair] if pair else [],
        "times": found.times + 1 if again else found.times,
        "number": 1 if again else found.put + 1,
        "pairs": len(PAIRS),
        "may_undo": bool(found.put) and not again,
        **_result(found),
    }
    return render(request, "purpose/mine_values.html", shown)


def _result(found: MyValues) -> dict[str, object]:
    if found.counts is None:
        return {"ranked": []}
    return {
        "ranked": ranked(found.counts),
        "agree": consistency_words(found.counts.consistency or 0.0),
        "circles": [[VALUE_WORDS[value].name for value in circle] for circle in found.counts.circles],
        "before": ranked(found.before) if found.before else [],
    }


def ranked(found: Ranking) -> list[tuple[Meaning, int]]:
    """Return the values with how often each was chosen, the most often first."""
    return [(VALUE_WORDS[value], found.wins[value]) for value in found.order]


def strongest(scores: Mapping[str, float]) -> list[tuple[Meaning, float]]:
    """Return the interests with their scores, the strongest first."""
    return [(INTEREST_WORDS[one], scores[one]) for one in sorted(scores, key=lambda one: -scores[one])]


@require_http_methods(["GET", "POST"])
def mine_interests(request: SeekerRequest) -> HttpResponse:
    """Ask how much she likes eighteen things to do, or for six scores from elsewhere."""
    known = my_interests(request.seeker)
    likings = forms.Likings(
        request.POST if "rate" in request.POST else None,
        initial={item: str(round(score)) for item, score in known.answers.items()},
    )
    scores = forms.Scores(
        request.POST if "scores" in request.POST else None,
        initial=known.scores if known.from_elsewhere else {},
    )
    if "forget" in request.POST:
        actions.forget_scores(request.seeker)
        say(request, "Forgotten. Your own answers count again.")
        return redirect("mine_interests")
    for form in (likings, scores):
        if form.is_bound and form.is_valid():
            actions.answer_interests(request.seeker, form.cleaned_data, now=timezone.now())
            say(request, "Kept. You can change your mind at any time.")
            return redirect("mine")
    wrong = bool(likings.errors or scores.errors)
    shown = {
        "likings": likings,
        "scores": scores,
        "has_errors": wrong,
        "from_elsewhere": known.from_elsewhere,
        "elsewhere_wrong": bool(scores.errors),
    }
    return render(request, "purpose/mine_interests.html", shown, status=UNPROCESSABLE if wrong else 200)
