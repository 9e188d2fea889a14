"""Which part of a campaign is looked at: the one filter of everything that is counted from claims and talks (decision 26)."""

from collections.abc import Hashable
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim, Fact, Lead
from askwell.journey.people.models import Organisation
from askwell.journey.purpose.models import Campaign, Target


def about_place(organisation: object) -> Q:
    """Return which claims are about an organisation: what is said of it, and what its people say of no other one."""
    return Q(about_organisation=organisation) | Q(about_organisation=None, person__organisation=organisation)


@dataclass(frozen=True, kw_only=True)
class Within:
    """One target of a campaign, with what holds for all of them, or one organisation; nothing said is the whole campaign."""

    target: Target | None = None
    place: Organisation | None = None

    @property
    def is_whole(self) -> bool:
        """Return whether nothing is left out."""
        return self.target is None and self.place is None

    @property
    def name(self) -> str:
        """Return what the part is called, "" for the whole."""
        return str(self.target or self.place or "")

    @property
    def key(self) -> Hashable:
        """Return what tells it from another part, by which what was gathered of it is kept."""
        part = self.target or self.place
        return (part.pk, self.name) if part else None

    def field(self, campaign: Campaign) -> str:
        """Return the work explored, by which the people of it are told from others."""
        return self.target.name if self.target else campaign.name

    def claims(self, campaign: Campaign) -> QuerySet[Claim]:
        """Return the claims of this part of a campaign."""
        return Claim.objects.of(campaign.seeker).filter(self._said, campaign=campaign)

    def talks(self, campaign: Campaign) -> QuerySet[Talk]:
        """Return the talks in which something was said of this part, and those about it of which nothing is sorted yet."""
        talks = Talk.objects.of(campaign.seeker).filter(campaign=campaign)
        if self.is_whole:
            return talks
        claims = Claim.objects.of(campaign.seeker).filter(talk=OuterRef("pk"))
        return talks.filter(Exists(claims.filter(self._said)) | (self._of_talk & ~Exists(claims)))

    def facts(self, campaign: Campaign) -> QuerySet[Fact]:
        """Return the facts of this part of a campaign: a fact is about what its talk is about, else where its speaker works."""
        facts = Fact.objects.of(campaign.seeker).filter(campaign=campaign)
        if self.target:
            return facts.filter(Q(talk__target=None) | Q(talk__target=self.target))
        return facts.filter(person__organisation=self.place) if self.place else facts

    def leads(self, campaign: Campaign) -> QuerySet[Lead]:
        """Return the leads of this part of a campaign."""
        leads = Lead.objects.of(campaign.seeker).filter(campaign=campaign)
        if self.target:
            return leads.filter(Q(talk=None) | Q(talk__target=None) | Q(talk__target=self.target))
        return leads.filter(organisation=self.place) if self.place else leads

    @property
    def _said(self) -> Q:
        if self.target:
            return Q(target=None) | Q(target=self.target)
        return about_place(self.place) if self.place else Q()

    @property
    def _of_talk(self) -> Q:
        if self.target:
            return Q(target=None) | Q(target=self.target)
        return Q(person__organisation=self.place)


WHOLE = Within()
