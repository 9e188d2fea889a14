"""Setting up sending: tried out before it is kept, and forgotten with one button."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.desk.mailing.forms import SendingForm, as_form
from askwell.desk.mailing.trying import SECONDS_TO_TRY, tried
from askwell.mail import accounts, secrets
from askwell.mail.keys import Key, NoKey, Token
from askwell.mail.models import MailAccount
from askwell.mail.smtp import Line
from askwell.web.notices import say

UNPROCESSABLE = 422


@require_http_methods(["GET", "POST"])
def settings_mail(request: SeekerRequest) -> HttpResponse:
    """Show and keep the account. It is tried out first; it can be kept untried when the network is away."""
    account = accounts.account_of(request.seeker)
    if request.method == "GET":
        start = as_form(account) if account else {"address": request.seeker.email}
        return _page(request, SendingForm(initial=start), account)
    if request.POST.get("do") == "forget":
        accounts.forget(request.seeker)
        say(request, "Forgotten, with its password or token. Letters leave by your own mail program.")
        return redirect("settings_mail")
    form = SendingForm(request.POST)
    if not form.is_valid():
        return _page(request, form, account, status=UNPROCESSABLE)
    said = form.cleaned_data
    new = account or MailAccount(seeker=request.seeker)
    for name in ("address", "host", "port", "security", "user"):
        setattr(new, name, said[name])
    key = form.key() or _kept(new, form)
    if new.user and not key and not form.errors:
        form.add_error("password", "Write the app password that your provider made for you, or a token")
    elif request.POST.get("do") != "untried" and not form.errors:
        key, trouble = tried(key, by=lambda one: Line(new, key=one, timeout=SECONDS_TO_TRY))
        if trouble:
            form.add_error(None, trouble)
    if form.errors:
        return _page(request, form, account, status=UNPROCESSABLE, untried=bool(key))
    accounts.set_up(new, key=key, now=timezone.now())
    say(request, "Kept. Your notes can now leave from here when you say so.")
    return redirect("settings_mail")


def _kept(account: MailAccount, form: SendingForm) -> Key:
    try:
        return accounts.ready_key_of(account, now=timezone.now())
    except NoKey as no:
        form.add_error(None, str(no))
        return ""


def _page(
    request: SeekerRequest,
    form: SendingForm,
    account: MailAccount | None,
    *,
    status: int = 200,
    untried: bool = False,
) -> HttpResponse:
    shown = {
        "form": form,
        "account": account,
        "can_send": accounts.can_send(request.seeker),
        "where": secrets.where(),
        "by_token": account is not None and isinstance(accounts.key_of(account), Token),
        "untried": untried,
    }
    return render(request, "mailing/settings.html", shown, status=status)
