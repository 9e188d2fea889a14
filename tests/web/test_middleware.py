"""What every request goes through before a view sees it."""

from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from askwell.web.middleware import OneLineEnd

factory = RequestFactory()


def seen_by_a_view(request: HttpRequest) -> HttpRequest:
    OneLineEnd(lambda _: HttpResponse()).process_view(request)
    return request


def test_lines_end_alike_whatever_the_browser_sends() -> None:
    request = seen_by_a_view(factory.post("/", {"body": ["one\r\ntwo\rthree", "four"], "to": "tom"}))
    assert (request.POST.getlist("body"), request.POST["to"]) == (["one\ntwo\nthree", "four"], "tom")


def test_a_body_that_is_no_form_can_still_be_read() -> None:
    request = seen_by_a_view(factory.post("/", b'{"text": "a\\r\\nb"}', content_type="application/json"))
    assert request.body == b'{"text": "a\\r\\nb"}'
