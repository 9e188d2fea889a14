"""Plays the fictional campaign through the very actions that the pages use, day by day."""

import datetime as dt

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.demo import cast, so_far, talks
from askwell.demo.meeting import BEGUN, ask_for_names, come_again, meet
from askwell.demo.one_talk import ask_for_a_talk, hold
from askwell.demo.story import Story
from askwell.journey.people import actions as people
from askwell.journey.purpose import actions as purpose
from askwell.journey.purpose.models import Campaign


@transaction.atomic
def build(seeker: Seeker, *, now: dt.datetime) -> Campaign:
    """Fill an empty seeker with Maya's campaign: nine talks behind her, one ahead, as if today were ``now``."""
    story = Story(seeker, now=now)
    story.set_out(cast.CURIOUS, days=BEGUN)
    purpose.introduce_myself(story.campaign, introduction=cast.INTRODUCTION, appeal=cast.APPEAL)
    for someone in cast.CAST:
        meet(story, someone)
    for someone in cast.TWICE:
        come_again(story, someone)
    for place, kind in cast.KINDS.items():
        people.keep_kind(story.met_at(place), kind=kind)
    for row in cast.ASKED_FOR_NAMES:
        ask_for_names(story, *row)
    for written in cast.OUTREACH:
        ask_for_a_talk(story, written)
    for told in talks.TALKS:
        hold(story, told)
    for step in (
        so_far.look_ahead,
        so_far.carry_a_resume,
        so_far.think_so_far,
        so_far.say_what_she_brings,
        so_far.go_on,
    ):
        step(story)
    return story.campaign
