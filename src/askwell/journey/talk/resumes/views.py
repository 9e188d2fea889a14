"""The versions of the resume, one of them, and what someone said about it."""

from uuid import UUID

from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST, require_safe

from askwell.accounts.requests import SeekerRequest
from askwell.formats.resume_file import TYPES
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.forms import ResumeForm
from askwell.journey.preparation.models import Plan, Resume
from askwell.journey.preparation.resumes import drop_resume, keep_resume
from askwell.journey.talk.models import ResumeShown, WrapUp
from askwell.journey.talk.resumes.actions import show_resume
from askwell.journey.talk.resumes.forms import ResumeShownForm
from askwell.journey.talk.resumes.queries import remarks_without_version, versions
from askwell.web.notices import say

UNPROCESSABLE = 422
FOREIGN_FILE = "default-src 'none'; sandbox"


@require_GET
def resumes(request: SeekerRequest) -> HttpResponse:
    """List the versions, with who saw them, what was said and what was changed."""
    shown = {"versions": versions(request.seeker), "unsorted": remarks_without_version(request.seeker)}
    return render(request, "resumes/resumes.html", shown)


@require_http_methods(["GET", "POST"])
def resume_new(request: SeekerRequest) -> HttpResponse:
    """Add a version."""
    return _edit(request, Resume(seeker=request.seeker))


@require_http_methods(["GET", "POST"])
def resume(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Change a version, put another file in its place."""
    return _edit(request, get_object_or_404(Resume.objects.of(request.seeker), pk=pk))


def _edit(request: SeekerRequest, one: Resume) -> HttpResponse:
    is_new = one._state.adding  # noqa: SLF001  # Django's documented way to a row not saved yet
    form = ResumeForm(request.POST or None, request.FILES or None, instance=one)
    if request.method == "POST" and form.is_valid():
        keep_resume(form.save(commit=False), file=form.cleaned_data["file"], now=timezone.now())
        say(request, f"{one.name} is kept.")
        return redirect("resumes")
    shown = {"resume": one, "is_new": is_new, "form": form}
    return render(request, "resumes/resume.html", shown, status=UNPROCESSABLE if form.errors else 200)


@require_safe
def resume_file(request: SeekerRequest, pk: UUID) -> HttpResponseBase:
    """Hand the file over, to be saved and never run here."""
    one = get_object_or_404(Resume.objects.of(request.seeker), pk=pk)
    path = one.file
    if path is None:
        raise Http404
    answer = FileResponse(
        path.open("rb"), as_attachment=True, filename=one.file_name, content_type=_type_of(one)
    )
    answer["Content-Security-Policy"] = FOREIGN_FILE
    return answer


def _type_of(one: Resume) -> str:
    return next((mime for kind, mime in TYPES.items() if kind == one.kind), "application/octet-stream")


@require_POST
def resume_delete(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Delete a version with its file."""
    one = get_object_or_404(Resume.objects.of(request.seeker), pk=pk)
    drop_resume(one)
    say(request, f"{one.name} is deleted. What people said about it stays with the talks.")
    return redirect("resumes")


@require_http_methods(["GET", "POST"])
def resume_shown(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Write down which version was seen in a talk, what was said and what I changed."""
    talk = get_object_or_404(Talk.objects.of(request.seeker).select_related("person", "seeker"), pk=pk)
    form = ResumeShownForm(talk, request.POST or None, initial=_known(talk))
    if request.method == "POST" and form.is_valid():
        show_resume(talk, **form.cleaned_data)
        say(request, "Kept. Thank them for it in your note.")
        return redirect("resumes")
    shown = {"talk": talk, "form": form, "any": Resume.objects.of(request.seeker).exists()}
    return render(request, "resumes/shown.html", shown, status=UNPROCESSABLE if form.errors else 200)


def _known(talk: Talk) -> dict[str, object]:
    """Return what is known already: what was written down before, else the version that was taken along."""
    wrapped = WrapUp.objects.of(talk.seeker).filter(talk=talk).first()
    remark = {"remark": wrapped.resume_remark if wrapped else ""}
    if before := ResumeShown.objects.of(talk.seeker).filter(talk=talk).first():
        return {**remark, "resume": before.resume_id, "how": before.how, "change": before.change, "changed_in": before.changed_in_id}  # fmt: skip
    plan = Plan.objects.of(talk.seeker).filter(talk=talk).first()
    return {**remark, "resume": plan.resume_id if plan else None, "how": ResumeShown.When.CLOSE}
