"""The thank-you note: the letter, its checks, and the doors by which it leaves."""

import uuid
from functools import partial

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import ThankYou
from askwell.journey.followup.thanks import actions
from askwell.journey.followup.thanks.queries import THANKS, first_thanks, kept_back, names_to_thank
from askwell.journey.outreach.forms import LetterForm, SendAtForm
from askwell.journey.outreach.letting_go import WAYS, doubts_about, in_words, weigh
from askwell.journey.outreach.models import Channel
from askwell.journey.outreach.posting import on_its_way, post
from askwell.journey.outreach.writing import Sheet, mail_link
from askwell.journey.talk.queries import standing_lines
from askwell.mail.accounts import can_send
from askwell.method.etiquette import Check, check_letter, summary
from askwell.method.etiquette.prompts import looked_through
from askwell.office.etiquette import rules_in
from askwell.web.notices import say

UNPROCESSABLE = 422
CHANNELS = (Channel.EMAIL, Channel.LINKEDIN, Channel.CARD)


@require_http_methods(["GET", "POST"])
def thank(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show the thank-you of a talk and take what is done with it; every button keeps what was typed."""
    talks = Talk.objects.of(request.seeker).select_related(
        "person__organisation",
        "campaign",
        "seeker",
        "outreach__referral__referrer",
        "outreach__campaign",
        "outreach__person",
    )
    talk = get_object_or_404(talks, pk=pk)
    if talk.person.never_ask_at:
        return render(request, "people/never.html", {"person": talk.person})
    kept = ThankYou.objects.of(request.seeker).filter(talk=talk).select_related("letter").first()
    if kept and (waiting := on_its_way(kept.letter)):
        return render(request, "outreach/waiting.html", {"person": talk.person, "outgoing": waiting})
    if request.method == "GET":
        return (_opened if "open" in request.GET else _page)(request, talk, kept, _sheet(request, talk, kept))
    form = LetterForm(request.POST)
    channel = _channel(request)
    if not form.is_valid():
        typed = Sheet(
            kind=THANKS, channel=channel, **{name: request.POST.get(name, "") for name in form.fields}
        )
        return _page(request, talk, kept, typed, status=UNPROCESSABLE)
    return _do(request, talk, Sheet(kind=THANKS, channel=channel, **form.cleaned_data))


def _channel(request: SeekerRequest) -> str:
    asked = request.GET.get("channel", "")
    return asked if asked in CHANNELS else Channel.EMAIL


def _sheet(request: SeekerRequest, talk: Talk, kept: ThankYou | None) -> Sheet:
    asked = request.GET.get("channel", "")
    letter = kept.letter if kept else None
    if letter and (letter.sent_at or asked in {"", letter.channel}):
        body = letter.body if letter.sent_at else kept_back(standing_lines(talk), letter.body)
        return Sheet(kind=THANKS, channel=letter.channel, to=letter.to, subject=letter.subject, body=body)
    return first_thanks(talk, channel=_channel(request), now=timezone.now())


def _do(request: SeekerRequest, talk: Talk, sheet: Sheet) -> HttpResponse:
    now = timezone.now()
    pressed = request.POST.get("do", "")
    if pressed.startswith("channel:") and _is_untouched(talk, sheet):
        return redirect(f"{reverse('thank', args=[talk.pk])}?channel={pressed.removeprefix('channel:')}")
    kept = actions.thank(
        talk, channel=sheet.channel, to=sheet.to, subject=sheet.subject, body=sheet.body, now=now
    )
    here = reverse("thank", args=[talk.pk])
    leads_to = f"{here}?channel={sheet.channel}"
    match request.POST.get("do", request.POST.get("fix", "check")).split(":", 1):
        case ["channel", channel] if channel in CHANNELS:
            leads_to = f"{here}?channel={channel}"
        case ["later"]:
            say(request, "Kept. The note waits here until you are ready.")
            return redirect("person", talk.person_id)
        case ["paper"]:
            leads_to = reverse("letter_paper", args=[kept.letter_id])
        case ["sent" | "really" as how]:
            if how == "sent" and _doubts(talk, sheet):
                return _page(request, talk, kept, sheet, really=True)
            actions.thanked(kept, at=now)
            undo = reverse("letter_sent", args=[kept.letter_id]) + "?do=take-back"
            say(request, f"You thanked {talk.person.full_name}.", undo=undo)
            return redirect("today")
        case [how] if how in WAYS and sheet.channel == Channel.EMAIL and can_send(request.seeker):
            return _let_go(request, talk, kept, sheet, how)
        case [check]:
            fixes = {found.name: found.fixed for found in _checks(talk, sheet) if found.fixed}
            body = fixes.get(check, sheet.body)
            actions.thank(talk, channel=sheet.channel, to=sheet.to, subject=sheet.subject, body=body, now=now)
    return redirect(leads_to)


def _is_untouched(talk: Talk, sheet: Sheet) -> bool:
    """Return whether nothing was changed in the first draft: looking at another channel then keeps none, so that notes that come later are in it."""
    if ThankYou.objects.of(talk.seeker).filter(talk=talk).exists():
        return False
    first = first_thanks(talk, channel=sheet.channel, now=timezone.now())
    return sheet.body.split() == first.body.split()


def _let_go(request: SeekerRequest, talk: Talk, kept: ThankYou, sheet: Sheet, how: str) -> HttpResponse:
    """Put the thanks into the outbox, in the thread of what was written before."""
    weighed = weigh(
        how,
        request.POST,
        to=sheet.to,
        doubts=_doubts(talk, sheet),
        now=timezone.now(),
    )
    if weighed.due_at is None:
        status = 200 if weighed.really else UNPROCESSABLE
        return _page(
            request, talk, kept, sheet, send_at=weighed.form, really_send=weighed.really, status=status
        )
    post(kept.letter, due_at=weighed.due_at)
    say(
        request,
        f"Your thanks to {talk.person.full_name} leave {in_words(weighed.due_at)}. They stand in the outbox until they have.",
    )
    return redirect("person", talk.person_id)


def _doubts(talk: Talk, sheet: Sheet) -> tuple[str, ...]:
    return doubts_about(_checks(talk, sheet), person=talk.person, to=sheet.to)


def _opened(request: SeekerRequest, talk: Talk, kept: ThankYou | None, sheet: Sheet) -> HttpResponse:
    """Lead to her mail program, or to the file for it; doubts are said on the way."""
    letter = kept.letter_id if kept and request.GET["open"] == "eml" else None
    doubts = _doubts(talk, sheet)
    if letter and not doubts:
        return redirect("letter_eml", letter)
    shown = {"person": talk.person, "doubts": doubts, "back": f"?channel={sheet.channel}"}
    return render(request, "outreach/really.html", {**shown, "link": mail_link(sheet), "letter_id": letter})


def _checks(talk: Talk, sheet: Sheet) -> tuple[Check, ...]:
    names = names_to_thank(talk, standing_lines(talk))
    look = partial(
        check_letter,
        kind=THANKS,
        channel=sheet.channel,
        subject=sheet.subject,
        recipient=talk.person.full_name,
        names=tuple(names),
        rules=rules_in(settings.ETIQUETTE)[0],
    )
    return tuple(sorted(looked_through(sheet.body, look), key=lambda check: check.ok))


def _page(
    request: SeekerRequest,
    talk: Talk,
    kept: ThankYou | None,
    sheet: Sheet,
    *,
    really: bool = False,
    really_send: str = "",
    send_at: SendAtForm | None = None,
    status: int = 200,
) -> HttpResponse:
    checks = _checks(talk, sheet)
    link, doubts = mail_link(sheet), doubts_about(checks, person=talk.person, to=sheet.to)
    shown = {
        "talk": talk,
        "person": talk.person,
        "sheet": sheet,
        "sent_at": kept.letter.sent_at if kept else None,
        "letter_id": kept.letter_id if kept else None,
        "checks": checks,
        "sum": summary(checks),
        "channels": [(channel.value, channel.label) for channel in CHANNELS],
        "link": link,
        "mail_address": f"?channel={sheet.channel}&open=mail" if doubts else link.href,
        "back": f"?channel={sheet.channel}",
        "doubts": doubts,
        "really": really,
        "really_send": really_send,
        "can_send": sheet.channel == Channel.EMAIL and can_send(request.seeker),
        "send_at": send_at or SendAtForm(now=timezone.now()),
        "has_errors": status == UNPROCESSABLE,
    }
    return render(request, "followup/thank.html", shown, status=status)
