"""Mail as it comes in: its words, and whether a machine wrote it."""

import datetime as dt
from collections import Counter
from pathlib import Path

import pytest

from askwell.formats.incoming import Incoming, read_incoming
from askwell.method.replies import Envelope, Kind, own_words, read_reply

AT = dt.datetime.fromisoformat("2025-03-10T09:00:00-05:00")


def test_plain_text_is_its_words() -> None:
    assert read_incoming("Gern, Grüße".encode()) == Incoming(text="Gern, Grüße")


def test_a_mail_tells_who_and_when_in_their_offset() -> None:
    mail = read_incoming(
        b"From: =?utf-8?q?J=C3=B6rg?= <j@example.org>\nSubject: Re: hi\nDate: Mon, 10 Mar 2025 15:00:00 +0100\n\nYes.\n"
    )
    assert (mail.sender_name, mail.sender, mail.subject, mail.text.strip()) == (
        "Jörg",
        "j@example.org",
        "Re: hi",
        "Yes.",
    )
    assert mail.sent_at == dt.datetime(2025, 3, 10, 14, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("header", "automatic", "report"),
    [
        ("Auto-Submitted: auto-replied", True, False),
        ("Auto-Submitted: no", False, False),
        ("X-Autoreply: yes", True, False),
        ("Precedence: auto_reply", True, False),
        ("Precedence: bulk", False, False),
        ("Precedence: junk", False, False),
        ("Precedence: list", False, False),
        ("Return-Path: <>", True, False),
        ("Content-Type: multipart/report; report-type=delivery-status; boundary=x", True, True),
    ],
)
def test_headers_say_whether_a_machine_wrote_it(header: str, automatic: bool, report: bool) -> None:  # noqa: FBT001
    mail = read_incoming(f"From: a@example.org\nSubject: x\n{header}\n\nHello\n".encode())
    assert (mail.is_automatic, mail.is_report) == (automatic, report)


def test_html_without_plain_text_is_read_without_its_quote() -> None:
    mail = read_incoming(
        b"From: a@example.org\nSubject: x\nContent-Type: text/html\n\n<p>Yes &amp; gladly</p><blockquote>Old</blockquote>"
    )
    assert mail.text == "Yes & gladly"


def _kind(file: Path) -> Kind:
    mail = read_incoming(file.read_bytes())
    head = Envelope(
        subject=mail.subject, sender=mail.sender, sender_name=mail.sender_name, is_report=mail.is_report,
        is_automatic=mail.is_automatic,
    )  # fmt: skip
    return read_reply(mail.text, received_at=AT, my_zone=dt.UTC, envelope=head).kind


@pytest.mark.corpora
def test_no_mail_of_others_breaks_it_and_bounces_never_count_as_a_yes_or_no(shared: Path) -> None:
    kinds: Counter[Kind] = Counter()
    for file in sorted((shared / "email").rglob("*")):
        if file.is_file():
            kind = _kind(file)
            if any(
                part in file.parts
                for part in ("sisimai-bounces", "flufl-bounce", "perl-bounceparser", "autoreply-de")
            ):
                kinds[kind] += 1
    machines = {Kind.BOUNCE, Kind.AUTO_ACK, Kind.OUT_OF_OFFICE}
    by_machine = sum(kinds[kind] for kind in machines)
    print(f"{by_machine} of {kinds.total()} known as a machine's; as bounces {kinds[Kind.BOUNCE]}")
    assert set(kinds) <= machines | {Kind.UNCLEAR}
    assert by_machine / kinds.total() >= 0.97


@pytest.mark.corpora
def test_forwarded_mail_in_many_languages_is_left_out(shared: Path) -> None:
    files = sorted((shared / "email" / "crisp-forward").glob("*_body*.txt"))
    if not files:
        pytest.skip("../shared/data is not here")
    left = [
        file.name
        for file in files
        if "@" in (said := own_words(file.read_text("utf-8")).said) or "Aenean quis" in said
    ]
    print(f"{len(files) - len(left)} of {len(files)} forwarded mails left out")
    assert len(left) / len(files) <= 0.05


def test_a_subject_in_an_encoding_that_cannot_be_is_kept_as_it_came() -> None:
    mail = read_incoming(b"From: a@x.example\nSubject: =?u\xff\x03tf-8?q?Zo?=\nDate: now\n\nYes\n")
    assert (mail.is_mail, mail.text.strip(), "tf-8?q?Zo" in mail.subject) == (True, "Yes", True)
