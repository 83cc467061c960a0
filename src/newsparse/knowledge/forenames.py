"""Given names from many languages, without gender; they tell a signature from a section title."""

from typing import Final

from newsparse.knowledge.gendered_forenames import FORENAME_GENDERS

# Common given names of the built-in languages, besides those with a gender.
_WITHOUT_GENDER: Final = """
clare seb nell joss bea cate gwyn ines margot noa ottilie
ondřej luna jody shelley dianna kirsten marek noora mykola pip poppy quentin reece romilly saskia sheila simona tess tilda trish valentina
aaltje aarav aart abbas adebayo adem aditi adnan afonso agus ahsan ahti aidan aino ajay akash aki akira aksel alasdair
albin alec aled alexandros alexandru aleš alfie alfons alisa alja alper alvar alyssa amaia amalia amalie amara amit
anaïs ander andrius aneta angharad anikó anil anjali ankit annika annukka anouk ansgar antti anu anuj anwar anıl aoife
archie arda arjen arjun arnaud arttu artur arturas arun arvind asbjørn ashok aslı asma asta atle attila audun aung
aurelia aušra ayhan aylin ayşe azra baiba bambang barney bartosz barış bas bastiaan bastian başak begüm berat berit
berk bernt berta bertil bethan betül beyza beáta bilal bilge biljana birger birgül birte bjarne bjørg bjørn blanka
blaž bo bogdan bohdan bohumil borja bożena bram branislav branko brianna brigita bronisław brooke bryce budi burak
burcu burç bülent büşra caitlin caleb callum can canan candela caoimhe carlotta carme carter carys caspar cassandra
cassie catriona cem cemal cenk chase chen chidi chinedu ciara ciarán cihan cody coen cole colton connor conrad
courtney crispin cristian cristiano cristóbal cyprien czesław dagfinn dagny daisuke dakota damir danica danijel danuta
darek dariusz darya davor dawid declan deepak deniz derrick derya destiny devika dewi dian dilek dinesh diogo dita
divya djamila domenico dominik dorota dorte dovilė dragan duarte dušan ebba ebru eduard edvard eemeli eero egil eglė
eilidh eino eirik eivind ekaterina ekin eko ela elif elin elina eliot elisabet ellie elżbieta eman emanuele emeka emel
emese emine emre enes engin enikő eoghan erkan erkki erlend ersin ertuğrul esben esin esra ester eszter ethan evelina
ewa ewan eyal faisal farah farhan fatih fatimah fatma femi ferenc ferit feyza ffion figen filippo filiz finn fionnuala
fitri fleur floor fraser fredrik freya frode frédérique funmi furkan gabby galina garance gaston gaurav gaël gearóid
geir georgie gerben gergely giada giancarlo gianfranco gintaras giulio gonçalo goran gorka greig grzegorz gudmundur
guglielmo gunilla gunnar gunvor gustaf guðmundur gwilym gyula gábor gáspár göran görkem güneş haakon hailey hakan
halil halina halvor hamish hamza hande hanne hannu harri haruka harun hasan hatice hege heikki heini helle henna
henning hilde hinrich hiroshi honza hrvoje hunter hyun håkon hülya hüseyin iain ieva iiro ilaria ilkay ilona ilze
imane imke imogen imre indra ingeborg inger ingvild inka inkeri inês ioana ioannis iona irem irena irfan irmina
isabell isak ishaan ismael ismo istván ivana ivar ivo iwona iza iñaki iñigo i̇brahim i̇smail jaakko jaana jada jaden
jadwiga jae-hyun jago jan-erik janek janina janne jari jarkko jarle jarmila jarmo jaroslav jarosław jasmina jasper
jayden jelena jelle jenna jenni jeroen jerzy jette ji-hoon jin jindřich jing jitka jiří joar joep johanne jolanta
jolyon jonne joost jordi joris jouni judit juha-pekka jukka julita jun jure jussi jyoti jyrki jóna józef jānis jūratė
kaan kadri kaisa kaitlyn kaja kalle kamil kamila kaori kara karlo karolina karsten kasia kasper kata katalin katarina
katarzyna katelyn kateřina kati katrine kavita kazuo keiko keisha kemal kendra kenji kenta kerem kersti khairul khin
kieran kimmo kinga kiran kirsi kirsti kirsty kjell kjersti klaudia klára koen koray kostas krista kristian kristiina
kristján kristof krystian krystyna krzysztof kumar kwame kübra lachlan ladislav laila laima lakshmi lale landon lasse
lauri leena leif lerato leszek levent lewis lexi li libor lieke liina lin linas ling linn linnea liselotte ljubica
loes lorcan lotta lotte lovisa lubomir lubomír luboš lucyna luděk luigia lukáš luís lászló lívia madis mads magne
magnus mahir maiken makayla makoto manca mandla manish manoj marek margarida margrét mari marika mariko marinka marit
marita marius mariusz marja marjan marketa markku markéta marlies maroš marte martijn masato mason matej mateusz
matija matilda mats matteus matti matylda matěj mauno małgorzata mckenzie meera mei meike melek meltem menno merete
merja mert merve meryem mette michalis michaël mikael mikkel miklós milan milica millie milo miloš min min-ji mina
ming mira mirela miroslav mirosław mladen mohd mollie morten mpho muhamad murat musa märta mürsel nagy naledi nanna
naoko natalija nataliya naveen nazlı necati neha nele nerea nermin nese neslihan nguyen nia niamh nico niina nikola
nikolaj nikolaos nikos nils nisha noemi noemie nomsa noor noora nuno nur nurcan nuria núria odd oddvar ognjen oisín
oktay olav olli olly oluwaseun onni onur orhan oriol orla orsolya oskar osman oszkár outi ozan paavo padraig panu
pauliina paulina pavla pavol pawel paweł peder pekka pelin per-erik petar petri petteri piers pieter piia pirjo pooja
poppy poul prakash pranav prasad praveen preeti przemysław pálné päivi péter pınar quincy radek radim radka radosław
rafaela rafe ragnar ragnhild rahul raimo raimonds raj rajesh rakesh ramazan ramesh ramune ramūnas rana rasa rasmus
ravi reetta reidar reijo rena renzo resul rhiannon rhys riccarda riikka rikke rima ritva rizky rohan rohit rok roksana
rollo romain romana romy roope rosalía rufus runar rune ruud ryszard róbert róisín saara sabri sadia safiye saim
saliha salla samet sampo samuli sander sanjay sanne sari satoshi satu savannah seda sedat seher selim selin selçuk
sema semih sena seo-yeon serafina serap serdar serhat serkan sevgi sevil sevinç shahid shirin shona shreya sibel
sibusiso sierra sigrún sigurd sigurður siiri silje simona sinan sindre sinéad siobhán sipho siri sissel siti siân
skyler slavko slobodan sneha snežana sofie solveig sri stanisław stefania steffan stein steinar stijn stine suat suman
sung sunil sunniva suresh suvi svea svein sverre syed szymon sára søren sławomir tadeusz takashi takeshi tamer tamsin
tamás tapio tarja tatjana tayfun teemu tendai terhi terje tessa teun thandi thea themba tiffany tiina tijana tilly
timur tiziana toivo tolga tomaž tomi tommaso tommi tomáš tone tora torben tord tore torgeir tormod trine trinity trond
trude trygve tuba tumelo tuomas turid tuula tuva tuğba tuğçe tymon tünde ufuk ulrika umut una urszula urška usman uğur
vasco vasile vasilis venla verena vesa vesna vibeke vidar vieri vijay vikas vikram vilde ville vilma vilém vinay vit
vitalij vivek vladan vladimír vlasta vojtěch vuk vít wahyu waldemar wei wiesław wiktor wil willa wim witold wojciech
wouter wyatt xabier xiao xin yael yan yana yang yannis yasemin yasin yasir yasmine yavuz yağmur yelena yeliz yi ying
yiswaree yiğit yoann yoko yorgos yu yuki yulia yumi yun yunus yusuf zahra zainab zanele zdenka zdeněk zehra zeki
zerrin zeynep zita zofia zoltán zsolt zsuzsanna zsófia zulkifli zuzanna zvonimir ágnes ángeles çağla çiğdem ömer özge
özgür özlem øystein øyvind ülkü ümit ıraz łukasz şebnem şeyma şule štěpán žarko žiga živa άννα αντώνης βασίλης γιάννης
γιώργος δήμητρα δημήτρης ελένη ιωάννα κατερίνα κώστας μαρία νίκος παναγιώτης σοφία χρήστος александр алексей анастасия
андрей андрій анна антон артем артём богдан борис вадим валентина валерий василий василь вера виктор виктория виталий
владимир владислав володимир віктор вікторія віталій галина ганна георгий григорий дарина дарья денис дмитрий дмитро
евгений евгения екатерина елена иван игорь илья инна ирина карина катерина кирилл кирило константин костянтин ксения
лариса людмила максим маргарита марина мария марія микола михаил михайло надежда наталья наталія никита николай оксана
олег олександр олексій олена ольга павел петр петро полина роман руслан светлана семен сергей сергій софья станислав
тарас татьяна тетяна федор юлия юлія юрий юрій яна ярослав євген іван ігор ілля ірина
"""

FORENAMES: Final = frozenset(_WITHOUT_GENDER.split()) | FORENAME_GENDERS.keys()
"""Given names in lower case."""
