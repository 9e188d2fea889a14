"""What came to the seeker and what went from her, as counts that are never set off against each other."""

from dataclasses import dataclass

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import GiveBack, Promise, ThankYou
from askwell.journey.outreach.models import Letter
from askwell.journey.people.models import Referral


@dataclass(frozen=True, kw_only=True)
class Balance:
    """Kinds with their counts, both ways."""

    came: tuple[tuple[str, int], ...]
    went: tuple[tuple[str, int], ...]

    @property
    def is_empty(self) -> bool:
        """Return whether nothing came yet and nothing went."""
        return not any(count for _, count in (*self.came, *self.went))


def balance(seeker: Seeker) -> Balance:
    """Return what came and what went, in every campaign. Seven statements."""
    kept = Promise.objects.of(seeker).exclude(kept_at=None)
    gifts = GiveBack.objects.of(seeker).exclude(given_at=None)
    told = Letter.objects.of(seeker).filter(kind=Letter.Kind.UPDATE, sent_at__isnull=False).count()
    return Balance(
        came=(
            ("Talks", Talk.objects.of(seeker).filter(ended_at__isnull=False).count()),
            ("Names", Referral.objects.of(seeker).count()),
            ("Promises kept", kept.filter(by=Promise.By.THEM).count()),
        ),
        went=(
            ("Thank-yous", ThankYou.objects.of(seeker).filter(letter__sent_at__isnull=False).count()),
            ("News of how it went", told + gifts.filter(kind=GiveBack.Kind.NEWS).count()),
            ("Promises kept", kept.filter(by=Promise.By.ME).count()),
            ("Other things given", gifts.exclude(kind=GiveBack.Kind.NEWS).count()),
        ),
    )
