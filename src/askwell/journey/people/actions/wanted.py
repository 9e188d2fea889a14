"""Choosing organisations to get to know, passing somebody over, and taking either back."""

import datetime as dt

from django.db import transaction

from askwell.journey.people.models import ChosenOrganisation, Organisation, PassedOver, Person
from askwell.journey.purpose.models import Campaign


def choose_organisation(campaign: Campaign, *, organisation: Organisation, now: dt.datetime) -> None:
    """Note that the seeker would like to know this organisation from within. A second time changes nothing."""
    ChosenOrganisation.objects.of(campaign.seeker).get_or_create(
        seeker=campaign.seeker, campaign=campaign, organisation=organisation, defaults={"chosen_at": now}
    )


def let_organisation_go(campaign: Campaign, *, organisation: Organisation) -> None:
    """Take that back."""
    chosen = ChosenOrganisation.objects.of(campaign.seeker)
    chosen.filter(campaign=campaign, organisation=organisation).delete()


@transaction.atomic
def pass_over(
    campaign: Campaign, *, person: Person, because: str, now: dt.datetime, words: str = ""
) -> PassedOver:
    """Remember not to suggest this person, and why; said again, the newer reason counts."""
    one, _ = PassedOver.objects.of(campaign.seeker).update_or_create(
        seeker=campaign.seeker,
        campaign=campaign,
        person=person,
        defaults={"because": because, "words": words.strip(), "passed_at": now},
    )
    return one


def take_up_again(campaign: Campaign, *, person: Person) -> None:
    """Suggest this person again."""
    PassedOver.objects.of(campaign.seeker).filter(campaign=campaign, person=person).delete()
