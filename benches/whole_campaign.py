"""A campaign of any size with rows in every table: the demonstration, an address book that came twice, talks, letters, names, merges.

Run as ``python -m benches.whole_campaign PEOPLE`` with ASKWELL_HOME set.
"""

import datetime as dt
import random
import sys
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import Any

from benches.people import cards, connection_lines
from benches.talks import fill as fill_talks

BATCH = 2_000
# One in so many people of the address book.
WITH_A_CARD = 50
WRITTEN_TO = 10
NAMED = 20
MERGES = 25
WORDS = (
    "Dear {name},\n\nI am learning about this work and would be glad of twenty minutes. {n}\n\nKind regards"
)


def main() -> None:
    """Fill the home of the environment."""
    from askwell.cli.household import prepare  # noqa: PLC0415  # not before the home is known

    prepare()
    from django.utils import timezone  # noqa: PLC0415  # after set-up

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above

    fill(local_seeker(), people=int(sys.argv[1]), now=timezone.now())


def fill(seeker: Any, *, people: int, now: dt.datetime) -> None:
    """Give an empty seeker the demonstration and so many people more, by the doors that pages use wherever there is one."""
    from askwell.demo.build import build  # noqa: PLC0415  # after set-up
    from askwell.journey.people.models import Person  # noqa: PLC0415  # as above

    build(seeker, now=now)
    _bring_in(seeker, "Connections.csv", connection_lines(people), now)
    _bring_in(seeker, "phone.vcf", islice(cards(people), 0, None, WITH_A_CARD), now)
    talks = max(2, people // 1_000)
    fill_talks(seeker, talks=talks, lines=talks * 30, now=now)
    book = list(Person.objects.of(seeker).exclude(brought_by=None).order_by("id").only("id", "full_name"))
    _write_to(seeker, book[::WRITTEN_TO], now)
    _name(seeker, book[::NAMED], now)
    _learn(seeker)
    _merge(seeker, book[1 : 2 * MERGES + 1], now)


def _bring_in(seeker: Any, name: str, pieces: Any, now: dt.datetime) -> None:
    from askwell.journey.people.actions import imports  # noqa: PLC0415  # after set-up

    source, problem = imports.take_in(seeker, files_given=[(name, pieces)])
    if source is None:
        raise SystemExit(str(problem))
    imports.bring_in(source, now=now)


def _write_to(seeker: Any, people: Sequence[Any], now: dt.datetime) -> None:
    """Ask each for a talk, by a letter that went, and let every third answer."""
    from askwell.journey.outreach.models import Letter, Outreach, Reply  # noqa: PLC0415  # after set-up
    from askwell.journey.purpose.queries import current_campaign  # noqa: PLC0415  # as above

    campaign = current_campaign(seeker)
    asked = [Outreach(seeker=seeker, campaign=campaign, person=person) for person in people]
    Outreach.objects.bulk_create(asked, BATCH)
    letters = [
        Letter(
            seeker=seeker, person=one.person, outreach=one, kind="request", to="somebody@mail.example",
            subject="Twenty minutes about your work", body=WORDS.format(name=one.person.full_name, n=n), sent_at=now,
        )
        for n, one in enumerate(asked)
    ]  # fmt: skip
    Letter.objects.bulk_create(letters, BATCH)
    replies = [
        Reply(seeker=seeker, outreach=one, kind="not_now", text=f"After the summer, please. {n}", received_at=now)
        for n, one in enumerate(asked[::3])
    ]  # fmt: skip
    Reply.objects.bulk_create(replies, BATCH)


def _name(seeker: Any, people: Sequence[Any], now: dt.datetime) -> None:
    """Let each give the name of the next."""
    from askwell.journey.people.models import Referral  # noqa: PLC0415  # after set-up

    given = [
        Referral(seeker=seeker, referrer=one, referred=other, referred_at=now, words=f"Ask {other.full_name}.")
        for one, other in pairwise(people)
    ]  # fmt: skip
    Referral.objects.bulk_create(given, BATCH)


def _learn(seeker: Any) -> None:
    """Make a fact of every tenth claim."""
    from askwell.journey.findings.models import Claim, Fact  # noqa: PLC0415  # after set-up

    chance = random.Random(5)  # noqa: S311  # the same campaign in each run
    facts = [
        Fact(
            seeker=seeker, campaign_id=one.campaign_id, talk_id=one.talk_id, person_id=one.person_id, line_id=one.line_id,
            kind="pay", text=one.text[:200], low=float(chance.randrange(30, 60)), high=70.5, said_at=one.said_at,
        )
        for one in Claim.objects.of(seeker).order_by("id")[::10]
    ]  # fmt: skip
    Fact.objects.bulk_create(facts, BATCH)


def _merge(seeker: Any, people: Sequence[Any], now: dt.datetime) -> None:
    from askwell.journey.people.actions.merging import merge  # noqa: PLC0415  # after set-up
    from askwell.journey.people.models import Person  # noqa: PLC0415  # as above

    for one, other in zip(people[::2], people[1::2], strict=False):
        both = [Person.objects.of(seeker).get(pk=person.pk) for person in (one, other)]
        merge(*both, take={}, now=now)


if __name__ == "__main__":
    main()
