"""What the columns of the tables are called in the copy that a person reads: in plain words, spoken to her by the seeker."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """How a table is told: what one row is called, the column of its day, and its columns with what stands before them.

    ``marks`` are columns with choices, told in the words of the pages, or ``instead`` of them in words that are spoken to her. ``clock``
    says that the time of day belongs to the day, where one was told.
    """

    columns: Mapping[str, str]
    called: str = ""
    day: str = ""
    marks: Sequence[str] = field(default=())
    instead: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    clock: bool = False


WHO, FROM, LETTERS, TALKS = "Who you are to me", "Where it came from", "What we wrote", "Our talks"
NOTES, TAKEN, NAMES, OWED = "My notes of our talks", "What I took from it", "Names", "Promises and thanks"

# Whether I may say who gave a name: to whom the name is of, and to who gave it.
_MAY_SAY_WHO = {
    "yes": "I may say who", "unknown": "I do not know yet whether I may say who", "first": "They ask you first", "no": "I do not say who",
}  # fmt: skip
_MAY_SAY_YOU = {
    "yes": "I may say that it was you", "unknown": "I do not know yet whether I may say that it was you",
    "first": "You ask them first", "no": "I do not say that it was you",
}  # fmt: skip

# The referrals in which her own name was given; in the others she gave one.
CAME = "came"

# Table -> how it is told, by the heading it stands under. A test holds that no table of a person is forgotten.
SECTIONS: Mapping[str, Mapping[str, Spoken]] = {
    WHO: {
        "person": Spoken(columns={
            "full_name": "Name", "other_names": "Also called", "title": "What you do", "organisation_id": "Where you work",
            "relation": "What you are to me", "profile_key": "Profile", "postal_address": "Address", "time_zone": "Time zone",
            "note": "My note", "source": "How you came onto my list", "found_at": "On my list of people to talk with since",
            "resting_until": "Left in peace until", "never_ask_at": "You asked not to be written to again on",
        }),
        "contactpoint": Spoken(columns={"value": "", "label": "Called", "failed_at": "A letter to it came back on"}, marks=["kind"]),
        "earlierplace": Spoken(called="An earlier place of work", columns={"organisation_id": "", "title": "As"}),
        "circlemember": Spoken(called="Among my circles", columns={"circle_id": ""}),
        "passedover": Spoken(called="Not to be suggested next", day="passed_at", columns={"words": "Why"}, marks=["because"]),
    },
    FROM: {
        CAME: Spoken(called="Somebody gave me your name", day="referred_at", columns={"relation": "How you know each other", "words": "What was said"}, marks=["may_name"], instead={"may_name": _MAY_SAY_WHO}),
        "sourcerecord": Spoken(called="A record in an address book that I brought in", columns={"place": "Where in it", "raw": "As it came"}),
        "businesscard": Spoken(called="Your business card", columns={"file_name": "File"}),
        "pastcontact": Spoken(called="An earlier message, from a download", day="at", columns={"subject": "Subject", "text": ""}, marks=["way"]),
        "kept": Spoken(called="A list says otherwise than I do", columns={"field": "Of", "said": "It says"}),
        "merge": Spoken(called="Two entries of you became one", columns={"gone_name": "The other was called"}),
    },
    LETTERS: {
        "outreach": Spoken(called="I meant to ask you for a talk", columns={"something_true": "What drew me to you", "closed_at": "Let go on"}),
        "letter": Spoken(called="I wrote", day="sent_at", columns={"to": "To", "subject": "Subject", "body": ""}, marks=["kind", "channel"]),
        "reply": Spoken(called="You answered", day="received_at", columns={"text": "", "until_on": "Ask again after"}, marks=["kind"]),
        "cameback": Spoken(called="A mail from you", day="written_at", columns={"subject": "Subject", "text": ""}),
        "ask": Spoken(called="I asked you for names", day="asked_at", columns={"words": "", "answer": "What came back"}, marks=["channel"]),
        "friendanswer": Spoken(called="You wrote on the page I sent", columns={"name": "Name", "known": "How you know them", "reach": "How to reach them"}),
    },
    TALKS: {
        "talk": Spoken(called="We talked", day="starts_at", clock=True, columns={
            "agreed_minutes": "Minutes", "place": "Where", "time_zone": "Your time zone", "cancelled_at": "Called off on",
        }, marks=["how", "why_off"]),
        "offeredwindow": Spoken(called="A time I offered", day="starts_at", clock=True, columns={}),
        "plan": Spoken(called="What I prepared", day="made_at", columns={"known": "What I knew already", "offer": "What I could give"}),
        "transcript": Spoken(called="A transcript or notes, among the files", day="brought_at", columns={"file_name": "File"}, marks=["origin"]),
        "picture": Spoken(called="A photo, among the files", day="taken_at", columns={}, marks=["kind"]),
    },
    NOTES: {
        "line": Spoken(day="at", columns={"text": ""}, marks=["kind", "trust"]),
    },
    TAKEN: {
        "debrief": Spoken(called="After our talk", day="done_at", columns={"sentence": "What I will remember"}, marks=["pull"]),
        "claim": Spoken(day="said_at", columns={"text": "", "topic": "About", "mine": "My own view, not your words"}, marks=["purpose", "stance"]),
        "fact": Spoken(day="said_at", columns={"text": ""}, marks=["kind"]),
        "lead": Spoken(called="A hint of work", day="heard_at", columns={"what": "", "when": "When", "next_step": "What I could do"}),
        "weighed": Spoken(called="A decision of mine rests on it", day="said_at", columns={"text": ""}, marks=["side"]),
    },
    NAMES: {
        "namegiven": Spoken(called="A name you gave me", columns={"name": ""}),
        "referral": Spoken(called="You gave me a name", day="referred_at", columns={"relation": "How they know each other", "words": "What was said"}, marks=["may_name"], instead={"may_name": _MAY_SAY_YOU}),
    },
    OWED: {
        "promise": Spoken(day="promised_at", columns={"text": "", "due_on": "Due", "kept_at": "Kept on", "dropped_at": "Let go on"}, marks=["by"]),
        "giveback": Spoken(called="Something I gave you or could give", day="given_at", columns={"text": ""}, marks=["kind"]),
        "resumeshown": Spoken(called="You saw my resume", columns={"change": "What I changed"}, marks=["how"]),
        "wrapup": Spoken(called="Before we parted", columns={"resume_remark": "Of my resume you said", "card": "Your card"}),
    },
}  # fmt: skip

# What only keeps the program going: counted in the copy, and whole in about.json.
FOR_THE_PROGRAM: Mapping[str, str] = {
    "outgoing": "letters on their way, as above",
    "thankyou": "which letter thanks for which talk",
    "plannedquestion": "questions I meant to ask",
    "giventalk": "talks put into a calendar",
    "importchange": "what bringing in a list changed",
    "portrait": "pictures of your card, among the files",
    "friendpage": "pages made for your answer",
    "samething": "which notes speak of the same thing",
    "notthesame": "whom you are not",
    "nottoday": "steps put off",
    "chosenorganisation": "places I would like to know",
}
