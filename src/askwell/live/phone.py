"""Opening one talk on a phone in the same network: the code to scan, the way in, and the way out."""

import datetime as dt
from uuid import UUID

from django.conf import settings
from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from askwell.accounts.models import Seeker
from askwell.accounts.phone import ONLY_TALK, SESSION_SECONDS, Pass, cut_pass, read_pass
from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.models import Talk

# A talk that began longer ago is one that nobody ended; an agreed time that is longer past was missed.
A_DAY_OF_WORK = dt.timedelta(hours=12)
LATE = dt.timedelta(hours=2)
# So many may be agreed for the same two hours and more, before the nearest is among them for sure.
FEW = 50


def next_talk(seeker: Seeker, *, now: dt.datetime) -> Talk | None:
    """Return the talk that runs, else the one whose agreed time is nearest: ahead, or just past and not begun yet.

    One that was called off, that nobody ended long ago, or that has no time yet is none of them.
    """
    open_ = (
        Talk.objects.of(seeker).filter(ended_at=None, cancelled_at=None).select_related("person", "seeker")
    )
    running = open_.filter(started_at__gte=now - A_DAY_OF_WORK).order_by("-started_at", "id").first()
    ahead = open_.filter(started_at=None, starts_at__gte=now - LATE).order_by("starts_at", "id")[:FEW]
    return running or min(ahead, key=lambda talk: abs((talk.starts_at or now) - now), default=None)


def pass_address(talk: Talk, house: str = "") -> str:
    """Return the address that opens this talk on a phone, at ``house`` or where ``askwell serve --phone`` listens."""
    words = cut_pass(Pass(seeker=talk.seeker_id, talk=talk.pk))
    return (house or settings.PHONE_ADDRESS) + reverse("live_pass", args=[words])


@require_GET
@never_cache
def live_phone(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Show the code that opens this talk on a phone, or how to get one."""
    talk = get_object_or_404(Talk.objects.of(request.seeker).select_related("person"), pk=pk)
    house = f"https://{request.get_host()}" if request.is_secure() else settings.PHONE_ADDRESS
    said: dict[str, object] = {"talk": talk, "plain": not request.is_secure()}
    if house:
        address = said["address"] = pass_address(talk, house)
        import segno  # noqa: PLC0415  # few ever draw a code, and it takes its time to load

        drawn = segno.make(address, error="m", micro=False)
        svg = drawn.svg_inline(scale=5, light="#fff", dark="#000", svgclass="qr", lineclass=None)
        said["code"] = mark_safe(svg)  # noqa: S308  # squares that we drew
    return render(request, "live/phone.html", said)


@require_GET
@never_cache
@login_not_required
def live_pass(request: HttpRequest, words: str) -> HttpResponse:
    """Sign a phone in for one talk. Who is signed in already only goes to the talk."""
    which = read_pass(words)
    talk = _talk_of(which) if which else None
    if talk is None:
        return render(request, "live/pass_ended.html", status=403)
    if ONLY_TALK in request.session or not request.user.is_authenticated:
        logout(request)
        login(request, talk.seeker.user, backend="django.contrib.auth.backends.ModelBackend")
        request.session[ONLY_TALK] = str(talk.pk)
        request.session.set_expiry(SESSION_SECONDS)
    return redirect("live", pk=talk.pk)


def _talk_of(which: Pass) -> Talk | None:
    seeker = which.owner()
    if seeker is None:
        return None
    return Talk.objects.of(seeker).filter(pk=which.talk).select_related("seeker__user").first()


@require_GET
@never_cache
def live_done(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """End the session of a phone after its talk, and say where to go on."""
    talk = get_object_or_404(Talk.objects.of(request.seeker).select_related("person"), pk=pk)
    if ONLY_TALK in request.session:
        logout(request)
    return render(request, "live/done.html", {"talk": talk})


def way_out(request: SeekerRequest, talk: Talk) -> dict[str, str]:
    """Return where the talk page of a phone leads afterwards; other sessions see the whole house."""
    if ONLY_TALK not in request.session:
        return {}
    done = reverse("live_done", args=[talk.pk])
    return {"after_url": done, "leave_url": done}
