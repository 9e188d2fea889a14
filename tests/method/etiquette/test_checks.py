"""Each check sees its fault, quotes it, and does not stumble over its neighbours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.etiquette import Check, check_letter, summary

GOOD = """Dear Tom,

My name is Maya Osei. Daniel Reyes gave me your name.

I have been a hospital pharmacy technician for five years. I am curious about medical writing.

Would you have 20 minutes for a short talk in the next two weeks? I am not asking for a job.

If this is not a good time, that is completely fine.

Thank you,
Maya"""


def found(text: str, **facts: str) -> dict[str, Check]:
    return {check.name: check for check in check_letter(text, **facts)}  # type: ignore[arg-type]  # only texts are given


def faults(text: str, **facts: str) -> set[str]:
    return {name for name, check in found(text, **facts).items() if not check.ok}


def test_a_good_request_has_nothing_to_look_at() -> None:
    assert faults(GOOD, recipient="Tom Achterberg", referrer="Daniel Reyes") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Please let me know if you hear of any openings.",
        "Are you hiring?",
        "Please keep me in mind.",
        "Could you pass on my CV to HR?",
        "I am looking for a job in your field.",
        "I would be honoured to join your team.",
        "Do you know of a position for me?",
        "Are you growing?",
        "Let me know if something comes up.",
        "Please consider me for a junior role.",
        "I urgently need work.",
        "Please recommend me for the role.",
    ],
)
def test_asking_for_a_job_is_seen_quoted_and_can_be_taken_out(sentence: str) -> None:
    check = found(GOOD.replace("If this is", f"{sentence} If this is"))["asks_for_job"]
    assert (check.ok, check.quote, sentence in check.fixed) == (False, sentence, False)
    assert "asks_for_job" not in faults(check.fixed)


@pytest.mark.parametrize(
    "sentence",
    [
        "I would like to learn what your job is like.",
        "I am not asking for a job.",
        "I'm not asking about openings.",
        "It is about your work, not about a vacancy.",
        "What is a day on this job really like?",
        "May I have a copy of a job description?",
        "I am not looking for a position; I would just like to hear what you wish you had known.",
        "What do you like about your job?",
        "I wonder how you find working with patients.",
        "I want to know how the work has changed.",
        "This is no job search.",
    ],
)
def test_talking_about_work_is_no_job_ask(sentence: str) -> None:
    assert "asks_for_job" not in faults(f"Hello Tom, {sentence}")


@pytest.mark.parametrize(
    "sentence", ["I attach my resume.", "My CV is attached.", "Enclosed is my résumé.", "Here is my CV."]
)
def test_an_attached_resume_is_seen(sentence: str) -> None:
    assert "resume_attached" in faults(f"{GOOD} {sentence}")


def test_a_resume_that_stays_at_home_is_no_fault() -> None:
    assert "resume_attached" not in faults(f"{GOOD} I have not attached a resume.")


def told(sentence: str) -> str:
    return GOOD.replace("If this is", f"{sentence} If this is")


def test_asking_where_a_resume_should_go_asks_for_a_job() -> None:
    assert "asks_for_job" in faults(told("Tell me where I should send my resume."))


@pytest.mark.parametrize(
    "sentence",
    [
        "Tell me where I should submit my resume.",
        "I wonder where I should send my CV.",
        "Let me know whether I should send my papers.",
    ],
)
def test_no_question_about_sending_a_resume_passes_every_check(sentence: str) -> None:
    assert {"asks_for_job", "resume_attached"} & faults(told(sentence))


def test_a_tale_of_where_a_resume_went_is_no_fault() -> None:
    tale = told("A friend told me where I should send my resume.")
    assert not {"asks_for_job", "resume_attached"} & faults(tale)


@pytest.mark.parametrize("words", ["[your name]", "{{topic}}", "<name>", "XXX", "____"])
def test_a_place_to_fill_in_is_seen(words: str) -> None:
    assert found(GOOD.replace("Tom", words))["unfilled_placeholder"].quote == words


def test_what_a_mail_program_says_of_an_attachment_is_no_blank() -> None:
    assert "unfilled_placeholder" not in faults(f"{GOOD}\n\n[1 attachment: sketches.pdf]")


@pytest.mark.parametrize(
    "words",
    [
        "[Attachment name]",
        "[Attached: your CV here]",
        "[image of your choice]",
        "[Image: your logo]",
        "[Attachments here]",
    ],
)
def test_a_blank_that_only_begins_like_an_attachment_is_seen(words: str) -> None:
    assert found(f"{GOOD}\n\n{words}")["unfilled_placeholder"].quote == words


@pytest.mark.parametrize(
    "words",
    [
        "[2 attachments]",
        "[Attachment]",
        "[Attachment: map.pdf]",
        "[image]",
        "[image: logo.png]",
        "[cid:logo@01]",
    ],
)
def test_what_mail_programs_leave_of_files_and_pictures_is_no_blank(words: str) -> None:
    assert "unfilled_placeholder" not in faults(f"{GOOD}\n\n{words}")


def test_a_greeting_for_someone_else_is_seen_and_put_right() -> None:
    check = found(GOOD, recipient="Grace Lin")["right_name"]
    assert (check.ok, check.fixed.splitlines()[0]) == (False, "Dear Grace Lin,")


@pytest.mark.parametrize("greeting", ["Dear Tom", "Dear Mr. Achterberg", "Hello TOM", "Hi [name]"])
def test_a_greeting_by_any_part_of_the_name_is_right(greeting: str) -> None:
    assert "right_name" not in faults(GOOD.replace("Dear Tom", greeting), recipient="Tom Achterberg")


@pytest.mark.parametrize(
    ("greeting", "recipient", "right"),
    [
        ("Dear Ms. der Berg", "Ms. Van der Berg", False),
        ("Dear Ms. Dyke", "Ms. Van Dyke", False),
        ("Dear Mr. Cruz", "Juan de la Cruz", False),
        ("Dear Mr. John", "Mr. St. John", False),
        ("Dear Mr. St. John", "Mr. St. John", True),
        ("Dear Ms. Van der Berg", "Ms. Van der Berg", True),
        ("Dear Mr. de la Cruz", "Juan de la Cruz", True),
        ("Dear Mr. Morrison", "Van Morrison", True),
        ("Dear Juan", "Juan de la Cruz", True),
        ("Dear Dr. Lima", "Dr. Ana Lima", True),
    ],
)
def test_half_of_a_family_name_is_seen(greeting: str, recipient: str, *, right: bool) -> None:
    letter = GOOD.replace("Dear Tom", greeting)
    assert ("right_name" not in faults(letter, recipient=recipient)) == right


def test_the_one_who_gave_the_name_is_missed_and_can_be_added() -> None:
    check = found(GOOD.replace("Daniel Reyes gave me your name.", ""), referrer="Daniel Reyes")[
        "says_source_of_name"
    ]
    assert (check.ok, "Daniel Reyes gave me your name." in check.fixed) == (False, True)


@pytest.mark.parametrize(
    ("gone", "missed"),
    [
        (
            "Would you have 20 minutes for a short talk in the next two weeks?",
            {"asks_short_meeting", "states_length"},
        ),
        ("If this is not a good time, that is completely fine.", {"easy_to_decline"}),
    ],
)
def test_what_is_not_there_is_missed(gone: str, missed: set[str]) -> None:
    assert faults(GOOD.replace(gone, "")) == missed


@pytest.mark.parametrize(
    "length", ["20 minutes", "fifteen minutes", "a quarter of an hour", "half an hour", "15 min"]
)
def test_a_length_is_known_in_many_words(length: str) -> None:
    assert "states_length" not in faults(GOOD.replace("20 minutes", length))


def test_a_day_of_shadowing_is_no_short_talk() -> None:
    assert "asks_short_meeting" in faults(f"{GOOD} Or may I shadow you for a day?")


def test_a_day_besides_a_short_talk_is_a_second_request_and_the_talk_stays_short() -> None:
    both = faults(
        f"{GOOD} In addition I would like to visit your shop for a day and send you photos for an opinion."
    )
    assert both & {"asks_short_meeting", "more_than_one_ask"} == {"more_than_one_ask"}


def test_how_a_day_goes_is_no_day_that_is_asked_for() -> None:
    assert "asks_short_meeting" not in faults(f"{GOOD} I'd love to hear how a day in your job goes.")


def test_a_second_request_is_seen() -> None:
    assert "more_than_one_ask" in faults(f"{GOOD} Could you also review my portfolio?")


def test_pressing_words_are_seen() -> None:
    assert "pushy" in faults(f"{GOOD} I need an answer ASAP.")


@pytest.mark.parametrize(
    "sentence",
    [
        "You must send it today.",
        "Must send me this by tomorrow.",
        "I do need another half an hour with you before the weekend.",
    ],
)
def test_an_order_to_the_reader_presses(sentence: str) -> None:
    assert "pushy" in faults(told(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Your article says why doctors must send it today.",
        "I do need another hour before this makes sense.",
        "People must get it by post.",
    ],
)
def test_what_others_must_do_and_what_one_needs_for_oneself_presses_nobody(sentence: str) -> None:
    assert "pushy" not in faults(told(sentence))


def test_a_letter_over_180_words_is_long_and_over_120_is_told_how_much_is_read() -> None:
    assert found(f"{GOOD} {'word ' * 40}")["length"].aside == "104 words"
    assert (
        found(f"{GOOD} {'word ' * 60}")["length"].aside
        == "124 words; still fine, and 90 would be read sooner"
    )
    assert "length" in faults(f"{GOOD} {'word ' * 130}")


def test_what_is_said_to_be_no_matter_of_the_letter_is_not_asked() -> None:
    hiring = "I see that your company is hiring right now"
    denied = GOOD.replace(
        "If this is", f"{hiring}, so I want to be clear that this isn't about that. If this is"
    )
    asked = GOOD.replace("If this is", f"{hiring}. Could I join? If this is")
    assert ("asks_for_job" in faults(denied), "asks_for_job" in faults(asked)) == (False, True)


@pytest.mark.parametrize(
    "reason",
    [
        "I'm a geography student at Hull and like that the maps get used.",
        "I'm a dental nurse, and I've got so fond of that close work that I'm wondering about it.",
    ],
)
def test_a_liking_beside_what_i_am_is_a_reason(reason: str) -> None:
    letter = GOOD.replace(
        "I have been a hospital pharmacy technician for five years. I am curious about medical writing.",
        reason,
    )
    assert "says_why_this_work_appeals" not in faults(letter)


def test_to_be_interested_whether_there_is_anything_is_no_reason() -> None:
    letter = "Dear Tom, I'm an estate agent. I'd be interested to know whether there might be anything suitable at your firm."
    assert "says_why_this_work_appeals" in faults(letter)


def test_to_have_heard_somebody_speak_says_where_i_know_them_from() -> None:
    letter = "Dear Tom, I'm a student at Keele and heard you speak at the groundwater evening in October."
    assert "says_source_of_name" not in faults(letter)


@pytest.mark.parametrize(
    ("sentence", "second"),
    [
        ("They were very decent to me and let me watch how the maps are kept.", False),
        ("Please be so kind as to let me watch how the maps are kept.", True),
        ("I would be grateful for any information you could send me about the field.", False),
        ("Could you send me the list of your suppliers?", True),
    ],
)
def test_what_was_once_allowed_and_any_information_are_no_second_ask(sentence: str, *, second: bool) -> None:
    letter = GOOD.replace("If this is", f"{sentence} If this is")
    assert ("more_than_one_ask" in faults(letter)) is second


def test_thanks_for_guidance_on_how_something_is_decided_are_thanks_for_one_thing() -> None:
    said, empty = (
        faults(f"Dear Tom, thank you for your guidance on {what}. I have started the course.", kind="thanks")
        for what in ("how rating committees decide", "how to get into the field")
    )
    assert ("specific" in said, "specific" in empty) == (False, True)


def test_circling_back_alone_is_worn_out_and_not_where_it_names_the_letter() -> None:
    alone, named = (
        faults(f"Dear Tom, {words}. Would 20 minutes suit?", kind="nudge")
        for words in ("just circling back on this", "circling back on my email about instructional design")
    )
    assert ("worn_out" in alone, "worn_out" in named) == (True, False)


def test_a_linkedin_note_over_300_characters_is_long() -> None:
    assert found("for you " * 50, channel="linkedin")["length"].aside == "399 of 300 characters"


def test_a_thank_you_names_one_thing_and_one_step_and_the_names() -> None:
    note = "Dear Tom, thank you for your time. Your remark about commas stays with me. I will write to Priya Nair."
    assert {
        check.name for check in check_letter(note, kind="thanks", names=("Priya Nair",)) if not check.ok
    } == set()
    bare = {
        check.name
        for check in check_letter("Thanks for your time!", kind="thanks", names=("Priya Nair",))
        if not check.ok
    }
    assert bare == {"specific", "says_next_step", "thanks_for_named_referral"}


def test_a_title_alone_is_no_name_that_is_thanked_for() -> None:
    note = "Dear Ms. Vandersloot, thank you for Wednesday. Your remark about commas stays with me. I will read on."
    assert "thanks_for_named_referral" in {
        check.name for check in check_letter(note, kind="thanks", names=("Ms. Okafor",)) if not check.ok
    }


def test_thanks_may_tell_of_an_ombudsman_as_she() -> None:
    note = "Dear Professor Amadi, I learned that an ombudsman writes more than she talks. I'll write to Lionel Marsh."
    assert "right_name" not in {check.name for check in check_letter(note, kind="thanks") if not check.ok}


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        (
            "Sehr geehrte Frau Keller, ich überlege, in die Stadtplanung zu wechseln. Hätten Sie Zeit?",
            "German",
        ),
        (
            "Estimada Sra. Molina: soy maestra y estoy explorando el trabajo de archivo. No busco empleo.",
            "Spanish",
        ),
        (
            "Madame, je suis infirmière et je pense à la formation. Auriez-vous vingt minutes pour moi ?",
            "French",
        ),
        ("拝啓 山田様 突然のお便りで失礼いたします。二十分ほどお話を伺えますでしょうか。", "this language"),
        (
            "Уважаемая Анна Петровна, мне дали ваше имя в библиотеке. Можно ли поговорить двадцать минут?",
            "this language",
        ),
    ],
)
def test_another_language_is_said_to_be_beyond_it(letter: str, language: str) -> None:
    checks = check_letter(letter)
    assert [check.name for check in checks] == ["language", "unfilled_placeholder", "length"]
    assert summary(checks) == f"Askwell cannot judge {language} yet. You know best."


def test_a_blank_is_seen_in_any_language() -> None:
    letter = "Sehr geehrte Frau [Name], ich überlege, in die Stadtplanung zu wechseln. Hätten Sie Zeit?"
    assert faults(letter) == {"unfilled_placeholder"}


def test_the_summary_counts() -> None:
    assert summary(check_letter(GOOD)) == "All 17 look right."
    assert summary(check_letter(f"{GOOD} Are you hiring?")) == "16 of 17 look right. One to look at."


@given(text=st.text(max_size=400), kind=st.sampled_from(["request", "nudge", "thanks", "update"]))
def test_any_text_at_all_is_looked_at(text: str, kind: str) -> None:
    checks = check_letter(text, kind=kind, recipient="Tom", referrer="Rosa Osei", names=("Priya",))
    assert all(check.ok or check.advice for check in checks)
