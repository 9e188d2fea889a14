"""The page of a live talk, and the two addresses to which a phone sends what it keeps."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.core.exceptions import RequestDataTooBig
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_GET, require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.models import Talk
from askwell.journey.talk import actions
from askwell.journey.talk.actions import Refused
from askwell.journey.talk.models import Line
from askwell.live.page import page_data
from askwell.live.reading import SentTalk, read_line, read_talk

BAD, NOT_FOUND, CONFLICT = 400, 404, 409
STATUS = {Refused.EMPTY: BAD, Refused.TOO_LONG: BAD}


@require_GET
@ensure_csrf_cookie
def live(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Show the talk page of the phone."""
    talk = get_object_or_404(Talk.objects.of(request.seeker).select_related("person", "seeker"), pk=pk)
    return render(
        request, "live/live.html", {"talk": talk, "kinds": Line.Kind.choices, "data": page_data(talk)}
    )


def _answer(status: int, **said: Any) -> JsonResponse:
    return JsonResponse(said, status=status)


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
def live_talk(request: SeekerRequest, pk: UUID, body: bytes) -> JsonResponse:
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
    return Talk.objects.of(request.seeker).filter(pk=pk).select_related("seeker").first()


def _keep(talk: Talk, sent: SentTalk) -> str:
    now = timezone.now()
    if sent.started_at:
        actions.begin(talk, at=sent.started_at, now=now)
    if sent.wrap_up:
        said = sent.wrap_up
        actions.wrap_up(talk, done=said.done, resume_remark=said.resume_remark, card=said.card)
    return actions.end(talk, at=sent.ended_at, now=now) if sent.ended_at else ""
