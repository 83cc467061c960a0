"""English words about people and bodies."""

from typing import Final

from newsparse.knowledge.lists import words
from newsparse.knowledge.people import PeopleWords

_MALE: Final = """
    man boy father son brother husband grandfather uncle nephew king prince duke lord sir spokesman chairman
    congressman businessman policeman actor gentleman widower salesman fisherman assemblyman councilman alderman dad
    grandson boyfriend stepfather father-in-law son-in-law pope imam priest monk nobleman sportsman anchorman frontman
    waiter
    """
_FEMALE: Final = """
    woman girl mother daughter sister wife grandmother aunt niece queen princess duchess lady dame spokeswoman
    chairwoman congresswoman businesswoman policewoman actress widow saleswoman assemblywoman councilwoman mom mum
    granddaughter girlfriend stepmother mother-in-law daughter-in-law nun abbess sportswoman heroine waitress
    """
_ROLES: Final = """
    activist adviser advisor aide ambassador analyst anchor appointee archbishop architect assistant attorney author
    banker billionaire biologist bishop boss broadcaster candidate captain cardinal carpenter champion chair
    chairperson chancellor chemist chief clerk coach columnist comedian commander commissioner composer co-founder
    congressperson conservative consultant coordinator coroner correspondent counsel counsellor courier critic curator
    dean defendant delegate democrat deputy designer detective developer dictator diplomat director doctor driver
    economist editor engineer entrepreneur envoy executive expert farmer fellow filmmaker firefighter forecaster
    founder friend general goalkeeper governor guard historian host inspector instructor investigator investor
    journalist judge justice lawmaker lawyer leader lecturer lieutenant magistrate major manager mayor member
    midfielder minister mogul moderator musician neighbor neighbour nominee novelist nurse officer official ombudsman
    operator organiser organizer owner painter partner pastor photographer physician pilot player poet politician
    pollster premier president presenter pretender principal producer professor programmer prosecutor psychiatrist
    psychologist publicist publisher rabbi ranger rector referee reporter representative republican researcher
    resident retiree reverend runner scholar scientist secretary senator sergeant sheriff singer sociologist soldier
    solicitor speaker spokesperson strategist striker student superintendent surgeon surrogate surveyor survivor
    teacher technician teenager translator treasurer trader trainer treasurer trustee vet veteran victim vicar
    volunteer warden whistleblower winner worker writer ceo cfo
    """

PEOPLE: Final = PeopleWords(
    pronouns={"he": "m", "him": "m", "she": "f", "it": "n", "they": "p", "them": "p", "himself": "m", "herself": "f"},
    possessives={"his": "m", "her": "f", "its": "n", "their": "p"},
    relatives=words("who which that whom"),
    narrators=words("i me we us my our myself"),
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
        "messrs": "m",
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
    majesty mp md surgeon assemblyman assemblywoman lawyer professor aide adviser whip samdech
    """
    ),
    long_titles={
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
        "prof": "professor",
        "dr": "doctor",
        "rev": "reverend",
    },
    title_parts=words(
        """
    vice former foreign prime deputy assistant acting interim first second lady retired ex-president chief executive
    interior finance defense defence justice health education trade energy transport environment agriculture economy
    labor labour culture interim state attorney press majority minority house senate supreme court managing national
    security under undersecretary party opposition presidential republican democratic gop incumbent police fire city
    county district us u.s american british royal lt hon right his her honourable honorable campaign white senior
    principal staff brig vice-president major then
    """
    ),
    roles=words(f"{_ROLES} {_MALE} {_FEMALE}"),
    genders={**dict.fromkeys(_MALE.split(), "m"), **dict.fromkeys(_FEMALE.split(), "f")},
    bodies=words(
        """
    administration agency alliance army association assembly authority bank board broadcaster brothers bureau cabinet
    campaign center centers centre chamber charity church citizens club coalition college commission committee company
    conference confederation congress co corp corporation council court department directorate embassy enterprises
    exchange federation firm force forum foundation front fund group holdings hospital house inc industries institute
    institution investigations journal league llc llp ltd magazine ministry mission mosque movement museum network
    news newspaper office organisation organization panel parliament partners party plc post press project school
    secretariat senate service services society solidarity squad studios team television times tribunal tribune trust
    union unit university watch works laboratory labs services ag gmbh pac nations states lords commons treasury
    kremlin pentagon
    """
    ),
    papers=words(
        """
    account affidavit analysis announcement article book blog column commentary complaint document editorial email
    filing findings indictment interview lawsuit letter memo memoir note op-ed piece poll post release report review
    statement story study survey testimony tweet video website
    """
    ),
    crowds=words(
        """
    advocates aides analysts authorities allies advisers advisors activists assistants backers campaigners colleagues
    companies critics customers democrats demonstrators diplomats doctors economists employees executives experts
    families farmers fans friends historians investigators investors journalists lawmakers lawyers leaders locals
    members ministers neighbors neighbours observers officers officials operatives opponents organizers parents people
    police politicians prosecutors protesters proponents readers relatives reporters republicans researchers residents
    rivals scholars scientists senators skeptics sources spokesmen staff strategists students supporters surrogates
    teachers traders users victims villagers voters witnesses workers women men delegates moderators speechwriters
    groups nations conservatives liberals everyone nobody others
    """
    ),
    vague=words(
        """
    a an some many several few most any another other others one two three four five six seven eight nine ten dozens
    hundreds thousands number at no not every each both certain various multiple
    """
    ),
    definite=words("the this that these those"),
    prepositions=words(
        """
    of for at in on from with by to about under over against between among near who which that whose while when as
    including like representing speaking familiar close involved briefed released published filed after before during
    since into within inside outside
    """
    ),
    links=words("of for and the on to & in"),
    joiners=words("and &"),
    openers=words(
        """
    none meanwhile however moreover furthermore although though yet still also then now here there perhaps maybe indeed
    instead later earlier since because despite during before after while until unless once even every each another
    other many most some several few all both one two three four five six seven eight nine ten no yes so thus hence
    today tomorrow yesterday tonight critics officials police people asked according under over when where why how if
    its his her their our my your these those such last next first second third finally according citing speaking
    addressing responding following given nearly almost about around across against among between beyond inside
    outside within without throughout amid experts analysts just only let thanks please good never always often
    sometimes recently currently previously additionally besides further nor either neither whether like unlike near
    whatever whoever still well oh ok okay look read watch see update photo image video advertisement more than can
    could did does do should would may might must am us him them me myself himself herself itself not nothing
    everything everyone anyone someone nobody gov'
    """
    )
    | words(
        """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat
    """
    ),
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
    ukrainian venezuelan vietnamese welsh western
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
    former=words(
        """
    former late then new newly outgoing longtime veteran senior top young elderly democratic republican acting retired
    embattled presidential ex-
    """
    ),
)
