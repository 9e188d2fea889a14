"""Words that stand before a colon in notes, letters and the heads of files, and name nobody who speaks."""

_OF_NOTES = """note notes nb ps summary question questions answer answers tip tips example examples warning agenda topic topics update
updates important remember idea ideas background goal goals pros cons pro con result results conclusion conclusions action actions todo
todos kind overview highlights takeaway takeaways insight insights advice learned lesson lessons quote quotes lead leads promise
promises thanks thought thoughts impression impressions reflection reflections theme themes detail details fact facts point points
reason reasons risk risks challenge challenges problem problems issue issues plus minus like likes dislike dislikes love hate best worst
key main misc other others also general specific feedback decision decisions follow follow-up followup next step steps open closing
intro introduction outline chapter section part appendix source sources reference references resource resources recap context status
priority owner deadline due blocker blockers progress done doing mood energy score rating bottom pay salary wage wages money
compensation benefits bonus perks hours hour schedule shift shifts overtime week weeks weekend month year years day days today tomorrow
yesterday morning afternoon evening team size staff colleagues boss manager culture vibe atmosphere environment place places office
remote hybrid travel commute location address city country region company organization organisation employer firm industry field sector
market market competitors competition customers clients patients product products job jobs role roles title position work workload
task tasks duty duties responsibility responsibilities skill skills tool tools software training education degree school certificate
certification license licence experience path career entry start started requirements requirement interview interviews application
applications hiring openings opening prospects outlook growth future trend trends change changes security stability stress pressure
satisfaction fit value values interest interests strength strengths weakness weaknesses opportunity opportunities threat threats
contact contacts name names who whom people person referral referrals what when where why how which"""
_OF_FILES = """date time start end participants participant attendees attendee invited present absent subject language duration
length recorded recording transcript transcription meeting call host-id id type version format generated created modified author
authors editor speakers file url link links http https ftp mailto www e-mail email phone tel fax mobile web website re fw fwd
cc bcc from to sent reply-to folder tags tag category categories keywords description abstract copyright page pages"""
_OF_SENTENCES = """yes no well so right okay ok look listen first second third fourth finally also but and because however anyway still
then thanks thank sorry please wait now see basically actually honestly again meaning namely or if though although that's it's
e.g i.e p.s n.b"""
_DAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun noon lunch breakfast dinner"
HEADINGS = frozenset(f"{_OF_NOTES} {_OF_FILES} {_OF_SENTENCES} {_DAYS}".split())
# A name in small letters never begins with one of these, a sentence often does.
_BEGIN_SENTENCES = """a an the this that these those it its there here i i'm i'd i've you your he she his her they their we our my me him them us
in on at of to for from with by as is are was were be been being have has had do does did can could would should will shall may
might must not if when while where what who whom whose which why how some any all each every both most many much few more less
just only even very too really maybe perhaps about after before during since until between into through over under one two three
as"""
SENTENCES_BEGIN = frozenset(_BEGIN_SENTENCES.split())
# What stands in brackets in captions and is a sound.
_SOUNDS = """music applause laughter laughs laughing laugh chuckles chuckle silence pause noise inaudible unintelligible crosstalk cough
coughs coughing sigh sighs sighing cheering background foreign indistinct sound sounds ringing beep bleep typing knocking
whispering whispers singing crying gasps groans blank_audio sings clears overlapping redacted censored ding phone"""
SOUNDS = frozenset(_SOUNDS.split())
