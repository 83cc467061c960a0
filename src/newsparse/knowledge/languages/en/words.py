"""English words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.languages.calendar_names import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, gendered, listed, paired, phrases, words

BYLINES: Final = BylineWords(
    by=listed("""by | written by | story by | words by | text by | report by | article by | posted by | reported by | as told to
        guest post by | guest column by | guest essay by | opinion by | analysis by | commentary by | column by | essay by
        author: | authors: | byline: | words: | text: | words and pictures by | story and photos by | text and photos by"""),
    roles=by_role(
        reporting="reporting by | reporting and writing by | reporting | reported by",
        additional_reporting="additional reporting by | additional reporting | further reporting by",
        writing="writing by | writing and editing by | written by | compiled by",
        editing="editing by | edited by | edited and produced by | editing",
        photography="photography by | photographs by | photos by | pictures by | photos | pictures",
        graphics="graphics by | graphic by | illustration by | illustrations by",
        production="produced by | production by | video by | video produced by",
        translation="translated by | translation by",
        contribution="""contributing | contributing by | contributions by | with contributions from | contributors | research by
            with files from | with""",
    ),
    titles=phrases("""reporter | staff reporter | senior reporter | writer | staff writer | senior writer | sports writer | science writer
        business writer | political writer | food writer | editor | deputy editor | managing editor | senior editor | associate editor
        news editor | city editor | sports editor | science editor | health editor | business editor | political editor | economics editor
        foreign editor | diplomatic editor | education editor | environment editor | technology editor | correspondent
        special correspondent | senior correspondent | chief correspondent | foreign correspondent | diplomatic correspondent
        political correspondent | parliamentary correspondent | economics correspondent | business correspondent | health correspondent
        science correspondent | environment correspondent | education correspondent | technology correspondent | court correspondent
        crime correspondent | crime reporter | sports correspondent | sports reporter | business reporter | political reporter
        local democracy reporter | columnist | contributor | contributing writer | director | deputy director | content director
        audience director | producer | senior producer | presenter | journalist | senior journalist | contributing editor
        guest contributor | guest columnist | freelance writer | freelance journalist | freelancer | multimedia journalist
        digital journalist | video journalist | web producer | digital producer | photographer | staff photographer | chief photographer
        critic | film critic | music critic | theatre critic | television critic | food critic | bureau chief | intern | analyst
        chief analyst | anchor | blogger | author | chief sports writer | football correspondent | editor-in-chief | editor in chief
        executive editor | opinion editor | staff | news staff | news agency | agencies | news service | wire service"""),
    joiners=words("and & with"),
)

CREDITS: Final = CreditWords(
    lines=phrases("""courtesy photo | courtesy photos | courtesy image | contributed photo | contributed photos | contributed
        submitted photo | submitted photos | provided photo | provided photos | provided image | photo provided | photo submitted
        photo contributed | file photo | file photos | file image | file picture | staff photo | staff photos | staff file photo
        handout photo | handout image | supplied photo | supplied image | archive photo | archive image | stock photo | stock image
        supplied | handout | family handout | public domain | archives photo | undated handout photo | photo supplied
        image supplied | picture supplied"""),
    positions=listed("""left | right | l | r | c | centre | center | middle | top | bottom | above | below | pictured | inset | far left
        far right | front left | front right | second left | second right | third left | third right | second from left
        second from right | third from left | third from right | from left | l to r | l-r | left to right | top left | top right
        bottom left | bottom right | foreground | background"""),
    marks=(
        *listed("""photo | photos | photo credit | photo courtesy | photograph | photographer | photography by | picture | pictures
            picture credit | image | images | image credit | image source | image copyright | credit | credits | credit line
            courtesy of | courtesy | provided by | supplied by | supplied | submitted by | contributed by | source | illustration
            graphic | video still | video | screenshot | screengrab | screen grab | handout | copyright | image credits | photo credits
            picture credits | video credit | artwork by | infographic | photo illustration by | staff photo by | staff photos by
            file photo by | photo composite by | reproduced with permission of | pic | pics"""),
        *paired(
            """photo | photos | photograph | photographs | picture | pictures | image | images | illustration | illustrations | graphic
            video | screenshot | screenshots""",
            "by | via | courtesy of | provided by | supplied by | submitted by | contributed by",
        ),
    ),
    caption_openers=listed("""file photo | file image | file picture | file | file pic | archive photo | archive picture | stock photo
        stock image | undated photo | undated handout photo | handout photo | representative image | representational image
        image caption | media caption | caption | photo caption | picture caption | photo 1 | photo 2 | pictured | above
        left | right | watch | illustration
        photo illustration | screengrab | screenshot | video | video caption | gallery | map | chart | graphic"""),
)

_MALE: Final = """
    irishman englishman frenchman dutchman welshman scotsman actor alderman anchorman assemblyman boy boyfriend brother businessman
    chairman congressman councilman dad duke father father-in-law fisherman frontman gentleman grandfather grandson husband imam king lord
    man monk nephew nobleman policeman pope priest prince salesman sir son son-in-law spokesman sportsman stepfather uncle waiter widower
    barman boatman brother-in-law bridegroom cameraman clergyman coachman cowboy craftsman crewman defenseman doorman emir ex-boyfriend
    ex-husband fiancé fireman godfather godson grandad grandpa groom groundsman gunman half-brother handyman headmaster lifeboatman
    mailman milkman patrolman postman schoolboy schoolmaster serviceman statesman stepbrother stepson stuntman watchman yachtsman
"""
_FEMALE: Final = """
    irishwoman englishwoman frenchwoman dutchwoman welshwoman scotswoman abbess actress assemblywoman aunt businesswoman chairwoman
    congresswoman councilwoman dame daughter daughter-in-law duchess ex-girlfriend ex-wife fiancée girl girlfriend granddaughter
    grandmother heroine lady mom mother mother-in-law mum niece nun policewoman princess queen saleswoman sister spokeswoman sportswoman
    stepdaughter stepmother waitress widow wife woman alderwoman ballerina barmaid bride camerawoman clergywoman craftswoman fisherwoman
    godmother goddaughter grandma granny great-grandmother half-sister headmistress heiress hostess housewife landlady mayoress
    ombudswoman postmistress postwoman schoolgirl schoolmistress seamstress servicewoman sister-in-law stateswoman stepsister stewardess
    yachtswoman
"""
_ROLES: Final = """
    academic accountant activist administrator adviser advisor advocate aide all-rounder ambassador analyst anchor appointee arborist
    archaeologist archbishop architect archivist artist assistant astronaut astronomer athlete attorney author baker banker barrister
    bartender bassist batsman batter billionaire biochemist biographer biologist bishop blogger boss botanist bowler boxer brewer
    broadcaster broker builder butcher cabbie campaigner candidate captain cardinal cardiologist carer caretaker caricaturist carpenter
    cartoonist centre-back ceo cfo chair chairperson champion chancellor chef chemist chief choreographer cinematographer clerk
    climatologist climber co-author co-chair co-founder co-owner co-worker coach colleague collector columnist comedian commander
    commentator commissioner composer conductor congressperson conservationist conservative consultant contractor coo coordinator
    cornerback coroner correspondent counsel counsellor counterpart courtier cousin cricketer criminologist critic croupier cto curator
    customer cyclist dancer deacon dean debutant debutante defendant defender delegate democrat dentist deputy dermatologist designer
    detective developer dictator diplomat director diver dj docker dockworker doctor donor driver drummer ecologist economist editor
    educator electrician engineer entomologist entrepreneur envoy epidemiologist executive expert fan farmer fellow financier firefighter
    fisher flanker flautist florist fly-half footballer forecaster foreman forward founder friend fullback gardener general geneticist
    geographer geologist geophysicist goalkeeper goalscorer goaltender golfer governor grandparent grocer guard guide guitarist gymnast
    hacker head headteacher hiker historian homeowner host hotelier houseguest hydrologist illustrator
    immunologist industrialist infielder influencer innkeeper inspector instagrammer instructor interpreter inventor investigator investor
    janitor jeweller jockey journalist judge justice keeper landlord lawmaker lawyer leader lecturer left-back librarian librettist
    lieutenant lifeguard linebacker lineman linguist lobbyist lorry-driver magistrate magnate major manager marketer master mathematician
    mayor mayor-elect mechanic
    medic member merchant meteorologist microbiologist midfielder midwife millionaire miner minister model moderator mogul mortician
    motorist mountaineer musician negotiator neighbor neighbour neurologist neuroscientist neurosurgeon newcomer nominee novelist nurse
    nutritionist oceanographer officer official ombudsman oncologist operator organiser organist organizer ornithologist outfielder owner
    paediatrician painter palaeontologist paleontologist paramedic parent partner passenger passer-by pastor pathologist patient
    pediatrician penciller percussionist pharmacist philanthropist philosopher photographer physician physicist physiotherapist pianist
    pilot pitcher player playmaker playwright plumber poet politician pollster postdoc postmaster preacher predecessor premier presenter
    president president-elect pretender principal producer professor programmer promoter prosecutor protester provost psychiatrist
    psychologist publican publicist publisher pundit pupil quarterback rabbi radiologist ranger rapper receptionist recruiter rector
    referee reporter representative republican rescuer researcher resident restaurateur retailer retiree reverend rider right-back
    roommate rower runner sailor scholar scientist screenwriter scrum-half sculptor secretary seismologist selector senator senator-elect
    sergeant shepherd sheriff shipwright shopkeeper shopper shortstop sibling singer skater skier skipper socialite sociologist soldier
    solicitor sommelier songwriter soprano speaker specialist spectator spokesperson sprinter stallholder statistician steward stockbroker
    stonemason strategist striker student stylist sub-editor substitute successor superintendent supermodel supervisor supporter surfer
    surgeon surrogate surveyor survivor swimmer tailor teacher teammate technician teenager tenant tenor therapist tiktoker tourist
    toxicologist trader trainee trainer translator traveller treasurer trucker trumpeter trustee tutor tycoon undersecretary understudy
    undertaker underwriter urologist vet veteran veterinarian vicar victim villager violinist virologist vlogger vocalist volcanologist
    volunteer warden weightlifter welder whistleblower wicketkeeper windsurfer winger winner witness worker wrestler writer youtuber
    zoologist agronomist allergist anaesthetist angler animator anthropologist apiarist apprentice arbitrator arranger astrophysicist
    attendee auctioneer audiologist auditor babysitter bailiff ballplayer bandleader baritone barista beautician beekeeper bellringer
    blacksmith boatbuilder bodybuilder bodyguard bookkeeper bookmaker bookseller bosun breeder bricklayer busker bystander canon cashier
    caterer cellist centenarian chaplain cheesemaker choirmaster chorister churchwarden claimant classmate cleaner clinician cobbler
    complainant concierge confectioner conservator constable constituent consul contestant contender convener convenor cook cosmologist
    cosmonaut councillor councilmember councilor crofter curate custodian dealer decorator demonstrator deckhand diarist dietitian
    dietician docent dramatist dressmaker dramaturg employee endocrinologist engraver enthusiast equestrian essayist ethicist ethnographer
    ethnologist evacuee examiner fencer filmmaker fishmonger forester forewoman freelancer fundraiser gamekeeper genealogist geochemist
    glaciologist glassblower goatherd goldsmith grandchild gravedigger greengrocer groundskeeper gynaecologist gynecologist hairdresser
    harpist helmsman herbalist herder herpetologist homemaker horticulturist hostage housekeeper humorist huntsman impresario inmate
    internist interviewer islander joiner juror kayaker knitter laborer labourer landowner legislator linesman litigator locksmith
    longshoreman lyricist machinist magician mariner marksman masseuse mediator mentor midshipman milliner missionary monarch motorcyclist
    muralist mycologist nanny narrator naturalist neonatologist newsagent newsreader notary obstetrician onlooker ophthalmologist optician
    optometrist osteopath overseer panelist panellist parishioner parliamentarian patron pedestrian pensioner petitioner pharmacologist
    photojournalist physiologist plaintiff planner plasterer podcaster policymaker postgraduate potholer practitioner prefect printmaker
    proprietor psychotherapist puppeteer purser quartermaster rancher realtor registrar respondent reservist reviewer rheumatologist
    roofer sacristan saddler salesperson saxophonist schoolteacher scriptwriter scoutmaster seafarer sexton shareholder shoemaker
    silversmith skydiver smallholder spouse sportscaster sportswriter stagehand stenographer stockman storekeeper storyteller
    subcontractor taxidermist taxpayer theologian tiler trapper triathlete trombonist twin typist umpire upholsterer ventriloquist verger
    vice-captain vice-chair vice-president videographer violist watchmaker wheelwright winegrower winemaker woodcarver woodworker
    youngster zookeeper
"""
# Words for people that stories use so as not to repeat the name; not "lawyer" or "officer", who may be somebody else.
_VARIED: Final = """
    academic actor actress all-rounder artist astronaut astronomer athlete author ballerina bassist batsman beekeeper billionaire biologist
    bowler boxer brewer broadcaster businessman businesswoman carpenter cartoonist centenarian champion chef choreographer climber
    comedian composer conductor cricketer cyclist dancer defendant defender designer director dramatist drummer economist electrician
    entrepreneur film-maker filmmaker financier fisherman flanker fly-half footballer forward frontman fullback geologist goalkeeper
    golfer graduate guitarist gymnast heptathlete hiker historian hooker hotelier illustrator industrialist jockey lawmaker legislator
    linebacker magnate marathoner mathematician midfielder millionaire mogul mountaineer musician nonagenarian novelist octogenarian
    oligarch outfielder painter pensioner philanthropist photographer physicist pianist pitcher playwright plumber poet politician premier
    quarterback rapper refugee restaurateur retiree rookie rower runner scientist screenwriter scrum-half sculptor septuagenarian
    shopkeeper singer singer-songwriter skater skier sociologist songwriter soprano sportsman sportswoman sprinter star statesman striker
    student swimmer teenager tenor trumpeter tycoon undergraduate vendor veteran violinist virologist wicketkeeper widow widower
    winemaker winger witness wrestler writer anthropologist apiarist astrophysicist baritone blogger botanist cellist cosmonaut ecologist
    essayist ex-footballer farmer geographer harpist humorist inventor lyricist motorcyclist naturalist oboist organist parliamentarian
    percussionist philosopher podcaster puppeteer rancher saxophonist storyteller surfer taxidermist triathlete trombonist violist
    watchmaker weightlifter yachtsman yachtswoman zoologist
"""

# Words in the names of businesses and clubs, and nouns for them.
_COMMERCIAL: Final = """
    chipmaker planemaker mail express mirror courier herald gazette chronicle telegraph mercury sentinel dispatch examiner inquirer argus
    bulletin aerospace afc ag air airline airlines airways automaker automotive aviation bancorp bank biotech brands brewery broadcaster
    brokerage builders business capital carmaker carrier chain chemicals club co communications company conglomerate consultancy
    consulting corp corporation daily developer distillery drugmaker electronics energy enterprises entertainment exchange fc ferries
    films financial firm foods franchise fund gas gmbh group holdings hotel hotels inc industries insurance insurer investments journal
    lab laboratories laboratory labs league lender limited llc llp logistics ltd magazine maker manufacturer manufacturing media mills
    mining motors music network news newspaper oil operator partners petroleum pharma pharmaceuticals pictures plc post press producer
    productions products publisher railway railways records refinery resorts resources restaurants retailer robotics rovers securities
    semiconductor services shipbuilder shipping shipyard software start-up startup steel stores studio studios supermarket supermarkets
    supplier systems tabloid team technologies technology telecom telecommunications television theater theatre times trading tribune
    united ventures wanderers website weekly bakery books breweries cafe café cinemas construction contractors cooperative co-operative
    co-op estates farms furniture garage grocery healthcare ironworks packaging plastics realty roofing solutions supplies supply textiles
    timber trucking tyres vineyard vineyards winery wines
"""
_PUBLIC: Final = """
    programme program government academy administration agency alliance archdiocese archive archives army assembly association authority
    ballet board brigade brothers bureau cabinet campaign center centers centre chamber charity church citizens clinic coalition
    coastguard college commissariat commission committee commons confederation conference congress consortium consulate council court
    department diocese directorate embassy federation force forum foundation front gallery guild hospital house infirmary inspectorate
    institute institution investigations kremlin library lords militia ministry mission mosque movement museum nations navy observatory
    office opera orchestra organisation organization pac panel parliament partnership party pentagon philharmonic police project regulator
    school secretariat seminary senate service society solidarity squad states syndicate synod task-force temple treasury tribunal trust
    union unit university watch watchdog zoo aquarium auxiliary cathedral collective conservancy constabulary convent corps faculty
    fellowship garrison gurdwara headquarters hospice jail laundry monastery orphanage polytechnic precinct prison regiment sanctuary
    squadron synagogue taskforce
"""

_PAPERS: Final = "times post news journal tribune courier herald gazette chronicle telegraph"
_SYNONYMS: Final = f"""lawyer attorney counsel solicitor barrister|attorney lawyer counsel|premier minister
|nominee candidate|candidate nominee|spokesperson spokesman spokeswoman|congressman representative|congresswoman representative
|lawmaker senator representative mp|filmmaker director|coach manager|manager coach|principal headteacher|surgeon doctor|physician doctor
|judge justice magistrate|justice judge|skipper captain|captain skipper|ceo executive|executive ceo|boss manager coach
|newspaper {_PAPERS}|paper {_PAPERS}
|airline air airlines airways|carmaker motors|automaker motors|club united rovers wanderers fc|union association brotherhood federation
|charity foundation trust hospice|pontiff pope"""

PEOPLE: Final = PeopleWords(
    pronouns={"he": "m", "him": "m", "she": "f", "it": "n", "they": "p", "them": "p", "himself": "m", "herself": "f"},
    possessives={"his": "m", "her": "f", "its": "n", "their": "p"},
    relatives=words("who which that whom"),
    first_person=words("i me we us my our myself"),
    first_person_plural=words("we us our"),
    honorifics=gendered(
        m="""mr mister sir lord fr sheikh messrs viscount monsignor msgr shri haji mullah maulana herr monsieur señor alhaji mallam
            thiru encik uncle dato dato' pandit ustaz""",
        f="""mrs ms miss mme lady dame madam baroness sheikha daw viscountess countess smt frau madame señora alhaja hajia hajiya tmt
            shrimati selvi datin puan begum aunty auntie""",
        either="dr prof rev mx datuk engr eng ven hrh hrm hon rt",
    ),
    titles=words("""president chancellor minister premier secretary senator sen sens senators governor gov governors representative
        representatives rep reps del congressman congresswoman mayor commissioner ambassador general gen lt col colonel maj major capt
        captain sgt sergeant cpl pvt adm admiral cmdr commander lieutenant judge justice chief director chairman chairwoman chair speaker
        leader king queen prince princess duke duchess pope cardinal archbishop bishop father sister brother rabbi imam ayatollah sheikh
        professor doctor coach officer detective inspector constable sheriff marshal superintendent attorney spokesman spokeswoman
        spokesperson director-general secretary-general lawmaker candidate nominee ceo cfo coo editor deputy delegate councillor
        councilman councilwoman alderman treasurer comptroller envoy counsel solicitor prosecutor dean rector chaplain pastor emperor
        sultan crown emir majesty mp md surgeon assemblyman assemblywoman lawyer aide adviser whip samdech det insp supt cllr coun
        councilmember president-elect mayor-elect governor-elect senator-elect prime-minister brigadier commodore vice-chancellor provost
        vicar archdeacon patriarch dalai mufti headteacher principal undersecretary taoiseach tánaiste adv pm chancellor-designate mullah
        caliph monsignor supervisor sot selectman selectwoman selectperson councilperson assemblyperson committeeman committeewoman
        freeholder atty barr kagawad garda gunner sapper trooper bombardier rifleman fusilier guardsman airman seaman midshipman ensign cr
        ald pte pfc spc ssgt lcpl cpt cpo pres conservator councilor churchwarden canon curate chancellor-elect mep msp mla mpp registrar
        coroner magistrate ombudsman sexton skipper commandant vice-admiral rear-admiral vice-president comrade corporal private pc wpc
        pcso dci ssp dsp mec sarpanch tehsildar tahsildar cathaoirleach convener convenor
        reeve sp asp dgp adgp dig igp acp dcp"""),
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
        "coun": "councillor",
        "prof": "professor",
        "dr": "doctor",
        "rev": "reverend",
    },
    title_modifiers=words("""male female vice private former foreign prime deputy assistant acting interim first second lady retired
        ex-president chief executive interior finance defense defence justice health education trade energy transport environment
        agriculture economy labor labour culture state attorney press majority minority house senate supreme court managing national
        security under undersecretary party opposition presidential republican democratic gop incumbent police fire city county district
        us u.s american british royal lt hon right his her honourable honorable campaign white senior principal staff brig
        vice-president major then"""),
    roles=words(f"{_ROLES} {_MALE} {_FEMALE}"),
    gendered_nouns=gendered(m=_MALE, f=_FEMALE),
    organisation_words=words(f"{_PUBLIC} {_COMMERCIAL}"),
    business_organisations=words(_COMMERCIAL),
    business_suffixes=words("ag co company corp corporation gmbh group holdings inc limited llc llp ltd plc sa"),
    business_roles=words("ceo cfo coo cto chairman chairwoman shareholders"),
    generic_organisations=words("""agency automaker business carmaker chipmaker club company conglomerate drugmaker firm group insurer
        lender manufacturer organisation organization planemaker retailer shipbuilder startup start-up team consultancy cooperative co-op
        corporation nonprofit"""),
    naming_organisations=words("""airline band brand brewer broadcaster chain charity club company firm lender retailer start-up startup
        bakery brewery café campaign consultancy cooperative co-op insurer label magazine manufacturer newspaper nonprofit pub publisher
        restaurant shipyard studio supermarket website"""),
    synonyms={noun: tuple(others) for noun, *others in map(str.split, _SYNONYMS.split("|"))},
    author_prepositions=words("by from of to"),
    documents=words("""account affidavit analysis announcement article book blog column commentary complaint document editorial email
        filing findings indictment interview lawsuit letter memo memoir note op-ed piece poll post release report review statement story
        study survey testimony tweet video website"""),
    speeches=words("speech remarks address text words attributed attributable attribute follows"),
    verbatim_words=words("verbatim transcript full"),
    group_nouns=words("""advocates aides analysts authorities allies advisers advisors activists assistants backers campaigners colleagues
        companies critics customers democrats demonstrators diplomats doctors economists employees executives experts families farmers
        fans friends historians investigators investors journalists lawmakers lawyers leaders locals members ministers neighbors
        neighbours observers officers officials operatives opponents organizers parents people police politicians prosecutors protesters
        proponents readers relatives reporters republicans researchers residents rivals scholars scientists senators skeptics sources
        spokesmen staff strategists students supporters surrogates teachers traders users victims villagers voters witnesses workers women
        men delegates moderators speechwriters children government community audience public family electorate crowd majority minority
        household groups nations conservatives liberals everyone nobody others"""),
    indefinites=words("""a an some many several few most any another other others one two three four five six seven eight nine ten dozens
        hundreds thousands millions scores number at no not every each both certain various multiple"""),
    definites=words("the this that these those"),
    prepositions=words("""of for at in on from with by to about under over against between among near who which that whose while when as
        including like representing speaking familiar close involved briefed released published filed after before during since into
        within inside outside across toward towards amid regarding concerning despite without beyond"""),
    organisation_links=words("of for and the on to & in"),
    joiners=words("and &"),
    sentence_openers=words("""unidentified unknown none meanwhile however moreover furthermore although though yet still also then now
            here there perhaps maybe indeed instead later earlier since because despite during before after while until unless once
            even every each another other many most some several few all both one two three four five six seven eight nine ten no yes
            so thus hence today tomorrow yesterday tonight critics officials police people asked according under over when where why
            how if its his her their our my your these those such last next first second third finally citing speaking addressing
            responding following given nearly almost about around across against among between beyond inside outside within without
            throughout amid experts analysts just only let thanks please good never always often sometimes recently currently
            previously additionally besides further nor either neither whether like unlike near whatever whoever well oh ok okay look
            read watch see update photo image video advertisement more than can could did does do should would might must am us him
            them me myself himself herself itself not nothing everything everyone anyone someone nobody gov' eleven twelve thirteen
            fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds
            thousands millions dozens scores old elderly retired rival fellow""")
    | words("jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat")
    | {*ENGLISH_WEEKDAYS, *ENGLISH_MONTHS},
    demonyms=words("""afghan african african-american albanian algerian american arab argentine armenian asian australian austrian
        belarusian belgian bolivian brazilian british bulgarian cambodian canadian catholic chilean chinese christian colombian communist
        croatian cuban czech danish democratic democrat dutch egyptian english estonian european finnish french georgian german greek
        hindu hungarian icelandic indian indonesian iranian iraqi irish islamic israeli italian japanese jewish jordanian kenyan korean
        kuwaiti latino latin latvian lebanese libertarian libyan lithuanian malaysian mexican moroccan mongolian muslim nigerian norwegian
        pakistani palestinian peruvian philippine polish portuguese protestant republican romanian russian saudi scottish serbian shiite
        singaporean slovak slovenian somali spanish sudanese sunni swedish swiss syrian taiwanese thai tory tunisian turkish ugandan
        ukrainian venezuelan vietnamese welsh western pole finn aussie kiwi briton spaniard swede dane turk serb croat scot irishman
        irishwoman englishman englishwoman frenchman frenchwoman dutchman dutchwoman welshman welshwoman scotsman scotswoman ghanaian
        ivorian senegalese cameroonian tanzanian zambian zimbabwean ethiopian angolan congolese rwandan namibian malian ecuadorian
        paraguayan uruguayan guatemalan honduran salvadoran haitian dominican jamaican trinidadian bahamian bosnian kosovan macedonian
        montenegrin moldovan maltese cypriot luxembourger azerbaijani kazakh uzbek tajik kyrgyz turkmen nepali nepalese bangladeshi
        bhutanese burmese lao laotian filipino yemeni omani emirati qatari bahraini texan californian floridian ohioan virginian alaskan
        hawaiian oregonian nevadan iowan kansan nebraskan pennsylvanian michigander bostonian chicagoan torontonian quebecer londoner
        parisian berliner viennese muscovite glaswegian liverpudlian mancunian sydneysider queenslander tasmanian catalan basque bavarian
        sicilian neapolitan corsican breton flemish walloon kurd kurdish tamil sikh punjabi bengali zulu maori uyghur tibetan chechen
        crimean asian-american mexican-american cuban-american"""),
    places=words("""afghanistan africa alabama alaska albania algeria america argentina arizona arkansas armenia asia athens atlanta
        australia austria baghdad baltimore bangladesh barcelona beijing belarus belgium berlin bolivia boston brazil britain brooklyn
        brussels bulgaria burma cairo california cambodia canada chicago chile china cleveland colombia colorado connecticut croatia cuba
        cyprus dallas damascus delaware denmark denver detroit dublin egypt england estonia ethiopia europe finland florida france geneva
        georgia germany greece guatemala haiti hamburg hanoi havana hawaii honduras houston hungary iceland idaho illinois india indiana
        indonesia iowa iran iraq ireland israel istanbul italy jakarta japan jerusalem kabul kansas kazakhstan kentucky kenya kiev korea
        kosovo kuwait kyiv latvia lebanon libya lisbon lithuania london louisiana luxembourg madrid maine malaysia manhattan manila
        maryland massachusetts mexico miami michigan milan minnesota mississippi missouri mongolia montana montreal morocco moscow munich
        myanmar nairobi nato-land nebraska nepal netherlands nevada nicaragua nigeria norway ohio oklahoma ontario oregon orlando oslo
        pakistan panama paris pennsylvania peru philadelphia philippines poland portugal prague qatar quebec romania rome russia rwanda
        scotland seattle seoul serbia singapore slovakia slovenia somalia spain stockholm sudan sweden switzerland sydney syria taiwan
        tehran tennessee texas thailand tokyo toronto tunisia turkey uganda ukraine utah venezuela vermont vienna vietnam virginia wales
        warsaw washington wisconsin wuhan wyoming yemen zimbabwe hill street avenue road river city county valley island islands beach act
        war day award awards prize games show square park bridge convention heights coast district ocean sea mountains east west north
        south"""),
    personal_relatives=words("who whom"),
    continuing_verbs=words("added adds continued continues concluded concludes"),
    place_prepositions=words("in near across throughout outside inside around"),
    plural_endings=listed("ers | ors | ists | ants | ents | ians | ees | men | people | ities"),
    epithets=words(_VARIED),
    rank_modifiers=words("vice deputy assistant lieutenant associate"),
    compound_endings=listed("""-based | -led | -backed | -born | -era | -style | -area | -wide | -like | -owned | -run | -controlled
        -bound"""),
    role_modifiers=words("""former late then new newly outgoing longtime veteran senior top young elderly democratic republican acting
        retired embattled presidential ex-"""),
)

FURNITURE: Final = furniture("""
    [other]
    from our own correspondent | by our own correspondent | from our correspondent | from a correspondent | by a staff reporter
    from our special correspondent | by our special correspondent | from a staff reporter | by telegraph | by cable
    our special correspondent | our staff reporter | our bureau | our sports bureau | add topic | round-up
    court round-up | news round-up | courts | court report
    live | breaking | exclusive | new | video | watch | opinion | analysis | sponsored | n/a | unknown | done | cancel | close | ok | yes
    no | apply | reset | filter | sort | clear | hide | undo | edit | delete | select | choose | go | details | options | translate
    english | español | français | deutsch | expand all | collapse all | loading more | load more stories | no results found | no results
    source | sources | credits | sources: …
    [navigation]
    home | homepage | home page | menu | main menu | open menu | close menu | navigation | main navigation | site navigation | search
    search site | open search | skip to content | skip to main content | skip to navigation | skip navigation | skip to footer
    jump to content | back to top | return to top | top of page | sections | all sections | latest | latest news | breaking news | news
    world | world news | local | local news | business | politics | sport | sports | entertainment | lifestyle | opinions | editorials
    columnists | obituaries | classifieds | jobs | motoring | travel | culture | arts | health | science | technology | tech | education
    environment | videos | podcasts | more sections | show more | show less | see all | view all | view more | load more | next | previous
    next page | previous page | previous story | older posts | newer posts | edition | editions | change edition | accessibility help
    accessibility | see full web article | view full site | full site | full version | text-only version | view source | site map | sitemap
    about us | about | help | help centre | help center | faq | faqs | careers | advertise with us | my account | account | profile
    e-paper | epaper | today's paper | today's edition | print edition | archive | archives | you are here | in this story
    table of contents | contents | toggle navigation | toggle menu | all topics | topics a-z | a-z | expand | collapse | quick links
    explore | single page | older post | newer post | older entries | newer entries | previous entry | next entry | blogroll
    return to top of page | view my complete profile | blog archive | subscribe to rss | overview | all news releases
    view all news releases | multimedia gallery | accessibility statement | skip to … | you are here …
    [share]
    share | shares | share this | share this story | share this article | share this page | share this post | share article | share story
    share on | share via | share on facebook | share on twitter | share on x | share on linkedin | share on whatsapp | share on reddit
    share on pinterest | share on telegram | share on flipboard | share by email | share via email | share with | share link
    share to facebook | share to twitter | facebook | twitter | x | linkedin | whatsapp | pinterest | reddit | telegram | tumblr
    instagram | youtube | tiktok | messenger | bluesky | threads | mastodon | flipboard | pocket | google+ | google plus | rss | rss feed
    email | e-mail | e-mail this to a friend | email this to a friend | email this | email this article | email article | email a friend
    send to a friend | print | print this | print this page | print article | print this article | copy link | copy url
    copy link to clipboard | link copied | link copied to clipboard | copied | tweet | tweet this | post | pin | pin it | like | like this
    like us | like us on facebook | follow | follow us | follow us on | follow us on facebook | follow us on twitter
    follow us on instagram | follow us on social media | follow this topic | follow this author | following | save | saved | save article
    save for later | save story | save this story | bookmark | read later | add to favourites | add to favorites | report a typo | send
    forward | recommend | text size | font size | increase text size | decrease text size | gift this article | gift article
    republish this article | close share panel | view on facebook | share options | sharing | embed | opens in a new window
    opens in new window | click to share on facebook | click to share on twitter | about sharing | digg | digg this | digg it | delicious
    del.icio.us | post to del.icio.us | stumble | stumbleupon | stumble this | mixx | myspace | yahoo! buzz | buzz up | fark | newsvine
    technorati | retweet | what are these | printable version | printer-friendly version | printer friendly version
    print-friendly version | print version | print story | e-mail this article | e-mail this | e-mail article | e-mail to a friend
    email to a friend | email this story to a friend | sign in to e-mail | sign in to recommend | reprint or license | add to memories
    check out this article from … | check out this story from … | check out this article on … | check out this story on …
    i saw this on the … | i saw this in the … | i read this on the … | i read this in the … | shared via … | shared from …
    kindly share this …
    tell a friend | blogthis | share to pinterest | share this … | share on … | click to share … | click to print … | click to email …
    click here to share … | follow us on … | like us on … | follow him on twitter … | follow her on twitter … | copy this link …
    [related]
    related | related stories | related story | related articles | related article | related news | related content | related links
    related link | related coverage | related items | related posts | related videos | related media | read more | read also | also read
    read next | read this next | what to read next | more | more news | more stories | more like this | more on this story | more on this
    more on this topic | more from | more in | more headlines | more top stories | top stories | top headlines | most read | most popular
    list of 2 items | list of 3 items | list of 4 items | list 1 of 2 | list 2 of 2 | list 1 of 3 | list 2 of 3 | list 3 of 3
    list 1 of 4 | list 2 of 4 | list 3 of 4 | list 4 of 4 | end of list
    most viewed | most shared | most watched | most commented | most emailed | most recent | trending | trending now | trending stories
    popular | popular stories | popular now | you may also like | you might also like | you may like | you might like
    you may be interested in | you might be interested in | recommended | recommended for you | recommended stories | recommended articles
    recommended reading | suggested | suggested for you | suggested reading | editor's picks | editors' picks | editor's choice
    editor's pick | don't miss | dont miss | must read | must reads | in case you missed it | in other news | elsewhere | around the web
    from around the web | from the web | from our partners | from our network | from the archive | from the archives | see also | see more
    see more stories | continue reading | keep reading | further reading | full story | read full story | read the full story
    read the full article | read full article | read more here | read more about this | find out more | click here | click here for more
    latest stories | latest headlines | latest articles | latest videos | recent posts | recent stories | recent articles | the latest
    today's top stories | today's headlines | hot topics | what others are reading | other stories | other news | other top stories
    next up | next in | next story | next article | previous article | background | explainer | watch next | view more stories
    promoted stories | sponsored stories | sponsored links | you may have missed | stories for you | for you | picked for you
    keep up with the latest | dig deeper | go deeper | key reads | our picks | our pick | best of | also on | also in the news
    also in this section | more on this section | popular in the community | stories you may like | articles you may like
    more opinion | more columns | more editorials | people also read | readers also liked | top picks | related internet links
    related searches | past coverage | story highlights
    recent comments | most e-mailed | most popular stories now | other related stories | read more: … | read also: … | also read: …
    related: … | read next: … | see also: … | more: … | more on this: … | recommended: … | must read: … | story: … | slideshow: …
    interactive: … | in depth: … | full coverage: … | watch » … | read » … | see » … | view » … | more » … | all » … | next article » …
    next article in … | don't miss: … | up next: … | watch: … | watch also: … | read: … | listen: … | in case you missed it: …
    further reading: … | opinion: … | more from … | more in …
    [advertisement]
    advertisement | advertisements | advertisement feature | ad | ads | ads by google | advertising | advert | advertise | adverts
    advertorial | sponsored content | sponsored post | sponsored by | sponsor | sponsor content | sponsor message | paid content
    paid post | paid partner content | paid advertisement | partner content | presented by | promoted | promoted content | promoted by
    continue reading below | story continues below | story continues below advertisement | article continues below
    advertisement - scroll to continue | advertisement - continue reading below | advertisement. scroll to continue reading
    scroll to continue | scroll to continue reading | scroll down to continue | continue reading the main story | skip to next paragraph
    this advertisement has not loaded yet, but your article continues below | advertisement 1 | advertisement 2 | advertisement 3
    skip advertisement | close ad | close this ad | hide ad | remove ads | report ad | report this ad | why this ad | after the ad
    ad feedback | ad choices | adchoices | content continues below | story continues | powered by | loading | by taboola | by outbrain
    taboola | outbrain | shop now | advertisement … | story continues below … | article continues below … | article continues after …
    continued 1 … | sponsored by … | content by …
    [newsletter]
    trouble viewing this email … | having trouble viewing … | view in browser | view this email in your browser | view it in your browser
    view online | read online | view this newsletter online
    good morning | hello reader | dear reader | dear readers | good evening | good afternoon | you are receiving this …
    you received this … | you’re receiving this … | newsletter | newsletters | our newsletters | sign up | sign up now | sign up here
    sign me up | sign up for our newsletter | sign up for our newsletters | sign up to our newsletter | sign up for newsletters
    sign up for free | sign up for free newsletters | sign up for email alerts | sign up for breaking news alerts
    subscribe to our newsletter | subscribe to our newsletters | subscribe to newsletter | subscribe to newsletters
    subscribe to our free newsletter | join our newsletter | join our mailing list | get our newsletter | get the newsletter
    get email alerts | get alerts | get breaking news alerts | get news alerts | get the latest news | get the app | get our app
    download the app | download our app | download now | google play | app store | email address | your email address | enter your email
    enter your email address | enter email | your email | email sign up | email newsletter | daily newsletter | morning newsletter
    weekly newsletter | skip past newsletter promotion | after newsletter promotion | push notifications | notifications
    turn on notifications | enable notifications | breaking news alerts
    email alerts | news alerts | you have been subscribed | you're subscribed | thank you for subscribing | thanks for subscribing
    thanks for signing up | thank you for signing up | success | unsubscribe | unsubscribe any time | you can unsubscribe at any time
    delivered to your inbox | straight to your inbox | invalid email | something went wrong | please try again | join our telegram channel
    join us on whatsapp | follow our whatsapp channel | stay informed | stay connected | stay up to date | never miss a story
    check your inbox | processing | first name | last name | select newsletters | sign up for … | sign up to … | sign up here …
    sign up today … | subscribe to our newsletter … | subscribe to our free … | get the latest news … | get breaking news … | get our …
    get the day's … | download the … | download our … | join our whatsapp … | join our newsletter … | by signing up …
    by subscribing, you … | by submitting your email … | by clicking sign up … | by clicking subscribe … | enter your email …
    if you're new here … | … newsletter … | … to your inbox … | … in your inbox … | … email address … | … app store … | … google play …
    … unsubscribe …
    [paywall]
    subscribe | subscribe now | subscribe today | subscribe here | subscribe for more | subscribers only | subscriber only
    subscriber exclusive | for subscribers | for subscribers only | exclusive to subscribers | subscriber content | premium
    premium content | premium article | members only | become a member | become a subscriber | become a supporter | join now | join today
    join us | log in | login | log in or register | log in or sign up | log out | logout | sign in | sign in here | sign in to continue
    sign in or register | sign in / register | sign out | register | register now | register here | create account | create an account
    create a free account | create free account | already a subscriber | already a subscriber? sign in | already a member
    already have an account | already registered | don't have an account | forgot password | forgot your password | reset password
    password | username | user name | remember me | remaining articles | free articles remaining | this article is free | want to read more
    unlock this article | unlock article | start free trial | try it free | free trial | cancel anytime | cancel any time | no commitment
    view offers | view subscription options | subscription | subscriptions | manage subscription | manage your subscription | donate
    donate now | give now | make a donation | support us | support our journalism | support our work | support local journalism
    support independent journalism | support quality journalism | support the news | contribute | make a contribution | back our journalism
    give today | my profile | edit profile | your account | activate digital access | already a subscriber … | already have an account …
    subscribe to … | subscribe now … | subscribe for … | log in to … | login to … | sign in to … | register to … | register for free …
    create an account … | to continue reading … | to read the full story … | this article is for subscribers …
    this content is only available … | you have reached your limit … | you've reached your … | support our journalism …
    unlimited access … | start your free trial … | don't have an account …
    [consent]
    accept | accept all | accept cookies | accept and continue | accept & continue | i accept | i agree | agree | agree and continue
    agree and close | reject | reject all | decline | manage cookies | manage preferences | manage my preferences | manage options
    manage settings | cookie settings | cookie preferences | cookie policy | cookies | cookie notice | cookie consent | privacy settings
    privacy preferences | privacy center | privacy centre | privacy manager | your privacy choices | your privacy rights | your privacy
    your california privacy rights | california privacy rights | do not sell my info | do not sell my personal information
    do not sell or share my personal information | we value your privacy | we care about your privacy | we use cookies
    this website uses cookies | consent | consent preferences | allow all | allow cookies | allow and continue | save preferences
    save settings | confirm my choices | necessary cookies | strictly necessary cookies | always active | functional cookies
    performance cookies | targeting cookies | got it | okay | dismiss | learn more | more options | more information
    continue without accepting | view content | show content | load content | load external content | external content | show tweet
    this content is hosted by a third party | allow content | gdpr | to view this content … | to view it, you must …
    to see this content … | we use cookies … | this site uses cookies … | this website uses cookies … | by continuing to use …
    by clicking accept … | by clicking "accept … | we and our partners … | our partners and … | this content is hosted …
    we need your consent … | allow twitter content … | allow instagram content …
    [comments]
    comment | comments | 0 comments | no comments | no comments yet | leave a comment | leave a reply | post a comment | add a comment
    add comment | write a comment | join the conversation | join the discussion | start the conversation | start the discussion
    be the first to know | view comments | view all comments | show comments | hide comments | read comments | read the comments
    see comments | load comments | load more comments | all comments | latest comments | top comments | reader comments | readers' comments
    comments are closed | comments closed | commenting is closed | this comment section is closed | comment guidelines | comments policy
    commenting policy | community guidelines | community standards | house rules | reply | replies | report | report abuse | report comment
    flag | flag as inappropriate | upvote | downvote | sort by | newest | oldest | newest first | oldest first | most liked | best rated
    highest rated | you must be logged in to post a comment | log in to comment | sign in to comment | login to comment | have your say
    what do you think | let us know in the comments | your comment | your name | your email address will not be published
    required fields are marked | submit | submit comment | post comment | cancel reply | share your thoughts | discussion | conversation
    conversations | feedback | give feedback | send feedback | trackback | trackbacks | trackbacks & pingbacks | talkback | comments rss
    was this article helpful | was this page useful | rate this article | rate this story | rate this recipe | print recipe
    print this recipe | save recipe | save this recipe | letters to the editor
    submit a letter to the editor | in the comments | vote | votes | poll | comments ( … | comments are closed … | view comments …
    be the first to … | you must be logged in … | log in to leave … | please log in to … | your email address will not be published …
    this conversation is … | the opinions expressed in reader comments … | trackback url … | notify me of … | have your say …
    [tags]
    tags | tag | topics | related topics | more about | more on | keywords | categories | category | filed under | in this article
    topics mentioned in this article | mentioned in this story | tagged | posted in | explore more on these topics | explore more on
    related tags | article tags | labels | subjects | people | places | tags: … | topics: … | filed under: … | tagged: … | posted in: …
    categories: … | keywords: … | more about: … | explore more: … | labels: … | filed to: … | filed in: … | filed under … | tagged with …
    this entry was posted … | this entry was tagged …
    [copyright]
    purchase licensing rights | purchase licensing rights … | acquire licensing rights | acquire licensing rights …
    all rights reserved | copyright | copyright notice | terms | terms of use | terms of service | terms and conditions
    terms & conditions | terms of sale | privacy | privacy policy | privacy notice | privacy & cookies | privacy statement | legal
    legal notice | legal notices | imprint | licensing | licence | license | rights and permissions | permissions | reprints
    reprints & permissions | order reprints | request permission | request permissions | syndication | copyright policy | code of ethics
    ethics policy | editorial policy | editorial guidelines | editorial standards | corrections policy | corrections | complaints
    make a complaint | how to complain | our standards: the thomson reuters trust principles | rss feeds | © … | (c) 19 … | (c) 20 …
    copyright © … | copyright 19 … | copyright 20 … | copyright (c) … | all rights reserved … | this material may not be published …
    this content is copyright … | the content on this site … | no part of this … | … all rights reserved …
    … may not be published, broadcast … | reproduction in whole or in part … | reproduction without permission …
    [player]
    play | play video | play now | pause | stop | mute | unmute | volume | full screen | fullscreen | exit full screen | exit fullscreen
    replay | rewind | skip | skip ad | watch now | watch live | watch video | watch the video | watch again | watch later | watch more
    watch in full | listen | listen now | listen live | listen to this article | listen to article | listen to podcast | audio
    audio player | video player | this is a modal window | media player | media caption | video caption | subtitles | captions
    captions off | subtitles off | quality | auto | speed | playback speed | playback rate | settings | chapters | descriptions
    descriptions off, selected | audio track | current time | duration | loaded | remaining time | stream type live | live tv | live stream
    now playing | up next | next video | autoplay | transcript | read transcript | show transcript | download audio | download mp3
    end of dialog window | close modal dialog | picture-in-picture | theatre mode | media error | an error occurred | video unavailable
    video could not be loaded | your browser does not support the video tag | ai voice | text to speech | this audio is auto-generated
    read in app | open in app | view in app | tap to hear … | tap to listen … | tap to watch …
    text to speech icon | video player is … | your browser does not … | listen to this … | listen to the … | this video is …
    watch live: … | now playing … | playback is not … | beginning of dialog window …
    [gallery]
    gallery | photo gallery | photos | picture gallery | in pictures | view gallery | view photos | view all photos | see all photos
    see photos | see gallery | show gallery | open gallery | open image | open image in new window | open image modal
    open image in gallery | enlarge | enlarge this image | expand image | view image | view image in fullscreen | view full image
    full size image | zoom | zoom in | click to enlarge | tap to enlarge | toggle caption | hide caption | show caption | show captions
    hide captions | caption | image caption | next image | previous image | next photo | previous photo | next slide | previous slide
    slideshow | slide show | start slideshow | photo slideshow | more photos | more pictures | image | images | picture | pictures | swipe
    swipe for more | buy photo | buy this photo | buy prints | close gallery | back to gallery | image 1 of | thumbnail | placeholder
    view all galleries | all galleries | more galleries | buy prints of … | order prints of …
    view gallery … | image 1 of … | photo 1 of … | slide 1 of … | 1 of … | see all photos … | click to view …
    [weather]
    weather | weather forecast | forecast | today's weather | local weather | weather radar | radar | current conditions | feels like
    humidity | wind | precipitation | sunrise | sunset | tonight | full forecast | 7-day forecast | hourly forecast | markets | market data
    stocks | stock market | stock quotes | quotes | quote | delayed quotes | share prices | currencies | commodities | indices | s&p 500
    dow jones | dow | nasdaq | ftse 100 | nikkei | dax | gold | oil | brent crude | bitcoin | traffic | traffic & travel | lottery
    horoscope | horoscopes | crossword | crosswords | sudoku | puzzles | games | tv guide | tv listings | scores | live scores | fixtures
    results | standings | what's on | events calendar | school closings | air quality | pollen | market data provided … | quotes delayed …
    data delayed … | weather in … | partly cloudy … | mostly cloudy … | mostly sunny …
    [contact]
    contact | contacts | contact us | media contact | media contacts | press contact | press contacts | press office | media enquiries
    media inquiries | media relations | investor relations | investor contact | investor contacts | for more information
    for further information | for more information please contact | newsroom | contact the newsroom | contact the author
    contact the editor | contact this reporter | email the author | send a tip | send us a tip | submit a tip | got a tip | got a story
    got a news tip | news tips | report a correction | report an error | suggest a correction | send corrections | submit news
    submit a story | tips | phone | telephone | fax | address | customer service | email us | write to us | get in touch | contact: …
    media contact … | press contact … | for more information contact … | for more information, contact … | for more information, please …
    for further information, please … | for media inquiries … | do you have a story … | got a tip … | got a story … | have a tip …
    have you been affected … | email us at … | contact us at … | send tips to … | reach him at … | reach her at … | tel: … | phone: …
    email: … | e-mail: … | fax: …
    [biography]
    about the author | about the authors | about the writer | about this author | author | authors | more from this author
    more from author | follow the author | view author archive | see all articles | view all posts | view bio | read full bio | biography
    meet the author | our contributors | author bio | the writer is … | the author is … | the writers are … | the authors are …
    about the author … | more stories by … | more by … | view all posts by … | read more from … | more articles by … | see all posts by …
    [promotion]
    special offer | special offers | offers | deals | best deals | shop | shopping | store | our shop | competitions | competition | win
    giveaway | contests | contest | events | promotions | promo codes | coupons | vouchers | discount codes | special reports
    special report | special projects | special sections | e-edition | magazine | latest issue | current issue | in this issue | buy now
    buy the paper | order now | book now | register your interest | find a job | search jobs | homes for sale | cars for sale | real estate
    property | family notices | place an ad | public notices | podcast | our podcast | our podcasts | our apps | our partners | partners
    from our sponsors | follow live | live updates | live blog | watch our | why trust us | why you can trust us | our mission | who we are
    trust principles | why we wrote this | join our community | this article was originally published …
    this story was originally published … | this article first appeared … | this story first appeared … | this article is part of …
    this story is part of … | part of a series … | support for this … | buy your … | shop the … | get your …
    [notice]
    this is a developing story … | this is a breaking news story … | this is a breaking story … | this story is developing …
    developing story, … | more to follow | more follows | check back for updates …
    disclaimer | disclosure | forward-looking statements | safe harbor statement | cautionary statement
    cautionary statement regarding forward-looking statements | affiliate disclosure | javascript is required | please enable javascript
    enable javascript | javascript must be enabled | update your browser | you are using an outdated browser
    please disable your ad blocker | ad blocker detected | we noticed you're using an ad blocker | page not found | are you a robot
    machine translated | this article was automatically translated | this is an archived article | this article is more than 2 years old
    viewer discretion advised | views are personal | the views expressed … | views expressed in this … | the opinions expressed in this …
    this is google's cache of … | please enable javascript … | to view this video please enable javascript … | javascript is …
    your browser is … | you are using an … | we've detected … | this article contains affiliate … | this post contains affiliate …
    this page contains affiliate … | we may earn a commission … | if you buy through … | when you purchase through … | we may receive …
    this article is more than … | this article is over … | the views expressed here … | the views expressed are …
    the opinions expressed here … | the opinions expressed are … | the views and opinions expressed … | opinions expressed by …
    this article has been automatically … | this is a paid … | this material has been … | certain statements in this …
    this press release contains forward-looking … | attention editors … | note to editors … | notes to editors …
    [published]
    published | published on | published at | posted | posted on | updated | last updated | last modified | first published | modified
    created | date | time | today | yesterday | just now | min read | minute read | minutes read | reading time | read time | 1 min read
    2 min read | 3 min read | 4 min read | 5 min read | 6 min read | 2 minute read | 3 minute read | 4 minute read | 5 minute read
    1 hour ago | 2 hours ago | 3 hours ago | 1 day ago | 2 days ago | 3 days ago | a day ago | an hour ago | ago | published: …
    published on … | published at … | published … | posted on … | posted at … | posted: … | posted by … | updated: … | updated on …
    updated … | last updated … | last modified … | first published … | originally published … | date: … | reading time …
    estimated reading time … | issued on … | release date … | … min read … | … minute read … | … minutes ago … | … hours ago …
    … days ago … | … last updated …
""")
