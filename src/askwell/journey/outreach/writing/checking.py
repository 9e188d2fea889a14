"""What the rules say of a letter, and what the seeker is told beside it."""

from dataclasses import dataclass
from functools import partial

from django.conf import settings

from askwell.journey.outreach.facts import for_a_fix
from askwell.journey.outreach.later import last_talk_on
from askwell.journey.outreach.models import Letter, Outreach, Reply
from askwell.journey.outreach.writing.drafts import landed_for
from askwell.journey.outreach.writing.gone_out import gone_out
from askwell.journey.outreach.writing.sheet import Sheet
from askwell.journey.people.wording import knows_the_seeker
from askwell.method.etiquette import Check, check_letter, summary
from askwell.method.etiquette.asking import job_asks_in
from askwell.method.etiquette.prompts import looked_through
from askwell.method.letters.nearly import nearly_the_same
from askwell.office.etiquette import rules_in

LATEST = 100
# What the rules know of a letter; every other kind is looked at for what no letter should say.
JUDGED = {Letter.Kind.REQUEST, Letter.Kind.NUDGE, Letter.Kind.THANKS}
# What whoever knows the seeker need not be told.
OF_STRANGERS = {
    "introduces_self", "gives_background", "says_source_of_name", "source_first", "says_why_this_work_appeals",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A letter with what the rules say of it."""

    checks: tuple[Check, ...]
    sum: str


def left_out(outreach: Outreach) -> list[str]:
    """Return the sentences of hers of which no draft is made, since they ask for work; she is told."""
    hers = (outreach.campaign.introduction, outreach.campaign.appeal, outreach.something_true)
    return [one for text in hers for one in job_asks_in(text)]


def nearly_the_same_as(outreach: Outreach, sheet: Sheet) -> Letter | None:
    """Return the letter or the draft to somebody else that is nearly the same, the latest first."""
    others = Letter.objects.of(outreach.seeker).filter(kind=sheet.kind).exclude(person=outreach.person)
    latest = list(others.select_related("person").order_by("-changed_at")[:LATEST])
    place = nearly_the_same(sheet.body, [letter.body for letter in latest])
    return latest[place] if place is not None else None


def checked(outreach: Outreach, sheet: Sheet) -> Checked:
    """Return what the rules say of a letter, failing ones first."""
    referral = outreach.referral
    named = referral.referrer.full_name if referral and referral.is_named else ""
    look = partial(
        check_letter,
        kind=sheet.kind if sheet.kind in JUDGED else Letter.Kind.UPDATE,
        channel=sheet.channel,
        subject=sheet.subject,
        recipient=outreach.person.full_name,
        referrer=named,
        facts=for_a_fix(outreach),
        rules=rules_in(settings.ETIQUETTE)[0],
    )
    checks = looked_through(sheet.body, look)
    needless = _needless(outreach, sheet)
    checks = tuple(check for check in checks if check.name not in needless)
    return Checked(checks=tuple(sorted(checks, key=lambda check: check.ok)), sum=summary(checks))


def _needless(outreach: Outreach, sheet: Sheet) -> set[str]:
    """Return the checks that do not fit: a resume that they asked for, what they know of her or have read before."""
    needless = set()
    if (landed := landed_for(outreach, kind=sheet.kind, decided=sheet.decided)) and landed.found_work:
        needless.add("asks_for_job")  # "I start as a trainee on Monday" asks for none
    if Reply.objects.of(outreach.seeker).filter(outreach=outreach, wants_resume=True).exists():
        needless.add("resume_attached")
    if sheet.kind == Letter.Kind.REQUEST and gone_out(outreach, Letter.Kind.REQUEST).exists():
        needless |= OF_STRANGERS - {"says_why_this_work_appeals"}
    if sheet.kind == Letter.Kind.REQUEST and _knows_her(outreach):
        needless |= OF_STRANGERS
    if sheet.kind == Letter.Kind.INTRODUCTION:
        needless.add("more_than_one_ask")  # the lines to pass on hold one of their own
    return needless


def _knows_her(outreach: Outreach) -> bool:
    """Return whether this person knows the seeker, from before or by a talk."""
    return knows_the_seeker(outreach.person) or last_talk_on(outreach) is not None
