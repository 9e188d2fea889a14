"""What was made of the notes of a talk has the time of the talk, also where that is put right afterwards."""

from django.db import transaction

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim, Fact, Lead


@transaction.atomic
def date_anew(talk: Talk) -> None:
    """Let the claims, facts and leads of a talk have been said within its times. Six statements, however many there are."""
    claims = list(Claim.objects.of(talk.seeker).filter(talk=talk, line__isnull=False).select_related("line"))
    facts = list(Fact.objects.of(talk.seeker).filter(talk=talk, line__isnull=False).select_related("line"))
    leads = list(Lead.objects.of(talk.seeker).filter(talk=talk, line__isnull=False).select_related("line"))
    for claim in claims:
        if claim.line:
            claim.said_at = talk.said_at(claim.line.at)
    for fact in facts:
        if fact.line:
            fact.said_at = talk.said_at(fact.line.at)
    for lead in leads:
        if lead.line:
            lead.heard_at = talk.said_at(lead.line.at)
    Claim.objects.bulk_update(claims, ["said_at"], batch_size=500)
    Fact.objects.bulk_update(facts, ["said_at"], batch_size=500)
    Lead.objects.bulk_update(leads, ["heard_at"], batch_size=500)
