"""A thank-you quotes only what somebody said in their own words; the rest is told."""

import pytest

from askwell.method.etiquette import check_letter
from askwell.method.letters import Facts, Heard, Remembered, draft_thanks, remembered

FACTS = Facts(seeker_name="Rosa Whitcomb", person_name="Darnell Pruitt")
SHORTHAND = "says his day is what you'd see at any surface water plant this size, groundwater plants are a lot quieter"


def test_shorthand_about_somebody_is_told_to_them_without_quotation_marks() -> None:
    assert remembered([Heard(text=SHORTHAND)]) == Remembered(
        words="your day is what you'd see at any surface water plant this size, groundwater plants are a lot quieter"
    )


def test_what_stands_in_quotation_marks_is_quoted_alone() -> None:
    note = 'rotating 12s again but she’s all for it: "my people love it, half the year off"'
    assert remembered([Heard(text=SHORTHAND), Heard(text=note)]) == Remembered(
        words="my people love it, half the year off", is_quoted=True
    )


def test_a_whole_sentence_reads_as_their_words_and_goes_before_what_is_told() -> None:
    heard = [Heard(text=SHORTHAND), Heard(text="Accuracy is the job.")]
    assert remembered(heard) == Remembered(words="Accuracy is the job.", is_quoted=True)


@pytest.mark.parametrize(
    "trouble",
    [
        "We are being wound up in the spring, all of us.",
        "I regret every one of the years that I gave them.",
        "They laid off half of my team in one morning.",
        "Honestly, I would not do it again if I could choose.",
    ],
)
def test_what_somebody_said_of_her_own_troubles_is_not_written_back_to_her(trouble: str) -> None:
    quiet = Remembered(words="It is quiet.", is_quoted=True)
    assert remembered([Heard(text=trouble, is_quote=True), Heard(text="It is quiet.")]) == quiet
    assert remembered([Heard(text=trouble, is_quote=True)]) is None


def test_what_is_hard_about_the_work_may_be_said_to_whoever_does_it() -> None:
    hard = "Two hard weeks, four times a year."
    assert remembered([Heard(text=hard)]) == Remembered(words=hard, is_quoted=True)


@pytest.mark.parametrize(
    "trouble",
    [
        "I had cancer two years ago.",
        "My cancer came back.",
        "I am going to retire in May.",
        "We all retire in May.",
    ],
)
def test_their_own_illness_and_their_own_leaving_are_not_written_back(trouble: str) -> None:
    assert remembered([Heard(text=trouble, is_quote=True)]) is None


@pytest.mark.parametrize(
    "work",
    [
        "Most of our writing is about cancer.",
        "Half of our cancer patients come back every week.",
        "Teaching retired people is a joy.",
        "We work for funeral homes.",
        "Most of the files are kept as confidential records.",
        "Never quote a price by phone.",
    ],
)
def test_what_the_work_has_to_do_with_is_no_trouble_of_theirs(work: str) -> None:
    assert remembered([Heard(text=work, is_quote=True)]) == Remembered(words=work, is_quoted=True)


@pytest.mark.parametrize(
    "secret", ["This is confidential: they pay badly.", "Do not quote me.", "That stays confidential."]
)
def test_what_was_said_in_confidence_stays_there(secret: str) -> None:
    assert remembered([Heard(text=secret, is_quote=True)]) is None


def test_what_they_failed_at_is_not_told_to_them_where_there_is_something_else() -> None:
    heard = [
        Heard(text="math is where people go under, dosage and detention time, he failed it once"),
        Heard(text="tests of the water every two hours"),
    ]
    assert remembered(heard) == Remembered(words="tests of the water every two hours")


@pytest.mark.parametrize(
    "story",
    [
        "I’m the first woman in that plant",
        "I got my license after 2 years as a trainee",
        "When I started I was afraid of the chlorine",
        "we train on the job",
        "My knees hurt after the tour",
        "i never was bored a single day in 22 years",
    ],
)
def test_a_story_of_theirs_is_quoted_and_never_told_as_mine(story: str) -> None:
    assert remembered([Heard(text=story)]) == Remembered(words=story, is_quoted=True)


def test_i_is_written_large_in_a_quote() -> None:
    body = draft_thanks(FACTS, said="i never was bored", will_do="").body
    assert "“I never was bored.”" in body


@pytest.mark.parametrize(
    "note",
    [
        "I should look at the smaller plants",
        "I liked how calm it was",
        "I asked about nights.",
        "I want to see the lab",
        "says we are all tired",
        "We have 3 open posts and nobody applies",
        "We are always short of people",
    ],
)
def test_what_may_be_mine_or_hints_at_work_is_left_to_the_one_who_writes(note: str) -> None:
    assert remembered([Heard(text=note)]) is None


def test_what_they_did_for_me_may_be_told() -> None:
    assert remembered([Heard(text="she showed me the lab")]) == Remembered(words="you showed me the lab")


def test_a_note_in_capitals_is_no_shout_in_a_letter() -> None:
    assert remembered([Heard(text="YOU NEED PATIENCE AND A CDL")]) == Remembered(
        words="You need patience and a CDL"
    )


def test_a_note_with_their_name_in_it_is_said_to_them() -> None:
    assert remembered([Heard(text="Zoë likes her team")], name="Zoë Martin") == Remembered(
        words="you like your team"
    )


def test_where_nothing_can_be_said_to_their_face_there_is_a_prompt() -> None:
    assert remembered([Heard(text="the owner picks up when he can")]) is None


@pytest.mark.parametrize(
    ("promise", "sentence"),
    [
        (
            "told him I'd send a picture of the warehouse pump log he was curious about",
            "I will send you a picture of the warehouse pump log you were curious about, as I promised.",
        ),
        (
            "I promised to let him know if I sit the exam in the fall",
            "I will let you know if I sit the exam in the fall, as I promised.",
        ),
        (
            "I'm to mail back her practice test when done",
            "I will mail back your practice test when done, as I promised.",
        ),
        (
            "me: send her the thank you and my one pager",
            "I will send you the thank you and my one pager, as I promised.",
        ),
        (
            "promised him two teacher friends who are also looking",
            "On my list, as I promised you: two teacher friends who are also looking.",
        ),
        ("ask Tom whether he minds", "I will ask Tom whether he minds, as I promised."),
        (
            "I send her my list of courses by Friday",
            "I will send you my list of courses by Friday, as I promised.",
        ),
        ("I bring her the book back", "I will bring you the book back, as I promised."),
        ("I let her know when I pass the exam", "I will let you know when I pass the exam, as I promised."),
        ("I tell him how the exam was", "I will tell you how the exam was, as I promised."),
        ("I want to give her the number of Anna", "I will give you the number of Anna, as I promised."),
        ("I have to write to Pete", "I will write to Pete, as I promised."),
        ("find the article on membranes", "I will find the article on membranes, as I promised."),
        ("call Darnell on Monday", "I will call you on Monday, as I promised."),
        ("send Darnell Pruitt the list", "I will send you the list, as I promised."),
        ("will read the report", "I will read the report, as I promised."),
        ("introduce her to Ana", "I will introduce you to Ana, as I promised."),
        ("I owe her a coffee", "As promised: I owe you a coffee."),
    ],
)
def test_a_promise_noted_in_haste_is_made_to_the_one_it_is_for(promise: str, sentence: str) -> None:
    assert sentence in draft_thanks(FACTS, said="It is quiet.", will_do=promise).body


@pytest.mark.parametrize(
    "promise",
    [
        "send her notes",
        "ask them whether they mind",
        "I owe the owner a call, he knows her",
        "send Ana her number",
        "I promised to her the list",
    ],
)
def test_a_promise_of_which_it_is_unclear_whom_it_is_for_is_asked_about(promise: str) -> None:
    body = draft_thanks(FACTS, said="It is quiet.", will_do=promise).body
    assert f"I will [what you will do, said to them: “{promise}”]." in body


def test_the_letter_that_comes_of_it_speaks_to_its_reader() -> None:
    stays = remembered([Heard(text=SHORTHAND)])
    assert stays
    body = draft_thanks(
        FACTS, said=stays.words, is_quoted=stays.is_quoted, will_do="told him I'd send a map"
    ).body
    looks = check_letter(body, kind="thanks", recipient="Darnell Pruitt")
    assert ("“" in body, [one.name for one in looks if not one.ok]) == (False, [])


def test_the_checks_notice_a_letter_that_speaks_past_its_reader() -> None:
    body = (
        "Dear Darnell,\n\nThank you for talking with me. I keep thinking about something you said: “Says his day is quiet.” "
        "I will send you the log.\n\nWarm regards,\nRosa"
    )
    look = next(
        one
        for one in check_letter(body, kind="thanks", recipient="Darnell Pruitt")
        if one.name == "right_name"
    )
    assert (look.ok, "his day" in look.quote) == (False, True)


def test_the_head_of_the_notes_is_nothing_they_said() -> None:
    heads = (
        "Talked with Denise Harlow, coding supervisor at Lakeshore Medical Center, 12 November.",
        "Denise Harlow, Lakeshore, supervisor for 14 years. 15 November, 25 minutes by phone.",
    )
    for head in heads:
        assert remembered([Heard(text=head)], name="Denise Harlow") is None
        heard = [Heard(text=head), Heard(text="Accuracy is the job.")]
        assert remembered(heard, name="Denise Harlow") == Remembered(
            words="Accuracy is the job.", is_quoted=True
        )


@pytest.mark.parametrize(
    "sad",
    [
        "There were four of us. When I retire there will be nobody.",
        "I was ill for two years.",
        "We lost our colleagues one by one.",
    ],
)
def test_a_sad_private_remark_is_not_quoted(sad: str) -> None:
    kind = Heard(text="Ask what the reader is afraid of.")
    assert remembered([Heard(text=sad), kind]) == Remembered(words=kind.text, is_quoted=True)
    assert remembered([Heard(text=sad)]) is None


@pytest.mark.parametrize(
    "told",
    [
        "Between us, the pay is bad for the first two years.",
        "Please don’t quote me, but the boss is leaving.",
        "This stays here: they train badly.",
    ],
)
def test_what_was_told_in_confidence_is_not_quoted_whatever_its_mark(told: str) -> None:
    assert remembered([Heard(text=told)]) is None


def test_of_several_lines_the_one_that_suits_is_quoted_and_not_the_longest() -> None:
    long = "There was one seat in five years, and ninety people wanted it, from all over the state."
    heard = [Heard(text=long, suits=-1), Heard(text="Patience is what counts.", suits=2)]
    assert remembered(heard) == Remembered(words="Patience is what counts.", is_quoted=True)


def test_a_line_that_is_too_long_for_a_letter_gives_way_to_a_shorter_one() -> None:
    heard = [Heard(text=f"The days are {'very ' * 40}full."), Heard(text="Accuracy is the job.")]
    assert remembered(heard) == Remembered(words="Accuracy is the job.", is_quoted=True)
