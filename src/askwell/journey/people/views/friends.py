"""The page that a friend opens without an account: the seeker's words, and room for a name."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from askwell.accounts.friends import WITHIN_SECONDS, house_of_friends, knocks
from askwell.journey.people.actions.friend_pages import TooMuchWritten, Written, write_on
from askwell.journey.people.forms.friend_pages import FriendForm
from askwell.journey.people.models import FriendPage
from askwell.journey.people.queries.friend_pages import page_opened_by
from askwell.method.letters import first_name

CLOSED = 404
TOO_MANY = 429
UNPROCESSABLE = 422
# No script at all, and nothing from elsewhere.
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; "
    "base-uri 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def friend(request: HttpRequest, secret: str) -> HttpResponse:
    """Show the page, or keep what was written on it. Neither asks for a session nor begins one."""
    if knocks.too_many(request.META.get("REMOTE_ADDR", "")):
        return _later(request)
    now = timezone.now()
    page = page_opened_by(secret, now=now) if house_of_friends(request) else None
    if page is None:
        return _answer(request, "people/friend_closed.html", {}, CLOSED)
    with timezone.override(page.seeker.zone):
        return _write(request, page) if request.method == "POST" else _read(request, page)


def _read(request: HttpRequest, page: FriendPage) -> HttpResponse:
    thanks = request.GET.get("thanks", "")
    return _page(request, page, FriendForm(), thanks=thanks if thanks in {"name", "nobody"} else "")


def _write(request: HttpRequest, page: FriendPage) -> HttpResponse:
    nobody = "nobody" in request.POST
    form = FriendForm(request.POST)
    if not nobody and not form.is_valid():
        return _page(request, page, form, status=UNPROCESSABLE)
    try:
        write_on(page, Written() if nobody else form.written, now=timezone.now())
    except TooMuchWritten:
        return _page(request, page, form, full=True, status=TOO_MANY)
    address = f"{request.path}?thanks={'nobody' if nobody else 'name'}"
    return _with_headers(redirect(address))


def _page(
    request: HttpRequest,
    page: FriendPage,
    form: FriendForm,
    *,
    thanks: str = "",
    full: bool = False,
    status: int = 200,
) -> HttpResponse:
    shown = {
        "page": page,
        "form": form,
        "is_sealed": house_of_friends(request).startswith("https:"),
        "asks": first_name(page.seeker.name) or "Your friend",
        "thanks": thanks,
        "full": full,
    }
    return _answer(request, "people/friend.html", shown, status)


def _later(request: HttpRequest) -> HttpResponse:
    answer = _answer(request, "people/friend_later.html", {}, TOO_MANY)
    answer["Retry-After"] = str(int(WITHIN_SECONDS))
    return answer


def _answer(request: HttpRequest, template: str, shown: dict[str, object], status: int) -> HttpResponse:
    return _with_headers(render(request, template, shown, status=status))


def _with_headers(answer: HttpResponse) -> HttpResponse:
    for name, value in HEADERS.items():
        answer[name] = value
    return answer
