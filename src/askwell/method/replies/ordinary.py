"""Words with a capital that are no names: those at the head of a sentence, of days and tools, and the ends of names of houses."""

# Ordinary words that stand with a capital at the head of a sentence, or are names of other things.
NO_NAMES = frozenset(
    """
    oh ah number name sgt maj capt cpl lt col i you he she they we it this that these those there here the a an my our your his her their its who
    what when where why how which hi hello dear hey hallo bonjour thanks thank cheers best kind warm
    regards sincerely yours love xo greetings ps nb fyi btw re fwd monday tuesday wednesday thursday
    friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays
    wednesdays thursdays fridays saturdays sundays january february march april
    may june july august september october november december jan feb mar apr jun jul aug sep sept oct
    nov dec spring summer autumn fall winter christmas easter thanksgiving diwali ramadan eid passover
    today tomorrow tonight am pm noon yes no nope yep yeah ok okay sure happy glad sorry please
    unfortunately regrettably sadly alas absolutely certainly definitely teams zoom skype google meet
    linkedin whatsapp signal facetime calendly outlook slack webex glassdoor indeed reddit youtube
    twitter hr pr pa cv cto ceo cfo coo hq faq nda ooo eod human resources reception support admin sales
    marketing legal finance maybe perhaps possibly probably if as at in on to for from with of so then
    just otherwise instead both either everything anything something nothing also but and or nor not
    never only even still yet though although however because since while until after before try ask
    asking contact email e-mail phone call ring write speak talk reach get give send let tell say
    mention use drop feel see have has had do does did is are was were be been being can could would
    will shall should might must need want go going come take make look find keep put pass passing
    forward forwarding forwarded copy copying copied cc cc'd cc'ing looping adding introducing
    connecting handing referring speaking talking writing checking consider suggest recommend honestly
    frankly actually really personally better hopefully generally usually normally currently recently
    lately apparently me him them us somebody someone anybody everyone everybody nobody colleagues
    people friends folks all any some many most few one two three four five six seven eight nine ten eleven twelve half quarter new year years first second third last next
    another other same such more much less little every each gerne gern leider nein ja ich sie wir bitte
    herr frau falls vielleicht guten tag liebe lieber viele grüße sehr der die das avec je vous nous
    merci oui non con gracias hola ciao volentieri ik wij english german french spanish italian dutch
    calendar organizer organiser attendees guests topic host invitation location venue agenda
    european american british indian chinese japanese irish scottish canadian australian automatic reply
    auto out delivery mail message subject sent via mobile iphone android university college school
    institute good great lovely nice wonderful perfect interesting congratulations welcome well right
    wrong true fine big apologies did're you're i'm i'd i'll i've we're he's she's it's that's there's
    don't can't won't didn't isn't standup stand-up landline cell mobile cellphone handy tel telephone extension office lunch milking harvest clinic surgery theatre rounds parking coffee
    breakfast dinner kids work class classes meetings mornings afternoons evenings weekends weekdays lunchtime lunchtimes
    navy army marines raf usaf veterans eastern central pacific mountain peak backup easiest sir madam ma'am traffic court chapel church mass ward shop kitchen desk bit midweek midday midmorning happily noted regards
    """.split()  # noqa: SIM905  # a list of one word a line would fill ten screens
)
ENDS_OF_ORGANISATIONS = frozenset(
    """
    inc ltd llc gmbh corp company university college school institute hospital group office centre
    center council guild association society foundation trust avenue station museum library lab labs
    laboratory department ministry agency hotel café cafe restaurant portal page website team square road building medical healthcare pd fd hq county agency
    """.split()  # noqa: SIM905  # as above
)
# Whom one turns to without a name.
NO_PERSONS = frozenset(
    """
    reception dispatch switchboard security payroll personnel front main desk counter shop store office yard plant site depot
    number mobile cell extension ext tel line voicemail inbox website web page google facebook someone somebody others folks
    guys lads team crew union local council library museum station head boss manager management secretary whoever anyone
    over down up out back round around there here now today tomorrow later sometime anytime early late mornings afternoons
    evenings weekdays weekends after before between during within near by who which whom because cause cos coz got gets
    who's she'll he'll hes shes theyre theyll im ive id dont cant wont works working runs knows took loves likes used doing
    """.split()  # noqa: SIM905  # as above
)
