"""What one answer says, told by example."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies import Envelope, Kind, own_words, read_reply

AT = dt.datetime.fromisoformat("2025-03-10T09:00:00-05:00")
MINE = ZoneInfo("America/Chicago")


def test_what_they_quote_is_not_what_they_say() -> None:
    answer = (
        "No, thank you.\n\nAm Mo., 10. März 2025 um 09:00 schrieb Grace <g@example.com>:\n> Tuesday at 3?"
    )
    assert own_words(answer).said == "No, thank you."


def test_words_between_quoted_lines_are_theirs() -> None:
    answer = "On Mon, 10 Mar 2025, Grace wrote:\n> Could we talk?\nYes, Friday at 2pm.\n> By phone?\nYes."
    reading = read_reply(answer, received_at=AT, my_zone=MINE)
    assert [slot.starts_at.isoformat() for slot in reading.slots] == ["2025-03-14T14:00:00-05:00"]


def test_a_forwarded_mail_alone_says_nothing() -> None:
    answer = "\n-------- Weitergeleitete Nachricht --------\nVon: A <a@example.org>\nAn: b@example.org\nBetreff: x\n\nHallo"
    assert read_reply(answer, received_at=AT, my_zone=MINE).kind is Kind.UNCLEAR


@pytest.mark.parametrize(
    "invitation",
    [
        "Invitation: Call w/ Aaron\nWhen: Fri May 21, 2027 2:00pm – 2:30pm (EDT)\nWhere: by phone\nWho: Lin (organizer)",  # as a calendar writes it
        "Here you go:\n\nDate: Friday 21 May\nTime: 14:00-14:30\nPlace: my office",
        "Chat\nWhen: Fri May 21, 2027 2pm - 2:30pm\nWhere: https://meet.example/a\nCalendar: lin@x.example\nWho:\n* Lin",
    ],
)
def test_an_invitation_that_was_pasted_is_theirs(invitation: str) -> None:
    zone = ZoneInfo("America/New_York")
    reading = read_reply(invitation, received_at=dt.datetime(2027, 5, 13, 9, tzinfo=zone), my_zone=zone)
    (slot,) = reading.slots
    assert reading.kind is Kind.ACCEPTS
    assert (slot.starts_at, slot.ends_at) == (
        dt.datetime(2027, 5, 21, 14, tzinfo=zone),
        dt.datetime(2027, 5, 21, 14, 30, tzinfo=zone),
    )
    assert reading.referral is None


def test_a_page_that_has_their_free_hours_is_one_to_book_and_https_is_kept() -> None:
    said = "meet.example.net/laurier has my free half hours (in full https://meet.example.net/laurier). Take any."
    assert read_reply(said, received_at=AT, my_zone=MINE).booking_link == "https://meet.example.net/laurier"


def test_a_time_before_the_clocks_change_has_its_own_offset() -> None:
    reading = read_reply(
        "Happy to. March 28 at 3pm?", received_at=AT, my_zone=MINE, their_zone=ZoneInfo("Europe/Paris")
    )
    later = read_reply(
        "Happy to. March 31 at 3pm?", received_at=AT, my_zone=MINE, their_zone=ZoneInfo("Europe/Paris")
    )
    assert [reading.slots[0].starts_at.isoformat(), later.slots[0].starts_at.isoformat()] == [
        "2025-03-28T15:00:00+01:00",
        "2025-03-31T15:00:00+02:00",
    ]


def test_your_time_is_mine() -> None:
    reading = read_reply(
        "Sure, Friday at 2pm your time?", received_at=AT, my_zone=MINE, their_zone=ZoneInfo("Asia/Tokyo")
    )
    assert [slot.zone for slot in reading.slots] == ["America/Chicago"]


@pytest.mark.parametrize(
    ("envelope", "kind"),
    [
        (Envelope(is_report=True), Kind.BOUNCE),
        (Envelope(is_automatic=True), Kind.AUTO_ACK),
        (Envelope(subject="Abwesenheitsnotiz: 20 Minuten"), Kind.OUT_OF_OFFICE),
        (Envelope(subject="Re: 20 minutes"), Kind.ACCEPTS),
    ],
)
def test_headers_tell_a_machine_from_a_person(envelope: Envelope, kind: Kind) -> None:
    reading = read_reply("Yes, of course.", received_at=AT, my_zone=MINE, envelope=envelope)
    assert (reading.kind, reading.answers) == (kind, kind is Kind.ACCEPTS)


@pytest.mark.parametrize(
    ("note", "kind", "hours"),
    [
        ("On vacation this week, back Monday. Could do Tuesday 18th at 11?", Kind.ACCEPTS, ["2025-03-18T11:00"]),
        ("I'm out of office today. Tomorrow at 4 works.", Kind.ACCEPTS, ["2025-03-11T16:00"]),
        ("I'm on vacation until Monday but could do Tuesday 18th at 11.", Kind.ACCEPTS, ["2025-03-18T11:00"]),
        ("I'm on parental leave till May, so it'd have to be after that.", Kind.NOT_NOW, []),
        ("I'm on vacation this week. What would you like to talk about?", Kind.QUESTION, []),
        ("I'm out of the office and back on Tuesday 18th at 11.", Kind.OUT_OF_OFFICE, []),
        ("I'm on leave until Monday. Urgent? Call Bea at 9am.", Kind.OUT_OF_OFFICE, []),
        ("We are out of the office. The desk is open Tuesday 18th at 11:00.", Kind.OUT_OF_OFFICE, []),
    ],
)  # fmt: skip
def test_a_note_of_absence_that_is_meant_for_me_is_a_persons(note: str, kind: Kind, hours: list[str]) -> None:
    reading = read_reply(note, received_at=AT, my_zone=MINE)
    starts = [slot.starts_at.isoformat()[:16] for slot in reading.slots if slot.precision == "exact"]
    assert (reading.kind, starts) == (kind, hours)


def test_where_a_header_says_that_a_machine_wrote_an_hour_in_it_offers_nothing() -> None:
    note = "On vacation this week. Tuesday 18th at 11 I am back at my desk, does that suit you?"
    reading = read_reply(note, received_at=AT, my_zone=MINE, envelope=Envelope(is_automatic=True))
    assert (reading.kind, reading.slots) == (Kind.OUT_OF_OFFICE, ())


def test_a_stand_in_is_no_referral() -> None:
    reading = read_reply(
        "Automatic reply: away until 17 March. In urgent cases contact Lee Park (lee@example.com).",
        received_at=AT, my_zone=MINE,
    )  # fmt: skip
    assert (reading.kind, reading.referral, str(reading.retry_on)) == (Kind.OUT_OF_OFFICE, None, "2025-03-18")


ODD = [
    "a", "? ", "tomorrow ", "at 3 or ", "3/4 5/6 ", "Anna Maria Bella ", "@", "a@", "a.", "1", "12 ", "> ", "a: ", "not able to ",
    "-", "http://", "<", "(", " ", "A", "ü", "Dear ", "a.b.c/", "don't ", "1, 2, 3 and ", "On Mon wrote:\n", "\n",
]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "",
        "on " * 9_000 + "wrote:\n> x",
        "99/99 at 77:99, 31 February at 3",
        *(piece * (100_000 // len(piece)) for piece in ODD),
    ],
    ids=lambda text: text[:12].strip(),
)
def test_no_text_breaks_it(text: str) -> None:
    assert read_reply(text, received_at=AT, my_zone=MINE).kind in set(Kind)


def test_of_a_very_long_answer_only_the_beginning_is_read_and_it_says_so() -> None:
    reading = read_reply("Yes, Friday at 2. " + "And so on. " * 2_000, received_at=AT, my_zone=MINE)
    assert (reading.kind, reading.reason.endswith("only its beginning was read.")) == (Kind.ACCEPTS, True)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("I'd love to, but my contract forbids it.", Kind.DECLINES),
        ("I don't usually do these, but since Jun asked: Friday at 2?", Kind.ACCEPTS),
        ("I can't do Tuesdays. When suits you?", Kind.ACCEPTS_ASKS_TIMES),
        ("My team lead is happy to speak to you: y.tanaka@example.org", Kind.REFERS),
        ("Don't write, just call! 312-555-0190, any afternoon.", Kind.ACCEPTS),
        ("Please keep me out of it. Ask Tomás Rivera.", Kind.REFERS),
        ("I never say no to Jun. Wednesday at 6pm?", Kind.ACCEPTS),
        ("Reading it tonight.", Kind.UNCLEAR),
        ("Our policy forbids interviews. Sorry not to be of more help.", Kind.DECLINES),
        ("Remind me how you know Harriet?", Kind.QUESTION),
        ("I'm about to go on parental leave. Please get in touch with Mareike Vogt instead.", Kind.REFERS),
        ("I'm wide open, so you tell me.", Kind.ACCEPTS_ASKS_TIMES),
        ("I will reply to your message when I am next in the office.", Kind.OUT_OF_OFFICE),
        ("This is Ada, the virtual assistant. I passed your message to our team.", Kind.AUTO_ACK),
        ("ok", Kind.UNCLEAR),
        ("Ha! Small world. ok", Kind.UNCLEAR),
        ("I'm free most afternoons. When suits you?", Kind.ACCEPTS_ASKS_TIMES),
        ("Throw some darts at the calendar and I'll tell you which ones stick.", Kind.ACCEPTS_ASKS_TIMES),
        ("It's my sister you're after. Kirra. She'll be in the sheds from Monday.", Kind.REFERS),
        (
            "Hello! We are closed from 7 to 29 August. In case of a burst pipe: 01 99 00 55 12.",
            Kind.OUT_OF_OFFICE,
        ),
        ("On Tuesday at 3 I have the editor, and then it's no, sorry.", Kind.DECLINES),
        ("Yes is possible. When you can? I am flexible, my boss not so much.", Kind.ACCEPTS_ASKS_TIMES),
        ("Thank you for your interest in our union. Our members are unable to participate.", Kind.DECLINES),
        ("Thank you for your interest in our union. We cannot answer every letter.", Kind.AUTO_ACK),
    ],
)
def test_who_does_what_to_whom_decides_and_not_single_words(answer: str, kind: Kind) -> None:
    assert read_reply(answer, received_at=AT, my_zone=MINE).kind is kind


@pytest.mark.parametrize(
    ("answer", "may"),
    [
        ("Ask Maya Lindqvist. Mention me by all means.", "yes"),
        ("Ask Maya Lindqvist. I'd leave my name out of it, we fell out.", "no"),
        ("Ask Maya Lindqvist. Please don't say it was me who sent you!", "no"),
        ("Ask Maya Lindqvist, but let me ask her before you mention me.", "unknown"),
        ("Ask Maya Lindqvist.", "unknown"),
        ("Ask Maya Lindqvist. I've told her you'll be writing.", "yes"),
        ("I'd start with Maya Lindqvist. Tell her that I sent you.", "yes"),
        ("Ask Maya Lindqvist. Tell her Gil said it was fine.", "yes"),
    ],
)
def test_whether_the_name_may_be_used(answer: str, may: str) -> None:
    referral = read_reply(answer, received_at=AT, my_zone=MINE).referral
    assert (referral and referral.name, referral and referral.may_name) == ("Maya Lindqvist", may)


@pytest.mark.parametrize(
    "answer",
    [
        "Jun speaks highly of you! Friday at 2?",
        "Since Tom and I go way back, yes.",
        "Happy to talk, my assistant Carol (carol@example.com) will find a time.",
        "Let's meet at Cafe Luna on Friday at 2. Greetings from Lisbon",
        "I used to work with Peter Gray at IBM.",
        "Remind me how you know Harriet?",
        "Glad to. My PA Fiona Marsh runs my diary (fiona.marsh@example.com), she'll fit you in.",
    ],
)
def test_not_everybody_who_is_named_is_a_referral(answer: str) -> None:
    assert read_reply(answer, received_at=AT, my_zone=MINE).referral is None


def test_the_number_of_another_is_theirs() -> None:
    reading = read_reply("Ask Gwen Pryce, her number is 312-555-0190.", received_at=AT, my_zone=MINE)
    assert (reading.referral and reading.referral.phone, reading.phone) == ("312-555-0190", "")


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ("I'm on deadline until the end of March. Try me after that?", "2025-04-01"),
        ("Swamped until Easter. Drop me a line in the week of 28 April?", "2025-04-28"),
        ("Things are mad, let's revisit in Q3.", "2025-07-01"),
        ("Maybe in the summer? I can't just now.", "2025-06-01"),
        ("I'd be glad to, but not before Easter.", "2025-04-22"),
        ("Ask me again in a couple of months.", "2025-05-10"),
        ("I am out of the office until Monday, 17 March.", "2025-03-17"),
        ("I am out of the office until 21 March inclusive.", "2025-03-22"),
        ("I am out of the office from March 7 through March 21.", "2025-03-22"),
        ("Swamped. Write me the first week of April?", "2025-04-01"),
        ("Swamped. Write me the first week of May?", "2025-05-05"),
        ("Momentan nicht. Melden Sie sich Anfang April noch einmal.", "2025-04-01"),
    ],
)
def test_the_day_to_write_again(answer: str, day: str) -> None:
    assert str(read_reply(answer, received_at=AT, my_zone=MINE).retry_on) == day


def test_an_answer_of_nothing_but_spaces_or_quotes_offers_nothing() -> None:
    for text in (" " * 50, "> their words\n> and more"):
        reading = read_reply(text, received_at=AT, my_zone=MINE)
        assert reading.slots == ()


def test_the_reason_ends_in_one_full_stop() -> None:
    reading = read_reply("Friday at 2pm works.", received_at=AT, my_zone=MINE)
    assert reading.reason == "They offer a time: “Friday at 2pm works”."


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("That's really more Carlos Benitez's world than mine. He's on LinkedIn.", "Carlos Benitez"),
        ("I'm swamped, but my colleague Terrence Blackwood said he'd take your call.", "Terrence Blackwood"),
    ],
)
def test_whose_world_it_is_and_who_would_take_the_call_is_somebody_to_turn_to(answer: str, name: str) -> None:
    referral = read_reply(answer, received_at=AT, my_zone=MINE).referral
    assert referral
    assert referral.name == name


@pytest.mark.parametrize(
    "answer",
    [
        "Could you come to the depot on Wednesday, any time in the morning? Ask for Glyn at the gate.",
        "You got it. Friday 9 to 11. Cell is 555-0191, text me first so I know it isn't a robocall.",
    ],
)
def test_whom_to_ask_for_at_the_gate_and_a_cell_are_nobody_to_turn_to(answer: str) -> None:
    assert read_reply(answer, received_at=AT, my_zone=MINE).referral is None


def test_a_page_in_the_signature_counts_where_they_point_to_it() -> None:
    signed = "\n\nPriscilla Tran\nData Governance Lead\nhttps://meet.example.com/ptran"
    pointed, not_pointed = (
        read_reply(said + signed, received_at=AT, my_zone=MINE).booking_link
        for said in ("Happy to chat! My calendar link is in my signature, 15 or 30 min.", "Happy to chat!")
    )
    assert (pointed, not_pointed) == ("https://meet.example.com/ptran", "")


def test_who_still_does_it_at_another_firm_is_somebody_to_turn_to() -> None:
    answer = "I've been out of surveying since 2022. Dougie Rennie at Firth & Moor still does it day in, day out and loves a natter. d.rennie@example.co.uk"
    referral = read_reply(answer, received_at=AT, my_zone=MINE).referral
    assert referral
    assert (referral.name, referral.email) == ("Dougie Rennie", "d.rennie@example.co.uk")


def test_whoever_has_an_assistant_offer_times_is_nobody_else() -> None:
    answer = "Mrs. Whitcomb would be happy to speak with you and has asked me to offer Tuesday, March 18 at 2:00 or 3:30."
    reading = read_reply(answer, received_at=AT, my_zone=MINE)
    assert (reading.kind, len(reading.slots), reading.referral) == (Kind.ACCEPTS, 2, None)


@pytest.mark.parametrize(
    "answer",
    [
        "Sorry, was this meant for me? There's another J. Burgess in the planning office and I get half of her mail.",
        "Hello, was your email really intended for me?",
    ],
)
def test_who_asks_whether_it_was_meant_for_them_has_not_answered(answer: str) -> None:
    reading = read_reply(answer, received_at=AT, my_zone=MINE)
    assert reading.kind is Kind.UNCLEAR
    assert reading.reason.startswith("They ask whether it was meant for them: “was ")
