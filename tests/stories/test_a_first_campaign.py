"""A whole first campaign without JavaScript: every page read, every field filled, every button pressed as it stands."""

import datetime as dt
from pathlib import Path

import pytest
from django.test import Client
from tests.stories.books import SOURCES, Book, books
from tests.stories.visitor import Visitor

JOB_ASK = "Do you have any openings for me?"
GROWING, FEWER = "Agencies hire every spring", "The big firms have frozen hiring"
ANSWER = "Yes, in spring, and at agencies."


@pytest.mark.parametrize("source", SOURCES)
def test_a_first_campaign_without_javascript(
    client: Client, source: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    maya = Visitor(client)
    welcome(maya)
    for book in books(source, request):
        bring_in(maya, book)
    add_in_one_line(maya)
    ask_aunt_rosa(maya)
    agree(maya, "Daniel Reyes", job_ask=JOB_ASK)
    talk(
        maya,
        [
            ("They said", GROWING),
            ("Name", "Sofia Brandt, runs the journal"),
            ("Lead", "A desk for beginners opens in May"),
        ],
    )
    look_back(maya, GROWING, "A way in")
    agree(maya, "Priya Nair")
    talk(maya, [("They said", FEWER)])
    look_back(maya, FEWER, "Poor prospects")
    learn(maya)
    keep(maya, tmp_path / "everything.zip")


def welcome(maya: Visitor) -> None:
    maya.go("/").sees("The best way to learn about work is to ask someone who does it")
    maya.write("What are you curious about?", "Medical writing").write("What is your name?", "Maya Osei")
    maya.press("Continue").write(
        "Who are you, in thirty seconds?", "I write the leaflets of our hospital pharmacy."
    )
    maya.write("What draws you to this work?", "I like to make hard things clear.")
    maya.press("Continue").write("Who is one person you could ask this week?", "Rosa Osei")
    maya.write("What this person is to you", "aunt").tick("Family").write("Email", "rosa@osei.example")
    maya.press("Continue").sees("Ask Rosa Osei for names").press("I have asked").sees(
        "Noted: you asked Rosa Osei."
    )


def bring_in(maya: Visitor, book: Book) -> None:
    maya.go("/import").write("Your files", book.path).press("Show me the list").sees(book.looks)
    maya.press("Yes, bring them in").sees("Added ")
    maya.go("/import").write("Your files", book.path).press("Show me the list").sees(" 0 new, ", " the same")
    assert [word for word in (" changed", "Yes, bring them in") if word in maya.page.words()] == []
    maya.go("/people?show=book").sees(book.someone)


def add_in_one_line(maya: Visitor) -> None:
    maya.go("/people").write("Add someone", "Tom Reyes, nurse at Mercy, tom@mercy.example, through Aunt Rosa")
    maya.press("Add").sees("Is this right?")
    labels = ["Name", "What this person does", "Where this person works", "Email", "Who gave you the name"]
    assert [maya.reads(label) for label in labels] == [
        "Tom Reyes",
        "nurse",
        "Mercy",
        "tom@mercy.example",
        "Aunt Rosa",
    ]
    maya.tick("Rosa Osei, aunt").press("Add").sees("Rosa Osei gave you this name.")


def ask_aunt_rosa(maya: Visitor) -> None:
    names = "Daniel Reyes, senior medical writer at Northgate, daniel@northgate.example\nPriya Nair, regulatory writer at Helix, priya@helix.example"
    maya.go("/asks").follow("What came back?").write("Or just the names", names)
    maya.press("Continue").sees("Is this right?").press("Keep these names").sees(
        "Gave you Daniel Reyes, Priya Nair"
    )


def agree(maya: Visitor, name: str, *, job_ask: str = "") -> None:
    """Write, take out what asks for a job, say that it went out, hear a yes and agree on a talk; then prepare."""
    day = dt.datetime.now(tz=dt.UTC).date() + dt.timedelta(days=2)
    maya.go("/people").follow(name).follow("Read the draft")
    if job_ask:
        maya.write(
            "Your note", maya.reads("Your note").replace("\r", "").replace("\n\n", f"\n\n{job_ask} ", 1)
        )
        maya.press("Keep and check").sees(f"“{job_ask}”").press("Take")
        assert job_ask not in maya.reads("Your note")
    maya.press("I sent it").sees(name).follow("A reply").tick("A yes").press("Keep").sees(
        "Agree on a talk with"
    )
    maya.write("Which day?", day.isoformat()).write("At what time?", "14:00")
    maya.write("How many minutes did you agree on?", "25").tick("By video").press("Agree")
    here = maya.address
    assert b"METHOD:REQUEST" in maya.follow("As a file").content
    maya.go(here).follow("Prepare").sees("Questions", "25 minutes", name)


def talk(maya: Visitor, notes: list[tuple[str, str]]) -> None:
    """Hold a talk on the talk page, whose forms do without JavaScript what its script does with it."""
    maya.follow("Start the talk").press("Start the 25 minutes")
    for kind, text in notes:
        maya.tick(kind).write("Note", text).press("Keep").sees(text)
    maya.press("Wrap up").tick("Said thank you").press("Finish the talk").sees("While it is fresh")


def look_back(maya: Visitor, heard: str, direction: str) -> None:
    maya.tick("Jobs", within=heard).tick(direction, within=heard)
    maya.write("What is the one thing you will remember?", "The season.").press(
        "Save and write the thank-you"
    )
    note = maya.reads("Your thank-you note")
    assert (heard in note, "the season" in note.casefold()) == (True, False)
    maya.write("Your thank-you note", note.replace("[one thing you will do]", "read your journal")).press(
        "I sent it"
    ).sees("Today")


def learn(maya: Visitor) -> None:
    maya.go("/findings").write("Your answer in one sentence", ANSWER).press("Keep this answer")
    maya.sees(ANSWER, GROWING, FEWER, "Daniel Reyes", "Priya Nair", "From 2 talks")
    maya.go("/leads").follow("A desk for beginners opens in May").sees(
        "Daniel Reyes said it", "Tell them first"
    )
    maya.go("/today").sees(ANSWER, "Sofia Brandt")
    maya.go("/search?q=frozen").sees(FEWER)


def keep(maya: Visitor, archive: Path) -> None:
    """Back up, take everything out, delete it, and bring it back as it was."""
    before = maya.go("/findings").page.words()
    maya.go("/settings").press("Back up now").sees("Backed up: ")
    archive.write_bytes(maya.go("/settings/export").press("Download the archive").content)
    maya.go("/settings/delete").write("Type DELETE to delete everything", "DELETE")
    maya.tick("Delete the backups on this machine too").press("Delete everything").sees(
        "Everything is deleted."
    )
    assert maya.go("/findings").address == "/welcome"
    maya.go("/settings/restore").write("An archive of yours", archive).press("Look into it")
    maya.press("Yes, bring it back").sees("Everything of that archive is back.")
    assert maya.go("/findings").page.words() == before
