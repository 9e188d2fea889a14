"""Plays the fictional campaign through the very actions that the pages use, day by day."""

import datetime as dt
from dataclasses import replace
from itertools import combinations
from zoneinfo import ZoneInfo

from django.db import transaction
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.demo import cast, talks
from askwell.demo.cast import Said, Someone, Talked, Written
from askwell.journey.agreement import actions as agreement
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.actions import conclude
from askwell.journey.findings.debrief import actions as debrief
from askwell.journey.findings.debrief.facts import fact_rows, take_facts
from askwell.journey.findings.debrief.names import become_person
from askwell.journey.findings.debrief.queries import left_by
from askwell.journey.findings.decisions.actions import decide
from askwell.journey.findings.models import Claim, Decision
from askwell.journey.findings.themes.actions import call_theme, keep_apart, make_one
from askwell.journey.followup import actions as followup
from askwell.journey.followup.models import GiveBack
from askwell.journey.followup.thanks.actions import thank
from askwell.journey.followup.thanks.queries import first_thanks
from askwell.journey.outreach import actions as outreach
from askwell.journey.outreach.models import Channel, Letter
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.people import actions as people
from askwell.journey.people.models import Organisation, Person, Referral
from askwell.journey.preparation.actions import Chosen, prepare
from askwell.journey.preparation.bank import question_of_bank
from askwell.journey.preparation.models import Resume
from askwell.journey.preparation.resumes import keep_resume
from askwell.journey.purpose import actions as purpose
from askwell.journey.purpose.mine import actions as mine
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk import actions as talking
from askwell.journey.talk.models import Line, WrapUp
from askwell.journey.talk.queries import standing_lines
from askwell.journey.talk.resumes.actions import show_resume
from askwell.journey.talk.wrapping_up import Parting, wrap_up
from askwell.method.letters import prompt
from askwell.method.letters.openings import NOT_NAMED

BEGUN = 25


def later_today(now: dt.datetime, zone: ZoneInfo) -> dt.datetime:
    """Return the second full hour from now; late in the evening a quarter to midnight, and after that now.

    So there is a talk today at whatever hour somebody looks.
    """
    here = now.astimezone(zone)
    quarter_to_midnight = here.replace(hour=23, minute=45, second=0, microsecond=0)
    in_two_hours = now.replace(minute=0, second=0, microsecond=0) + dt.timedelta(hours=2)
    return min(in_two_hours, max(now, quarter_to_midnight))


@transaction.atomic
def build(seeker: Seeker, *, now: dt.datetime) -> Campaign:
    """Fill an empty seeker with Maya's campaign: nine talks behind her, one ahead, as if today were ``now``."""
    Story(seeker, now=now).play()
    return Campaign.objects.of(seeker).get()


class Story:
    """Maya's campaign as it unfolds; every step happens at its day before ``now``."""

    def __init__(self, seeker: Seeker, *, now: dt.datetime) -> None:
        self.seeker = seeker
        self.now = now
        for name, value in cast.SEEKER.items():
            setattr(seeker, name, value)
        seeker.save()
        self.zone = ZoneInfo(seeker.time_zone)
        self.met: dict[str, Person] = {}

    def ago(self, days: int, hour: int = 10) -> dt.datetime:
        """Return an hour of the day that lies so many days back, never later than now."""
        day = (self.now.astimezone(self.zone) - dt.timedelta(days=days)).date()
        return min(dt.datetime.combine(day, dt.time(hour), tzinfo=self.zone), self.now)

    def play(self) -> None:
        """Tell it from the first day to today."""
        self.campaign = purpose.set_out(
            self.seeker, name=cast.CURIOUS, kind="occupation", now=self.ago(BEGUN)
        )
        purpose.introduce_myself(self.campaign, introduction=cast.INTRODUCTION, appeal=cast.APPEAL)
        for someone in cast.CAST:
            self.meet(someone)
        for someone in cast.TWICE:
            self.come_again(someone)
        for place, kind in cast.KINDS.items():
            people.keep_kind(self.met_at(place), kind=kind)
        for row in cast.ASKED_FOR_NAMES:
            self.ask_for_names(*row)
        for written in cast.OUTREACH:
            self.write(written)
        for told in talks.TALKS:
            self.talk(told)
        self.look_ahead()
        self.carry_a_resume()
        self.conclude()
        self.say_what_she_brings()
        decide(
            self.campaign,
            choice=Decision.Choice.GO_ON,
            reasons=cast.WHY_SHE_GOES_ON,
            weighed=[
                (claim, claim.stance)
                for claim in Claim.objects.of(self.seeker)
                .filter(text__in=cast.WEIGHED)
                .select_related("talk")
            ],
            now=self.ago(1),
        )

    def say_what_she_brings(self) -> None:
        """Choose among the values, rate the interests, name the skills, and pick an occupation to set them against."""
        at = self.ago(2)
        for number, (chosen, left) in enumerate(combinations(cast.VALUES, 2)):
            moment = at + dt.timedelta(seconds=4 * number)
            mine.choose_value(self.seeker, times=1, chosen=chosen, left=left, now=moment)
        likings = {
            f"{letter}{n}": float(one)
            for letter, row in cast.LIKINGS.items()
            for n, one in enumerate(row, start=1)
        }
        mine.answer_interests(self.seeker, likings, now=at)
        mine.keep_skills(self.seeker, cast.SKILLS, now=at)
        code, title = cast.OCCUPATION
        purpose.choose_occupation(self.campaign, code=code, title=title, now=at)
        title, ratings = cast.IN_HER_WORDS
        later = at + dt.timedelta(minutes=5)
        purpose.describe_occupation(self.campaign, title=title, ratings=ratings, now=later)

    def carry_a_resume(self) -> None:
        """Show the first version to two people, and make a second out of what they said."""
        first, second = (
            keep_resume(Resume(seeker=self.seeker, name=name, note=note), file=None, now=self.ago(days))
            for name, note, days in cast.RESUMES
        )
        for name, change in cast.RESUME_CHANGES:
            talk = Talk.objects.of(self.seeker).get(person=self.met[name], ended_at__isnull=False)
            said = WrapUp.objects.of(self.seeker).get(talk=talk).resume_remark
            show_resume(talk, resume=first, how="close", remark=said, change=change, changed_in=second)

    def met_at(self, place: str) -> Organisation:
        """Return the organisation of some of the cast."""
        return Organisation.objects.of(self.seeker).get(name=place)

    def meet(self, someone: Someone) -> None:
        """Meet one of the cast, with who gave the name."""
        known = people.meet(
            self.seeker,
            full_name=someone.name,
            now=self.ago(BEGUN if someone.found is None else someone.found),
            found=someone.found is not None,
            title=someone.title,
            organisation=someone.place,
            relation=someone.relation,
            circles=[someone.circle] if someone.circle else [],
            emails=[someone.email] if someone.email else [],
            phones=[someone.phone] if someone.phone else [],
        )
        self.met[someone.name] = known
        if someone.through:
            people.refer(
                referrer=self.met[someone.through],
                referred=known,
                may_name=Referral.MayName.YES,
                words=someone.words,
                now=self.ago(someone.found or BEGUN),
            )

    def come_again(self, someone: Someone) -> None:
        """Add an entry of somebody who is there already, as an address book of a phone would."""
        people.make(
            self.seeker,
            full_name=someone.name,
            title=someone.title,
            organisation=someone.place,
            phones=[someone.phone],
            source="Address book",
            found=False,
            now=self.ago(BEGUN),
        )

    def ask_for_names(self, name: str, asked: int, answered: int | None, answer: str) -> None:
        """Ask a friend or relative, and keep what came back."""
        words = f"Who do you know who knows about {cast.CURIOUS}?"
        person = self.met[name]
        ask = people.ask_for_names(
            self.campaign, person=person, words=words, channel="message", now=self.ago(asked)
        )
        if answered is not None:
            people.record_answer(ask, names=[], words=answer, now=self.ago(answered))
            for someone in (one for one in cast.CAST if one.through == name):
                people.refer(
                    referrer=person,
                    referred=self.met[someone.name],
                    may_name=Referral.MayName.YES,
                    ask=ask,
                    now=self.ago(answered),
                )

    def write(self, written: Written) -> None:
        """Ask one person for a talk, and keep the answer."""
        approached = outreach.approach(self.campaign, person=self.met[written.person])
        approached.something_true = written.something_true
        approached.save(update_fields=["something_true"])
        sheet = first_draft(approached, kind=Letter.Kind.REQUEST, channel=Channel.EMAIL)
        body = (
            sheet.body.replace(prompt(NOT_NAMED), written.came_across) if written.came_across else sheet.body
        )
        letter = outreach.draft(
            approached, kind=sheet.kind, channel=sheet.channel, to=sheet.to, subject=sheet.subject, body=body,
            now=self.ago(written.asked),
        )  # fmt: skip
        outreach.send(letter, at=self.ago(written.asked, 11))
        if written.answered is not None:
            outreach.receive(
                approached, kind=written.kind, text=written.answer, received_at=self.ago(written.answered, 15)
            )

    def talk(self, told: Talked) -> None:
        """Agree, prepare, talk, sort, thank."""
        starts_at = self.ago(told.ago, told.hour)
        talk = self.agree(told, starts_at)
        talking.begin(talk, at=starts_at, now=self.now)
        for minute, said in enumerate(told.lines, start=1):
            self.note(talk, said, at=starts_at + dt.timedelta(minutes=minute * 2))
        talking.end(talk, at=starts_at + dt.timedelta(minutes=told.took), now=self.now)
        ticks = (
            "asked_names",
            "thanked",
            *(("asked_resume",) if told.resume_remark else ()),
            *(("got_card",) if told.card else ()),
        )
        wrap_up(talk, Parting(done=frozenset(ticks), resume_remark=told.resume_remark, card=told.card))
        self.after(talk, told)
        if told.thanked is not None:
            self.thank(talk, told.thanked)

    def agree(self, told: Talked, starts_at: dt.datetime) -> Talk:
        """Settle on a time and choose the questions."""
        approached = outreach.approach(self.campaign, person=self.met[told.person])
        talk = agreement.agree(
            approached,
            starts_at=starts_at,
            time_zone=self.seeker.time_zone,
            agreed_minutes=told.minutes,
            how=told.how,
            place="https://meet.example/maya" if told.how == "video" else "",
        )
        prepare(
            talk,
            chosen=[Chosen(key=key) for key in told.asked],
            now=min(starts_at, self.now) - dt.timedelta(hours=20),
        )
        return talk

    def note(self, talk: Talk, said: Said, *, at: dt.datetime) -> None:
        """Write one line down."""
        question = question_of_bank(self.seeker, said.question).pk if said.question else None
        talking.note(
            self.seeker, talk, line_id=uuid7(), text=said.text, kind=Line.Kind(said.kind), question=question, at=at,
            now=self.now,
        )  # fmt: skip

    def after(self, talk: Talk, told: Talked) -> None:
        """Sort the lines as Maya would in her two minutes."""
        lines = {line.text: line for line in standing_lines(talk)}
        debrief.learn(
            talk,
            lines=[
                debrief.Sorted(
                    line=lines[said.text],
                    purpose=said.purpose,
                    stance=said.stance,
                    topic=said.topic,
                    grounds=debrief.Grounds(kind=said.about_kind),
                )
                for said in told.lines
                if said.purpose
            ],
        )
        facts = fact_rows(talk, left_by(talk), None)
        take_facts(talk, [replace(row, ticked=row.fact.text in talks.FACTS) for row in facts])
        debrief.take_leads(talk, lines=[line for line in lines.values() if line.kind == Line.Kind.LEAD])
        for given in talk.names_given.select_related("line"):
            become_person(
                talk,
                given,
                text=given.line.text if given.line else given.name,
                may_name="yes",
                now=talk.ended_at or self.now,
            )
        debrief.reflect(talk, sentence=told.sentence, pull=told.pull, now=talk.ended_at)
        for by, text, kept in told.promises:
            made = followup.promise(
                self.seeker,
                person=talk.person,
                talk=talk,
                line=lines[text].first if text in lines else None,
                text=text,
                by=by,
                now=talk.ended_at or self.now,
            )
            if kept is not None and kept < told.ago:
                followup.keep_promise(made, now=self.ago(kept))

    def thank(self, talk: Talk, days: int) -> None:
        """Send the thank-you that the lines make, and tell the first referrer."""
        sheet = first_thanks(talk, channel=Channel.EMAIL, now=self.ago(days))
        kept = thank(
            talk,
            channel=sheet.channel,
            to=sheet.to,
            subject=sheet.subject,
            body=sheet.body,
            now=self.ago(days),
        )
        outreach.send(kept.letter, at=self.ago(days, 12))

    def look_ahead(self) -> None:
        """Priya's talk is later today; Rosa has heard how it went with Daniel."""
        ahead = self.agree(talks.AHEAD, later_today(self.now, self.zone))
        agreement.answered(ahead, answer=Talk.TheirAnswer.ACCEPTED, at=self.ago(1))
        rosa = followup.could_give(
            self.seeker,
            person=self.met["Rosa Osei"],
            kind=GiveBack.Kind.NEWS,
            text="How it went with Daniel Reyes",
        )
        followup.give_back(rosa, now=self.ago(10))
        followup.could_give(
            self.seeker,
            person=self.met["Grace Lin"],
            kind=GiveBack.Kind.INTRODUCTION,
            text="An introduction to Ellen Marsh",
            other=self.met["Ellen Marsh"],
        )

    def conclude(self) -> None:
        """Keep what Maya thinks so far, and what she calls her themes."""
        for aim in self.campaign.aims.all():
            sentence, would_change = talks.CONCLUSIONS[aim.purpose]
            conclude(aim, sentence=sentence, would_change=would_change, now=self.ago(1))
        for theme, name in talks.CALLED.items():
            call_theme(self.campaign, theme, name=name)
        for keep, other in talks.ONE:
            make_one(self.campaign, keep=keep, other=other)
        for one, other in talks.TWO:
            keep_apart(self.campaign, one, other)
