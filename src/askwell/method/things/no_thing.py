"""Words that stand beside all sorts of things and are none: data, read by finding.py."""

_WORDS = """able about above absolute absolutely accept across actual actually add after again agree ago all allow almost alone already always amount another answer
    any anybody anyone anything anyway apart appear apply applies applied applying area around ask asks asked asking at away bad base basic basically be bear beat beats become before begin
    behind believe below beside best better between beyond big bigger biggest bit both bother boring bring brings brought build business but buy by call called came can
    candidate candidates care cares carry case certain certainly chance change check checks choose clear clearly clever close come comes coming common company companies
    consider cost costs count counts couple course cut damn day days deal dear decide decided decides decision definitely depend depends did differ difference different
    difficult do does doing done door down during each early easy easily either else employer employers end enough especially even ever every everybody everyone
    everything everywhere exact exactly example except expect expected expects extra eye eyes face fact fair fairly fall far feel few field fields final finally find
    finds fine first firm firms fit five folks follow forget former forward found four free friend from full fun gave general get gets getting give gives given go goes
    going gone good got great guess guy guys had half hand hands happen happens hard hardly has hate have having hear heard heart heavily help helpful helps here high
    higher hire hires hired hiring hold hope hour house how huge hundred idea ignore ignores important impress impresses impressed in industry inside instead into isn't
    it job jobs join just keep keeps kept key kid kind know knows known lack large last lately learn least left less let level life like likely line list little live
    long longer look looked looking looks lose lot lots love loved low lower luck made main mainly make makes making man many matter mattered matters may maybe me mean
    means meant meet mention might mind minute minutes miss moment month months more most mostly move much must my name named near nearly necessary need needed needs
    never new next nice nine no nobody none nonsense nor normal not note nothing notice now number obvious of off offer office often okay old on once one ones only open
    opinion or order other others ought our out over overrated overvalued own part particular pass past pay people per perhaps person person's place places plain play
    please plenty plus point poor position possible post prefer pretty probably problem prove proves purpose put puts question quite rarely rate rather read reads real
    really reason recent recently regret remember require required requires rest result right role room round run runs said same saw say says second see seen seem seems
    seldom sense serious seriously seven several shall she shop short should show side sign simple simply since single sit six small so some somebody someone something
    sometimes soon sort sound speak spend spent spot stand stands start started starts still stop straight strange stuff such sum suppose sure surprise take taken takes
    taking talk tell tells ten tend term terms than thank that the their them then there these they thing things think third this those though thought thousand three
    through throw time times today together told tomorrow too took top total touch toward town trash treat true truth try trying turn turns twenty twice two type under
    understand unless until up upon us use used useful useless user uses using usual usually valuable value valued values very view vital wait walk want wanted wants
    waste watch way ways we week weeks well went were what whatever when where whether which while who whole whom whose why will win wish within without word words work
    worked worker workers working works world worry worse worst worth worthless would wouldn't write wrong year years yes yesterday yet you young your yourself zero won't
    can't don't doesn't didn't isn't wasn't aren't couldn't shouldn't haven't hasn't hadn't i'm i'd i've i'll you're you'd you've we're we've they're they've he's she's
    that's there's it's let's what's who's nobody's he him his her hers its himself herself themselves ourselves decorative decoration applicant applicants anymore
    regardless unlike despite versus rid skip glance asset plus bonus must-have deal-breaker dealbreaker essential crucial critical expendable irrelevant pointless
    overlooked underrated decisive nonnegotiable optional mandatory compulsory gold golden dust shelf wall frame framed bin trash tiebreaker difference impression
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
    spring summer autumn winter easter mondays fridays anywhere nowhere region local area anybody's sir madam honestly frankly truly simply mere merely half-dead alive dead dying"""
OF_ANYTHING = frozenset(_WORDS.split())
