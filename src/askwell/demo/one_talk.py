"""One talk of Maya's, from the letter that asks for it to the thanks."""

import datetime as dt
from dataclasses import replace

from uuid_utils.compat import uuid7

from askwell.demo import talks
from askwell.demo.cast import Said, Talked, Written
from askwell.demo.story import Story
from askwell.journey.agreement import actions as agreement
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.debrief import actions as debrief
from askwell.journey.findings.debrief.facts import fact_rows, take_facts
from askwell.journey.findings.debrief.names import become_person
from askwell.journey.findings.debrief.queries import left_by
from askwell.journey.followup import actions as followup
from askwell.journey.followup.thanks.actions import thank
from askwell.journey.followup.thanks.queries import first_thanks
from askwell.journey.outreach import actions as outreach
from askwell.journey.outreach.models import Channel, Letter
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.preparation.actions import Chosen, prepare
from askwell.journey.preparation.bank import question_of_bank
from askwell.journey.talk import actions as talking
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import standing_lines
from askwell.journey.talk.wrapping_up import Parting, wrap_up
from askwell.method.letters import prompt
from askwell.method.letters.openings import NOT_NAMED


def ask_for_a_talk(story: Story, written: Written) -> None:
    """Ask one person for a talk, and keep the answer."""
    approached = outreach.approach(story.campaign, person=story.met[written.person])
    approached.something_true = written.something_true
    approached.save(update_fields=["something_true"])
    sheet = first_draft(approached, kind=Letter.Kind.REQUEST, channel=Channel.EMAIL)
    body = sheet.body.replace(prompt(NOT_NAMED), written.came_across) if written.came_across else sheet.body
    letter = outreach.draft(
        approached, kind=sheet.kind, channel=sheet.channel, to=sheet.to, subject=sheet.subject, body=body,
        now=story.ago(written.asked),
    )  # fmt: skip
    outreach.send(letter, at=story.ago(written.asked, 11))
    if written.answered is not None:
        outreach.receive(
            approached, kind=written.kind, text=written.answer, received_at=story.ago(written.answered, 15)
        )


def hold(story: Story, told: Talked) -> None:
    """Agree, prepare, talk, sort, thank."""
    starts_at = story.ago(told.ago, told.hour)
    talk = agree(story, told, starts_at)
    talking.begin(talk, at=starts_at, now=story.now)
    for minute, said in enumerate(told.lines, start=1):
        _note(story, talk, said, at=starts_at + dt.timedelta(minutes=minute * 2))
    talking.end(talk, at=starts_at + dt.timedelta(minutes=told.took), now=story.now)
    ticks = (
        "asked_names",
        "thanked",
        *(("asked_resume",) if told.resume_remark else ()),
        *(("got_card",) if told.card else ()),
    )
    wrap_up(talk, Parting(done=frozenset(ticks), resume_remark=told.resume_remark, card=told.card))
    _sort(story, talk, told)
    if told.thanked is not None:
        _thank(story, talk, told.thanked)


def agree(story: Story, told: Talked, starts_at: dt.datetime) -> Talk:
    """Settle on a time and choose the questions."""
    approached = outreach.approach(story.campaign, person=story.met[told.person])
    talk = agreement.agree(
        approached,
        starts_at=starts_at,
        time_zone=story.seeker.time_zone,
        agreed_minutes=told.minutes,
        how=told.how,
        place="https://meet.example/maya" if told.how == "video" else "",
    )
    prepare(
        talk,
        chosen=[Chosen(key=key) for key in told.asked],
        now=min(starts_at, story.now) - dt.timedelta(hours=20),
    )
    return talk


def _note(story: Story, talk: Talk, said: Said, *, at: dt.datetime) -> None:
    """Write one line down."""
    question = question_of_bank(story.seeker, said.question).pk if said.question else None
    talking.note(
        story.seeker, talk, line_id=uuid7(), text=said.text, kind=Line.Kind(said.kind), question=question, at=at,
        now=story.now,
    )  # fmt: skip


def _sort(story: Story, talk: Talk, told: Talked) -> None:
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
            now=talk.ended_at or story.now,
        )
    debrief.reflect(talk, sentence=told.sentence, pull=told.pull, now=talk.ended_at)
    _promise(story, talk, told)


def _promise(story: Story, talk: Talk, told: Talked) -> None:
    """Promise what Maya promised, and keep what she kept."""
    lines = {line.text: line for line in standing_lines(talk)}
    for by, text, kept in told.promises:
        made = followup.promise(
            story.seeker,
            person=talk.person,
            talk=talk,
            line=lines[text].first if text in lines else None,
            text=text,
            by=by,
            now=talk.ended_at or story.now,
        )
        if kept is not None and kept < told.ago:
            followup.keep_promise(made, now=story.ago(kept))


def _thank(story: Story, talk: Talk, days: int) -> None:
    """Send the thank-you that the lines make, and tell the first referrer."""
    sheet = first_thanks(talk, channel=Channel.EMAIL, now=story.ago(days))
    kept = thank(
        talk,
        channel=sheet.channel,
        to=sheet.to,
        subject=sheet.subject,
        body=sheet.body,
        now=story.ago(days),
    )
    outreach.send(kept.letter, at=story.ago(days, 12))
