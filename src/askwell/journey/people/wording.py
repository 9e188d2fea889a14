"""The first words of an ask for names, for the seeker to make her own."""

from askwell.accounts.models import Seeker
from askwell.journey.people.models import Ask, Person
from askwell.journey.purpose.models import Campaign
from askwell.method.letters import Draft, Facts, draft_ask, first_name, sentences_of


def first_words(seeker: Seeker, campaign: Campaign, *, person: Person, again: bool) -> Draft:
    """Return a letter that asks a friend or relative for names; ``again`` makes it the one gentle reminder."""
    facts = Facts(
        seeker_name=seeker.name,
        person_name=person.full_name,
        occupation=in_a_sentence(campaign.name),
        appeal=campaign.appeal,
        introduction=campaign.introduction,
        said_before=said_in_asks(person),
        turn=Ask.objects.of(seeker).exclude(asked_at=None).exclude(person=person).count(),
    )
    draft = draft_ask(facts)
    if not again:
        return draft
    called = first_name(person.full_name)
    body = _REMINDER.format(name=called, work=facts.occupation, seeker=seeker.name).strip()
    return Draft(subject=draft.subject, body=body)


def said_in_asks(person: Person) -> frozenset[str]:
    """Return the sentences in which a person was asked for names before."""
    asked = Ask.objects.of(person.seeker).filter(person=person).exclude(asked_at=None)
    return frozenset(one for words in asked.values_list("words", flat=True) for one in sentences_of(words))


def in_a_sentence(work: str) -> str:
    """Return a kind of work as it stands in a sentence: "Medical writing" loses its capital, "UX design" does not."""
    return work if work[:2].isupper() else work[:1].lower() + work[1:]


_REMINDER = """Dear {name},

I asked you a little while ago whether you know someone who knows about {work}. If a name has come to mind since, I would be glad of it. If not, no need to answer: thank you for thinking about it.

Warmly,
{seeker}"""
