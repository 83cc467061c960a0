"""Places and regions in datelines, and labels that resemble them before a colon or dash."""

from typing import Final

from newsparse.knowledge.word_lists import phrases, words

REGIONS: Final = phrases(
    """
    ala | alaska | ariz | ark | calif | colo | conn | del | fla | ga | hawaii | idaho | ill | ind | iowa | kan | ky | la | maine | md
    | mass | mich | minn | miss | mo | mont | neb | nev | n.h | n.j | n.m | n.y | n.c | n.d | ohio | okla | ore | pa | r.i | s.c | s.d
    | tenn | texas | utah | vt | va | wash | w.va | wis | wyo | d.c | ont | que | alta | b.c | man | sask | alabama | arizona | arkansas
    | california | colorado | connecticut | delaware | florida | georgia | illinois | indiana | kansas | kentucky | louisiana | maryland
    | massachusetts | michigan | minnesota | mississippi | missouri | montana | nebraska | nevada | new hampshire | new jersey
    | new mexico | new york | north carolina | north dakota | oklahoma | oregon | pennsylvania | rhode island | south carolina
    | south dakota | tennessee | vermont | virginia | washington | west virginia | wisconsin | wyoming | ontario | quebec | alberta
    | manitoba | british columbia | nova scotia | afghanistan | argentina | australia | austria | belgium | brazil | britain | bulgaria
    | canada | chile | china | colombia | croatia | cuba | cyprus | denmark | egypt | england | estonia | ethiopia | finland | france
    | germany | ghana | greece | hungary | iceland | india | indonesia | iran | iraq | ireland | israel | italy | japan | jordan | kenya
    | latvia | lebanon | libya | lithuania | malaysia | mexico | morocco | myanmar | nepal | netherlands | nigeria | northern ireland
    | norway | pakistan | peru | philippines | poland | portugal | qatar | romania | russia | scotland | serbia | slovakia | slovenia
    | somalia | south africa | south korea | spain | sudan | sweden | switzerland | syria | taiwan | tanzania | thailand | tunisia
    | turkey | türkiye | uganda | ukraine | vietnam | venezuela | wales | yemen | zimbabwe | albania | algeria | angola | armenia
    | azerbaijan | bahrain | bangladesh | belarus | benin | bolivia | bosnia | botswana | burkina faso | cambodia | cameroon | chad
    | congo | costa rica | czech republic | czechia | ecuador | el salvador | eritrea | fiji | gambia | georgia | greenland | guatemala
    | guinea | guyana | haiti | honduras | ivory coast | jamaica | kazakhstan | kosovo | kuwait | kyrgyzstan | laos | lesotho | liberia
    | liechtenstein | luxembourg | madagascar | malawi | mali | malta | mauritania | mauritius | moldova | monaco | mongolia | montenegro
    | mozambique | namibia | new zealand | nicaragua | niger | north korea | north macedonia | oman | panama | papua new guinea | paraguay
    | rwanda | saudi arabia | senegal | sierra leone | singapore | south sudan | sri lanka | suriname | tajikistan | togo
    | trinidad and tobago | turkmenistan | united arab emirates | u.a.e | uae | united kingdom | u.k | uk | uruguay | uzbekistan
    | west bank | gaza strip | zambia | n.s | n.b | p.e.i | n.l | newfoundland and labrador | new brunswick | saskatchewan | puerto rico
    | guam | new south wales | queensland | victoria | tasmania | deutschland | österreich | schweiz | frankreich | italien | spanien
    | polen | ungarn | tschechien | niederlande | belgien | allemagne | autriche | belgique | suisse | espagne | italie | royaume-uni
    | états-unis | maroc | algérie | tunisie | sénégal | españa | méxico | perú | estados unidos | francia | alemania | italia | brasil
    | reino unido | portogallo | germania | spagna
    """
)
"""States, provinces and countries, as written in datelines, in lower case and without a final dot."""

TOWNS: Final = phrases(
    """
    abidjan | abu dhabi | abuja | accra | addis ababa | adelaide | alger | algiers | almaty | amman | amsterdam | ankara | asunción
    | athens | atlanta | auckland | baghdad | bangkok | barcelona | beijing | beirut | belfast | belgrade | berlin | bern | birmingham
    | bogota | bogotá | bonn | boston | brasilia | brasília | bratislava | bremen | brussels | bruxelles | brüssel | bucharest | budapest
    | buenos aires | cairo | canberra | cape town | caracas | chicago | cologne | colombo | copenhagen | dakar | dallas | damascus
    | dar es salaam | denver | detroit | dhaka | doha | dortmund | dresden | dubai | dublin | düsseldorf | edinburgh | essen | frankfurt
    | geneva | genf | genève | glasgow | graz | guatemala city | hamburg | hannover | hanoi | harare | havana | helsinki | hong kong
    | honolulu | houston | innsbruck | islamabad | istanbul | jakarta | jerusalem | johannesburg | kabul | kampala | karachi | kathmandu
    | khartoum | kiel | kiev | kinshasa | kuala lumpur | kyiv | köln | la paz | lagos | leipzig | lima | linz | lisboa | lisbon
    | ljubljana | london | londres | los angeles | luanda | luxembourg | lyon | lyons | madrid | mailand | mainz | manchester | manila
    | marseille | mexico city | miami | milan | milano | minsk | montevideo | montreal | moscow | moskau | mumbai | munich
    | mönchengladbach | münchen | nairobi | new delhi | new york | nicosia | nürnberg | oslo | ottawa | panama city | paris | peking
    | phnom penh | phoenix | potsdam | prag | prague | pretoria | putrajaya | pyongyang | quito | rabat | reykjavik | riga
    | rio de janeiro | riyadh | rom | roma | rome | salzburg | san francisco | san jose | san juan | san salvador | santiago
    | santo domingo | são paulo | sarajevo | schwerin | seattle | seoul | shanghai | singapore | skopje | sofia | stockholm | stuttgart
    | sydney | taipei | tallinn | tegucigalpa | tehran | tel aviv | tirana | tokyo | toronto | tripoli | tunis | turin | ulan bator
    | united nations | vancouver | vatican city | venice | vienna | vilnius | warsaw | washington | wellington | wien | wiesbaden
    | windhoek | zagreb | zurich | zürich | aarhus | abidjan | ahmedabad | aleppo | antwerp | antwerpen | ashgabat | asmara | astana
    | baku | baltimore | bamako | bangalore | bengaluru | bergen | bilbao | bishkek | bologna | bordeaux | brasília | brazzaville
    | brisbane | bruselas | bucarest | bucureşti | bucurești | budapeşte | calgary | cali | chennai | chişinău | chisinau | cincinnati
    | ciudad de méxico | cleveland | conakry | cracow | den haag | djibouti | douala | duisburg | dushanbe | erfurt | florence | freetown
    | gaza city | ginebra | goma | gothenburg | guadalajara | guangzhou | guayaquil | göteborg | halifax | helsingfors | ho chi minh city
    | hyderabad | kansas city | kathmandu | kharkiv | kigali | kolkata | kraków | kuwait city | københavn | la habana | la haye | lahore
    | las vegas | lausanne | libreville | lille | lisbonne | liverpool | lomé | lucerne | lusaka | luzern | maputo | maracaibo | marrakech
    | mecca | medellín | melbourne | memphis | minneapolis | mogadishu | monrovia | monterrey | montréal | moroni | moscou | moscú
    | muscat | nantes | napoli | naples | nashville | n'djamena | nouakchott | nur-sultan | odesa | odessa | omdurman | osaka
    | ouagadougou | palermo | pekín | perth | peshawar | philadelphia | pittsburgh | podgorica | port-au-prince | porto alegre | praha
    | pristina | quebec city | ramallah | recife | rennes | roterdam | rotterdam | sacramento | saint petersburg | salvador | sana'a
    | sanaa | sao paulo | sapporo | sevilla | seville | shenzhen | srinagar | st. louis | st. petersburg | strasbourg | tashkent | tbilisi
    | tegel | tel-aviv | the hague | thessaloniki | toulouse | trondheim | turku | ulaanbaatar | utrecht | valencia | valparaíso
    | vientiane | vladivostok | warschau | warszawa | winnipeg | yangon | yaoundé | yerevan | yokohama | zaragoza | malmö | tampere
    | haifa | gaza | mosul | basra | aden | kandahar | herat | москва | санкт-петербург | киев | київ | минск | мінськ | новосибирск
    | екатеринбург | казань | сочи | харьков | львів | одеса | алматы
    """
)
"""Towns used without a region in datelines, in English and in local languages; lower case."""

RIVERS: Final = words(
    """main oder saale rhein ruhr donau neckar elbe spree weser inn lech lahn havel mosel isar leine fulda werra breisgau allgäu
    taunus sieg lippe ems aller iller enns mur drau"""
)
"""Names after a slash in the name of one town: "Frankfurt/Main", "Halle/Saale"; lower case."""

TOWN_NOUNS: Final = words(
    """bay beach bridge city cove creek crossing falls gap grove gully harbor harbour heights hill hills island islands junction lake
    landing mills park point port ridge river rock springs town valley village"""
)
"""English nouns in the names of towns: "Salt Bay"."""

STORY_LABELS: Final = words(
    """update updated correction corrected exclusive breaking warning watch live video analysis opinion explainer factbox
    feature review preview interview column comment editorial note editor editors summary poll quiz quotes timeline
    farewell wheat corn tin gold silver copper oil gas coffee cocoa sugar cotton soybeans rice grade table results
    headline headlines news alert urgent bulletin flash advisory attention about contact source photo photos caption
    background context question answer q a pm am eds reuters tv sport sports football soccer weather markets stocks
    new old total shr net revs qtr year note pay record first second third final
    listen read look see jobs housing economy politics crime courts education health science technology tech business finance
    money market bonds shares currencies travel food arts culture books book film films movies music television theater theatre
    religion obituary obituaries profile essay letter letters sir sirs madam briefing recap roundup scoreboard scores standings tennis golf
    baseball basketball hockey rugby cricket boxing racing cycling swimming olympics nfl nba mlb nhl five ten six seven eight
    things what why how who when where killed dead wanted missing elections election trade energy climate war
    fussball fußball politik wirtschaft kultur meinung kommentar analyse porträt eilmeldung börse börsen wetter tennis handball
    eishockey formel hintergrund reportage glosse leitartikel update korrektur
    opinión análisis entrevista fútbol deportes política economía crónica reportaje perfil última hora baloncesto tenis
    calcio politica economia analisi intervista meteo borsa borse basket tennis ciclismo
    entretien récit enquête économie politique météo bourse portrait éditorial tribune rugby
    opinião análise futebol esporte esportes desporto política entrevista bolsa"""
)
"""Words in capitals before a dash or colon that are labels, not places: "UPDATE - The pier reopened."; lower case."""
