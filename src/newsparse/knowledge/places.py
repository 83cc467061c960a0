"""Places and regions that stand in datelines: enough to tell one from a label before a colon or dash."""

from typing import Final

from newsparse.knowledge.lists import phrases

REGIONS: Final = phrases(
    """
    ala | alaska | ariz | ark | calif | colo | conn | del | fla | ga | hawaii | idaho | ill | ind | iowa | kan | ky | la
    maine | md | mass | mich | minn | miss | mo | mont | neb | nev | n.h | n.j | n.m | n.y | n.c | n.d | ohio | okla | ore
    pa | r.i | s.c | s.d | tenn | texas | utah | vt | va | wash | w.va | wis | wyo | d.c | ont | que | alta | b.c | man | sask
    alabama | arizona | arkansas | california | colorado | connecticut | delaware | florida | georgia | illinois | indiana
    kansas | kentucky | louisiana | maryland | massachusetts | michigan | minnesota | mississippi | missouri | montana
    nebraska | nevada | new hampshire | new jersey | new mexico | new york | north carolina | north dakota | oklahoma
    oregon | pennsylvania | rhode island | south carolina | south dakota | tennessee | vermont | virginia | washington
    west virginia | wisconsin | wyoming | ontario | quebec | alberta | manitoba | british columbia | nova scotia
    afghanistan | argentina | australia | austria | belgium | brazil | britain | bulgaria | canada | chile | china
    colombia | croatia | cuba | cyprus | denmark | egypt | england | estonia | ethiopia | finland | france | germany
    ghana | greece | hungary | iceland | india | indonesia | iran | iraq | ireland | israel | italy | japan | jordan
    kenya | latvia | lebanon | libya | lithuania | malaysia | mexico | morocco | myanmar | nepal | netherlands | nigeria
    northern ireland | norway | pakistan | peru | philippines | poland | portugal | qatar | romania | russia | scotland
    serbia | slovakia | slovenia | somalia | south africa | south korea | spain | sudan | sweden | switzerland | syria
    taiwan | tanzania | thailand | tunisia | turkey | uganda | ukraine | vietnam | venezuela | wales | yemen | zimbabwe
    """
)
"""States, provinces and countries, as datelines write them, in lower case and without a last dot."""

PLACES: Final = phrases(
    """
    abuja | accra | addis ababa | algiers | amman | amsterdam | ankara | asunción | athens | atlanta | auckland | baghdad
    bangkok | barcelona | beijing | beirut | belfast | belgrade | berlin | bern | birmingham | bogota | bogotá | bonn | boston
    brasilia | brasília | bratislava | bremen | brussels | bruxelles | brüssel | bucharest | budapest | buenos aires | cairo
    canberra | cape town | caracas | chicago | cologne | colombo | copenhagen | dakar | dallas | damascus | dar es salaam
    denver | detroit | dhaka | doha | dortmund | dresden | dubai | dublin | düsseldorf | edinburgh | essen | frankfurt
    geneva | genf | genève | glasgow | graz | guatemala city | hamburg | hannover | hanoi | harare | havana | helsinki
    hong kong | honolulu | houston | innsbruck | islamabad | istanbul | jakarta | jerusalem | johannesburg | kabul | kampala
    karachi | kathmandu | khartoum | kiel | kiev | kinshasa | kuala lumpur | kyiv | köln | la paz | lagos | leipzig | lima
    linz | lisboa | lisbon | ljubljana | london | londres | los angeles | luanda | luxembourg | lyon | lyons | madrid
    mailand | mainz | manchester | manila | marseille | mexico city | miami | milan | milano | minsk | montevideo | montreal
    moscow | moskau | mumbai | munich | mönchengladbach | münchen | nairobi | new delhi | new york | nicosia | nürnberg
    oslo | ottawa | panama city | paris | peking | phnom penh | phoenix | potsdam | prag | prague | pretoria | putrajaya
    pyongyang | quito | rabat | reykjavik | riga | rio de janeiro | riyadh | rom | roma | rome | salzburg | san francisco
    san jose | san juan | san salvador | santiago | santo domingo | são paulo | sarajevo | schwerin | seattle | seoul | shanghai
    singapore | skopje | sofia | stockholm | stuttgart | sydney | taipei | tallinn | tegucigalpa | tehran | tel aviv
    tirana | tokyo | toronto | tripoli | tunis | turin | ulan bator | united nations | vancouver | vatican city | venice
    vienna | vilnius | warsaw | washington | wellington | wien | wiesbaden | windhoek | zagreb | zurich | zürich
    """
)
"""Towns that file without a region, in English and in their own tongues; lower case."""
