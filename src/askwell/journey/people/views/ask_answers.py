"""What comes back from an ask: names, nobody, or nothing."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.forms import BaseFormSet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.formats.one_line import read_in_passing
from askwell.journey.people import actions
from askwell.journey.people.actions.friend_pages import settle
from askwell.journey.people.forms.ask_answers import LONGEST_ANSWER, AnswerForm
from askwell.journey.people.forms.friend_pages import as_written, words_of
from askwell.journey.people.forms.names_back import NameForm, NameForms, as_card, as_name, as_named
from askwell.journey.people.keying import sort_key
from askwell.journey.people.models import Ask, Referral
from askwell.journey.people.queries.friend_pages import new_answers
from askwell.journey.people.views.answers import UNPROCESSABLE, status_of
from askwell.method.replies.named import everyone_named, is_told, names_nobody
from askwell.method.replies.permission import may_name
from askwell.web.wording import plural

MOST_NAMES = 50


@require_http_methods(["GET", "POST"])
def ask_answer(request: SeekerRequest, pk: str) -> HttpResponse:
    """Take names a line each and show them read, or take "nobody comes to mind", or let the ask rest."""
    one = get_object_or_404(Ask.objects.of(request.seeker).select_related("person", "seeker"), pk=pk)
    step = request.POST.get("step", "")
    if step == "save":
        return _save(request, one)
    if step in {"written", "aside"}:
        return _written(request, one, keep=step == "written")
    if step == "rest":
        actions.let_rest(one, now=timezone.now())
        messages.success(request, f"Resting: your question to {one.person.full_name}.")
        return redirect("asks")
    nobody, form = False, AnswerForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        if step == "nobody":
            actions.record_answer(one, names=[], words=form.cleaned_data["words"], now=timezone.now())
            messages.success(request, f"Kept. Thank {one.person.full_name} all the same.")
            return redirect("asks")
        for problem in form.problems:
            messages.warning(request, f"{problem.place}: {problem.reason} {problem.what_to_do}")
        if found := _found(one, form):
            return _read(request, one, found, form.cleaned_data["words"])
        nobody = names_nobody("\n".join([form.cleaned_data["words"], *form.cleaned_data["names"]]))
        if not nobody:
            form.add_error(*_no_name(form))
    return _page(request, one, form, nobody=nobody)


def _found(one: Ask, form: AnswerForm) -> list[dict[str, Any]]:
    """Return each line as it was read; without lines whoever is on a card that came along or named in the words."""
    mine = (one.seeker.name, one.person.full_name)
    lines = [name for line in form.cleaned_data["names"] for name in _of_line(line, mine)]
    if lines:
        said = may_name(form.cleaned_data["words"], form.cleaned_data["words"])
        return [_may(line, said) for line in lines[:MOST_NAMES]]
    # Many mail programs send along the card of whoever writes.
    theirs = {sort_key(name) for name in mine}
    came = form.cleaned_data["mail"].cards
    cards = [as_card(card) for card in came if sort_key(card.full_name) not in theirs]
    on_cards = {sort_key(card["full_name"]) for card in cards}
    named = everyone_named(form.cleaned_data["words"], mine=mine)
    return [*cards, *(as_named(each) for each in named if sort_key(each.name) not in on_cards)][:MOST_NAMES]


def _may(line: dict[str, Any], said: str) -> dict[str, Any]:
    """Return a line with what the friend's words say of all names, where it says nothing itself: "Say that I sent you"."""
    return line | {"may_name": said} if line["may_name"] == Referral.MayName.UNKNOWN else line


def _of_line(line: str, mine: tuple[str, str]) -> list[dict[str, Any]]:
    """Return whom a line names: one in the friend's own words is read as the answer above it is."""
    told = everyone_named(line, mine=mine) if is_told(line) or names_nobody(line) else []
    if told or names_nobody(line):
        return [as_named(each) for each in told]
    return [as_name(each) for each in read_in_passing(line)]


def _no_name(form: AnswerForm) -> tuple[str, str]:
    if form.cleaned_data["words"]:
        return "names", "No name was found in what was said. Write it here, or choose “Nobody comes to mind”"
    return "names", "Write at least one name, or choose “Nobody comes to mind”"


def _read(
    request: SeekerRequest, one: Ask, found: list[dict[str, Any]], words: str, *, written: Sequence[str] = ()
) -> HttpResponse:
    """Show each name as it was read; nothing is kept yet. ``written`` are the keys of what stood on the friend's page."""
    names = NameForms(initial=found, prefix="names", form_kwargs={"seeker": request.seeker})
    return _names_page(request, one, names, words, written=written)


def _written(request: SeekerRequest, one: Ask, *, keep: bool) -> HttpResponse:
    """Show what the friend wrote on the page as names to keep, or put it aside: all of it, or only what is chosen."""
    chosen = request.POST.getlist("answer")
    answers = [new for new in new_answers(one) if not chosen or str(new.pk) in chosen]
    now = timezone.now()
    named = [answer for answer in answers if answer.name]
    if keep and named:
        said = [f"{answer.name}: {words_of(answer)}" for answer in named]
        words = "\n".join(said).strip()[:LONGEST_ANSWER]
        keys = [str(answer.pk) for answer in answers]
        return _read(request, one, [as_written(answer) for answer in named], words, written=keys)
    if keep:
        actions.record_answer(one, names=[], words="", now=now)
    settle(answers, now=now)
    messages.success(request, "Noted." if keep else "Put aside. Nothing of it was kept among your people.")
    return redirect("ask_answer", one.pk) if new_answers(one) else redirect("asks")


def _save(request: SeekerRequest, one: Ask) -> HttpResponse:
    names = NameForms(request.POST, prefix="names", form_kwargs={"seeker": request.seeker})
    words = request.POST.get("words", "")[:LONGEST_ANSWER].replace("\x00", "")
    written = request.POST.getlist("written")
    if not names.is_valid():
        return _names_page(request, one, names, words, written=written)
    back = [name for form in names if (name := form.name_back)]
    try:
        with transaction.atomic():
            actions.record_answer(one, names=back, words=words, now=timezone.now())
            settle([new for new in new_answers(one) if str(new.pk) in written], now=timezone.now())
    except actions.ReferredToHerself:
        for form in names:
            if form.name_back and form.name_back.person == one.person:
                form.add_error(
                    "full_name", f"This is {one.person.full_name}, whom you asked. Choose who is meant"
                )
        return _names_page(request, one, names, words, written=written)
    messages.success(request, f"Kept: {plural(len(back), 'name')} from {one.person.full_name}.")
    return redirect("asks")


def _page(request: SeekerRequest, one: Ask, form: AnswerForm, *, nobody: bool = False) -> HttpResponse:
    """Show the form; with ``nobody`` the words in it were heard as a no."""
    shown = {"ask": one, "form": form, "written": new_answers(one), "nobody": nobody, "place": "people"}
    return render(request, "people/ask_answer.html", shown, status=status_of(form))


def _names_page(
    request: SeekerRequest,
    one: Ask,
    names: BaseFormSet[NameForm],
    words: str,
    *,
    written: Sequence[str] = (),
) -> HttpResponse:
    has_errors = names.is_bound and any(form.errors for form in names)
    shown = {"ask": one, "names": names, "words": words, "has_errors": has_errors, "place": "people"}
    shown["written"] = written
    return render(request, "people/ask_names.html", shown, status=UNPROCESSABLE if has_errors else 200)
