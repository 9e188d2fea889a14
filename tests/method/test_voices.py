from askwell.method.voices import VOICES, not_heard


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
