"""Give back: what was promised, what could be given, what was."""

import uuid

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.followup import actions, queries
from askwell.journey.followup.balance import balance
from askwell.journey.followup.forms import GiveBackForm, PromiseForm
from askwell.journey.followup.giving.queries import chances
from askwell.journey.followup.models import GiveBack, Promise
from askwell.journey.people.models import Person
from askwell.web.notices import say
from askwell.web.once import key_of
from askwell.web.two_sides import two_sides

UNPROCESSABLE = 422


@require_GET
def give(request: SeekerRequest) -> HttpResponse:
    """Show promises in both directions, ideas, news owed to those who opened a door, and what was given."""
    seeker = request.seeker
    both_ways = balance(seeker)
    sides = (("What came to you", both_ways.came), ("What went from you", both_ways.went))
    shown = {
        "sides": () if both_ways.is_empty else sides,
        "picture": two_sides("both", sides, "What came to you and what went from you"),
        "mine": queries.open_promises(seeker, by=Promise.By.ME),
        "theirs": queries.open_promises(seeker, by=Promise.By.THEM),
        "ideas": queries.ideas(seeker),
        "chances": chances(seeker),
        "news": queries.news_owed(seeker, now=timezone.now()),
        "given": queries.given(seeker),
        "told": queries.news_sent(seeker),
        "kept": queries.kept_promises(seeker),
    }
    return render(request, "followup/give.html", shown)


@require_http_methods(["GET", "POST"])
def promise_new(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Write down a promise, mine or hers."""
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    form = PromiseForm(request.POST or None)
    if not form.is_valid():
        shown = {"form": form, "person": person}
        return render(request, "followup/promise.html", shown, status=UNPROCESSABLE if form.errors else 200)
    said = form.cleaned_data
    actions.promise(
        request.seeker,
        person=person,
        text=said["text"],
        by=said["by"],
        due_on=said["due_on"],
        key=key_of(request.POST),
        now=timezone.now(),
    )
    say(request, "Written down.")
    return redirect("person", pk)


@require_POST
def promise_kept(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Mark a promise as kept, let it go, or take either back."""
    promised = get_object_or_404(Promise.objects.of(request.seeker).select_related("person"), pk=pk)
    undo = f"{reverse('promise_kept', args=[pk])}?do=reopen"
    match request.GET.get("do", request.POST.get("do", "keep")):
        case "reopen":
            actions.reopen_promise(promised)
            say(request, "It is open again.")
        case "drop":
            actions.drop_promise(promised, now=timezone.now())
            say(request, "Let go. That is all right.", undo=undo)
        case _:
            actions.keep_promise(promised, now=timezone.now())
            kept = "You kept it" if promised.by == Promise.By.ME else "Kept"
            say(request, f"{kept}: {promised.what}", undo=undo)
    return redirect("give")


@require_http_methods(["GET", "POST"])
def give_new(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Write down what I could give a person, or that I just gave it."""
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    form = GiveBackForm(request.POST or None, initial=request.GET.dict())
    if not form.is_valid():
        shown = {"form": form, "person": person}
        return render(request, "followup/gift.html", shown, status=UNPROCESSABLE if form.errors else 200)
    gift = actions.could_give(
        request.seeker,
        person=person,
        kind=form.cleaned_data["kind"],
        text=form.cleaned_data["text"],
        key=key_of(request.POST),
    )
    if request.POST.get("do") == "given":
        actions.give_back(gift, now=timezone.now())
    say(request, f"Kept for {person.full_name}.")
    return redirect("give")


@require_POST
def give_done(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Mark an idea as given, or let it go."""
    gift = get_object_or_404(GiveBack.objects.of(request.seeker).select_related("person"), pk=pk)
    if request.POST.get("do") == "drop":
        actions.drop_gift(gift, now=timezone.now())
        say(request, "Let go. That is all right.")
    else:
        actions.give_back(gift, now=timezone.now())
        say(request, f"Given to {gift.person.full_name}: {gift.text}")
    return redirect("give")
