"""One letter on the page: which kind is due, its draft, its checks, and the doors by which it leaves."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone

from askwell.formats.email import MailLink, mailto
from askwell.journey.outreach.actions import MACHINES
from askwell.journey.outreach.facts import address_of, facts_for
from askwell.journey.outreach.landed import Landed, where_it_led
from askwell.journey.outreach.later import later
from askwell.journey.outreach.models import Channel, Letter, Outreach, Reply
from askwell.journey.outreach.posting import subject_in_thread
from askwell.journey.people.models import Person, Referral
from askwell.journey.people.wording import knows_the_seeker
from askwell.method import letters
from askwell.method.etiquette import Check, check_letter, summary
from askwell.method.etiquette.asking import job_asks_in
from askwell.method.etiquette.prompts import looked_through
from askwell.method.letters.names import full_said
from askwell.method.letters.nearly import nearly_the_same
from askwell.method.replies import own_words
from askwell.method.replies.asked import asked_in
from askwell.method.replies.sentences import sentences
from askwell.office.cadence import pack_in
from askwell.office.etiquette import rules_in

LATEST = 100
LONGEST_READ = 8_000
# What the rules know of a letter; every other kind is looked at for what no letter should say.
JUDGED = {Letter.Kind.REQUEST, Letter.Kind.NUDGE, Letter.Kind.THANKS}
# What whoever knows the seeker need not be told.
OF_STRANGERS = {
    "introduces_self", "gives_background", "says_source_of_name", "source_first", "says_why_this_work_appeals",
}  # fmt: skip
# What goes on in the thread of the letters before it.
IN_THREAD = {
    Letter.Kind.NUDGE, Letter.Kind.ANSWER, Letter.Kind.RESCHEDULE, Letter.Kind.MISSED, Letter.Kind.NOT_MET, Letter.Kind.CALLED_OFF,
}  # fmt: skip
CHANNELS = (Channel.EMAIL, Channel.LINKEDIN, Channel.MESSAGE, Channel.PHONE)
# A note of 300 characters comes with an invitation to connect: for whoever is written to first. Nobody is answered in one.
_AFTERWARDS = (Channel.EMAIL, Channel.MESSAGE, Channel.PHONE)
_WAYS: dict[str, tuple[Channel, ...]] = {
    Letter.Kind.REQUEST: CHANNELS,
    Letter.Kind.NUDGE: CHANNELS,
    Letter.Kind.INTRODUCTION: CHANNELS,
    Letter.Kind.UPDATE: (Channel.EMAIL, Channel.MESSAGE, Channel.CARD, Channel.PHONE),
}


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The letter as it stands, not necessarily kept yet. ``about`` is whom it is about, by name, where that is another.

    ``anyway`` is "yes" where the policy holds it back, and she writes it all the same; ``another`` is "yes" where she asks for
    a further talk. ``decided`` is the key of the decision that it tells of.
    """

    kind: str
    channel: str
    to: str
    subject: str
    body: str
    about: str = ""
    anyway: str = ""
    another: str = ""
    decided: str = ""

    @property
    def query(self) -> str:
        """Return what its address holds behind the question mark."""
        more = {"about": self.about, "anyway": self.anyway, "another": self.another, "decided": self.decided}
        said = {name: value for name, value in more.items() if value}
        return urlencode({"kind": self.kind, "channel": self.channel, **said})


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A letter with what the rules say of it."""

    checks: tuple[Check, ...]
    sum: str


def ways_of(kind: str) -> tuple[Channel, ...]:
    """Return the ways by which a kind of letter can go."""
    return _WAYS.get(kind, _AFTERWARDS)


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


def sheet_for(outreach: Outreach, *, kind: str, channel: str, about: str = "", decided: str = "") -> Sheet:
    """Return the kept draft of this kind and channel, or a first one made from the facts: never blank.

    A kept draft that does not name whom the letter is to be about is of another matter.
    """
    letter = kept_letter(outreach, kind=kind, channel=channel)
    if letter and about in f"{letter.subject}\n{letter.body}":
        told = {"to": letter.to, "subject": letter.subject, "body": letter.body}
        landed = landed_for(outreach, kind=kind, about=about, decided=decided)
        return Sheet(kind=kind, channel=channel, about=about, decided=landed.key if landed else "", **told)
    return first_draft(outreach, kind=kind, channel=channel, about=about, decided=decided)


def landed_for(outreach: Outreach, *, kind: str, about: str = "", decided: str = "") -> Landed | None:
    """Return the decision that news tells of, by its key, or an end that is to be told; nothing for other letters and other news."""
    if kind != Letter.Kind.UPDATE or (about and not decided):
        return None
    return where_it_led(outreach, key=decided, now=timezone.now())


def own_letter(outreach: Outreach, *, kind: str, channel: str) -> Sheet:
    """Return the kept draft, or a sheet with greeting and name alone: what she writes although nothing is suggested."""
    letter = kept_letter(outreach, kind=kind, channel=channel)
    subject, body = (letter.subject, letter.body) if letter else ("", _bare(outreach))
    to = letter.to if letter else address_of(outreach.person, channel=channel)
    return Sheet(kind=kind, channel=channel, to=to, subject=subject, body=body, anyway="yes")


def _bare(outreach: Outreach) -> str:
    facts = facts_for(outreach)
    return f"{facts.greeting}\n\n\n\n{facts.me}"


def kept_letter(outreach: Outreach, *, kind: str, channel: str) -> Letter | None:
    """Return the kept draft of this kind and channel."""
    return (
        Letter.objects.of(outreach.seeker)
        .filter(outreach=outreach, kind=kind, channel=channel, sent_at=None)
        .first()
    )


def untouched_beside(letter: Letter, *, decided: str) -> list[Letter]:
    """Return the drafts of the same news of a decision for other ways in which nothing was changed."""
    if not decided or letter.outreach is None:
        return []
    outreach, ours = letter.outreach, Letter.objects.of(letter.seeker)
    waiting = ours.filter(outreach=outreach, kind=letter.kind, sent_at=None).exclude(pk=letter.pk)
    made = partial(first_draft, outreach, kind=letter.kind, decided=decided)
    return [one for one in waiting if one.body == made(channel=one.channel).body]


def first_draft(outreach: Outreach, *, kind: str, channel: str, about: str = "", decided: str = "") -> Sheet:
    """Return a draft made from the facts as they are now.

    ``about`` is whom the letter is about, by name: with whom the seeker talked, or whom she would like to meet; ``decided``
    is the key of the decision that it tells of, whatever way it goes.
    """
    today = timezone.localdate()
    facts = facts_for(outreach, kind=kind, channel=channel, today=today)
    landed = landed_for(outreach, kind=kind, about=about, decided=decided)
    if landed:
        made = _as_it_goes(facts, landed.draft(facts, channel), kind=kind, channel=channel)
    else:
        made = _made(outreach, facts, kind=kind, channel=channel, about=about)
    to = address_of(outreach.person, channel=channel)
    goes_on = channel == Channel.EMAIL and kind in IN_THREAD
    subject = (subject_in_thread(outreach.person) if goes_on else "") or made.subject
    return Sheet(
        kind=kind,
        channel=channel,
        to=to,
        subject=subject,
        body=made.body,
        about=about,
        decided=landed.key if landed else "",
    )


def _made(outreach: Outreach, facts: letters.Facts, *, kind: str, channel: str, about: str) -> letters.Draft:
    made = _written(outreach, facts, kind=kind, channel=channel, about=about)
    return _as_it_goes(facts, made, kind=kind, channel=channel)


def _as_it_goes(facts: letters.Facts, made: letters.Draft, *, kind: str, channel: str) -> letters.Draft:
    as_it_is = channel != Channel.PHONE or kind in {Letter.Kind.REQUEST, Letter.Kind.NUDGE}
    return made if as_it_is else letters.spoken(facts, made, is_answer=kind == Letter.Kind.ANSWER)


def _written(
    outreach: Outreach, facts: letters.Facts, *, kind: str, channel: str, about: str
) -> letters.Draft:
    match kind:
        case Letter.Kind.NUDGE:
            return _nudge(outreach, facts, channel=channel)
        case Letter.Kind.UPDATE:
            return _news(outreach, facts, about=about)
        case Letter.Kind.ANSWER:
            return _answer(outreach, facts, channel=channel)
        case Letter.Kind.INTRODUCTION:
            again = about and asked_to_introduce(outreach.person, about)
            first = partial(letters.draft_introduction, channel=channel)
            return (letters.draft_introduction_again if again else first)(facts, to_whom=about)
    if kind in _OTHER_TIMES:
        known = later(outreach, now=timezone.now())
        return _OTHER_TIMES[kind](facts, when=known.agreed if kind == Letter.Kind.RESCHEDULE else known.off)
    return letters.draft_request(facts, channel=channel)


def _nudge(outreach: Outreach, facts: letters.Facts, *, channel: str) -> letters.Draft:
    allowed = len(pack_in(settings.CADENCE, outreach.seeker.cadence).nudge_after)
    is_last = _sent(outreach, Letter.Kind.NUDGE).count() + 1 >= allowed
    return letters.draft_nudge(facts, sent_on=_asked_on(outreach), channel=channel, is_last=is_last)


# What is written when a talk cannot take place, or did not.
_OTHER_TIMES: dict[str, Callable[..., letters.Draft]] = {
    Letter.Kind.RESCHEDULE: letters.draft_reschedule,
    Letter.Kind.MISSED: letters.draft_missed,
    Letter.Kind.NOT_MET: letters.draft_not_met,
    Letter.Kind.CALLED_OFF: letters.draft_called_off,
}


def _news(outreach: Outreach, facts: letters.Facts, *, about: str) -> letters.Draft:
    known = later(outreach, now=timezone.now())
    whom = known.talked_with or ((about,) if about else ())
    return letters.draft_update(
        facts,
        talked_with=whom,
        led_to=known.led_to,
        talks=known.talks,
        since_ours=known.since_ours,
        since_news=known.told_at is not None,
        helped=known.helped,
        ahead=bool(known.agreed),
    )


def _answer(outreach: Outreach, facts: letters.Facts, *, channel: str) -> letters.Draft:
    last = _last_reply(outreach)
    said = own_words(last.text).said[:LONGEST_READ] if last else ""
    return letters.draft_answer(
        facts,
        kind=last.kind if last else "",
        until=_until(last) if last else "",
        resume=bool(last and last.wants_resume and channel != Channel.PHONE),
        named=_pointed_to(outreach, last) if last else "",
        asked=asked_in(said, received_at=last.received_at, zone=outreach.seeker.zone) if last else (),
        agreed=later(outreach, now=timezone.now()).agreed.removeprefix("on "),
    )


def _until(reply: Reply) -> str:
    """Return when to write again, as a piece of a sentence: "after January 10" where they said so, else "around January 11"."""
    if reply.until_on is None:
        return ""
    before = reply.until_on - dt.timedelta(days=1)
    if re.search(rf"\bafter\b[^.?!]*\b{before.day}(?:st|nd|rd|th)?\b", reply.text, re.IGNORECASE):
        return f"after {before:%B} {before.day}"
    return f"around {reply.until_on:%B} {reply.until_on.day}"


def _pointed_to(outreach: Outreach, reply: Reply) -> str:
    """Return whose name an answer gave, where it was one name alone."""
    given = Referral.objects.of(outreach.seeker).filter(
        referrer=outreach.person, referred_at__gte=reply.created_at - dt.timedelta(minutes=1)
    )
    names = list(given.values_list("referred__full_name", flat=True)[:2])
    return names[0] if len(names) == 1 else ""


def _last_reply(outreach: Outreach) -> Reply | None:
    replies = Reply.objects.of(outreach.seeker).filter(outreach=outreach).exclude(kind__in=MACHINES)
    return replies.order_by("received_at").last()


def left_out(outreach: Outreach) -> list[str]:
    """Return the sentences of hers of which no draft is made, since they ask for work; she is told."""
    hers = (outreach.campaign.introduction, outreach.campaign.appeal, outreach.something_true)
    return [one for text in hers for one in job_asks_in(text)]


def asked_by(outreach: Outreach) -> str:
    """Return the questions of their last answer in their own words, or "" where it has none."""
    last = _last_reply(outreach)
    own = sentences(own_words(last.text).said[:LONGEST_READ]) if last else []
    return " ".join(sentence.text for sentence in own if sentence.asks)


def asked_to_introduce(person: Person, about: str) -> list[dt.datetime]:
    """Return when a friend was asked to introduce the seeker to somebody, by the name in what was written."""
    sent = Letter.objects.of(person.seeker).filter(
        person=person, kind=Letter.Kind.INTRODUCTION, sent_at__isnull=False, body__contains=full_said(about)
    )
    return [at for at in sent.order_by("sent_at").values_list("sent_at", flat=True) if at and about]


def _sent(outreach: Outreach, kind: str) -> QuerySet[Letter]:
    return Letter.objects.of(outreach.seeker).filter(outreach=outreach, kind=kind, sent_at__isnull=False)


def nearly_the_same_as(outreach: Outreach, sheet: Sheet) -> Letter | None:
    """Return the letter or the draft to somebody else that is nearly the same, the latest first."""
    others = Letter.objects.of(outreach.seeker).filter(kind=sheet.kind).exclude(person=outreach.person)
    latest = list(others.select_related("person").order_by("-changed_at")[:LATEST])
    place = nearly_the_same(sheet.body, [letter.body for letter in latest])
    return latest[place] if place is not None else None


def _asked_on(outreach: Outreach) -> dt.date | None:
    sent = (
        Letter.objects.of(outreach.seeker)
        .filter(outreach=outreach, sent_at__isnull=False)
        .order_by("sent_at")
        .first()
    )
    return sent.sent_at.date() if sent and sent.sent_at else None


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
        facts=facts_for(outreach),
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
    if sheet.kind == Letter.Kind.REQUEST and _sent(outreach, Letter.Kind.REQUEST).exists():
        needless |= OF_STRANGERS - {"says_why_this_work_appeals"}
    if sheet.kind == Letter.Kind.REQUEST and knows_the_seeker(outreach.person):
        needless |= OF_STRANGERS
    if sheet.kind == Letter.Kind.INTRODUCTION:
        needless.add("more_than_one_ask")  # the lines to pass on hold one of their own
    return needless


def mail_link(sheet: Sheet) -> MailLink:
    """Return the link that opens the letter in the seeker's own mail program."""
    return mailto(to=sheet.to, subject=sheet.subject, body=sheet.body)
