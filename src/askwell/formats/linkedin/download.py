"""The files of LinkedIn's whole download by their names: which of them list nobody, and whether files lie in one together."""

import re
from collections.abc import Iterable

from askwell.formats.linkedin.tables import letters

# As downloads of 2016 to 2026 call them, letters and digits only; LinkedIn writes these names in English in any language.
_HOLD_NOBODY_TEXT = """
    accountstatushistory adsclicked adtargeting articles causesyoucareabout certifications coachmessages comments
    companyfollows courses emailaddresses endorsementgiveninfo endorsementreceivedinfo engagements events groups
    guidemessages hashtagfollows honors inferencesaboutyou instantreposts jobapplicantsavedanswers
    jobapplicantsavedscreeningquestionresponses jobapplications jobseekerpreferences lanadsengagement languages learning
    learningcoachmessages learningroleplaymessages logins memberfollows notes onlinejobpostings opportunities
    opprtunities organizations patents phonenumbers privateidentityasset profilesummary projects providers publications
    reactions receipts receiptsv2 recommendationsgiven recommendationsreceived registration reviews richmedia savedjobs
    savedjobalerts saveditems searchqueries securitychallenges shares testscores verifications volunteering
    volunteeringexperiences votes whatsappphonenumbers
"""
_HOLD_NOBODY = frozenset(_HOLD_NOBODY_TEXT.split())
_OF_HERSELF = frozenset({"education", "messages", "positions", "profile", "skills"})
# Names that somebody's own files hardly have; one of them must be there.
_SURELY_TEXT = """
    adtargeting companyfollows connections emailaddresses endorsementgiveninfo endorsementreceivedinfo
    inferencesaboutyou invitations jobseekerpreferences phonenumbers privateidentityasset profilesummary
    recommendationsgiven recommendationsreceived registration richmedia searchqueries securitychallenges
"""
_SURELY = frozenset(_SURELY_TEXT.split())
_FEWEST = 2
_NUMBERED = re.compile(r"[ _-]+\(?\d+\)?$|\(\d+\)$")


def is_download(names: Iterable[str]) -> bool:
    """Return whether files of these names lie together as in LinkedIn's download, packed or not."""
    found = {_plain(name) for name in names if name.casefold().endswith(".csv")}
    return len(found & (_HOLD_NOBODY | _OF_HERSELF | _SURELY)) >= _FEWEST and bool(found & _SURELY)


def holds_nobody(name: str) -> bool:
    """Return whether a file of LinkedIn's download of this name lists nobody whom the member knows."""
    return _plain(name) in _HOLD_NOBODY


def _plain(name: str) -> str:
    """Return the letters of a file's name without its folder, its ending and the number of a further part."""
    last = re.split(r"[/\\]|: ", name)[-1]
    return letters(_NUMBERED.sub("", last.rpartition(".")[0] or last))
