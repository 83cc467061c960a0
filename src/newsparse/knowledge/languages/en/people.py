"""English words about people and bodies."""

from typing import Final

from newsparse.knowledge.calendar_names import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

_MALE: Final = """
    irishman englishman frenchman dutchman welshman scotsman
    actor alderman anchorman assemblyman boy boyfriend brother businessman chairman congressman councilman dad duke
    father father-in-law fisherman frontman gentleman grandfather grandson husband imam king lord man monk nephew
    nobleman policeman pope priest prince salesman sir son son-in-law spokesman sportsman stepfather uncle waiter
    widower
    """
_FEMALE: Final = """
    irishwoman englishwoman frenchwoman dutchwoman welshwoman scotswoman
    abbess actress assemblywoman aunt businesswoman chairwoman congresswoman councilwoman dame daughter daughter-in-law
    duchess ex-girlfriend ex-wife fiancée girl girlfriend granddaughter grandmother heroine lady mom mother
    mother-in-law mum niece nun policewoman princess queen saleswoman sister spokeswoman sportswoman stepdaughter
    stepmother waitress widow wife woman
    """
_ROLES: Final = """
    academic accountant activist administrator adviser advisor advocate aide all-rounder ambassador analyst anchor
    appointee arborist archaeologist archbishop architect archivist artist assistant astronaut astronomer athlete
    attorney author baker ballerina banker barmaid barman barrister bartender bassist batsman batter billionaire
    biochemist biographer biologist bishop blogger boss botanist bowler boxer brewer broadcaster broker builder butcher
    cabbie campaigner candidate captain cardinal cardiologist carer caretaker caricaturist carpenter cartoonist
    centre-back ceo cfo chair chairperson champion chancellor chef chemist chief choreographer cinematographer
    clerk climatologist climber co-author co-chair co-founder co-owner co-worker coach colleague collector columnist
    comedian commander commentator commissioner composer conductor congressperson conservationist conservative
    consultant contractor coo coordinator cornerback coroner correspondent counsel counsellor counterpart
    courtier cousin cricketer criminologist critic croupier cto curator customer cyclist dancer daughter-in-law deacon
    dean debutant debutante defendant defender defenseman delegate democrat dentist deputy dermatologist designer
    detective developer dictator diplomat director diver dj docker dockworker doctor donor driver drummer ecologist
    economist editor educator electrician emir engineer entomologist entrepreneur envoy epidemiologist executive expert
    fan farmer fellow financier firefighter fisher fisherman fisherwoman flanker flautist florist fly-half footballer
    forecaster foreman forward founder friend fullback gardener general geneticist geographer geologist geophysicist
    goalkeeper goalscorer goaltender golfer governor grandparent grocer guard guide guitarist gymnast hacker head
    headmaster headmistress headteacher heiress hiker historian homeowner host hotelier houseguest hydrologist
    illustrator immunologist industrialist infielder influencer innkeeper inspector instagrammer instructor interpreter
    inventor investigator investor janitor jeweller jockey journalist judge justice keeper landlady landlord lawmaker
    lawyer leader lecturer left-back librarian librettist lieutenant lifeguard linebacker lineman linguist lobbyist
    lorry-driver magistrate magnate major manager marketer mathematician mayor mayor-elect mechanic medic member
    merchant meteorologist microbiologist midfielder midwife millionaire miner minister model moderator mogul mortician
    motorist mountaineer musician negotiator neighbor neighbour neurologist neuroscientist neurosurgeon newcomer nominee
    novelist nurse nutritionist oceanographer officer official ombudsman oncologist operator organiser organist organizer
    ornithologist outfielder owner paediatrician painter palaeontologist paleontologist paramedic parent partner
    passenger passer-by pastor pathologist patient pediatrician penciller percussionist pharmacist philanthropist
    philosopher photographer physician physicist physiotherapist pianist pilot pitcher player playmaker playwright
    plumber poet politician pollster postdoc postman postwoman preacher predecessor premier presenter president
    president-elect pretender principal producer professor programmer promoter prosecutor protester provost psychiatrist
    psychologist publican publicist publisher pundit pupil quarterback rabbi radiologist ranger rapper receptionist
    recruiter rector referee reporter representative republican rescuer researcher resident restaurateur
    retailer retiree reverend rider right-back roommate rower runner sailor scholar scientist screenwriter scrum-half
    sculptor seamstress secretary seismologist selector senator senator-elect sergeant shepherd sheriff shipwright
    shopkeeper shopper shortstop sibling singer sister-in-law skater skier skipper socialite sociologist soldier
    solicitor sommelier songwriter soprano speaker specialist spectator spokesperson sprinter stallholder statistician
    steward stewardess stockbroker stonemason strategist striker student stylist sub-editor substitute successor
    superintendent supermodel supervisor supporter surfer surgeon surrogate surveyor survivor swimmer tailor teacher
    teammate technician teenager tenant tenor therapist tiktoker tourist toxicologist trader trainee trainer translator
    traveller treasurer trucker trumpeter trustee tutor tycoon undersecretary understudy undertaker underwriter
    urologist vet veteran veterinarian vicar victim villager violinist virologist vlogger vocalist volcanologist
    volunteer waiter warden weightlifter welder whistleblower wicketkeeper windsurfer winger winner witness worker
    wrestler writer youtuber zoologist
    """
# For whom copy looks for another word, so as not to repeat the name. Not who may be somebody else there: a lawyer, an officer.
_VARIED: Final = """
    academic actor actress artist athlete author ballerina batsman billionaire bowler boxer broadcaster businessman
    businesswoman champion chef choreographer comedian composer conductor cricketer cyclist dancer defendant defender
    designer director dramatist entrepreneur film-maker filmmaker financier fisherman footballer forward frontman
    goalkeeper golfer guitarist gymnast historian industrialist jockey lawmaker legislator linebacker magnate
    mathematician midfielder millionaire mogul musician novelist octogenarian oligarch outfielder painter philanthropist
    physicist pianist pitcher playwright poet politician premier quarterback rapper retiree rookie runner scientist
    screenwriter sculptor singer singer-songwriter skater skier sociologist songwriter soprano sportsman sportswoman
    sprinter star statesman striker swimmer teenager tenor tycoon veteran violinist virologist wicketkeeper winger
    wrestler writer
    """

# Words in the names of businesses and clubs, and nouns for them.
_COMMERCIAL: Final = """
    chipmaker planemaker
    mail express mirror
    courier herald gazette chronicle telegraph mercury sentinel dispatch examiner inquirer argus bulletin
    aerospace afc ag air airline airlines airways automaker automotive aviation bancorp bank biotech brands brewery
    broadcaster brokerage builders business capital carmaker carrier chain chemicals club co communications company
    conglomerate consultancy consulting corp corporation daily developer distillery drugmaker electronics energy
    enterprises entertainment exchange fc ferries films financial firm foods franchise fund gas gmbh group holdings
    hotel hotels inc industries insurance insurer investments journal lab laboratories laboratory labs league lender
    limited llc llp logistics ltd magazine maker manufacturer manufacturing media mills mining motors music network news
    newspaper oil operator partners petroleum pharma pharmaceuticals pictures plc post press producer productions
    products publisher railway railways records refinery resorts resources restaurants retailer robotics rovers
    securities semiconductor services shipbuilder shipping shipyard software start-up startup steel stores studio
    studios supermarket supermarkets supplier systems tabloid team technologies technology telecom telecommunications
    television theater theatre times trading tribune united ventures wanderers website weekly
    """
_PUBLIC: Final = """
    programme program
    government
    academy administration agency alliance archdiocese archive archives army assembly association authority ballet board
    brigade brothers bureau cabinet campaign center centers centre chamber charity church citizens clinic coalition
    coastguard college commissariat commission committee commons confederation conference congress consortium consulate
    council court department diocese directorate embassy federation force forum foundation front gallery guild hospital
    house infirmary inspectorate institute institution investigations kremlin library lords militia ministry mission
    mosque movement museum nations navy observatory office opera orchestra organisation organization pac panel
    parliament partnership party pentagon philharmonic police project regulator school secretariat seminary senate
    service society solidarity squad states syndicate synod task-force temple treasury tribunal trust union unit
    university watch watchdog zoo
    """

PEOPLE: Final = PeopleWords(
    pronouns={"he": "m", "him": "m", "she": "f", "it": "n", "they": "p", "them": "p", "himself": "m", "herself": "f"},
    possessives={"his": "m", "her": "f", "its": "n", "their": "p"},
    relatives=words("who which that whom"),
    first_person=words("i me we us my our myself"),
    first_person_plural=words("we us our"),
    honorifics={
        "mr": "m",
        "mister": "m",
        "sir": "m",
        "lord": "m",
        "mrs": "f",
        "ms": "f",
        "miss": "f",
        "mme": "f",
        "lady": "f",
        "dame": "f",
        "madam": "f",
        "dr": "",
        "prof": "",
        "rev": "",
        "fr": "m",
        "baroness": "f",
        "sheikh": "m",
        "sheikha": "f",
        "messrs": "m",
        "mx": "",
        "daw": "f",
        "viscount": "m",
        "viscountess": "f",
        "countess": "f",
        "monsignor": "m",
        "msgr": "m",
        "smt": "f",
        "shri": "m",
        "haji": "m",
        "mullah": "m",
        "maulana": "m",
        "datuk": "",
        "herr": "m",
        "frau": "f",
        "monsieur": "m",
        "madame": "f",
        "señor": "m",
        "señora": "f",
    },
    titles=words(
        """
    president chancellor minister premier secretary senator sen sens senators governor gov governors representative
    representatives rep reps del congressman congresswoman mayor commissioner ambassador general gen lt col colonel
    maj major capt captain sgt sergeant cpl pvt adm admiral cmdr commander lieutenant judge justice chief director
    chairman chairwoman chair speaker leader king queen prince princess duke duchess pope cardinal archbishop bishop
    father sister brother rabbi imam ayatollah sheikh professor doctor coach officer detective inspector constable
    sheriff marshal superintendent attorney spokesman spokeswoman spokesperson director-general secretary-general
    lawmaker candidate nominee ceo cfo coo editor deputy delegate councillor councilman councilwoman alderman
    treasurer comptroller envoy counsel solicitor prosecutor dean rector chaplain pastor emperor sultan crown emir
    majesty mp md surgeon assemblyman assemblywoman lawyer professor aide adviser whip samdech det insp supt cllr councilmember
    president-elect mayor-elect governor-elect senator-elect prime-minister brigadier commodore vice-chancellor provost
    vicar archdeacon patriarch dalai mufti headteacher principal undersecretary taoiseach tánaiste adv pm
    chancellor-designate mullah caliph rabbi monsignor supervisor
    """
    ),
    noble_titles=words("lord lady baron baroness viscount viscountess earl countess marquess"),
    full_titles={
        "sen": "senator",
        "sens": "senator",
        "gov": "governor",
        "rep": "representative",
        "reps": "representative",
        "gen": "general",
        "lt": "lieutenant",
        "col": "colonel",
        "maj": "major",
        "capt": "captain",
        "sgt": "sergeant",
        "adm": "admiral",
        "cmdr": "commander",
        "del": "delegate",
        "det": "detective",
        "insp": "inspector",
        "supt": "superintendent",
        "cllr": "councillor",
        "prof": "professor",
        "dr": "doctor",
        "rev": "reverend",
    },
    title_modifiers=words(
        """
    male female vice former foreign prime deputy assistant acting interim first second lady retired ex-president chief executive
    interior finance defense defence justice health education trade energy transport environment agriculture economy
    labor labour culture interim state attorney press majority minority house senate supreme court managing national
    security under undersecretary party opposition presidential republican democratic gop incumbent police fire city
    county district us u.s american british royal lt hon right his her honourable honorable campaign white senior
    principal staff brig vice-president major then
    """
    ),
    roles=words(f"{_ROLES} {_MALE} {_FEMALE}"),
    gendered_nouns={**dict.fromkeys(_MALE.split(), "m"), **dict.fromkeys(_FEMALE.split(), "f")},
    organisation_words=words(f"{_PUBLIC} {_COMMERCIAL}"),
    business_organisations=words(_COMMERCIAL),
    business_suffixes=words("ag co company corp corporation gmbh group holdings inc limited llc llp ltd plc sa"),
    business_roles=words("ceo cfo coo cto chairman chairwoman shareholders"),
    generic_organisations=words("""
    agency automaker business carmaker chipmaker club company conglomerate drugmaker firm group insurer lender
    manufacturer organisation organization planemaker retailer shipbuilder startup start-up team
    """),
    naming_organisations=words("airline band brand brewer broadcaster chain charity club company firm lender retailer start-up startup"),
    documents=words(
        """
    account affidavit analysis announcement article book blog column commentary complaint document editorial email
    filing findings indictment interview lawsuit letter memo memoir note op-ed piece poll post release report review
    statement story study survey testimony tweet video website
    """
    ),
    group_nouns=words(
        """
    advocates aides analysts authorities allies advisers advisors activists assistants backers campaigners colleagues
    companies critics customers democrats demonstrators diplomats doctors economists employees executives experts
    families farmers fans friends historians investigators investors journalists lawmakers lawyers leaders locals
    members ministers neighbors neighbours observers officers officials operatives opponents organizers parents people
    police politicians prosecutors protesters proponents readers relatives reporters republicans researchers residents
    rivals scholars scientists senators skeptics sources spokesmen staff strategists students supporters surrogates
    teachers traders users victims villagers voters witnesses workers women men delegates moderators speechwriters
    children government community audience public family staff electorate crowd majority minority household groups nations
    conservatives liberals everyone nobody others
    """
    ),
    indefinites=words(
        """
    a an some many several few most any another other others one two three four five six seven eight nine ten dozens
    hundreds thousands millions scores number at no not every each both certain various multiple
    """
    ),
    definites=words("the this that these those"),
    prepositions=words(
        """
    of for at in on from with by to about under over against between among near who which that whose while when as
    including like representing speaking familiar close involved briefed released published filed after before during
    since into within inside outside across toward towards amid regarding concerning despite without beyond
    """
    ),
    organisation_links=words("of for and the on to & in"),
    joiners=words("and &"),
    sentence_openers=words(
        """
    unidentified unknown none meanwhile however moreover furthermore although though yet still also then now here there perhaps maybe indeed
    instead later earlier since because despite during before after while until unless once even every each another
    other many most some several few all both one two three four five six seven eight nine ten no yes so thus hence
    today tomorrow yesterday tonight critics officials police people asked according under over when where why how if
    its his her their our my your these those such last next first second third finally according citing speaking
    addressing responding following given nearly almost about around across against among between beyond inside
    outside within without throughout amid experts analysts just only let thanks please good never always often
    sometimes recently currently previously additionally besides further nor either neither whether like unlike near
    whatever whoever still well oh ok okay look read watch see update photo image video advertisement more than can
    could did does do should would may might must am us him them me myself himself herself itself not nothing
    everything everyone anyone someone nobody gov' eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands millions dozens scores
    """
    )
    | words("jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat")
    | {*ENGLISH_WEEKDAYS, *ENGLISH_MONTHS},
    demonyms=words(
        """
    afghan african african-american albanian algerian american arab argentine armenian asian australian austrian
    belarusian belgian bolivian brazilian british bulgarian cambodian canadian catholic chilean chinese christian
    colombian communist croatian cuban czech danish democratic democrat dutch egyptian english estonian european
    finnish french georgian german greek hindu hungarian icelandic indian indonesian iranian iraqi irish islamic
    israeli italian japanese jewish jordanian kenyan korean kuwaiti latino latin latvian lebanese libertarian libyan
    lithuanian malaysian mexican moroccan mongolian muslim nigerian norwegian pakistani palestinian peruvian
    philippine polish portuguese protestant republican romanian russian saudi scottish serbian shiite singaporean
    slovak slovenian somali spanish sudanese sunni swedish swiss syrian taiwanese thai tory tunisian turkish ugandan
    ukrainian venezuelan vietnamese welsh western pole finn aussie kiwi briton spaniard swede dane turk serb croat scot irishman irishwoman
    englishman englishwoman frenchman frenchwoman dutchman dutchwoman welshman welshwoman scotsman scotswoman ghanaian
    ivorian senegalese cameroonian tanzanian zambian zimbabwean ethiopian angolan congolese rwandan namibian malian
    ecuadorian paraguayan uruguayan guatemalan honduran salvadoran haitian dominican jamaican trinidadian bahamian
    bosnian kosovan macedonian montenegrin moldovan maltese cypriot luxembourger azerbaijani kazakh uzbek tajik kyrgyz
    turkmen nepali nepalese bangladeshi bhutanese burmese lao laotian filipino yemeni omani emirati qatari bahraini
    libyan texan californian floridian ohioan virginian alaskan hawaiian oregonian nevadan iowan kansan nebraskan
    pennsylvanian michigander bostonian chicagoan torontonian quebecer londoner parisian berliner viennese muscovite
    glaswegian liverpudlian mancunian sydneysider queenslander tasmanian catalan basque bavarian sicilian neapolitan
    corsican breton flemish walloon kurd kurdish tamil sikh punjabi bengali zulu maori uyghur tibetan chechen crimean
    african-american asian-american mexican-american cuban-american
    """
    ),
    places=words(
        """
    afghanistan africa alabama alaska albania algeria america argentina arizona arkansas armenia asia athens atlanta
    australia austria baghdad baltimore bangladesh barcelona beijing belarus belgium berlin bolivia boston brazil
    britain brooklyn brussels bulgaria burma cairo california cambodia canada chicago chile china cleveland colombia
    colorado connecticut croatia cuba cyprus dallas damascus delaware denmark denver detroit dublin egypt england
    estonia ethiopia europe finland florida france geneva georgia germany greece guatemala haiti hamburg hanoi havana
    hawaii honduras houston hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland israel
    istanbul italy jakarta japan jerusalem kabul kansas kazakhstan kentucky kenya kiev korea kosovo kuwait kyiv latvia
    lebanon libya lisbon lithuania london louisiana luxembourg madrid maine malaysia manhattan manila maryland
    massachusetts mexico miami michigan milan minnesota mississippi missouri mongolia montana montreal morocco moscow
    munich myanmar nairobi nato-land nebraska nepal netherlands nevada nicaragua nigeria norway ohio oklahoma ontario
    oregon orlando oslo pakistan panama paris pennsylvania peru philadelphia philippines poland portugal prague qatar
    quebec romania rome russia rwanda scotland seattle seoul serbia singapore slovakia slovenia somalia spain
    stockholm sudan sweden switzerland sydney syria taiwan tehran tennessee texas thailand tokyo toronto tunisia
    turkey uganda ukraine utah venezuela vermont vienna vietnam virginia wales warsaw washington wisconsin wuhan
    wyoming yemen zimbabwe hill street avenue road river city county valley island islands beach act war day award
    awards prize games show square park bridge convention heights coast district ocean sea mountains east west north south
    """
    ),
    workplace_prepositions=words("at with"),
    personal_relatives=words("who whom"),
    continuing_verbs=words("added adds continued continues concluded concludes"),
    place_prepositions=words("in near across throughout outside inside around"),
    plural_endings=("ers", "ors", "ists", "ants", "ents", "ians", "ees", "men", "people", "ities"),
    epithets=words(_VARIED),
    example_markers=words("including like such"),
    rank_modifiers=words("vice deputy assistant lieutenant associate"),
    compound_endings=(
        "-based",
        "-led",
        "-backed",
        "-born",
        "-era",
        "-style",
        "-area",
        "-wide",
        "-like",
        "-owned",
        "-run",
        "-controlled",
        "-bound",
    ),
    people_endings=("ese", "ish", "sh", "ch", "ss"),
    role_modifiers=words(
        """
    former late then new newly outgoing longtime veteran senior top young elderly democratic republican acting retired
    embattled presidential ex-
    """
    ),
)
