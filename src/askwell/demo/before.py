"""What Maya looked into before: hospital librarians, three talks, and a reasoned step aside. It rests beside her campaign."""

import datetime as dt

from askwell.accounts.models import Seeker
from askwell.demo.cast import Said, Someone, Talked
from askwell.demo.meeting import meet
from askwell.demo.one_talk import hold
from askwell.demo.story import Story
from askwell.journey.findings.answers.actions import conclude
from askwell.journey.findings.decisions.actions import decide
from askwell.journey.findings.models import Claim, Decision
from askwell.journey.people import actions as people
from askwell.journey.purpose import actions as purpose
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign

CURIOUS = "hospital librarianship"
BEGUN, ENDED = 62, 27
DAY, LIKES, HOURS, TRAINING, WANTED, PROSPECTS = "s01", "s02", "s04", "s08", "s09", "s12"

CAST = (
    Someone(name="Margit Sand", title="Hospital librarian", place="City Hospital", relation="from the wards",
            email="margit.sand@cityhospital.example", found=60),
    Someone(name="Dolores Vega", title="Head of the library", place="Lakeside College",
            email="d.vega@lakeside.example", found=50),
    Someone(name="Tomasz Wolny", title="Former medical librarian",
            email="tomasz@wolny.example", found=44),
)  # fmt: skip

TALKS = (
    Talked(
        person="Margit Sand", ago=55, asked=(DAY, LIKES, PROSPECTS),
        lines=(
            Said(text="A doctor runs in, wants three studies before her next patient, and gets them.", question=DAY,
                 purpose="fit", stance="for", topic="tasks"),
            Said(text="I lock up at five and nobody calls.", question=LIKES, purpose="fit", stance="for", topic="hours"),
            Said(text="There were four of us. When I retire there will be nobody.", question=PROSPECTS, purpose="jobs",
                 stance="against", topic="prospects"),
        ),
        sentence="Lovely work, and it is being wound up.", pull="more",
    ),
    Talked(
        person="Dolores Vega", ago=47, asked=(WANTED, TRAINING, PROSPECTS),
        lines=(
            Said(text="We had one post in five years, and ninety people wanted it.", question=PROSPECTS, purpose="jobs",
                 stance="against", topic="prospects"),
            Said(text="Without the library degree I may not even invite you.", question=TRAINING, purpose="values",
                 stance="for", topic="training"),
            Said(text="We share one desk and one kettle, and it works.", question=WANTED, purpose="organisations",
                 stance="for", topic="culture"),
        ),
        sentence="Two years of study for one post in five years.", pull="less",
    ),
    Talked(
        person="Tomasz Wolny", ago=38, asked=(HOURS, TRAINING),
        lines=(
            Said(text="What I miss is explaining. What I do not miss is cancelling journals.", question=HOURS,
                 purpose="fit", stance="against", topic="tasks"),
            Said(text="The course taught me to search. Nobody asked for the degree afterwards.", question=TRAINING,
                 purpose="values", stance="against", topic="training"),
        ),
        sentence="It is the explaining that I would like.", pull="less",
    ),
)  # fmt: skip

CONCLUSIONS = {
    "jobs": ("Hardly: one post in five years.", "If a second hospital opened a library."),
    "organisations": ("Small teams that share what they have.", ""),
    "values": ("A degree, and the patience to search.", ""),
    "fit": ("The explaining fits me, the rest does not.", ""),
}
WEIGHED = {
    "We had one post in five years, and ninety people wanted it.": "against",
    "A doctor runs in, wants three studies before her next patient, and gets them.": "for",
}
WHY = "Hardly any posts. What I would like about it is the explaining, and that is what medical writers do."


def play_before(seeker: Seeker, *, now: dt.datetime) -> Campaign:
    """Add the campaign before to that of the demonstration; the other stays under way."""
    under_way = current_campaign(seeker)
    story = Story(seeker, now=now)
    _play(story)
    purpose.take_up(under_way, now=story.ago(ENDED))
    return story.campaign


def _play(story: Story) -> None:
    """Tell the campaign before, from its first day to its last."""
    story.set_out(CURIOUS, days=BEGUN)
    for someone in CAST:
        meet(story, someone)
    people.keep_kind(story.met_at("Lakeside College"), kind="school or university")
    for told in TALKS:
        hold(story, told)
    for aim in story.campaign.aims.all():
        sentence, would_change = CONCLUSIONS[aim.purpose]
        conclude(aim, sentence=sentence, would_change=would_change, now=story.ago(ENDED))
    said = Claim.objects.of(story.seeker).filter(campaign=story.campaign, text__in=WEIGHED)
    for someone in CAST:  # whoever is still on the list is to be asked for the next kind of work
        people.change(story.met[someone.name], found=False, now=story.ago(ENDED))
    decide(
        story.campaign,
        choice=Decision.Choice.CHANGE,
        reasons=WHY,
        weighed=[(claim, WEIGHED[claim.text]) for claim in said],
        now=story.ago(ENDED),
    )
