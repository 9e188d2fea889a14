"""Setting out, and changing one's mind about what to find out."""

import datetime as dt
from collections.abc import Iterable, Mapping

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.journey.purpose.models import Aim, Campaign, ChosenOccupation, OccupationRating, Target
from askwell.method.purposes import Purpose


@transaction.atomic
def set_out(seeker: Seeker, *, name: str, kind: str, now: dt.datetime) -> Campaign:
    """Begin a campaign with all four purposes, as the handout does; she may take some off."""
    campaign = Campaign.objects.create(seeker=seeker, name=name, kind=kind, started_at=now)
    choose_purposes(campaign, purposes=Purpose)
    return campaign


@transaction.atomic
def set_out_anew(before: Campaign, *, name: str, kind: str, now: dt.datetime) -> Campaign:
    """Begin another campaign while ``before`` rests; who she is goes along, why the work appeals to her does not."""
    campaign = set_out(before.seeker, name=name, kind=kind, now=now)
    introduce_myself(campaign, introduction=before.introduction, appeal="")
    take_up(campaign, now=now)
    return campaign


@transaction.atomic
def take_up(campaign: Campaign, *, now: dt.datetime) -> None:
    """Go on with a campaign; any other rests from now on, with everything in it."""
    others = Campaign.objects.of(campaign.seeker).filter(ended_at=None).exclude(pk=campaign.pk)
    others.update(ended_at=now)
    campaign.ended_at = None
    campaign.save(update_fields=["ended_at"])


@transaction.atomic
def choose_purposes(campaign: Campaign, *, purposes: Iterable[Purpose]) -> None:
    """Take up exactly these purposes. A purpose that stays keeps its answer, also those for one target; one taken off loses them."""
    wanted = {Purpose(purpose) for purpose in purposes}
    campaign.aims.exclude(purpose__in=wanted).delete()
    there = set(campaign.aims.filter(target=None).values_list("purpose", flat=True))
    Aim.objects.bulk_create(
        Aim(seeker=campaign.seeker, campaign=campaign, purpose=purpose)
        for purpose in Purpose
        if purpose in wanted - there
    )


def aim_of(aim: Aim, target: Target | None) -> Aim:
    """Return the same purpose for one target, begun where nothing was answered for it yet; for none it is the aim itself."""
    if target is None:
        return aim
    found, _ = Aim.objects.of(aim.seeker).get_or_create(
        seeker=aim.seeker, campaign=aim.campaign, target=target, purpose=aim.purpose
    )
    return found


def introduce_myself(campaign: Campaign, *, introduction: str, appeal: str) -> None:
    """Keep the seeker's own words: her background in thirty seconds, and why this work appeals to her."""
    campaign.introduction = introduction
    campaign.appeal = appeal
    campaign.save(update_fields=["introduction", "appeal"])


# So many kinds of work stand in columns on one wide page.
MOST_TARGETS = 4


@transaction.atomic
def look_beside(campaign: Campaign, *, name: str, now: dt.datetime) -> bool:
    """Look at another kind of work in the same campaign; with the first one so added, what the campaign is about becomes a target too.

    Returns whether it was added: not twice, and not beyond so many as stand side by side.
    """
    targets = Target.objects.of(campaign.seeker).filter(campaign=campaign)
    if not targets.exists():
        Target.objects.create(seeker=campaign.seeker, campaign=campaign, name=campaign.name, added_at=now)
    there = {one.name.casefold() for one in targets.all()}
    if not name or name.casefold() in there or len(there) >= MOST_TARGETS:
        return False
    Target.objects.create(seeker=campaign.seeker, campaign=campaign, name=name, added_at=now)
    return True


def call_otherwise(campaign: Campaign, *, before: str) -> None:
    """Let the target that is called as the campaign was ``before`` be called as it is now, where no other one is."""
    for target in Target.objects.of(campaign.seeker).filter(campaign=campaign, name=before):
        call_target(target, name=campaign.name)


def call_target(target: Target, *, name: str) -> bool:
    """Call a target otherwise; returns whether no other one of its campaign is called so."""
    others = Target.objects.of(target.seeker).filter(campaign=target.campaign_id).exclude(pk=target.pk)
    if not name or others.filter(name__iexact=name).exists():
        return False
    target.name = name
    target.save(update_fields=["name"])
    return True


def drop_target(target: Target) -> None:
    """Look at a target no longer: what was said of it holds for all that are left, and the answers for it alone go.

    Where one is left, the campaign is about that again, as it was before.
    """
    campaign = target.campaign
    target.delete()
    targets = Target.objects.of(campaign.seeker).filter(campaign=campaign)
    if targets.count() == 1:
        targets.delete()


# So many occupations stand side by side on one page.
MOST_OCCUPATIONS = 3
# What the seeker describes herself has a key of its own making.
OWN = "own:"
LONGEST_CODE = 200


@transaction.atomic
def choose_occupation(campaign: Campaign, *, code: str, title: str, now: dt.datetime) -> bool:
    """Set the campaign against an occupation, or say that three are chosen already. Chosen twice it is chosen once."""
    chosen = ChosenOccupation.objects.of(campaign.seeker).filter(campaign=campaign)
    if chosen.filter(code=code).exists():
        return True
    if chosen.count() >= MOST_OCCUPATIONS:
        return False
    ChosenOccupation.objects.create(
        seeker=campaign.seeker, campaign=campaign, code=code, title=title, chosen_at=now
    )
    return True


@transaction.atomic
def describe_occupation(
    campaign: Campaign, *, title: str, ratings: Mapping[str, float], now: dt.datetime
) -> bool:
    """Set the campaign against an occupation that the seeker describes herself, or say that three are chosen already.

    ``ratings`` holds 1 to 7 for some of the six interests and values. Described again it takes the place of what was said before.
    """
    code = f"{OWN}{' '.join(title.casefold().replace('/', ' ').split())}"[:LONGEST_CODE]
    if not choose_occupation(campaign, code=code, title=title, now=now):
        return False
    chosen = ChosenOccupation.objects.of(campaign.seeker).get(campaign=campaign, code=code)
    OccupationRating.objects.of(campaign.seeker).filter(occupation=chosen).delete()
    OccupationRating.objects.bulk_create(
        OccupationRating(seeker=campaign.seeker, occupation=chosen, element=element, value=value)
        for element, value in ratings.items()
    )
    return True


def drop_occupation(campaign: Campaign, *, code: str) -> None:
    """Set the campaign against this occupation no longer."""
    ChosenOccupation.objects.of(campaign.seeker).filter(campaign=campaign, code=code).delete()


@transaction.atomic
def put_first(campaign: Campaign, *, code: str) -> None:
    """Make an occupation the first choice: it stands before the others."""
    chosen = ChosenOccupation.objects.of(campaign.seeker).filter(campaign=campaign)
    first, one = chosen.first(), chosen.filter(code=code).first()
    if first and one:
        one.chosen_at = first.chosen_at - dt.timedelta(microseconds=1)
        one.save(update_fields=["chosen_at"])
