"""The list of talks, and the page of one: its notes, its clock, its wrap-up. All of it works without JavaScript."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST
from uuid_utils.compat import uuid7

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.models import Talk
from askwell.journey.talk import actions, forms, queries
from askwell.journey.talk.listing import talk_list
from askwell.journey.talk.models import Line, NameGiven, Picture, Transcript, WrapUp
from askwell.journey.talk.several import keep_typed, take_back
from askwell.journey.talk.wrapping_up import Parting, wrap_up
from askwell.method.clock import time_left
from askwell.web.notices import say

OK, UNPROCESSABLE = 200, 422
# Between one page and the next the session holds under it what was taken back.
BACK = "notes-taken-back-"


@require_GET
def talks(request: SeekerRequest) -> HttpResponse:
    """List the talks: under way, to come, behind you."""
    asked = request.GET.get("page", "1")
    page = int(asked) if asked.isascii() and asked.isdigit() and int(asked[:6]) > 0 else 1
    listed = talk_list(request.seeker, page=min(page, 10_000))
    older = f"?page={page + 1}" if listed.more else ""
    newer = f"?page={page - 1}" if page > 1 else ""
    shown = {"talks": listed, "page": page, "older_url": older, "newer_url": newer, "now": timezone.now()}
    return render(request, "talk/talks.html", shown)


@require_GET
def talk(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Show all notes of a talk by question; ``?change=`` opens one of them. What was taken back stands in the box once more."""
    talk = _mine(request, pk)
    words = request.session.pop(f"{BACK}{talk.pk}", "")
    return _page(request, talk, note=forms.fresh_note(talk, text=words))


def _mine(request: SeekerRequest, pk: UUID) -> Talk:
    return get_object_or_404(Talk.objects.of(request.seeker).select_related("person", "seeker"), pk=pk)


def _page(request: SeekerRequest, talk: Talk, *, status: int = OK, **bound: Any) -> HttpResponse:
    """Draw the page; ``bound`` holds the form that was sent and did not pass, or words that are to be looked at again."""
    heard = queries.by_question(talk)
    opened = _opened(request, talk, heard)
    wrap_up = WrapUp.objects.of(request.seeker).filter(talk=talk).first()
    now = timezone.now()
    shown = {
        "talk": talk,
        "clock": time_left(
            talk.started_at,
            agreed_minutes=talk.agreed_minutes,
            now=now,
            ended_at=talk.ended_at,
            starts_at=talk.starts_at,
        ),
        "heard": heard,
        "count": sum(len(group.lines) for group in heard),
        "pictures": Picture.objects.of(request.seeker).filter(talk=talk),
        "transcripts": Transcript.objects.of(request.seeker).filter(talk=talk),
        "names": NameGiven.objects.of(request.seeker).filter(talk=talk),
        "note": forms.fresh_note(talk),
        "wrap_up": forms.WrapUpForm(instance=wrap_up),
        "times": forms.times_of(talk),
        "change": opened,
        "now": now,
        "has_errors": status != OK,
    }
    return render(request, "talk/talk.html", shown | bound, status=status)


def _opened(request: SeekerRequest, talk: Talk, heard: list[queries.Heard]) -> dict[str, Any] | None:
    wanted = request.GET.get("change", "")
    for group in heard:
        for line in group.lines:
            if str(line.id) == wanted:
                return {"id": line.id, "form": forms.change_of(talk, line)}
    return None


@require_POST
def talk_note(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Keep one more note, or several that were typed or pasted at once; those can be taken back together."""
    talk = _mine(request, pk)
    form = forms.NoteForm(talk, request.POST)
    if form.is_valid():
        typed = form.typed()
        kept = keep_typed(talk, typed, now=timezone.now())
        if not isinstance(kept, actions.Refused):
            if kept == 1:
                return redirect(reverse("talk", args=[talk.pk]) + "#write")
            back = reverse("talk_notes_back", args=[talk.pk, typed.line_id, kept])
            say(request, f"{kept} notes kept, one for each thought.", undo=back)
            return redirect("talk", talk.pk)
        form.add_error("text", str(kept))
    return _page(request, talk, status=UNPROCESSABLE, note=_with_a_new_id(form))


@require_POST
def talk_notes_back(request: SeekerRequest, pk: UUID, line: UUID, count: int) -> HttpResponse:
    """Take back the notes that were kept at once, the first of which is ``line``; their words stand in the box again."""
    talk = _mine(request, pk)
    words = take_back(talk, line, count=count)
    say(request, "Taken back. The words stand in the box." if words else "These notes were gone already.")
    request.session[f"{BACK}{talk.pk}"] = words
    return redirect("talk", talk.pk)


@require_POST
def talk_change(request: SeekerRequest, pk: UUID, line: UUID) -> HttpResponse:
    """Keep a line written anew, or delete it with ``do=delete``."""
    talk = _mine(request, pk)
    if request.POST.get("do") == "delete":
        if not actions.delete_note(talk, line):
            raise Http404
        say(request, "The note is deleted.")
        return redirect("talk", pk=talk.pk)
    form = forms.ChangeForm(talk, request.POST, auto_id="id_change_%s")
    if form.is_valid() and _keep(request, talk, form, revises=line):
        return redirect(reverse("talk", args=[talk.pk]) + f"#line-{line}")
    return _page(request, talk, status=UNPROCESSABLE, change={"id": line, "form": _with_a_new_id(form)})


def _keep(request: SeekerRequest, talk: Talk, form: forms.NoteForm, revises: UUID) -> bool:
    """Store a line written anew; a refusal becomes the form's own error."""
    said, now = form.cleaned_data, timezone.now()
    kept = actions.note(
        request.seeker,
        talk,
        line_id=said["line_id"],
        text=said["text"].replace("\r\n", "\n").strip(),
        kind=Line.Kind(said["kind"]),
        question=form.question_id(),
        at=now,
        now=now,
        revises=revises,
        trust=form.trust_chosen(),
    )
    if kept is actions.Refused.NO_FIRST:
        raise Http404
    if isinstance(kept, actions.Refused):
        form.add_error("text", str(kept))
        return False
    return True


def _with_a_new_id(form: forms.NoteForm) -> forms.NoteForm:
    """Let the words be sent again as a line of their own."""
    form.data = {**form.data.dict(), "line_id": str(uuid7())}  # type: ignore[attr-defined]  # a QueryDict
    return form


@require_POST
def talk_wrap_up(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Keep what was done before the two parted."""
    talk = _mine(request, pk)
    form = forms.WrapUpForm(request.POST)
    if not form.is_valid():
        return _page(request, talk, status=UNPROCESSABLE, wrap_up=form)
    said = form.cleaned_data
    wrap_up(
        talk, Parting(done=frozenset(form.done()), resume_remark=said["resume_remark"], card=said["card"])
    )
    say(request, "Saved.")
    return redirect("talk", pk=talk.pk)


@require_POST
def talk_start(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Start the clock of the talk."""
    talk, now = _mine(request, pk), timezone.now()
    actions.begin(talk, at=now, now=now)
    say(request, f"The clock is running: {talk.agreed_minutes} minutes.")
    return redirect("talk", pk=talk.pk)


@require_POST
def talk_end(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """End the talk now."""
    talk, now = _mine(request, pk), timezone.now()
    if trouble := actions.end(talk, at=now, now=now):
        times = forms.TimesForm({"started_at": talk.started_at, "ended_at": timezone.localtime(now)})
        times.add_error("ended_at", trouble)
        return _page(request, talk, status=UNPROCESSABLE, times=times)
    say(request, "The talk has ended. Your notes are all here.")
    return redirect("talk", pk=talk.pk)


@require_POST
def talk_times(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Set when the talk really began and ended."""
    talk = _mine(request, pk)
    form = forms.TimesForm(request.POST)
    if form.is_valid():
        said = form.cleaned_data
        if talk.day_only and not any(said.values()):
            say(request, "Nothing changed: the day is kept, and its hours are not known.")
            return redirect("talk", pk=talk.pk)
        trouble = actions.took_place(talk, started_at=said["started_at"], ended_at=said["ended_at"])
        if not trouble:
            say(request, "Saved.")
            return redirect("talk", pk=talk.pk)
        form.add_error("ended_at", trouble)
    return _page(request, talk, status=UNPROCESSABLE, times=form)
