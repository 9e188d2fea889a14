"""Everyone whom a friend names when asked for names, with how to reach them and whether I may say who sent me."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.replies.named import Named, everyone_named, names_nobody, of_the_friend

MINE = ("Maya Osei", "Rosa Osei")


def named(text: str) -> list[Named]:
    return everyone_named(text, mine=MINE)


def told(one: Named) -> dict[str, Any]:
    return {key: value for key in Named.__slots__ if (value := getattr(one, key)) and key != "words"}


def test_one_sentence_is_a_person_a_place_a_number_and_a_permission() -> None:
    said = "try my cousin Ana Lima, she runs the lab at St. Jude, 555-0142, say I sent you"
    assert [told(one) for one in named(said)] == [
        {
            "name": "Ana Lima", "title": "runs the lab", "organisation": "St. Jude", "phones": ("555-0142",), "relation": "cousin",
            "may_name": "yes",
        }
    ]  # fmt: skip
    assert named(said)[0].words == said


def test_several_people_of_one_answer_each_with_what_was_said_of_them() -> None:
    letter = """Hi Maya,

You could ask my cousin Ana Lima, she runs the lab at St. Jude (ana@stjude.example). Say I sent you!
And there is Tom Reyes, a medical writer at Halden Bio, but please don't mention me to him.

Love,
Aunt Rosa

On Monday Maya Osei wrote:
> Do you know Ben Marsh?
"""
    ana, tom = named(letter)
    assert told(ana) == {
        "name": "Ana Lima", "title": "runs the lab", "organisation": "St. Jude", "emails": ("ana@stjude.example",),
        "relation": "cousin", "may_name": "yes",
    }  # fmt: skip
    assert told(tom) == {
        "name": "Tom Reyes",
        "title": "medical writer",
        "organisation": "Halden Bio",
        "may_name": "no",
    }


def test_a_list_of_lines_is_read_too() -> None:
    found = named(
        "Tom Reyes - nurse at Mercy Hospital, tom@mercy.example\nBen Marsh (editor), +1 312 555 0147\n"
        "Dr. Meera Nair, linkedin.com/in/meera. I'll introduce you to her."
    )
    assert [(one.name, one.title, one.organisation) for one in found] == [
        ("Tom Reyes", "nurse", "Mercy Hospital"),
        ("Ben Marsh", "editor", ""),
        ("Meera Nair", "", ""),
    ]
    assert (found[0].emails, found[1].phones, found[2].pages) == (
        ("tom@mercy.example",),
        ("+1 312 555 0147",),
        ("linkedin.com/in/meera",),
    )
    assert [one.introduces for one in found] == [False, False, True]


def test_what_is_said_of_all_counts_for_all() -> None:
    assert [one.may_name for one in named("Ana Lima and Tom Reyes. Tell them I sent you.")] == ["yes", "yes"]
    assert [one.may_name for one in named("Ana Lima and Tom Reyes. Keep my name out of it.")] == ["no", "no"]
    assert [one.may_name for one in named("Ana Lima. And Ruth Feld, say I sent you.")] == ["unknown", "yes"]


def test_a_first_name_counts_where_one_should_turn_to_that_person() -> None:
    assert [told(one) for one in named("Ask Tom, he knows everybody. 312 555 0199")] == [
        {"name": "Tom", "phones": ("312 555 0199",), "may_name": "unknown"}
    ]


def test_a_word_about_one_is_not_a_word_about_the_one_before() -> None:
    both = "Ana Lima, say I sent you\nAnd Meera Nair writes for Pfizer, but please do not mention me."
    assert [one.may_name for one in named(both)] == ["yes", "no"]
    assert [one.may_name for one in named("Try Meera Nair. Please don't mention me to Dev.")] == ["unknown"]
    first = "Tom Ray is an editor. You can say I sent you. Priya Rao is one too, but leave my name out with Priya."
    assert [one.may_name for one in named(first)] == ["yes", "no"]


def test_a_name_typed_small_or_in_capitals_is_a_name() -> None:
    assert [
        (one.name, one.title, one.emails) for one in named("tom achterberg is a nurse, tom@clinic.example")
    ] == [("Tom Achterberg", "nurse", ("tom@clinic.example",))]
    assert [(one.name, one.organisation) for one in named("MEERA NAIR, works @ Wiley")] == [
        ("Meera Nair", "Wiley")
    ]


def test_where_somebody_worked_before_is_not_where_she_works() -> None:
    assert [(one.title, one.organisation) for one in named("Ben Cole used to write for Pfizer.")] == [
        ("", "")
    ]
    assert [one.organisation for one in named("Joan Park was at Roche and is now at Lonza.")] == ["Lonza"]


def test_two_with_one_surname_are_two() -> None:
    assert [one.name for one in named("Tom and Sue Baker")] == ["Tom Baker", "Sue Baker"]


def test_the_card_of_another_below_an_answer_is_no_signature() -> None:
    card = "Here she is:\n\nMeera Nair\nEditor\nmeera@wiley.example"
    assert [(one.name, one.title, one.emails) for one in named(card)] == [
        ("Meera Nair", "Editor", ("meera@wiley.example",))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nobody comes to mind, sorry. Good luck, Rosa",
        "No idea! Ask at Mercy Hospital.",
        "Sorry, Maya. Love, Rosa Osei",
    ],
)
def test_nobody_is_named_where_nobody_was(text: str) -> None:
    assert named(text) == []


def test_each_is_named_once() -> None:
    assert [one.name for one in named("Try Ana Lima. Ana Lima knows everyone.")] == ["Ana Lima"]


def test_a_number_belongs_to_the_person_of_its_clause() -> None:
    said = "Marge from church (her son does the windmills, Kevin??) and Dr. Okonkwo, my dentist. call marge on 555 0199"
    assert [told(one) for one in named(said)] == [
        {"name": "Marge", "phones": ("555 0199",), "relation": "from church", "may_name": "unknown"},
        {
            "name": "Kevin",
            "title": "does the windmills",
            "relation": "son of Marge",
            "may_name": "unknown",
        },
        {"name": "Dr. Okonkwo", "relation": "dentist", "may_name": "unknown"},
    ]
    assert [one.words for one in named(said)] == [
        "Marge from church … call marge on 555 0199",
        "her son does the windmills, Kevin??",
        "Dr. Okonkwo, my dentist.",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Maybe Mrs. Delgado from church — her daughter Inés does the water testing (ines.delgado@county.example).",
        "Maybe Mrs. Delgado from church (her daughter Inés does the water testing, ines@county.example).",
    ],
)
def test_an_address_belongs_to_the_one_named_right_before_it(said: str) -> None:
    mother, daughter = named(said)
    assert (mother.name, mother.emails, mother.relation) == ("Mrs. Delgado", (), "from church")
    assert (daughter.name, len(daughter.emails)) == ("Inés", 1)
    assert "church" not in daughter.words


def test_a_daughter_of_another_is_no_relation_of_the_friends() -> None:
    kin = named("Try Kim Park, or Kim's daughter Ana Lima, and my cousin Tom Reyes.")
    assert [of_the_friend(one.relation) for one in kin] == ["", "", "cousin"]


def test_a_house_of_several_words_is_no_person_and_w_slash_leads_to_one() -> None:
    said = "Luis Ortega, blade tech w/ Vestas. Carmen Ortega teaches at Bunker Hill Community College. Feel free to use my name with both."
    assert [told(one) for one in named(said)] == [
        {"name": "Luis Ortega", "title": "blade tech", "organisation": "Vestas", "may_name": "yes"},
        {
            "name": "Carmen Ortega",
            "title": "teaches",
            "organisation": "Bunker Hill Community College",
            "may_name": "yes",
        },
    ]
    assert [one.name for one in named("Try Ann Roe, welder w/ Bath Iron Works. I moved to San Diego.")] == [
        "Ann Roe"
    ]


@pytest.mark.parametrize("line", ["\n{}. ", "\n({}) ", " {}) "])
def test_the_numbers_of_a_list_are_in_nobodys_words(line: str) -> None:
    said = [
        "Priya Raman, site lead at Orsted",
        "Hans-Peter Vogel, retired from Siemens Gamesa",
        "skip Tom, he moved",
    ]
    text = "".join(f"{line.format(at)}{words}" for at, words in enumerate(said, 1))
    assert [(one.name, one.words) for one in named(text)] == [
        ("Priya Raman", said[0]),
        ("Hans-Peter Vogel", said[1]),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ask Ana Lima. Don't ask Tom Reyes, he moved.", ["Ana Lima"]),
        ("Ana Lima would be good. Tom Reyes too, but skip him, he is swamped", ["Ana Lima"]),
        ("Don't call Ana Lima before noon, she works nights.", ["Ana Lima"]),
        ("Why not Tom Reyes? He is a nurse.", ["Tom Reyes"]),
    ],
)
def test_who_is_named_to_be_left_alone_is_nobody_to_ask(text: str, names: list[str]) -> None:
    assert [one.name for one in named(text)] == names


def test_greetings_and_wishes_are_in_nobodys_words() -> None:
    text = "Hi Maya!\nTry Dave Kowalski at Nordex.\n\nHi Maya,\nmy neighbor Hans Bauer builds towers.\nHappy Thanksgiving! Rosa"
    assert [one.words for one in named(text)] == [
        "Try Dave Kowalski at Nordex.",
        "my neighbor Hans Bauer builds towers.",
    ]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("my cousin Ana Lima, she runs the lab", "cousin"),
        ("my sister in law Ana Lima", "sister in law"),
        ("Our neighbor's daughter, Ana Lima, is a nurse", "neighbor's daughter"),
        ("Ana Lima is my old boss", "old boss"),
        ("Try Kim Park, or Kim's daughter Ana Lima", "daughter of Kim Park"),
    ],
)
def test_a_relation_is_read_with_whose_it_is(text: str, relation: str) -> None:
    assert [one.relation for one in named(text) if one.name == "Ana Lima"] == [relation]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Marc Levy (creative director at Fern, my old boss)", "old boss"),
        ("Try Patty Sorensen. She was my preceptor.", "preceptor"),
        ("Heike Lorenz, she was my dentist in Jena and now lives in Kiel", "dentist in Jena"),
        ("Nadia Farouk, my PhD supervisor's wife, is a lawyer", "PhD supervisor's wife"),
        ("My daughter's piano teacher Mila Novak would know", "daughter's piano teacher"),
        ("Monica from church - Monica Tran, she's a paralegal", "from church"),
        ("Tanya Bell (tbell@example.com) from my running group", "from my running group"),
        ("Simone Roth is a conservator and we row together", "we row together"),
        ("Jo Lister, who I did my PGCE with, is a nurse", "who I did my PGCE with"),
        ("Ben Tooley is a surveyor. He did our house!", "did our house"),
        ("There's a guy from my gym, Andre Cole, he's a nurse", "from my gym"),
        ("My husband plays squash with Dan Cole, a nurse", ""),
        ("Ben Tooley is a surveyor. He asked me about you. My guess is he would talk.", ""),
        ("Ben Tooley is a surveyor. We should get together soon.", ""),
    ],
)
def test_how_the_friend_knows_somebody_is_read_where_it_is_said(text: str, relation: str) -> None:
    assert [one.relation for one in named(text)] == [relation]


@pytest.mark.parametrize(
    ("text", "title", "organisation"),
    [
        ("Alison Greer at the council", "", "the council"),
        ("Bill Ortega works for the county, he's a building inspector", "building inspector", "the county"),
        ("Nikhil Sharma is in merchant navy, second officer", "second officer", "merchant navy"),
        ("Deepa Rao, she is company secretary in Southern Mills, Coimbatore", "company secretary", "Southern Mills"),
        ("Tom Beasley moved to Halden Foods as a category buyer last year i think", "category buyer", "Halden Foods"),
        ("Helen Marsh, Marsh & Daughters, 01632 960077", "", "Marsh & Daughters"),
        ("Linda Voss, she does the radiology scheduling at St. Clare's", "radiology scheduling", "St. Clare's"),
        ("Joan Reddick, Station 12. She is great.", "", "Station 12"),
        ("Carol Finch, she volunteers at the library but works at Dunmore Council", "", "Dunmore Council"),
        ("Greg Hume works in the city", "", ""),
        ("Dan Cole fixed our boiler once", "", ""),
        ("Dan Cole, my senior at law school", "", ""),
        ("Dan Cole, head of planning at the city of Essen", "head of planning", "the city of Essen"),
        ("Dan Cole, he's a paramedic with the fire service i think", "paramedic", "the fire service"),
        ("Dean Dobbs knows someone at the council. Love, Mom", "", ""),
    ],
)  # fmt: skip
def test_where_somebody_works_is_no_more_than_was_said(text: str, title: str, organisation: str) -> None:
    assert [(one.title, one.organisation) for one in named(text)] == [(title, organisation)]


def test_what_is_said_of_several_is_said_of_each() -> None:
    couple = (
        "I know a couple of underwriters: Tanya Bell from my choir and Joe Freeman. Both at Lakeshore Mutual."
    )
    assert [(one.title, one.organisation) for one in named(couple)] == [
        ("underwriter", "Lakeshore Mutual")
    ] * 2
    agency = "Two from the agency days: Cat Donnelly and Will Osgood (my old boss)."
    assert [one.relation for one in named(agency)] == ["from the agency days", "old boss"]
    team = "Maddie Chu - ux writer, Larkspur\nTrevor Banks - same team"
    assert [one.organisation for one in named(team)] == ["Larkspur", "Larkspur"]


@pytest.mark.parametrize(
    "text",
    [
        "No one at the moment, sorry honey. I'll think about it.",
        "Sorry Maya, I don't know anyone in that line of work.",
        "I can't think of anybody.",
    ],
)
def test_that_nobody_comes_to_mind_is_heard(text: str) -> None:
    assert names_nobody(text)
    assert named(text) == []


@pytest.mark.parametrize(
    "text",
    ["Let me think about it and get back to you", "Nobody knows more than the people at the union hall"],
)
def test_words_without_a_no_are_none(text: str) -> None:
    assert not names_nobody(text)


@given(st.text(max_size=400))
def test_no_text_breaks_it(text: str) -> None:
    for one in named(text):
        assert one.name.strip()
        assert one.may_name in {"yes", "no", "unknown"}
