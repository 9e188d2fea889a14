"""Setting up sending: tried out before it is kept, and forgotten with one button."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.desk.mailing.forms import SendingForm, as_form
from askwell.mail import accounts, secrets
from askwell.mail.models import MailAccount
from askwell.mail.smtp import Line, NotSent
from askwell.web.notices import say

UNPROCESSABLE = 422
SECONDS_TO_TRY = 8


@require_http_methods(["GET", "POST"])
def settings_mail(request: SeekerRequest) -> HttpResponse:
    """Show and keep the account. It is tried out first; it can be kept untried when the network is away."""
    account = accounts.account_of(request.seeker)
    if request.method == "GET":
        start = as_form(account) if account else {"address": request.seeker.email}
        return _page(request, SendingForm(initial=start), account)
    if request.POST.get("do") == "forget":
        accounts.forget(request.seeker)
        say(request, "Forgotten, with the password. Letters leave by your own mail program.")
        return redirect("settings_mail")
    form = SendingForm(request.POST)
    if not form.is_valid():
        return _page(request, form, account, status=UNPROCESSABLE)
    said = form.cleaned_data
    new = account or MailAccount(seeker=request.seeker)
    for name in ("address", "host", "port", "security", "user"):
        setattr(new, name, said[name])
    password = said["password"] or accounts.password_of(new)
    if new.user and not password:
        form.add_error("password", "Write the app password that your provider made for you")
    elif request.POST.get("do") != "untried" and (trouble := _try(new, password)):
        form.add_error(None, trouble)
    if form.errors:
        return _page(request, form, account, status=UNPROCESSABLE, untried=bool(password))
    accounts.set_up(new, password=said["password"])
    say(request, "Kept. Your notes can now leave from here when you say so.")
    return redirect("settings_mail")


def _try(account: MailAccount, password: str) -> str:
    """Return what is wrong with an account, or "" when the server let us in."""
    try:
        with Line(account, password=password, timeout=SECONDS_TO_TRY):
            return ""
    except NotSent as no:
        return str(no)


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
        "untried": untried,
    }
    return render(request, "mailing/settings.html", shown, status=status)
