"""A promise in a note line is mine or theirs."""

import pytest

from askwell.method.promises import promised_by


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Send her my writing sample", "me"),
        ("I will tell him how it went", "me"),
        ("I’ll send the article, she will read it", "me"),
        ("I promised she will get the article", "me"),
        ("She will introduce me to Tom", "them"),
        ("He'll ask his editor", "them"),
        ("They offered a look at the style guide", "them"),
        ("Sends me the job description on Monday", "them"),
        ("to introduce me to Lena", "them"),
        ("Article on plain language", "me"),
        ("", "me"),
    ],
)
def test_who_is_to_do_it_is_read_from_the_line(text: str, by: str) -> None:
    assert promised_by(text) == by
