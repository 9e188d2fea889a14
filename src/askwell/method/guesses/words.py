"""The words that tell what a note line is about: data, read by purposes.py. Stems end in a star."""

from collections.abc import Mapping
from types import MappingProxyType

from askwell.method.purposes import Purpose

J, O, V, F = Purpose.JOBS, Purpose.ORGANISATIONS, Purpose.VALUES, Purpose.FIT  # noqa: E741  # the four stand in a table

# Who tells how people are hired where she was asked how she got in tells of the jobs.
ALSO_ANSWER: Mapping[str, tuple[str, ...]] = MappingProxyType({"s06": ("hiring",)})

# Topic of the bank -> the purpose that it serves most in a note, and the words that point to it. Our judgement.
TOPIC_WORDS: Mapping[str, tuple[Purpose, str]] = MappingProxyType({
    "market": (J, """hiring, hires, freeze, frozen, vacanc*, opening*, post is, new positions, job market, short of, shortage, in demand, laid
        off, layoff*, letting people go, unemploy*, prospects, take on, taking on, takes on, took on, bring on, looking for a,
        looking for people, looking for guides, full-time post*, permanent contract, for one place, recruiting, need four, need
        somebody, needs somebody, plenty of work, work for anybody, retire*, is leaving, leave in, start anywhere, take trainees,
        taking trainees, nothing is posted, unposted, withdrawn, job growth, we hire, they hire, headcount, backfill*, turnover
        opens, expanding the team, oversupply, saturated, scarce, hard to find people, cannot find people, not enough people,
        cutbacks, downsizing, contract work, entry-level, junior role*, junior post*, new grad*, graduates for, open role*, role
        opens, come free, never posted, advertised, unadvertised, may open, a place may, freelanc*, understaffed, short-staffed
        crews, short-handed, we are short, is short, are short, running short, three down, two down, turn down work, turn work
        away, send people away, waiting list, wait list, can't staff, cannot staff, can't find, cannot find, can't fill, cannot
        fill, can't get anyone, cannot get anyone, nobody to hire, desperate for, begging for, crying out for, snapped up, gets
        offers, two offers, job offers, offers by, take you tomorrow, take anyone, start monday, start tomorrow, could start, sign
        out, help wanted, open chairs, empty chairs, empty desks, open seats, spots, slot, slots, opening up, come open, jobs dry
        up, dried up, dries up, bleeding, let go, lets go, letting go, in the cut, cuts, cut us, cut a third, closed down, shops
        closed, shut down, went under, went dark, gone dark, froze, hiring stop, no hires, hired zero, hired nobody, round of
        cuts, third round, second round of, until further notice, till further notice, gone to contractors, contractors, seasonal,
        in season, off season, slow season, boom time, hangs up, hang up his, about to retire, retiring, retirement, retirements,
        maternity leave, parental leave, goes on leave, moves on, moving up, new wing opens, opens a, opening a second, new site,
        new branch, will need, openings, headhunt*, poach*, in short supply, glut, tight market, slim, slim pickings, dead, dead
        market, everyone wants, everybody wants, temp to perm, temporary contract, zero-hour*,
        gig work"""),
    "hiring": (J, """temp, temps, temped, temping, agency contract*, the agencies, an agency, contractors first, contract to hire, gets hired, get hired, got kept, asked her to stay, asked him to stay,
        asked me to stay, way people get, applicant*, application*, recommended, word of mouth, temp agency, interns are, intern is, found my, first round, cover
        letter goes, trial day, get in, got in, got hired, were hired, was hired, by somebody inside, somebody who knows you,
        insider*, knows you, volunteer for, known by then, through a friend, a referral, referred, referral bonus, networking,
        cold email*, résumé pile, resume pile, someone here already knows, knew somebody, internal candidate*, internship*, get
        your foot, foot in the door, took on someone, put in for, put in, apply for, applicants, applied, applications, letters
        for, names on the list, sub list, on the list, the way in is, way in, that was the interview, the interview was, trial
        shift, working interview, a stage, unpaid placement*, placement*, take-home, phone screen, portfolio review, panel, we
        promoted her, moved her up, moved him up, promoted from, from the inside, somebody's cousin, who you know, knew the, wrote
        to his, called her up, called me back, walk in, walked in, dropped off, came through, came from one, old boss, old
        student, former student, found us, found her, found him, found through, was found, chosen, vouch*, vouched for, put in a
        word, careers page, job ad, ad in, hiring manager, hr screen*, first come, cattle call, audition*, casting, tryout*,
        lottery, waitlist, opens its list, exam list, civil service list"""),
    "trends": (J, """in five years, in ten years, growth, shrink*, expand*, automat*, by machine, software does, dying, vanish*, disappear*,
        obsolete, will keep us busy, second shift, outsourc*, offshor*, technology is changing, ageing, aging, regulation*, new
        law, boom*, declin*, slowing, software eats, gone to software, to software, replaced by, chatbot*, the machine, machines
        do, machine does, robots, robot*, self-checkout, electrif*, heat pumps, solar, chargers, chips, tax credit*, subsid*, the
        whole future, is the future, the future is, goes away, go away, going away, line going up, going up, going down, on its
        way out, way out of, consolidat*, bought up, buying up, mergers, demographic*, climate, regulat*, new rules, deregulat*,
        paperless, write themselves, writes itself, runs itself, runs by itself, pricing runs, tariffs, interest rates, in ten,
        ten more years, five more years, used to do that, nobody does that anymore, moved online, went online, streaming,
        telehealth, self-driving, drones, since the pandemic, since covid"""),
    "alternatives": (J, """related work, related field*, also look at, you could try, instead try, look into, think of, if it does not work out,
        nobody applies there, same people, same craft, neighbouring field*, adjacent, transferable, other industries, switch to,
        plan b, similar work, the same skills are used, take people like us, take people like you, want exactly this, hires the
        same, hire the same, same brain, same skills, same kind of, that's where, that is where, end up in, ended up in, ends up
        in, went into, go into, moved into, cross over, crossed over, move over to, next door to, cousin of, side door, people
        like us, love people who, want people who, wants people who, also take, also takes, worth a look, if this dries up, if it
        dries up, fallback"""),
    "resources": (J, """newsletter*, mailing list, job board, the board of, trade fair, union hall, association, vacancies are, directory,
        meetup*, linkedin, slack group, job site*, alumni, recruiter list*, the list everyone, read the list, spring course,
        handbook, listserv, bulletin, bulletin board, newsletter, jobs board, trade magazine, trade press, trade show, trade
        group, local chapter, the local, hall, meet-up, discord, facebook group, subreddit, whatsapp group, mailing lists, email
        list, check it, look it up on, lists everything, posts everything, career day, career fair, job fair, open house, open
        day, where people actually meet, everyone goes to, everybody reads, everyone reads, the paper's, the county's, indeed,
        glassdoor, handshake, usajobs, civil service"""),
    "culture": (O, """culture, atmosphere, colleagues, open-plan, works council, top-down, hierarch*, family-owned, meetings about, first names,
        dress code, from home, raises their voice, mentor for, average age, promote from within, politics, friendly, everyone in,
        merger, stay ten, interns are listened, collaborative, supportive, collegial, bureaucra*, red tape, in the office, small
        team, big team, people stay, decisions are made, slow to change, workplace, flat, no titles, titles on doors, badge,
        uniforms, dress up, first-name, yells, shouts, shouting, screams at, apologizes, apologises, birthday*, lunch together,
        eat together, eats together, cooks for, potluck, pizza, happy hour, beers on, quotas, bought us, took us over, new owners,
        owner counts, corporate visits, counts the, clock in, clock out, badge in, badge out, micromanag*, talks to each other,
        talk to each other, looks up, nobody talks, open door, door open, doors are, argue with the, argues with, everyone argues,
        gossip*, cliqu*, old boys, boys club, camaraderie, like family, feels like, say thank you, says thank you, thank each
        other, in the room, on slack, rumor*, rumour*, watch you, watches you, watching you, cameras, scanner, tracked, punch in,
        nobody minds, sink or swim, cutthroat, back-stabbing, backstab*, laid-back, laid back, buttoned-up, stuffy, chaotic,
        chaos, organised chaos"""),
    "competitors": (O, """compet*, rival*, undercut*, difference to, differ from, against us, other firms, toughest, firms in the region, does the
        bulk, better machines, we do what, competitor*, market leader, better known, number one in, the other big, steals our,
        lose clients to, outbid*, out-wait*, undercuts, price below, prices below, win on, we win, beat us, beat them, beats us,
        we beat, they have the, has the pool, has the scale, have the scale, has the fleet, poach our, lose people to, losing
        people to, we lose, who we lose, down the street, down the road, across town, across the bay, across the street, market
        share, our rival, isn't my rival, the big two, the big three, copycat*, bid against, bids against, other shop*, other
        firm*"""),
    "org_types": (O, """small firm*, large firm*, small studio, small practice, big chain*, big hotel*, start-up*, startup*, nonprofit*,
        consultanc*, public employer*, private school*, state school*, larger employer*, smaller employer*, larger firms,
        in-house, family business, old houses, hospital system, university lab*, public sector, private sector, in the private,
        big company, big companies, large company, small company, small companies, big firm*, small organisation*, small
        organization*, city hall, county office, academia, big four, boutique, in-house you, at the big ones, the big ones, the
        giants, boutique*, boutiques, mom-and-pop, family-run, independents, the chains, big chains, small shop*, big shop*, small
        shops, small place, small places, big places, small town*, four-person, ten-person, twelve-person, two-person, industry
        is, hospitals give, hotels give, restaurants give, schools give, agencies you, agency side, client side, vendor side, buy
        side, sell side, commercial is, residential is, public ones, private ones, academic libraries, estate wineries, bulk ones,
        franchise*, co-op, cooperatives, publicly traded, publicly owned, state jobs, city jobs, federal jobs, county jobs,
        consultancies, studios, union shop, non-union, bigger places, smaller places, larger ones, smaller ones, large ones, small
        ones, public side, private side"""),
    "needs": (O, """headache this year, this year everything, biggest problem, trying to merge, new system, new wing, lost their largest, have
        no idea how, that is the whole year, split in two, struggling with, biggest challenge, short-staffed, backlog, problem
        this year, priority this year, rollout, migration, restructuring, flooded, behind on, a year
        behind, is due to, due to the state, recall, lawsuit, inspection, accreditation visit, the merger, the move to, moving
        buildings, new software, switching systems, cutover, attrition in, cannot keep, can't keep, closed one,
        nothing else happens, everything waits, all hands, firefighting, put out fires, budget hole, deficit"""),
    "v_support": (O, """my manager, your manager, head of department, supervisor*, protects, my lead, your lead, my boss, my chief, my supervisor,
        my foreman, covers for you, covers your, has your back, has my back, backs you, backs us, stands up for, takes the blame,
        takes the pager, throws you under, blocks meetings, shields, checks in, trains you, nobody trains, left alone, reads
        complaints, the lieutenant, the principal covers, charge nurse"""),
    "criteria": (V, """years count, count for nothing, counts for nothing, counts for a lot, years are what, look for, looks for, looking for in, someone with, ask every applicant, sample*, impress*, preferred, requirement*, proof,
        convinces, bring three, employers want, want to see, clear writing, writes clearly, gets chosen, the posting, job
        description, description says, years of experience, cover letter, they check, where you studied, experienced, years in, we
        test, writing test, attention to detail, detail-oriented, fit with the team, team player, employers look, hiring managers
        look, screen for, must have, nice to have, stand out, github, writing sample*, ged, show me, tell me what, tell me about,
        bring a, bring me, can you, do you, are you able, come in with, show up, shows up, on time, clean record, background
        check, drug test, drivers license, driver's license, lift fifty, we watch, watch your hands, i hire, i'd hire, i would
        hire, i'd take, she'd take, he'd take, they'd take, would take someone, rather have, rather take, first thing i look, look
        at first, reads past, read on, goes to the bin, straight to the bin, in the trash, top of the pile, on top of the pile,
        hobbies, one page, no photo, verbs, spelling, typos, handshake, looks me in the eye, looks up when, law review, clips,
        reel, showreel, demo tape, work samples, volunteer hours, bedside years, years on the floor, who can read, who can write,
        who can explain, someone that, people who can, track nobody reads, nobody cares where, deal breaker, dealbreaker, red
        flag*"""),
    "training": (V, """licence*, license*, licensed, certif*, training, bachelor*, qualification*, degree in, supervised hours, hours of
        practice, credential*, train you, first-aid, accredit*, bootcamp, on the job training, on-the-job, self-taught, licensure,
        board exam, internship hours, workshop, continuing education, two-year, four-year, associate's, associates degree, trade
        school, culinary school, vet school, law school, med school, grad school, night school, night class*, community college,
        residency, clinical rotation*, practicum, fellowship, boards, national board, state board*, state exam, board
        certification, clearance, permit test, seat time, ride along hours, signed hours, logged hours, hours on the card,
        thousand hours, supervised, nine months supervised, twelve weeks, in the classroom, academy, boot camp, doctorate,
        doctorates, mba, msw, mlis, jd, bachelor's, associate's degree, emergency credential, provisional, reciprocity, journeyman
        card, we teach you, teach you the rest, the rest we teach, they teach you, teaches you, teaches faster, taught me, teach
        faster, pay for it, tuition, student loan*, osha, epa, cdl, commercial licence, commercial license, cpr, ce credits,
        continuing ed"""),
    "skills": (V, """skill*, ability, estimating, spreadsheets, patience, listening, curiosity, must be able, be good with, being good with,
        steady hands, sense of humour, program by heart, punctual, communication, communicate*, writing well, excel, sql, python,
        statistics, problem solving, problem-solving, organised, organized, people skills, soft skills, read drawings, multitask*,
        empathy, negotiat*, writing, writes, writes clearly, reads, listen, listener, speaks, spanish, bilingual, math,
        arithmetic, estimate, explain, explains, explain things, tell a board, in one sentence, presenting, public speaking,
        patient people, staying polite, calm, stays calm, calmed, juggl*, balance a budget, budget balance, hand-eye, dexterity,
        drive stick, driving a tractor, use a, knows excel, know your, gut feel, judgement, judgment, read a room, read rooms,
        reads rooms, read people, people person, thick skin, being on time, typing, code, coding, troubleshoot*, double-check*,
        underrated, overrated"""),
    "values": (V, """prais*, celebrated, got the prize, was thanked, honesty, accura*, careful*, discretion, confidential*, trusts you,
        forgiven, arrogan*, ethic*, integrity, punctual*, asks before, ask before, comes first, before everything, before speed,
        talking badly, fastest way out, accuracy, precis*, loyal*, reliab*, respectful, humility, humble, ego*, teamwork, deadline
        is, date is the date, quality over, customer first, patient first, patients first, owning up, kindness, transparen*, gets
        flowers, got flowers, gets the steak, stops a job, owned up, own the error, own your mistakes, admits, ran the correction,
        correction, caught the, the one who, the intern who, whoever, flagged, never do what, nobody trusts you, loses trust, lose
        respect, lied, lie about, lying, fake a, make up a, making up, fudge*, cut corners, cutting corners, sloppy, unprepared,
        late once, miss a deadline, filing deadline, rather miss, show off, blame a, blame others, throw someone under,
        humiliate*, talk behind, behind their back, gone, you are gone, end of story, get caught, still talk about, talked about
        for, employee of the, applaud*, clapped, toast*, standing ovation, recogni*, thanked her, thanked him, discreet,
        punctuality, loyalty, craft, pride in"""),
    "learning": (V, """congress, podcast*, read a paper, standards update, keep up, stay current, read two, webinar*, take a course, classes and,
        read everything, reads everything, i read, subscribe*, newsletters, conferences, seminars, cpd, ceus, grand rounds,
        journal club, reading group, twitter, youtube, blogs, other people's work, colleagues tell, learn from each other,
        refreshers, updates every"""),
    "tasks": (F, """typical day, most of the day, last week, day is, my day, of my time, small decisions, the round, tickets, a day has, every
        day i, half of it is, spreadsheets all, a normal day, ordinary day, day starts, day-to-day, routine, hands-on, desk work,
        field work, documentation, client calls, half my time, half the time, arguing about, rounds, surgery prep, appointments,
        phone calls, route, stops, huddle, stand-up, standup, shift starts, then lunch, until lunch, till lunch, before lunch,
        after lunch, all day, all day long, all morning, most of it is, mostly, half the day, half my day, half recruiting,
        percent, per cent, %, then repeat, repeat, again and again, and again, same again, day in day out, feed, draft, redraft,
        dispatch*, drawings, spreadsheet, spreadsheets, permits, emailing, transcripts, slides, deck, checking, cleaning,
        cataloguing, catalog*, measuring, measure, walk the rows, open boxes, billing in, patients a day, calls a day, stops a
        day, customers a day, cases a day, convincing, at kitchen tables, in excel, excel all"""),
    "hours": (F, """overtime, on call, nine to, four days, part-time hours, flexible, late shift*, late nights, work late, deadline weeks,
        week off, hours a week, vacation, go-live*, nine to five, 9 to 5, forty hours, fifty hours, sixty hours, work-life,
        workload, busy season, early mornings, 6 am, long days, part time, part-time, days off, time off, after hours, hard weeks,
        weeks before, am starts, 4am, 5am, 6am, alarm at, up at, on the road, away from home, nights away, nights a week, two
        nights, three nights, every other weekend, every other saturday, every second weekend, every other friday, one week in,
        one weekend in, shifts, twelves, tens, four tens, four twelves, ten-hour, twelve-hour, 12 hr, 10 hr, 8 hr, hr shifts,
        mandatory overtime, double shift*, split shift*, on-call, pager, call rota, rota, roster, out at, out by, out at 5, home
        at, home for dinner, in bed by, fridays short, fridays off, summers off, summers free, new year's
        eve, billable, crunch, crunch time, deadline week, tax season, trial weeks, harvest, opening weekend, busy in, nine-hour,
        fourteen hours, fourteen-hour, no sunday, sundays are, days a week, sleep at the, sleep
        in the office, late again, stay late, stay till, stay until, leave at"""),
    "pay": (F, """salar*, wage*, pension, bonus*, income, euros, 45k, k a year, starts under, live well, starts at, hourly, per hour,
        commission, stipend, cut from, raises, raise is, compensation, underpaid, well paid, salary, allowance, per
        hr, an hr, hour plus, plus tips, tips, plus bread, salaried, stipends, minimum is, union scale, scale, step one, lane, pay
        scale, grade, gs-, journeyman, first year, base plus, equity, stock, options, profit sharing, per diem, mileage, royalt*,
        day rate, flat rate, piece rate, rate is, going rate, six figures, five figures, k to start, k starting, to begin, begins
        at, tops out, top out, top of scale, mid-fifties, mid-sixties, mid-forties, low forties, low fifties, high fifties, live
        on, living on, pay rent, paid rent, rent, more than rent, get rich, won't get rich, roommates, second job, do the sum, do
        the math, less than the, loan*, loans, insurance and, health insurance, dental, 401k"""),
    "likes": (F, """loved, enjoy*, i like, like most, best thing, best part, never bored, bored, joy, keeps me here, laughing, beautiful,
        favorite, favourite, rewarding, satisfying, meaning, meaningful, fulfil*, love it, likes, go home happy, variety, excit*,
        fascinat*, thrill, made my month, made my day, makes my day, best day, best bit, favourite part, favorite part, nothing
        like, magic, laughed, thank-you note*, goosebumps, when it works, you know it worked, the first to see, smell of it,
        smells of, sleep like, the kid who, a kid who, quiet over, go quiet, opening
        night, in the back row, one on earth, only one who knows, never get tired, still get excited, walks in who, remember me,
        come back to say, wouldn't trade, would not trade"""),
    "dislikes": (F, """worst, dislike*, lonely, boring, tedious, annoy*, not expected, nobody told me, tiring, too much sitting, did not see
        coming, gladly hand, hand over, do not sleep, bad news, frustrat*, least favorite, least favourite, dislikes, drain*,
        repetitive, monoton*, hardest part, downside, tedium, thankless, difficult clients, screaming, you cry, cry in, cried in,
        in the car, nobody mentions, nobody warns, nobody tells you, nobody told, begging, grant season, burns on, attics,
        spiders, vomit, mud, filth, cockroach*, bureaucrat*, red tape, paperwork at night, slides nobody,
        nobody reads it, defending my work, writing the same, telling a good person, firing people, saying no, the politics,
        politics of"""),
    "stress": (F, """stress*, sleep badly, burn out, burnout, exhaust*, pressure, wear me out, anxious, anxiety, overwhelm*, emotional toll,
        toll, crying, the pager, at 3 am, at three in the morning, everyone watching, screams, scream, screaming, yelled at,
        lawyers, lawsuit, threatened, life and death, worst minute, line goes dead, one of you, four hundred and, cannot sleep,
        can't sleep, nightmares, panic, ulcer*, cry, tears, nobody trains you"""),
    "advancement": (F, """after four years, after three years, promot*, ladder, move up, moves up, from assistant, foreman that, partner track,
        senior after, stay an assistant, open your own, advancement, promoted, promotion*, manager after, plateau, dead end,
        career path, next level, room to grow, lead role, no ladder, real ladder, ceiling, the ceiling, then that's it, then
        someone has to die, running a team, run a team, in two years, in three years, in eighteen months, within two years, after
        six years, to senior, to manager, to lead, to partner, to duty manager, make partner, makes partner, made partner,
        credentialed, step up, steps up, moved up, moving up, get promoted, gets promoted, up or out, each one is a, then senior,
        then lead, analyst then, title bump, stuck at, stay where you are, go sideways, buy into, take over the, run your own,
        your own shop"""),
    "path": (F, """got into, slid into, slid in, by accident, summer job, do it again, would i again, again tomorrow, a second time, took me
        along, i came from, began as, fell into, how i got, my route, my first job, career change*, changed careers, majored,
        would do it again, regret, was a teacher, was a nurse, used to be, joined in, i was a, i was an, she was a, he was a, was
        a legal secretary, used to teach, used to work, came over from, by chance, fell in, stumbled, my uncle, my dad, my father,
        my mother, dropped out, philosophy major, english major, art history major, music major, then this, then here, and then
        this, ended up here, second career, at thirty, at forty, after the army, the navy, i volunteered, answered an ad, a friend
        said, somebody said"""),
    "v_independence": (F, """decide myself, decide for myself, nobody tells me, my own route, own boss, checked by, freedom, autonom*, autonomy,
        micromanage*, on my own, own projects, flexib* how, no boss, my own calendar, my calendar, my projects, my categories, my
        mistakes, my call, my decision, my decisions, my vendors, my schedule, run it myself, run the, themselves, only checks in,
        checks in, nobody checks, signs off, sign off on everything, sign-off, approval*, notes have notes, have notes, every
        email, watch over, over my shoulder, over your shoulder, follow the script, scripted, by the book, own hours, set my own,
        i decide, you decide, we decide, i choose, you choose, leeway, free hand, rope"""),
    "v_achievement": (F, """i built, i can see, result of, what became of, you see at once, stands because, change helps, helps four, makes a
        difference, impact, see the results, results of, my trees, my stairs, my name on, outlive, outlast, still standing, moved
        because of, changed because, because of us, because of me, gets built, get built, get anything built, see anything, see it
        finished, see the finished, finished thing, tangible, in the wild, on the shelf, patient walks, walks out, quotes a user,
        on the street, drive past, years to see, never see"""),
    "v_relationships": (F, """second family, mostly i work with, the crew is, i work with, with people, friends at work, my crew, that crew, stage crew,
        go to war with, best friends, mates, drinking with, eat with, carpool, alone all day, on my own all
        day, lonely job, team of, partner and i, in pairs, teach each other, cover for each other, competitive with each other"""),
    "v_conditions": (F, """indoors, fresh air, lifting, physically, relocate, commuting, job security, secure job, dangerous, wrists, shoulders, my
        neck, neck, feet, on your feet, on my feet, hernia, lungs, lung, lung is, mask, burns, fingertips, fingers, scars, degrees
        out, below zero, fourteen below, hundred degrees, hit 140, hit 110, in august, in july, in january, without air, no air
        conditioning, no windows, basement, crawl space*, ladder work, roofs, up high, heights, hazmat, fumes, chemicals, gloves,
        boots, uniform, bucket, harness, lift a man, lift patients, lift fifty, noise all day, open plan, standing desk, own
        office, parking, dentist, health plan, job for life, secure, security, layoff-proof, recession-proof"""),
    "attrition": (F, """do not last, those who left, who left, the glad ones, people burn, tidy people, wanted applause, thrive*, left the field,
        leave after, stay because, struggle are, drop out, burn at, most burn, most leave, most quit, most go, the ones who stay,
        ones who stay, who stay, who leave, stayed, don't stay, do not stay, last two years, five years in, at year four, at year
        three, year two, gone by, gone within, gone after, washed out, wash out, leave it at the door, take it home, replay it,
        people who need, the glad, the happy ones"""),
    "experiment": (F, """shadow, try it for, spend a saturday, spend a day, costs nothing, test whether, borrow a, for a morning, you         will
        know, super-user, test first, ride along, ride-along, shadow a, shadowing, sit in on, come watch, come along, try a
        weekend, take a class first, volunteer a, volunteer one, one saturday, a free course, free trial, before you quit, before
        you sign up, cheapest way, rent a, borrow one, help out at, tag along"""),
    "fit": (F, """your background, your years, if you had, i could picture, my taste, not sure that i, i would miss, you would worry, worry
        about your, use your, too old, your german, suits, suit me, fits me, someone like you, with your experience, pharmacy
        background, your strength*, your skills, you would be good, you would do well, suit you, a good fit, you would need, my
        own name, i could live, i would struggle, not for me, could see myself, your teaching, your nursing, your years in, your
        bartending, your retail, retail counts, teaching background, background helps, you can explain, you've done, you already,
        you would hate, you'd hate, you'd love, you would love, you'd be bored, i would hate, i'd hate, i would love, i'd love, i
        could do, i couldn't, i could not, could i, not my thing, my thing, i caught myself, i felt, felt small, felt at home, i'd
        be, i would be, i think i, made me want, makes me want, drew me, put me off, left me cold, lit up, grinning"""),
    "v_recognition": (F, """thanked by nobody, cuts the ribbon, takes the credit, gets the credit, gets credit, names on the, name in the, byline*,
        award*, prizes, plaque, bonus for, noticed, unnoticed, behind the scenes, invisible, nobody notices, nobody knows,
        shout-out*"""),
    "typicality": (F, """typical, not typical, pretty typical, usual, unusual, not usual, like everywhere, same everywhere, the same all over, an
        exception, exceptional here, every place is, every shop is, elsewhere, in other places, other hospitals, other cities"""),
})  # fmt: skip

# Words of these topics that stand in lines of any other as well: they weigh less, and never against what was asked.
VAGUE_WORDS: Mapping[str, str] = MappingProxyType({
    "market": """places, budget, funding, grant, market, positions, jobs, posts, fill, in may, this summer, next year, associates, a
        junior, juniors, candidates, hired, hire, posted, competitive, staffing, demand""",
    "hiring": """interview*, appl*, connections, recruiter*, stayed on""",
    "trends": """future, wave, digital*, doubled, ai, come back, replac*, growing, grows""",
    "alternatives": """sideways, could also""",
    "resources": """fair, society, chapter, forum, website*, portal*, conference""",
    "culture": """team, teams, office*, department*, company, management, director, staff, union, floor, remote, casual, formal, informal,
        relaxed, diverse, women, hybrid, employer, owner*, founders, our people, quiet, turnover, headquarters, head office,
        leadership, ceo, competitive place, strategy, the boss, boss*""",
    "competitors": """cheaper, the volume, fight over""",
    "org_types": """agenc*, vendor*, hospitals, clinic, clinics, schools, universities, corporate, travel*, chain, independent*, government,
        publishers, in industry""",
    "needs": """audit, organisation is, organization is""",
    "v_support": """manager*""",
    "criteria": """degree*, master's, diploma, grades, marks, resume, cv, matter*, look at, experience, background in, counts, they want, we
        want, phd, someone who, somebody who can, portfolio, references, required, attitude, in years""",
    "training": """card, college, class, classes, course*, exam*, mentor, module, degree, diploma, phd, masters, apprentice*""",
    "skills": """languages, technical, learn to, able to, taught""",
    "values": """trust, value, values, quality, blame, credit, mistake*, safety, respect*, clean work, reward*, initiative, thanked, honest""",
    "learning": """yearly, journal*""",
    "tasks": """calls, meeting, meetings, mornings, afternoons, reports, charts, emails, e-mail, e-mails, you read, on the phone,
        paperwork, data entry""",
    "hours": """evening*, night*, weekend*, shift*, hours, at five, at three, after six, holiday*, schedule, sundays, weekends, twice a
        year, balance, home by""",
    "pay": """money, miles, base, range, starting, to start, an hour, benefits, raise, dollars, pounds, thousand, debt, afford, paid,
        pays, pay, earn*""",
    "likes": """fun, happy, love, loves, glad, alike, proud""",
    "dislikes": """noise, smell, complain*, angry, hate, hates""",
    "stress": """heavy, finished, tired, intense""",
    "advancement": """lead a, senior, climb, career, assistant, curator, advance*""",
    "path": """started as, studied, i started, years ago i""",
    "v_conditions": """back, cold, wet, heat, driving, sitting, standing, safe, outside, knees, stable, commute, physical, outdoors""",
    "attrition": """people leave, left because, quit, are happy here""",
    "fit": """for you, for me, like me, children, i feel, i am too""",
})  # fmt: skip

# What a question of the bank is mostly answered with, where its first purpose is only "leads".
CLOSING_QUESTIONS = frozenset(["s15", "x25", "x26", "x28", "x29"])

# Tried in this order where nothing else points anywhere.
WEAK_WORDS: Mapping[Purpose, str] = MappingProxyType({O: "their, our, we", F: "you, your, my, i"})
