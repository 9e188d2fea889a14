"""WebVTT, SubRip and SubViewer, as programs and people write them."""

import pytest

from askwell.formats.transcripts import Cue, read_transcript


def cues(text: str) -> list[tuple[str, float | None, float | None, str]]:
    transcript, _ = read_transcript(text.encode())
    return [(cue.speaker, cue.start, cue.end, cue.text) for cue in transcript.cues]


def test_voices_of_a_teams_file_are_its_speakers() -> None:
    text = (
        "WEBVTT\n\n0e-1/12-0\n0:0:0.0 --> 0:0:3.540\n<v Ana Lima>Good <i>morning</i>.</v>\n\n"
        "00:00:04.000 --> 01:02:07.950\n<v Bo Reyes>Morning.</v>\n"
    )
    assert cues(text) == [
        ("Ana Lima", 0.0, 3.54, "Good morning."),
        ("Bo Reyes", 4.0, 3727.95, "Morning."),
    ]


def test_two_voices_in_one_cue_are_two_cues() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana>Hello.</v> <v.loud Bo>Hi.</v>\n"
    assert cues(text) == [("Ana", 1.0, 4.0, "Hello."), ("Bo", 1.0, 4.0, "Hi.")]


def test_a_name_before_a_colon_speaks_and_later_colons_are_words() -> None:
    text = (
        "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nAna Lima: Can you hear me?\n\n2\n00:02.000 --> 00:03.000\nBo Reyes: Yes.\n\n"
        "3\n00:03.000 --> 00:04.000\nAna Lima: Here's the thing: we are behind.\n"
    )
    assert [(who, said) for who, _, _, said in cues(text)] == [
        ("Ana Lima", "Can you hear me?"),
        ("Bo Reyes", "Yes."),
        ("Ana Lima", "Here's the thing: we are behind."),
    ]


def test_signs_are_kept_and_only_tags_are_taken_out() -> None:
    text = (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n>> ANA LIMA: a < b &amp; c > d {\\an8}<00:01.500><c.red>yes</c>\n"
    )
    assert cues(text) == [("ANA LIMA", 1.0, 2.0, "a < b & c > d yes")]


def test_headers_remarks_styles_and_regions_are_not_said() -> None:
    text = (
        "WEBVTT - mine\nKind: captions\nStyle:\n::cue() { color: red;\n}\n\nNOTE\nby Kyle\n\nREGION\nid:fred\n\n"
        "STYLE\n::cue(b) {}\n\n00:01.000 --> 00:02.000 region:fred\nHello\n\nNOTE the end\n"
    )
    assert cues(text) == [("", 1.0, 2.0, "Hello")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_subrip_is_read_in_any_encoding(encoding: str, newline: str) -> None:
    text = "1\n00:00:01,500 --> 00:00:03,000\nÉté à la\nmaison\n\n2\n00:00:03,000 --> 00:00:04,250\nOui\n"
    transcript, problems = read_transcript(text.replace("\n", newline).encode(encoding))
    assert (transcript.kind, transcript.cues, problems) == (
        "srt",
        [
            Cue(text="Été à la maison", start=1.5, end=3.0, line=2),
            Cue(text="Oui", start=3.0, end=4.25, line=7),
        ],
        [],
    )


def test_subviewer_keeps_its_times_as_they_are_and_says_which_run_backwards() -> None:
    text = "0:00:00.378,0:00:11.378\nOne\n\nTwo\n\n0:00:17.484,0:00:16.543\nThree\n"
    transcript, problems = read_transcript(text.encode())
    assert (transcript.kind, cues(text)) == (
        "sbv",
        [("", 0.378, 11.378, "One"), ("", None, None, "Two"), ("", 17.484, 16.543, "Three")],
    )
    assert [(one.place, one.reason, one.raw) for one in problems] == [
        ("line 4", "These words stand under no time.", "Two"),
        ("line 6", "This ends before it begins.", "0:00:17.484,0:00:16.543"),
    ]


def test_captions_that_roll_come_once() -> None:
    text = (
        "WEBVTT\n\n00:00.000 --> 00:02.000\n \nthe<00:00.500><c> first</c><00:01.000><c> thing</c>\n\n"
        "00:02.000 --> 00:02.010\nthe first thing\n \n\n00:02.010 --> 00:04.000\nthe first thing\nis<00:03.000><c> this</c>\n"
    )
    assert cues(text) == [("", 0.0, 2.0, "the first thing"), ("", 2.01, 4.0, "is this")]


def test_captions_that_roll_without_times_of_words_come_once_too() -> None:
    lines = ["one", "two", "three", "four", "five"]
    text = "".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n + 2},000\n{before}\n{now}\n\n"
        for n, (before, now) in enumerate(zip(["zero", *lines], lines, strict=False), start=1)
    )
    assert [said for *_, said in cues(text)] == ["zero one", "two", "three", "four", "five"]


def test_a_caption_that_grows_is_kept_in_its_last_form() -> None:
    grown = ["I was", "I was a nurse", "I was a nurse for years", "Then I left"]
    text = "WEBVTT\n\n" + "".join(
        f"00:0{n}.000 --> 00:0{n + 1}.000\n{words}\n\n" for n, words in enumerate(grown)
    )
    assert cues(text) == [("", 0.0, 3.0, "I was a nurse for years"), ("", 3.0, 4.0, "Then I left")]


def test_who_says_the_same_twice_said_it_twice() -> None:
    text = "".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{said}\n\n"
        for n, said in enumerate(["Yes.", "Yes.", "No."], 1)
    )
    assert [said for *_, said in cues(text)] == ["Yes.", "Yes.", "No."]


def test_what_one_says_in_a_row_is_one_turn() -> None:
    text = (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>So.</v>\n\n00:02.000 --> 00:05.000\n<v Ana>We began.</v>\n\n"
        "00:05.000 --> 00:06.000\n<v Bo>When?</v>\n"
    )
    transcript, _ = read_transcript(text.encode())
    assert [(turn.speaker, turn.start, turn.end, turn.text) for turn in transcript.turns] == [
        ("Ana", 1.0, 5.0, "So. We began."),
        ("Bo", 5.0, 6.0, "When?"),
    ]
