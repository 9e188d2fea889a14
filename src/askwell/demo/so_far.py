"""What Maya makes of it so far: what is ahead, her resume, her answers, what she brings, and that she goes on."""

import datetime as dt
from itertools import combinations
from zoneinfo import ZoneInfo

from askwell.demo import cast, talks
from askwell.demo.one_talk import agree
from askwell.demo.story import Story
from askwell.journey.agreement import actions as agreement
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.actions import conclude
from askwell.journey.findings.decisions.actions import decide
from askwell.journey.findings.models import Claim, Decision
from askwell.journey.findings.themes.actions import call_theme, keep_apart, make_one
from askwell.journey.followup import actions as followup
from askwell.journey.followup.models import GiveBack
from askwell.journey.preparation.models import Resume
from askwell.journey.preparation.resumes import keep_resume
from askwell.journey.purpose import actions as purpose
from askwell.journey.purpose.mine import actions as mine
from askwell.journey.talk.models import WrapUp
from askwell.journey.talk.resumes.actions import show_resume


def later_today(now: dt.datetime, zone: ZoneInfo) -> dt.datetime:
    """Return the second full hour from now; late in the evening a quarter to midnight, and after that now.

    So there is a talk today at whatever hour somebody looks.
    """
    here = now.astimezone(zone)
    quarter_to_midnight = here.replace(hour=23, minute=45, second=0, microsecond=0)
    in_two_hours = now.replace(minute=0, second=0, microsecond=0) + dt.timedelta(hours=2)
    return min(in_two_hours, max(now, quarter_to_midnight))


def look_ahead(story: Story) -> None:
    """Priya's talk is later today; Rosa has heard how it went with Daniel."""
    ahead = agree(story, talks.AHEAD, later_today(story.now, story.zone))
    agreement.answered(ahead, answer=Talk.TheirAnswer.ACCEPTED, at=story.ago(1))
    rosa = followup.could_give(
        story.seeker,
        person=story.met["Rosa Osei"],
        kind=GiveBack.Kind.NEWS,
        text="How it went with Daniel Reyes",
    )
    followup.give_back(rosa, now=story.ago(10))
    followup.could_give(
        story.seeker,
        person=story.met["Grace Lin"],
        kind=GiveBack.Kind.INTRODUCTION,
        text="An introduction to Ellen Marsh",
        other=story.met["Ellen Marsh"],
    )


def carry_a_resume(story: Story) -> None:
    """Show the first version to two people, and make a second out of what they said."""
    first, second = (
        keep_resume(Resume(seeker=story.seeker, name=name, note=note), file=None, now=story.ago(days))
        for name, note, days in cast.RESUMES
    )
    for name, change in cast.RESUME_CHANGES:
        talk = Talk.objects.of(story.seeker).get(person=story.met[name], ended_at__isnull=False)
        said = WrapUp.objects.of(story.seeker).get(talk=talk).resume_remark
        show_resume(talk, resume=first, how="close", remark=said, change=change, changed_in=second)


def think_so_far(story: Story) -> None:
    """Keep what Maya thinks so far, and what she calls her themes."""
    for aim in story.campaign.aims.all():
        sentence, would_change = talks.CONCLUSIONS[aim.purpose]
        conclude(aim, sentence=sentence, would_change=would_change, now=story.ago(1))
    for theme, name in talks.CALLED.items():
        call_theme(story.campaign, theme, name=name)
    for keep, other in talks.ONE:
        make_one(story.campaign, keep=keep, other=other)
    for one, other in talks.TWO:
        keep_apart(story.campaign, one, other)


def say_what_she_brings(story: Story) -> None:
    """Choose among the values, rate the interests, name the skills, and pick an occupation to set them against."""
    at = story.ago(2)
    for number, (chosen, left) in enumerate(combinations(cast.VALUES, 2)):
        moment = at + dt.timedelta(seconds=4 * number)
        mine.choose_value(story.seeker, times=1, chosen=chosen, left=left, now=moment)
    likings = {
        f"{letter}{n}": float(one)
        for letter, row in cast.LIKINGS.items()
        for n, one in enumerate(row, start=1)
    }
    mine.answer_interests(story.seeker, likings, now=at)
    mine.keep_skills(story.seeker, cast.SKILLS, now=at)
    code, title = cast.OCCUPATION
    purpose.choose_occupation(story.campaign, code=code, title=title, now=at)
    title, ratings = cast.IN_HER_WORDS
    later = at + dt.timedelta(minutes=5)
    purpose.describe_occupation(story.campaign, title=title, ratings=ratings, now=later)


def go_on(story: Story) -> None:
    """Decide to go on, and lay down why."""
    decide(
        story.campaign,
        choice=Decision.Choice.GO_ON,
        reasons=cast.WHY_SHE_GOES_ON,
        weighed=[
            (claim, claim.stance)
            for claim in Claim.objects.of(story.seeker).filter(text__in=cast.WEIGHED).select_related("talk")
        ],
        now=story.ago(1),
    )
