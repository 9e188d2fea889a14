"""Naming a theme, making two themes one, and saying that two that look alike are two."""

from django.db import transaction

from askwell.journey.findings.models import Theme, TwoThemes
from askwell.journey.findings.themes.book import theme_book
from askwell.journey.purpose.models import Campaign
from askwell.method.themes import resolve, theme_key


def call_theme(campaign: Campaign, theme: str, *, name: str) -> None:
    """Give a theme a name of the seeker's own; an empty one gives back what it was called first."""
    Theme.objects.of(campaign.seeker).update_or_create(
        seeker=campaign.seeker,
        campaign=campaign,
        key=theme_key(theme),
        defaults={"called": " ".join(name.split())},
    )


@transaction.atomic
def make_one(campaign: Campaign, *, keep: str, other: str) -> bool:
    """Count what was said about one theme as said about another; the topics keep their words, so that it can be undone.

    Returns whether they are two themes that can be made one.
    """
    same_as = theme_book(campaign).same_as
    kept, merged = resolve(theme_key(keep), same_as), theme_key(other)
    if not kept or not merged or kept == merged or resolve(merged, same_as) == kept:
        return False
    Theme.objects.of(campaign.seeker).update_or_create(
        seeker=campaign.seeker, campaign=campaign, key=merged, defaults={"same_as": kept}
    )
    return True


def make_two(campaign: Campaign, *, theme: str) -> None:
    """Take back that a theme is the same as another."""
    Theme.objects.of(campaign.seeker).filter(campaign=campaign, key=theme_key(theme)).update(same_as="")


def keep_apart(campaign: Campaign, one: str, other: str) -> None:
    """Remember that two themes which look alike are two."""
    first, second = sorted([theme_key(one), theme_key(other)])
    TwoThemes.objects.of(campaign.seeker).get_or_create(
        seeker=campaign.seeker, campaign=campaign, one=first, other=second
    )
