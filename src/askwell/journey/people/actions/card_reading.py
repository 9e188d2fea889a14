"""Reading pictures of business cards: what is sent is kept at once, and read beside the server, whoever leaves the page."""

import datetime as dt
import threading
from collections.abc import Callable, Iterable, Sequence

from django.conf import settings
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from askwell.accounts import files
from askwell.accounts.models import Seeker
from askwell.formats.picture import LARGEST, kind_of
from askwell.journey.people.actions.business_cards import columns_read
from askwell.journey.people.address_books.arrivals import fit
from askwell.journey.people.models import BusinessCard, Person
from askwell.journey.rows import forget_file
from askwell.scanning.cards import CardFile, read_card_files

# A reader that was stopped in the middle of a file gives way to another one after so long.
LEASE = dt.timedelta(minutes=5)
BEGINS = "the picture is waiting to be read"
SEEN = "the picture was read, those beside it follow"
_LONGEST_NAME = 300
_TOO_LARGE = "This file is larger than 20 MB. Take it again in a smaller size."
_NO_PICTURE = "This is neither a picture nor a PDF. Take a picture of the card, or write down what it says."
_LOST = "The file is not here any more. Send it again."

something_to_read = threading.Event()


def take_in(
    seeker: Seeker, *, given: Sequence[tuple[str, bytes]], person: Person | None = None
) -> tuple[list[BusinessCard], list[str]]:
    """Keep pictures and PDFs, each its name and content, until they are read; return a card for each, and what went wrong.

    Nobody is changed, and nothing is opened yet. Raises OSError.
    """
    wrong = {at: said for at, (_, data) in enumerate(given) if (said := _refusal(data))}
    with transaction.atomic():
        made = [
            BusinessCard.objects.create(
                seeker=seeker,
                person=person,
                file_name=fit(name, _LONGEST_NAME),
                sha256=files.keep(seeker, data),
                reading=BEGINS,
            )
            for at, (name, data) in enumerate(given)
            if at not in wrong
        ]
        transaction.on_commit(something_to_read.set)
    return made, [f"{given[at][0]}: {said}".removeprefix(": ") for at, said in wrong.items()]


def _refusal(data: bytes) -> str:
    if len(data) > LARGEST:
        return _TOO_LARGE
    return _NO_PICTURE if kind_of(data) in {"", "text"} else ""


def read_all(*, clock: Callable[[], dt.datetime] = timezone.now) -> None:
    """Read what waits, of every seeker, one seeker after another. Safe in several processes at once and after any crash."""
    rows = BusinessCard._default_manager.exclude(reading="")  # noqa: SLF001  # the rounds are for all seekers
    for seeker in dict.fromkeys(card.seeker for card in rows.select_related("seeker").order_by("id")):
        if mine := _claimed(seeker, clock):
            _read(seeker, mine, clock)


def _claimed(seeker: Seeker, clock: Callable[[], dt.datetime]) -> list[BusinessCard]:
    """Take the cards that wait and that nobody reads."""
    now = clock()
    free = BusinessCard.objects.of(seeker).exclude(reading="")
    free = free.filter(Q(leased_until=None) | Q(leased_until__lt=now))
    taken = [card for card in free.order_by("id") if free.filter(pk=card.pk).update(leased_until=now + LEASE)]
    return list(BusinessCard.objects.of(seeker).filter(pk__in=[card.pk for card in taken]).order_by("id"))


def _read(seeker: Seeker, cards: Sequence[BusinessCard], clock: Callable[[], dt.datetime]) -> None:
    there = [(card, path) for card in cards if (path := card.file)]

    def note(at: int, page: int, of: int) -> None:
        pages = f"page {page} of {of}" if of > 1 else "the words on the picture"
        if at and page == 1:
            _row(there[at - 1][0]).update(reading=SEEN)
        _row(there[at][0]).update(reading=pages, leased_until=clock() + LEASE)

    given = [(card.file_name, path.read_bytes()) for card, path in there]
    found = read_card_files(given, way=settings.SCAN_WITH, progress=note) if given else []
    for (card, _), file in zip(there, found, strict=True):
        _finish(seeker, card, file)
    for card in cards:
        if card not in {one for one, _ in there}:
            _row(card).update(reading="", leased_until=None, sha256="", problem=_LOST)


def _row(card: BusinessCard) -> QuerySet[BusinessCard]:
    return BusinessCard.objects.of(card.seeker).filter(pk=card.pk)


@transaction.atomic
def _finish(seeker: Seeker, card: BusinessCard, file: CardFile) -> None:
    """Put what was read in the place of the file that was sent: the first card under its address, others behind it."""
    if not _row(card).exclude(reading="").exists():
        return
    made = list(_columns(seeker, file)) or [{}]
    first = {"sha256": "", "record": ""} | made[0]
    first["problem"] = first.get("problem") or _said(file)
    _row(card).update(**first, reading="", leased_until=None)
    for more in made[1:]:
        BusinessCard.objects.create(seeker=seeker, person=card.person, file_name=card.file_name, **more)
    forget_file(seeker, card.sha256)


def _columns(seeker: Seeker, file: CardFile) -> Iterable[dict[str, str]]:
    for card in file.cards:
        yield {"sha256": files.keep(seeker, card.picture), **columns_read(card.record)}
    for picture in file.pictures:
        yield {"sha256": files.keep(seeker, picture), "problem": _said(file)}


def _said(file: CardFile) -> str:
    """Return what of a file was not read, and what to do."""
    return next((f"{one.reason} {one.what_to_do}" for one in file.problems if not one.kept), "")
