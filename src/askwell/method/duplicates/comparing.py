"""Two entries held against each other: why they may be one person, or that they are two."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from askwell.method.duplicates.entry import Entry, Suggestion
from askwell.method.duplicates.names import name_of
from askwell.method.duplicates.places import may_be_one_place
from askwell.method.duplicates.resembling import Way, way
from askwell.method.duplicates.signs import spelled_in_mailboxes
from askwell.method.duplicates.sure import is_shared, sure_keys

_NOBODY: frozenset[str] = frozenset()
_A_NAME = 2
_ONE_CHAIR = "The same name and title at the same employer, with two profile addresses"


def compare(
    first: Entry,
    second: Entry,
    *,
    shared: AbstractSet[str] = _NOBODY,
    crowded: AbstractSet[str] = _NOBODY,
) -> Suggestion | None:
    """Return why two entries may be one person, or nothing.

    ``shared`` are addresses and numbers that people of unlike names are known to have, ``crowded`` those of more than two names.
    """
    alike = way(name_of(first.name), name_of(second.name))
    reasons = [*_by_address(first, second, alike, shared)]
    if not reasons and alike is Way.UNLIKE:
        reasons = [*_of_other_names(first, second, crowded)]
    sure = not sure_keys(first).isdisjoint(sure_keys(second))
    if alike <= Way.SLIP and (place := _by_place(first, second, alike)):
        reasons += [] if _say_already(reasons, place) else [place]
    return Suggestion(first.id, second.id, tuple(reasons), sure) if reasons else None


def _by_address(first: Entry, second: Entry, alike: Way, shared: AbstractSet[str]) -> list[str]:
    """Return the reasons that lie in a way to reach both."""
    reasons = []
    unnamed = not (name_of(first.name).words and name_of(second.name).words)
    emails = set(first.emails) & set(second.emails)
    own = {email for email in emails if email not in shared and not is_shared(email)}
    if (own and alike <= Way.GIVEN) or (emails and (alike <= Way.LONGER or unnamed)):
        reasons.append(_with("The same email address", alike))
    phones = set(first.phones) & set(second.phones)
    at_one_desk = bool(first.organisation) and first.organisation == second.organisation
    loosest = Way.PART if at_one_desk else Way.GIVEN
    reached = (phones - shared and alike <= loosest) or (phones and (alike <= Way.LONGER or unnamed))
    if reached and (emails or not are_told_apart(first, second)):
        reasons.append(_with("The same phone number", alike))
    if first.profile and first.profile == second.profile:
        reasons.append("The same profile address")
    if first.uid and first.uid == second.uid:
        reasons.append("The same card of your address book")
    return reasons


def _of_other_names(first: Entry, second: Entry, crowded: AbstractSet[str]) -> Iterator[str]:
    """Give why two of wholly different names are asked about: one mailbox, or one written in signs whose mailbox spells the other.

    A family's name in common explains one mailbox, and so does a desk, or a third name.
    """
    one, two = name_of(first.name), name_of(second.name)
    both = {email for email in {*first.emails} & {*second.emails} if not is_shared(email)} - crowded
    if both and min(len(one.words), len(two.words)) >= _A_NAME and set(one.sounds).isdisjoint(two.sounds):
        yield "The same email address, with another name"
    if first.organisation and first.organisation == second.organisation:
        for signs, latin in ((first, two), (second, one)):
            if any(sorted(words) == sorted(latin.words) for words in spelled_in_mailboxes(signs)):
                yield "The email address spells the other name, at the same employer"


def _with(reason: str, alike: Way) -> str:
    """Name the way in which the names differ, where they do."""
    return f"{reason}; {alike.words[0].lower()}{alike.words[1:]}" if Way.SAME < alike < Way.UNLIKE else reason


def _say_already(reasons: Sequence[str], words: str) -> bool:
    """Whether reasons have said in what way the names are alike."""
    return any(one.casefold().endswith(f"; {words.casefold()}") for one in reasons)


def _by_place(first: Entry, second: Entry, alike: Way) -> str:
    """Return the reason that lies in the name and the employer, or "" where something speaks against it."""
    if _has_another_profile(first, second):
        return _ONE_CHAIR if _sits_on_one_chair(first, second, alike) else ""
    if are_told_apart(first, second):
        return ""
    apart = _differ(first.emails, second.emails) and _differ(first.phones, second.phones)
    if first.organisation and second.organisation:
        if alike >= Way.INITIAL and apart:
            return ""
        if first.organisation == second.organisation:
            return f"{alike.words} at the same employer"
        near = alike <= Way.SHORT and not apart and may_be_one_place(first.organisation, second.organisation)
        return f"{alike.words} at employers that may be one" if near else ""
    whole = all(len(name_of(entry.name).words) >= _A_NAME for entry in (first, second))
    return alike.words if whole and alike <= Way.SHORT and not apart else ""


def _has_another_profile(first: Entry, second: Entry) -> bool:
    return bool(first.profile and second.profile) and first.profile != second.profile


def _sits_on_one_chair(first: Entry, second: Entry, alike: Way) -> bool:
    """Whether two of one name do the same at the same employer, and no way to reach one speaks against the other.

    Somebody who changed the address of her profile, or made a second one, comes twice so.
    """
    one_chair = (first.organisation, first.title) == (second.organisation, second.title)
    apart = _differ(first.emails, second.emails) or _differ(first.phones, second.phones)
    return alike is Way.SAME and one_chair and bool(first.organisation and first.title) and not apart


def are_told_apart(first: Entry, second: Entry) -> bool:
    """Whether two of like names have addresses that tell them apart.

    That are two profiles, two mailboxes that differ by their numbers alone or lie numbered in one house, or a desk's
    number in common beside which each has a mobile of her own. An e-mail address in common outweighs the last two.
    """
    if _has_another_profile(first, second):
        return True
    if not set(first.emails).isdisjoint(second.emails):
        return False
    return _are_numbered(first.emails, second.emails) or _sit_at_one_desk(first, second)


def _are_numbered(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether mailboxes were numbered to keep two people apart: ann.lee2 and ann.lee7, or two numbers in one house."""
    return any(
        _digits(box) != _digits(other) and (house == at or _of_one_stem(box, other))
        for box, _, house in (email.partition("@") for email in mine)
        for other, _, at in (email.partition("@") for email in theirs)
    )


def _of_one_stem(box: str, other: str) -> bool:
    """Whether two mailboxes are the same letters, each with a number."""
    return bool(_digits(box) and _digits(other)) and _letters(box) == _letters(other)


def _sit_at_one_desk(first: Entry, second: Entry) -> bool:
    shared, mobiles = set(first.phones) & set(second.phones), {*first.mobiles, *second.mobiles}
    return bool(shared) and shared.isdisjoint(mobiles) and _differ(first.mobiles, second.mobiles)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))


def _differ(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    return bool(mine and theirs) and not set(mine) & set(theirs)
