"""Letting Askwell look for answers: off until she switches it on, tried out before it is kept, ended with one button."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.desk.mailing.forms import LookingForm
from askwell.desk.mailing.trying import SECONDS_TO_TRY, tried
from askwell.journey.outreach.came_back.looking import look
from askwell.mail import accounts, secrets
from askwell.mail.imap import Glance
from askwell.mail.keys import Key, NoKey
from askwell.mail.models import MailAccount
from askwell.web.notices import say
from askwell.web.wording import plural

UNPROCESSABLE = 422


@require_http_methods(["GET", "POST"])
def settings_answers(request: SeekerRequest) -> HttpResponse:
    """Show and keep where answers are looked for."""
    account = accounts.account_of(request.seeker)
    match request.POST.get("do") if request.method == "POST" else None:
        case "stop" if account:
            accounts.look_no_more(account)
            say(request, "Askwell looks no more, and has forgotten what opened it.")
            return redirect("settings_answers")
        case "look" if account and accounts.can_look(account):
            return _look_now(request, account)
        case None:
            return _page(request, LookingForm(initial=_start(request, account)), account)
    form = LookingForm(request.POST)
    if not form.is_valid():
        return _page(request, form, account)
    said = form.cleaned_data
    new = account or MailAccount(seeker=request.seeker, address=said["address"])
    new.imap_host, new.imap_port = said["host"], said["port"]
    new.imap_security, new.imap_user = said["security"], said["user"]
    key = form.key() or _kept(new, form)
    if not key and not form.errors:
        form.add_error("password", "Write the app password that your provider made for you, or a token")
    elif key:
        key, trouble = tried(key, by=lambda one: Glance(new, key=one, timeout=SECONDS_TO_TRY))
        if trouble:
            form.add_error(None, trouble)
    if form.errors:
        return _page(request, form, account)
    accounts.look_from_now(new, key=key)
    say(request, "Askwell looks for answers from now on, every five minutes while it runs.")
    return redirect("settings_answers")


def _look_now(request: SeekerRequest, account: MailAccount) -> HttpResponse:
    came = look(account, now=timezone.now())
    account.refresh_from_db()
    if account.looking_trouble:
        return redirect("settings_answers")
    say(request, f"{plural(came, 'answer')} came." if came else "Nothing new came.")
    return redirect("came_back" if came else "settings_answers")


def _start(request: SeekerRequest, account: MailAccount | None) -> dict[str, object]:
    if account is None:
        return {"address": request.seeker.email}
    start: dict[str, object] = {"address": account.address}
    if account.imap_host:
        start |= {"host": account.imap_host, "port": account.imap_port}
        start |= {"security": account.imap_security, "user": account.imap_user}
    return start


def _kept(account: MailAccount, form: LookingForm) -> Key:
    """Return what is kept for looking, or what opens the server for sending, which often opens this one too."""
    now = timezone.now()
    try:
        return accounts.ready_reading_key_of(account, now=now) or accounts.ready_key_of(account, now=now)
    except NoKey as no:
        form.add_error(None, str(no))
        return ""


def _page(request: SeekerRequest, form: LookingForm, account: MailAccount | None) -> HttpResponse:
    shown = {
        "form": form,
        "account": account,
        "looks": account is not None and account.reads_answers,
        "can_look": account is not None and accounts.can_look(account),
        "where": secrets.where(),
    }
    return render(request, "mailing/answers.html", shown, status=UNPROCESSABLE if form.errors else 200)
