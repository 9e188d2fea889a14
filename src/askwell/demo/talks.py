"""What the nine people told Maya, line by line, and what became of it."""

from askwell.demo.cast import Said, Talked

OPENER, DAY, LIKES, TYPICAL, CULTURE = "s06", "s01", "s02", "s03", "s04"
CURRENT, TRAINING, WANTED, ADVANCE, PROSPECTS = "s07", "s08", "s09", "s11", "s12"
RELATED, REFER = "s13", "s15"

TALKS = (
    Talked(
        person="Ellen Marsh", ago=16, minutes=20, took=24, how="in_person", asked=(OPENER, TRAINING, RELATED, REFER),
        lines=(
            Said(text="I came in by teaching: half of them took my course. The good ones always read aloud.", question=OPENER,
                 purpose="values", stance="for", topic="skills"),
            Said(text="You do not need another degree. You need three samples that someone trusts.", question=TRAINING,
                 purpose="values", stance="for", topic="training"),
            Said(text="Look at patient information in hospitals too, it is the same craft.", question=RELATED,
                 purpose="jobs", stance="for", topic="related fields"),
            Said(text="Helena Brandt at Halden Bio, she leads the regulatory writers", kind="name", question=REFER),
            Said(text="Inez Duarte, patient information at City Hospital", kind="name", question=REFER),
            Said(text="Send her the leaflet I rewrote", kind="promise"),
            Said(text="I liked how she talks about readers.", kind="view", purpose="fit", stance="for", topic="values"),
        ),
        names=("Helena Brandt", "Inez Duarte"), sentence="Samples count for more than another degree.", pull="more",
        thanked=15, promises=(("me", "Send her the leaflet I rewrote", 14),),
    ),
    Talked(
        person="Grace Lin", ago=14, hour=12, minutes=15, took=15, asked=(DAY, WANTED, PROSPECTS, REFER),
        lines=(
            Said(text="The client’s date is the date. We fix commas in the second round.", question=DAY,
                 purpose="values", stance="against", topic="accuracy"),
            Said(text="Agencies never stop hiring associates. It is the staying that is hard.", question=PROSPECTS,
                 purpose="jobs", stance="for", topic="openings"),
            Said(text="I look for people who ask what the reader is afraid of.", question=WANTED,
                 purpose="values", stance="for", topic="skills"),
            Said(text="Fenwick takes four associates every September.", kind="lead", question=PROSPECTS),
            Said(text="Owen Park at Northgate, an editor who likes visitors", kind="name", question=REFER),
            Said(text="Yusuf Demir started here two years ago", kind="name", question=REFER),
        ),
        names=("Owen Park", "Yusuf Demir"), sentence="Agencies hire all the time, and people leave all the time.",
        thanked=14,
    ),
    Talked(
        person="Daniel Reyes", ago=12, minutes=30, took=31, asked=(OPENER, DAY, CULTURE, PROSPECTS, REFER),
        lines=(
            Said(text="Accuracy is the job. Nobody remembers that you were a day late. They remember the wrong decimal.",
                 question=DAY, purpose="values", stance="for", topic="accuracy"),
            Said(text="We bring on two or three juniors a year, nearly always people someone here already knows.",
                 question=PROSPECTS, purpose="jobs", stance="for", topic="prospects"),
            Said(text="Nine to five, except the two weeks before a submission. Then it is whatever it takes.",
                 question=CULTURE, purpose="fit", stance="against", topic="hours"),
            Said(text="They may need a junior in May", kind="lead", question=PROSPECTS),
            Said(text="Priya Nair at Halden Bio", kind="name", question=REFER),
            Said(text="Peter Novak, freelance", kind="name", question=REFER),
            Said(text="Tom Achterberg, freelance medical writer", kind="name", question=REFER),
            Said(text="Send him the article on plain-language labels", kind="promise"),
        ),
        names=("Priya Nair", "Peter Novak", "Tom Achterberg"),
        sentence="In-house teams are small, careful, and fill places by word of mouth.", pull="more", thanked=11,
        resume_remark="Put the leaflets first, the pharmacy second.",
        card="Daniel Reyes\nBrightwell Health\n400 Lake Street, Chicago",
        promises=(("me", "Send him the article on plain-language labels", None),
                  ("them", "Mention me to their recruiter in spring", None)),
    ),
    Talked(
        person="Helena Brandt", ago=10, hour=9, minutes=20, took=20, how="video", asked=(CULTURE, WANTED, ADVANCE, REFER),
        lines=(
            Said(text="I hire for patience. The rest can be taught.", question=WANTED, purpose="values", stance="for",
                 topic="skills"),
            Said(text="A missed date costs us the submission. A comma we fix in the next version.", question=WANTED,
                 purpose="values", stance="against", topic="accuracy"),
            Said(text="After three years you lead a document, after six a team.", question=ADVANCE, purpose="fit",
                 stance="for", topic="advancement"),
            Said(text="We moved half of the team to two days at home.", question=CULTURE, purpose="organisations",
                 stance="for", topic="culture"),
            Said(text="Paul Adeyemi at Harbor Research", kind="name", question=REFER),
        ),
        names=("Paul Adeyemi",), sentence="Halden grows its people, and lets them work from home.", pull="more",
        thanked=9,
    ),
    Talked(
        person="Owen Park", ago=9, hour=15, minutes=30, took=34, how="in_person", asked=(DAY, LIKES, TYPICAL, REFER),
        lines=(
            Said(text="I read other people’s sentences for eight hours and I go home happy.", question=LIKES,
                 purpose="fit", stance="for", topic="likes"),
            Said(text="Northgate is quiet. You will hear the radiators.", question=DAY, purpose="organisations",
                 stance="for", topic="culture"),
            Said(text="Small agencies work nights. Nobody writes that into the advertisement.", question=TYPICAL,
                 purpose="fit", stance="against", topic="hours"),
            Said(text="Carol Eze does the hiring here", kind="name", question=REFER),
        ),
        names=("Carol Eze",), sentence="The quiet of Northgate would suit me.", pull="more", thanked=8,
        resume_remark="One page, and a link to samples.",
    ),
    Talked(
        person="Yusuf Demir", ago=8, hour=18, minutes=20, took=19, how="video", asked=(OPENER, DAY, TRAINING, REFER),
        lines=(
            Said(text="Mornings are reading other people’s data. Afternoons are arguing about one sentence.", question=DAY,
                 purpose="fit", stance="for", topic="tasks"),
            Said(text="They gave me a writing test and did not ask for my degree.", question=TRAINING, purpose="values",
                 stance="for", topic="training"),
            Said(text="I came over from the pharmacy, and I earn less for now.", question=OPENER, purpose="fit", stance="against",
                 topic="pay"),
            Said(text="Zoë Müller-Lindqvist at Brightwell Health", kind="name", question=REFER),
        ),
        names=("Zoë Müller-Lindqvist",), sentence="A writing test opens the door, the first pay is low.", thanked=7,
    ),
    Talked(
        person="Peter Novak", ago=7, hour=19, minutes=20, took=20, asked=(OPENER, PROSPECTS, CURRENT, REFER),
        lines=(
            Said(text="Freelance, nobody takes on juniors. You need two years of somebody else’s clients first.", question=PROSPECTS, purpose="jobs",
                 stance="against", topic="prospects", about_kind="self-employed"),
            Said(text="The association’s spring course is cheap and everyone reads the same list afterwards.",
                 question=CURRENT, purpose="jobs", stance="for", topic="resources"),
            Said(text="Aiko Mori left the field, ask her why", kind="name", question=REFER),
            Said(text="Send me the reading list", kind="promise"),
        ),
        names=("Aiko Mori",), sentence="Working for myself comes later, not first.", thanked=6,
        promises=(("them", "Send me the reading list", None),),
    ),
    Talked(
        person="Carol Eze", ago=5, hour=11, minutes=15, took=15, asked=(WANTED, PROSPECTS, REFER),
        lines=(
            Said(text="We took on someone from nursing last year. She passed the writing test.", question=WANTED,
                 purpose="jobs", stance="for", topic="entry"),
            Said(text="A pharmacy background is worth a year of experience to me.", question=WANTED, purpose="fit",
                 stance="for", topic="skills"),
            Said(text="A place may open at Northgate when Lena moves up, in early summer", kind="lead", question=PROSPECTS),
            Said(text="Lena Okoro can tell you about the first months", kind="name", question=REFER),
        ),
        names=("Lena Okoro",), sentence="My background counts, and there may be a place.", pull="more", thanked=4,
    ),
    Talked(
        person="Aiko Mori", ago=1, hour=17, minutes=20, took=22, how="video", asked=(OPENER, LIKES, CULTURE, REFER),
        lines=(
            Said(text="Two hard weeks, four times a year. I booked my holidays around them.", question=CULTURE,
                 purpose="fit", stance="against", topic="hours"),
            Said(text="I left because I wanted my own name on the page.", question=LIKES, purpose="fit",
                 stance="against", topic="values"),
            Said(text="山田 花子, medical translator", kind="name", question=REFER),
            Said(text="Send her my question list", kind="promise"),
        ),
        names=("山田 花子",), sentence="The hard weeks are real. I could live with them, I think.", pull="unsure",
        promises=(("me", "Send her my question list", 3),),
    ),
)  # fmt: skip

CONCLUSIONS = {
    "jobs": (
        "Yes, mostly at agencies, and mostly through someone inside.",
        "If two managers told me that they stopped hiring juniors.",
    ),
    "organisations": ("Three places look right: Brightwell Health, Halden Bio, Northgate.", ""),
    "values": ("Accuracy, then calm under a deadline.", ""),
    "fit": ("The work fits. I am not sure about the hours.", "If the hard weeks were every second month."),
}

# What Maya calls a theme, which two she made one, and which two look alike and are two.
CALLED = {"entry": "getting in"}
ONE = (("prospects", "openings"),)
TWO = (("values", "accuracy"),)
# Of the facts that her notes seem to state she keeps these.
FACTS = ("Nine to five", "patient information in hospitals")

# Priya's talk is today, however late it is now.
AHEAD = Talked(
    person="Priya Nair", ago=0, minutes=25, how="video", asked=(OPENER, DAY, CULTURE, WANTED, REFER)
)
