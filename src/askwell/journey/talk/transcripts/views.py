"""Bringing in a transcript, taking notes from it, letting it go."""

from urllib.parse import urlencode
from uuid import UUID

from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Transcript
from askwell.journey.talk.offering import as_choices
from askwell.journey.talk.transcripts.actions import bring_in, drop_transcript, take
from askwell.journey.talk.transcripts.forms import Group, TakeForm, TranscriptForm
from askwell.journey.talk.transcripts.queries import Laid, laid, part_of, taken_of
from askwell.web.notices import say
from askwell.web.wording import plural

UNPROCESSABLE = 422
FOREIGN_FILE = "default-src 'none'; sandbox"


@require_http_methods(["GET", "POST"])
def transcript_new(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Ask for a transcript, and first whether the other one agreed to it."""
    talk = get_object_or_404(Talk.objects.of(request.seeker).select_related("person", "seeker"), pk=pk)
    form = TranscriptForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        said = form.cleaned_data
        kept = bring_in(
            talk,
            origin=Transcript.Origin(said["origin"]),
            file_name=said["name"],
            data=said["data"],
            now=timezone.now(),
        )
        return redirect("transcript", kept.pk)
    shown = {"talk": talk, "form": form, "brought": Transcript.objects.of(request.seeker).filter(talk=talk)}
    return render(request, "transcripts/new.html", shown, status=UNPROCESSABLE if form.errors else 200)


@require_http_methods(["GET", "POST"])
def transcript(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Lay what was said beside the questions, a part at a time; what is ticked becomes notes."""
    one = _mine(request, pk)
    asked = request.POST if request.method == "POST" else request.GET
    beside = laid(one, me=asked.get("me", ""))
    part = part_of(beside, page=asked.get("page", "1"))
    questions = as_choices(beside.questions, also={each.question_id for each in beside.heard})
    taken = taken_of(one, part.heard)
    # What she wrote herself was worth a line; once some of it is taken, the rest was left out.
    whole = one.origin == Transcript.Origin.NOTES and not taken
    forms = {each.place: TakeForm(each, questions, request.POST or None, ticked=whole) for each in part.heard}
    wanted = [form for form in forms.values() if form.is_wanted]
    wrong = [form for form in wanted if not form.is_valid()]
    if request.method == "POST" and not wrong:
        new = take(one, beside, [form.choice() for form in wanted], now=timezone.now())
        say(request, f"{plural(len(new), 'note')} taken." if new else "Nothing new was taken.")
        return redirect(
            _address(one, beside, part.page + 1) if part.more else reverse("talk", args=[one.talk_id])
        )
    shown = {
        "transcript": one,
        "beside": beside,
        "part": part,
        "groups": [
            Group(question=question, forms=[forms[each.place] for each in heard])
            for question, heard in part.groups
        ],
        "wrong": wrong,
        "taken": taken,
        "earlier_url": _address(one, beside, part.page - 1) if part.page > 1 else "",
        "later_url": _address(one, beside, part.page + 1) if part.more else "",
    }
    status = UNPROCESSABLE if request.method == "POST" else 200
    return render(request, "transcripts/transcript.html", shown, status=status)


def _address(one: Transcript, beside: Laid, page: int) -> str:
    return f"{reverse('transcript', args=[one.pk])}?{urlencode({'me': beside.i_am, 'page': page})}"


def _mine(request: SeekerRequest, pk: UUID) -> Transcript:
    return get_object_or_404(
        Transcript.objects.of(request.seeker).select_related("talk__person", "talk__seeker", "seeker"), pk=pk
    )


@require_safe
def transcript_file(request: SeekerRequest, pk: UUID) -> HttpResponseBase:
    """Hand the file over as it came, to be saved and never run here."""
    one = _mine(request, pk)
    path = one.file
    if path is None:
        raise Http404
    answer = FileResponse(
        path.open("rb"), as_attachment=True, filename=one.file_name, content_type="application/octet-stream"
    )
    answer["Content-Security-Policy"] = FOREIGN_FILE
    return answer


@require_POST
def transcript_delete(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Delete a transcript with its file; the notes taken from it stay."""
    one = _mine(request, pk)
    drop_transcript(one)
    say(request, "The transcript is deleted. The notes that you took from it stay.")
    return redirect("talk", one.talk_id)
