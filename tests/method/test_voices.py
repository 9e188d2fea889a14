from askwell.method.voices import VOICES, is_voice, not_heard, words_of


def test_before_the_first_talk_every_voice_is_still_to_be_heard() -> None:
    assert not_heard([], most=10) == list(VOICES)


def test_a_title_tells_the_voice() -> None:
    assert not_heard(["Junior writer", "Head of regulatory writing", "Medical writer until last year"]) == [
        "Someone who works for themselves",
        "Someone who teaches it",
    ]


def test_only_whole_words_count() -> None:
    assert "Someone in their first two years" in not_heard(["Internal auditor"])


def test_three_are_enough_to_think_about() -> None:
    assert len(not_heard(["Medical writer"])) == 3


def test_a_title_names_its_voice_and_no_voice_that_does_not_exist() -> None:
    left, alone = "Someone who left the field", "Someone who works for themselves"
    assert is_voice(left, "Former medical writer")
    assert is_voice(alone, "Freelancer")
    assert not is_voice(left, "Medical writer")
    assert not is_voice("Someone else", "Former medical writer")


def test_the_words_of_a_voice_begin_words_of_titles_that_name_it() -> None:
    assert words_of("Someone who works for themselves") == [
        "freelanc", "independent", "self", "contractor", "consultant", "own",
    ]  # fmt: skip
    assert words_of("Someone else") == []
