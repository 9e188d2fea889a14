"""Which kind of letter is due to somebody."""

from django.utils import timezone

from askwell.journey.outreach.actions import MACHINES
from askwell.journey.outreach.later import later
from askwell.journey.outreach.models import Letter, Outreach, Reply


def kind_due(outreach: Outreach) -> str:
    """Return what is to be written next: the request, a kind follow-up until it is answered, an answer, and then news.

    A talk that was agreed on, or is off, comes first, until they were told.
    """
    if due := later(outreach, now=timezone.now()).due:
        return due
    replies = Reply.objects.of(outreach.seeker).filter(outreach=outreach)
    answered = replies.exclude(kind__in=MACHINES).order_by("received_at").last()
    if answered and not answered.text:
        return Letter.Kind.UPDATE  # noted without words: there are none to answer
    if answered:
        wrote = Letter.objects.of(outreach.seeker).filter(
            outreach=outreach, sent_at__gte=answered.received_at
        )
        return Letter.Kind.UPDATE if wrote.exists() else Letter.Kind.ANSWER
    asked = Letter.objects.of(outreach.seeker).filter(outreach=outreach, kind=Letter.Kind.REQUEST)
    last = asked.filter(sent_at__isnull=False).order_by("sent_at").last()
    came_back = last and replies.filter(kind=Reply.Kind.BOUNCED, received_at__gte=last.sent_at).exists()
    return Letter.Kind.NUDGE if last and not came_back else Letter.Kind.REQUEST
