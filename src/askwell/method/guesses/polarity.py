"""The words that tell which way a note line points: data, read by stances.py. Stems end in a star; our own judgement."""

from collections.abc import Mapping
from types import MappingProxyType

GOOD = """weekends are sacred, evenings are sacred, nobody stays past, nobody stays late, nobody works late, support each other, support one another, help each other,
    help one another, love, loves, loved, loving, enjoy*, adore*, like most, i like, likes, liked, best, happy, happier, happily, glad, good, great, generous*,
    friendly, kind, kindly, kindness, warm, welcom*, patient with, protect*, helps, helped, help you, safe, freedom, flexible, flexib*, rewarding,
    satisf*, meaning*, excit*, fascinat*, thrill*, supportive, balanced, trusted, trusts you, valued, respected, praised, celebrated, thanked, thank you,
    thank-you, thanks us, proud, pride, fun, funny, beautiful, calm, calmly, fair, fairly, secure, stable, steady, plenty, grow, grows, growing, growth,
    expand*, rising, doubled, booming, improv*, better, easy, easily, worth, worth it, opens doors, opens every door, from within, room to,
    a future, future in, chance, chances, opportunit*, variety, laughing, laugh, laughed, smile*, smiling, magic, goosebumps, lucky, thriv*, excellent,
    wonderful, brilliant, perfect, paid for itself, listens, listened, covers for, covers your, has your back, has my back, backs you, backs us, shields,
    blocks meetings, stands up for, takes the blame, takes the pager, together, open door, door open, nobody minds, nobody tells me, nobody tells you how,
    own boss, decide myself, my own, our own pace, suits, beats, picture myself, could see myself, grinning, feel at home, felt at home, matter*, counts,
    useful, comes up, made my month, made my day, makes my day, remember me, outlive, still standing, because of us, because of me, change helps, helps four,
    nothing like, never bored, makes a difference, impact, growth market, recommended, impatient to start, eager, keep me, keeps me here, kept, fresh air,
    live well, well paid, decent, comfortable, healthy, respectful, honest, collegial, camaraderie, like family, second family, mentored, teach you, cares,
    care about, real say, a say, room shut up, table go quiet, gets flowers, got flowers, gets the steak, prize, applauded, clapped, wins, walks in, asks for
    more, asks if there's more, backs her, backs him, backs them, stands behind, sticks up for, nobody calls, nobody ever calls, never calls, reimburse*, pays for your, pays for the, gives you time, knew it worked, know it worked, do well, strength*, pass* praise, invited, stay ten, people stay, they stay, sleep like"""

BAD = """never go back, not go back, wouldn't go back, never do it again, not do it again, never again, dislike*, hate*, hated, dread*, loathe*, worst, worse, bad, badly, poor, poorly, terrible, awful, horrible, brutal, cruel, harsh, exhaust*, tired, tiring, drain*, stress*,
    burnout, burn out, burned out, burnt out, burns you, pressure, panic, cry, cries, cried, crying, tears, scream*, yell*, shout*, threat*, lawsuit*, lawyers in,
    injur*, hurt*, pain*, ache*, wrists, knees, my neck, neck goes, back goes, bad back, burns on, scars, fingertips, lung, spiders, rats, lice, vomit, dirty,
    filth*, stink*, smell, noise, noisy, lonely, isolat*, boring, bored, dull, tedious, tedium, repetit*, monoton*, frustrat*, annoy*, angry, thankless, unpaid,
    underpaid, too little, too much, too many, laid off, layoff*, frozen, froze, freeze, shrink*, shrank, shrunk, dying, dead, vanish*, disappear*, declin*, collaps*,
    bleeding, outsourc*, offshor*, automat*, saturated, oversuppl*, glut, slim, handful, expensive, costly, cost me, in debt, debt, loans, overrated, waste, wasted, wasteful, wastes, wasting, useless,
    pointless, worthless, decoration, quotas, micromanag*, top-down, politics, political, bureaucra*, red tape, inspected, smiles measured, counts heads, counts the,
    watches you, tracked, when you pee, gossip*, arrogan*, unfriendly, nobody looks up, nobody talks, nobody listens, sieve, turnover, quit, left because, fail*,
    flooded, broken, breaks you, crisis, mess, messy, chaos, chaotic, slow, stuck, ceiling, dead end, plateau, mandatory, overtime, on call, pager, away from home,
    late again, long days, eats up, conveyor, begging, contaminated, hard, harder, hardest, difficult, struggl*, suffer*, lose, loses, losing, lost, war, at war,
    cutthroat, backstab*, undercut*, unstable, insecure, precarious, risky, danger*, unsafe, overwhelm*, anxious, anxiety, intense, heavy, toll, worry, worries,
    worried, regret*, miss a, would miss, nightmare*, impossible, unfair, dishonest, lie, lies, lied, cheat*, scraps, ignored, invisible, unnoticed, alone, stupid,
    sloppy, trap, rude, cynical, bitter, disappoint*, withdrawn, goes through people, pays late, changes every, split in two, drop out, wash out, washed out, put me off,
    left me cold, yawning, felt small, nobody tells you anything, eight left, worked to death, won't get rich, cannot sleep, do not sleep, sleep badly, overrun,
    understaffed, short-staffed, no air, without air, below zero, fourteen below, hundred degrees, hit 140, hit 110, worst minute, goes dead, line goes dead, behind on,
    headache, problem, problems, trouble, nobody knows, paralyz*, unpredictable, ugly, nobody else wants, nobody wants to, runs out, run out, running out, nothing lasts, never lasts, expires, would drop, she'd drop, he'd drop, i'd drop, finished at, ruins, ruined, ruin your, eat your, eats your, headaches, no sunday, go on forever, never ends, never-ending, gone by, by template,
    saying no, telling a, not expected, did not see coming, nobody mentions, nobody warns, nobody told, no benefits, decide the names, suddenly, in tears"""

# What turns the next words round: "no real ladder", "isn’t worth it", "never boring".
TURNS = """no, not, never, nobody, no one, none, nothing, without, hardly, rarely, barely, neither, nor, cannot, isn't, aren't, wasn't, weren't, don't, doesn't, didn't,
    won't, wouldn't, can't, couldn't, haven't, hasn't, hadn't, shouldn't, ain't, anything but, far from, less, little"""

# Topic -> words that point to one side there, whatever they do elsewhere: that people are short speaks for the jobs.
OF_TOPIC: Mapping[str, tuple[str, str]] = MappingProxyType({
    "market": (
        """understaffed, short of, short-staffed, short-handed, shortage, we are short, are short, is short, always short, desperate*, can't fill, cannot fill, never
        fill, can't find, cannot find, can't get, cannot get, not enough people, nobody to hire, never enough, can't staff, cannot staff, couldn't staff, three down,
        two down, turn down work, turn work away, send people away, waiting list, fight over, fighting over, begging for, crying out, snapped up, two offers, offers by,
        take you tomorrow, will take you, take anyone, take anybody, hire anyone, hire you, hires you, start monday, start tomorrow, start thursday, start anywhere, could start,
        sign out, help wanted, open chairs, open seats, open posts, unfilled, retire*, retiring, retirement*, maternity leave, hangs up, moving up, moves up, leaving, is leaving,
        leaves in, in demand, high demand, demand for, plenty of work, work for anybody, work for everyone, hiring, are hiring, is hiring, hires all, never stop hiring,
        taking on, take on, takes on, took on, bring on, looking for, need four, need two, need three, needs a, needs two, need somebody, needs somebody, will need, adding, are adding, is adding, turned away, turning away, turns away, turns down, booked until, booked to, booked out, booked through, booked solid, has money for, have money for, law now, by law now, seats empty, empty seats, opens its, doubles, double the, want
        nights, wants nights, everyone wants, everybody wants, buzzes, rings weekly, phone rings, recruiters call, opens a, opening a, open in, openings, new site, second
        workshop, backfill*, expanding, vacant, vacancies, empty, poached, same advert, still advertis*, bus in, nobody here, nobody in my year is without, short on, more work than, buying every, new positions, posted three times, keep us busy, any home, any hospital, every clinic, every property""",
        """froze hiring, frozen hiring, froze all hiring, hiring freeze, hiring is frozen, hiring freezes, freeze on hiring, stopped hiring, paused hiring, hiring pause, hiring
        stopped, stopped all hiring, applicants, applications, letters, put in for, people applied, applied for, candidates for, for one place, for one chair, for each, laid off, let go, lets go, letting go, letting people go,
        they let, layoff*, in the cut, cut, cuts, cutback*, froze, frozen, freeze, no hires, hired zero, hired nobody, hire nobody, not hiring, no openings, nothing is posted, no one
        is hiring, until further notice, till further notice, went dark, are dark, gone dark, dried up, closed, close this, shut down, went under, strike, bleeding, slim, dead, saturated,
        glut, competitive, too many, oversuppl*, round of, third round, second round, offshore, gone, fewer, shrank, shrinking, stop, stopped, we stop, only a handful, only two, a handful, posts in
        the whole, cooked, zero, none, no budget, budget is gone, withdrawn, once in, in eleven years, a third, lost a third, drive for apps, runs out, run out, dries up, a decade, when somebody dies, when someone dies, one a year, not replaced, be replaced, nobody leaves, nobody retires, crowded, hundred for one, hundred for, hundreds apply, grant ends, ends in june, closing stores, closing branches, everyone is applying, everybody is applying, out of work, unemploy*, coaches only, half of us, closing, on hold, sent home, of us home, between contracts, fly in, nowhere, in a decade""",
    ),
    "hiring": (
        "recommended, from inside, through a friend, stayed on, were kept, kept on, moved her up, moved him up, promoted her",
        "applicants, letters, put in for, machine reads, goes to a machine, without somebody, unpaid, for one chair, for one",
    ),
    "trends": (
        """growing, grows, grow, growth, expand*, doubled, keep us busy, heat pumps, whole future, the future, going up, more and more, boom*, rising, new law, takes off, ends in a, hands
        don't, still need, will always need""",
        """automat*, by machine, software does, to software, gone to, replac*, chatbot*, eats, eaten, robots, shrink*, shrank, dying, vanish*, disappear*, gone, go away, goes away, lapse*, will
        not come back, offshor*, outsourc*, emptied, fewer, first to go, went first, taking the, pushing out, used to do, used to give, used to be, took, runs itself, slowing, declin*, obsolete, dead""",
    ),
    "alternatives": ("hire*, take people, takes people, love, want, wants, desperate, saner, actually pay, growing, end up, same brain, could try", "nobody, dead"),
    "pay": (
        """double, well paid, pays well, good money, live well, live on, generous, pension, bonus*, raise, raises, storm money, no loans, no college loans, no student loans, more than enough, paid for itself, beats, comfortable, decent,
        a boat, clear, clears, clearing, more like, profit sharing, fourteen thousand, all in, overtime pay""",
        """less than, too little, underpaid, unpaid, cut from, a cut, paid rent, more than rent, won't get rich, not get rich, roommates, second job, do the sum, do the math, poor, low, never, call it a calling, debt, loans,
        with two master's, ticket booth, nothing left, barely, as long as my arm, flat for, stagnant, per article, worth less, minimum""",
    ),
    "hours": (
        """weekends are sacred, weekends are free, weekends are off, weekends are mine, weekends are yours, sundays are sacred, evenings are sacred, nights are sacred, sacred,
        nobody stays past, nobody stays late, nobody works late, nobody works weekends, no one works weekends, nine to five, 9 to 5, home by, home at, home for, out by four, out at four, out at three, out at five, days off, nobody calls, nobody ever calls, never calls, off are off, really are off, really off, off is off, fridays off, fridays short, short fridays, summers off, flexible, four days, part-time hours, no weekends, no nights,
        week off, my own, are mine, balance, regular, three off, back by, never late, predictable""",
        """night, nights, weekend*, sundays, holidays, on call, pager, overtime, 4am, 5am, 3 am, at four in the morning, before dawn, alarm, long days, fourteen hours, sixteen hours, twelve-hour, seventy hours, sixty hours, eighty
        hours, late, away from home, six days, seven days, eats, eat your, busy season, go-live*, crunch, billable, all of them, no sunday, mandatory, cannot plan, no holidays, is for guests, hard weeks, whatever it takes,
        deadline weeks, every second, double shift*""",
    ),
    "advancement": (
        """promot*, moves up, move up, lead a, lead a document, running a team, run a team, to senior, to manager, in two years, within two years, after two years, in three years, after three years, in eighteen months, partner track, made
        partner, step up, own shop, open your own, room to grow, class away, each one is, at thirty, at twenty""",
        """no ladder, no real ladder, ceiling, dead end, plateau, stuck, stay an assistant, someone has to die, until somebody dies, nowhere, flat, leave to, have to leave, years of waiting, no titles above""",
    ),
    "training": (
        """worth, paid for itself, opens, pays you, pay you the whole, they pay for, pay for it, free, teach you, trust*""",
        """not worth, didn't matter, doesn't matter, does not matter, never used, nobody looks, nobody asked, decoration, expensive, never spend, i'd never, overrated, to the bin, suspicious, taught me nothing, never an estimate, six figures,
        waste, formality, a joke, useless, nothing about""",
    ),
    "criteria": ("", "impress* nobody, nobody cares, nobody reads, nobody wants, doesn't matter, to the bin, suspicious, overrated, means nothing, dislike"),
    "v_independence": (
        "decide myself, nobody tells, only checks in, run the, run it, themselves, my projects, my calendar, my call, my own, no boss, freedom, autonom*, my categories, i choose, you choose, free hand, leeway, trust",
        "checked by, micromanag*, approval*, sign off, signs off, notes have, wants to see, follow the, scripted, by the book, every email, every e-mail, over my shoulder, over your shoulder, decides and",
    ),
    "v_achievement": (
        "see, built, outlive, because of, quotes, changed, my trees, result, stands, moved, first to see, walks, on the shelf, drive past, table go quiet, name on it",
        "rarely, never see, never built, four years, years to see, nobody sees, no result, gone the next",
    ),
    "v_conditions": (
        "outdoors, fresh air, pension, dentist, secure, safe, health plan, job for life, recession-proof, own office, fridays, quiet",
        """never go back, not go back, wouldn't go back, cold, wet, heat, hot, knees, back, neck, wrists, burns, lung, dust, fumes, lifting, lift a, nights, standing, on your feet, crawl, spiders, rats, degrees, below, hit 140, gloves, swaying, without air, basement, sitting,
        commute, noise, dangerous, gone, away, in august, in july, attics, no one warns""",
    ),
    "culture": (
        """sacred, nobody stays past, nobody stays late, nobody works late, nobody minds, support each other, help each other, flat, first names, eat together, eats together, cooks for, lunch together, open door, argues with, thank you, protects, never laid, listened, dogs, friendly, work from home, at home, nobody raises, quiet, kitchen at, key and a budget, leave at six, backs her, backs him, backs them, backs you, phone you up, asks what you, ask what you, time to study, study hours""",
        """yells, shouts, quotas, bought us, private equity, changed owner*, changed hands, a number, just a number, never met, reorganisation*, reorganization*, restructur*, nothing lasts, sales quotas, counts heads, inspected, measured, watch*, scanner, top-down, cold, hierarch*, nobody, suddenly, scraps, glass, one side, badge, do not talk, don't talk, at war, eight left, turnover, changes every, skip a level,
        answer slack, in fact, rumor*, never there, corporate visits""",
    ),
    "v_support": (
        "covers, takes the, blocks, protects, shields, backs, keeps the politics, listens, teaches, checks in, stands up, thanked",
        "reads complaints, never there, wants to see, aloud, throws, left alone, nobody trains, blames, absent, yells",
    ),
    "org_types": ("touch every, everyone does, from day one, client from day", "conveyor, draw stairs, carry the boxes, fourteen visits, factories, pigeon-hole*"),
    "dislikes": ("", "just, cry, and one of you, nobody, six weeks, six months, for years, again and again"),
    "likes": ("first time, the whole, shut up, makes my, knows my, slow down, more, laugh*, watching, who reads, kid, opening night, only one, when it works, in the background, came up, tell you about", ""),
    "attrition": ("stay ten, glad, thrive*, people stay", "burn, leave, quit, gone, don't last, do not last, wash out, left"),
    "skills": ("", "lack of, weak, missing"),
    "v_relationships": ("my crew, stage crew, go to war with, friends, second family, good people, best people", "alone, lonely, nobody, competitive with"),
    "v_recognition": ("gets the credit, byline, award*, bonus, praise*, noticed, shout-out*", "nobody, never, cuts the ribbon, takes the credit, invisible, unnoticed, behind the scenes"),
    "needs": ("wants a second, needs a second, building a", "flooded, behind, split, lost, closed, headache, nobody knows, boiler, deficit, lawsuit, sieve, cannot keep, can't keep, nothing else, is due, too early"),
    "fit": ("counts, helps, strength*, suits, do well, impatient, grinning, made me want, makes me want, could picture, use your, like me, i could do that, could do this, all day, you already, you've done, an asset, would love, i'd love", "not for me, not sure i, have the patience, the stomach for, not cut out, hate, couldn't, could not, don't think, do not think, put me off, yawning, small, would miss, bored, worry, lack, too old"),
})  # fmt: skip

# Where the words lean nowhere, some questions still do: who was praised is told for it, what keeps a house busy against it.
OF_QUESTION: Mapping[str, str] = MappingProxyType(
    {"x02": "against", "x04": "for", "x07": "for", "x13": "for", "x18": "against"}
)

# Of these topics a bare fact is neither: what a day holds, what it pays, where it is taught, where to look.
PLAIN = frozenset(
    [
        "tasks",
        "pay",
        "training",
        "resources",
        "competitors",
        "org_types",
        "path",
        "learning",
        "criteria",
        "typicality",
        "skills",
    ]
)
