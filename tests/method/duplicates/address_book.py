"""An address book of many cultures in which it is known who is who: households, switchboards, namesakes, and people twice."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from askwell.formats.keys import email_key, name_key, organisation_key
from askwell.method.duplicates import Entry

# Per culture: women, men, family names, and how a name is also written.
CULTURES = {
    "en": ("Elizabeth Margaret Katherine Jennifer Susan Deborah Lisa Betty Amanda Laura Rebecca Joan Mary Marta Paula Erica",
           "William Robert James Richard Thomas Michael Joseph Edward Charles John Paul Eric Mark Marc Daniel George",
           "Smith Johnson Hart Stone Brooks Fields Woods Miller Taylor Clark Baker Reyes-Smith Thornton Whitaker Ellsworth Pemberton"),
    "de": ("Anna Anne Sabine Ursula Katharina Jürgen-Marie Gabriele Brigitte Käthe", "Jürgen Johannes Günther Wolfgang Stefan Matthias Jörg Björn",
           "Müller Schmidt Schröder Weiß Jäger Köhler Groß Bäcker Hoffmann Lindemann"),
    "es": ("Ana María Guadalupe Dolores Isabel Concepción Ana-Paula Mercedes", "José Francisco Ignacio Manuel Jesús Luis Fernando",
           "García López Núñez Peña Martínez Hernández Ibáñez Echeverría Villalobos"),
    "ru": ("Юлия Екатерина Наталья Анастасия Ольга Татьяна", "Дмитрий Сергей Александр Михаил Владимир Павел",
           "Иванов Петров Кузнецов Соколов Морозов Щербаков Жуков Цветков"),
    "in": ("Priya Lakshmi Anjali Deepa Meera", "Rajesh Venkatesh Siddharth Abhishek Arun", "Nair Iyer Krishnan Subramanian Chatterjee Mukherjee Patel Rao"),
    "hu": ("Zsuzsanna Katalin Ilona Eszter", "István László Gábor Zoltán", "Nagy Kovács Szabó Tóth Horváth"),
}  # fmt: skip
NICK = {
    "Elizabeth": "Liz", "Margaret": "Peggy", "Katherine": "Kate", "Jennifer": "Jen", "Susan": "Sue", "Deborah": "Debbie", "Rebecca": "Becky",
    "William": "Bill", "Robert": "Bob", "James": "Jim", "Richard": "Dick", "Thomas": "Tom", "Michael": "Mike", "Joseph": "Joe", "Edward": "Ted",
    "Charles": "Chuck", "John": "Jack", "Daniel": "Dan", "Johannes": "Hans", "Wolfgang": "Wolf", "Katharina": "Kathi", "Sabine": "Bine",
    "José": "Pepe", "Francisco": "Paco", "Ignacio": "Nacho", "Guadalupe": "Lupe", "Dolores": "Lola", "Дмитрий": "Дима", "Сергей": "Серёжа",
    "Rajesh": "Raj", "Venkatesh": "Venkat", "Siddharth": "Sid",
}  # fmt: skip
LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        ["a", "b", "v", "g", "d", "e", "yo", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "-", "y", "-", "e", "yu", "ya"], strict=True,
    )
)  # fmt: skip
UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
FIRMS_A = [
    "Mercy",
    "North",
    "Harbor",
    "Granite",
    "Lumen",
    "Cedar",
    "Apex",
    "Falcon",
    "Meridian",
    "Summit",
    "Delta",
    "Orchard",
    "Beacon",
    "Cobalt",
    "Juniper",
]
FIRMS_B = [
    "Hospital",
    "Press",
    "Labs",
    "Partners",
    "Bank",
    "Foods",
    "Motors",
    "Insurance",
    "Software",
    "Logistics",
    "University",
    "Energy",
]
SIGNS = ["PhD", "MD", "RN", "MBA", "CPA", "PMP"]


@dataclass
class Somebody:
    """One real person, with all that any book may know."""

    given: str
    family: str
    middle: str
    woman: bool
    firm: str
    mails: list[str]
    mobile: str
    profile: str
    behind: str = ""
    shared: list[str] = field(default_factory=list)
    desk: str = ""


@dataclass
class Book:
    """The entries in any order, and who each entry is."""

    entries: list[Entry] = field(default_factory=list)
    who: dict[str, int] = field(default_factory=dict)

    def truth(self) -> set[frozenset[str]]:
        """Return the pairs that are one person."""
        by_person: dict[int, list[str]] = {}
        for entry, person in self.who.items():
            by_person.setdefault(person, []).append(entry)
        return {
            frozenset((one, two))
            for ids in by_person.values()
            for at, one in enumerate(ids)
            for two in ids[at + 1 :]
        }


def in_latin(text: str) -> str:
    """Write Russian in Latin letters, and umlauts with two letters."""
    lower = "".join(LATIN.get(letter.lower(), letter) for letter in text).replace("-", "")
    lower = lower if lower[:1].isupper() else lower.title()
    return "".join(UMLAUTS.get(letter, letter) for letter in (lower if not text.isascii() else text))


def mistyped(dice: random.Random, word: str) -> str:
    """Swap two letters, drop one, double one or hit a neighbour, but not at the first letter."""
    at = dice.randrange(1, max(2, len(word) - 1))
    return dice.choice([
        word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + dice.choice("aeioutnrs") + word[at + 1 :],
    ])  # fmt: skip


def is_called_mobile(phone: str) -> bool:
    """Whether a mobile number is marked as one: seven of ten are."""
    return phone[-1] not in "147"


class Maker:
    """Makes the book, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - a fixed book, no secret
        self.people: list[Somebody] = []
        self.book = Book()
        self.number = 0

    def somebody(self, size: int, *, like: Somebody | None = None) -> Somebody:
        dice = self.dice
        culture = dice.choice(list(CULTURES))
        women, men, families = (text.split() for text in CULTURES[culture])
        woman = dice.random() < 0.5
        given, family = dice.choice(women if woman else men), dice.choice(families)
        if dice.random() < 0.75:
            family += dice.choice(
                ["berg", "mann", "son", "ton", "er", "ov", "ez", "well", "ford", "lund", "stein", "wick"] if culture != "ru" else ["ский", "енко", "ин"]
            )  # fmt: skip
        firm = f"{dice.choice(FIRMS_A)} {dice.choice(FIRMS_B)} {int(dice.random() ** 3 * size / 6)}"
        return self.known(
            like.given if like else given, like.family if like else family, woman=like.woman if like else woman, firm=firm
        )  # fmt: skip

    def known(self, given: str, family: str, *, woman: bool, firm: str) -> Somebody:
        dice = self.dice
        self.number += 1
        n = self.number
        plain = name_key(in_latin(f"{given}.{family}")).replace(" ", ".")
        mails = [f"{plain}{n}@{dice.choice(['gmail', 'gmx', 'icloud'])}.example"]
        if firm:
            mails.append(f"{plain}.{n}@{firm.replace(' ', '').lower()}.example")
        return Somebody(
            given, family, dice.choice("ABDEGHKLMPRST"), woman, firm, mails, f"+1617{n:07}", f"in/{plain}-{n}",
            behind=dice.choice(SIGNS) if dice.random() < 0.15 else "", desk=f"+1800{sum(map(ord, firm)):07}",
        )  # fmt: skip

    def add(self, who: int, entry: Entry) -> None:
        self.book.entries.append(entry)
        self.book.who[entry.id] = who

    def note(
        self, who: int, *, name: str, firm: str, mails: list[str], phones: list[str], profile: str = ""
    ) -> None:
        self.add(who, Entry(
            id=f"{len(self.book.entries)}", name=name_key(name), organisation=organisation_key(firm) if firm else "",
            emails=tuple(filter(None, map(email_key, mails))), phones=tuple(phones), profile=profile,
            mobiles=tuple(phone for phone in phones if phone == self.people[who].mobile and is_called_mobile(phone)),
        ))  # fmt: skip

    def first_note(self, at: int) -> None:
        one, dice = self.people[at], self.dice
        name = f"{one.given} {one.family}"
        mails = [mail for mail in one.mails if dice.random() < 0.5] + [m for m in one.shared if "@" in m]
        phones = [one.mobile] * (dice.random() < 0.5) + [one.desk] * (dice.random() < 0.2)
        phones += [phone for phone in one.shared if "@" not in phone]
        self.note(
            at,
            name=name,
            firm=one.firm,
            mails=mails,
            phones=phones,
            profile=one.profile * (dice.random() < 0.7),
        )

    def second_note(self, at: int) -> None:
        """Note a person again in another way, with what a second book would know."""
        one, dice = self.people[at], self.dice
        first = self.book.entries[at]  # everyone has a first note before anyone has a second
        name, must_share = self.another_name(one)
        firm = one.firm
        moved = dice.random() < 0.15
        if moved:
            firm = f"{dice.choice(FIRMS_A)} {dice.choice(FIRMS_B)} {dice.randrange(9_999)}"
        elif dice.random() < 0.35:
            firm = ""
        shared_mails = list(first.emails) if dice.random() < 0.6 or must_share else []
        own = {email_key(mail) for mail in one.mails}
        shared_mails = [mail for mail in shared_mails if mail in own]
        phones = [one.mobile] * (one.mobile in first.phones and dice.random() < 0.6)
        if (moved or must_share) and not (shared_mails or phones) and dice.random() < 0.9:
            shared_mails = [one.mails[0]]
            self.book.entries[at] = replace(
                first, emails=(*dict.fromkeys((*first.emails, email_key(one.mails[0]))),)
            )
        others = (
            [] if shared_mails or dice.random() < 0.7 else [f"{name_key(one.given)[:2]}{at}@other.example"]
        )
        self.note(at, name=name, firm=firm, mails=[*shared_mails, *others], phones=phones)

    def another_name(self, one: Somebody) -> tuple[str, bool]:
        """Return the name in another way, and whether only a shared address can tell that it is the same."""
        dice, given, family = self.dice, one.given, one.family
        ways: list[Callable[[], tuple[str, bool]]] = [
            lambda: (f"{given} {family}", False),
            lambda: (f"{NICK.get(given, given)} {family}", False),
            lambda: (f"{in_latin(given)} {in_latin(family)}", False),
            lambda: (f"Dr. {given} {family}", False),
            lambda: (f"{given} {family}, {one.behind or 'PhD'}", False),
            lambda: (f"{family} {given}", False),
            lambda: (f"{family}, {given}", False),
            lambda: (f"{given} {one.middle}. {family}", False),
            lambda: (f"{'Mrs.' if one.woman else 'Mr.'} {given} {family}", False),
            lambda: (f"{given} {mistyped(dice, family)}", True),
            lambda: (f"{mistyped(dice, given)} {family}", True),
            lambda: (f"{given[0]}. {family}", True),
        ]
        if one.woman:
            ways.append(lambda: (f"{given} {dice.choice(['Parker', 'Vogel', 'Castillo', 'Romanov'])}", True))
        return dice.choice(ways)()


def address_book(size: int, *, seed: int = 7) -> Book:
    """Return a book of about so many entries, a quarter of them a second note of someone."""
    maker = Maker(seed)
    dice = maker.dice
    while len(maker.people) < size * 3 // 4:
        one = maker.somebody(size)
        maker.people.append(one)
        luck = dice.random()
        if luck < 0.05:  # a household: one mailbox, one telephone, one name
            for given in dice.sample(sorted({*CULTURES["en"][0].split()} - {one.given, "Betty"}), 2):
                other = maker.known(given, one.family, woman=True, firm="")
                other.shared = one.shared = [
                    f"family{maker.number // 3}@home.example",
                    f"+1333{maker.number // 3:07}",
                ]
                maker.people.append(other)
        elif luck < 0.08:  # namesakes at two employers
            maker.people.append(maker.somebody(size, like=one))
        elif luck < 0.09:  # namesakes at one employer, each with all addresses
            other = maker.known(one.given, one.family, woman=one.woman, firm=one.firm)
            other.shared = one.shared = [one.desk]
            maker.people.append(other)
        elif luck < 0.11:  # a couple at one employer
            women, men, _ = CULTURES["en"]
            spouse = dice.choice((men if one.woman else women).split())
            maker.people.append(maker.known(spouse, one.family, woman=not one.woman, firm=one.firm))
    for at in range(len(maker.people)):
        maker.first_note(at)
    for at in dice.sample(range(len(maker.people)), len(maker.people) // 3):
        maker.second_note(at)
    dice.shuffle(maker.book.entries)
    return maker.book
