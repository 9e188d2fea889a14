"""The words that tell what a note line is about: data, read by purposes.py. Stems end in a star."""

from collections.abc import Mapping
from types import MappingProxyType

from askwell.method.purposes import Purpose

J, O, V, F = Purpose.JOBS, Purpose.ORGANISATIONS, Purpose.VALUES, Purpose.FIT  # noqa: E741  # the four stand in a table

# Topic of the bank -> the purpose that it serves most in a note, and the words that point to it. Our judgement.
TOPIC_WORDS: Mapping[str, tuple[Purpose, str]] = MappingProxyType({
    "market": (J, """hiring, hires, freeze, frozen, vacanc*, opening*, post is, posts, new positions, positions, jobs, job market,
        short of, shortage, demand, in demand, laid off, layoff*, letting people go, unemploy*, prospects, take on, taking on, takes on,
        took on, bring on, looking for a, looking for people, looking for guides, full-time post*, permanent contract, for one place,
        places, recruiting, market, need four, need somebody, needs somebody, plenty of work, work for anybody, retire*, is leaving,
        leave in, start anywhere, take trainees, taking trainees, budget, funding, grant, nothing is posted, unposted, withdrawn, fill, job growth, we hire, hire, hired, they hire, headcount, backfill*, turnover opens, expanding the team, candidates, competitive, oversupply, saturated, scarce, hard to find people, cannot find people, not enough people, staffing, cutbacks, downsizing, contract work, entry-level, junior role*, junior post*, new grad*, graduates for, open role*, role opens, come free, never posted, posted, advertised, unadvertised, a junior, juniors, associates, may open, a place may, freelanc*, in may, this summer, next year"""),
    "hiring": (J, """appl*, applicant*, application*, recommended, word of mouth, temp agency, interns are, intern is, found my,
        first round, cover letter goes, recruiter*, trial day, get in, got in, got hired, were hired, was hired, by somebody inside,
        somebody who knows you, insider*, knows you, volunteer for, known by then, stayed on, through a friend, a referral, referred, referral bonus, networking, connections, cold email*, résumé pile, resume pile, interview*, someone here already knows, knew somebody, internal candidate*, internship*, get your foot, foot in the door, took on someone"""),
    "trends": (J, """in five years, in ten years, growing, grows, growth, shrink*, expand*, automat*, ai, by machine, software does,
        dying, vanish*, disappear*, obsolete, will keep us busy, second shift, doubled, future, come back, replac*, outsourc*, offshor*, technology is changing, digital*, ageing, aging, regulation*, new law, boom*, declin*, slowing, wave"""),
    "alternatives": (J, """related work, related field*, also look at, you could try, could also, instead try, look into, think of,
        if it does not work out, nobody applies there, same people, same craft, neighbouring field*, adjacent, related field*, transferable, other industries, sideways, switch to, plan b, similar work, the same skills are used"""),
    "resources": (J, """newsletter*, mailing list, job board, the board of, portal*, trade fair, fair, union hall, association,
        vacancies are, directory, conference, meetup*, linkedin, slack group, job site*, website*, alumni, society, chapter, recruiter list*, the list everyone, read the list, spring course, handbook, forum"""),
    "culture": (O, """culture, atmosphere, colleagues, the boss, boss*, team, teams, office*, open-plan, works council, top-down,
        hierarch*, family-owned, company, department*, management, meetings about, first names, dress code, turnover, from home,
        remote, headquarters, head office, founders, director, raises their voice, mentor for, average age, promote from within,
        politics, friendly, everyone in, merger, strategy, casual, stay ten, interns are listened, quiet, collaborative, supportive, competitive place, collegial, bureaucra*, red tape, formal, informal, relaxed, diverse, women, hybrid, in the office, ceo, leadership, our people, small team, big team, people stay, staff, owner*, decisions are made, slow to change, workplace, employer, union, floor"""),
    "competitors": (O, """compet*, rival*, undercut*, cheaper, difference to, differ from, against us, other firms, toughest, firms in
        the region, fight over, does the bulk, the volume, better machines, we do what, competitor*, market leader, better known, number one in, the other big, steals our, lose clients to"""),
    "org_types": (O, """small firm*, large firm*, small studio, small practice, big chain*, big hotel*, agenc*, vendor*, start-up*,
        startup*, nonprofit*, consultanc*, public employer*, private school*, state school*, government, larger employer*, smaller
        employer*, larger firms, in-house, publishers, family business, old houses, hospital system, hospitals, university lab*, chain, travel*, public sector, private sector, in the private, corporate, big company, big companies, large company, small company, small companies, big firm*, small organisation*, small organization*, clinic, clinics, schools, universities, city hall, county office, in industry, academia, big four, boutique, independent*"""),
    "needs": (O, """headache this year, this year everything, biggest problem, audit, trying to merge, new system, new wing,
        lost their largest, have no idea how, that is the whole year, split in two, organisation is, organization is, struggling with, biggest challenge, short-staffed, backlog, problem this year, priority this year, rollout, migration, restructuring"""),
    "v_support": (O, """my manager, your manager, head of department, supervisor*, protects, manager*"""),
    "criteria": (V, """look for, looks for, looking for in, look at, somebody who can, someone who, someone with, ask every applicant,
        grades, marks, degree*, master's, diploma, references, portfolio, sample*, cv, resume, matter*, impress*, preferred,
        required, requirement*, proof, convinces, counts, bring three, employers want, want to see, clear writing, writes clearly,
        gets chosen, the posting, job description, description says, years of experience, cover letter, they check, where you studied, experience, experienced, background in, years in, we want, they want, we test, writing test, attention to detail, detail-oriented, attitude, fit with the team, team player, employers look, hiring managers look, screen for, must have, nice to have, stand out, github, writing sample*, ged, phd"""),
    "training": (V, """licence*, license*, licensed, certif*, course*, exam*, apprentice*, training, bachelor*, qualification*, college, module,
        card, degree in, mentor, supervised hours, hours of practice, credential*, train you, first-aid, accredit*, diploma, degree, masters, phd, bootcamp, on the job training, on-the-job, self-taught, licensure, board exam, internship hours, class, classes, workshop, continuing education"""),
    "skills": (V, """skill*, ability, estimating, spreadsheets, languages, patience, listening, curiosity, able to, must be able,
        taught, learn to, be good with, being good with, steady hands, sense of humour, program by heart, punctual, technical, communication, communicate*, writing well, excel, sql, python, statistics, problem solving, problem-solving, organised, organized, people skills, soft skills, read drawings, multitask*, empathy, negotiat*"""),
    "values": (V, """prais*, respect*, celebrated, got the prize, was thanked, value, values, honest, honesty, safety, accura*, careful*,
        discretion, confidential*, trusts you, trust, mistake*, forgiven, arrogan*, ethic*, integrity, punctual*, clean work, asks
        before, ask before, comes first, before everything, before speed, talking badly, fastest way out, accuracy, integrity, precis*, loyal*, reliab*, respectful, humility, humble, ego*, teamwork, quality, deadline is, date is the date, quality over, customer first, patient first, patients first, owning up, credit, blame, thanked, reward*, kindness, transparen*, initiative, discretion"""),
    "learning": (V, """journal*, congress, podcast*, read a paper, standards update, keep up, stay current, yearly, read two, webinar*,
        take a course"""),
    "tasks": (F, """typical day, most of the day, last week, mornings, afternoons, reports, charts, calls, paperwork, day is, my day,
        of my time, small decisions, the round, you read, tickets, a day has, every day i, on the phone, half of it is, emails, e-mail, e-mails, spreadsheets all, data entry, meetings, meeting, a normal day, ordinary day, day starts, day-to-day, routine, hands-on, desk work, field work, documentation, client calls, half my time, half the time, arguing about"""),
    "hours": (F, """hours, overtime, weekend*, evening*, night*, shift*, on call, nine to, four days, part-time hours, flexible, late shift*, late nights, work late,
        sundays, weekends, at five, at three, after six, deadline weeks, week off, hours a week, vacation, holiday*, go-live*, nine to five, 9 to 5, forty hours, fifty hours, sixty hours, work-life, balance, workload, busy season, early mornings, 6 am, long days, schedule, part time, part-time, days off, time off, after hours, home by, twice a year, hard weeks, weeks before"""),
    "pay": (F, """pay, paid, pays, salar*, wage*, earn*, money, thousand, pension, bonus*, raise, income, euros, dollars, pounds, 45k,
        k a year, starts under, live well, benefits, range, starting, starts at, to start, base, hourly, an hour, per hour, commission, stipend, cut from, raises, raise is, compensation, underpaid, well paid, debt, afford, salary, miles, allowance"""),
    "likes": (F, """love, loves, loved, enjoy*, i like, like most, best thing, best part, happy, fun, never bored, bored, joy, glad,
        proud, keeps me here, laughing, beautiful, alike, favorite, favourite, rewarding, satisfying, meaning, meaningful, fulfil*, love it, likes, go home happy, variety, excit*, fascinat*, thrill"""),
    "dislikes": (F, """hate, hates, worst, dislike*, lonely, boring, tedious, annoy*, not expected, nobody told me, angry, tiring, too
        much sitting, did not see coming, gladly hand, hand over, do not sleep, noise, smell, bad news, frustrat*, least favorite, least favourite, dislikes, drain*, repetitive, monoton*, hardest part, downside, tedium, thankless, complain*, difficult clients, screaming"""),
    "stress": (F, """stress*, sleep badly, burn out, burnout, exhaust*, finished, pressure, wear me out, tired, burnout, anxious, anxiety, intense, overwhelm*, heavy, emotional toll, toll, crying"""),
    "advancement": (F, """after four years, after three years, promot*, ladder, move up, moves up, lead a, advance*, career, from
        assistant, foreman that, curator, partner track, senior after, stay an assistant, open your own, advancement, promoted, promotion*, manager after, senior, climb, plateau, dead end, career path, next level, room to grow, lead role"""),
    "path": (F, """got into, slid into, slid in, by accident, summer job, i started, started as, do it again, would i again, again
        tomorrow, a second time, took me along, i came from, began as, fell into, how i got, my route, my first job, career change*, changed careers, studied, majored, would do it again, regret, was a teacher, was a nurse, used to be, years ago i, joined in"""),
    "v_independence": (F, """decide myself, decide for myself, nobody tells me, my own route, own boss, checked by, freedom, autonom*, autonomy, micromanage*, on my own, own projects, flexib* how"""),
    "v_achievement": (F, """i built, i can see, result of, what became of, you see at once, stands because, change helps, helps four, makes a difference, impact, see the results, results of"""),
    "v_relationships": (F, """second family, mostly i work with, the crew is, i work with, with people, friends at work"""),
    "v_conditions": (F, """indoors, outside, outdoors, knees, back, fresh air, cold, wet, safe, sitting, lifting, commute, driving, physical, physically, standing, heat, outdoors, relocate, commuting, job security, secure job, stable, dangerous"""),
    "attrition": (F, """do not last, those who left, who left, the glad ones, people burn, quit, left because, tidy people, are happy
        here, wanted applause, thrive*, left the field, people leave, leave after, stay because, struggle are, drop out"""),
    "experiment": (F, """shadow, try it for, spend a saturday, spend a day, costs nothing, test whether, borrow a, for a morning, you
        will know, super-user, test first"""),
    "fit": (F, """your background, your years, if you had, i could picture, like me, for me, my taste, not sure that i, i would miss,
        you would worry, worry about your, use your, children, too old, your german, suits, suit me, fits me, someone like you, with your experience, pharmacy background, your strength*, your skills, you would be good, you would do well, suit you, a good fit, you would need, for you, my own name, i could live, i would struggle, not for me, could see myself, i am too, i feel"""),
})  # fmt: skip

# What a question of the bank is mostly answered with, where its first purpose is only "leads".
CLOSING_QUESTIONS = frozenset(["s15", "x25", "x26", "x28", "x29"])

# Tried in this order where nothing else points anywhere.
WEAK_WORDS: Mapping[Purpose, str] = MappingProxyType({O: "their, our, we", F: "you, your, my, i"})

FOR_WORDS = """rewarding, satisfying, meaning*, excit*, supportive, balance, well paid, stable, room to grow, easy, easily, plus, improv*,
    like, likes, always room, worth, respect*, trusted, valued, yes, growing, grows, growth, expand*, plenty, demand, short of, shortage, cannot fill, looking for, taking on, take on, takes
    on, love*, enjoy*, best, happy, glad, good, great, generous, friendly, protects, help*, safe, free, flexible, worth more, worth a,
    recommended, never bored, doubled, will need, needs somebody, need four, promote, live well, again, picture, praised, more and
    more, keep us busy, hiring everyone, hired that way, recruit*, paid for itself, stay ten, listened, counts, opens every door,
    suits, like me, steady, beats, fresh air, decide myself, nobody tells me, fun, proud, beautiful, kept, desperate, thanked, prize,
    celebrated, retire in, needs""".replace("\n", " ")

AGAINST_WORDS = """frustrat*, burnout, drain*, difficult, dead end, underpaid, saturated, declin*, unstable, brutal, pressure, long days, downside,
    lose, against, hire freeze, automat*, unpaid, slow, freeze, frozen, shrink*, dying, vanish*, not, no, never, nobody, without, hate*, worst, poor, lonely, terrible, stress*,
    burn out, cut, tight, overrated, expensive, too much, bad, badly, angry, less than, rarely, withdrawn, letting people go, laid off,
    stopped, leave*, left, undercut*, lost, number, hundred applied, for one place, not worth, fail*, night*, weekend*, on call, cold,
    eats, noise, worry, only when, do not, does not, cannot, hard, forget your, under thirty, tired, finished, way out, arrogance,
    split, pays late, changes every, top-down, goes through people, miss, wear me out, checked by, only a handful, cheaper""".replace(
    "\n", " "
)

# Negations of a bad word make it good: "never bored", "no stress".
GOOD_THOUGH_NEGATIVE = """never bored, no stress, nobody raises, no two days, never stop, never laid, no meetings, nobody tells me how,
    nobody writes on, no phone, cannot fill, nobody applies there, no diploma needed, not leave, never stops, not enough people,
    not a promise, do not need a degree, knees are""".replace("\n", " ")
