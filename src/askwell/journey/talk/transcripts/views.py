"""Bringing in a transcript, taking notes from it, letting it go."""

from uuid import UUID

from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Line, Transcript
from askwell.journey.talk.transcripts.actions import bring_in, drop_transcript, line_id, take
from askwell.journey.talk.transcripts.forms import TranscriptForm
from askwell.journey.talk.transcripts.queries import laid
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
    """Lay what was said beside the questions; what is ticked becomes notes."""
    one = _mine(request, pk)
    asked = request.POST if request.method == "POST" else request.GET
    beside = laid(one, me=asked.get("me", ""))
    if request.method == "POST":
        wanted = set(request.POST.getlist("take"))
        new = take(one, [each for each in beside.heard if str(each.place) in wanted], now=timezone.now())
        say(request, f"{plural(new, 'note')} taken." if new else "Nothing new was taken.")
        return redirect("talk", one.talk_id)
    ids = {each.place: line_id(one, each.place) for each in beside.heard}
    there = set(Line.objects.of(request.seeker).filter(pk__in=ids.values()).values_list("pk", flat=True))
    taken = {place for place, pk in ids.items() if pk in there}
    return render(
        request, "transcripts/transcript.html", {"transcript": one, "beside": beside, "taken": taken}
    )


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
