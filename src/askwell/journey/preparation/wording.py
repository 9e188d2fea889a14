"""Questions in the words of one talk: their blanks filled with the person, the place and the work."""

from askwell.journey.agreement.models import Talk
from askwell.method.blanks import filled


def said_in(talk: Talk, text: str) -> str:
    """Return a question as it is asked in this talk."""
    if "{" not in text:
        return text
    person = talk.person
    facts = {
        "{field}": talk.campaign.about,
        "{organization}": person.organisation.name if person.organisation else "",
        "{first name}": person.full_name.split()[0],
    }
    return filled(text, facts)


def said_anywhere(text: str, *, field: str) -> str:
    """Return a question as it is asked of anyone in a campaign; ``field`` is the work explored."""
    return filled(text, {"{field}": field}) if "{" in text else text
