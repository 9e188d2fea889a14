"""The page of a live talk, and the two addresses to which a phone sends what it keeps."""

import json
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_GET, require_http_methods

from askwell.accounts.phone import ONLY_TALK
from askwell.accounts.requests import SeekerRequest
from askwell.formats.picture import NotAPicture
from askwell.journey.agreement.models import Talk
from askwell.journey.talk import actions
from askwell.journey.talk.actions import Refused
from askwell.journey.talk.models import Line
from askwell.journey.talk.pictures.actions import keep_picture
from askwell.journey.talk.wrapping_up import wrap_up
from askwell.live.page import page_data
from askwell.live.phone import way_out
from askwell.live.plain import moment_of, take
from askwell.live.plan import plan_data
from askwell.live.reading import SentTalk, read_line, read_picture, read_talk
from askwell.live.shell import shell_files, shell_version
from askwell.web.templatetags.askwell import asset

OK, BAD, NOT_FOUND, CONFLICT, UNPROCESSABLE = 200, 400, 404, 409, 422
STATUS = {Refused.EMPTY: BAD, Refused.TOO_LONG: BAD}


@require_http_methods(["GET", "HEAD", "POST"])
@ensure_csrf_cookie
def live(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Show the talk page of the phone; without JavaScript its forms come here too."""
    talk = get_object_or_404(
        Talk.objects.of(request.seeker).select_related("person", "seeker", "campaign"), pk=pk
    )
    data = {**page_data(talk), **way_out(request, talk), "plan": plan_data(talk)}
    now, trouble = timezone.now(), ""
    if request.method == "POST":
        trouble = take(talk, data["questions"], request.POST, now=now)
        if not trouble:
            return redirect(_after_a_form(request.POST, data))
    moment = moment_of(talk, data, request.POST or request.GET, now=now)
    said = {"talk": talk, "kinds": Line.Kind.choices, "data": data, "shown": moment, "trouble": trouble}
    page = render(request, "live/live.html", said, status=UNPROCESSABLE if trouble else OK)
    page["X-Live-Version"] = shell_version()
    return page


def _after_a_form(posted: QueryDict, data: Mapping[str, Any]) -> str:
    """Return where a form that went well leads: on with the talk, or to what comes after it."""
    if posted.get("do") == "finish":
        return str(data["after_url"])
    return f"{data['page_url']}?{urlencode({'question': posted.get('question', '1')})}"


@require_GET
@login_not_required
def live_worker(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Give the worker that keeps one talk's page on the phone; its scope is that page and no other.

    Browsers fetch a worker that is a module without cookies. It tells nothing: the id comes from the address
    and the same files are named for any, whether there is such a talk or not.
    """
    del request
    page = reverse("live", args=[pk])
    files = [asset(name) for name in shell_files()]
    said = {"talk": str(pk), "page": page, "version": shell_version(), "files": files}
    script = (
        f"import {{ keepTalk }} from {json.dumps(asset('live/worker.js'))};\nkeepTalk({json.dumps(said)});\n"
    )
    return HttpResponse(script, content_type="text/javascript", headers={"Service-Worker-Allowed": page})


def _answer(status: int, **said: Any) -> JsonResponse:
    """Answer a phone, and say what time it is here: its own clock may be wrong."""
    now = timezone.now().isoformat(timespec="milliseconds")
    return JsonResponse(said, status=status, headers={"Askwell-Now": now})


def _for_the_phone(
    view: Callable[[SeekerRequest, UUID, bytes], JsonResponse],
) -> Callable[[SeekerRequest, UUID], HttpResponse]:
    """Answer in JSON also when the body is far too large to be read."""

    @require_http_methods(["PUT"])
    @wraps(view)
    def answer(request: SeekerRequest, pk: UUID) -> HttpResponse:
        try:
            body = request.body
        except RequestDataTooBig:
            return _answer(BAD, error=str(Refused.TOO_LONG))
        return view(request, pk, body)

    return answer


@_for_the_phone
def line(request: SeekerRequest, pk: UUID, body: bytes) -> JsonResponse:
    """Keep one line. 201: kept now; 200: was kept before; the answer names its id after the commit."""
    sent, trouble = read_line(body)
    if sent is None:
        return _answer(BAD, error=trouble)
    talk = _talk_of(request, sent.talk)
    if talk is None:
        return _answer(NOT_FOUND, error="This talk is not here.")
    kept = actions.note(
        request.seeker,
        talk,
        line_id=pk,
        text=sent.text,
        kind=sent.kind,
        question=sent.question,
        at=sent.at,
        now=timezone.now(),
        revises=sent.revises,
        trust=sent.trust,
    )
    if isinstance(kept, Refused):
        return _answer(STATUS.get(kept, CONFLICT), error=str(kept))
    return _answer(201 if kept.new else 200, id=kept.line.pk, question=kept.line.question_id)


@_for_the_phone
def picture(request: SeekerRequest, pk: UUID, body: bytes) -> JsonResponse:
    """Keep one photo. 201: kept now; 200: was kept before; the answer names its id after the commit."""
    sent, trouble = read_picture(body)
    if sent is None:
        return _answer(BAD, error=trouble)
    talk = _talk_of(request, sent.talk)
    if talk is None:
        return _answer(NOT_FOUND, error="This talk is not here.")
    now = timezone.now()
    try:
        kept, new = keep_picture(
            talk, picture_id=pk, kind=sent.kind, data=sent.data, taken_at=sent.taken_at, now=now
        )
    except NotAPicture as wrong:
        return _answer(BAD, error=str(wrong))
    if kept is None:
        return _answer(CONFLICT, error=str(Refused.NOT_HERE))
    return _answer(201 if new else 200, id=kept.pk)


@require_http_methods(["GET", "PUT"])
def live_talk(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Say how a talk stands, or keep how far it is."""
    return keep_talk(request, pk) if request.method == "PUT" else tell_talk(request, pk)


def tell_talk(request: SeekerRequest, pk: UUID) -> JsonResponse:
    """Say how a talk stands, so that two devices end the same; with ``?clock`` only what time it is."""
    talk = _talk_of(request, pk)
    if talk is None:
        return _answer(NOT_FOUND, error="This talk is not here.")
    return _answer(200, **({} if "clock" in request.GET else page_data(talk)))


@_for_the_phone
def keep_talk(request: SeekerRequest, pk: UUID, body: bytes) -> JsonResponse:
    """Keep the start, the end and the wrap-up of a talk. The first start and the first end stay."""
    sent, trouble = read_talk(body)
    if sent is None:
        return _answer(BAD, error=trouble)
    talk = _talk_of(request, pk)
    if talk is None:
        return _answer(NOT_FOUND, error="This talk is not here.")
    if trouble := _keep(talk, sent):
        return _answer(BAD, error=trouble)
    return _answer(200, id=talk.pk, started_at=talk.started_at, ended_at=talk.ended_at)


def _talk_of(request: SeekerRequest, pk: UUID) -> Talk | None:
    if request.session.get(ONLY_TALK, str(pk)) != str(pk):
        return None
    return Talk.objects.of(request.seeker).filter(pk=pk).select_related("seeker").first()


def _keep(talk: Talk, sent: SentTalk) -> str:
    now = timezone.now()
    if sent.started_at:
        actions.begin(talk, at=sent.started_at, now=now)
    if sent.wrap_up:
        wrap_up(talk, sent.wrap_up, before=sent.wrap_up_before)
    return actions.end(talk, at=sent.ended_at, now=now) if sent.ended_at else ""
