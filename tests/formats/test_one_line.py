"""A person in one line of plain words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.one_line import OneLine, read_line, words_back

TOM = OneLine(
    text="",
    name="Tom Reyes",
    title="nurse",
    organisation="Mercy",
    emails=("tom@mercy.example",),
    referrer="Aunt Rosa",
)


def said(text: str) -> dict[str, object]:
    """Give what a line says, without what it leaves out."""
    line, problems = read_line(text)
    assert problems == []
    assert line is not None
    assert line.text == text
    fields = (
        "name",
        "title",
        "organisation",
        "emails",
        "phones",
        "profile_url",
        "urls",
        "referrer",
        "to_say",
        "note",
    )
    return {field: getattr(line, field) for field in fields if getattr(line, field)}


@pytest.mark.parametrize(
    "text",
    [
        "Tom Reyes, nurse at Mercy, tom@mercy.example, through Aunt Rosa",
        "tom@mercy.example, nurse at Mercy, through Aunt Rosa, Tom Reyes",
        "through Aunt Rosa, nurse at Mercy, tom@mercy.example, Tom Reyes",
        "Tom Reyes <tom@mercy.example>; nurse; Mercy; via Aunt Rosa",
        "Tom Reyes (nurse at Mercy), email: tom@mercy.example, from Aunt Rosa.",
        "Tom Reyes is a nurse at Mercy, mailto:tom@mercy.example, thanks to Aunt Rosa",
        "Tom Reyes - nurse @ Mercy - tom@mercy.example - introduced by Aunt Rosa",
        "Tom Reyes, works as a nurse at Mercy, tom@mercy.example, got his name from Aunt Rosa",
        "Tom Reyes works at Mercy, nurse, tom@mercy.example through Aunt Rosa",
        "through Aunt Rosa: Tom Reyes, she works at Mercy, a nurse, tom@mercy.example",
        "Tom Reyes nurse at Mercy, tom@mercy.example, referred by Aunt Rosa",
        "Mercy, nurse, Tom Reyes, tom@mercy.example, suggested by Aunt Rosa",
        "Tom Reyes\nnurse at Mercy\ntom@mercy.example\nthrough Aunt Rosa",
    ],
)
def test_the_order_of_the_parts_does_not_matter(text: str) -> None:
    assert said(text) == {
        "name": "Tom Reyes",
        "title": "nurse",
        "organisation": "Mercy",
        "emails": ("tom@mercy.example",),
        "referrer": "Aunt Rosa",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom", {"name": "Tom"}),
        ("tom reyes, nurse, mercy", {"name": "tom reyes", "title": "nurse", "organisation": "mercy"}),
        ("Tom Reyes from Mercy Hospital", {"name": "Tom Reyes", "organisation": "Mercy Hospital"}),
        ("Tom Reyes from Grace", {"name": "Tom Reyes", "referrer": "Grace"}),
        ("Tom Reyes at Mercy, nurse", {"name": "Tom Reyes", "organisation": "Mercy", "title": "nurse"}),
        ("Nurse at Mercy, Tom Reyes", {"name": "Tom Reyes", "organisation": "Mercy", "title": "Nurse"}),
        ("Tom, nurse, Blue Cross", {"name": "Tom", "title": "nurse", "organisation": "Blue Cross"}),
        (
            "Mary Baker, teacher, Lincoln High",
            {"name": "Mary Baker", "title": "teacher", "organisation": "Lincoln High"},
        ),
        ("He Jiankui, biologist", {"name": "He Jiankui", "title": "biologist"}),
        ("Tom (Bob) Reyes, nurse", {"name": "Tom (Bob) Reyes", "title": "nurse"}),
        (
            "Jane Smith, PhD, engineer, Acme, Inc., linkedin.com/in/jane, www.jane.example",
            {
                "name": "Jane Smith, PhD",
                "title": "engineer",
                "organisation": "Acme, Inc.",
                "profile_url": "linkedin.com/in/jane",
                "urls": ("www.jane.example",),
            },
        ),
        (
            "Maria de la Cruz - VP Engineering at Ford Foundation - met in choir 2019, tel +1 617 236 0442 ext 7",
            {
                "name": "Maria de la Cruz",
                "title": "VP Engineering",
                "organisation": "Ford Foundation",
                "phones": ("+1 617 236 0442 ext 7",),
                "note": "met in choir 2019",
            },
        ),
        (
            "Tom Reyes, from Grace and asked to say she sent me",
            {"name": "Tom Reyes", "referrer": "Grace", "to_say": "she sent me"},
        ),
        (
            "Tom Reyes, my cousin Ana asked to say hi",
            {"name": "Tom Reyes", "referrer": "my cousin Ana", "to_say": "hi"},
        ),
        ("Tom Reyes, met 2024-03-05", {"name": "Tom Reyes", "title": "met 2024-03-05"}),
        (
            "Tom Reyes, nurse, singer, likes to row on Sundays with his old friends",
            {
                "name": "Tom Reyes",
                "title": "nurse",
                "note": "singer, likes to row on Sundays with his old friends",
            },
        ),
        ("Tom Reyes, via Ana, via Ben", {"name": "Tom Reyes", "referrer": "Ana", "note": "Ben"}),
        ("李小龍\uff0c演员", {"name": "李小龍", "title": "演员"}),
        ("مريم، طبيبة", {"name": "مريم", "title": "طبيبة"}),
        ("Tom Reyes\x00, nurse", {"name": "Tom Reyes", "title": "nurse"}),
    ],
)
def test_each_part_goes_where_it_belongs(text: str, expected: dict[str, object]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "name", ["X", "x" * 300, "李小龍", "مريم", "🚀", "<script>alert(1)</script>", "O\u2019Brien"]
)
def test_any_name_is_only_a_name(name: str) -> None:
    assert said(f"{name}, nurse") == {"name": name, "title": "nurse"}


@pytest.mark.parametrize("text", ["", "  \n", "\x00"])
def test_an_empty_line_says_what_to_write(text: str) -> None:
    line, problems = read_line(text)
    assert line is None
    assert [(problem.reason, problem.what_to_do) for problem in problems] == [
        (
            "There is nothing in the line.",
            'Begin with the name, as in "Tom Reyes, nurse at Mercy, through Aunt Rosa".',
        )
    ]


def test_a_line_without_a_name_is_read_and_told_of() -> None:
    line, problems = read_line("tom@mercy.example, via Ana")
    assert line == OneLine(text="tom@mercy.example, via Ana", emails=("tom@mercy.example",), referrer="Ana")
    assert [problem.reason for problem in problems] == ["There is no name in this line."]


def test_a_very_long_line_keeps_its_end_as_a_note() -> None:
    line, problems = read_line("Tom Reyes, " + "y" * 1989 + "the end")
    assert line is not None
    assert (line.name, line.note) == ("Tom Reyes", "the end")
    assert [problem.kept for problem in problems] == [True]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Tom Reyes, nurse at Mercy, tom@mercy.example, through Aunt Rosa",
            "Tom Reyes, nurse at Mercy, reached at tom@mercy.example; Aunt Rosa gave you the name.",
        ),
        (
            "Tom Reyes works at Mercy, via my aunt Rosa",
            "Tom Reyes at Mercy; your aunt Rosa gave you the name.",
        ),
        (
            "Tom, a@b.example, 617 236 0442, linkedin.com/in/tom",
            "Tom, reached at a@b.example, 617 236 0442 and linkedin.com/in/tom.",
        ),
        (
            "Tom, from Ana and asked to say hi, rows on Sundays with me and her",
            "Tom; Ana gave you the name; you were asked to say: hi; kept as a note: rows on Sundays with me and her.",
        ),
        ("a@b.example", "Someone without a name yet, reached at a@b.example."),
    ],
)
def test_the_reading_is_said_back_in_one_sentence(text: str, sentence: str) -> None:
    line, _ = read_line(text)
    assert line is not None
    assert words_back(line) == sentence


@pytest.mark.parametrize(
    ("text", "name", "title", "note"),
    [
        ("Tom Reyes, works for himself", "Tom Reyes", "", "works for himself"),
        ("Ana Lima works for herself", "Ana Lima", "", "works for herself"),
        ("Kim, they work for themselves", "Kim", "", "work for themselves"),
        ("Kim works for themself as a writer", "Kim", "writer", "works for themself as a writer"),
        (
            "Kim Tan, writer working for herself in Austin",
            "Kim Tan",
            "writer",
            "working for herself in Austin",
        ),
    ],
)
def test_who_works_for_herself_works_at_no_organisation(text: str, name: str, title: str, note: str) -> None:
    line, problems = read_line(text)
    assert (line, problems) == (OneLine(text=text, name=name, title=title, note=note), [])


@pytest.mark.parametrize(
    ("text", "name"),
    [("Kim Tan, writer working for Mercy", "Kim Tan"), ("mary baker works at Mercy", "mary baker")],
)
def test_work_before_the_workplace_is_not_taken_for_a_second_name(text: str, name: str) -> None:
    line, _ = read_line(text)
    assert line is not None
    assert (line.name, line.organisation) == (name, "Mercy")


@given(st.text(max_size=200))
def test_any_text_is_read_and_said_back(text: str) -> None:
    line, problems = read_line(text)
    assert line or problems
    assert line is None or words_back(line).endswith((".", "!", "?"))


PIECES = [
    *(
        "Tom Reyes",
        "nurse",
        "Mercy",
        "nurse at Mercy",
        "works at Mercy",
        "through Ana",
        "from Ben",
        "a teacher",
    ),
    *(
        "tom@mercy.example",
        "+1 617 236 0442",
        "linkedin.com/in/tom",
        "likes boats",
        "(x)",
        "PhD",
        "Inc.",
        "2024-03-05",
    ),
    *("asked to say hi", "is a cook", "who", "she is a nurse", "via", "at", "and", "李小龍", "<b>"),
]
UNSAID = set("a an the is was at works as from through via and who she he they asked to say".split())  # noqa: SIM905 - read as words


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from([", ", " ", "; ", " - "])), max_size=8))
def test_no_word_is_lost(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + divider for piece, divider in pieces)
    line, _ = read_line(text)
    if line is None:
        assert not text.strip()
        return
    kept = [
        line.name,
        line.title,
        line.organisation,
        *line.emails,
        *line.phones,
        line.profile_url,
        *line.urls,
    ]
    words = set(re.findall(r"\w+", " ".join([*kept, line.referrer, line.to_say, line.note]).casefold()))
    assert set(re.findall(r"\w+", text.casefold())) - words <= UNSAID
