"""Notes of one's own: paragraphs, lists and entries, and no speakers where there are none."""

import pytest
from tests.transcripts import reasons, said, spoken

from askwell.formats.transcripts import read_transcript


@pytest.mark.parametrize(
    "lines",
    [
        ["Pay: 60k", "Hours: 40 to 50", "Team: five people", "Vibe: good"],
        ["Pay: 60k", "Hours: long"],
        ["PAY: 60k", "HOURS: 40", "PAY: bonus too"],
        ["Mission: health", "Funding: series A", "Mission: water", "Funding: seed"],
        ["Career Path: nursing first", "Next Steps: write to her"],
        ["Q3: hiring again", "Salary: fair"],
        ["Manager: kind", "Ana said: go for it", "Remote: ok"],
        ["10:30 call with Tom", "Lunch 12:30", "They said: hours are long"],
        ["Wednesday 9:00", "Team meeting", "Interview (10:00)", "with the boss"],
        ["зарплата: хорошая", "часы: длинные"],
    ],
)
def test_entries_are_words_and_nobody_speaks(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert {name for name, _ in spoken(text)} == {""}
    assert " ".join(words for _, words in spoken(text)).split() == text.split()


def test_each_entry_is_one_of_its_own_and_the_same_headings_may_come_again() -> None:
    text = "## Ana\nPay: 60k\nHours: 40\n\n## Ben\nPay: 70k\nHours:\n50\n"
    assert [words for _, words in spoken(text)] == [
        "Ana",
        "Pay: 60k",
        "Hours: 40",
        "Ben",
        "Pay: 70k",
        "Hours: 50",
    ]


def test_paragraphs_lists_and_questions_are_cut_where_they_end() -> None:
    text = "# Talk with Tom\n\nThey work\nlong.\n\n- one\n* two\n1. three\n- [x] four\n\nWhat next?\nA letter.\n---\n> said so\n"
    assert [words for _, words in spoken(text)] == [
        "Talk with Tom", "They work long.", "one", "two", "three", "four", "What next?", "A letter.", "said so",
    ]  # fmt: skip


def test_notes_have_no_speakers_though_they_have_colons() -> None:
    text = "# Talk with Tom\n\n- They work long: 50 hours\n- Pay: 60k\n\nNote: send thanks\nhttps://mercy.example: a link\n"
    transcript, _ = read_transcript(text.encode())
    assert [(cue.speaker, cue.text, cue.line) for cue in transcript.cues] == [
        ("", "Talk with Tom", 1),
        ("", "They work long: 50 hours", 3),
        ("", "Pay: 60k", 4),
        ("", "Note: send thanks https://mercy.example: a link", 6),
    ]


def test_markdowns_signs_are_no_words_and_its_front_matter_is_said_to_be_left_out() -> None:
    text = "---\ntitle: Talk with Ana\ntags:\n  - nursing\n---\n\nShe is **very** kind, __fast__ and *calm*: 5 * 5 _ok_, snake_case_x.\n"
    assert said(text, name="ana.md") == [
        ("", None, "She is very kind, fast and calm: 5 * 5 ok, snake_case_x.")
    ]
    assert reasons(text, name="ana.md") == [
        "The file begins with words about itself: “title: Talk with Ana tags: - nursing”."
    ]


def test_two_rules_around_a_sentence_are_no_front_matter() -> None:
    assert [words for _, words in spoken("---\nShe left\n---\nand came back\n")] == [
        "She left",
        "and came back",
    ]


def test_one_time_among_notes_is_part_of_them_and_several_are_times() -> None:
    assert said("10:30 call with Tom\nhe was kind\nand quick\n") == [
        ("", None, "10:30 call with Tom"),
        ("", None, "he was kind and quick"),
    ]
    assert said("[0:12] he was kind\nand quick\nand young\n") == [
        ("", 12.0, "he was kind and quick and young")
    ]
    assert said("0:12 he was kind\nand quick\n0:40 and young\n") == [
        ("", 12.0, "he was kind and quick"),
        ("", 40.0, "and young"),
    ]
