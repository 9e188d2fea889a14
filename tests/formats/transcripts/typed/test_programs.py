"""Transcripts as programs write them for people to read, each in a few words of our own."""

import pytest
from tests.transcripts import reasons, said, spoken

ANA_AND_BEN = [("Ana Lima", 3.0, "How did you begin?"), ("Ben", 7.0, "By chance: I applied. Then I stayed.")]
ASKED = "How did you begin?"
TOLD = "By chance: I applied.\nThen I stayed."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Ana Lima  0:03\n{ASKED}\n\nBen  0:07\n{TOLD}\n", id="otter"),
        pytest.param(f"Ana Lima   0:03\n{ASKED}\n\nBen   0:07\n{TOLD}\n", id="teams, as text"),
        pytest.param(f"0:03\nAna Lima\n{ASKED}\n\n0:07\nBen\n{TOLD}\n", id="teams, the time above the name"),
        pytest.param(f"Ana Lima\n0:03\n{ASKED}\n\nBen\n0:07\n{TOLD}\n", id="the name above the time"),
        pytest.param(f"[Ana Lima] 00:00:03\n{ASKED}\n\n[Ben] 00:00:07\n{TOLD}\n", id="zoom's saved captions"),
        pytest.param(f"Ana Lima (00:03):\n{ASKED}\n\nBen (00:07):\n{TOLD}\n", id="rev"),
        pytest.param(f"Ana Lima [00:03]\n{ASKED}\n\nBen [00:07]\n{TOLD}\n", id="in square brackets"),
        pytest.param(f"Ana Lima | 00:03\n{ASKED}\n\nBen | 00:07\n{TOLD}\n", id="fireflies"),
        pytest.param(f"Ana Lima - 00:03\n{ASKED}\n\nBen - 00:07\n{TOLD}\n", id="a dash between"),
        pytest.param(f"Ana Lima, 00:03\n{ASKED}\n\nBen, 00:07\n{TOLD}\n", id="a comma between"),
        pytest.param(f"Ana Lima\t00:03\n{ASKED}\n\nBen\t00:07\n{TOLD}\n", id="a tab between"),
        pytest.param(f"Ana Lima at 00:03\n{ASKED}\n\nBen at 00:07\n{TOLD}\n", id="a word between"),
        pytest.param(f"**Ana Lima** (0:03)\n\n{ASKED}\n\n**Ben** (0:07)\n\n{TOLD}\n", id="names in bold"),
        pytest.param(
            f"**Ana Lima** - *00:03*\n{ASKED}\n\n**Ben** - *00:07*\n{TOLD}\n", id="times in italics"
        ),
        pytest.param(f"### Ana Lima (0:03)\n{ASKED}\n\n### Ben (0:07)\n{TOLD}\n", id="as headings"),
        pytest.param(
            f"[00:00:03] Ana Lima\n{ASKED}\n\n[00:00:07] Ben\n{TOLD}\n",
            id="times over the words, before names",
        ),
        pytest.param(f"0:03 - Ana Lima\n  {ASKED}\n\n0:07 - Ben\n  {TOLD}\n", id="fathom"),
        pytest.param(f"Ana Lima:\t00:03\t{ASKED}\n\nBen:\t00:07\t{TOLD}\n", id="temi"),
        pytest.param(f"[0:03] Ana Lima: {ASKED}\n[0:07] Ben: {TOLD}\n", id="times in front"),
        pytest.param(
            f"(00:00:03) Ana Lima: {ASKED}\n\n(00:00:07) Ben: {TOLD}\n", id="times in round brackets in front"
        ),
        pytest.param(f"0:03 Ana Lima: {ASKED}\n0:07 Ben: {TOLD}\n", id="bare times in front"),
        pytest.param(f"00:03 - Ana Lima: {ASKED}\n00:07 - Ben: {TOLD}\n", id="times and a dash in front"),
        pytest.param(f"- [0:03] **Ana Lima**: {ASKED}\n- [0:07] **Ben**: {TOLD}\n", id="as a list"),
        pytest.param(f"Ana Lima (0:03): {ASKED}\nBen (0:07): {TOLD}\n", id="all in one line"),
        pytest.param(
            f"**Ana Lima** [00:03]: {ASKED}\n**Ben** [00:07]: {TOLD}\n", id="all in one line, in bold"
        ),
        pytest.param(f"Ana Lima\t00:00:03\t{ASKED}\nBen\t00:00:07\t{TOLD}\n", id="columns"),
    ],
)
def test_who_said_what_when(text: str) -> None:
    assert (said(text), reasons(text)) == (ANA_AND_BEN, [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "ana  0:00\nhello\n\nvon der Leyen  0:04\nhi there\n\nana  0:09\nso\n",
            [("ana", 0.0, "hello"), ("von der Leyen", 4.0, "hi there"), ("ana", 9.0, "so")], id="small letters",
        ),
        pytest.param(
            "Ana  0:01\nI could\n10:30 works for me\n10:30\nor later: you say\n\nBen  1:00:09\nFine.\n",
            [("Ana", 1.0, "I could 10:30 works for me 10:30 or later: you say"), ("Ben", 3609.0, "Fine.")],
            id="times that are said",
        ),
        pytest.param(
            "0:12 Ana Lima\nHello\n0:15 Ben Ortiz\nHi\n", [("Ana Lima", 12.0, "Hello"), ("Ben Ortiz", 15.0, "Hi")],
            id="the time before the name",
        ),
        pytest.param(
            "1:02:04\nyes yes\n1:02:09\nno\n", [("", 3724.0, "yes yes"), ("", 3729.0, "no")], id="an hour alone on its line",
        ),
        pytest.param(
            "0:00\nhello everyone\n0:03\ntoday we talk\n1:00:05\nbye\n",
            [("", 0.0, "hello everyone"), ("", 3.0, "today we talk"), ("", 3605.0, "bye")], id="youtube's panel",
        ),
        pytest.param(
            "0:00\n0 seconds\nhello everyone\n1:05\n1 minute, 5 seconds\nbye\n",
            [("", 0.0, "hello everyone"), ("", 65.0, "bye")], id="youtube's panel with its words for screen readers",
        ),
        pytest.param("0:00 hello\n0:03 5 seconds is short\n", [("", 0.0, "hello"), ("", 3.0, "5 seconds is short")], id="youtube in one line"),
        pytest.param("[00:12.00]One\n[00:17.20]Two\n", [("", 12.0, "One"), ("", 17.2, "Two")], id="lyrics"),
        pytest.param(
            "Oct 2, 2025\nA talk - Transcript\n00:00:00\n \nAna Lima: Okay. So\nBen: Hey,\nAna Lima: we begin\n \n \n00:01:26\n \nBen: Um, but\n",
            [("", None, "Oct 2, 2025 A talk - Transcript"), ("Ana Lima", 0.0, "Okay. So"), ("Ben", None, "Hey,"),
             ("Ana Lima", None, "we begin"), ("Ben", 86.0, "Um, but")], id="meet",
        ),
        pytest.param(
            "# A talk \\- Transcript\n\n### 00:01:22\n\n**Ana Lima:** Good\n\n**Ben:** Hello\\! 5 \\* 5\n\n**Ana Lima:** So\n\n### 00:02:35\n\n**Ben:** It's\n",
            [("", None, "A talk - Transcript"), ("Ana Lima", 82.0, "Good"), ("Ben", None, "Hello! 5 * 5"),
             ("Ana Lima", None, "So"), ("Ben", 155.0, "It's")], id="meet as Markdown",
        ),
        pytest.param(
            "Check-in-20260710-Meeting Recording\nJuly 10, 2026, 8:42PM\n31m 5s\n\nAna Lima   0:03\nwith you.\nAnd\n\nBen Ortiz   0:21\nYes\n",
            [("", None, "Check-in-20260710-Meeting Recording July 10, 2026, 8:42PM 31m 5s"), ("Ana Lima", 3.0, "with you. And"),
             ("Ben Ortiz", 21.0, "Yes")], id="teams with its head",
        ),
        pytest.param(
            "# A talk\n\n## Summary\n- pay is fair\n- long hours\n\n## Transcript\n\nMe: How are you?\nThem: Fine.\nMe: Good.\n",
            [("", None, "A talk"), ("", None, "Summary"), ("", None, "pay is fair"), ("", None, "long hours"), ("", None, "Transcript"),
             ("Me", None, "How are you?"), ("Them", None, "Fine."), ("Me", None, "Good.")], id="granola",
        ),
        pytest.param(
            "#### Speaker 1\nHello there.\n\n#### Speaker 2\nHi.\n\n#### Speaker 1\nSo.\n",
            [("Speaker 1", None, "Hello there."), ("Speaker 2", None, "Hi."), ("Speaker 1", None, "So.")], id="names as headings",
        ),
        pytest.param(
            "Ana\nHow are you?\n\nBen\nFine.\n\nAna\nGood.\nAnd work?\n\nBen\nLong.\n",
            [("Ana", None, "How are you?"), ("Ben", None, "Fine."), ("Ana", None, "Good. And work?"), ("Ben", None, "Long.")],
            id="names over paragraphs",
        ),
    ],
)  # fmt: skip
def test_other_shapes(text: str, found: list[tuple[str, float | None, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Ana Lima 3:02 PM\nHi\nBen Ortiz 3:03 PM\nHello\n", [54120.0, 54180.0], id="slack"),
        pytest.param("Ana Lima\n  3:02 PM\nHi\n\nBen Ortiz\n  3:03 PM\nHello\n", [54120.0, 54180.0], id="slack, copied"),
        pytest.param("Ana Lima  [12:02 AM]\nHi\nBen Ortiz  [12:03 AM]\nHello\n", [120.0, 180.0], id="slack at night"),
        pytest.param("[3:02 PM] Ana Lima: Hi\n[3:03 PM] Ben Ortiz: Hello\n", [54120.0, 54180.0], id="teams' chat"),
        pytest.param("Ana Lima — Today at 3:02 PM\nHi\nBen Ortiz — Yesterday at 3:03 PM\nHello\n", [54120.0, 54180.0], id="discord"),
        pytest.param("Ana Lima, Mar 12, 3:02 PM\nHi\n\nBen Ortiz, Mar 12, 3:03 PM\nHello\n", [54120.0, 54180.0], id="google chat"),
        pytest.param("Ana Lima, [12.03.2026 15:02]\nHi\n\nBen Ortiz, [12.03.2026 15:03]\nHello\n", [54120.0, 54180.0], id="telegram"),
        pytest.param("12/03/2026, 15:02 - Ana Lima: Hi\n12/03/2026, 15:03 - Ben Ortiz: Hello\n", [54120.0, 54180.0], id="whatsapp"),
        pytest.param("\u200e[12/03/26, 3:02:32\u202fPM] Ana Lima: Hi\n[3/12/26, 3:03:00 PM] Ben Ortiz: Hello\n", [54152.0, 54180.0], id="whatsapp, apple"),
        pytest.param("[12.3.2026 klo 15.02.00] Ana Lima: Hi\n[12.3.2026 klo 15.03.00] Ben Ortiz: Hello\n", [54120.0, 54180.0], id="whatsapp, finnish"),
        pytest.param("2026. 3. 12. 오후 3:02, Ana Lima : Hi\n2026. 3. 12. 오후 3:03, Ben Ortiz : Hello\n", [54120.0, 54180.0], id="whatsapp, korean"),
        pytest.param("15:02:00 From Ana Lima to Everyone:\n\tHi\n15:03:00\t From  Ben Ortiz  to  Ana Lima(Direct Message) : Hello\n", [54120.0, 54180.0], id="zoom's chat"),
    ],
)  # fmt: skip
def test_chats_tell_the_time_of_day(text: str, found: list[float]) -> None:
    assert said(text) == [("Ana Lima", found[0], "Hi"), ("Ben Ortiz", found[1], "Hello")]


def test_a_chat_holds_lines_of_nobody_telephones_and_breaks() -> None:
    text = (
        "12/03/2026, 10:14 - Messages are encrypted.\n12/03/2026, 10:15 - ben 🌸: hi\nsecond line: yes\n"
        "12/03/2026, 10:16 - +1 617 555 0142: hello\n"
    )
    assert said(text) == [
        ("", 36840.0, "Messages are encrypted."), ("ben 🌸", 36900.0, "hi second line: yes"), ("+1 617 555 0142", 36960.0, "hello"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Transcribed by https://otter.ai",
        "(Transcribed by TurboScribe.ai. Go Unlimited to remove this message.)",
        "Ben Ortiz stopped transcription",
        "Transcription ended after 00:30:30",
        "*This editable transcript was computer generated and might contain errors.*",
        "This transcript was exported on Mar 12, 2026 - view latest version here.",
    ],
)
def test_what_the_program_wrote_is_nobodys_words_and_is_said(line: str) -> None:
    text = f"Ana Lima  0:01\nYes.\n\nBen Ortiz  0:04\nBye.\n\n{line}\n"
    assert said(text) == [("Ana Lima", 1.0, "Yes."), ("Ben Ortiz", 4.0, "Bye.")]
    assert [line.strip("(*)") in reason for reason in reasons(text)] == [True]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Q. How did you begin?\nA. By chance.\nI was young.\nQ. And then?\nA. Nothing.\n", ["Q", "A", "Q", "A"], id="a court's"),
        pytest.param("Q1: How did you begin?\nA1: By chance.\n", ["Q1", "A1"], id="numbered"),
        pytest.param("Question: How did you begin?\nAnswer: By chance.\n", ["Question", "Answer"], id="in full"),
        pytest.param("[ANNA] How are you?\n[BEN] Fine.\n", ["ANNA", "BEN"], id="brackets"),
        pytest.param("[Ana]: How are you?\n[Ben]: Fine.\n[Ana]: So.\n", ["Ana", "Ben", "Ana"], id="brackets and colons"),
        pytest.param("<ana> how are you?\n<ben> fine\n<ana> so\n", ["ana", "ben", "ana"], id="a chat room"),
        pytest.param("ANA — How are you?\nBEN — Fine.\nANA — Good.\nBEN — Yes.\n", ["ANA", "BEN"] * 2, id="dashes"),
        pytest.param("Ana\tHow are you?\nBen\tFine.\nAna\tGood.\nBen\tYes.\n", ["Ana", "Ben"] * 2, id="tabs"),
        pytest.param("ana: hi\nben: how are you?\nana: fine\nben: good\n", ["ana", "ben"] * 2, id="small letters"),
        pytest.param("me: how are you?\nher: fine\n", ["me", "her"], id="pronouns"),
        pytest.param("Ana Lima : bonjour\nLuc : salut ?\nAna Lima : ça va.\n", ["Ana Lima", "Luc", "Ana Lima"], id="french spaces"),
        pytest.param("Анна: Как дела?\nБорис: Хорошо.\nАнна: Да.\n", ["Анна", "Борис", "Анна"], id="cyrillic"),  # noqa: RUF001
        pytest.param("田中\uff1aこんにちは。\n山田\uff1aはい、時間\uff1a三時です。\n田中\uff1aでは\n", ["田中", "山田", "田中"], id="wide colons"),
        pytest.param("**Me:** How are the hours?\n\n**Tom Reyes**: Long.\n", ["Me", "Tom Reyes"], id="bold"),
        pytest.param("ANNA: How are you? BEN: Fine. ANNA: And work?\nBEN: Long.\n", ["ANNA", "BEN", "ANNA", "BEN"], id="all in a line"),
        pytest.param("Interviewer: How?\nMaría de la Cruz: I was a nurse: ten years.\nThen I left.\nInterviewer: Why?\n",
                     ["Interviewer", "María de la Cruz", "Interviewer"], id="parts in a talk"),
        pytest.param("Lima, Ana: Hello there.\nOrtiz, Ben: Hi.\nLima, Ana: How are you?\nOrtiz, Ben: Fine.\n", ["Lima, Ana", "Ortiz, Ben"] * 2, id="last names first"),
    ],
)  # fmt: skip
def test_names_before_words(text: str, names: list[str]) -> None:
    assert [name for name, _ in spoken(text)] == names


def test_one_turn_alone_is_its_speakers_where_two_spaces_set_the_time_apart() -> None:
    assert said("ana  0:00\nhi there\n") == [("ana", 0.0, "hi there")]
    assert said("Tea (12:30)\nwith Ben\n") == [("", None, "Tea (12:30) with Ben")]


def test_a_time_at_the_beginning_of_an_answer_is_said() -> None:
    text = "Ana: When?\n10:30 works for me\nBen: Fine, 10:30?\nAna: Yes.\n"
    assert spoken(text)[0] == ("Ana", "When? 10:30 works for me")
