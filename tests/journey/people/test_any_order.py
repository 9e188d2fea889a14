"""The same files in any order give the same people."""

import datetime as dt
import itertools
import random
import uuid

from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.soaking import examples

from askwell.accounts.models import Seeker, User
from askwell.journey.people.actions.imports import bring_in, take_in, undo
from askwell.journey.people.models import Import, Person

NOW = dt.datetime(2026, 3, 12, 17, 0, tzinfo=dt.UTC)
HEADERS = {
    "linkedin": "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    "google": "First Name,Last Name,Phonetic First Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Labels",
    "outlook": "First Name,Last Name,Company,Job Title,E-mail Address,Mobile Phone",
}  # fmt: skip


def bring(seeker: Seeker, *books: bytes) -> None:
    for book in books:
        source, problem = take_in(seeker, files_given=[("book", [book])])
        assert (problem, source is None) == (None, False)
        assert source
        bring_in(source, now=NOW)


def people_of(seeker: Seeker) -> list[tuple[object, ...]]:
    """Everyone with all that is known, and which records are hers."""
    everyone = Person.objects.of(seeker).prefetch_related("contact_points", "source_records")
    return sorted(
        (
            person.full_name,
            person.title,
            str(person.organisation or ""),
            person.profile_key,
            person.note,
            person.source,
            tuple((p.kind, p.value, p.label, p.position) for p in person.contact_points.all()),
            tuple(sorted(record.digest for record in person.source_records.all())),
        )
        for person in everyone
    )


class Unwanted(Exception):
    """Ends a transaction whose rows are not wanted."""


def outcome(seeker: Seeker, books: tuple[bytes, ...]) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    try:
        with transaction.atomic():
            bring(seeker, *books)
            found = people_of(seeker)
            raise Unwanted  # noqa: TRY301 - it ends the transaction
    except Unwanted:
        return found


LINKEDIN = (
    HEADERS["linkedin"] + "\nAna,Lima,https://www.linkedin.com/in/ana,,Mercy,Nurse,05 Mar 2024\n"
).encode()
GOOGLE = (HEADERS["google"] + "\nAna,Lima,,North,Teacher,Home,ana@mail.example,,,\n").encode()
CARDS = b"BEGIN:VCARD\nVERSION:3.0\nFN:Lima, Ana\nEMAIL:ANA@mail.example\nURL:https://linkedin.com/in/ana/\nTEL;TYPE=CELL:312 555 0147\nEND:VCARD\n"


def test_a_card_that_links_two_entries_makes_them_one_in_any_of_six_orders(maya: Seeker) -> None:
    outcomes = [outcome(maya, order) for order in itertools.permutations((LINKEDIN, GOOGLE, CARDS))]
    assert all(found == outcomes[0] for found in outcomes)
    [[name, title, place, *_]] = outcomes[0]
    assert (name, title, place) == ("Ana Lima", "Nurse", "Mercy")


TWO_MAILS = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lima\nEMAIL:info@x.example\nEMAIL;TYPE=HOME:Ana@x.example\nURL:https://linkedin.com/in/ana\nEND:VCARD\n"
WORK_FIRST = (
    HEADERS["linkedin"] + "\nAna,Lima,https://www.linkedin.com/in/ana,ana@x.example,Mercy,Nurse,05 Mar 2024\n"
).encode()


def test_an_address_stands_where_the_lists_agree_even_when_a_later_list_brings_no_new_one(
    maya: Seeker,
) -> None:
    outcomes = [outcome(maya, order) for order in itertools.permutations((TWO_MAILS, WORK_FIRST))]
    assert outcomes[0] == outcomes[1]
    [[*_, points, _]] = outcomes[0]
    assert points == (("email", "ana@x.example", "", 0), ("email", "info@x.example", "", 1))


def test_the_order_and_writing_of_addresses_come_back_when_the_list_is_taken_back(maya: Seeker) -> None:
    bring(maya, TWO_MAILS)
    before = people_of(maya)
    bring(maya, WORK_FIRST)
    assert people_of(maya) != before
    undo(Import.objects.of(maya).latest("id"), now=NOW)
    assert people_of(maya) == before


PROFILE = "URL:https://www.linkedin.com/in/"


def cards(*people: tuple[str, ...]) -> bytes:
    texts = ("\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""]) for lines in people)
    return "".join(texts).encode()


def connections(*rows: str) -> bytes:
    return "\n".join([HEADERS["linkedin"], *(f"{row},05 Mar 2024" for row in rows), ""]).encode()


def test_a_newer_export_without_the_employer_does_not_part_what_is_linked(maya: Seeker) -> None:
    books = (
        cards(
            ("FN:Ana Lima", "TITLE:Nurse", f"{PROFILE}ana-2"), ("FN:Ana Lima", "ORG:Mercy", f"{PROFILE}bo")
        ),
        cards(("FN:Ana Lima", f"{PROFILE}bo"), ("FN:Ana Silva", "EMAIL:ana@x.example", f"{PROFILE}ana-2")),
        connections("Ana,Silva,https://www.linkedin.com/in/bo,ana@x.example,,"),
    )
    assert who_is_who(outcome(maya, books)) == who_is_who(outcome(maya, books[::-1]))


def test_where_somebody_worked_before_does_not_part_what_is_linked(maya: Seeker) -> None:
    books = (
        cards(("FN:Ana Lima", "ORG:North", f"{PROFILE}ana-2"), ("FN:Åna Silva", "ORG:Mercy", f"{PROFILE}bo")),
        connections(
            "Ana,Silva,https://www.linkedin.com/in/ana-2,ana@x.example,Mercy,",
            "Ana Maria,Lima,https://www.linkedin.com/in/bo,,North,",
        ),
        connections("Ana,Silva,https://www.linkedin.com/in/bo,ana@x.example,,"),
    )
    assert who_is_who(outcome(maya, books)) == who_is_who(outcome(maya, books[::-1]))


def test_what_a_list_leaves_empty_once_is_taken_again_from_its_next_export(maya: Seeker) -> None:
    exports = [f"FN:Ana Lima\n{PROFILE}ana\n{work}".strip() for work in ("ORG:Mercy", "", "ORG:North")]
    bring(maya, *(cards((text,)) for text in exports))
    assert str(Person.objects.of(maya).get().organisation) == "North"


def test_a_profile_that_counts_from_now_on_is_not_kept_as_a_page_beside_it(maya: Seeker) -> None:
    mark = "UID:8c2e5bd2-4f0a-4c38-8f2b-1d3f5a7c9e11"
    books = (
        cards(("FN:Ana Lima", f"{PROFILE}ana", mark), ("FN:Ana Lima", f"{PROFILE}bo", mark)),
        connections("Ana,Lima,https://www.linkedin.com/in/bo,,,"),
    )
    assert outcome(maya, books) == outcome(maya, books[::-1])
    bring(maya, books[0])
    before = people_of(maya)
    bring(maya, books[1])
    undo(Import.objects.of(maya).latest("id"), now=NOW)
    assert people_of(maya) == before


# Few names, addresses and marks, so that they meet often and in every way.
one_of = st.sampled_from
entry = st.fixed_dictionaries({
    "given": one_of(["Ana", "Bo", "A.", "Dr. Ana", "Ana Maria", "Åna"]), "family": one_of(["Lima", "Silva", "Lima Jr.", ""]),
    "mail": one_of(["", "", "ana@x.example", "Ana@x.example", "lima@x.example", "info@x.example", "family@x.example"]),
    "phone": one_of(["", "", "312 555 0147", "(312) 555-0147", "312 555 0148"]), "mobile": st.booleans(),
    "firm": one_of(["", "Mercy", "North"]), "title": one_of(["", "Nurse", "Teacher"]), "profile": one_of(["", "", "ana", "bo", "ana-2"]),
    "uid": one_of(["", "", "7", "8c2e5bd2-4f0a-4c38-8f2b-1d3f5a7c9e11"]),
})  # fmt: skip
Entry = dict[str, object]


def as_book(kind: str, entries: list[Entry]) -> bytes:
    return (
        "\n".join([*head(kind), *(text for one in entries for text in as_text(kind, one))]) + "\n"
    ).encode()


def head(kind: str) -> list[str]:
    return [HEADERS[kind]] if kind in HEADERS else []


def as_text(kind: str, one: Entry) -> list[str]:
    given, family, mail, phone = one["given"], one["family"], one["mail"], one["phone"]
    if kind == "linkedin":
        url = f"https://www.linkedin.com/in/{one['profile']}" if one["profile"] else ""
        return [f"{given},{family},{url},{mail},{one['firm']},{one['title']},05 Mar 2024"]
    if kind == "google":
        label = "Mobile" if one["mobile"] else "Work"
        return [f"{given},{family},,{one['firm']},{one['title']},Home,{mail},{label},{phone},"]
    if kind == "outlook":
        return [f"{given},{family},{one['firm']},{one['title']},{mail},{phone}"]
    lines = [
        f"FN:{given} {family}".strip(),
        f"EMAIL:{mail}" if mail else "",
        f"TEL;TYPE={'CELL' if one['mobile'] else 'WORK'}:{phone}" if phone else "",
        f"ORG:{one['firm']}" if one["firm"] else "",
        f"TITLE:{one['title']}" if one["title"] else "",
        f"URL:https://www.linkedin.com/in/{one['profile']}" if one["profile"] else "",
        f"UID:{one['uid']}" if one["uid"] else "",
    ]
    return ["BEGIN:VCARD", "VERSION:3.0", *filter(None, lines), "END:VCARD"]


KINDS = ("linkedin", "google", "outlook", "vcard")
book = st.tuples(one_of(KINDS), st.lists(entry, min_size=1, max_size=5)).map(lambda said: as_book(*said))


def _of_kind(kind: str) -> st.SearchStrategy[bytes]:
    return st.lists(entry, min_size=1, max_size=5).map(lambda some: as_book(kind, some))


one_of_each = st.tuples(*map(_of_kind, KINDS))  # fmt: skip


def who_is_who(people: list[tuple[object, ...]]) -> list[str]:
    """Whose records are whose, without what a newer export of one list says otherwise."""
    return sorted(str(records) for *_, records in people)


class AnyOrder(TestCase):
    """Generated address books, each with a few of very few people."""

    def setUp(self) -> None:
        user = User.objects.create(email=f"maya-{uuid.uuid4()}@osei.example")
        self.seeker = Seeker.objects.create(user=user, name="Maya")

    @given(one_of_each, st.randoms(use_true_random=False))
    @settings(max_examples=examples(3))
    def test_any_permutation_of_lists_gives_the_same_people_with_the_same_facts(
        self, books: tuple[bytes, ...], dice: random.Random
    ) -> None:
        order = list(books)
        dice.shuffle(order)
        assert outcome(self.seeker, books) == outcome(self.seeker, tuple(order))

    @given(st.lists(book, min_size=2, max_size=4, unique=True), st.randoms(use_true_random=False))
    @settings(max_examples=examples(3))
    def test_any_permutation_of_exports_of_one_list_gives_the_same_people(
        self, books: list[bytes], dice: random.Random
    ) -> None:
        first = outcome(self.seeker, tuple(books))
        dice.shuffle(books)
        assert who_is_who(outcome(self.seeker, tuple(books))) == who_is_who(first)
