"""A person gone with everything: her rows, what rows of others say of her, the search index, the file beneath, backups."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass

from django.db import transaction

from askwell.desk.data.backups import Backup
from askwell.desk.data.overwriting import overwrite_soon
from askwell.desk.one_person.places import left_behind
from askwell.desk.one_person.sentences import places_of_sentence
from askwell.desk.one_person.striking import strike_out, strike_out_of_files
from askwell.desk.one_person.traces import marks_of, mentions, perhaps, rows_of
from askwell.desk.today.models import NotToday
from askwell.journey.outreach.models import Letter
from askwell.journey.people.actions import erase
from askwell.journey.people.models import Person
from askwell.mail.models import Outgoing
from askwell.method.mentions import pattern_of_part


@dataclass(frozen=True, kw_only=True)
class Gone:
    """What went: how many rows were deleted, and in how many of others she was struck out."""

    rows: int
    struck: int


def erase_person(
    person: Person,
    *,
    parts: Collection[str] = (),
    sentences: Collection[str] = (),
    backups: Collection[Backup] = (),
) -> Gone:
    """Take a person out, and out of what others said and what the seeker wrote of her.

    Full names, addresses and numbers that are hers alone are struck out wherever they stand. ``parts`` are single words of
    her name to be struck out too, ``sentences`` whole ones that are about her, wherever they stand. An organisation that is only there
    because of her goes. ``backups`` are deleted. Raises OSError when the disk is full; then nothing is changed.
    """
    seeker = person.seeker
    with transaction.atomic():
        hers, marks = rows_of(person), marks_of(person)
        places = left_behind(person, but=hers)
        Outgoing.objects.of(seeker).filter(letter__in=hers.get(Letter, ())).delete()
        keys = _keys(hers.values())
        put_off = NotToday.objects.of(seeker)
        put_off.filter(pk__in=[row.pk for row in put_off if any(key in row.key for key in keys)]).delete()
        erase(person)
        for place in places:
            place.delete()
        changed = 0
        for sentence in sentences:
            changed += strike_out(list(places_of_sentence(seeker, sentence)), pattern_of_part(sentence))
            changed += strike_out_of_files(seeker, pattern_of_part(sentence))
        if surely := marks.surely:
            changed += strike_out(list(mentions(seeker, marks, but={})), surely)
            changed += strike_out_of_files(seeker, surely)
        for word in parts:
            changed += strike_out(list(perhaps(seeker, word, but={})), pattern_of_part(word))
            changed += strike_out_of_files(seeker, pattern_of_part(word))
        for backup in backups:
            transaction.on_commit(lambda backup=backup: backup.path.unlink(missing_ok=True))  # type: ignore[misc]
        overwrite_soon()
    return Gone(rows=sum(map(len, hers.values())), struck=changed)


def _keys(found: Collection[set[uuid.UUID]]) -> list[str]:
    return [key for keys in found for one in keys for key in (str(one), one.hex)]
