"""What must be known of a person to say where things stand; the rows of the journey satisfy it as they are."""

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from typing import Protocol

from askwell.method.cadence import Cadence


class OrganisationLike(Protocol):
    """A place of work."""

    @property
    def name(self) -> str:
        """Its name."""


class PersonLike(Protocol):
    """The person."""

    @property
    def id(self) -> uuid.UUID:
        """The key."""

    @property
    def full_name(self) -> str:
        """The name in full."""

    @property
    def title(self) -> str:
        """What this person does, or empty."""

    @property
    def organisation(self) -> OrganisationLike | None:
        """Where this person works, if that is known."""

    @property
    def found_at(self) -> dt.datetime | None:
        """When this person was chosen for a talk; empty for the rest of the address book."""

    @property
    def resting_until(self) -> dt.date | None:
        """Until which day this person is left in peace."""

    @property
    def never_ask_at(self) -> dt.datetime | None:
        """When this person asked not to be written to again."""


class AskLike(Protocol):
    """A friend or relative who was asked for names, or is to be while ``asked_at`` is empty."""

    @property
    def id(self) -> uuid.UUID:
        """Its key."""

    @property
    def person(self) -> PersonLike:
        """Who."""

    @property
    def asked_at(self) -> dt.datetime | None:
        """When."""

    @property
    def answered_at(self) -> dt.datetime | None:
        """When names came back."""

    @property
    def rested_at(self) -> dt.datetime | None:
        """When it was let go."""


class ReferrerLike(Protocol):
    """Who gave a name."""

    @property
    def id(self) -> uuid.UUID:
        """The key."""

    @property
    def full_name(self) -> str:
        """The name in full."""


class ReferralLike(Protocol):
    """A name that somebody gave."""

    @property
    def referrer(self) -> ReferrerLike:
        """Who gave it."""

    @property
    def introduces(self) -> bool:
        """Whether the referrer makes the first contact."""

    @property
    def may_name(self) -> str:
        """Whether the referrer may be named: ``yes``, ``no``, ``unknown``, or ``first`` while she asks."""

    @property
    def referred_at(self) -> dt.datetime:
        """When."""


class LetterLike(Protocol):
    """A letter, or a draft while ``sent_at`` is empty."""

    @property
    def kind(self) -> str:
        """``request``, ``nudge``, ``answer``, ``thanks`` or ``update``."""

    @property
    def sent_at(self) -> dt.datetime | None:
        """When it went out."""


class LeavingLike(Protocol):
    """A letter that stands in the outbox."""

    @property
    def kind(self) -> str:
        """Of which kind the letter is."""

    @property
    def at(self) -> dt.datetime:
        """When it leaves, or when it was tried."""

    @property
    def is_unsure(self) -> bool:
        """Whether nobody knows if it has left."""


class ReplyLike(Protocol):
    """What came back."""

    @property
    def kind(self) -> str:
        """``yes``, ``declined``, ``another_name``, ``not_now`` or ``question``; of a machine ``away``, ``bounced``, ``receipt``."""

    @property
    def received_at(self) -> dt.datetime:
        """When it came."""

    @property
    def until_on(self) -> dt.date | None:
        """Not now: the day after which one may ask again."""


class UnreadLike(Protocol):
    """A mail from them that waits to be read."""

    @property
    def id(self) -> uuid.UUID:
        """The key."""

    @property
    def kind(self) -> str:
        """``word``; of a machine ``away``, or ``report`` of a letter that did not arrive."""

    @property
    def received_at(self) -> dt.datetime:
        """When it was written."""

    @property
    def until_on(self) -> dt.date | None:
        """Away: the day of return, where it was said."""


class TalkLike(Protocol):
    """An agreed talk."""

    @property
    def id(self) -> uuid.UUID:
        """Its key, under which the facts say when it was prepared, debriefed and thanked for."""

    @property
    def created_at(self) -> dt.datetime:
        """When the two agreed."""

    @property
    def starts_at(self) -> dt.datetime | None:
        """When it begins, empty while no time is agreed."""

    @property
    def ends_at(self) -> dt.datetime | None:
        """The agreed end."""

    @property
    def agreed_minutes(self) -> int:
        """How long it may take."""

    @property
    def how(self) -> str:
        """``video``, ``phone`` or ``in_person``."""

    @property
    def started_at(self) -> dt.datetime | None:
        """When it really began."""

    @property
    def ended_at(self) -> dt.datetime | None:
        """When it really ended."""

    @property
    def cancelled_at(self) -> dt.datetime | None:
        """When it was called off."""

    @property
    def why_off(self) -> str:
        """Why it did not take place: ``mine``, ``theirs``, ``i_missed``, ``they_missed``, or "" where that is not known."""

    @property
    def moved_at(self) -> dt.datetime | None:
        """When another time was chosen last."""

    @property
    def told_at(self) -> dt.datetime | None:
        """When she said that the other knows how it stands."""


class PromiseLike(Protocol):
    """Something one of the two said they would do."""

    @property
    def id(self) -> uuid.UUID:
        """Its key."""

    @property
    def by(self) -> str:
        """``me`` or ``them``."""

    @property
    def text(self) -> str:
        """What."""

    @property
    def due_on(self) -> dt.date | None:
        """By which day, if one was said."""

    @property
    def promised_at(self) -> dt.datetime:
        """When it was said."""

    @property
    def kept_at(self) -> dt.datetime | None:
        """When it was kept."""

    @property
    def dropped_at(self) -> dt.datetime | None:
        """When it was let go."""


class GiftLike(Protocol):
    """Something the seeker gave, or thought of giving."""

    @property
    def text(self) -> str:
        """What."""

    @property
    def given_at(self) -> dt.datetime | None:
        """When it was given; empty while it is an idea."""

    @property
    def dropped_at(self) -> dt.datetime | None:
        """When the idea was let go."""


class FactsLike(Protocol):
    """One person with all that happened in one campaign; the rows in any order."""

    @property
    def person(self) -> PersonLike:
        """The person."""

    @property
    def cadence(self) -> Cadence:
        """How often this person is written to, and on which days nobody works there."""

    @property
    def referrals(self) -> Sequence[ReferralLike]:
        """Who gave this person's name."""

    @property
    def introduction_asked_at(self) -> dt.datetime | None:
        """When a referrer who offered to introduce the two was last asked to."""

    @property
    def letters(self) -> Sequence[LetterLike]:
        """What was written in this campaign, drafts too."""

    @property
    def leaving(self) -> LeavingLike | None:
        """The letter to this person that stands in the outbox, the doubtful one first."""

    @property
    def replies(self) -> Sequence[ReplyLike]:
        """What came back."""

    @property
    def unread(self) -> Sequence[UnreadLike]:
        """What came back and waits to be read."""

    @property
    def campaign(self) -> str:
        """The name of this campaign, where it is another than the one that is looked at."""

    @property
    def elsewhere(self) -> "Sequence[FactsLike]":
        """The same person in every other campaign of the seeker in which something was asked or agreed."""

    @property
    def closed_at(self) -> dt.datetime | None:
        """When the asking was let go."""

    @property
    def talks(self) -> Sequence[TalkLike]:
        """The talks agreed on, also those called off."""

    @property
    def prepared_at(self) -> Mapping[uuid.UUID, dt.datetime]:
        """When each talk was prepared."""

    @property
    def debriefed_at(self) -> Mapping[uuid.UUID, dt.datetime]:
        """When the two minutes after each talk were taken."""

    @property
    def thanked_at(self) -> Mapping[uuid.UUID, dt.datetime]:
        """When the thank-you for each talk went out."""

    @property
    def promises(self) -> Sequence[PromiseLike]:
        """Promises in both directions."""

    @property
    def gifts(self) -> Sequence[GiftLike]:
        """What was given and what could be."""
