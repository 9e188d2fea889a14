"""One line guessed whole: each guess says why and can be taken back."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.bank import BY_KEY
from askwell.method.guesses.lines import guess
from askwell.method.guesses.purposes import likely_topics

THURSDAY = dt.date(2026, 3, 12)


def names(text: str, kind: str = "said") -> list[str]:
    return [heard.name for heard in guess(text, kind=kind).names]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Meera Nair at the vendor side, and Dr. Feld in pharmacy.", ["Feld", "Meera Nair"]),
        ("Tomasz Wieczorek, shop foreman at Ridgeway", ["Tomasz Wieczorek"]),
        ("Ask Jun about the May training.", ["Jun"]),
        ("Maria van der Berg knows the harbour.", ["Maria van der Berg"]),
        ("Brightwell Health and City Hospital hire in May.", []),
        ("山田 花子, medical translator", ["山田 花子"]),
        ("They work hard on Monday.", []),
        ("JP Morales (ops) and Kim Nguyen-Tran", ["Kim Nguyen-Tran", "JP Morales"]),
        ("UX Morales is a program", []),
        ("Write to Marta de la Cruz", ["Marta de la Cruz"]),
        ("They compete with Deloitte.", []),
        ("Ridgeway Power and Delta Clinical take our people.", []),
        ("Don't start it. Learn R", []),
        ("A nurse at St. Anne's, he said.", []),
        ("Her supervisor Linda brings soup.", ["Linda"]),
        ("New houses all the way out to Algood, no end to it.", []),
        ("Did the counts in Wade's office for a year.", ["Wade"]),
        ("They needed people who could write Orion reports.", []),
    ],
)
def test_names_of_people_are_heard_and_those_of_places_are_not(text: str, heard: list[str]) -> None:
    assert names(text) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("sarah chen, google", ["Sarah Chen"]),
        ("marta de la cruz", ["Marta de la Cruz"]),
        ("sarah, google", []),
        ("grace is needed in this work", []),
        ("her old boss", []),
    ],
)
def test_what_is_noted_as_a_name_in_small_letters_is_one(text: str, heard: list[str]) -> None:
    assert names(text, kind="name") == heard


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Write to Meera tomorrow", dt.date(2026, 3, 13)),
        ("She'll send the list by Friday", dt.date(2026, 3, 13)),
        ("Return the book in two weeks", dt.date(2026, 3, 26)),
        ("They may need somebody in May", dt.date(2026, 5, 1)),
        ("Apply before 5 January", dt.date(2027, 1, 5)),
        ("Call on 2026-04-01", dt.date(2026, 4, 1)),
        ("Ask again on 31 February", None),
    ],
)
def test_the_day_of_a_promise_is_reckoned_from_the_talk(text: str, on: dt.date | None) -> None:
    assert [day.on for day in guess(text, said_on=THURSDAY).days] == [on]


def test_without_the_day_of_the_talk_a_weekday_stays_words() -> None:
    [day] = guess("Send it by Friday").days
    assert (day.words, day.on) == ("by Friday", None)


def test_a_promise_knows_whose_it_is_and_when() -> None:
    [mine] = guess("I'll write to Meera tomorrow", said_on=THURSDAY).promises
    [theirs] = guess("She will forward the reading list by Friday", kind="promise").promises
    assert (mine.by, mine.due and mine.due.on) == ("me", dt.date(2026, 3, 13))
    assert (theirs.by, theirs.due and theirs.due.words, theirs.how_sure) == ("them", "by Friday", 0.9)


@pytest.mark.parametrize(
    ("text", "question", "kind", "value"),
    [
        ("Seventy to eighty-five.", "x12", "pay", {"low": 70000, "high": 85000, "currency": "", "per": "year"}),
        ("Ninety to a hundred and five, pay", "x12", "pay", {"low": 90000, "high": 105000, "currency": "", "per": "year"}),
        ("$52k to $60k at first", "", "pay", {"low": 52000, "high": 60000, "currency": "$", "per": "year"}),
        ("€24 an hour", "", "pay", {"low": 24, "high": 24, "currency": "€", "per": "hour"}),
        ("About ten hours of meetings a week", "s01", "hours", {"low": 10, "high": 10, "per": "week"}),
        ("40 to 50 hours a week", "", "hours", {"low": 40, "high": 50, "per": "week"}),
        ("Zephyr and Holt are the rivals", "s05", "competitors", {"named": ["Zephyr", "Holt"]}),
        ("Look into stage lighting, they are desperate.", "s13", "related_fields", {"named": ["stage lighting"]}),
        ("They could also do medical coding", "s13", "related_fields", {"named": ["medical coding"]}),
        ("Rivals are Stryker and two Chinese firms", "s05", "competitors", {"named": ["Stryker", "Chinese firms"]}),
        ("owner, manager or professor", "s11", "titles", {"named": ["owner", "manager", "professor"]}),
        ("EUR 3.200 brutto a month", "x12", "pay", {"low": 3200, "high": 3200, "currency": "€", "per": "month"}),
        ("1.250,50 € a week", "x12", "pay", {"low": 1250.5, "high": 1250.5, "currency": "€", "per": "week"}),
        ("18,50 an hour", "x12", "pay", {"low": 18.5, "high": 18.5, "currency": "", "per": "hour"}),
        ("CHF 95k to start", "x12", "pay", {"low": 95000, "high": 95000, "currency": "CHF", "per": "year"}),
        ("low six figures", "x12", "pay", {"low": 100000, "high": 300000, "currency": "", "per": "year"}),
        ("a six-figure salary", "", "pay", {"low": 100000, "high": 1000000, "currency": "", "per": "year"}),
        ("09:00 to 17:30", "", "hours", {"from": "09:00", "to": "17:30"}),
        ("You need the state licence", "s08", "training", {"named": ["licence"]}),
        ("Everybody reads the Tuesday newsletter", "x27", "resources", {"named": ["Tuesday newsletter"]}),
    ],
)  # fmt: skip
def test_facts_are_typed_values(text: str, question: str, kind: str, value: dict[str, object]) -> None:
    assert [fact.value for fact in guess(text, question=question).facts if fact.kind == kind] == [value]


def test_hours_and_years_are_no_pay() -> None:
    facts = guess("After three years you work forty hours a week for the same money.").facts
    assert [fact.kind for fact in facts] == ["hours"]


def test_a_name_serves_no_purpose_and_a_lead_is_about_jobs() -> None:
    assert [guess("Ben Osei", kind=kind).sense.purpose for kind in ("name", "lead", "view")] == [
        "",
        "jobs",
        "fit",
    ]


def test_what_stands_before_a_colon_decides() -> None:
    assert guess("Pay: they love to talk about the culture instead").sense.topic == "pay"


@given(
    st.text(), st.sampled_from(["", *BY_KEY]), st.sampled_from(["said", "name", "lead", "promise", "view"])
)
def test_any_words_get_a_guess_that_is_sure_between_nothing_and_one(
    text: str, question: str, kind: str
) -> None:
    found = guess(text, question=question, kind=kind, said_on=THURSDAY)
    sures = [
        found.sense.how_sure,
        found.stance.how_sure,
        *(name.how_sure for name in found.names),
        *(fact.how_sure for fact in found.facts),
    ]
    assert all(0 <= sure <= 1 for sure in sures)
    assert bool(found.sense.why)


def test_a_nickname_in_quotes_is_no_second_person() -> None:
    found = guess("his old partner Wilhelmina “Bill” Strand, does only horses now", question="s15")
    assert [one.name for one in found.names] == ["Wilhelmina Strand"]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("in by 6, burners lit", {"from": "06:00"}),
        ("up 3:45. bulletin out by 7", {"from": "03:45"}),
        ("watches somebody else’s feet, 10 to 7", {"from": "10:00", "to": "19:00"}),
        ("taps 2 to 3 wheels", None),
    ],
)
def test_hours_of_a_day_are_read_as_they_are_jotted(text: str, hours: dict[str, str] | None) -> None:
    found = [one.value for one in guess(text, question="s01").facts if one.kind == "hours"]
    assert found == ([hours] if hours else [])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In a hospital system, yes. At a vendor you travel; I did three weeks in four for two years.", "vendor"),
        ("At an agency you never stop.", "agency or consultancy"),
        ("At my last place it was 60 hours a week.", "at my last place"),
    ],
)  # fmt: skip
def test_another_place_of_which_a_line_tells_is_offered(text: str, words: str) -> None:
    assert guess(text).about.words == words


def test_who_stands_first_promises_and_whom_one_is_sent_to_does_not() -> None:
    assert [one.by for one in guess("he sends the links tonight", kind="promise").promises] == ["them"]
    assert guess("Ben Osei, an inspector. She'll tell you straight", kind="name").promises == []
    assert guess("a clerk goes in May, they'll ask around before they post", kind="lead").promises == []


def test_what_one_is_used_to_is_of_no_other_time() -> None:
    assert guess("they're used to being shouted at").about.time == ""
    assert guess("twelves: nobody gets used to it").about.time == ""
    assert guess("it used to be slower").about.time == "used to"


def test_a_name_to_talk_to_is_no_answer() -> None:
    sense = guess("talk to Devon Pryce at Buckeye Dairy, they run their own plant").sense
    assert (sense.purpose, sense.why) == ("", "It names somebody to talk to.")


@pytest.mark.parametrize(
    ("line", "of"), [("their crew is five people", "a place"), ("i was surprised", "somebody at work")]
)
def test_a_small_word_is_not_shown_as_a_reason(line: str, of: str) -> None:
    assert guess(line).sense.why == f"No word tells more; it seems to speak of {of}."


def test_a_month_is_no_place() -> None:
    assert guess("a new desk is coming in Jan").about.place == ""
    assert guess("nobody can hook one up on the Front Range").about.place == "the Front Range"


def test_a_hint_of_work_speaks_for_the_jobs_where_no_word_leans() -> None:
    said = guess("the operator at Corning Hill is done at Christmas", kind="lead")
    assert (said.stance.stance, said.stance.why) == ("for", "It is noted as a lead.")
    assert guess("the shop loses both its helpers in August", kind="lead").stance.stance == "for"


@pytest.mark.parametrize(
    ("line", "kind", "named"),
    [
        ("they lose mechanics to the gas companies, operators stay", "competitors", ["gas companies"]),
        ("backflow tester, meter tech, both lead in sideways", "titles", ["backflow tester", "meter tech"]),
        (
            "associate, analyst, senior, lead, principal",
            "titles",
            ["associate", "analyst", "senior", "lead", "principal"],
        ),
        ("analyst 1, 2, senior, then a long wait", "titles", ["analyst 1"]),
    ],
)
def test_facts_are_told_without_a_name_too(line: str, kind: str, named: list[str]) -> None:
    question = {"competitors": "s05", "titles": "s13"}[kind]
    facts = {fact.kind: fact.value for fact in guess(line, question=question).facts}
    assert facts[kind]["named"] == named


@pytest.mark.parametrize(
    "line", ["no fixed hours, salaried", "rotating 12s, they wreck you", "the villages hire part time"]
)
def test_hours_are_told_without_a_number_too(line: str) -> None:
    assert "hours" in {fact.kind for fact in guess(line).facts}


def test_where_something_is_not_told_is_no_place_to_look() -> None:
    facts = guess("look at the city's own site on Fridays, they don't put it on Indeed", question="s14").facts
    assert [fact.value["named"] for fact in facts if fact.kind == "resources"] == [["site"]]


def test_a_region_is_no_other_house() -> None:
    told = guess("they lose people to the regional authority over the line in Pennsylvania", question="s05")
    assert [fact.value["named"] for fact in told.facts] == [["regional authority"]]


def test_a_state_or_a_short_month_is_nobody() -> None:
    assert guess("the license carries over to Indiana, Aug to Oct").names == []


@pytest.mark.parametrize(
    "line",
    [
        "phone, she was in the truck between two plants, 20 min",
        "his office over the bakery, supposed to be 15, was 30",
    ],
)
def test_how_the_talk_went_serves_no_purpose(line: str) -> None:
    assert guess(line).sense.why == "It tells of the talk itself."


@pytest.mark.parametrize("line", ["phone on the nightstand 365 days", "their office is open till eight"])
def test_a_phone_or_an_office_alone_is_not_the_talk(line: str) -> None:
    assert guess(line).sense.purpose


@pytest.mark.parametrize(
    "text",
    [
        "Does not like: sitting all day and deadlines at month end.",
        "She doesn't like: the phone, the noise",
        "What he does not enjoy: meetings all day",
        "- hardest: insurance denials, the doctors do not answer queries",
        "The worst part: month end",
    ],
)
def test_what_stands_under_does_not_like_is_what_people_dislike(text: str) -> None:
    guessed = guess(text)
    assert (guessed.sense.purpose, guessed.sense.topic, guessed.stance.stance) == (
        "fit",
        "dislikes",
        "against",
    )
    assert likely_topics(text)[0] == "dislikes"


@pytest.mark.parametrize(
    "text",
    [
        "trainee has to pass the CCA in the first year, the clinic pays the fee",
        "You have to sit the CPA, and they pay for the course",
        "We pay your exam fees, you need to pass the NCLEX",
    ],
)
def test_an_exam_that_one_has_to_pass_is_training_and_no_pay(text: str) -> None:
    assert guess(text).sense.topic == "training"
    assert "pay" not in likely_topics(text)


@pytest.mark.parametrize("text", ["They pay $40 for the class", "The pay is fair", "She pays well"])
def test_other_words_of_paying_stay_what_they_are(text: str) -> None:
    assert "pay" in likely_topics(text)


def test_what_she_will_lend_me_is_offered_as_a_promise_of_hers() -> None:
    [promised] = guess("she will lend me her glossary of court terms").promises
    assert promised.by == "them"
    assert guess("you need the 40 hour orientation before I can send you anywhere").promises == []
