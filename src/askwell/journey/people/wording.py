"""The first words of an ask for names, for the seeker to make her own."""

from askwell.accounts.models import Seeker
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign

SUBJECT = "Who do you know?"


def first_words(seeker: Seeker, campaign: Campaign, *, person: Person, again: bool) -> str:
    """Return a letter that asks a friend or relative for names; ``again`` makes it the one gentle reminder.

    It asks for names and never for a job, says what will happen to them, and is easy to say no to.
    """
    body = _REMINDER if again else _ASK
    work = campaign.name if campaign.name[:2].isupper() else campaign.name[:1].lower() + campaign.name[1:]
    about = "people who work there" if campaign.kind == Campaign.Kind.INDUSTRY else "people who do it"
    words = body.format(name=called(person), work=work, about=about)
    return f"{words}\n\n{seeker.name}".strip()


def called(person: Person) -> str:
    """Return what to call a person whom the seeker knows: the first name, or kinship and all ("Aunt Rosa")."""
    first, _, rest = person.full_name.partition(" ")
    title = first.casefold().rstrip(".") in {
        "aunt",
        "auntie",
        "uncle",
        "dr",
        "prof",
        "professor",
        "mr",
        "mrs",
        "ms",
    }
    return person.full_name if title and rest else first


_ASK = """Hello {name},

I am trying to find out what {work} is really like, and the best way seems to be to talk with {about}. I am not asking for a job, only for twenty minutes of somebody's time and what they have learned.

Who do you know who works in it, or who knows someone who does? A name is enough. I will write to them myself, and I will only mention you if that is all right with you.

If nobody comes to mind, that is fine too.

Thank you,"""

_REMINDER = """Hello {name},

I asked you a little while ago whether you know someone who knows about {work}. If a name has come to mind since, I would be glad of it. If not, no need to answer: thank you for thinking about it.

Warmly,"""
