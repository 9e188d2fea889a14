"""Keeping the thank-you letter of a talk."""

import datetime as dt

from django.db import transaction

from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import ThankYou
from askwell.journey.outreach.models import Letter


@transaction.atomic
def thank(talk: Talk, *, channel: str, to: str, subject: str, body: str, now: dt.datetime) -> ThankYou:
    """Keep the draft of the thanks for one talk. There is one thank-you for a talk; once sent it stays as it went."""
    there = ThankYou.objects.of(talk.seeker).filter(talk=talk).select_related("letter").first()
    if there and there.letter.sent_at:
        return there
    letter = there.letter if there else Letter(seeker=talk.seeker, person=talk.person, outreach=talk.outreach)
    letter.kind, letter.channel, letter.changed_at = Letter.Kind.THANKS, channel, now
    letter.to, letter.subject, letter.body = to, subject, body
    letter.save()
    return there or ThankYou.objects.create(seeker=talk.seeker, talk=talk, letter=letter)
