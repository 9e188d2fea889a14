"""Who Maya is, whom she knows and who told whom: the cast of the demonstration. Days count back from today."""

from dataclasses import dataclass, field

SEEKER = {
    "name": "Maya Osei",
    "email": "maya@osei.example",
    "phone": "+1 312 555 0177",
    "time_zone": "America/Chicago",
    "region": "US",
}
CURIOUS = "medical writing"
INTRODUCTION = (
    "I have been a hospital pharmacy technician for five years, and somewhere along the way I became the person who "
    "writes our patient leaflets."
)
APPEAL = "I like finding the one sentence that a worried patient understands."


@dataclass(frozen=True, kw_only=True)
class Someone:
    """One person of the cast. ``found`` counts the days since Maya chose him or her; None: only gives names."""

    name: str
    title: str = ""
    place: str = ""
    relation: str = ""
    circle: str = ""
    email: str = ""
    phone: str = ""
    through: str = ""
    words: str = ""
    found: int | None = None


@dataclass(frozen=True, kw_only=True)
class Written:
    """One outreach: the request went out ``asked`` days ago; ``answer`` came ``answered`` days ago."""

    person: str
    asked: int
    nudged: int | None = None
    answer: str = ""
    kind: str = ""
    answered: int | None = None
    something_true: str = ""
    came_across: str = ""


@dataclass(frozen=True, kw_only=True)
class Said:
    """One note line: its kind, words, the bank key of the question, and what it says for a purpose."""

    text: str
    kind: str = "said"
    question: str = ""
    purpose: str = ""
    stance: str = "open"
    topic: str = ""
    about_kind: str = ""


@dataclass(frozen=True, kw_only=True)
class Talked:
    """One talk, ``ago`` days back at ``hour``, agreed for ``minutes`` and taking ``took``."""

    person: str
    ago: int
    hour: int = 16
    minutes: int = 20
    took: int = 20
    how: str = "phone"
    asked: tuple[str, ...] = ()
    lines: tuple[Said, ...] = ()
    names: tuple[str, ...] = ()
    sentence: str = ""
    pull: str = "same"
    thanked: int | None = None
    resume_remark: str = ""
    card: str = ""
    promises: tuple[tuple[str, str, int | None], ...] = field(default=())


CAST = (
    Someone(name="Rosa Osei", relation="aunt", circle="Family", phone="+1 312 555 0101", email="rosa@osei.example"),
    Someone(name="Sam Whitlock", relation="friend from choir", circle="Friends", email="sam.whitlock@mail.example"),
    Someone(name="Joyce Osei", relation="mother", circle="Family", phone="+1 312 555 0102"),
    Someone(name="Ben Tully", title="Pharmacist", place="City Hospital", relation="colleague", circle="Old colleagues",
            email="ben.tully@cityhospital.example"),
    Someone(name="Daniel Reyes", title="Senior medical writer", place="Brightwell Health", through="Rosa Osei",
            words="He sings tenor beside me. He will like you.", email="daniel.reyes@brightwell.example",
            phone="+1 312 555 0142", found=23),
    Someone(name="Ellen Marsh", title="Lecturer in pharmacy", place="Lakeside College", through="Rosa Osei",
            email="e.marsh@lakeside.example", found=20),
    Someone(name="Grace Lin", title="Account lead", place="Fenwick Medical", through="Sam Whitlock",
            words="We shared a flat. She runs half of that agency.", email="grace.lin@fenwick.example", found=18),
    Someone(name="Inez Duarte", title="Patient information officer", place="City Hospital", through="Ellen Marsh",
            email="inez.duarte@cityhospital.example", found=13),
    Someone(name="Owen Park", title="Medical editor", place="Northgate", through="Grace Lin",
            email="owen@northgate.example", found=15),
    Someone(name="Helena Brandt", title="Head of regulatory writing", place="Halden Bio", through="Ellen Marsh",
            email="helena.brandt@halden.example", found=16),
    Someone(name="Yusuf Demir", title="Associate medical writer", place="Fenwick Medical", through="Grace Lin",
            email="yusuf.demir@fenwick.example", found=14),
    Someone(name="Carol Eze", title="Hiring manager, scientific services", place="Northgate", through="Owen Park",
            email="carol.eze@northgate.example", found=10),
    Someone(name="Peter Novak", title="Freelance medical writer", through="Daniel Reyes",
            email="peter@novakwrites.example", found=12),
    Someone(name="Aiko Mori", title="Medical writer until last year", place="Pine Street Books", through="Peter Novak",
            words="She left the field. Ask her why.", email="aiko.mori@mail.example", found=8),
    Someone(name="Priya Nair", title="Regulatory writer", place="Halden Bio", through="Daniel Reyes",
            words="Nobody explains submissions better.", email="priya.nair@halden.example", found=6),
    Someone(name="Tom Achterberg", title="Freelance medical writer", through="Daniel Reyes",
            words="He went from an agency to working for himself.", email="tom@achterberg.example", found=1),
    Someone(name="Lena Okoro", title="Junior writer", place="Northgate", through="Carol Eze",
            email="lena.okoro@northgate.example", found=4),
    Someone(name="Marcus Webb", title="Editor", place="Northgate", email="marcus.webb@northgate.example", found=16),
    Someone(name="Paul Adeyemi", title="Clinical trial writer", place="Harbor Research", through="Helena Brandt",
            email="paul.adeyemi@harbor.example", found=7),
    Someone(name="Ruth Feld", title="Communications lead", place="Lakeside Foundation", through="Sam Whitlock",
            email="ruth@lakesidefoundation.example", found=17),
    Someone(name="Nadia Haddad", title="Translator", place="Own studio", relation="neighbor", circle="Neighbors",
            email="nadia@haddad.example"),
    Someone(name="Kofi Mensah", title="Nurse", place="City Hospital", relation="classmate", circle="Classmates",
            email="kofi.mensah@cityhospital.example"),
    Someone(name="山田 花子", title="Medical translator", place="Mori Language Services", through="Aiko Mori",
            email="hanako.yamada@mori.example", found=3),
    Someone(name="Zoë Müller-Lindqvist", title="Medical science liaison", place="Brightwell Health",
            through="Yusuf Demir", email="zoe.ml@brightwell.example", found=5),
)  # fmt: skip

# Who stands in Maya's phone once more, under a longer name.
TWICE = (
    Someone(name="Benjamin Tully", title="Pharmacist", place="City Hospital", phone="+1 312 555 0188"),
)  # fmt: skip

# What kind of place each is, as far as its name does not tell.
KINDS = {
    "Brightwell Health": "health company",
    "Fenwick Medical": "agency or consultancy",
    "Halden Bio": "health company",
    "Harbor Research": "agency or consultancy",
    "Northgate": "agency or consultancy",
    "Pine Street Books": "publisher",
}

ASKED_FOR_NAMES = (
    (
        "Rosa Osei",
        24,
        23,
        "Try Daniel Reyes, he sings tenor beside me, and Ellen Marsh who taught half the choir.",
    ),
    ("Sam Whitlock", 21, 18, "Grace Lin, we shared a flat. And Ruth Feld, say I sent you."),
    ("Joyce Osei", 12, None, ""),
    ("Kofi Mensah", 3, None, ""),
)

OUTREACH = (
    Written(person="Ellen Marsh", asked=19, kind="yes", answered=18, answer="Gladly. Thursday after my lecture?"),
    Written(person="Daniel Reyes", asked=17, kind="yes", answered=15,
            answer="Happy to. Rosa says you are the one who fixed the choir’s sheet music. Wednesday after 4 works.",
            something_true="Rosa told me that you once rewrote a whole leaflet because of one comma."),
    Written(person="Grace Lin", asked=16, kind="yes", answered=15, answer="Sure, any friend of Sam’s. Call me at lunch."),
    Written(person="Helena Brandt", asked=14, kind="yes", answered=12, answer="Twenty minutes, Friday, by video."),
    Written(person="Owen Park", asked=13, kind="yes", answered=12, answer="Yes. Come by the office, I like to show it."),
    Written(person="Yusuf Demir", asked=12, kind="yes", answered=11, answer="I was where you are two years ago. Yes!"),
    Written(person="Peter Novak", asked=11, kind="yes", answered=10, answer="By phone, in the evening."),
    Written(person="Carol Eze", asked=9, kind="yes", answered=8, answer="I can give you fifteen minutes."),
    Written(person="Aiko Mori", asked=7, kind="yes", answered=6, answer="I will tell you why I left, if you like."),
    Written(person="Priya Nair", asked=5, kind="yes", answered=4, answer="With pleasure. I have half an hour today."),
    Written(person="Inez Duarte", asked=4),
    Written(person="Marcus Webb", asked=12,
            came_across="I read your name in the style guide that Northgate gives away."),
    Written(person="Ruth Feld", asked=15, kind="declined", answered=13, answer="I am buried until the summer, sorry."),
    Written(person="Paul Adeyemi", asked=6, kind="yes", answered=2, answer="Yes! Let me look at my calendar and write."),
)  # fmt: skip

RESUMES = (
    ("Two pages, pharmacy first", "The one from the hospital", 20),
    ("One page, leaflets first", "With a link to three samples", 6),
)
RESUME_CHANGES = (
    ("Daniel Reyes", "The leaflets come first now"),
    ("Owen Park", "One page, with a link to samples"),
)
WHY_SHE_GOES_ON = (
    "Against it: the deadlines, and first jobs are hardly ever advertised. For it: it is what I do already when nobody asks me "
    "to. I go on until the summer."
)

WEIGHED = (
    "Nine to five, except the two weeks before a submission. Then it is whatever it takes.",
    "We bring on two or three juniors a year, nearly always people someone here already knows.",
)

# What Maya brings: her values with what matters most first, how she likes the eighteen things to do, her skills.
VALUES = ("achievement", "relationships", "conditions", "independence", "support", "recognition")
LIKINGS = {
    "r": (1, 0, 1),
    "i": (4, 3, 3),
    "a": (3, 4, 2),
    "s": (4, 3, 2),
    "e": (1, 1, 0),
    "c": (3, 4, 3),
}
SKILLS = {"Writing": 5.0, "Reading Comprehension": 5.0, "Active Listening": 3.5, "Monitoring": 3.5}
OCCUPATION = ("27-3042.00", "Technical Writers")
IN_HER_WORDS = (
    "Patient information at a hospital",
    {
        "realistic": 1.0, "investigative": 4.0, "artistic": 4.0, "social": 7.0, "enterprising": 2.5, "conventional": 5.5,
        "achievement": 5.5, "relationships": 7.0, "conditions": 4.0, "independence": 2.5, "support": 5.5, "recognition": 2.5,
    },
)  # fmt: skip
