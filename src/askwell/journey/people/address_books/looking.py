"""A look at an upload: what it would bring, told before anything is changed."""

from collections.abc import Iterator

from askwell.formats.linkedin.records import Entry, Invitation, Message
from askwell.journey.people.address_books.batching import Batch
from askwell.journey.people.address_books.cards import FIELDS, Card
from askwell.journey.people.address_books.joining import Joined, Standing, join
from askwell.journey.people.address_books.look import Changed, Look, Someone, Stays, Unsure, show
from askwell.journey.people.address_books.newcomers import Newcomers
from askwell.journey.people.address_books.remembering import Remembered
from askwell.journey.people.models import Import
from askwell.journey.people.past_contacts.foreseeing import Foresight
from askwell.journey.people.past_contacts.owner import Owner


class Looking:
    """Walks through an upload and notes what it would bring. What is new in it is remembered outside of memory."""

    def __init__(self, source: Import) -> None:
        self.source = source
        self.look = Look()
        self.foresight = Foresight(source)
        self.owner = Owner()
        self.newcomers = Newcomers(source.seeker)
        self.seen = Remembered()

    def take(self, batch: Batch) -> None:
        """Hold a batch against who is there and against what came before it."""
        digests = self.seen.among(arrival.digest for arrival in batch.arrivals)
        joined = join(self.source, [one for one in batch.arrivals if one.digest not in digests])
        self._note_problems(batch, joined)
        self.look.total += batch.taken
        self.look.same += len(batch.arrivals)
        seen = self.seen.among(_keys_of_new(joined))
        for card in joined.cards:
            self._note(joined, card, seen)
        self._note_organisations(joined)
        if batch.entries:
            self.foresight.take(batch.entries)
            self._note_others(batch.entries)
        self.seen.add(arrival.digest for arrival in batch.arrivals)
        self.seen.add(_keys_of_new(joined))
        self.seen.add(map(_seen_as, joined.new_organisations))

    def finish(self) -> Look:
        """Look for possible duplicates, and return the look."""
        self.seen.forget()
        self.look.past, self.owner = self.foresight.finish()
        doubtful: set[str] = set()  # the places of those that the list of new ones leaves out
        for place, doubt in self.newcomers.doubts():
            doubtful.add(place)
            self.look.doubtful += 1
            show(self.look.doubtful_ones, doubt)
        self.look.new_ones = [one for one in self.look.new_ones if one.place not in doubtful]
        self.look.compared = self.newcomers.compared
        return self.look

    def _note(self, joined: Joined, card: Card, seen: set[str]) -> None:
        standing = joined.standing(card, self.source)
        if standing is Standing.NEW and any(not seen.isdisjoint(one.keys) for one in card.fresh):
            standing = Standing.JOINED
        if standing is Standing.NEW:
            self._note_new(card)
        elif standing is Standing.JOINED:
            self.look.joined += len(card.fresh)
            self.look.same -= len(card.fresh)
        elif standing is Standing.CHANGED:
            self._note_changed(card)
        if standing in {Standing.CHANGED, Standing.SAME}:
            self._note_stays(card)

    def _note_new(self, card: Card) -> None:
        person = card.person
        self.look.new += 1
        self.look.joined += len(card.fresh) - 1
        self.look.same -= len(card.fresh)
        self.foresight.come(person, is_new=True)
        self.newcomers.take(card)
        role = ", ".join(filter(None, [person.title, card.organisation]))
        place = card.fresh[0].record.place
        show(self.look.new_ones, Someone(place, person.full_name, role, otherwise=_otherwise(card)))

    def _note_changed(self, card: Card) -> None:
        self.look.changed += 1
        self.look.same -= 1
        self.foresight.come(card.person, is_new=False)
        changes = [(change.what, change.before, change.after) for change in card.changes]
        changes += [("Also in your list as", "", gone.person.full_name) for gone in card.gone]
        show(self.look.changed_ones, Changed(card.fresh[0].record.place, card.person.full_name, changes))

    def _note_stays(self, card: Card) -> None:
        for one in card.otherwise:
            self.look.stays += 1
            place, name = one.arrival.record.place, card.person.full_name
            show(self.look.stays_ones, Stays(place, name, FIELDS[one.field], one.mine, one.said, one.by_hand))

    def _note_organisations(self, joined: Joined) -> None:
        seen = self.seen.among(map(_seen_as, joined.new_organisations))
        for key, one in sorted(joined.new_organisations.items()):
            if _seen_as(key) not in seen:
                self.look.new += 1
                self.look.organisations += 1
                self.look.same -= 1
                new = Someone(one.record.place, one.organisation, "", is_organisation=True)
                show(self.look.new_ones, new)

    def _note_others(self, entries: list[Entry]) -> None:
        for entry in entries:
            if not isinstance(entry, Message | Invitation):
                file = entry.place.rpartition(", ")[0] or self.source.file_name
                names = self.look.others if entry.raw else self.look.left_out
                if file not in names[-1:]:
                    names.append(file)

    def _note_problems(self, batch: Batch, joined: Joined) -> None:
        fresh = [*(one for card in joined.cards for one in card.fresh), *joined.organisations]
        for problem in [*batch.problems, *(doubt for one in fresh for doubt in one.doubts)]:
            unsure = Unsure(problem.place, problem.reason, problem.what_to_do, problem.raw[:300])
            if problem.kept:
                self.look.unsure += 1
                show(self.look.unsure_ones, unsure)
            else:
                self.look.unreadable += 1
                show(self.look.unreadable_ones, unsure)


def _keys_of_new(joined: Joined) -> Iterator[str]:
    return (key for card in joined.cards if card.is_new for one in card.fresh for key in one.keys)


def _seen_as(organisation_key: str) -> str:
    return f"organisation {organisation_key}"


def _otherwise(card: Card) -> str:
    """Return what further entries of one who is new say beside what was taken."""
    taken = {card.person.full_name, card.person.title, card.organisation, ""}
    said = (value for one in card.fresh for value in (one.full_name, one.title, one.organisation))
    return ", ".join(dict.fromkeys(value for value in said if value not in taken))
