"""An address book of any size, the same each time: LinkedIn rows and the campaign of the demonstration beside them."""

import csv
import io
import random
from collections.abc import Iterator
from itertools import chain

FIRST = [
    "Ada",
    "Ben",
    "Carla",
    "Deng",
    "Elif",
    "Farah",
    "Gus",
    "Hana",
    "Ivo",
    "June",
    "Kofi",
    "Lena",
    "Mira",
    "Noor",
    "Omar",
    "Pia",
    "Quinn",
    "Rosa",
    "Sam",
    "Tess",
    "Uma",
    "Vera",
    "Wim",
    "Yara",
    "Zoe",
]
LAST = [
    "Okoro",
    "Lin",
    "Reyes",
    "Marsh",
    "Nair",
    "Webb",
    "Duarte",
    "Novak",
    "Mori",
    "Eze",
    "Brandt",
    "Demir",
    "Park",
    "Feld",
    "Haddad",
    "Mensah",
    "Osei",
    "Tully",
    "Adeyemi",
    "Lund",
]
PLACES = [
    "Hospital",
    "Health",
    "Agency",
    "Studio",
    "Press",
    "College",
    "Labs",
    "Foundation",
    "Works",
    "Partners",
]
TITLES = [
    "Writer",
    "Editor",
    "Nurse",
    "Analyst",
    "Manager",
    "Designer",
    "Teacher",
    "Engineer",
    "Researcher",
    "Planner",
]


def rows(count: int) -> Iterator[tuple[str, ...]]:
    """Yield connections as LinkedIn exports them, in a fixed random order."""
    chance = random.Random(7)  # noqa: S311  # the same book each time
    for number in range(count):
        first, last = chance.choice(FIRST), f"{chance.choice(LAST)}{number // 40:x}"
        place = f"{chance.choice(LAST)} {chance.choice(PLACES)} {number % 997}"
        slug = f"https://www.linkedin.com/in/{first}-{last}-{number}".lower()
        email = f"{first}.{last}.{number}@mail.example".lower() if number % 20 == 0 else ""
        yield first, last, slug, email, place, chance.choice(TITLES), "05 Mar 2024"


def cards(count: int) -> Iterator[bytes]:
    """Yield so many cards as a phone exports them, each with an address, two numbers and a field of its own."""
    for number, (first, last, slug, _, place, title, _) in enumerate(rows(count)):
        lines = [
            "BEGIN:VCARD", "VERSION:3.0", f"N:{last};{first};;;", f"FN:{first} {last}", f"ORG:{place}", f"TITLE:{title}",
            f"EMAIL;TYPE=INTERNET;TYPE=WORK:{first}.{last}.{number}@mail.example".lower(),
            f"TEL;TYPE=CELL:+1 312 {555 + number // 10_000:03} {number % 10_000:04}", f"TEL;TYPE=WORK:+1 617 555 {number % 997:04}",
            f"item1.URL:{slug}", "item1.X-ABLabel:Profile", "ADR;TYPE=HOME:;;1 Elm St;Salem;MA;01970;USA", "X-SHOE-SIZE:38",
            f"UID:{number:08x}-0000-4000-8000-{number:012x}", "END:VCARD", "",
        ]  # fmt: skip
        yield "\r\n".join(lines).encode()


def connections(count: int) -> bytes:
    """Return a Connections.csv of so many people."""
    return b"".join(connection_lines(count))


def connection_lines(count: int) -> Iterator[bytes]:
    """Yield the lines of a Connections.csv of so many people."""
    text = io.StringIO()
    writer = csv.writer(text)
    header = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
    for row in chain([header], rows(count)):
        writer.writerow(row)
        yield text.getvalue().encode()
        text.seek(0)
        text.truncate()


def message_lines(count: int) -> Iterator[bytes]:
    """Yield the lines of a messages.csv of so many messages, with one in ten as many people; half are the owner's."""
    header = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
    yield header.encode()
    people = [(f"{first} {last}", slug) for first, last, slug, *_ in rows(max(1, count // 10))]
    me = ("Maya Osei", "https://www.linkedin.com/in/maya-osei")
    for number in range(count):
        at = number % len(people)
        sides = (me, people[at]) if number % 2 else (people[at], me)
        (sender, url), (to, to_url) = sides
        day = f"20{10 + number % 15}-{number % 12 + 1:02}-{number % 28 + 1:02} 10:{number % 60:02}:00 UTC"
        words = f"Thank you for what you said of the {number % 97} plans. I will think about it and write again, number {number}."
        yield f"t{at},{sender},{url},{to},{to_url},{day},,{words},INBOX\n".encode()
