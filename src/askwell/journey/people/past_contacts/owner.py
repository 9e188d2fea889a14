"""Whose download it is: the one of all who write in it that is the seeker herself."""

import json
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from askwell.formats.linkedin import profile_key
from askwell.formats.linkedin.records import Correspondent
from askwell.journey.people.address_books.arrivals import fit
from askwell.journey.people.keying import LONGEST_KEY, sort_key

# What LinkedIn calls everybody whose account is closed.
_NOBODY = frozenset({"linkedin member", "linkedin mitglied", "membre linkedin", "utilisateur linkedin"})


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who wrote or was written to, by profile and folded name; either may be empty."""

    name: str
    sort_key: str
    profile_key: str

    @property
    def who(self) -> str:
        """Return what tells one from another: the profile, else the name."""
        return self.profile_key or (f"={self.sort_key}" if self.sort_key else "")


@lru_cache(maxsize=4_096)
def party_of(one: Correspondent) -> Party:
    """Return a correspondent made comparable; a name that stands for every closed account is none."""
    name = fit(" ".join(one.name.split()), LONGEST_KEY)
    key = sort_key(name) if name else ""
    return Party(name, "" if key in _NOBODY else key, profile_key(one.profile_url)[:LONGEST_KEY])


@dataclass(frozen=True, slots=True)
class Owner:
    """The seeker as a download knows her: her profiles, her folded names, and how that was told.

    ``how`` is "invitations", "profile", "before" (an earlier download), "own" (what Askwell knows of her), "most" (who
    takes part in most conversations), "said" (by her), or "" where it could not be told.
    """

    profiles: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    how: str = ""
    called: str = ""

    def is_her(self, party: Party) -> bool:
        """Tell whether a party is the seeker. A profile that is not hers is somebody else, whatever the name."""
        if party.profile_key and self.profiles:
            return party.profile_key in self.profiles
        return bool(party.sort_key) and party.sort_key in self.names

    def as_json(self) -> str:
        """Return the owner as an import keeps her."""
        return json.dumps(asdict(self), separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Owner":
        """Return the owner that was kept; where nobody has looked, one who is not told."""
        said: dict[str, Any] = json.loads(text) if text else {}
        return cls(
            profiles=tuple(said.get("profiles", ())),
            names=tuple(said.get("names", ())),
            how=said.get("how", ""),
            called=said.get("called", ""),
        )
