"""The first words of an ask for names, for the seeker to make her own; and how somebody came in, as it is said."""

import datetime as dt
import re
from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.people.models import Ask, Circle, CircleWords, Person, Referral
from askwell.journey.people.suggestions import CLOSE
from askwell.journey.purpose.models import Campaign
from askwell.method.blanks import filled
from askwell.method.letters import Draft, Facts, draft_ask, draft_ask_again, first_name, sentences_of
from askwell.method.letters.names import called, is_acquainted, is_own
from askwell.method.letters.said import sentences_in
from askwell.method.wording import long_day

WORDINGS = 3
"""How many wordings a circle is offered."""
A_LITTLE_WHILE = dt.timedelta(days=21)
"""What is longer ago is told by its day."""
LATELY = 40
"""Asks whose words come last."""
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def came_in(person: Person, *, today: dt.date) -> str:
    """Return how a person came in, its days as people say them: "LinkedIn, connected on February 20, 2024"."""

    def in_words(found: re.Match[str]) -> str:
        with suppress(ValueError):
            return long_day(dt.date.fromisoformat(found[0]), today=today)
        return found[0]

    return _DAY.sub(in_words, person.source)


def first_words(
    seeker: Seeker, campaign: Campaign, *, person: Person, again: bool, now: dt.datetime
) -> Draft:
    """Return a letter that asks a friend or relative for names; ``again`` makes it the one gentle reminder, which says how long ago the ask was."""
    near, lately = _said_around(person)
    is_hers = bool(person.relation) or person.circles.exists()
    facts = Facts(
        seeker_name=seeker.name,
        person_name=person.full_name,
        person_relation=person.relation,
        is_own=is_own_person(person),
        knows_me=knows_the_seeker(person),
        gave=names_given_by(person),
        occupation=campaign.work.about,
        appeal=campaign.appeal,
        introduction=campaign.introduction,
        said_before=said_in_asks(person),
        elsewhere=near,
        lately=lately,
        turn=_turn(person, is_hers=is_hers),
        ahead=_ahead(person, is_hers=is_hers),
    )
    if again:
        return draft_ask_again(facts, when=_asked_on(campaign, person, now=now))
    draft = draft_ask(facts)
    own = words_for(campaign, person=person)
    if own is None:
        return draft
    return Draft(subject=draft.subject, body=_wording(own, campaign, person, facts.said_before))


def _asked_on(campaign: Campaign, person: Person, *, now: dt.datetime) -> str:
    """Return when a person was asked last, as a piece of a sentence: what is longer ago than three weeks is told by its day."""
    asked = Ask.objects.of(person.seeker).filter(campaign=campaign, person=person).exclude(asked_at=None)
    at = asked.order_by("asked_at").values_list("asked_at", flat=True).last()
    today = timezone.localdate(now)
    if at is None or today - timezone.localdate(at) <= A_LITTLE_WHILE:
        return "a little while ago"
    return f"on {long_day(timezone.localdate(at), today=today)}"


def _turn(person: Person, *, is_hers: bool) -> int:
    """Return the place of a person among the seeker's own, or among all people, so that asks to two of them differ before either is sent."""
    before = _own_before(person) if is_hers else Person.objects.of(person.seeker).filter(pk__lt=person.pk)
    return before.count()


def _ahead(person: Person, *, is_hers: bool) -> int:
    """Return how many stand before a person who were asked no more often: of her own people, or of all others."""
    asked = Ask.objects.of(person.seeker).filter(person=person).exclude(asked_at=None).count()
    own = _own_before(person)
    others = Person.objects.of(person.seeker).filter(pk__lt=person.pk, relation="", circles=None)
    sent = Count("asks", filter=Q(asks__asked_at__isnull=False), distinct=True)
    before = (own if is_hers else others).annotate(asked=sent)
    return before.filter(asked__lte=asked).distinct().count()


def _own_before(person: Person) -> QuerySet[Person]:
    own = Person.objects.of(person.seeker).exclude(relation="", circles=None)
    return own.filter(pk__lt=person.pk).distinct()


def _said_around(person: Person) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the sentences with which others of the same circles are asked, who read each other's mail, and those of the latest asks to anybody."""
    neighbors = Person.objects.of(person.seeker).filter(circles__in=person.circles.all())
    is_near = Exists(neighbors.filter(pk=OuterRef("person_id")))
    asks = Ask.objects.of(person.seeker).exclude(person=person).annotate(is_near=is_near)
    latest = list(asks.order_by("-is_near", "-pk").values_list("pk", "words", "is_near")[:LATELY])
    said = [(tuple(sentences_of(words)), near) for _, words, near in sorted(latest)]
    near = frozenset(one for sentences, is_near in said if is_near for one in sentences)
    return near, tuple(one for sentences, _ in said for one in sentences)


def _wording(own: CircleWords, campaign: Campaign, person: Person, said: Collection[str]) -> str:
    """Return the wording that falls to a person by the place in the circle, where neighbors read different ones: of all the one of which least was read before."""
    before = Person.objects.of(person.seeker).filter(circles=own.circle_id, pk__lt=person.pk).count()
    first = before % len(own.wordings)
    in_turn = [
        filled_for(words, campaign, person) for words in (*own.wordings[first:], *own.wordings[:first])
    ]
    return min(in_turn, key=lambda words: sum(one in said for one in sentences_of(words)))


def words_for(campaign: Campaign, *, person: Person) -> CircleWords | None:
    """Return her own words to a circle of this person, of the first by name where there are several."""
    kept = CircleWords.objects.of(campaign.seeker).filter(campaign=campaign, circle__members__person=person)
    return kept.select_related("circle").order_by("circle__name").first()


def filled_for(words: str, campaign: Campaign, person: Person) -> str:
    """Return words to a circle as one person of it reads them."""
    own = called(person.full_name, person.relation) if is_own_person(person) else ""
    return filled(words, {"{first name}": own or first_name(person.full_name), "{field}": campaign.about})


def first_words_to_a_circle(seeker: Seeker, campaign: Campaign, circle: Circle) -> list[str]:
    """Return three wordings of a message to a circle, for the seeker to make her own, with blanks for the name.

    They are signed as to each of them. Another circle has other ones, and what one of this circle was asked with before comes
    last. Each sentence of her reasons stands in one of them.
    """
    place = Circle.objects.of(seeker).filter(pk__lt=circle.pk).count()
    said: frozenset[str] = frozenset()
    found = []
    why, facts = sentences_in(campaign.appeal), _of_a_circle(seeker, campaign, circle)
    asked = _asked_in(circle)
    for number in range(WORDINGS):
        turn, appeal = place * WORDINGS + number, "".join(why[number : number + 1])
        draft = draft_ask(replace(facts, turn=turn, appeal=appeal, elsewhere=said | asked)).body
        said |= frozenset(sentences_of(draft))
        found.append(f"Dear {{first name}},\n{draft.partition(chr(10))[2]}")
    return found


def _asked_in(circle: Circle) -> frozenset[str]:
    """Return the sentences with which people of a circle were asked."""
    asked = Ask.objects.of(circle.seeker).filter(person__circles=circle).exclude(asked_at=None)
    return frozenset(one for words in asked.values_list("words", flat=True) for one in sentences_of(words))


def _of_a_circle(seeker: Seeker, campaign: Campaign, circle: Circle) -> Facts:
    """Return what an ask to everyone in a circle is made of: signed with the first name where it is so to each of them."""
    facts = Facts(
        seeker_name=seeker.name,
        person_name="",
        is_own=circle.name in CLOSE,
        occupation=campaign.work.about,
        introduction=campaign.introduction,
    )
    people = Person.objects.of(seeker).filter(circles=circle).values_list("full_name", "relation")
    each = [
        replace(facts, person_name=name, person_relation=relation, knows_me=True) for name, relation in people
    ]
    return each[0] if each and all(one.is_close for one in each) else facts


def is_own_person(person: Person) -> bool:
    """Return whether somebody is one of the seeker's own people: by the relation, or by a circle of family or friends."""
    return is_own(person.relation) or person.circles.filter(name__in=CLOSE).exists()


def knows_the_seeker(person: Person) -> bool:
    """Return whether somebody knows the seeker: by what they are to her, or by a circle that she put them in."""
    return is_acquainted(person.relation) or person.circles.exists()


def names_given_by(person: Person) -> tuple[str, ...]:
    """Return whose names a person gave, in the order in which they came."""
    given = Referral.objects.of(person.seeker).filter(referrer=person).order_by("referred_at", "id")
    return tuple(given.values_list("referred__full_name", flat=True))


def said_in_asks(person: Person) -> tuple[str, ...]:
    """Return the sentences in which a person was asked for names before, as they were read."""
    asked = Ask.objects.of(person.seeker).filter(person=person).exclude(asked_at=None).order_by("asked_at")
    return tuple(one for words in asked.values_list("words", flat=True) for one in sentences_of(words))
