"""A full disk or a busy database is said in plain words, and nothing kept is lost."""

import errno

import pytest
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from askwell.web.trouble import MachineTrouble


def answer(exception: Exception) -> HttpResponse | None:
    return MachineTrouble(lambda _: HttpResponse()).process_exception(
        RequestFactory().post("/leads/new"), exception
    )


@pytest.mark.parametrize(
    ("exception", "status", "words"),
    [
        (OperationalError("database or disk is full"), 507, b"Your disk is full"),
        (OSError(errno.ENOSPC, "No space left on device"), 507, b"What you kept is safe"),
        (OperationalError("database is locked"), 503, b"Your data is busy just now"),
    ],
)
def test_the_machines_trouble_has_a_page(exception: Exception, status: int, words: bytes) -> None:
    page = answer(exception)
    assert page is not None
    assert (page.status_code, words in page.content) == (status, True)


@pytest.mark.parametrize(
    "exception", [OperationalError("no such table"), ValueError("full"), OSError(errno.EACCES, "no")]
)
def test_other_faults_are_left_alone(exception: Exception) -> None:
    assert answer(exception) is None


def test_without_trouble_nothing_changes() -> None:
    calm = HttpResponse("calm")

    def respond(_: HttpRequest) -> HttpResponse:
        return calm

    assert MachineTrouble(respond)(RequestFactory().get("/")) is calm
