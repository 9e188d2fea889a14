"""A form in a part of a page can be sent from wherever the part is shown."""

import re
from pathlib import Path

import askwell

ROOT = Path(askwell.__file__).parent
INCLUDED = re.compile(r'{% include "(?P<part>[^"]+)"(?P<given>[^%]*)\bonly %}')


def test_a_part_that_is_shown_with_nothing_but_what_it_is_given_is_given_the_token_of_its_forms() -> None:
    pages = {
        str(page).partition("/templates/")[2]: page.read_text(encoding="utf-8")
        for page in ROOT.rglob("templates/**/*.html")
    }
    without = [
        f"{page} shows {shown['part']}"
        for page, text in pages.items()
        for shown in INCLUDED.finditer(text)
        if "{% csrf_token %}" in pages[shown["part"]] and "csrf_token=csrf_token" not in shown["given"]
    ]
    assert pages, "no page was found"
    assert without == []
