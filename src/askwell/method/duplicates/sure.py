"""What is sure enough to make two entries one without asking.

Each entry gives a few keys; two entries that share one are one person, and so are those that are linked through others.
Being linked does not depend on an order, and a key never says more than two entries say of each other, so that the
same files in any order give the same people. Names are compared whole here: everything looser is only worth asking about.
"""

from collections.abc import Iterator

from askwell.method.duplicates.entry import Entry
from askwell.method.duplicates.names import name_of

_SHARED_TEXT = """
    info office contact kontakt hello hallo hi mail email post sales support admin team family familie familia famille reception
    empfang secretary sekretariat enquiries inquiries help service webmaster noreply no-reply jobs careers hr press marketing
    billing accounting buero home all everyone staff people welcome studio shop store club praxis kanzlei
"""
_SHARED = frozenset(_SHARED_TEXT.split())
_TOO_SHORT = 16
_A_WORD = 2


def sure_keys(entry: Entry) -> frozenset[str]:
    """Return the keys of an entry: whoever has one of them too is the same person.

    - the profile address, which only one person has;
    - an e-mail address with the same name. One such as info@ is many people's, and tells only of entries without another;
    - a phone number with the same name: a mobile one, or any of an entry without e-mail, profile and employer, for
      namesakes at one switchboard share the number, the name and the employer;
    - the address book's own mark of a card, with a word of the name: whole marks (UUIDs) are one book's, short ones anybody's.
    """
    return frozenset(_keys(entry))


def is_shared(email: str) -> bool:
    """Whether an e-mail address looks like that of a household or an office rather than of one person."""
    return email.partition("@")[0].strip("0123456789-_.") in _SHARED


def _keys(entry: Entry) -> Iterator[str]:
    name = name_of(entry.name)
    if entry.profile:
        yield f"profile {entry.profile}"
    alone = len(entry.emails) + len(entry.phones) == 1 and not entry.profile
    for email in entry.emails:
        if name.words and (alone or not is_shared(email)):
            yield f"email {email} {name.key}"
        elif not name.words:
            yield f"email {email}"
    for phone in entry.phones:
        if phone in entry.mobiles or not (entry.emails or entry.profile or entry.organisation):
            yield f"phone {phone} {name.key}"
    if len(entry.uid) >= _TOO_SHORT:
        yield from (f"uid {entry.uid} {word}" for word in name.words if len(word) >= _A_WORD)
    elif entry.uid:
        yield f"uid {entry.uid} {name.key}"
