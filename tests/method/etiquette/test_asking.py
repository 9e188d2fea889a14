"""What asks for a job, and what only sounds like it. Most of the sentences were written before the words that judge them."""

import pytest

from askwell.method.bank import BANK
from askwell.method.etiquette.asking import asks_for_job, without_job_asks

ASKS = [
    "I'd love to be part of your team someday.",
    "Is there any chance you might need an extra designer?",
    "Do you have anything for me at the moment?",
    "Could you tell HR about me?",
    "I'm currently seeking a position in marketing.",
    "I am very interested in a role at your company.",
    "If there is an opening in your group, I'd appreciate a heads-up.",
    "I would be glad if you could circulate my resume.",
    "I attach my CV in case you need someone.",
    "I hope this could lead to a job.",
    "Please let me know whether you are recruiting.",
    "I'm writing to inquire about internship opportunities.",
    "I'm hoping to find work at Brightwater.",
    "Are there any entry-level roles I should know about?",
    "Would you be able to refer me internally?",
    "Could you put in a good word for me?",
    "I'm open to any position.",
    "My goal is to get hired as an analyst by summer.",
    "Would you consider taking me as an intern?",
    "I am looking for employment.",
    "Do you know anyone who is hiring?",
    "Is your firm taking on trainees?",
    "Please bear me in mind for the future.",
    "I believe my skills would be an asset to your organization.",
    "I can send my references and start in June.",
    "Let me know if you ever need a hand, I could start next week.",
    "I'd be keen to hear about upcoming vacancies.",
    "Please keep my resume on file.",
    "I'd like to apply for the analyst job you posted.",
    "Could you help me get my foot in the door?",
    "I'm ready to work for you.",
    "Would there be a place for me on your crew?",
    "I am not asking for a job right now, however if anything opens up let me know.",
    "I was wondering if you had any job openings.",
    "I need a job.",
    "What would it take to get a job with you?",
    "Can you get me an interview?",
    "Perhaps you could mention my name to your boss.",
    "I'm a hard worker and would love the chance to prove it at your shop.",
    "Might there be an apprenticeship going?",
    "I am eager to contribute to your lab.",
    "I'd like to discuss employment opportunities.",
    "Let me know about any job leads.",
    "I'd appreciate being considered for future roles.",
    "If you hear of something, please let me know.",
    "It would be great to work together one day.",
    "I am available for freelance work.",
    "Who should I send my application to?",
    "Could I do a work placement with you?",
    "I've applied to your company twice.",
]
ONLY_SOUNDS = [
    "I am not asking for a job.",
    "I'd like to know what your job is like.",
    "What does a day on the job look like?",
    "May I have a copy of a job description?",
    "I'm not job hunting.",
    "This isn't a job request.",
    "I am not looking for work right now.",
    "I have a job that I like.",
    "I left my job in banking last year.",
    "I'd like to hear how you found your first job.",
    "How does one get a job in this field?",
    "How did you get your position?",
    "What do you like about your role?",
    "I'm curious about your position as a curator.",
    "I work part time in a bakery.",
    "I am a role model for my sister.",
    "Are there jobs in this field outside the cities?",
    "I'd like to understand the job market for translators.",
    "Whether jobs are available in the profession is one thing I want to find out.",
    "I'm exploring jobs in conservation.",
    "I do not expect an offer, a referral or a job.",
    "No job, no favour: only your view.",
    "I won't ask you for a job.",
    "I'm not here to ask about vacancies.",
    "My job at the moment is in a call centre.",
    "I admire the work of your team.",
    "How is your team organised?",
    "Is your field growing?",
    "What kind of people are hired?",
    "How do people usually get hired?",
    "I want to know which jobs suit people who like being outdoors.",
    "What it is like to work for a small firm is what I'd ask.",
    "How did you join the company?",
    "What made you join the newsroom?",
    "I'd like to learn about working in a hospital.",
    "I can be available on Monday or Tuesday.",
    "I'm available any evening.",
    "If something comes up and you need to reschedule, just tell me.",
    "If I can help your team with anything, tell me.",
    "Could you refer me to someone else in this field?",
    "I would like the opportunity to talk with you.",
    "Thank you for the opportunity to learn about your work.",
    "I've been looking at roles like yours.",
    "I interned at a radio station.",
    "I did an internship in a hospital.",
    "After my internship I stayed for a year.",
    "I applied to the nursing program and got in.",
    "I passed my resume class.",
    "You mentioned that your company is expanding into Spain.",
    "I just want to learn; a vacancy is not what I'm after.",
    "I am a job coach.",
    "I run a job club at the library.",
    "I'm on the board of a job training charity.",
    "It's a big job to raise three kids.",
    "You did a great job on the panel.",
    "I'm considering a career change.",
    "I was told you once worked for Shell.",
    "I would love to hear what working at Mercy is like.",
    "I'm trying to decide whether to study law.",
    "My manager recommended your book.",
    "I'd be happy to work around your schedule.",
    "I've read your posts about open source.",
    "We worked for the same company once.",
    "I keep in mind that you are busy.",
    "I know you must get many requests for jobs, and this is not one.",
]


@pytest.mark.parametrize("sentence", ASKS)
def test_an_ask_is_heard_however_it_is_hidden(sentence: str) -> None:
    assert asks_for_job(sentence)


@pytest.mark.parametrize("sentence", ONLY_SOUNDS)
def test_talking_about_work_is_no_ask(sentence: str) -> None:
    assert not asks_for_job(sentence)


def test_no_question_of_the_bank_asks_for_a_job() -> None:
    assert [question.text for question in BANK if asks_for_job(question.text)] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "I am not asking for a job, but please keep me in mind.",
        "I'm not looking for a position today; still, are there any openings?",
        "This is not a job request, though I would love to join your team.",
        "I am not sure if you have any openings.",
        "Please do not hesitate to tell me of any vacancies.",
    ],
)
def test_a_denial_excuses_only_what_it_denies(sentence: str) -> None:
    assert asks_for_job(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm not asking you to hire me.",
        "I do not expect you to hire me or to know of an opening.",
        "I would never ask you to pass my CV on to your manager.",
    ],
)
def test_what_is_denied_weighs_nothing(sentence: str) -> None:
    assert not asks_for_job(sentence)


def test_own_words_are_kept_without_the_sentences_that_ask() -> None:
    words = "I have been a nurse for ten years. I am looking for a job in your field. I like charts."
    assert without_job_asks(words) == "I have been a nurse for ten years. I like charts."
