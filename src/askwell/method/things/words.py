"""What people call the same thing, and which themes hold many things: data, read by finding.py. Stems end in a star; our own judgement."""

from collections.abc import Mapping
from types import MappingProxyType

# Topics of the bank that are lists of things: a good word for one thing and a bad one for another are no two sides.
LISTS = frozenset(
    """tasks learning resources training criteria skills hiring trends alternatives competitors org_types needs culture values experiment
    contradiction attrition v_conditions""".split()  # noqa: SIM905  # read as words
)
# Under these what is praised and what is blamed may say the same: "own your mistakes", "hide one and nobody trusts you". No word shared tells.
TWO_WAYS_OF_SAYING = frozenset(["values", "attrition"])
# And words of her own themes that name a list rather than a thing.
LIST_WORDS = frozenset(
    """skill skills tool tools requirement requirements qualification qualifications perk perks benefit benefits downside downsides upside upsides pros
    cons advice tips challenge challenges problem problems resource resources trend trends employer employers expectation expectations priorities
    misc other things stuff""".split()  # noqa: SIM905  # read as words
)

# The key stands for all of its phrases.
CALLED: Mapping[str, str] = MappingProxyType({
    "certificate": """certificat*, certified, cert, certs, credential*, license*, licence*, licensing, licensure, exam, exams, badge*, board exam, state
        board, registration, chartered, letters after""",
    "school leaving": "hs diploma, high school diploma, high school, ged",
    "degree": """degree*, diploma*, college degree, went to college, a college, which college, where you went, law school, med school, medical school, university degree, went to university, which university, bachelor*, master's, masters, phd, doctorate*, grad school, graduate school, business school, art school,
        mba, alma mater, studied, where you went to school, which school, went to school, academic*""",
    "portfolio": """portfolio*, samples, sample, work to show, show your work, show what you, show us what, show me what, github, repo, repos, showreel*, reel, case
        studies, what you built, what you have built, what you've built, what you made, what you have made, what you've made, things you made, something you
        made, something you built, finished pieces, side project*""",
    "experience": """experience*, in the field, field time, field years, field work, fieldwork, time in the trade, on the tools, off the tools, bedside, years at, years in, years of, years on, years with, hands-on, track record, seniority, done it before, has done it, did it
        before, time on the floor, practical, years behind, worked before""",
    "internship": "intern, interns, internship*, placement*, apprentice*, traineeship*, practicum, co-op",
    "volunteering": "volunteer*",
    "writing": """writing, writer*, write well, writes well, write clearly, writes clearly, write a clear, write a clean, writes a clean, can write, who writes, prose,
        grammar, spelling""",
    "people skills": """communicat*, people skills, soft skills, social skills, talk to people, talking to people, listening, listener, can listen, listens well, empath*, interpersonal, bedside manner, good
        with people, get on with, get along, personality, charm*, manners""",
    "teamwork": "team player*, teamwork, team spirit, collaborat*",
    "languages": "language*, bilingual, spanish, french, german, mandarin, english",
    "coding": "code, coding, coder*, programm*, python, javascript, sql, scripting",
    "numbers": "math, maths, mathematic*, statistic*, numerate, numeracy, arithmetic",
    "grades": "grade, grades, gpa, marks, transcript*",
    "whom you know": """reference*, recommend*, referral*, referred, who you know, whom you know, knows you, knowing somebody, knowing someone, know somebody, know someone, connections, network*, contacts, word of mouth, insider*,
        through a friend, somebody inside, someone inside, vouch*, nepotism""",
    "cover letter": "cover letter*",
    "resume": "resume*, résumé*, cv, cvs",
    "postings": """posting*, posted, job board*, boards, advert*, ads, ad, indeed, apply online, online application*, careers page, job site*, website*, portal*""",
    "recruiters": "recruiter*, headhunt*, agencies, agency, staffing",
    "cold calls": "cold call*, cold email*, cold e-mail*, cold mail*, walk in, walking in, knock*, unsolicited, speculative",
    "interview": "interview*",
    "trial": "test, tests, testing, assessment*, take-home, trial day, trial shift, trial, audition*, quiz*",
    "reliability": "punctual*, on time, reliab*, shows up, show up, turns up, turn up, showing up, dependab*",
    "attitude": "attitude*, curious, curiosity, motivat*, enthusias*, passion*, eager*, hunger, hungry, willing*, keenness, drive",
    "strength": "stamina, fitness, physical*, strong back, lift, lifting, muscle*",
    "car": "car, drive to, driver's, driving licen*, vehicle*",
    "age": "age, older, too old, too young, fifty, over forty, over fifty, ageism",
    "courses": "course*, night class*, evening class*, took a class, take a class, classes, bootcamp*, boot camp*, workshops, seminar*, mooc*, webinar*, coursera, evening school, night school",
    "conferences": "conference*, congress*, trade show*, trade fair*, fairs, meetup*, meet-up*, expo, convention*, symposi*",
    "mentor": "mentor*, buddy, sit beside, sit with, coach*, take you under",
    "on the job": """on the job, learning by doing, learn by doing, thrown in, onboard*, induction, in-house training, train you, trains you, trained you, they teach you,
        teach you, taught you, training program*, training budget""",
    "journals": "journal*, trade press, trade paper*, magazine*, articles, papers, read up, periodical*",
    "books": "book, books, textbook*, handbook*, manual, manuals",
    "newsletters": "newsletter*, mailing list*, listserv*, blog*, podcast*",
    "communities": "forum, forums, reddit, slack, discord, linkedin, facebook, online communit*, online group*, youtube, videos",
    "association": "association*, union, unions, society, guild*, chapter, membership*, members of",
    "career office": "career office*, career center*, career centre*, alumni, career fair*, job fair*",
    "machines": "ai, artificial intelligence, chatgpt, gpt, llm, llms, automat*, robot*, algorithm*, machine, machines, chatbot*, copilot, self-driving",
    "from home": "remote*, home office, work from home, works from home, working from home, from home, hybrid, telework*, in the office, office days",
    "abroad": "outsourc*, offshor*, overseas, abroad",
    "rules": "regulat*, law, laws, legislation, compliance, new rules, rules",
    "mergers": "merg*, takeover*, consolidat*, bought up, buying up, private equity, acqui*, chains buy",
    "green": "climate, solar, sustainab*, electrif*, heat pump*, renewab*, net zero, wind power, green",
    "ageing": "ageing, aging, elderly, demographic*, baby boomer*, retire, retires, retiring, retirement*",
    "budget": "budget*, funding, funded, grants, subsid*, state money, public money",
    "telehealth": "telehealth, telemedicine, video visit*",
    "how they treat each other": """kind to, kindness, friendly, unfriendly, help each other, help one another, helps each other, support each other, support one
        another, eat together, eats together, lunch together, helps out, help out, in the back, each other, one another, collegial*, cutthroat, cut-throat, elbows, backstab*, gossip*, bully*, bullied, like family, camaraderie, toxic, back-biting""",
    "the boss": """hierarch*, boss, bosses, top-down, top down, flat hierarch*, flat structure, flat and, is flat, are flat, very flat, so flat, pretty flat, flat team*, open door, first name, first names, micromanag*, manager, managers, management, leadership,
        pecking order, the top, from above, upstairs, a say, walk into, nobody asks you, decide everything, decides everything""",
    "pace": "pace, hectic, rush*, relaxed, calm, frantic, deadline*, pressure, stress*, burnout, burn out, burned out, breathless, leisurely, workload, fast-paced",
    "mistakes": "mistake*, error, errors, blame*, slip, slips, fail, failure, failures, get it wrong",
    "recognition": "feedback, prais*, thank, thanks, thanked, recogni*, appreciat*, criticis*, credit for, get credit",
    "who is let in": "women, woman, divers*, minorit*, old boys, boys' club, boys club, inclusive, inclusion, discriminat*, sexis*, racis*",
    "dress": "dress, dressed, suit and tie, suits, jeans, tie, ties, uniform*",
    "meetings": "meeting, meetings, stand-up*, standups",
    "staying": "turnover, revolving door, people leave, people stay, stay for, they stay, stays, stay, stayed, quit, quits, leave, leaves, left within, leaving",
    "new ideas": "new ideas, ideas, idea, always done, innovat*, try things, trying things, experiments, creativity, creative",
    "openness": "transparen*, secret*, secretive, honest*, open about, behind closed doors, in the open",
    "politics": "politics, political",
    "hospitals": "hospital*, health system*",
    "clinics": "clinic, clinics, practices, private practice*",
    "vendors": "vendor*, software compan*, software firm*, software house*",
    "start-ups": "startup*, start-up*, start up, start ups",
    "large employers": "big compan*, large compan*, big firm*, large firm*, corporat*, big employer*, large employer*, big names, conglomerate*, chain, chains, in-house",
    "small employers": "small firm*, small compan*, small shop*, small place*, small employer*, smaller firm*, smaller place*, family business*, family-owned, boutique*, small team*",
    "public offices": "government*, city hall, county, federal, public sector, civil service, municipal*, the state, state jobs, council*",
    "charities": "non-profit*, nonprofit*, charit*, ngo, ngos, foundation*",
    "schools": "school, schools, district, districts, kindergarten*",
    "freelance": "freelanc*, self-employed, self-employment, independent contract*, as a contractor, contractor work, contract work, 1099, own business, on your own, gig, gigs",
    "paperwork": "paperwork, admin, administration, administrative, forms, form-filling, bureaucra*, documentation, documenting, charting, red tape, reports, reporting, tickets",
    "e-mail": "email*, e-mail*, inbox*, phone calls, phones",
    "the people served": "patient, patients, client, clients, customer*, guest, guests, pupils, students, kids, children, families, residents, the public",
    "colleagues": "colleague*, co-worker*, coworker*, teammate*, crew, the team, our team, my team, people you work with",
    "travel": "travel*, on the road, hotel nights, trips, flights, flying, hotels, motels, commut*, away from home",
    "twelves": "twelve-hour, 12-hour, twelve hour, 12 hour, 12s, twelves, twelve hours, 12 hours",
    "temping": """temp, temps, temped, temping, temp agenc*, agency work, temporary, the agencies, agency contract*, through an agency, thru an agency, via an agency, staffing agenc*, contractors first, contract to hire,
        contract-to-hire, contract to perm*, on contract""",
    "nights": "nights, night shift*, night work, night job*, at night, overnight*, graveyard",
    "weekends": "weekend*, saturdays, sundays, holidays, christmas",
    "on call": "on call, on-call, pager, standby, call-outs",
    "shifts": "shift, shifts, rota, rotas, roster*, schedule*, scheduling, timetable*",
    "overtime": "overtime, long hours, long days, long day, late, evenings, extra hours, hours",
    "security": "job security, secure, security, layoff*, laid off, permanent, tenure, stable, unstable, insecure, contracts, job for life, precarious, redundanc*",
    "outdoors": "fresh air, outdoors, outside, indoors, windowless, weather",
    "the desk": "open-plan, open plan, desk, desks, own office, cubicle*",
    "noise": "noise, noisy, quiet, loud, deafening",
    "heat and cold": "the heat, too hot, so hot, cold, freezing, air conditioning",
    "dirt": "dust, dusty, dirt, dirty, smell, smells, stink*, filth*",
    "safety": "safety, safe, unsafe, danger*, injur*, accident*, hazard*, protective, hurt",
    "thank-you notes": "thank-you note*, thank you note*, thank-you letter*, thank you letter*, thank-you e-mail*, thank-you card*",
    "shadowing": "shadow*, ride along, ride-along*, rode along",
    "burnout": "burnout, burn out, burns out, burned out, burnt out",
    "a body that lasts": "your body, the body, her body, his body, my body, bodies, wrist, wrists, bad neck, bad back, thumbs",
    "the body": "back, knees, knee, shoulders, wrists, feet, body, ache*, backs",
    "leave": "vacation*, parental leave, paid leave, sick leave, sick days, days off, time off, pto, summers off",
    "benefits": "health insurance, insurance, health plan, pension*, dental, dentist, benefits, perks, 401k",
    "pay": "salary, salaries, wage, wages, bonus*, raises, compensation, pay rise*",
    "independence": "autonom*, independen*, freedom, on my own, own calendar, decide myself, decide yourself, decide for yourself",
    "equipment": "equipment, laptop*, computers, gear, outdated, old machines, instruments, hardware",
    "prices": "price, prices, pricing, cheap*, undercut*, discount*, expensive",
    "quality": "quality, craftsmanship, workmanship, craft",
    "service": "service, support line, customer service, response times",
    "speed": "speed, turnaround, quick worker*, fast worker*, work fast, works fast",
    "accuracy": "accura*, precis*, detail, details, careful*, thorough*, meticulous*",
    "selling": "sales, sell, selling, sells, quota, quotas",
    "leading": "leading, lead people, lead a team, manage people, managing people, supervis*",
    "design": "design*",
    "presenting": "present, presenting, presentation*, public speaking, slides, powerpoint",
    "planning": "project management, organis*, organiz*, planning, time management, prioriti*",
    "technology": "software, technolog*, computer*, tech, digital, it skills, systems",
})  # fmt: skip

# What of a theme that is one thing people speak of, when they speak of only a part of it: topic -> keys of CALLED or of PARTS.
PARTS: Mapping[str, str] = MappingProxyType({
    "first post": """starting, to start, start at, entry, entry-level, junior, juniors, beginner*, newcomer*, new grad*, new graduate*, graduates, first year, first job, first post,
        trainee*, apprentice*, at first, starters""",
    "later": "senior, seniors, experienced, principal, director*, top, after five years, after ten years, later on, partners, at the top, veterans, managers, specialists",
    "bonus": "bonus*, overtime pay, commission*, tips, profit sharing, stock, options",
    "part-time": "part-time, part time, half-time, four days, four-day",
    "busy season": "busy season, season, peak, crunch, deadline week*, go-live*, year-end, year end, tax season, launch*",
    "pension": "pension*, benefits, insurance, health plan",
})  # fmt: skip
ASPECTS: Mapping[str, frozenset[str]] = MappingProxyType({
    "hours": frozenset(["travel", "nights", "weekends", "on call", "part-time", "busy season", "from home", "leave"]),
    "pay": frozenset(["first post", "later", "bonus", "freelance", "pension"]),
    "market": frozenset(["first post", "later", "freelance", "abroad", "part-time"]),
    "advancement": frozenset(["the boss", "pay", "leading"]),
})  # fmt: skip

# Things of the world at large: what is said of them is not about the speaker's own place, so that no kind of place or role explains it. How to tell of oneself in a
# resume is one of them.
AT_LARGE = frozenset(
    """resume machines twelves ageing abroad rules mergers green books courses journals newsletters conferences communities telehealth""".split()  # noqa: SIM905  # read as words
)
ADVICE = frozenset(["resume"])
# Of those that are parts of a theme that is one thing.
AT_LARGE_PARTS = frozenset(["machines", "twelves", "ageing", "abroad"])
AT_LARGE_TOPICS = frozenset(["trends", "resources", "learning", "alternatives"])
# Parts that are a matter of their own beside the whole: travel is no hours, a pension no wage.
ALONE = AT_LARGE_PARTS | {
    "part-time",
    "travel",
    "from home",
    "leave",
    "freelance",
    "abroad",
    "pension",
    "bonus",
}
# Things so plain that two who speak of one speak of the same, whatever the theme.
ACROSS = frozenset(
    [
        "certificate", "degree", "portfolio", "internship", "volunteering", "cover letter", "grades", "books", "courses", "journals",
        "conferences", "machines", "from home", "twelves", "a body that lasts", "burnout", "shadowing", "languages", "coding", "communities", "thank-you notes", "nights", "on call", "travel", "temping", "ageing", "freelance",
    ]
)  # fmt: skip
# What is wanted: a thing of these is one matter, whether it was noted as a skill, as schooling or as what they look for.
WANTED = frozenset(["criteria", "skills", "training"])
# Of what is wanted these are no things, though their words may stand there: "managers toss it", "leave it off".
OF_THE_HOUSE = frozenset(
    [
        "the boss", "staying", "benefits", "leave", "pay", "pace", "recognition", "who is let in", "meetings", "new ideas", "openness", "politics", "paperwork", "e-mail",
        "the people served", "colleagues", "shifts", "overtime", "security", "the desk", "noise", "heat and cold", "dirt", "the body", "prices", "budget", "how they treat each other",
    ]
)  # fmt: skip
# What is said of a whole trade on these is true of its year; anything else is so in any.
OF_THE_YEAR = frozenset(["market", "hiring", "pay", "trends", "needs"])
# Theme -> plain things that are none there: who hates exams does not say whether they are wanted, and who waits for somebody to retire speaks of no wave.
_ONLY_WANTED = frozenset(
    ["certificate", "degree", "portfolio", "internship", "volunteering", "cover letter", "grades"]
)
NOT_ACROSS: Mapping[str, frozenset[str]] = MappingProxyType(
    {"likes": _ONLY_WANTED, "dislikes": _ONLY_WANTED, "advancement": frozenset(["ageing"])}
)
# What is so local that two who each know only a kind of place of their own do not deny each other; work and its pay also differ by region. Our choice.
OF_OWN_KIND = frozenset(
    [
        "market",
        "pay",
        "hours",
        "advancement",
        "culture",
        "needs",
        "typicality",
        "v_conditions",
        "v_support",
        "criteria",
        "skills",
        "training",
    ]
)
OF_OWN_REGION = frozenset(["market", "pay"])
# Kinds of employers are things only where employers are spoken of; elsewhere they say where a claim holds.
EMPLOYERS = frozenset(
    ["hospitals", "clinics", "vendors", "start-ups", "large employers", "small employers", "public offices", "charities", "schools"]
)  # fmt: skip
OF_EMPLOYERS = frozenset(["org_types", "competitors", "alternatives"])
