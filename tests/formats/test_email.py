"""A letter opens as a draft in any mail program, and its fields stay fields."""

import datetime as dt
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.email import LONGEST_LINK, Mailbox, MailLink, letter_as_eml, mailto
from askwell.formats.plain import in_lines, on_one_line

NASTY = st.text(st.characters() | st.sampled_from("\r\n\x0b\x85\u2028\x00:;,<>@\"'\\=?_ éÄ医"), max_size=150)
TOM = Mailbox("tom@mercy.example", "Tom Reyes")
INVITATION = b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:\xc3\x84rzte\r\nEND:VCALENDAR\r\n"


def read(content: bytes) -> EmailMessage:
    """Read a message as a mail program does."""
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    assert [part.defects for part in message.walk() if part.defects] == []
    return message


def heads(content: bytes) -> list[str]:
    """Name the headers of a message in their order."""
    return [
        line.partition(":")[0]
        for line in content.partition(b"\r\n\r\n")[0].decode().replace("\r\n ", "").split("\r\n")
    ]


def test_a_short_letter_is_plain_enough_to_read() -> None:
    assert letter_as_eml(
        to=TOM,
        sender=Mailbox("maya@osei.example", 'Maya "M" Osei'),
        subject="Twenty minutes about nursing?",
        body="Dear Tom,\n\nwould you …?\n",
        dated_at=dt.datetime(2026, 3, 12, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=-5))),
        message_id="<letter-1@askwell>",
    ).decode() == (
        'From: "Maya \\"M\\" Osei"\r\n <maya@osei.example>\r\n'
        'To: "Tom Reyes"\r\n <tom@mercy.example>\r\n'
        "Subject: Twenty minutes about nursing?\r\n"
        "Date: Thu, 12 Mar 2026 12:00:00 -0500\r\n"
        "Message-ID: <letter-1@askwell>\r\n"
        "X-Unsent: 1\r\n"
        'Content-Type: text/plain; charset="utf-8"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n"
        "MIME-Version: 1.0\r\n"
        "\r\n"
        "Dear Tom,\r\n\r\nwould you =E2=80=A6?\r\n"
    )


def test_a_letter_needs_no_sender_day_or_address() -> None:
    content = letter_as_eml(to=Mailbox("", "Tom"), subject="", body="")
    assert heads(content)[:2] == ["Subject", "X-Unsent"]


def test_an_invitation_stands_beside_the_text_and_as_a_file() -> None:
    message = read(letter_as_eml(to=TOM, subject="Our talk", body="See you.", invitation=INVITATION))
    assert [(part.get_content_type(), part.get_filename()) for part in message.walk()] == [
        ("multipart/mixed", None),
        ("multipart/alternative", None),
        ("text/plain", None),
        ("text/calendar", None),
        ("application/ics", "invitation.ics"),
    ]
    calendar, file = list(message.walk())[3:]
    assert calendar["Content-Type"].params == {"charset": "utf-8", "method": "REQUEST"}
    assert calendar.get_payload(decode=True) == file.get_payload(decode=True) == INVITATION


def test_the_same_letter_is_the_same_bytes() -> None:
    first, again = (letter_as_eml(to=TOM, subject="a", body="b", invitation=INVITATION) for _ in range(2))
    assert first == again


def test_a_domain_in_another_script_is_written_as_dns_knows_it() -> None:
    content = letter_as_eml(to=Mailbox("tom@müller.example"), subject="a", body="b")
    assert content.split(b"\r\n")[0] == b"To: tom@xn--mller-kva.example"


@given(NASTY, NASTY, NASTY)
def test_no_name_subject_or_address_can_add_a_header(name: str, subject: str, address: str) -> None:
    content = letter_as_eml(
        to=Mailbox("tom@mercy.example", name),
        sender=Mailbox(f"maya{address}@osei.example", name),
        subject=subject,
        body="b",
        message_id=f"i{address}",
    )
    assert [head for head in heads(content) if head != "From"] == [
        "To",
        "Subject",
        "Message-ID",
        "X-Unsent",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    ]
    assert max(map(len, content.split(b"\r\n"))) <= 998


@given(NASTY, NASTY)
def test_any_name_and_subject_are_read_back_as_they_were(name: str, subject: str) -> None:
    message = message_from_bytes(
        letter_as_eml(to=Mailbox("tom@mercy.example", name), subject=subject, body="")
    )
    ((shown, address),) = getaddresses([message["To"].replace("\r\n", "")])
    assert address == "tom@mercy.example"
    assert str(make_header(decode_header(shown))) == on_one_line(name)
    assert str(make_header(decode_header(message["Subject"]))) == on_one_line(subject)


@given(NASTY)
def test_any_body_is_read_back_as_it_was(body: str) -> None:
    message = read(letter_as_eml(to=TOM, subject="a", body=body))
    assert message.get_content().replace("\r\n", "\n").removesuffix("\n") == in_lines(body).removesuffix("\n")


def test_a_link_opens_the_letter_in_my_mail_program() -> None:
    assert mailto(to="tom+work@mercy.example", subject="50 % & more?", body="Dear Tom,\nhé") == MailLink(
        "mailto:tom%2Bwork@mercy.example?subject=50%20%25%20%26%20more%3F&body=Dear%20Tom%2C%0D%0Ah%C3%A9",
        is_whole=True,
    )


@pytest.mark.parametrize(
    ("given", "href"),
    [
        ({"to": ""}, "mailto:"),
        ({"to": "tom@mercy.example\r\nBcc: x@y.example", "subject": "a"}, "mailto:?subject=a"),
        ({"to": "tom@mercy.example", "body": "b"}, "mailto:tom@mercy.example?body=b"),
    ],
)
def test_a_link_has_only_what_is_given(given: dict[str, str], href: str) -> None:
    assert mailto(**given) == MailLink(href, is_whole=True)


def test_a_letter_too_long_for_a_link_is_left_out_not_cut() -> None:
    assert mailto(to="tom@mercy.example", subject="Hello", body="é" * 400) == MailLink(
        "mailto:tom@mercy.example?subject=Hello", is_whole=False
    )
    assert mailto(to="tom@mercy.example", subject="é" * 400) == MailLink(
        "mailto:tom@mercy.example", is_whole=False
    )


@given(NASTY, NASTY, NASTY)
def test_any_link_says_what_was_given_and_nothing_else(to: str, subject: str, body: str) -> None:
    link = mailto(to=to, subject=f"s{subject}", body=f"b{body}")
    assert len(link.href) <= LONGEST_LINK
    assert link.href.isascii()
    parts = urlsplit(link.href)
    assert (parts.scheme, parts.fragment) == ("mailto", "")
    assert "\n" not in unquote(parts.path)
    read = parse_qs(parts.query, keep_blank_values=True)
    assert set(read) <= {"subject", "body"}
    if link.is_whole:
        assert read == {
            "subject": [on_one_line(f"s{subject}")],
            "body": [in_lines(f"b{body}").replace("\n", "\r\n")],
        }
