"""Sentences that were written before the word lists knew them: what asks for a job, presses, or lets one say no."""

import pytest

from askwell.method.etiquette import check_letter

ASKS_FOR_A_JOB = [
    "Are there any openings on your team?",
    "I would love to hear about opportunities at your firm.",
    "Could you refer me to your recruiter?",
    "If you hear of anything, please let me know.",
    "I'd be happy to send you my CV for your records.",
    "Would your company consider someone like me?",
    "Do you think I could work with you?",
    "I am currently on the job market and hope you can help.",
    "Please let me know whether there is a vacancy.",
    "I would be keen to be part of your group.",
    "Could you put in a good word for me?",
    "Maybe you have a place for an intern this summer.",
    "I'm hoping this could lead to a position.",
    "Can you get me an interview?",
    "Do you take on trainees?",
    "I am ready to start next month.",
    "Is there a chance to be hired after graduation?",
    "I'd welcome the chance to contribute to your organisation.",
    "Please forward my details to HR.",
    "I was wondering if you need any help in the lab, paid or unpaid.",
    "Let me know if your team is growing.",
    "I would appreciate a referral for the analyst post.",
    "I saw the analyst role on your site and want to apply.",
    "Should you ever need a technician, I am available.",
    "Could you recommend me to your boss?",
    "I need a job by June.",
    "Any leads on jobs would be welcome.",
    "I'm not looking for a job, but are you hiring?",
    "I'm hoping you might have something for me in your department.",
    "Could I send you my application?",
    "Is your firm taking on apprentices?",
    "I would be grateful for any help in finding employment.",
    "Do you happen to have a spare desk for a motivated beginner?",
    "What are the odds that you could hire me?",
    "My dream would be a post at your museum.",
    "I'd gladly start at the bottom in your company.",
    "Can you tell me who does the hiring?",
    "I am open to any position.",
    "Would you be able to offer me an internship?",
    "Please remember me when you next recruit.",
    "I would make a strong addition to the newsroom.",
    "Is it possible to come and work at Lakeside?",
    "Could I use you as a reference?",
    "Let me know if there is any freelance work.",
    "Are there vacancies at the moment?",
    "Maybe we could discuss a role for me.",
    "Could you mention me to the director in case they need staff?",
    "Please tell me if a vacancy arises.",
    "I want to work at your firm.",
    "Would you hire someone with my background?",
    "Do you have any jobs going?",
    "I'm looking for an apprenticeship and thought of you.",
    "Could you pass my resume to your boss?",
    "I hope you can offer me something.",
    "Is there an opening for a junior cook?",
    "I'd like to interview with your team.",
    "Can I apply for a role at your bank?",
    "I would be a good fit for the position.",
    "I'd be thrilled to join the clinic you run.",
    "Could you introduce me to the hiring manager?",
    "If your agency is ever short of people, call me.",
    "I could start on Monday.",
    "Please let me know about internships.",
    "I am seeking employment in logistics.",
    "Could you help me get a job?",
    "Do keep me posted on openings.",
    "Would you take me on as a trainee?",
]
TALKS_ABOUT_WORK = [
    "What does a good day in your job look like?",
    "I am not looking for work; I want to understand the field.",
    "How did you find your first job?",
    "Where do people in your field usually look for openings?",
    "My present job is in a bank.",
    "I left my job in May to study.",
    "I do not expect a job from this talk.",
    "I have no wish to apply; I want to learn.",
    "I'd like to hear what hiring managers value in general.",
    "How has the job market for nurses changed?",
    "What would you look for if you hired a beginner?",
    "I have a job that I like.",
    "This is not a request for a position.",
    "What kinds of roles exist in your field?",
    "How did you come to join your team?",
    "Does your work leave time for a family?",
    "My brother works for your company.",
    "I would like to know whether the work would suit me.",
    "Is there a job description I could read beforehand?",
    "What opportunities to learn does a beginner have?",
    "I work for the city and drive a bus.",
    "I'm curious how people get into this line of work.",
    "I am applying to nursing school in autumn.",
    "May I ask about the position you held in Lagos?",
    "I am between jobs and using the time to look around.",
    "Your job sounds like the one I dreamt of as a child.",
    "What made you leave your first position?",
    "How are people usually hired in your field?",
    "I never wanted an office job.",
    "Please don't worry, I am not after a vacancy.",
    "Who reads applications in a museum, and what do they look for?",
    "I would like to know what your team does all day.",
    "I had a job in a mill and lost it.",
    "What role does statistics play in your week?",
    "I have applied what you said about commas.",
    "How open is the field to late starters?",
    "I'm asking five people what their jobs are like.",
    "Would you take the same job again?",
    "I spent a summer working for a vet.",
    "I'd like to hear how you chose your company.",
    "Is the work seasonal?",
    "A position paper of yours made me curious.",
    "I want to find out which work suits me before I train.",
    "I know your office is busy in March.",
    "My aunt got her job through a friend.",
    "I'm in no hurry to find a job.",
    "What surprised you when you joined the team?",
    "Your post about river gauges made me curious.",
    "I would like to ask how teams in your industry are put together.",
    "You opened the door to this field for me.",
    "What training did you need for your position?",
    "How many people work in your team?",
    "I have worked in retail for ten years.",
    "What is the hardest part of the job?",
    "Is your role usual in a firm of this size?",
    "I would like to learn how your office is organised.",
    "I am not hoping for an offer.",
    "Where did you work before you came to the museum?",
    "I run a small bakery with my sister.",
    "Do people change jobs often in your field?",
    "I'd love to hear how you got into this role.",
    "Could you tell me what employers expect of beginners?",
    "This talk is no job interview.",
    "I found your name on a list of speakers.",
    "What would you study if you began again?",
    "My hours at work end at four.",
    "I want a clear picture before I leave teaching.",
    "What is the pay range for a first post in this region?",
    "I promise to keep to the time and not to ask for a job.",
    "A friend who works with you speaks warmly of the place.",
]
PRESSES = [
    "I expect to hear from you by tomorrow.",
    "Please reply today.",
    "I have written twice and got nothing.",
    "You did not answer my last email.",
    "I really need this.",
    "This is very important for my future, so please don't ignore it.",
    "I will call you every day until I reach you.",
    "Why have you not replied?",
    "You owe me an answer.",
    "I must speak with you this week.",
]
DOES_NOT_PRESS = [
    "I know weeks get full, so there is no hurry.",
    "Any week this month suits me.",
    "I will try again on Wednesday.",
    "I wrote to you on March 2.",
    "Next week or the week after would be lovely.",
    "You must have seen a lot of change in twelve years.",
    "It would be important to me to hear an honest view.",
]
LETS_ONE_SAY_NO = [
    "Please feel free to say no.",
    "I know you are busy, so no reply is needed if it does not suit.",
    "If not, I quite understand.",
    "Don't worry if you can't.",
    "It's fine if this doesn't work for you.",
    "Only if you have the time, of course.",
    "Please ignore this if it is a bad moment.",
    "And if you would rather not, that's all right.",
]
ONE_THING_THEY_SAID = [
    "I keep thinking about your comment that nobody reads page two.",
    "You told me to shadow a night shift before deciding.",
    "I had no idea that inspectors write so much.",
    "Hearing that you failed the exam twice made me feel better about mine.",
    "Your story of the flooded archive made me laugh and think.",
]
EMPTY_THANKS = [
    "Thank you very much for your time.",
    "I learned a lot.",
    "It was great to talk with you.",
    "Your advice was very helpful.",
]
ONE_THING_I_DO = [
    "I've signed up for the evening class.",
    "I am going to read the book this weekend.",
    "Next week I'm meeting Sanna.",
    "I plan to sit in on a hearing in May.",
    "I already emailed Jun.",
    "Tomorrow I shall ring the college.",
]


def is_content(name: str, sentence: str, *, kind: str) -> bool:
    checks = check_letter(f"Dear Tom, I write to you about maps. {sentence}", kind=kind)
    return {check.name: check.ok for check in checks}[name]


@pytest.mark.parametrize("sentence", ASKS_FOR_A_JOB)
def test_a_job_ask_in_other_words_is_still_one(sentence: str) -> None:
    assert not is_content("asks_for_job", sentence, kind="request")


@pytest.mark.parametrize("sentence", TALKS_ABOUT_WORK)
def test_talk_about_work_in_other_words_is_no_job_ask(sentence: str) -> None:
    assert is_content("asks_for_job", sentence, kind="request")


@pytest.mark.parametrize("sentence", PRESSES)
def test_pressure_in_other_words_is_still_pressure(sentence: str) -> None:
    assert not is_content("pushy", sentence, kind="nudge")


@pytest.mark.parametrize("sentence", DOES_NOT_PRESS)
def test_patience_is_not_taken_for_pressure(sentence: str) -> None:
    assert is_content("pushy", sentence, kind="nudge")


@pytest.mark.parametrize("sentence", LETS_ONE_SAY_NO)
def test_an_easy_no_has_many_words(sentence: str) -> None:
    assert is_content("easy_to_decline", sentence, kind="nudge")


@pytest.mark.parametrize("sentence", ONE_THING_THEY_SAID)
def test_one_thing_they_said_has_many_words(sentence: str) -> None:
    assert is_content("specific", sentence, kind="thanks")


@pytest.mark.parametrize("sentence", EMPTY_THANKS)
def test_thanks_that_fit_anybody_are_not_one_thing_they_said(sentence: str) -> None:
    assert not is_content("specific", sentence, kind="thanks")


@pytest.mark.parametrize("sentence", ONE_THING_I_DO)
def test_one_thing_i_do_has_many_words(sentence: str) -> None:
    assert is_content("says_next_step", sentence, kind="thanks")
