"""Views that are loaded when they are first visited."""

import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, get_resolver

from askwell.web.late import LateViews

LOADED = """
import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "askwell.config.settings"
import django
django.setup()
from django.urls import reverse
reverse("today")
print([name for name in sys.modules if name.startswith(("askwell.journey", "askwell.desk")) and ".views" in name])
"""


def patterns(within: URLResolver) -> Iterator[URLPattern]:
    for one in within.url_patterns:
        if isinstance(one, URLResolver):
            yield from patterns(one)
        else:
            yield one


def test_every_address_has_its_view() -> None:
    ours = [one for one in patterns(get_resolver()) if one.callback.__module__.startswith("askwell.")]
    missing = [
        one.lookup_str
        for one in ours
        if not callable(getattr(import_module(one.callback.__module__), one.callback.__name__, None))
    ]
    assert (missing, len(ours) > 60) == ([], True)


def _of_its_module(one: URLPattern) -> Any:
    return getattr(import_module(one.callback.__module__), one.callback.__name__, one.callback)


def test_no_late_view_relies_on_a_mark_that_is_not_seen_before_it_is_loaded() -> None:
    marks = ("login_required", "csrf_exempt")
    unseen = [
        one.lookup_str
        for one in patterns(get_resolver())
        for mark in marks
        if (there := getattr(_of_its_module(one), mark, None)) is not None
        and getattr(one.callback, mark, None) != there
    ]
    assert unseen == []


def test_addresses_are_known_before_any_page_is_loaded() -> None:
    said = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_a_late_view_answers_as_the_view_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    import askwell.accounts.views as there  # noqa: PLC0415  # the name is looked up where the view looks it up

    answer = HttpResponse("Maya")

    def hello(request: HttpRequest, word: str) -> HttpResponse:
        del request
        return {"Maya": answer}[word]

    monkeypatch.setattr(there, "hello", hello, raising=False)
    late = LateViews("askwell.accounts.views")
    assert late.hello(HttpRequest(), word="Maya") is answer
    with pytest.raises(AttributeError, match="no_such_view"):
        late.no_such_view(HttpRequest())
