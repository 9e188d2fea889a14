"""A promise in a note line is mine or theirs."""

import pytest

from askwell.method.promises import deed, promised_by, says_by_whom, says_who, sounds_promised, to_you


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Send her my writing sample", "me"),
        ("I will tell him how it went", "me"),
        ("I’ll send the article, she will read it", "me"),
        ("I promised she will get the article", "me"),
        ("She will introduce me to Tom", "them"),
        ("He'll ask his editor", "them"),
        ("They offered a look at the style guide", "them"),
        ("Sends me the job description on Monday", "them"),
        ("to introduce me to Lena", "them"),
        ("Article on plain language", "me"),
        ("I'll email you the list", "them"),
        ("“I’ll e-mail you her number on Monday”", "them"),
        ("I can get you the form by Friday", "them"),
        ("I said I’d send you the article", "me"),
        ("I told her I will write to your boss", "me"),
        ("Tom is going to give Priya my number", "them"),
        ("", "me"),
    ],
)
def test_who_is_to_do_it_is_read_from_the_line(text: str, by: str) -> None:
    assert promised_by(text) == by


@pytest.mark.parametrize(
    ("text", "is_said", "what"),
    [
        ("I promised to send him the article", True, "send him the article"),
        ("I’ll ask a nurse", True, "ask a nurse"),
        ("I said I would write on Monday", True, "write on Monday"),
        ("Send her my writing sample", False, "Send her my writing sample"),
        ("I will", False, "I will"),
    ],
)
def test_what_is_to_be_done_is_said_without_who_promised_it(text: str, is_said: bool, what: str) -> None:  # noqa: FBT001  # a row of the table
    assert (says_who(text), deed(text)) == (is_said, what)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("send him the article", "send you the article"),
        ("tell her how it went", "tell you how it went"),
        ("show them my sample", "show you my sample"),
        ("send her article back", "send her article back"),
        ("introduce him to Joyce", "introduce him to Joyce"),
    ],
)
def test_a_promise_is_said_to_the_one_it_is_for(text: str, said: str) -> None:
    assert to_you(text) == said


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("She promised to send me the list of study books she used.", True),
        ("I promised to send her my resume by Friday.", True),
        ("He will send me the name of his teacher at the college.", True),
        ("- I will write to thank her and send two dates", True),
        ("told her I would bring the sample", False),
        ("I told her I would bring the sample", True),
        ("They will need two more coders in spring", False),
        ("She will retire in May", False),
        ("I will send you the list", False),
        ("I will never work nights again", False),
        ("He promised himself to quit", False),
    ],
)
def test_the_words_alone_say_who_promised(text: str, says: bool) -> None:  # noqa: FBT001  # a row of the table
    assert says_by_whom(text) is says


@pytest.mark.parametrize(
    "text",
    [
        "she will lend me her glossary of court terms",
        "he'll let me sit in on a hearing",
        "they will get me a badge for Thursday",
        "she is going to find me the old exam questions",
        "he will show me the back office next week",
        "she'll mail me the reading list",
    ],
)
def test_what_they_will_do_for_me_sounds_like_a_promise_of_theirs(text: str) -> None:
    assert (sounds_promised(text), promised_by(text)) == (True, "them")


@pytest.mark.parametrize(
    "text",
    [
        "you need the 40 hour orientation before I can send you anywhere",
        "he needs my resume before he can send me to anybody",
        "I can't send you out until you have the vaccine card",
        "you have to pass the drug test before we can call you",
        "in a bad year they will let me go",
    ],
)
def test_what_must_come_first_is_no_promise(text: str) -> None:
    assert not sounds_promised(text)
