"""Whom Maya meets, who is in her address book twice, and whom she asks for names."""

from askwell.demo import cast
from askwell.demo.cast import Someone
from askwell.demo.story import Story
from askwell.journey.people import actions as people
from askwell.journey.people.models import Referral

BEGUN = 25


def meet(story: Story, someone: Someone) -> None:
    """Meet one of the cast, with who gave the name."""
    known = people.meet(
        story.seeker,
        full_name=someone.name,
        now=story.ago(BEGUN if someone.found is None else someone.found),
        found=someone.found is not None,
        title=someone.title,
        organisation=someone.place,
        relation=someone.relation,
        circles=[someone.circle] if someone.circle else [],
        emails=[someone.email] if someone.email else [],
        phones=[someone.phone] if someone.phone else [],
    )
    story.met[someone.name] = known
    if someone.through:
        people.refer(
            referrer=story.met[someone.through],
            referred=known,
            may_name=Referral.MayName.YES,
            words=someone.words,
            now=story.ago(someone.found or BEGUN),
        )


def come_again(story: Story, someone: Someone) -> None:
    """Add an entry of somebody who is there already, as an address book of a phone would."""
    people.make(
        story.seeker,
        full_name=someone.name,
        title=someone.title,
        organisation=someone.place,
        phones=[someone.phone],
        source="Address book",
        found=False,
        now=story.ago(BEGUN),
    )


def ask_for_names(story: Story, name: str, asked: int, answered: int | None, answer: str) -> None:
    """Ask a friend or relative, and keep what came back."""
    words = f"Who do you know who knows about {cast.CURIOUS}?"
    person = story.met[name]
    ask = people.ask_for_names(
        story.campaign, person=person, words=words, channel="message", now=story.ago(asked)
    )
    if answered is not None:
        people.record_answer(ask, names=[], words=answer, now=story.ago(answered))
        for someone in (one for one in cast.CAST if one.through == name):
            people.refer(
                referrer=person,
                referred=story.met[someone.name],
                may_name=Referral.MayName.YES,
                ask=ask,
                now=story.ago(answered),
            )
