"""What an answer to a request says, what kind it is, and what each kind changes.

``read_reply`` reads one answer: their own words without quotes and signature, the kind, the times in the zone they were said in,
another name, a day to write again. It proposes; nothing is changed by reading.
"""

from askwell.method.replies.changes import Change, ReplyKind, what_changes
from askwell.method.replies.days_out import cannot_in
from askwell.method.replies.kinds import Kind
from askwell.method.replies.machines import Envelope
from askwell.method.replies.reading import Reading, read_reply
from askwell.method.replies.referrals import Referral
from askwell.method.replies.stripping import Stripped, own_words
from askwell.method.replies.times import Slot

__all__ = [
    "Change",
    "Envelope",
    "Kind",
    "Reading",
    "Referral",
    "ReplyKind",
    "Slot",
    "Stripped",
    "cannot_in",
    "own_words",
    "read_reply",
    "what_changes",
]
