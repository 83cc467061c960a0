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
    a coruña | aachen | aarhus | abidjan | abu dhabi | abuja | accra | addis ababa | adelaide | aden | ahmedabad | aleppo | alger | algiers
    | alicante | almaty | amman | amsterdam | ankara | antwerp | antwerpen | ashgabat | asmara | astana | asunción | athens | atlanta
    | auckland | augsburg | baghdad | baku | baltimore | bamako | bangalore | bangkok | barcelona | basel | basra | beijing | beirut
    | belfast | belgrade | bengaluru | bergamo | bergen | berlin | bern | bielefeld | bilbao | birmingham | bishkek | bochum | bogota
    | bogotá | bologna | bonn | bordeaux | boston | brasilia | brasília | bratislava | brazzaville | bremen | brescia | brisbane | brno
    | brugge | bruselas | brussels | bruxelles | brüssel | bucarest | bucharest | bucureşti | bucurești | budapest | budapeşte
    | buenos aires | bydgoszcz | cagliari | cairo | calgary | cali | canberra | cape town | caracas | catania | chemnitz | chennai
    | chicago | chisinau | chişinău | cincinnati | ciudad de méxico | cleveland | coimbra | cologne | colombo | conakry | copenhagen
    | cracow | częstochowa | dakar | dallas | damascus | dar es salaam | darmstadt | den haag | denver | detroit | dhaka | djibouti | doha
    | dortmund | douala | dresden | dubai | dublin | duisburg | dushanbe | düsseldorf | edinburgh | eindhoven | erfurt | essen | firenze
    | florence | frankfurt | freetown | freiburg | gaza | gaza city | gdańsk | gdynia | geneva | genf | genova | genève | gijón | ginebra
    | glasgow | goma | gothenburg | graz | grenoble | groningen | guadalajara | guangzhou | guatemala city | guayaquil | göteborg | haifa
    | halifax | hamburg | hannover | hanoi | harare | havana | heidelberg | helsingfors | helsinki | herat | ho chi minh city | hong kong
    | honolulu | houston | hradec králové | hyderabad | innsbruck | islamabad | istanbul | izmir | jakarta | jerusalem | johannesburg
    | kabul | kampala | kandahar | kansas city | karachi | karlsruhe | kassel | kathmandu | katowice | kharkiv | khartoum | kiel | kielce
    | kiev | kigali | kinshasa | klagenfurt | koblenz | kolkata | kraków | krefeld | kristiansand | kuala lumpur | kuwait city | kyiv
    | köln | københavn | l'aquila | la coruña | la habana | la haye | la paz | lagos | lahore | las vegas | lausanne | le havre | leipzig
    | leuven | liberec | libreville | lille | lima | linköping | linz | lisboa | lisbon | lisbonne | liverpool | liège | ljubljana | lomé
    | london | londres | los angeles | luanda | lublin | lucerne | lusaka | luxembourg | luzern | lyon | lyons | maastricht | madrid
    | magdeburg | mailand | mainz | malmö | manchester | manila | mannheim | maputo | maracaibo | marrakech | marseille | mecca | medellín
    | melbourne | memphis | messina | mexico city | miami | milan | milano | minneapolis | minsk | mogadishu | monrovia | monterrey
    | montevideo | montpellier | montreal | montréal | moroni | moscou | moscow | moscú | moskau | mosul | mulhouse | mumbai | munich
    | murcia | muscat | málaga | mönchengladbach | münchen | münster | n'djamena | nairobi | namur | nantes | naples | napoli | nashville
    | new delhi | new york | nicosia | nijmegen | norrköping | nouakchott | nur-sultan | nürnberg | odense | odesa | odessa | oldenburg
    | olomouc | olsztyn | omdurman | osaka | oslo | osnabrück | ostrava | ottawa | ouagadougou | oviedo | padova | palermo | pamplona
    | panama city | paris | peking | pekín | perth | perugia | pescara | peshawar | philadelphia | phnom penh | phoenix | pittsburgh
    | plzeň | podgorica | port-au-prince | porto alegre | potsdam | poznań | prag | prague | praha | pretoria | pristina | putrajaya
    | pyongyang | quebec city | quito | rabat | ramallah | ravenna | recife | regensburg | reims | rennes | reykjavik | riga
    | rio de janeiro | riyadh | rom | roma | rome | rostock | roterdam | rotterdam | rouen | rzeszów | saarbrücken | sacramento
    | saint petersburg | salvador | salzburg | san francisco | san jose | san juan | san salvador | san sebastián | sana'a | sanaa
    | santander | santiago | santo domingo | sao paulo | sapporo | sarajevo | schwerin | seattle | seoul | sevilla | seville | shanghai
    | shenzhen | singapore | skopje | sofia | srinagar | st. gallen | st. louis | st. petersburg | stavanger | stockholm | strasbourg
    | stuttgart | sydney | szczecin | são paulo | taipei | tallinn | tampere | tarragona | tashkent | tbilisi | tegel | tegucigalpa
    | tehran | tel aviv | tel-aviv | the hague | thessaloniki | tilburg | timișoara | tirana | tokyo | torino | toronto | toruń | toulon
    | toulouse | trento | trieste | tripoli | trondheim | tunis | turin | turku | ulaanbaatar | ulan bator | united nations | uppsala
    | utrecht | valencia | valladolid | valparaíso | vancouver | vatican city | venezia | venice | vienna | vientiane | vilnius
    | vladivostok | warsaw | warschau | warszawa | washington | wellington | wien | wiesbaden | windhoek | winnipeg | winterthur
    | wolfsburg | wrocław | wuppertal | würzburg | yangon | yaoundé | yerevan | yokohama | zagreb | zaragoza | zurich | zwolle | zürich
    | örebro | łódź | алматы | екатеринбург | казань | киев | київ | львів | минск | москва | мінськ | новосибирск | одеса
    | санкт-петербург | сочи | харьков
    """
)
"""Towns used without a region in datelines, in English and in local languages; lower case."""

IRANIAN_PROVINCES: Final = phrases(
    """
    آذربایجان شرقی | آذربایجان غربی | اردبیل | اصفهان | البرز | ایلام | بوشهر | تهران | چهارمحال و بختیاری | خراسان جنوبی | خراسان رضوی
    | خراسان شمالی | خوزستان | زنجان | سمنان | سیستان و بلوچستان | فارس | قزوین | قم | کردستان | کرمان | کرمانشاه | کهگیلویه و بویراحمد
    | گلستان | گیلان | لرستان | مازندران | مرکزی | هرمزگان | همدان | یزد
    """
)
"""In datelines of Iranian agencies: "ایسنا/خراسان رضوی"."""

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
