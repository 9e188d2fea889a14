"""An address book of any size, the same each time: LinkedIn rows and the campaign of the demonstration beside them."""

import csv
import io
import random
from collections.abc import Iterator

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


def connections(count: int) -> bytes:
    """Return a Connections.csv of so many people."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(
        ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
    )
    writer.writerows(rows(count))
    return text.getvalue().encode()
