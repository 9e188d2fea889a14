"""What the HTML of a mail hides is none of its words."""

from askwell.formats.hidden_html import without_hidden
from askwell.formats.incoming import read_incoming


def mail(html: str) -> bytes:
    return (
        f"From: a@b.example\nMessage-ID: <1@b>\nContent-Type: text/html; charset=utf-8\n\n{html}\n".encode()
    )


def test_what_is_not_shown_is_not_read() -> None:
    html = '<p>Yes, gladly.</p><div style="color:red; display: none">Friday at 9 <div>or 10</div></div><p>Lena</p>'
    assert read_incoming(mail(html)).text.split() == ["Yes,", "gladly.", "Lena"]
    assert without_hidden("<span hidden>x</span>y<br hidden>z") == "y<br hidden>z"
    assert without_hidden("<b style='visibility:hidden'>x</b>y") == "y"


def test_what_is_shown_stays_and_an_element_that_never_ends_hides_nothing() -> None:
    for html in (
        '<div style="display:block">Friday</div>',
        "<p>hidden talents</p>",
        '<div style="display:none">Friday',
    ):
        assert without_hidden(html) == html
