"""Given names of many cultures in Latin, Cyrillic, Greek, Arabic and Hebrew letters, in lower case, by the gender of most who bear them.

Names that are also words of a language are left out, unless the name is the more frequent of the two.
"""

from typing import Final

MEN: Final = """
aadi aage aapo aarav aare aarnav aarne aarno aaro aaron aart aarush aarón aatos aayush abayomi abbas abbos abdalla abdallah abdel abdelatif
abdelaziz abdelkader abdellah abderaouf abderrahmane abdi abdihakim abdirahman abdirizak abdiş abdoulaye abdu abduaziz abduboriy abdul
abdulaziz abdulbekir abdulgazi abdulhamid abdulkadir abdulla abdullah abdullahi abdulloh abdulmenaf abdulrahman abdulsemet abdumalik
abdurahmon abdurrahman abdón abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abe abebe abednego abeer abeiku abel abelardo
abhimanyu abhiram abhishek abid abilio abiodun abiona abiy abner aboubacar abraham abram abramo abror absalom abu abubakar abubakr abundio
abuzar abyasa abílio acar achiel achille achilleas achim achmad aclan adak adalbert adalberto adam adamo adamu adan adasal addisu adebayo
adebiyi adebowale adedayo adedeji adeel adekitan adekola adekunle adel adelardo adelbert adeleke adelin adelino adelmo adem ademar ademir
ademola aden adeniyi adeolu adeoti aderopo adeshina adesina adesoji adetayo adewale adeyemi adeyi adhiarja adhémar adiarja adigun adika
adikara adil adinata adis aditya adlan admir adnan adolf adolfo adolph adolphe adonis adriaan adrian adriano adrien adrián advaith advay
advik adán adérito adílson adıgün aedan aegidius aengus afer afil afiq afolarin afonso afrim afrânio aftab aftin agamemnon agapito agastya
agenor aggrey agim agnaldo agne agnolo agnos agostino agris agron aguinaldo agus agustin agustín agyeman ahat ahmad ahmed ahmednur ahmet
ahok ahsan ahsen ahti ahto aidan aidas aiden aigars aijuka aimable aimilios aimo ainārs airlangga aitor aivar aivars ajala ajani ajay ajiman
ajimat ajimin ajiono ajit ajith akalan akanmu akar akarsana akash akatay akbar akbaş akboğa akcivan akdora akdurmuş akeem akgöl akhil
akhilesh akhtar aki akif akihiko akihiro akinkunmi akinlabi akintola akinwale akinwumi akio akis akkerman akmal akmaner akobir akram aksay
aksel akseli akshay aksöğüt aktemür akver akwasi akwesi akçabay akçasu aköz akınal al alaaddin alade aladin aladino aladár alaeddin alain
alambana alamiro alamu alan alanalp alar alarich alasdair alassane alastair alattin alban albano albeiro alberico albert alberto alberts
albin albino albrecht albín alcan alcide alcides aldair aldemar alden alderano aldi aldin aldis aldo aldobrando alec aled aleix alejandro
alejo alekos aleks aleksandar aleksander aleksandr aleksandrs aleksanteri aleksei aleksej aleksi aleksy alem alemayehu alen aleodor
alessandro alessio alexandar alexander alexandre alexandros alexandru alexe alexei alexej alexey alexi aleš alf alfie alfio alfons alfonso
alfonz alfonzo alfred alfredo alfréd alfrēds algernon algirdas algis algot alhaji ali aliabbas aliihsan alija alin alinur alioune alirio
aliro aliseydi alistair alistar alister aliyu aljaž aljoša alkiviadis alkor allahverdi allan allen almir almus alois alojz alojzij alok
alonso alonzo aloys aloysius aloísio aloïs alparslan alpcan alper alphonce alphons alphonse alphonso alphonsus alpo alpsü altaf altair altan
altin altino alton altoğan altuğ altınkaya altınışın alvar alvaro alve alveiro alvin alvydas alwin alípio amadeo amadeu amadeus amado amador
amadou amancio amando amar amarjit amarnath amaro amaru amath amaury amaç ambroise ambros ambrose ambrosio ambroży ambrus ambróz amedeo
amedeu ameer amerigo amico amin amine aminu amir amit amitabh amjad amleto amoako amol amon amos amri amrit amund amza amâncio amédée
américo amílcar amín anacleto anand anar anaru anas anastasio anastasios anastasis anatol anatole anatoli anatolie anatolij anatoly anay
anbazhagan ancizar anders andi andika andile andiç andoni andor andre andreas andrei andrej andrejs andres andrew andrey andrešs andri
andrian andries andrija andrin andris andrius andriy andrus andrzej andrás andré andréas andrés andwele andy anej anes aneurin anfinn angavu
ange angelino angelo angelos anggabaya anghel angus anicet anies aniket anil anirban anirudh anis anjolaoluwa anker ankit anmol annak
annamalai annibale anom anoni ansaldo ansel anselm anselme anselmo ansgar ansh ansis anssi antal antanas antenor antero anthony antim anto
antoin antoine antolín anton antonello antoni antonin antonino antonio antonios antonis antoniu antonius antons antony antonín antoon antti
antun antwan antón antónio antônio anuj anup anvar anwar anwarul anxo anyelo aníbal anđelko anže aodhan aongus aparecido apaydın apolinar
apollo apoloniusz apostolos aqil aquiles aran aras arash arata aravinda arben arbey arbnor arcadio arcan arcangelo archibald archie arda
ardian ardit ardo arend arezki argemiro argono argu argyris ari arian aribert arie arief arif arifcan arifin ariki arild arin aris ariste
aristide aristides aristidis aristotelis aritz ariën arjan arjen arjun arkadiusz arkaitz arkut arlind arlindo arlo armand armando armands
armel armend armin armindo arménio arnaldo arnau arnaud arnav arnd arndt arne arnfinn arnfried arnim arnis arno arnold arnoldo arnolds
arnoud arnošt arnstein arnt arnulf arnulfo arpağ arpád arran arrigo arron arsenie arsenio arshad arsim arsipatra arsène artan artanto
artawan artem artemio arthur arthème artis arto arttu artturi artur arturas arturo arturs artūras artūrs aru arumugam arun arunachalam arup
arve arvid arvind arvis arvo arvīds arwel arya aryan arıel arıkol arısoy arūnas asad asafe asalet asani asbjørn asdrubal asela asen asep
asgeir asger asghar asher ashfaq ashish ashok ashraf ashutosh ashwin asier asif asilbek asim asirwada asirwanda asko aslak aslan aslanhan
asle aslijan asmadi asman asmianto asmund asmuni assar assefa aston astrit aswani asım asəf atabala atagün atakan atalay atamoğlan atanas
atanasio atasagun atatöre ataur ataíde atenulf atgun athanasios atharv athman athuman athumani atif atila atilhan atilio atis atle atma
atmaja atnan ats atsushi atte attila attilio atul atılgan audrius audun augustin augusto augusts augustín aukusti aulis aurel aurelian
aureliano aurelien aurelio aurică aurimas aurèle aurélien aurélio austin austine auvo avelino avgust avi avinash avraham avram avşin axel
axinte ayanda ayaydın aybora ayden aydinç aydın aydınbey aygutalp ayinde aykut aykutalp ayman aymen aymeric ayo ayodeji ayodele ayoub aypar
aysoy aytek aytuna ayub ayush ayushman ayvas ayşan azaan azad azam azeglio azettin azhar aziz azizan azizi azlan azman azmi azmin azər
açıkel aílton ağa ağahadi ağakişi ağamalı ağamusa ağasəfa ağaxan ağmur aşir
baba babacar babajide babar babasola babatunde babatunji babawale
babul baccio bachittar badrul bagas bagiya bagus bagya bahaddin bahadurjit bahadır baharuddin bahati bahittin bahlil bahram bahuraksa
bahuwarna bahuwirya bailie bairon bajragin bajram bakari bakary bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti
baktiadi baktianto baktiono balaji balakrishnan balamantri balangga balapati balasubramanian balatekin balbino balbir baldassare baldassarre
baldev baldomero balduin balduino baldur balendra balhaar balidin balijan balinda baljiwan balram baltasar baltazar baltaş balthasar balvan
balveer balwinder balz balázs bambang bamidele ban banara banawa banawi bancar bandile bandula banjeet bankole baptist baptiste baptistin
barack barak baraka barasa barbu barend baris bariş barnaba barnabas barnaby barnabás barnabé barney barry barsen bart bartek bartel
bartholomew bartholomäus barthélemy bartley bartolomej bartolomeo bartolomeu bartolomé bartosz bartłomiej barış barışcan basarab bashar
bashir bashkim basil basile basilio bastiaan bastian bastien bastián basuki basım battista batuhan baturay batırhan baudelio baudouin
bautista baydu baye baykan bayman bayron bayruhan baytal bayu bayzettin bağdaş başay başhan başok beauden bedi bedri bedřich behbud behrem
behruz behçet bekbay bekele bekim bekir bektaşi belarmino belchior belisario bellisan bello belmiro ben benard bence bendegúz bendik benedek
benedetto benedict benedicto benedikt bengibay bengt beniamin beniamino benicio benigno benito benj benjamim benjamin benjamín benjámin benn
benno benny benoit benol benone benoît bento benvenuto benício benő beom-seok beomseok beppe berat beren berend berhanu berkal berkay berki
berksay bernabé bernard bernardino bernardo bernat bernd berndt bernfried bernhard bernie bernt bernward berran bert bertalan berthold
bertie bertil berto bertold bertram bertrand bertus berwyn besart beshte besim besnik bevan beyda beyler beyzade beñat beňadik bhekani bheki
bhupinder biagio bibuwa bican bidhya biel bienvenido bilal bilawal bilender bilgen bilgütay bill billy bilol biltaş binbaşar binışık bipin
birendra birger birk birol birsen biser bishnu bittor bixente bişar bjarke bjarne bjarte bjorn björn bjørn bjørnar bladimir blahomil
blahoslav blai blaine blaise blas blaž blažej blaženko blerim boaventura boaz bob boban bobby bobur bocar bodhi bodo boe boediono bogdan
bogomir bogusław bohdan bohumil bohumír bohuslav bohuš bojan bolaji bolamba boldizsár boleslav bolesław bonface bongani bongbong bonginkosi
boniface bonifacio bonifacy bonifaz bonifác borahan borataş boris borivoje borja borris borut borwin borys botond boubacar boubou boudewijn
boyan boyd boynak bozbağ bozerk boztaş boğatimur bořek bořivoj boško boštjan bożydar božo brad bradley brahim brais bram bramwel branden
brandon branimir branislav branko brant bratislav braulio bravin braxton brayan brayden breandan breandán brecht breixo brencis brendan
brendon breno brent brenton bret brett brian brice briek brien brieuc brijesh brodie bronisław bronius bror bruce bruno bryan bryce bryon
brás brăduț bucur buda budi budiman buenaventura buford buhari bujar bukhtiar bulunç burak burakhan burckhard burghard burim burkard
burkhard burkhardt burkhart burl burç buyrukhan byaruhanga byron bystrík byung-hun byunghun bálint bård béla bénigne börje börteçin bøje
børge børre büget bülent bünyamün bănel bērends bērtulis błażej břetislav bəhlul bəhram bəhruz bəkir bəşir cabbar cabdi cabir caetano cagak
cager cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono cailum caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala
cakrawangsa cal calcedonio caleb calebe calisto calixte calixto callan callum calogero calum calvin calvince camil camillo camillus camilo
canberk candelario candeniz candrakanta caner cangür canice cansin cantemir cantez caoimhin caolain caolan caomhan caraka carey carl carlito
carlitos carlo carlos carmelo carmine carsten carub casemiro casian casimir casimiro caspar casper cassian cassius casto cataldo cathal
catur caturangga cauã cauê cavad cavid cavit cawisadi cawisono cawuk cayadi cayetano cazimir cebesoy cebrián cecep cecil cecilio cedric
cedrin cees ceferino celal celedonio celestino celilay celso cem cemal cemalettin cemani cemeti cemil cemplunk cenan cengiz cengkal cengkir
cenk cercis cesar cesare cetin cevheri cezar cezary cezayir chabane chad chadwick chaitanya chakradev chakradhar chaminda champak chanakya
chandan chander chandika chandran chandrasekaran chandrasekhar chandresh chang-min changmin charan charlemagne charles charlie charly chas
chathura chatresh chatura chauncey chege cheick cheikh chema cherif cheruiyot chester cheusi chibuzo chidambaram chidiebere chigozie
chijioke chike chima chinedu chinonso chinua christen christer christiaan christian christof christofer christoffer christoper christoph
christophe christopher christos chrysostomos chucho chuck chukwudi chukwuemeka chukwuma chul-soo chulsoo chuy cian cianan ciaran ciarán
cihan cihandide cillian cindoruk ciprian cipriano ciriaco ciril cirillo cirilo cirino ciro ciríaco claas claes clarence clas claudemir
claudio claudionor claudiu claudius claudy claus clavs clay clayton cleiton clem clemens clement clemente cleophas cleto cletus cliff
clifford clint clive clodoaldo clodomiro clotaire clovis cláudio clément clímaco clóvis codin codrin codruț cody coen colin colins collin
collince colm colman colmán colomban colton coluccio colum columba conal conall conan conchur conleth conn connell connor conor conrad
conradin conrado constancio constantin constantino corbinian corentin corey coriolano cormac cormack corneille cornel cornelio cornelis
corneliu cornelius cornell corné corrado corsin corvin cory cosimo cosmas cosme cosmin cosmo costache costantino costanzo costel costin
coşkun coşqun craig crin crisanto crispim crispin cristea cristhian cristhofer cristian cristiano cristián cristobal cristofer cristofor
cristopher cristóbal cristóvão crisóstomo críspulo csaba csanád csongor ctibor ctirad cuauhtémoc cuman curd curdin curro curt curtis
custodio cuthbert cvetko cyprian cyprien cyprián cyriaque cyriel cyril cyrill cyrille cyrus cyryl czcibor czeslaw czesław cándido cássio
cândido cédric céleste célestin césaire césar côme cümşüd cüneyit cüneyt călin cătălin cəlal cəlil cəmil daan dacian dacin dadap dadaş dadi
dae-jung daejung dafydd dagel dagfinn dagobert dagoberto daichi daiki dainis dainius dairo daisuke daithí daksh dakshesh dalan dalbir dale
daler dalibor daliman dalimin daliono dalkılıç dalmas damar dambar damian damiano damien damife damijan damir damián damjan dammika
damodaran damon damu dan danang dancan dancun dane danial danie daniel daniele danijel danilo daniswara daniël danjuma dankmar dankward
danny danson dante danu danuja danış dapo dardan daren dariati darijan darimin dario daris darius dariusz darko darmaji darman darmana
darmanto darmawan darnell darpan darragh darran darrel darrell darren darrin darryl darryn darsh darshan darsirah dartono daru daruna darwin
daryani darío dasa dashiell daud daudi dave davi david davide davin davor davorin davut davy dawid dawie dawit dayar dayo dağistan deaglan
dean deandre debashish decebal declan deddy dedi dedy deepak deepankar degenhard deiby dejan delbert delfim delfin delfino delmar delroy
demarcus demba dembo demeke demeter demetrio demetrius demian demilade demirbüken demiriz demirok demiryürek demétrio denis denizalp denkel
dennis denny denzel denzil deodato deogracias deon dereck derek derick derkay dermot dermott derrick deshawn desiderio desmond detlef detlev
devansh devendra deviner devonte dewayne dex dexter dezider dezső değmeer dhananjay dhananjaya dharmendra dhruv diar diarmaid diarmuid dick
didier didik didzis diederik diedrich diego dierk dieter diethard diethelm diether dietmar dietrich dieudonné digdaya diken dilan dilavər
dilder dilip dilshan dimas dimaz dimitar dimitri dimitrios dimitris dimosthenis dinarte dincer dindo dinesh dinis dinkar dino dinu dinçkol
dinçsü diogo dion dionigi dionisio dionysis dionísio dionýz dipa dirican dirja dirk dirlik dismas ditmar dittmar diógenes djalma djamel
djibril djoko dmitri dmitry dobromil dobromir dobroslav dobrosław dodo doeke dogan dolun domagoj domen domenic domenico domhnall dominic
dominick dominik don donagh donal donald donat donatello donatien donato dong-hyun dong-wook donghyun dongwook doni doniyor donn donnacha
donncha donnell donny donough donovan dontae dorel dorian dorin dorinel doru dorukhan dotse doug dougal douglas douwe dovud doğanalp
doğanşah doğuhan doğukan dragan dragiša drago dragoljub dragoș dragutin drahomír drahoslav drajat dražen drilon driton duane dubán ducu
duilio duje duma dumitru duncan duracan duraimurugan durdali durmuşali durodola dursun duruk duruöz durval dusan dustin duuk duván dušan
dwayne dwight dwiyanto dylan dylano dzintars dáire dámaso dániel dário dávid dénes désiré dölensoy döme dömötör dönməz dündaralp dünyamalı
dāvis dănuț eamon eamonn eanna earl earle eba ebbe ebenezer eberhard eberhardt ebo ebuakil ebuka ecemiş eckard eckart eckehard eckhard
eckhardt eckhart ed eddie eddy ede edelbert edelmiro edem edgar edgard edgardo edgars edgübay edhy edi edier edilberto edilson edin edinson
edison edisson edmilson edmond edmondo edmund edmundo edmunds edoardo edon edouard edson eduar eduard eduardo eduards edvard edvin edvīns
edw edwar edward edwardo edwin edílson eelco eelis eelke eemeli eemil eerik eero eetu effiong efisio eflâtun efosa efrain efraín efren efrén
efser efstathios efthymios eftimie ega egbert eggert egidijus egidio egil egils egon egzon egídio ehigie ehrenfried ehrhard ehsan eifion
eiichi eiji eike eilert eilif eimantas einar einari eino einārs eirik eitan eitel eithan eivind eja ejike ejler ejnar ejner ejvind ekalinga
ekansh ekapad ekaraj ekavir ekbal ekber ekene ekkehard ekkehart ekmel eko ekow ekpo ekrem ekundayo ekundu eladio elangovan elariz elbert
eldar eldon eldəniz eleazar eleftherios elek elemér eleodoro eleuterio elgün elhadj elhan eli elia eliakimu elian elias elie eliecer eligio
elijah elikem elio eliot eliott elis eliseo eliseu eliud eliáš elkana elkin elladio elling elliott elman elmar elmer elmeri elmidar elmir
elmārs elməddin elnur elof eloi elon eloy elphas elpidio elsevər elton elturan eluh elver elvin elvis elwood elxan elyas elçin elías elísio
elöve előd elşad elşən emanoil emanuel emanuele emanuil emas embrik embuh emeka emeterio emiel emigdio emil emile emilian emiliano emilien
emilio emin emir emiro emirşan emlyn emmanouil emmanuel emmeram emmerich emmet emmett emong emory empluk emrah emre emrullah emrys emílio
emīls enar enda endra endre endrit enedino eneko enes engelbert engin enginiz enguerrand enis ennio enno enoch enock enrico enrique ensar
ensari ensio enteng enver enzio enzo eoghan eoin epaminondas ephantus epifanio epke eral eraldo erasmo erastus eraycan erbil ercan ercihan
ercole erdal erdem erdemer erdibay erdinç erdogan erdoğan erdursun eremia eren erenalp erensoy ergener erginel ergönül ergün erhan erhard
erhardt eric erich erick erik erinçer erion erkan erki erkin erkinel erkki erksoy erkılıç erland erlangga erlantz erlend erling ermanis
ermanno ermenegildo ermes ermutlu ernest ernesto ernests ernie ernst ernâni ernő erol eroğul errol ersel erseç ersin ertan erten ertuncay
ertuğrul ertün ervín erwan erwin eryk eryıldız eröz erşat esad esben esenbay esentürk eskil eskinalp esko esneider espartaco espen
espiridión estanislao esteban estiawan estiono estiven estêvão esupofo ethan etibar etienne etim etiqad ettore euan eudald eudes eufrasio
eugen eugene eugenio eugeniusz eugine eugène eugénio eulogio eunan eurico eusebio eusebiu eustace eustache eustaquio eustațiu eusèbe eusébio
eutimio eutropio euzebiusz evald evan evandro evangelos evaristo evcimen evelio everaldo everett everette evert everton evgeny evilásio
evren evrimer evripidis evtim evžen ewald ewan ewen ewout exequiel eyal eydan eystein eyyub eyyüp ezekiel ezequiel ezgütekin ezio ezra eñaut
eşref faas faber fabian fabiano fabien fabio fabián fabrice fabricio fabrizio fachrul facundo fadhil fadil fadli fadzli fahad fahmi fahri
fahrullah faiq faisal faizal faizan fakhrul falk falko fami fanie fanis faqid faraj faras farhad farhan farhod farid fariq faris fariz
farooq farouk farrukh faruk fatih fatmir faton fatteh faustino fausto fawad fayyaz fazal fazil fazul feargal fearghal febri fedde fedele
federico federigo fedor fehim feisal fela feliciano felicien feliks feliksas felipe felix femi fenni ferat ferdi ferdinand ferdinando
ferdynand feremez ferenc fergal fergus ferhat ferihan ferit fermin fermín fernand fernando ferney fernão feroz ferran ferre ferris ferruccio
fersan fery ferzi festus fetullah fevzi feyruz feza fiachra fidel fidelis fidèle fiete fiifi fikret fikrət filip filipe filippo filit finbar
finbarr fingal finian finlay finn fintan fiodor fionan fionn fionntan fiorenzo fiorino firas firdavs firdovsi firli firmin firmino firudin
fisnik fitan fitim fito fitzroy fiyaz fiz flamur flannan flavien flavio flaviu flemming florea florencio florent florentin florentino
florian floriano floridor florim florin floris florián flurin flávio flórián fodil fodé folarin folke folker folkert folu foppe fortunato
fortuné fotis fouad fousseyni frado francelino francesco franci francisc francisco franciscus franciszek franck franco frane franjo frank
frankie franklin frankline franky frans františek frants franz françois frančišek frazer fred freddie freddy frede frederic frederick
frederico frederik fredi fredk fredo fredric fredrick fredrik fredy freek fricis fridolin fridrich fridtjof friedbert friedemann frieder
friedhelm friedhold friedo friedrich frigyes frithjof fritiof frits fritz frode froilán fryderyk frédéric fuad fuat fulbert fulgencio fulvio
fumihiko fumio furio furkan fuzayl fuzuli fynn fyodor fábio félix füzuli fəhmin fərahim fərda fərhad fərid fərman fərrux fəxri fəxrəddin
fəyyaz fəzail gabin gabino gabor gabriel gabriël gada gadang gading gaduh gael gaetano gagan gagandeep gaiman gaizka gajendra galak galang
galar galasso galen galih galin galiono galip galuh galur galvarino gaman gamani gamanto gambira gamblang gamini ganapathy ganda gandewa
gandi ganep gangsa gangsar gani ganjar ganjaran gantar gara garan garang garba garda garech gareth garikoitz garret garreth garry garth
garvan gary gaspar gaspard gaspare gaston gastone gastón gathogo gathoni gatien gatis gatot gatra gaudencio gaurang gaurav gautam gaute
gauthier gavan gavin gavril gazel gazmend gaétan gaël gaëtan gašpar gašper gbadebo gbenga gbolahan gbowoade gearoid gearóid gebhard gedeon
gediminas gedion geert geir gejza gellért gelu genaro genc gencaslan gene generoso genichi genival gennady gennaro gençay genésio geoff
geoffrey geoffroy geofrey georg george georgel georges georgi georgios geovanny geraint gerald geraldo gerard gerardo gerardus gerasimos
geraud geray gerben gerbrand gerd gereon gerfried gergely gergő gerhard gerhardt gerhardus gerhart gerlach gerlof germain germano germán
gernot gero gerold gerolf geronimo gerrard gerrit gerson gert gervasio gerwin gery gerónimo getachew gethin getúlio geun-hye ghani ghassan
ghazali ghenadie gheorghe gheorghiță ghilas ghislain ghiță ghulam giacinto giacobbe giacomo giampaolo giampiero giancarlo gianfrancesco
gianfranco gianluca gianluigi gianmarco gianmaria gianni giannis gianpaolo gianpiero gianpietro gibran gicu gică gideon giedrius giel gijs
gijsbert gil gilang gilbert gilberto gildardo giles gilles gillis gilmar gilson ginandjar gino gintaras gints ginyas gioacchino gioachino
gioele gioffre gion giona gionata giorgian giorgio giorgos giosuè giovanni giovanny girik girindra girish girma girolamo gisbert giselher
gisle gitau githinji gitonga giuliano giulio giuseppe giustino giz gjalt gjergj gjermund glauco gleb glen glenn gnamien gniewomir gobind
godefroy godehard godfrey godofredo goffredo gojko goncalo gontran gonzague gonzalo gonçalo gopal gopalakrishnan goran gorazd gordan gordon
gorgui gorka gorm goro gotabaya gottfrid gottfried gotthard gotthelf gotthilf gotthold gottlieb gottlob govert govindan goyo graciano
gracjan graeme graham grant gratien grayson graziano grațian greco greg grega greger gregers gregg gregor gregorian gregorio gregory grigore
grigoris grigory grover grzegorz grégoire grégory gualbert gualter gualtiero guarino gudmund gudmundur guenter guenther guglielmo guido
guifré guilherme guillaume guillem guillermo guiseppe guled gulshan gumercindo gumersindo gun-hee gunar gunawan gunbir gundolf guneet
gunleif gunnar gunne gunner guntars gunter gunther guntis guntram gunārs gurbaksh gurdeep gurmeet gurpreet guruh gurumurthy gus gustaaf
gustaf gustav gustave gustavo gustaw gustáv gusztáv guto guttorm guus guy guðmundur gwenael gwilym gyanendra gyula gyárfás györgy győző gzim
gábor gáspár gédéon gérald gérard gérson géza gëzim gökay gökbudun göken gökhan göknur göksev gökten gökçebalan gökçil gönen göran görgünay
görkem görklü gösta göte götz gözel gücal gülağa gülbala gülel güleğen gülşahin gümüştekin günaydin gündüz gündüzalp güneri güney güngördü
günkurt günser günter günther günşen gürarda gürelcem gürkan gürsal güçal güçlüer güçyeter gəray haakon habib habibu habibur habil haciali
hacıbəy hadi hadithi hadrien hae-jin hafeez hafiz hafizuddin hagen haider haikal haile hailu hairul hairyanto hajime hajo hakan hakeem
hakikat hakon haldun halfdan halgeir halid halidun halil halim hallgeir hallvard haluk halvard halvor hamad hamdi hameed hami hamid hamis
hamish hamisi hampus hamza hamzah hanafi hando hanedan hani hank hannes hanni hanno hanns hannu hans hansgeorg hansjoachim hansjörg hansjürg
hansjürgen hanspeter hansruedi hanss hansueli hanuš haq haralamb haralambie haralambos harald harambee hardana hardeep hardi hardik hari
hariharan harijs harilaos harimurti haris harish haritz hariyanto hariz harja harjasa harjaya harjit harjo harlan harmen harol harold
haroldo haron haroon harpreet harri harrie harris harrison harro harry harsana harsanto harsaya harshil hartaka hartana hartmut hartmuth
harto hartwig haruki harun haruo haruto harvey haryono hasan hasbek hashan hashim hasim hasnat hasnul hassan hasso hasto hatem hauke hayali
hayati hayato haydar hayret hayri hazrat haşim heath hector heiki heikki heiko heimo hein heine heiner heinfried heini heino heinrich heinz
heitor hekmet helfried helge heliodoro hellmut hellmuth helmar helmer helmut helmuth hemang hemant hemi hemmo hendra hendri hendrik hendro
henk henner henning henri henric henrich henricus henrik henrikki henriks henrique henry henryk heraclio heraldo herbert herberto herbie
herculano heri heribert heriberto herleif herman hermanis hermann hermanni hermenegildo hermes herminio hermogenes hermínio hernando herney
hernán herrmann herschel hershel hersi heru hervé herwig heryanto heráclito hesbon hesham hessel heydər heyvetullah hezron hicham hidayat
hidde hideaki hideki hideo hidetoshi hidir hieronim hieronymus higinio hikmet hikmət hilaire hilal hilario hilding hillar hilmar hilmer
hilmi hilário himanshu himawan hindal hinnerk hinrich hippolyte hipólito hiram hirofumi hiroki hiromichi hiroshi hiroto hiroyuki hisashi
hisham hishammuddin hitesh hitoshi hiçsönmez hjalmar hjalte ho-jun hoani hocine hodei hogne hojun holger homero hong-gil honorio honoré
honza horace horacio horatio horațiu horea horia horst horymír horácio hosea hosni hossein houcine houssem howard hredhaan hristo hritik
hrvoje huba hubert hubertus hubrecht hudavent hugh hugo hugues hugó huib hulusi humayun humberto humoyun hunalp hunor hussein huw huzuri
hyacinthe hyeon-woo hylke hynek hyun hyunbin hyunsoo hyunwoo hywel hågen håkan håkon håvard héctor hélder hélio hükümdar hümbət hürdoğan
hüryaşar hüseyin hüseyn hüseynqulu hüsmen hüsnü hıfzullah hưng həci həmid həsən həsənağa həzi iacob iago iain iakovos ian iancu ianis iason
ibai ibidapo ibrahim ibrahima ibrani ibrohim ibun ibán ichiro idar idelfonso idham idris idrissa idriz idrus idzerd idık ieremia ieuan ifan
ifeanyi ifechukwu iftikhar ige ignace ignacio ignacy ignasius ignatius ignatz ignaz ignazio ignác ignát igor igors ihaia ihor ihsan iisakki
ijaz ikbal ikechukwu ikenna ikeoluwa iker ikhsan ikin ilan ilango ilari ilarie ilario ilarion ildefonso ilgı ilham ilhan ilias ilie ilija
ilir ilja ilker ilkka illtyd ilmar ilmari ilmārs ilpo ilunga ilya ilyas ilyes iman imanol imants imaran imer imran imre imrich imron imtiaz
in-sung inam indalecio indrajit indrek indriķis indulis ingar ingbert ingebrigt ingemar ingmar ingo ingolf ingus ingvald ingvar inigo
inioluwa innocenzo inocencio inocențiu inocêncio intars inácio ioan ioannis iolo ion ionel ionică ionuț iordanis iosif ippazio iqbal
ireneusz irfan irinel irineu irnanto irsad irungu irving irwan isaac isaack isac isack isagani isaiah isaias isak isamu isao isaque isaya
isaías iseoluwa isfandiyor ishaan ishaq ishola ishtiaq ishwar isiah isidor isidore isidoro isidro iskandar iskander isko islom islwyn ismael
ismail ismat ismaël ismaïl ismet ismo ismoil ismık israel issa issac issack istvan istván itamar itsuki ituri iulian iuliu iulius iurie
iustin iustinian ivan ivano ivar ivars ivaylo iver ivica ivo ivor iván iwan iwo izidor iztok izzet izzuddin iñaki iñigo iľja işıkay işıman
jaak jaakko jaan jaanus jaap jabal jabu jabulani jacco jacek jacenty jacinto jack jackson jacky jaco jacob jacobo jacobus jacopo jacques
jader jadranko jae-hyun jae-in jae-myung jae-suk jae-won jae-yong jaehyun jaeman jaewon jafar jafet jaga jagannathan jagapati jagaraga jagat
jagath jagdish jagjit jago jahangir jahongir jaider jaiman jair jairaj jairo jairus jais jajang jakab jake jakob jakobs jakov jakub jalal
jalia jalmari jalo jalol jama jamaal jamal jamaluddin jamar jamarcus jameel jamel james jamil jamshid jan jan-erik janaka janek janez jangwa
jani janic janick janik jankat janko janne jannik jannis jano janos janosch janus janusz januário japhet japheth jared jari jarkko jarl
jarlath jarle jarleth jarmo jarne jarno jarolím jaromír jaron jaroslav jaroslaw jarosław jarrett jarrod jarwa jarwadi jarwi jas jasin
jasmani jason jasper jasur jaswadi jaswant jaswinder jati jatin jatmiko jaume javan javed javi javier javohir jaxon jay jayadi jayant
jayaraman jayden jayeng jayson jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jeannot jeb jed
jedediah jeet jef jeferson jeff jeffery jeffrey jeffry jefri jeison jeisson jejomar jelani jelle jelmer jelte jenaro jenel jens jenő jeppe
jerald jere jeremi jeremiah jeremias jeremie jeremy jeremías jerguš jerker jermaine jerman jermiah jermund jernej jeroen jerold jerome
jeroným jerrod jerry jerson jerzy jerónimo jerôme jesper jesus jesús jethro jetmir jeton jevgeni jezups jhan jhoan jhon jhonatan jhonny
jhony ji-hoon ji-hun ji-sung jide jideofor jignesh jihoon jilles jim jimmie jimmy jin-ho jin-woo jinawi jindra jindřich jinho jinwoo jip
jiri jiro jisung jitendra jitze jiří joachim joacim joakim joanes joannes joao joaquim joaquin joaquín joar joash jobst jochem jochen joe
joel joep joerg joeri joesph joffrey johan johann johannes johans john johnathan johnathon johnny johnstone johny johs jojo joko jolyon jon
jonah jonas jonatan jonathan jonathon jong-hyun jong-il jong-un jonny jono jonás jonáš joo-hyuk joojo joon-ho joon-young joona joonas
joonatan joost joppe joram joran jordi jordon jordy jordán joren jorge joris jorma jorn jorrit jort jose joseba josef joselito josep joseph
josephat josephus josh joshua josiah josias josip joso josphat josse josselin jost jostein josu josua josue josué josé jouko jouni jovan
jovito jozef jozo joão joé joël joško jože jožef juan juanito jude judicaël judson juergen juha juha-pekka juhana juhani juho jukka julian
juliano juliari julien julio julius juliusz julián juma jumaane jumadi jumanne jumari jun'ichi jun-ho junaid jung-ho jung-hoon jung-kook
junichi junichiro junji juozas jupp juraci juraj jure jurgen jurgi jurgis juri jurij juris jurre jurriaan jurriën juscelino jussi justin
justinas justiniani justino justus jusuf juuso juvenal juwon jyri jyrki jáchym ján jános jérémie jérémy jérôme józef józsef jöns jörg jörgen
jörn jørgen jørn jørund júlio július jürg jürgen jüri jānis jāzeps jēkabs jēkaubs jędrzej jūlijs kaan kaarel kaarlo kabelo kabir kabiru
kabongo kacper kacung kada kader kadir kagiso kahir kahu kai kailash kaino kaique kairav kais kaito kaj kajen kajetan kalala kaleb kaleem
kalervo kalev kalevi kalgay kalim kalju kalle kaloyan kalpit kamal kamar kamaruddin kamarul kamau kambali kamidin kamiel kamil kamlesh
kamran kamron kanak kanda kane kanga kanini kannan kanpulat kapagan kapil kapila karabaş karabo karaca karaer karakucak karan karanbay
karani karanja karataş karcan kardi kareem karel kari karim kariman karimi kariuki karja karl karl-heinz karlfried karlheinz karlo karlukhan
karman karna karol karsa karsana karsten karthik karthikeyan karya kashangaki kashif kasim kasimir kasiran kasongo kaspar kaspars kasper
kassim kastriot kasusra katana katlego katsuhiko katsumi katsuo katsuya kauko kauno kaupo kauri kaushik kavurt kawaca kawaya kayagün
kaygusuz kayode kayrabay kayun kazim kazimierz kazimír kazuhiko kazuhiro kazuki kazunori kazuo kazuya kazys kazım kaşif kealan keano keanu
kebede keegan keelan kees kei keiichi keiji keijo keir keisuke keita keith keji keld kelemen kelvin kelâmi kemal kemba kemboi ken kenan
kenari kenechukwu kenedy kenes keneth kengo kenichi kenji kenjiro kennet kenneth kennith kenny kent kenta kentaro kenter kenth kenyangi
kenzo kepa kerem kerim kerman kermit keshav kete ketil kettil kevin kgosi khairil khairuddin khairul khaled khalid khalifa khalil khamani
khamis khamisi khurram khurshid ki-moon kiaan kian kiano kiapo kiaran kiarie kibar kibet kieran kiernan kieron kieth kiggundu kiichi kijani
kike kilian killian kilonzo kimani kimanzi kimathi kimbilio kimeu kimmo kimon kimutai kinubi kinuthia kinyanjui kinyua kioko kipchirchir
kipchoge kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprono
kiprop kiprotich kipruto kipsang kiptoo kipyegon kiramettin kiril kirk kirui kishore kiume kiyasi kiyoshi kizza kjartan kjeld kjell kjetil
klaas klaes klas klaus klaus- klavs kleanthis klemen klemens klement kliment knud knut kobby kobina kobus kocabaş koech koen koenraad koffi
kofi kohei koichi koit koji kojo kolawole kolbein kolbjørn koldan koldo koloman kolos kondo konguralp konrad konradi konradus konrád
konstantin konstantinos konstanty konštantín koos kopan koppány koray korbinian korede korir korkmazalp korkut kornel kornelius kornél
korugan kory kosgei kosie kostadin kostas kosti kosuke kotuz kouadio kouamé kouassi kovu koçak koçkan koşukhan krasimir kresten krešimir
krijn kris krishna krishnamurthy krishnan kristaps krister kristers kristiaan kristian kristijan kristián kristjan kristján kristof
kristofer kristoffer kristopher krists kristóf krisztián krisztofer krišjānis krišs krištof krum krunoslav krystian kryštof krzysztof
ksawery kuddusi kujoe kujtim kul kuldeep kullervo kumaran kumaraswamy kunal kuncara kunibert kunihiko kunio kunle kuno kunthara kuntoro
kurnia kurniawan kurt kurtis kurunzi kushtrim kusiima kustaa kusuma kutay kvetoslav kvido květoslav kwabena kwadwo kwaku kwame kwamena
kwang-soo kwasi kweku kwesi kyalo kyan kyano kyle kylian kyllian kyriakos kyu-hyun kyung-soo kyösti kálmán károly kâmil kåre kévim kévin
köker köksal köktaş kösemen kürşad kārlis kęstutis kılıçbay kınel kırat kırgız kıvılcım kızıl kızıltunç kəmaləddin kənan kəramət kərim laban
labinot labuh lachlan ladislao ladislau ladislaus ladislav lahiru laimonis lajos lakhan lakmal laksana laksh lakshit lakshmanan
lakshminarayana lalit lalo lamar lamarcus lambert lamberto lambros lameck lamin lamine lammert lamont lanang lando landon langalibalele
langat langgeng lanjar lanny lanre lantar larry lars lascăr lasith lasmanto lasmono lasse lassi laswi laszlo latif lauge laureano laurence
laurens laurent laurenz laurențiu lauri laurian laurin laurindo lauris laurits lauritz lauro laurynas laus laust lautaro lavar lawal
lawrence lazar lazare lazaro lazaros laziz lazzaro lazăr leander leandro leano leart lebogang lech lechosław ledion ledün leendert leevi
lefteris lega legawa lehlohonolo leho leif lekan leke leland lembah lembit lemma lemuel len lenard lenin lenn lennard lennart lennarth
lennert lennox lenny leo leocadio leon leonard leonardo leoncio leonel leonhard leonid leonidas leons leontin leopold leopoldo leordean leoš
leroy les lester leszek lesław letlhogonolo lev levent levente levi levin levis levoslav lewis lex león leónidas liam lian liaqat lias
libardo liberato liberto libor lică lidvar lienhard lieuwe lieven liman limar linas lindani lindomar linnar lino linus linwood lio lionel
lipót liridon lirim lirjan lisandro lisardo listyo lito liudas livingstone livio liviu ljubisa ljubiša ljubo ljubomir llew llewellyn llorenç
lloyd lluc lluís lochlann lode lodewijk lodovico loek loganathan lohit loke lokman lolke lon longin longinos lope lorcan lorenz lorenzo
loreto lorik lorin loris lotfi lothaire lothar lou loui louis louka loukas lourens lourenço louw louwrens lovre lovro lowell lowie loyd loïc
luan lubbert lubega lubin lubomir lubomír lubor luboš luc luca lucas lucca lucențiu luchino lucho lucian luciano lucien lucio lucjan
lucrețiu ludger ludo ludolf ludovic ludovico ludovicus ludvig ludvik ludvík ludwig ludwik luděk luej luhung luhut luigi luis luisito luiz
luka lukas lukasz luke lukita lukman lukáš luluh lulut lulzim lumír lungelo lurhur lutfan lutfi luthfi lutz luuk luwar luwes luyanda luzi
luzius luís lwandile lwazi lyam lyle lyman lyndon lyuben lyubomir lászló lázaro lázár léandre léo léon léonard léonce léonide léopold lóránt
lúcio lütfi lőrinc lətif maanas maanav maarten mac macario macauley macharia machiel maciej macky macs madan madhav madhavan madis mads mael
magloire magnar magne magnus mahad mahanama mahathir mahbub mahdi mahdzir mahela mahendra mahesa mahesh mahfud mahfuz mahinda mahir mahmoud
mahmud mahmudul mahmut mahsun maicol maik maikol maikudi maina maingi mairtin mait makara makary makau makis makokha makori makoto maks
maksim maksimiljan maksur maksymilian makunga makuta makuu malachy malcolm malik malio malte malthe mamadou maman mame mamede mamerto mamoru
manaaki manabu manaf manah manan manawa manbir mandeep mandla mandlakhe mandlenkosi manfred mangal manikandan manish manjit manlio manmohan
manoel manoj manole manolis manolo mansour mansur mansurali mantas manthan manuel manus manvendra maqbool maqsud maras marat marc
marcantonio marceau marcel marceli marcelin marcelino marcellin marcello marcelo marcial marciano marcin marcio marco marcos marcu marcus
marcílio marek mareks margana margarito margus marguy mariadi mariano marien marijan marijus marimuthu marinko marino marinos marinus mario
marius mariusz marián mark markel markku marko markus markward marlon marnix maroš marquis marshall marsito marsudi martaka martana martani
marten martial martijn martim martin martinho martino martti martyn martynas martí martín marvin marwata marwin maryadi maryanto marzuki
marçal masaaki masahiko masahiro masaki masanja masanori masao masar masaru masashi masato masayoshi masayuki mashaka masika masinde masood
masoud massamba massimiliano massimo massinissa matei matej mateo mateus mateusz matevž matheo matheus mathew mathias mathieu mathijs mathis
mathurin mathys mathéo mati matias matic matiu matiur matjaž mato matouš mats matt matteo matteus matthew matthias matthieu matthijs
matthäus matti mattia mattias mattin matts mattéo matyáš matéo matías matúš matěj matīss mauno mauri maurice mauricio maurilio maurin
maurits mauritz maurizio mauro maurus maurycy maurício mavuno mawuli max maxence maxim maximiano maximilian maximiliano maximilien
maximilián maximino maximo maxmilián maxwel mayank mayeul maykol mazhar mazlan maël mbithi mboya mbugua mburu mcebisi mduduzi mecit medard
meelis mees mefarettin mehboob mehdi mehdiqulu mehman mehmed mehmet mehmetzahir mehul meik meindert meinhard meinolf meinrad meiyappan
mekonnen melchior melchor melichar melih melihcan melitón melker melle melvin melwin memduh memili menelaos mengi mengistu mengüç menno
menyhért merdi merfyn mergim merijn merlin mert mertel mervin mervyn merzuk meshack mestur mesut metehan metinkaya metodi metoděj meurig
mevlüt meşhur micael miceal micha michael michail michal michalis michaël michał micheal michel michelangelo micheletto michelotto micheál
michiel michio mick mickael mickaël mieczysław miel mient mieszko miguel miha mihael mihai mihail mihajlo mihels mihhail mihin mihkel mihnea
mihály miika mijo mik mika mikael mikaere mikayıl mike mikel mikels mikhail mikkel mikko miklós mikołaj miksa mikuláš mikyas milan milay
miles milford milind millard milo milorad milos miloslav milovan miloň miloš miltiadis milton milutin milán min-ho min-jun min-seok min-woo
mindaugas minenhle minho minjun minoru miodrag miquel miran mirbadin mircea mirco mirko miro miroljub miron mironshoh miroslav miroslaw
mirosław mirsad mirzə mirəli misael mischa mishat mislav mitch mitchel mitchell mitesh mithat mithun mitică mitruț mitsuo mitsuru mitt
mizanur miķelis miłosz mladen mlungisi moacir mobutu modesto modibo modou modris moeldoko mogens mohamad mohamed mohamedi mohammad mohammed
mohamud mohan mohanan mohand mohd mohsen mohsin moinul moises moisés mojmír momanyi momir momčilo monirul monis montague monty moo-hyun
mordechai moritz morris morten mortimer moses moshe mostafa motoki mouloud mounir mourad moussa mořic mpho mthokozisi mthunzi muammer
mubashir mucahit muchiri mudassar muema mueni mugambi mugendi mugisha mugo mugur mugurel muhadjir muhaimin muhamad muhamed muhamet muhammad
muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadu muhammadumar
muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhip muhittin muhumuza muhyettin muhyiddin muia muiris muiruri mujib
mujur mukasa mukendi mukesh mukhtar mukhwana muktedir mukul mulele muli mulugeta mulwa mulya mulyadi mulyanto mulyono mumo mumpuni munene
mungai muni munyao munyoki murad murali muralidharan murat muratcan murathan murdo muriithi murilo murimi murithi muriuki murod murray
murrough mursinin mursita murtala murti murugan musa musafet musau musawenkosi musee musembi mushtaq musoke mustafa mustafizur mustafo
mustapa mustapha mustika mustofa musyoka musyoki mutai mutasım muthama muthengi muthoka muthu muthui muthuswamy mutie mutinda mutiso mutisya
mutluhan muttiah mutua mutuku mutunga muturi muvaffak muxtar muyiwa muzaffar muzaffer mwangangi mwangi mwaniki mwanzia mwaura mwendwa mwezi
mwiti mxolisi mykola myles myron myung-bak mzamo mzwandile máirtín márcio mário márk márton mátyás máté märt måns mårten médard mícheál mór
móric möhsim mübariz mücellib müfit müjdat mükramin mülâyim mümtaz münif müntəzir mürit mürsel mürsəl müslum müslüm müzekker müzəffər māris
mārtiņš mădălin mścisław məhəmməd məhərrəm məmməd mənsur n'guessan nabil nacer nachiket nacho nacio nadeem nader nadiem nadir nae nael nafii
nagaraj nagarajan nagesh naguib nahashon nahuel naim najam najib nakif nakip naksh nakul nalar nam-joon namiq namık nand nandan nando
naohiro naoise naoki naoto napoleon napoleone naradi narasimhan narayan narayanan narayanaswamy narcis narciso narcisse narcyz narcís nardi
narendra naresh narji nasab naseem naser nasim nasir nasiru nasrullah nasser nassim nasuf natalio natan natanael nataniel natarajan nate
nathan nathanael nathanaël nathaniel natiq naud naveed naveen navin navjot nawaz nayden nayil nazar nazario nazim nazir nazlim nazmi nazri
nazzareno nazım naël naïm nağı ndegwa nderitu ndirangu ndunge ndungu nduta nebih nebojsa nebojša necati necdat necdet nechifor necip
necmettin neculai ned nedyalko neel neeme neeraj neftalí negussie nehemiah nehip neider neil neill nejat nejc nektarios nelio nelson nelu
nemanja nemesio nenad nepomuk nereo nerijus nerim nesip nestor neville nevin nevio nevsal nevzat newt nezihi ngamia nganga ngari ngeni ngigi
ngoy ngugi nhlanhla nial niall niaz nibaldo nicanor nicasio nicat niccolò nichifor nicholas nicholus nick nicklas nickolas nickson niclas
nico nicoară nicodemo nicodemus nicodim nicolae nicolai nicolaie nicolaj nicolas nicolaus nicolás nicolò nicu niculiță nicușor nicuță
nicéphore niek niels nigel nihai nihal nihat nii niilo nikau nikhil nikiforos nikita nikitas niklas niklaus niko nikodem nikola nikolai
nikolaj nikolajs nikolaos nikolas nikolaus nikora nikos niks nikša nilo nils nilson nilton nimal nino nirmal nishant nitesh nitin niyaga
niyaz niyazi niyi niyilolawa nizam nizamettin nizar njabulo njagi njegoš njenga njeru njiru njogu njoroge njue njuguna njål nkosana
nkosinathi nnamdi noah noam noboru nobuo nobuyuki noel nolan nolberto noman nonoy nonso noraidi norbert norberto norbey nordin noriaki norio
norman normand normunds noud nout novak novruz noynoy noé noël nrima nsubuga ntimi ntokozo nugraha nugroho nuhu nuno nunzio nural nuretdin
nurettin nuri nuriat nurkan nurlan nurmuhammad nuru nurulla nurullah nurşən nurşərəf nusret nuwan nuyan nuşirəvan nwabudike nyaga nyakundi
nyamai nyana nyoman nyongesa nzioka nzomo nándor nélio nélson néstor nürəddin nüsrət nəcəf nəriman nəsib nəsimi obadiah obaidul obanijesu
obdulio obed obinna obrad ocampo ochieng ockert octav octave octavian octavio octaviu octávio oddbjørn oddmund oddvar odhiambo odhran odhrán
odilon odis odkanlı odo odongo oduor odysseas oebele oene oganer ognjen ognyan ogooluwa oier oisin oisín oiva ojas ojok ojārs okan okanay
okbay oke okechukwu okello okey okgüçlü okke okko okon okoth okseven okta oktavianus oktawian oktay okto oktüremiş okumu okyalaz oladare
oladele oladimeji olaf olakunle olamide olanrewaju olansile olaoluwa olatunji olav olavi olavo olawale olayinka olca oldağ oldrich oldřich
ole oleg olegario oleguer olegário oleksandr oleksiy olev olfert olgierd olimpian olimpiu olin olindo oliver olivier oliviero oliviu olivér
oliwer oliwier olle olli ollie olof oloo olov oluf olufemi olumide olumorotimi oluoch olusegun oluseun oluwafemi oluwagbemiga oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwaseyi oluwole olímpio omaca omar omari omer omkaar omkar ommund omobobola omondi omotayo onat ondieki
ondrej ondřej onesmus ongay onkar onni onno onofre onofrio onufry onuker onur onurcan onursu onveer onyango onyeka onyekachi onésime onésimo
opan opio opiyo opung oqtay oran oranlı orazio orduxan oreste orestes orgün orhan orinder oriol orlando orlin orm orson ortwin oruç orval
orvar orville orvo orxan orçun osagie osama osamu osaro osaze oscar osian oskar oskari oskars oskár osman osmo osogo osric ossi ossian ostap
osunleke osvald osvaldo osvalds oswald oswaldo oswin oszkár osée osório otabek otakar otay otfried othmar otieno otis otmar otso ottavio
ottfried ottmar otto ottokar ottomar ottone ottó otávio ouanes ouma oumar oupa ourel ousmane oussama ovide ovidio ovidiu ovídio owain owen
owino owuor oymak ozan ozansü ozy oğulbaş oğurata oğuz oğuzhan oğuzman oļģerts paal paavo pablo packie paco padraic padraig padraigh paiman
paio paker palaniswami palmiro pambe pamfil pamphile panagachie panagiotis panait panca pancho pancrazio pandu panfilo pangestu panji pankaj
pankracy pankraz pankrác panneerselvam panos pantaleon pantelis panu paolo parameswaran paramjit paraskevas pardi paresh paride parman parth
parthasarathy parvan pascal paschal pascual pasi pasqual pasquale patric patrice patricio patriciu patrick patrik patrizio patryk patrício
patxi pau paudie paul pauli paulino paulius paulo pauls pauric pavao pavel pavlo pavlos pavol pawel paweł paşa peadar peader pearse peder
pedro peep peeter pehlil peio pekka pelaji pelayo pellegrino pencho pentti pepe pepijn pepito per per-erik percival percy pere perfecto
periklis perkasa pertti perttu perumal pervez petar pete peter petko petr petras petre petri petrică petrit petrișor petro petros petru
petrus petruț petter petteri phelim phelix phil philemon philibert philip philipp philippe phillip philémon phineas piaras pierangelo
pierfrancesco piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo pierre pierre- pierrick piers piersanti piet pieter pietro pim
piotr pirahmet pirmin pirro pius placide placido placyd plamen pleșu plinio plácido polad policarpo polikarp polycarpe polydoros pompeo
pompiliu pomponio poncio pongrác ponnusamy pontus popke popobawa porfirio porfírio poul povilas praba prabawa prabhakar prabhakaran prabowo
prabu prachanda pradeep pradip prakash prakosa pramod pramono pranata pranav pranawa praneel pranit prasanna prasanta prasetya prasetyo
prashant pratap pratikno pratyush praveen pravoslav prayitna prayoga prayogo preben predrag prem priit primitivo primož prodromos proinsias
prokop prospero prudencio przemysław próspero puccio pule pumbaa puneet purnomo purushothaman purwa purwadi purwanto putu pádraic pádraig
páidí pál pánfilo pär pål pépin péter pío pünhan pătru pēteris přemek přemysl pərvin pərviz qabil qadim qadir qaiser qalib qamar qarin qasim
qasım qiyas qoşqar quentin querubin quim quincy quinten quintino quinton quintín quique quirin quirino quirze qulam qulu qüdrət qədir
qələndər qəzənfər qəşəm rabah rabih rabindra rachid rachit rachmat radek raden radika radim radit raditya radko rado radoje radomír rados
radoslav radosław radovan radu radúz raf rafa rafael rafaél rafaël rafał rafe raffael raffaele raffaellino raffaello rafi rafid rafih rafiq
rafiqul rafizi raghav raghavan raghavendra raghu raghunandan raghunath ragnar ragner ragnvald raharja raheem rahim rahman rahmat rahmi rahul
raihan raik raimo raimond raimondo raimonds raimund raimundo rainer raivis raivo raj rajab rajagopal rajagopalan rajan rajaram rajasekhar
rajat rajeev rajendra rajendran rajesh rajinder rajiv rajko rajmund rajnath raju rakesh ralf ralph ramachandran ramadan ramadhan ramadhani
ramakrishna ramakrishnan raman ramanathan ramaswamy ramazan ramesh ramid ramil ramiro ramiz ramli ramon ramush ramzan ramzi ramón ramūnas
ranbir rand randal randall randell randolf randolph randy ranganathan rangga ranieri ranil ranjan ranjit ranko ranveer raoul raphael raphaël
rareș rashad rasheed rashid rashidi rashied rasim rasmus rastislav rasul ratan ratko raul rauno ravi ravichandran ravindra ravy rawiri ray
rayaan rayan rayford raymond raymund raymundo razak razi raúl recai recep recepali redmond redzuan refik refilwe reginald regnar rehaan
rehman reidar reidulf reijo reima reimar reimer reimund reinald reinaldo reince reinder reinel reiner reinhard reinhardt reinhart reinhold
reinier reinis reino reinold reitze reksa relu remazan rembrandt remco remi remigijus remigio remigiusz remo remus remzi remígio renaat
renan renato renaud rendy rene rens renze renzo rené respati restituto resul resulcan reto reuben reuven rex rexhep reyansh reynaldo reza
rezaul rezső rezzak rhavi rhodri rhydian rhys riaan riad riaz ricardo riccardo ricciotti rich richard richardt richárd rick rickard rickey
ricky rico rida ridho ridwan ridzuan rienk rigo rigoberto rihards riho rik rikard riku rimantas rimas rinaldo rino rinor rinus risasi rishi
risto ritske rivo riyad riza rizal rizieq riziki rizki rizky rizvan rizwan ričards roald roan rob robbe robbert robbie robby robert roberto
roberval robinson robt robustiano rocco roch rochdi rochus rod roderich roderick rodger rodney rodolfo rodolphe rodrick rodrigo rodrigue
roel roeland roelof rogelio roger rogier rogério rohan rohat rohit rokas roko roland rolando rolands roldán rolf rollo romain roman romano
romaric romeo romeu rommel rommert romolo romuald romualdas romualdo romulo romulus román romão roméo ron ronal ronald ronaldo ronan ronith
ronnie ronny rono rony roope roosevelt roque rory rosamel rosauro roscoe rosen rosendo roshan roslan rosli rosman ross rossa rostislav
rotich rotimi rouven roy ruadhán ruairi ruairidh ruairí ruari ruaridh rubani ruben rubens rubin rubén rudecindo rudi rudolf rudolph rudra
rudy ruedi rufino rufus ruggero ruggiero ruhiu ruhsat rumen runar rune rungo rupert ruperto ruprecht rushil ruslan rusman russ russel
russell rustam rutger ruud ruwan ruy ryan ryder ryo ryoichi ryoji ryosuke ryota ryszard rytis ryuichi rza réginald régis régulo rémi rémy
róbert rókus rómulo rövşən rúben rüdiger rüfət rüknettin rüşen răducu răzvan rıdvan rıfat rıza rūdolfs rəis rəsul rəşad rəşid saad saadat
saban sabar sabas sabatino sabih sabin sabino sabir sabri saburo sachin sadaka sadasivan sadat saddam sadik sadiki sadio sadiq sadittin
sadık sadıq saeed safdar safet saffet sahin sahir saidi saif saifuddin saiful sajid saka sakari sakip sakis saksham sakti saku salah salami
salamon saleem saleh salem salih salim salkın salleh salman salohiddin salomão salomón salurbay salustiano salvador salvatore salvi samaksh
samandar samar samarth samba samesh samet sami samim samir saml sammy sampath sampo samppa sampson samson samsudin samsul samu samuel
samuele samuli samurtay samuël samwel samweli samy sanath sancak sancho sandalio sandeep sander sandiaga sandile sandip sandis sandor sandro
sandu sang-hoon sang-woo sanghoon sani sanjar sanjay sanjeev sanjeewa sanjit sante santeri santhanam santiago santino santosh sançar sape
saqib sarath saravanan sardar sardor sarel sarfaraz sargın sarpkın sarthak sartono sarvan sarvar sarıcabay sasa sathish sathvik satish
satoru satoshi satrettin saturnino satya satyajit saul saulius sava savak saverio savni saydam sayin sayrak saïd saúl sağcan sağıt saša sašo
schalk scot scott scotty seamus sean sebald sebastiaan sebastian sebastiano sebastien sebastijan sebastián sebastião sebastjan sebattin
sebestyén sedat seetharaman segismundo segun seha seif seiichi seiji sekou selahattin selaheddin selami selatin seler selim selorm selvam
selvaraj selâtin semender semih senad senan sencar senn senne senol senthil senyo seok-jin seosamh sepp seppe seppo septimiu septimus
seracettin serafim serafin serafín serdar serezli serge sergei sergej sergey sergi sergio sergiu sergius sergiusz serhat serhatmehmet serhiy
serigne serkan serol sertaç servando servác seshadri seth settimio setya setyo seung seungho sevdi severi severiano severin severino severo
severín sevindik seweryn seydo seydou seye seyfi seyfulla seyfullah seyfəddin seyi seyithan seymur sezal sezer sezgin sezginbaş seán seçme
shaban shabani shadrack shafie shafiq shafiqul shahbaz shahid shahidan shahidul shahriyor shahrizal shahrul shahrulnizam shahzod shahzoda
shailendra shakeel shakil shamil shamsher shamsuddeen shamsul shane shankar shanmugam sharad sharif sharmarke shashi shaukat shaun shaurya
shawn shayne sheamus shehu shekhar shekoni sheldon shem sher shigeo shigeru shigeto shin shingo shinichi shinji shintaro shinya shinzo
shirish shiv shivakumar shivansh shivaraj shkëlzen sho shoaib shohei shohjahon shohrux shoichi shoji shota shoto shpend shreyas shuichi
shuja shuji shunsuke shyam si-woo sibonelo sibusiso sicco sid siddaramaiah siddharth sidiki sidiq sidki sidoine sidy siebe siebren siegbert
siegfried sieghard siegmar siegmund siegward siem sietse sifiso sifuna sigbjørn sigfred sigfrid sigfrido sigfried sigge sigisbert sigismund
sigit sigitas sigmar sigmund sigurd sigvard siim sijuade sikke sila silas silvan silvano silverio silvestr silvestre silvestro silvian
silvio silviu silvo simen simeon simion simiyu simo simon simphiweyinkosi simplicio simão siméon simón sinan sindre sinforoso sinică sinisa
siniša sione siper sipho sirac sirajul siro sisay sittik sivakumar sivaraman sivert sixte sixten sixto siyabonga sizwe sjaak sjoerd sjors
sjur skender skjold skënder slamet slaven slavisa slavko slavomír slawomir slobodan sneider snorre soběslav soeharto soekarno sofiane sofyan
sohail sokol soleh solomon somasundaram somtochukwu sonad sondre soner songurkan sonny soren sorin sosimo sosuke sota sotiris soufiane
souleymane soumaïla soumitra soydaner soykut soyselçuk spas spencer sphiwe spiro spyridon spyros srdjan sreten srećko srečko sridhar
srikanth srinivas srinivasan srđan ssemakula staffan stamatis stamen stan stancu stanimir stanimír stanislao stanislas stanislaus stanislav
stanislaw stanisław stanko stanley stasys stathis stavros staņislavs steen stef stefaan stefan stefano stefanos steffan steffen steinar
stelian stelios stellan sten stephan stephane stephanus stephen stephene stephon stergios steve steven stewart stian stig stijn stipe stiven
stjepan stojan stoyan stratos struan stuart sture sturla ståle stéphan stéphane suat subbaraman subhash subramaniam subramanian sudhir sudi
sudirman sugeng suhail suhaimi suharso suharto sukarno sukhbir sukhdev sukhwinder sulaiman suleiman sulev sulhi sulho sulo sumarno sumit
sunarto sundar sundaram sundararajan sunday sune sunel sung-ho sung-hoon sung-jin sung-min sungho sunil suphi supriyadi supriyanto suraj
suranga surendra suresh surinder suryo susanto sushil susilo susumu sutrisno suwarno svante svatopluk svatoslav svein sven svend svenning
sverker sverre svetislav svetoslav svetozar svetozár svätopluk swaleh swaminathan swapan swen syafruddin syahrul sybe sybren syed sylvain
sylvester sylvestre sylvio sylvère sylwester sytze syver szabolcs szczepan szilveszter szilárd szymon sámuel sándor séamus sébastien
séraphin sérgio séverin sílvio sökmen sönke sören sözer sølve søren sübhan sücaettin sücəddin süha sükrü süleyman sümeyye süvari sıla
sıylıhan sławoj sławomir səbuhi səfər səlahəddin səlim səməd sənan sərvər sərxan sərəncam səxavət taavet taavi taciddin tad tadao tadas
tadashi tade tadej tadeo tadesse tadeu tadeusz tadeáš tadhg tae-hyung tae-woo taeke taewoo taha tahir tahsin tahvo taichi taine taisto taito
taiwo taj tajuddin tajul takafumi takahiro takao takashi takatifu takato takayuki takehiko takeo takeru takeshi takis takuma takumi takuya
talayer talip talıb tamas tamati tamaydın tamer tamrat tamás tanak tanay tanbay tancredi tancrède tandoğdu tanel taneli taner tangaroa
tanguy tanhan tanimu tanish tanju tanko tanpınar tansev tansığ tanveer tanvir tanyolaç tanır tapan tapani tapio tarak tarancı taras tarcisio
tarek tarik tariku tariq tariqul tariyel tarkan tarmizi tarmo taro tartış tarun tarvo tarzícius tarık tasdik tasnim tassilo taswir tatsuo
tatsuya taufan taufik taulant tauno tautvydas tavish tayaydın tayfun taygan taylak taylan tayo tayyip taşar taşkan teber tebogo teboho
tecimer tecwyn ted tedi tedros teemu teerth teguh teijo tejas tejinder tejs tekbay tekecan tekiner tekle teklu teksoy telemaco telesforo
telim telman telmo temidayo temir temirhan temistocle temizkal temuçin tendai tengku tenvir teobaldo teodomiro teodor teodoro teodors
teodosio teofil teofilo teohari teotónio teppo terence terho terje terlan tero terrance terrence teruo tesfaye teshome tetsuo tetsuya teun
teunis teus teuvo tevfik tevs teymur teymuraz teymurçin tezcan tezol teófilo thabang thabani thabiso thabiti thabo thad thaddeus thaddäus
thales thanasis thando thangaraj thapa themba thembinkosi themis themistoklis theo theobald theodoor theodor theodore theodoro theodoros
theofanis theophil theron theunis thiago thibaud thibault thibaut thibo thierry thies thijmen thijn thijs thilan thilo thirumavalavan
thisara thodoris thom thomas thomás thor thoralf thorben thorbjørn thore thorkild thorleif thorsten thorvald thos thrasyvoulos thulani thuo
thure thurman thyagarajan théo théodore théodule théophile tiago tiarnan tibe tiberiu tibo tibor tiburce tiburcio tibúrcio tichomír tidiane
tiede tiernan tihomir tiisetso tiit tijl tijmen tijn tijs tilahun tilak tilen tillmann tilman tilmann tilo tim timbul timm timmy timo timon
timos timotei timotej timoteo timotheus timothy timothée timur timurtaş timéo tino tirso tirta tirtayasa tito titouan titus tivadar tiziano
tiémoko tiğin tjahjo tjalling tjark tjeerd tjitte toader tobenna tobias tobiasz tobiáš tobías tod todd todor tofiq toivo toker toki toktuğ
tokunbo toköz tolga tolgahan tolonbay tom tomas tomasz tomaž tomislav tommaso tommi tommy tomo tomohiro tomoki tomori tomoya toms tomàs
tomás tomáš tomé toncho tonguç tonino tono tony toomas topi topias topuz toralf torben torbjörn torbjørn torcato tord tore torfinn torgeir
torgny torgrim torhan toribio torkel torleif tormod torquato torquil torstein torsten toru torvald toshiaki toshihiko toshihiro toshio
toshiro toshiyuki totok touko toño toğan toğrul traian traugott travis trefor trent trevor triantafyllos trisno tristan tristán troels trond
troy truls truman tryfon tryggve trygve tránsito tsanko tsegaye tshegofatso tshepiso tshepo tshisekedi tsietsi tsubasa tsuma tsutomu
tsuyoshi tsvetan tudor tudur tufan tugiman tukufu tulio tullio tulun tumaini tumwesigye tunahan tunar tuncay tunde tunguç tunçboğa tunçkılıç
tuomas tuomo turabi tural ture turgay turgut turhan turlough turxan tushar tutkun tuukka tuur tuure tuyuğ tuğcan tuğrulhan tuğtaş tveit
tvrtko twan txomin tycho tygo tyko tyler tymon tymoteusz tyrell tyrone tytus tácito téo tódor tõnis tõnu tönnies törel tükelalp tümer
tümkurt türabi türkalp türkmen tüzeer tālis tınal tərlan ubald ubaldo ubbo uberto ubirajara uche udant udarsh uday udo ueli uffe ufuk ugo
ugochukwu ugolino uilke uinseann ujjwal ukko uku ulakbey uldis ulf uli ulises ulisse ulisses uljas ullrich ulrich ulrik ultan ulu uludağ
uluman ulutay uluğbey ulysse ulysses umang umar umaru umay umaya umberto umesh umman umut umutcan unai unggul unnikrishnan untamo unto
untung uolevi upendra upik upkaar upul uraltay urbain urbano urfan urhan urho uriah uriel urko urmas uroš urpo urs ushan ushindi usiku usman
usmon utkarsh utku utkucan utpal utz uuno uwe uxío uzbay uzoma uzsoy uçan uçbeyi uğan uğur uğurkan uğurtan uģis vaclav vadim vafir vagn
vahid vahit vahittin vaidas vaido vaidyanathan vaino vajk valdas valdemar valdir valdis valeh valentijn valentim valentin valentinas
valentino valentín valeri valeriano valerij valerio valeriu valerián valero valery vallabh valon valter valtteri valère valér valéry
vangelis vaqif varadarajan vargın varun vasco vasif vasil vasile vasilică vasilis vasily vassilios vasudevan vasyl vaughn vavrinec vavřinec
vaysal vazeh vazul vebjørn vedant vedat vedran veerappan veeti vegard vehbi veijo veikko veis veit veli velibor velimir velitdin vello
venancio vencel venceslas venceslás vendel vendelín venelin veniamin venkat venkataraman venkatesh venkateswara ventsislav venugopal
venâncio verim vern verner verneri vernon veríssimo vesa veselin vetle vetrivel veysəl vezat vic vicente vicențiu victor victoriano
victorien victorino vidadi vidal vidar vidkun vieri viesturs viggo vignesh vigo vihaan vihtori vijay vijayakumar vikas viking vikram viktor
viktors vilayət vilgot vilhelm vilho viliam vilis vilius viljami viljem viljo villads ville villu villy vilmar vilmer vilmos vilnis vilém
vimal viman vinay vince vincenc vincent vincentio vincenzo vincențiu vinicio vinicius vinko vinod vinsen vinzenz vinícius viorel vipul viraj
virendra virgil virgilio virginijus virginio virgílio virman visarion vishal vishwanath visvaldis vitali vitalij vitalis vitaly vito vitor
vitorino vittore vittorio vitus vivaan vivek vivencio viļums vjekoslav vlad vladan vladimir vladimír vladislav vladislavs vlado vlaicu
vlasis vlastimil vlastislav vlatko voicu vojislav vojtech vojtěch voldemārs volkan volker volkhard volkmar volodimir volodymyr vratislav
vratko vuk vullnet vurğun vusi vusumuzi vyron vytas vytautas václav vâlâ väinö víctor vít vítor vítězslav víťazoslav vüqar vüsal věroslav
vəfadar vəli wachira wacław wade wadi wafula wahab wahid wahyu wainaina wakiman waldemar waldo waleed walenty walerian walfried walid
wallace walmir walt walter walther waluyo wamalwa wambua wambugu wanderley wandile wangila wanindu wanjala wannes wanyama wanyonyi waqar
wardaya wardi warinder warjas warji warre warren warsa warsame warsita warwick waseem wasim wasis wassim wasswa wataru wawan waweru
wawrzyniec wayan wayne wazir wekesa weldon wenceslao wendel wendelin wendell wenzel werner wernfried wes wesley wesonga wessel widodo
widukind wiebe wiebren wieland wieslaw wiesław wietse wieńczysław wigand wigbert wijbrand wiktor wikus wilber wilbert wilbur wilburn wilf
wilford wilfred wilfredo wilfrid wilfrido wilfried wilhelm wilhelmus will willard wille willem willfried willi william willian willibald
willibert willibrord willie willis willy wilman wilmar wilmer wilton wim wincenty winfield winfried winston wira wiranto wiremu wisnu wit
witold wladimir wm wojciech wojsław woldemar wolf wolfgang wolfhard wolfram wolodymyr woo-jin woo-sung woodrow woojin wopke workneh wout
wouter wriddhish wridesh wulf wunibald wybren wycliff wycliffe wyn wynand wálter władysław włodzimierz xabi xabier xaime xalid xaliq
xaləddin xamis xan xanana xander xankişi xanlar xanti xaver xavi xavier xenofon xián xocas xolani xolid xolile xosrov xosé xoán xudaverdi
xudayar xudu xurxo xəlil xəyal xəyyam yadigar yagnesh yago yahia yahya yahyo yahşikan yair yakobo yakov yakubu yakup yalazabay yalgın
yaltırak yalçın yamid yamin yamən yanick yanik yanis yanko yankı yann yannic yannick yannik yannis yanto yao yaqoob yared yargı yaroslav
yasan yash yashwant yasin yasir yasonna yasser yassin yassine yasuhiko yasuhiro yasuo yasushi yasəf yatin yavor yavuz yavər yaw yayak
yazganalp yağın yağız yağızkurt yaşar yaşattin yecid yeddyurappa yeferson yeison yekda yelesen yemi yeneral yerko yerson yertan yesid
yetişal yevgeny yigit yilmaz yinka yitzhak yiğit ylli yngvar yngve yoan yoann yoav yogendra yogesh yohan yohane yohanes yohannes yohei
yoichi yoji yolal yonatan yonathan yono yoofi yoon-ho yordan yorgos yoro yoruç yosef yoshiaki yoshihide yoshihiro yoshikazu yoshimasa
yoshinori yoshio yoshiro yoshiyuki yossi yosuke yota youba youcef younes young-ho young-jae young-min young-sam young-soo youngho youri
yousef youssef youssou youssouf yousuf ype yrjö yudai yudhoyono yudi yug yuichi yuji yuki yukio yulianto yunis yunt yunus yurdanur yuri
yuriy yurtgüven yurttaş yusaku yusef yusif yusril yussuf yusuf yusuke yuta yutaka yuto yuvraj yuya yuzo yvan yves yvon yücel yücelen yümun
yılma yəhya zablon zac zacarias zacarías zach zacharia zachariah zacharias zacharie zachary zachery zack zafar zahari zaheer zahid zahir
zahirul zahur zaid zain zainal zaini zainuddin zak zakaria zakariyo zakayo zakir zalán zambry zamfir zamin zamiq zamir zamri zane zashil
zaur zayan zayd zayn zayyan zbigniew zbyněk zbyszko zbyšek zdenko zdeněk zdravko zdzisław zeferino zeger zehaan zekayi zeke zekeriya zeki
zelalem zeljko zenawi zende zennun zeno zenon zenonas zenzele zenón zeynal zeynelabidin zeynulla zhivko ziaur ziedonis ziemowit ziggy
zigmārs zigor zihni zikmund zikora zisis ziya ziyaettin zlatko zolani zoltan zoltán zoral zoran zoumana zsigmond zsolt zsombor zuba zubair
zubairu zubayr zuberi zuhri zulfiqar zulhas zulkarnain zulkifli zvi zvone zvonimir zvonko zwatie zygfryd zygmunt zéphirin züfer zülfü
zülgarni zərdüşt ábel ádám ágoston ákos álex álmos álvaro ángel áron árpád âdem ângelo åbjørn ådne åge åke çakar çakırca çaltı çamok çapkan
çavuldur çağa çağatay çağdan çağlar çağlasın çağveren çelem çelikkan çelikyürek çerçi çetin çetinsu çeviköz çinerk çingiz çokan çopur çoğay
çıdal çıvgın èric édgar édouard éleuthère élie élisée éloi émile émilien éric étienne évariste ëakumbu ícaro ítalo íñigo óliver óscar ödön
öge ökkaş öktürk ömer ömür önel öngen önsal örik örjan örs öryürek östen özakan özalpsan özaslan özbay özbilek özcan özdal özdil özdoğdu
özerdinç özertem özger özgür özinal özkan özkent özkutlu özlü özokçu özpınar özsözlü öztek öztürk özçam özüdoğru öğet øistein øivind øjvind
ørjan ørni øvli øystein øyvind übeydullah ülfet ülfət ülküdeş ülo ülvi ümid ümmet ünal ünek ünlen ünübol ürfettin üsame üstün üzer üzeyir
ādams ādolfs čeněk česlav čestmír đuro ēriks ēvalds ğanim ģederts ģirts ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít łucjan łukasz şaban
şabettin şafii şahat şahin şahinbey şahlar şahmar şahmettin şahvələd şakir şali şamil şamxal şanlı şavki şefi şehamet şekim şemsettin şenkal
şerafeddin şeref şevket şide şinasi şirin şirzad şuayp şükri şükrü şükür şıxı şərəfəddin šarūnas šime šimon štefan štěpán žan žanis žarko
željko žiga žigmund žilvinas živko živojin žygimantas șerban ștefan əbdül ədalət əflatun əhliman əhməd əhəd əjdər əkbər əkrəm əli əliş
əliəkrəm ələkbər ələsgər əmin əmir ənvər ərtoğrul əsgər əyyub əşrəf άγγελος άνθιμος άρης άριστος έκτορας έξαρχος ίκαρος ίων αίας αβραάμ
αγάπιος αγαθάγγελος αγαθοκλής αγαθόνικος αγαμέμνων αγαπητός αγγελής αγησίλαος αδάμ αδαμάντιος αθανάσιος αθηναγόρας αθηνόδωρος αιμίλιος
αιμιλιανός ακρίτας ακριβός αλέξανδρος αλέξης αλέξιος αλκιβιάδης αμβρόσιος ανάργυρος ανέστης αναγνώστης ανανίας αναξαγόρας αναστάσιος ανδρέας
ανδροκλής ανδρόνικος ανθούλης αντίγονος αντίπατρος αντύπας αντώνης αντώνιος απόλλων απόστολος αρίσταρχος αργύριος αριστείδης αριστομένης
αριστοτέλης αριστοφάνης αριστόβουλος αρτέμης αρτέμιος αρχέλαος αρχιμήδης ασημάκης ασημής ασκληπιός αστέριος αυγέρης αυξέντιος αφέντης
αχιλλέας βάιος βαγγέλης βαλάντης βαλέριος βαλεντίνος βαρδής βαρθολομαίος βαρσάμος βασίλειος βασίλης βελισσάριος βενέτιος βενιαμίν βενιζέλος
βησσαρίων βικέντιος βλάσης βλάσιος βλαδίμηρος βρασίδας βύρων γαβριήλ γαλάτιος γαληνός γαρύφαλλος γεράσιμος γεώργιος γιάννης γιώργος γκίκας
γρηγόριος δίκαιος δαμασκηνός δαμιανός δανιήλ δημήτρης δημήτριος δημοκράτης δημοσθένης δημόκριτος διαμαντής διογένης διομήδης διονύσιος
δομήνικος δράκων δρόσος δωρόθεος ειρηναίος ελευθέριος ελισσαίος εμμανουήλ επαμεινώνδας ερμής ερμόλαος ερρίκος ερωτόκριτος ευάγγελος ευγένιος
ευδόξιος ευθύμιος ευκλείδης ευμένιος ευριπίδης ευσέβιος ευστάθιος ευστράτιος ευτύχιος εφραίμ ζήνων ζαφείρης ζαφείριος ζαχαρίας ζηνόβιος
ηλίας ηρακλής ηρόδοτος ησαΐας θέμης θαλής θανάσης θεμιστοκλής θεοδόσης θεοδόσιος θεολόγος θεοτόκης θεοφάνης θεοφύλακτος θεοχάρης θεόδουλος
θεόδωρος θεόκλητος θεόπιστος θεόφιλος θεόφραστος θησεύς θοδωρής θουκυδίδης θρασύβουλος θωμάς ιάκωβος ιάσονας ιάσων ιγνάτιος ιερεμίας
ιερόθεος ιερώνυμος ιορδάνης ιουλιανός ιπποκράτης ιππόλυτος ισίδωρος ισαάκ ιωάννης ιωακείμ ιωνάς ιωσήφ κάρολος κίμων καλλίνικος κηρύκος
κλέαρχος κλήμης κλεάνθης κλεομένης κλεόβουλος κλεόπας κομνηνός κορνήλιος κοσμάς κρυστάλλης κυπριανός κυριάκος κυριαζής κωνσταντίνος κύρος
κώστας λάζαρος λάμπρος λάσκαρης λέανδρος λέων λαέρτης λαοκράτης λαυρέντιος λεμονής λεονάρδος λευτέρης λεωνίδας λογοθέτης λουδοβίκος λουκάς
λουκιανός λυκούργος λύσανδρος μάκης μάριος μάρκος μένανδρος μίνωας μαγδαληνός μακάριος μανώλης μαρίνος μαρτίνος ματθαίος μαυρίκιος
μαυροειδής μαυρούδης μαύρος μεγακλής μεθόδιος μελέτιος μενέλαος μερκούριος μηνάς μικές μιλτιάδης μιχάλης μιχαήλ νέαρχος νίκανδρος νίκος
νίκων ναθαναήλ ναπολέων νεκτάριος νεοκλής νεόφυτος νικήτας νικηφόρος νικόδημος νικόλαος ξανθός ξενοφών οδυσσέας οδυσσεύς ορέστης ορφέας
πάνος πάρις πάτροκλος πέτρος πίνδαρος παναγής παναγιώτης πανορμίτης πανταζής παντελής παντελεήμων παράσχος παρασκευάς πασχάλης παυσανίας
παύλος πελοπίδας περικλής πλάτων πλούταρχος πολυζώης πολυκράτης πολυχρόνιος πολύβιος πολύδωρος πολύκαρπος πραξιτέλης προκόπιος προμηθέας
πρόδρομος πυθαγόρας πύρρος ράλλης ρήγας ρίζος ραφαήλ ραχήλ ροδόφλος ρωμανός σάββας σέργιος σαμουήλ σαράντης σεβαστιανός σεραφείμ σιρανούς
σολομών σοφοκλής σπήλιος σπυρίδων σπύρος στέλιος στέλλιος στέργιος στέφανος σταμάτης σταμάτιος σταύρος στυλιανός συμεών σωκράτης σωτήρης
σωτήριος σόλων σώζων τάκης τάσος τίμων τίτος ταξίαρχος ταξιάρχης τζανέτος τηλέμαχος τηλεμαχος τιμολέων τιμόθεος τριαντάφυλλος τρύφων
τσαμπίκος υάκινθος φίλιππος φαίδων φανούριος φιλήμων φλοριάντ φοίβος φρίξος φραγκίσκος φρειδερίκος φωκάς φωκίων φωτεινός φώτης φώτιος χάρης
χαράλαμπος χαρίλαος χαρίτος χρήστος χρίστος χριστιάν χριστόδουλος χριστόφορος χρυσοβαλάντιος χρυσόστομος χρύσανθος όθων όμηρος аарон аблен
августиан августин авдей авел авер аверкий аверно аверьян авксентий аво аврам аврели аврелий аврелій аврор автоном агап агапи агапий
агатопод агафон аггей аглай агнен агнеш агоп агъци адалберт адам адеан аделин адем адриан адриян аерозол азалия азар азарий айдемир акашия
аким аксакусти аксидан аксинтия алберт албияна алдин алевандър алевтин алег алек алекзандриян александар александр алексей алексеј альберт
амвросий амвросій амос ананий анатолий анатолій андрей андреј андрон андроник андрій аникей аникита анисим антип антон антонин аполлинарий
аполлон арефий аристарх аркадий аркадій арсен арсений артем артемий артур артём архип аскольд атанас афанасий афиноген бажен беримир берин
берия беро берослав бетина бетино бечо билян бинко биньо бисенти бисер благо благовест благой благомир благосвет благој блаже бог богдан
богиня богодар богой боголюб богомил богослав богуслав бодромир божан божидар божик божимир божин божинел божко божо божур боил боила бойко
бойчо болен болеслав боне бонислав бонко боно борис борислав борче боян бојан бранко бронислав будимир в'ячеслав вʼячеслав вадим валентин
валерий валерьян валерій варлаам варфоломей варфоломій васил василий василь вацлав велимир венедикт вениамин веніямин веселин весислав весо
веспасиян ветко вечко вигалот виго виделин виден видин видое видослав видю викенти викентий виктор викторин вилиан вилизар вилизара вилислав
вилиян винету винко винсънт винченцо виолет виолин висарион виссарион виталий витко витлян витомир витош вихрен вихрони вихър вичо виша
вишетин вишню влад владилен владимер владимир владислав владлен влас влатко володимир всеволод всемил всеслав вышеслав вячеслав віктор
віталій гаврила гаврило галактион галентин галиен галимир галиян гани ганислав ганцомир ганчо ганьо гаро гатьо гацо гвардиана гедеон гелемир
генади генадивалериев генадий генислав генко геннадий геннадій гено генчо гео геодим геомил георги георгий георгій герасим герган гергей
гергелюб гергин гердан герман геро герчо гетислав гетко гето гецо гечо гешо гивеза гиздален гико гилдрой глеб гліб горан гордей гордій
гостомысл гоце гремислав григорий григорій гурий давид давыд дамјан дан даниел даниил данила данило дарко делчо делян деляна демʼян дементий
демид демир демьян демян дениз деника денимир денис денислав дениян денчо дердидас десилиан десимир десислав деслав деспин деспинка деспот
детелин дечко дечо дечю дешо деян дејан джанер джанко джихад диаманди диамантина диан дивизие дивизия дивил дидко диего дико дилян димитар
дмитрий дмитро добромысл доброслав доне дорофей драган душан евгений евграф евдоким евлампий евсей евстати евстатий евстафий евстахий
евстигней евтим егор едвин едит едрю едуард еким ектар ектор елвис елеан електрон елемаг еленко елиан елиас елиезер елизабет елизар елин
елисей елисия елко ельо еманоил емануел емануил емельян емил емилиан емилиян ендо енчо еньо еню епифан ервин ередин еремей еремия ерик ерина
ермил ермолай ерол ерофей ерсен есен етиен ефим ефка ефрем жарко заварин завен замфир занго занко запрян зарко зафер зафир захар захари
захарин захо звездан звездин звездислав звездиян звездолет звездомир згура здравелин здравец здравко здравчо зенгин зика зинко зинови
зиновий зиновій златан злати златил златимир златиян златко златогор златозар златомир златослав златоцвет златьо золтан зоран зорян зосима
иван игнатий игор игорь измаил изот изяслав иларион илиомар илич илия илиян илија илко илчо илья имилиан ингемунд инко иннокентий инчо иосиф
ипат ипатий иполит ипполит ираклий ириан ириней иринеус ириян ирко ирма ирник исай исак исидор искрен искър исперих истан истатко истилян
исус итко ихтиандър ицо ичо йено йеремия йоан йован йовица йовко йово йовро йовцо йовчо йожи йоил йолиян йолко йосип казимир каллистрат
капитон карен карим карин карл карло кармен каролин карп карчо касьян катакомб каталинка катерин кевин кеворк кери кибер ким кимба кимбо
кимон кимчо кин кинка кинта киприслав киприян кир кириен кирил кирилл кирило кирчо киряк киряки киряко кис кит кито китодар китомир клавдий
клим климент кнут козма койно койо койчо коко коле колчо кольо колю комнин кондрат кондратий конон константин корнил коста костянтин крсте
кузман кузьма куприян лавр лаврентий ладимир ладислав лазар лазарь лалко лало лальо ламби ламбо ламбю ланселот ласкал ласкар ластър латин
латко латьо латю леандър лев левент левко левчо леко ленин ленко леон леонид леонтий леонтій леонід леопольд лесе лесь лефтер лечо лилко
лило лилчо лилян лимон липе лихия личо ловчо лозан лозана лозен лонгин лоранс лукʼян лука лукан луко лукьян лули лулчо лусио лусия лучезар
любим любомир любосмысл макар максим максимильян маноел манол маноло мантас мануил мануш манчестърюнайтед манчо маньо маню марангони марат
маргарит марек мариан марий марин маринел маринчо марио мариоллита маритна мариян марк марко маркус мартен мартин мартиниян мартын мартьян
маруш марчело марјан маслина матвей матвій матей матьо матю махно машо медиан мено мерилин месак метакса методи мефодий мечислав микита
микола миколай милан милен милий милован мина мирон мирослав митко митофан михаил михайло михей модест моисей мокей момчило мстислав назар
найо найчо наке нако нанко нано нансимир нанчо наню наркис нарцислав наско настимир настрадин натан натанаил натко наум нафисат нафтали
нацко нацо начиян начко начо невен невенко невилиян невян негослав неделин неделчо недислав недко недьо недю недялко нейко нейчо нелко нелчо
нене ненко ненсислав ненчо неокли нерес нестор никандр никанор никита никифор никодим никола николай никон нифонт обретим ованес огин
огнемир огнен океан олег олек олекса олександр олексій олесь олимпи олимпий омар омелян омуртаг оник онисим онуфри онуфрий ончо опанас орест
орлин ортодокси орфей орхидей орхип орце осип оскар остап остромир оханес охрім павел павелин павко павле павлик павлин павлинчо павло
павломир паисий пако палми палмиро панай панайот панас панде панделис пане панкрат панкратий панкртийян пано панталей пантелей пантелеймон
панто пантю панфил панчо паолина парамон параскев параход парашкев парашкеван пармен паруш парфен паско паспанахил пато патрик патьо паулин
паун пахом пацо пачо пейко пейо пейодон пейтан пейчин пейчо пеко пелай пеле пенко пенчин пенчо пеньо пеню пео пепино пепислав пепо перикъл
персиана персиян перчо петар петиконгрес петкан петко пето петр петраки петрана петре петринел петро петрозар петромил пилип пимен платон
поликарп порфирий потап пров прокл прокофий прохор прохір пётр радим радислав радован рамзан рангел рандю ранчо расате ратибор ратмир рафаил
рачко рачо рашко рашо раю раян реан рем риналдо ринат рис ристо ристя ричард ричерд роберт роберто робин робърт рогелина рогена родан родион
розалин розин розоцвет ройо роксан роман ромел ромелина ромен ромео ромил ромул росен росенка росимир роска роско ростиана ростимир
ростислав рубен руслан рустам рюрик савва савватий савелий самсон самуил сашо светломир светлю светозар светослав святополк святослав
себастиан себахтин севан севар севастин севастьян севдалин севдан севелин северин седеф седефчо селен селена селиван селиверст семен семён
сенко серафим сергей сергій сеслав сиви сигизмунд сидер сидония сидор сиен силаги силан силантий силвестър силвио силвиян сильвестр силян
симеон симо симон сирман сифоня скорбут слав славдо славе славейко славен слави славил слободан сократ соломон софон софрон спартак спас
спиридон станимир станислав станіслав степан стефан стоян стојан тарас твердислав творимир теодор теодоси теодосий теодослав теодостин
теофан теохар тервел терентий тигрони тило тильо тимо тимон тимотей тимофей тимофій тимур тимчо тино тинчо тит тихо тихол тихомир тихон тишо
тоде тодомирка тодор тодораки тодорин тодорина токимир толек толю тома томас томе томен томинка томислав томо тоне тони тонимир тонислав
тонко тончо топалко тополко тотко тотьо тотю тоцо трајан трајче трифон трофим трохим ульян устим устин фадей федор федосий федот федір
феликс феоктист феофан ферапонт филарет филатей фили филидан филимон филион филип филипас филипопол филипп филко филомир филчо фильо финдо
фиро фирс фирчо фичо флорентин флори флориан флорин флоро фока фома фори фортунат фосил фотий франк франц францислав фрацил фреди фродо фрол
фуго фуко фъстък фьодор фёдор хавтелин ханко хараламби харалампи харалан харбингър хари харизан харитон харлампий хасан хасатин хачо хвойне
хебър хектор хераклит хернани хефестион химинай хинко хино хитко хома хороз храбрин храбър хранимир хрелко хрельо хрисим хрисимир хрисо
христалин христивилин христиела христилиан християн христо христодор христозар христозорнициан христозорницомил христомил христомир
христослав христофор хрисчо хрондел хрусан хубав хубавен хубан хубен цветан цоню цоцо цочо цъки чавдар чанкете чанко чано чаньо чардафон
чародей чауш чачо чвор чедо чедомир ченко ченю чепо черноризец черньо чеслав чийо чико чило чонар чони чоно чоню чочо чочомир чубрик чуде
чудо чудомир чудослав чук шабан шанко шаноу шаро шейна шеки шенко шенол шибил шидер шинко шино шипчан ширко шишман шкодри шмильо шмулю
шпилко шушо щедрин щедю щеки щено щеню щерион щериян щерко щерьо щерю щилиян щилян щирян щоно щтърбан щтъркан щурк щърбан щъркан ъглен ълен
ърнест ъруин ърчо ьобирдар эдуард эмиль эммануил эраст эрнест эрнст ювеналий юги юлиан юлий юлиян юрдан юри юрий юрій юстим юстин юстиниан
юхим яблен явор яго ягодин язо яко якоб яков якослав якуб яків янадин янаки янакин яначко яне янег янедин янек яни яниел яник янимир янис
янислав яничко янко янкул яно яномил янтар януарий януш янцислав янче янчо ярема ярно яромир ярополк ярослав ярце ярчо яръм ярю ясен ясер
ястреб ятан яцо ячо яшар яшка яшо яшон ѓорги ѓорче євген єлисей єфрем іван ігнат ігор ілля јане јован јовче
محمد أحمد محمود مصطفى علي حسن حسين عمر عثمان خالد وليد يوسف إبراهيم إسماعيل سعيد سالم سليم سليمان سمير سامي سامر سامح طارق طلال طه زياد زيد
زين رامي رائد رشيد رشاد رضا رياض راشد ربيع كريم كمال كاظم قاسم قيس فادي فارس فاروق فهد فؤاد فيصل فريد فوزي ماجد مازن مالك مروان مراد منصور
منير موسى ناصر نادر نبيل نزار نعمان نجيب نضال هاني هشام هيثم هادي يحيى ياسر ياسين يزن بلال بشار بسام بكر تامر توفيق ثامر جابر جاسم جمال
جميل جورج جلال حاتم حازم حامد حسام حمزة حمدان حمد حميد حيدر حسان خليل خلف داود رفيق زكريا زهير ساهر سعد سعود سلطان سيف شادي شاكر شريف صالح
صلاح صادق صبري ضياء عادل عامر عاصم عباس عدنان عدي عزيز عصام عطية عماد عمار عمرو عيسى عبدالله عبدالرحمن غازي غسان لؤي لطفي إدريس إلياس أيمن
أيوب أمين أمجد أنس أنور أسامة أشرف أكرم أسعد أديب أدهم إياد إيهاب مهند معاذ معتز مجدي مدحت مهدي ميلاد نايف نعيم نواف وائل وسام وسيم وجدي
يعقوب يونس منذر بطرس جرجس مينا عوض رامز رمزي رؤوف سفيان شفيق صخر عارف عاطف عزت عقيل فواز فتحي كنان لقمان مؤيد مفيد ممدوح مهيب نوفل هيكل جون
جو دونالد فلاديمير إيمانويل بوريس أنطونيو بنيامين مايكل ديفيد روبرت جيمس توماس بيتر بول مارك ستيفن أندريه مهدی امیر ابراهیم اسماعیل اکبر
اصغر مجید حمید سعید مسعود وحید جعفر کاظم جواد داوود عیسی یاسر فرهاد فریدون فرشاد فرزاد فرامرز فرید بهرام بهروز بهزاد بهمن بهنام بابک آرش
آرمان آرمین اردشیر ارسلان اشکان افشین ایرج ایمان پرویز پوریا پیمان پیام پدرام تورج جمشید جهانگیر خسرو داریوش رامین روزبه رستم رسول رحیم کریم
کامران کامیار کاوه کیان کیوان کیومرث کوروش سیاوش سیامک سهراب سهیل سینا شاهین شاهرخ شهاب شهرام شهریار شروین غلامرضا محسن محمدرضا علیرضا
علی‌رضا حمیدرضا امیرحسین مرتضی مصطفی مسلم منوچهر مهران مهرداد مهیار نصرالله نیما هوشنگ هومن یحیی عزیز رحمان اسد اسفندیار الیاس ایوب بیژن
طاهر علی حسین موسی هادی سلیمان یعقوب یوسف صفر قربان شاپور شاهپور سعدالله فضل‌الله אברהם יצחק יעקב משה דוד שלמה יוסף אהרון שמעון ראובן בנימין
נתן דניאל יונתן עמית עומר עידו עידן איתי איתן אורי אורן אלון אמיר אלי אליעזר אליהו אביב אבי אברי אביגדור אייל אילן ארז ארנון אסף אשר גבי גדי
גדעון גיא גלעד דורון דני זאב זיו חיים חנן יאיר יובל יגאל יואב יואל יורם יחיאל ינון יניב ירון לירון מאיר מיכאל מנחם מרדכי נדב ניר ניסים נמרוד
עופר עוזי עמוס עמיר עמנואל עמרם ערן פנחס צבי צחי קובי רועי רונן רמי רפאל רפי שאול שחר שמואל תומר תמיר יהודה ירמיהו אלכס בוריס דימיטרי
ולדימיר סרגיי אליאב אליאור אופיר אוהד אחמד מוחמד מחמוד עלי חסן חוסיין סאמי ג'ון דונלד מייקל שמעיה עזרא נחום נחמן נפתלי עקיבא פסח צדוק קלמן
שמריהו שבתאי שלומי רוברט דייוויד תומאס פיטר אנדריי איוואן אנטוניו ג'ו
قصي بهجت كرم ضرغام تيسير خلدون واصف بشير مرعي غيث مجاهد عزام تيم ليث ريان أوس براء حارث زاهر سهيل صهيب ضرار ظافر عرفان فراس قتيبة كايد لبيب
مأمون نديم هلال وضاح يامن أكثم إحسان برهان جمعة حبيب حسيب خضر دريد ذياب سلمان شوقي صابر عبيد عجاج عوني فهمي قدري كاسر لافي مثنى مشعل معمر
مقداد ملحم منيب مهيار ناجي نافع نائل نسيم نمر نوح هاشم هايل واثق وحيد عبدو عدلي عكرمة فاضل فايز فرحان جبران حنا شربل مارون إيلي جوزيف ميشال
طوني زاهي مطيع نضير سمعان عازار فكري نصري غانم جمعان راكان مشاري بندر تركي متعب عايض سطام هزاع ذيب حمود مرزوق سرحان عويد کاووس مازیار مانی
ماهان مزدک ناصح وهاب یونس یزدان آریا آرین آروین امین انوش بردیا برزو بهرنگ بهادر پاشا پژمان پویا تیمور حبیب حجت حشمت خلیل دانیال ذبیح رفیع
روح‌الله زکریا ساسان سالار سامان سجاد سپهر شفیع صمد ضیا غفور فتح‌الله فرخ فرشید قنبر کمال کوشا لطیف ماکان مبین محراب مرادعلی مظاهر معین
نورالله هرمز هوتن یاور عباسعلی محمدعلی محمدحسین علی‌اکبر علی‌اصغر غلامحسین אביתר אבנר אבשלום אחיה איתם אלחנן אלירן אלכסנדר אלעד אמנון אמתי
אריאל בועז בן-ציון גבריאל גולן גידי גרשון דביר דודי דקל הושע הראל זבולון זכריה זלמן חגי חזי חנוך טוביה יבגני ידידיה יואש יותם יזהר יניר
יעקובי יפתח יקותיאל ירוחם ישי ישעיהו לביא לוטן לייב ליעד מאור מוטי מיקי מיכה מישאל מתן נהוראי נחשון נתי נתנאל סלמאן סמיר עוזיאל עודד עומרי
עמיחי עמיקם פאדי פליקס ראם ראמי רביב שגיא שגב שמאי שמריה תובל ויקטור לאוניד מקסים איגור פאבל יורי
"""

WOMEN: Final = """
aachal aada aadhya aafke aagje aahana aaliyah aaltje aanuoluwapo aarini aarna aarti aashi abbey abbi abbie abby abeba abebi abelone abena
abeni abha abigael abigail abigaili abigaíl abimbola abina abiye abosede abundia acarkan achieng ada adaeze adal adalgisa adaline adaobi
addie addison addolorata adebimpe adebukola adela adelaida adelaide adelajda adelasia adelaïde adele adelgunde adelheid adelia adelina
adelinde adeline adell adella adelle adenike adeola adepeju aderonke adesewa adesua adesuwa adetoke adetoun adhiambo adhra adia adiela adila
adilə adimu adina aditi adjoua adolfine adora adoración adosinda adriana adriane adrianna adrianne adriene adrienn adrienne adrijana adriána
aduke adunni advika adviye adweta adwoa adya adèle adéla adélaïde aedin aenne afaq aferdita affoué afia afife afke afra afroza afruza afton
afua afërdita afət agata agatha agathe aggeliki aglaia aglaé agnes agnesa agnese agneta agnete agnieszka agnès agostina agripina agustina
agáta ahou ahter aicha aida aideen aidə aiga aija aikaterini aiko aila ailbhe aileen ailene aili ailis ailish ailsa aimee aimée ainara aine
ainhoa ainize aino ainoa aiora airi airin aisha aishani aishling aishwarya aisling aislinn aisyah aitana aiyana aja ajda ajeng ajla ajna
ajoke akane akay akemi akgüneş akifə akiko akila akinyi akise akissi akke akmaral akos akosombo akosua akoth aksoy akua akumaa akumu
akyıldız alabezek alaia alaina alaitz alamelu alanis alanna alannah alara alaz alazne alba albana albane albena alberta albertha albertina
albertine albina albulena albína alcina alcira alda aldara aldona aldonza alea alease alecia aleida aleisha alejandra alejandrina aleksandra
alena alenka alesha aleshia alesia alessandra alessia aleta aletha alethea alethia alexa alexandra alexandria alexandrie alexandrina
alexandrine alexia alexis alfonsa alfonsina alfreda algış alheid alia alica alice alicia alicja alida alika alina aline alis alisa alise
alisha alishia alisia alison alissa alisson alita alix aliya aliyah aliyə aliza alize alizée aliénor alja alka alketa allana allegra allene
allie alline allison allyson alma almasi almast almaz almeda almendra almeta almira almudena almut almuth aloisia alojzia alojzija alondra
aloyse alphonsine altagracia altha althea altınbike altınçiçek alvera alvina alvīne alwina alwine aly alya alyce alycia alyse alysha alysia
alyson alyssa alzina alzira alícia alīda alışık alžbeta alžběta amada amagoia amahle amaia amaira amaka amalia amalie amalija amanda
amandine amandla amani amara amarachi amarilis amaya ambar amber amberly ambika ambra ambre ambroisine amel amela amelia amelie amenan amina
aminah aminata aminatu amira ammie ammu amoin amoke amondi amope amparo amra amre amrita amruta amy amália amélia amélie américa amālija ana
anabel anabela anabella anahera anahis anahí anaida anamaria anamika ananya anargül anasa anastacia anastasia anastasie anastatia anastazja
anastázie anathi anatolia anaëlle anaís anaïs anca ancuța andjela andjelina andrada andrea-maria andreea andreia andreja andrejka andrena
andria andrina andréa andrée anděla ane aneela anel aneliya anemona anemone aneta anete anett anette anežka angela angele angelena angelia
angelica angelika angeliki angelina angeline angelique angelita angella anggraini angharad anghelina angie anglea angèle angéla angélica
angélique ani anica aniela anika anikó anila anina anisa anissa anita anitha anitra anișoara anja anjali anjana anjanette anju anka anke
ankica ankita ann anna annabel annabell annabella annabelle annah annalee annalena annaliese annalisa annalise annamae annamaria annamarie
annamária annarita annastacia anne anne- annechien annedore annegret annegrete annegrit annekatrin anneke anneleen annelene anneli annelie
annelies anneliese annelise annelore annemarie annemette annemie annemiek annemijn annerose annett annetta annette annica annice annick
annie anniina annija annika annikki annina annis annita annmarie annukka annunziata anny anoma anouk anselma anshu ansora anthi antigoni
antionette antje antjie antoaneta antoinette antolina antonela antonella antonette antonia antonie antonieta antonietta antonija antonina
antoņina antra antsje antía antònia antónia anu anunciación anuradha anusha anushka anuska anuța anvi anya anyango anyi ané anđa anđela
anđelka aoibheann aoibhin aoibhinn aoife aparecida aparna apiyo apolena apolline apollonia apollónia apolonia april apryl arabella araceli
aracelis aracely aradhana araitz aral aranka arantxa arantza arcelia archana ardella ardis ardita ardith arene aretha argelia argiñe argyro
ariadna ariana ariane arianna arianne ariela arielle arifə arike arina arinola aristița arja arjeta arla arleen arlena arlene arlet arlete
arletha arletta arlette arlinda arline armahan armanda armande armelle armida arminda arnaude arnetta arnita aroa aroha arpita arrate arta
artemis artemisa artemisia aruna arunima arusi arvilla arziye arzu aránzazu arıpınar asabe asake asali asami asatira ascensión asha ashanti
ashely ashlee ashleigh ashlene ashli ashlie ashling ashly ashlyn asila asilə asliye aslı asma asmah asmahani asmini asmira aspasia assa
assia assitan assumpta assunta assunção asta aster astou astrid astride astuti asu asuka asuncion asunción aswathi ataahua atanur atena
athanasia athena athina athénaïs atiena atieno atikah atinuke atiyye atsuko attracta aude audra audrea audrey audry augusta augustina
augustine aukje aulikki auma aundrea aune aurea aurelia aureliana aurica aurora aurore aurélia aurélie ausma austra aušra ava avani avelina
averil avunç awa awero awesi awhina awilda awino awuor axelle axenia aya ayaka ayako ayan ayana ayanna ayasun aybet aybəniz aycagül aydar
ayduru ayelén ayesha aygönenç aygül aygün ayhan ayinke ayla ayleen aylil aylin aylla aynilhayat aynur aynurə aynımah ayoka ayse aysel aysema
aysevim aysu aysuna ayten aytöz aytəkin aytən ayu ayumi ayyaruk ayçan ayçiçək ayülker ayşe ayşeana ayşenur azade azadeh azahar azahara
azalea azeb azeneth aziah aziza azizah azize azlina azra azucena azura azusa açılay aída aïcha aïda aïssata aïssatou ağbegim ağca aşhan
baaba babara babett babette babirye babita badariah badegül baghyawati bahtinur baiba bairbre balaxanım balbina balca baldomera ballı banü
baptistine barb barbar barbara barbe barbera barbie barbora barbra barbro bardha barica barkha basilia basilisse basriye bastienne baukje
bağdat başak bea beata beate beatrice beatrijs beatrix beatriz becki beckie becky bediriye begim begoña begüm behiza belen belgizar belia
belinda belkize bella belmira belva belén benazir benedetta benedicte benedikta benedikte benedita benek benice benigna benita benta bente
benthe benvinda beray berber berenice berenika bergen berit beriye bernadett bernadetta bernadette bernadine bernarda bernardete bernardetta
bernardina bernardine bernardita berneice bernetta bernhardine bernice berniece bernita berra berrin berta bertha berthe bertille bertje
beryl besa besarta besey bess bessie betania beth bethan bethann bethany bethlehem betina betje betsey betsy bette betti bettie bettina
betty bettye betül beulah bev beverlee beverley beverly beyhatun beyza bezek beáta bhagyalakshmi bhanumathi bhanumati bhavana bhavani
bhavika bhavini bhavna bhavya bhawani bhekokwakhe bhuvaneswari bianca bianka bibi bibiana bibisora bibiána bidayet bidya bieke bienvenida
bijou bilay bilginur bilha biljana bilkay bilkisu billye bilyana bimala bimbo bina binay bindu bineta binta birben birgid birgit birgitt
birgitta birgitte birgül birsan birte birthe birtukan biruta biserka bishakha bisi bistra bitül bizunesh bjørg blanaid blanca blanch blanche
blandine blanduzia blanka blasa blathnaid blažena blerina blerta blessing bluette blythe bobbi bobbye bodil boel bogdana boglárka bogumiła
bohdana bohumila bohuslava boitumelo bojana bolanle bolatito boluwatife bonnie bonny bontle bonu borbála borghild borka boryana boróka
bosibori bosiljka bouchra boukje boyoung bozena bożena božena božica božidara branda brandee brandi brandie brandy branislava branka branwen
breann breanna breanne breda bree breeda breege breffni brenda brendah brenna breonna briana brianna brianne brid bridget bridgett bridgette
bridgit bridie briget brigette brighid brigid brigida brigita brigitta brigitte brilyant brinda brisa brit brita britany britney britni
britta brittani brittany brittney brittni brona bronach bronagh bronislava bronisława bronwen bronwyn brooke broņislava bruna brunella
brunhild brunhilde bruni brunilda brunilde brygida brynn bryony brândușa bríd brígida bríona buffy buhle bukola bukurije bulelwa bunmi burcu
burcuhan burgl busara bushra busisiwe buyiswa buşra bárbara bärbel béatrice béatrix bénédicte bérengère bérénice büreyre büşra büşranur
bənövşə cacilda caetana cahan cailin cait caitlin caitlyn caitriona cajsa calista calixta calogera camelia camila camilla camille cammie
canan candace candance candela candelaria candelas candi candice candida candie candis candyce canfeza canseven canur caoilfhionn caoimhe
capitolina caprice capucine cara caragh caren caridad carie carin carina carine carisa carissa carita carla carleen carlene carletta carley
carlijn carline carlota carlotta carly carlyn carma carman carme carmela carmelina carmelita carmella carmen carmenza carmina carminda
carminho carmon carol carola carolann carole carolee carolien carolin carolina caroline carolyn carolyne carolynn caron carren carri carrie
caryl caryn carys casandra casiana casie casilda casimira cassandra cassandre cassie cassilda cataleya catalina catarina caterina catharina
catharine catherina catherine catheriona cathey cathi cathie cathleen cathrin cathrina cathrine cathriona cathryn cathy catia catina catinca
cato catrin catrina catrine catrinel catriona catrìona catuxa cayetana ceara cecelia cecila cecile cecilia cecilie cecilija cecille cecily
cecylia cecília cedide ceferina celedonia celena celene celeste celestina celestine celia celina celinda celine celsa cemiyle cemre centa
centrine ceola cerasela ceri ceridwen cesarina cesira cesárea cettina cevale ceyhunə ceyla ceylin ceyran cezara chaaya chabela chabuca
chaitaly chakrika chaman chamari chameli chana chancelle chanchal chanda chandani chandni chandrika chanel chanelle chanez chaniya chantal
chante chantel chantell chantelle charis charise charissa charisse charita charleen charlene charlette charline charlott charlotta charlotte
charlène charmaine charolette charos charvi chasity chasmum chastity chau chausiki chavvi chaya chebet chelangat chellammal chelo chelsea
chelsey chelsie chepkemoi chepkoech chepkorir cheptoo cheree cheri cherie cherise cherith cherly cherono cherotich cherri cherrie cherryl
chery cheryl cheryle cheryll chhaya chiaki chiamaka chiara chidimma chidinma chie chieko chihiro chika chikako chimamanda chinatsu chinelo
chinwe chinyere chioma chipukizi chiquita chiraz chisato chita chitra chiyo chiyoko chizoba chloe chloé chloë chlóe chrissy christa
christabel christal christeen christel christelle christena christene christiana christiane christianne christie christin christina
christine christl christy chrysa chrysanthi chrysoula chrystal chrystia chun ciaobella ciara ciarrai cicely cici cielo ciera cierra cilla
cilli cilly cinda cindi cindy cinta cinthia cinthya cintia cinzia cipriana cirkeline citlali citra claire clairette clara clare claribel
clarice clarinda clarine clarisa clarissa clarisse clarita claudette claudia claudie claudina claudine clelia clemencia clemency clementina
clementine cleo cleofe cleopatra cleora cleta cliodhna cliona clodagh cloe clorinda clothilde clotilde cloé clàudia cláudia cläre clémence
clémentine cléo cléopâtre codrina codruța coleen coletta colette coline colleen collen collette colomba colombe comba comfort conceição
concepcion concepció concepción concepta concetta concha conchita condoleezza connie conny consolacion consolación consolata constance
constancia constantina constanza constanze constança constanța consuela consuelo cora coralee coralia coralie coraline corazon cordelia
cordie cordula coreen corene corentine coretta cori corie corina corine corinna corinne corliss cornelia corrie corrina corrine cortney
cosette cosima cosmina costanza coumba courteney courtney covadonga cremilda crenguța crescencia crescentia crina crisanta criselda crissy
crista cristal cristen cristeta cristi cristiana cristie cristin cristina cristine cristy csenge csilla cuheyna cunégonde custódia cvetka
cyndi cynthia cyrielle cythia czesława cándida cátia cândida cäcilia cäcilie cécile célestine célia célimène célina céline césarine cătălina
cəmalə cəmilə dace dacia daciana dafina dafne dagmar dagmara dagny dahiana dahlia daiana daiga daina dainess dairine daisey daisy dajana
daksha dalaja dalia dalila dalili dalima dalisay damaris damienne damini damjana damlanur damyanti danae danai danelle danette dania danica
daniela daniell daniella danielle danijela danika danille danique danita danitza danièle danna dannette dannielle danuta danuše danyel
danyell danyelle daphine daphne daphné darci darcie daria dariana darika darina darinka darja darla darleen darlene darline dary davida
davina davnet dawn dawne dayamai dayana dayang dayita dayle dayna deana deandra deann deanna deanne dearbhail dearbhaile dearbhla deb debbi
debbie debbra debby debi debora deborah deborrah debra debrah debroah dedra deeann deena deepa deepika deepthi deepti deha deicy deidra
deidre deirbhile deirdre deisy delaine delana delena delfina delia delicia delilah delinda delisa delois delora delores deloris delpha
delphi delphia delphine delyth demetra demetria demetrice dena deneen denese denice deniis denisa denise denisha denisse denita denitsa
dennise deolinda deonilde deotila deqa derartu derly derval dervilla dervla derya deryanur desdemona desiderata desirae desiree desirée
desislava despina despoina dessislava detra devaki devika devona devorah dewi deyanira dhanalakshmi dhriti diah diamante diamantina dian
diana dianah diane diann dianna dianne dida didina diedra diedre diellza dietlind dietlinde dieuwertje dieuwke dieynaba dijana dikeledi
dilara dilarə dilcan dildora dilek diletta dilfeza dilhuş dilini dilma dilnoz dilnur dilruba dilsitan dilşad dilşat dimitra dimitrina dimple
dina dinah dinda dineo dinithi dione dionisia dionna dionne dionysia dipta disebo dita ditte divan divya dixie diya diyana diyora diána
diāna djamila djénéba dobromila dobroslava dobrosława dochia doina dollie dolly dolores doloris dolors dolphine domenica dominga dominika
dominque domitila domitilla domna domnica domonique donata donatella donetta donika donita donka donna donya dora doralisa dorathy dorcas
dorcus doreen dorene doretha doretta dori doriana dorie dorien dorina dorinda dorine doris dorit dorita dorle dorli dorota dorotea doroteja
dorotha dorothe dorothea dorothee dorothy dorothée dorottya dorte dortha dorthe dorthea dorthy dottie dounia doutzen dovie dovilė doyinsola
doğannur draga dragana dragica drahomíra drahoslava dreama drema drita drucilla drusilla dubravka duha dulce dulcineia dumisile dumitra
dumitrana dumitrița dunja dunya dunyo durdona durga durgadin durkje durna dursadiye duyguhan duyên dušanka duška dwi dyah dyan dymphna
dympna dzidra dzifa dzintra dáša débora déborah désirée dóra dörte dörthe dürdanə dürnisə dürrüşehvar dārta eadaoin earlean earleen earlene
earline earnestine eartha eavan ebba ebele ebonee eboni ebonie ebru ebun ecaterina ecegül ecrin eda edaviye edda eddah edel edelgard
edelmira edeltraud edeltraut edeltrud edhitha edie edilma edina edinah edita edite edith editha edmée edna edona eduarda edurne edvige
edviges edwige edwina edyta edythe edīte eefje eelkje eesha eeva effie efi efil efthymia eftimia eftychia efua egenur egle eglė eguzkiñe
egzona ehrentraud eihera eija eiko eila eileen eilidh eilis eilish eimear eimer eimhear eira eiravati eirini eirlys eithne eivor ekaja ekani
ekanta ekantika ekaterina ekiya ekta ekua ela elaina elaine elamiye elana elanor elayne elba elcira elcy elda eldora elea eleanor eleanora
eleanore elease eleftheria elena eleni elenita elenor elenora elenore eleonor eleonora eleonore eleonóra eleri elettra elfi elfida elfie
elfinesh elfrieda elfriede eliabeth eliana eliane elicia elida elide elien eliette elif elifnur eligia eliisa elin elina elinor eliodora
eliona elisa elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisavet elisaveta elise elisea elisenda elisete elissa elitsa
elixabete eliza elizabeta elizabete elizabeth elizbeth elize elizebeth eliška elke ella elle ellen ellie ellinor elly ellyn elma elmira elna
elnarə elnora elnurə eloah elodia elodie elois eloisa eloise elona elosy elouise eloá eloísa eloïse elpida elpidia els elsa elsabé elsbeth
elsebeth elsie elske elspeth elsy eluned elva elvan elvana elvera elvia elvie elvina elvira elvire elvy elvíra elvīra elwira elyse elza
elzbieta eléa eléna eléonore elīna elżbieta ema emal emanuela emanuella emanuelly emebet emel emelda emelia emelie emelina emeline emely
emelyne emer emerenciana emerenziana emerita emese emeteria emi emiko emilce emilee emilia emiliana emilie emilija emilly emilse emily emina
emine emiş emma emmaculate emmah emmanuelle emmi emmie emmy emogene emperatriz emy emília emīlija emőke ena enara encarna encarnacion
encarnación encarnita endah endang enedina eneida eneritz enfes engeltje engla engracia eni enid enikő eniola enith enna enola enora enrica
enriqueta enya enyonam eowyn epifania epifanía erato erbay erdmute erem ergül erica ericka erika eriko erin erina erinn eriş erlene erlinda
erline erma ermelinda ermenegilda ermina erminia ermira erna ernesta ernestina ernestine erny ersilia erva ervaniye eryn erzsébet
escolástica esengün eshana esi esila esin eslemnur esma esmanperi esmarelda esme esmee esmeralda esmira esmée esna esparta esperanza esra
essie estefany estefanía estefânia estela estelita estell estella estelle ester estera esther esti estibaliz estrella estíbaliz eswari
eszter eta etel etela etelka etelvina ethel ethelene ethelyn ethna ethne ethyl etleva etsuko etta eudora eudosia eudoxie eufemia eufrasia
eufrosina eufémia eugenia eugenie eugénia eugénie eula eulalia eulalie eulogia eulàlia eulália eun eun-hee eun-ji eun-ju eun-jung eun-kyung
eun-mi eun-seo eun-young eunhee eunice eunika eunji eunyoung euphemia eurydice eusebia eusébie eva evaline evalyn evalyne evamaria evangelia
evangelina evangeline evangelista evanghelina evanthia evarista evdokia eve evelia evelien eveliina evelin evelina eveline evelyne evelína
everline everlyne evette evgenia evie evija evon evonne evrim evy ewa ewatomi ewelina exie ezgin ezinne eşim fabia fabiana fabienne fabiola
fabiënne fabrizia fadekemi faderera fadile fadime faduma fadumo fadwa fadıla fae fainche faisa faiza faizah faize falak falguni fallon
familə fanchon fani fanni fannie fanny fanta fantine fantu farah farangiz farhana farhiya farhunnisa farida faridah fariha farijika fariza
farrah fartun farzana farzona fatbardha fatema fathonah fati fatigül fatiha fatihə fatim fatima fatimah fatime fatimə fatinur fatma fatmanur
fatmire fatou fatoumata fatuma fausta faustina faustine faustyna fauzia fauziah fawn fay faye fayize fazlina febe febi feden federica fedora
fehintola fehmida fehmiye felecia felica felicia feliciana felicidad felicitas felicity felicja felipa felisa felisha felismina felista
felister felistus felizitas fella femke fenella fenna fenne feodora ferahdiba feraye ferelith ferhan feriel ferinaz fermina fermuta fernanda
fernande ferne ferny feruza feryas feven feyha feyza feyzin ffion fiamma fiammetta fibikemi fidan fidaye fidela fidelma fien fiene figen
fikayomi fildan filio filipa filippa filiz filofteia filomena filoména finja finola fiona fionna fionnghuala fionnuala fionnula fiorella
fiorenza firdevis firmina firuzə firəngiz fitnat fitore fitri fitria fitriani fizzə fjolla flaminia flavia flavie fleur flo floare floarea
floortje flor flora florance florbela flordeliza flore florence florencia florene florentina florentine florentyna florența floretta
floriana floriane florica florina florinda florine flossie flurina flutura flóra foekje fokje folake folasade folashade fonda fortunata
fortunée foteini fotima fotini fouzia fozia fran franca francelina francesca franchesca francie francina francine francisca franciska
franciszka francoise francy franka františka franziska françoise frauke freda frederica fredericka frederika frederike frederikke frederique
fredia fredrika freeda freia freida freja fresia freya frida fridah frieda friedel friedericke friederike friedhilde friedl friedlinde
froukje frusina fruzsina fryda frédérique fuencisla fuensanta fulvia fuma fumi fumie fumiko funke funmilayo fusako fuyuko fátima félicie
félicité féline fəridə fərqanə fəxriyyə gabel gabi gabriela gabriele gabriella gabrielle gabrielly gaby gaetana gaia gaida gail gaja
galateia galina ganga ganimete ganiye garance garazi garbiñe garima garyfallia gasti gaurangi gauri gaurika gautami gavina gawati gayathri
gayatri gaye gayla gaylene gaynell gaynelle gaynor gaétane gaëlle geanina gearldine geertje geertruida geeske geeta geetanjali geetika geke
gelengül gelila gelsomina gema gemma gena generosa genet genevieve geneviève genia gennie genovefa genoveffa genoveva genowefa genta
gentiana gențiana georgene georgeta georgetta georgette georgia georgiana georgianna georgina georgine gepke geraldine geralyn gerarda
gerardine gerda gerdi gerdien gergana gerhild gerlind gerlinde germaine germana gerrie gerta gertha gerti gertie gertraud gertraude gertraut
gertrud gertrude gertrudes gertrudis gertrúda gertude gesa gesare gesche gesina gesine gethera getrude geza ghada ghaliyati ghazala
gherghina ghislaine giacinta giada gianina gianna giannoula giesela gifty gigi gilberte gilda gillian gilma gina ginette ginevra ginika
ginka ginny gioconda gioia giorgia giorgiana giorgina giovanna giovannella girija girlie gisa gisela gisele gisella giselle gislinde
gisselle gisèle gita gitta gitte giuditta giulia giuliana giulietta giuseppa giuseppina giusy gizela gizella gizem gladis glady gladys
glenda glendora glenna glennie glennis glenys gliceria glinda gloria glykeria glynda glynis glòria glória gobnait godela godelieva godelieve
goizane golda goldie goma gomathi goncafer gonda gordana goretti gorgonia gotzone gowri grace gracia graciana gracie graciela gracinda
gracjana grainne grania grayce grazia graziella grazyna grażyna grațiana grațiela greca greetje gregoria greta gretchen grete gretel grethe
gretl gretta gricelda griet grieta grietje griselda gráinne gré gréta grēta guadalupe gudrun gudula gugu gugulethu guilhermina guillemette
guillermina guiomar gulab gulnaz gumersinda gunborg gunda gundel gundhild gundi gundula gunhild gunilla gunita gunnhild gunta gunvor
gurinder gurli gustel gusti guusje gwen gwenaël gwenaëlle gwenda gwendolen gwendoline gwendolyn gwenllian gwenn gwladys gwyn gwyneth gyda
gyöngyi györgyi génesis géraldine gökperi gökçe göli gönül görsev gözem gül gülarə gülay gülbani gülbeyan gülbiye gülcegün güldam gülder
güldünya gülenay güler gülev gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan güllər gülmira gülmisal gülnar gülnarə
gülnaz gülnaziye gülnur gülper gülsalın gülselin gülsen gülseren gülsevil gülsiye gülsü gülsüm gültac gülten gülter gültəkin gülxar
gülzadiye gülzar gülçe gülçin gülçöhrə gülözge gülüs gülüstan gülüş gülşa gülşeref gülşən gülər günar günay günebakan güneş güngören günsel
gürcüye gürten güverçin güzey habiba habibe hacile hadassa hadewych hadicha hadija hadiza hadjer hadrey hae-won haf hafizah hafsa hafsat
hafshah hafıza haiba haifa hailey haizea hajara hajnalka hala halenur halima halimah halimatun halina halisi haliye hamidah hamima hamiyet
hamsa hamsini hana hanae hanako hanan hanaé hanbiken hanh hania hanife hanim hanja hanlie hanna hannabel hannah hannchen hanne hanneke
hannele hannelie hannelore hanny hanora hansa hansultan harbinaz harikleia harinakshi harini harleen harma haroula harriet harriett
harriette harsha hartati haruko harumi hasgül hashiki hasna hasnah hasniza hasret hatice hatima hatsue hattie hauwa havali havse havva hawa
hawehindi haya haydee haydée hayel hayleigh hayley hayrünnisa hazel hazine hazlina heather hedda hedi hedvig hedviga hedvika hedwig hedy
hee-jin heena hege heide heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike hekime helan heledd heleen helen helena helene
helga heli helinä hella helle hellena hellevi helma helmtrud heloisa heloise heloísa helvi helén heléne helēna hema hemal hemalatha hemamali
hemangini hemani hemlata hendrika hendrikje henife henna henni henny henrieta henrietta henriette henrike henriqueta hepzibah heracleea
herdis herlinda herlinde herma hermance hermelinda hermengarda hermina herminda hermine herminia herminie hermione hermína hermínia herta
hertha hester hesti hettie hetty heva hezniye hibo hicran hidaya hideko hieke higinia hikari hilaria hilary hilayda hilda hildah hildburg
hilde hildegard hildegarda hildegarde hildegart hildegund hildegunde hildred hilkka hillary hillevi hilma hiltje hiltraud hiltrud hina hind
hinet hinewai hipólita hiral hiroe hiroko hiromi hiruni hirut hisae hisako hiske hitomi hjördis hodan hodari holli hollie holly honoka
honora honorata honorina honorine hope hortencia hortense hortensia hortenzia hortênsia houda hoşkadem hristina huban hubertine huda
huguette huia hulda huma humaira humaiya humayra huong hurican hurşide hyacinth hye hye-in hye-jin hye-kyo hye-rim hye-soo hye-won hye-young
hyejin hyewon hyo-jin hyo-ri hyon héloïse hélène hökümə hüda hülya hümeyra hürmet hürüyet hüsniyyə hüsnühâl həcər iara iasmina iben ibeth
ibironke ibolya ibukun ica icha ida idalia idalina ide idell idella idika idil idoia idun ieke iesha ietje ieva ifeoma iffat ifigenia ifora
ifrah ifunanya iga ignacia ihintza iholdi iida iiris ijaya ika ikshita ikuko ila ilana ilaria ilda ildiko ildikó ildız ileana ilene ilenia
ilga iliana ilinca ilirjana ilka ilona ilonka ilsa ilse iluminada ilze ima imane imani imany imara imelda imene imke immacolata immaculada
immaculata imogen imogene imona in-young ina inaya indah indali indira indrani indumathi indy ineke inell ines inese ineta inez inga
ingalill inge inge-lise ingeborg ingeburg ingegerd ingegärd ingela ingelise ingelore inger ingetraud ingetraut ingrid ingrida ingried
ingrīda inguna ingvild inka inken inkeri inmaculada inocencia inoka insa inta intan inácia inès inés inês ināra ioana ioanina ioanna iola
iolanda iole iona ione ionela ionelia ionilde iosefina iracema iraia irantzu irati iratxe irem irena irene iresha iretioluwa iria iriana
iridenta irina irine iris irja irma irmela irmeli irmengard irmgard irmhild irmi irmina irmingard irmtraud irmtraut irmtrud iro irune irya
iryna irène irén iréne irénée irēna irıs isabeau isabel isabela isabell isabella isabelle isabelly isadora isaline isaura isaure isela
iseult isha ishani ishanvi ishbel ishita isidora isidra isis iskra isla isobel isolde isolina isotta itanya iteke itsaso itxaso itzel itziar
iulia iuliana iustina iva ivana ivanka ivelisse iveta ivette ivka ivona ivone ivonne ivy iwona iyabo iyabode iyadunni iymona izabela izaro
izaskun ize izumi işın jaana jacalyn jacelyn jacinda jacinta jacintha jacinthe jacira jackeline jacki jackline jacklyn jaclyn jacoba
jacobine jacomijn jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquie jacquiline jacquline jacqulyn jada jade
jadranka jadwiga jael jagna jagoda jagrati jagriti jagvi jahi jaione jaleesa jalisa jalsa jalə jamalia jami jamila jamilah jana janae janaki
janani janay janaína jane janee janeen janel janell janelle janene janessa janet janeta janeth janett janetta janette janey janice janie
janin janina janine janise janita janja janke janna jannet janneth jannette janni jannigje jantine jantje january januja janya jaqueline
jara jarmila jaromíra jaroslava jaruthip jasiri jasleen jasmijn jasmin jasmina jasmine jasminka jasmit jasna jaunita javeria javiera jaya
jayalakshmi jayalalithaa jayani jayanthi jayanti jayashree jayda jayde jaye jaylinn jaymie jayne jazmin jazmine jazmín jaël jaśmina jeana
jeane jeanelle jeanene jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne jeannette jeannie jeannine jeanny jebet jecinta jedidah
jeeva jeevika jehona jekaterina jelagat jele jelena jelka jeltje jeltsje jemima jemimah jemma jemutai jena jenell jenelle jenette jeni
jenice jenifer jeniffer jenine jenipher jenise jenna jennefer jenneke jennette jenni jennie jennifer jenniffer jenny jennylyn jente
jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeraldine jeri jerica jerilyn jerneja jerono jerop jerotich jerri jerrica
jerrie jeruto jerónima jesca jesenia jesica jessamine jessenia jessi jessica jessika jesusa jeta jetske jetta jette jhalak jhanvi jhoana
ji-ah ji-eun ji-hye ji-hyun ji-min ji-soo ji-won ji-woo ji-yeon ji-yoon ji-young jieun jihye jikke jikkemien jil jildou jill jillian jimena
jimin jin jin-ah jin-hee jin-joo jin-kyung jin-sook jina jindřiška jinthe jisoo jitka jitske jiwon jiwoo jiyeon jiyoung jiřina jo-ann joan
joana joanie joann joanna joanne joannie joaquina jocelyn jocelyne jodee jodi jodie joeann joella joelle joellen joetta johana johanna
johanne johna johnetta johnna joi jolana jolanda jolanta jolanthe joleen jolene jolie jolien jolijn jolina joline jolyn jolynn jolán jone
jonell jonelle jonna joo-hee jordana jorja jorunn josefa josefiina josefin josefina josefine joselyn josepha josephina josephine josette
josiane josianne josie josien josipa joslyn josphine josune josy josée joséphine jovana jovita jowita joy joyce joycelyn joye joyline
jozefína joëlle jožefa jožica juana juanita judi judie judit judita judite judith judy jule julee julia juliana juliane juliann julianna
julianne julie julienne juliet julieta julieth juliette julija julijana julissa julita jummai jumoke june jung-ah jung-hee jung-hwa jung-min
jung-sook junita junko jurema jurriënne jussara justina justine justyna justína justýna jutta juulia jyoti jyotsna jytte jázmin jéssica jóna
józefina júlia jūla jūle jūlija jūratė kaarina kaat kacey kaci kacie kacy kadiatou kadidia kadri kadınana kafui kahina kaia kaija kaila
kaisa kaitlin kaitlyn kaja kajal kajsa kala kalaiselvi kalavathi kaley kalina kalliopi kalliroi kalpana kalsom kaltrina kalunde kaluwa
kalyani kamakshi kamala kamaria kamariah kamila kamilly kamilə kamini kamya kanaka kanako kanchan kandace kandef kandi kandice kandis kandy
kangana kani kania kanika kanimozhi kaniz kaori kaoru kapinga karama kardelen kardiatou karen karey karie karima karimah karin karina karine
karissa karla karleen karlene karley karlijn karly karlīna karmen karola karolien karoliina karolin karolina karoline karolyn karolína karon
karpagam karren karri karrie kartika kartini karyl karyn kasandra kashish kashvi kasia kasie kasiyah kaskazi kassandra kassie kasthuri
kasumi katalin katalina katariina katarina katarzyna katarína katarīna katcha kate katelijne katell katelyn katerina katerine kateryna
kateřina kathaleen katharina katharine kathe katherin katherina katherine katherinne kathern katheryn kathey kathi kathie kathleen kathlene
kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica katie katina katinka katja katleen katlyn katri katrice katrien
katriina katrijn katrin katrina katrine katriona katrīna katsuko kattalin kattie katty katy katya kaver kavita kavitha kavya kaya kaye kayla
kaylee kayleen kayleigh kaylene kayo kayoko kazimiera kazue kazuko keabetswe kecia keely keena keesha keeva kefser kehinde keiko keira
keisha keitha keitumelo kelebogile kelechi keli kelle kellee kelli kellie kellyanne kellye kelsie kemi kemuma kemunto kena kenda kendra
kenisha kenna kenyetta kenza keri kerime kerrie kersti kerstin kerttu kerubo kesha keshia keya kezban kezia keziah khadidja khadija khadijah
khadra khady khairiah khaleda khalida khanyi khanyisile khatijah khloe khofifah kiah kiana kiandra kiara kibafupia kibibi kidist kiera
kierra kiersten kiesha kifaye kifayət kikelomo kiki kiko kikue kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery
kimiko kimya kinaya kindra kinga kinuko kiné kiojah kipepeo kira kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirti kisha kishwar
kisima kitan kitti kitty kiwara kiyoko kiyomi kizzy kjersti klaasje klara klaske klaudia klaudie klavdija klea klementina klementyna
klothilde klára kläre komal komariah koncagül konomi konstancja konstantina konstanze kopila kora koralia kordula kori korina korinna
kornelia kornélia koro korotoumou kosisochukwu kotomi kourtney kousalya kowsalya krasimira kremena kreszentia kreszenz kriemhild krisha
krissy krista kristal kristan kristel kristen kristi kristiane kristie kristien kristiina kristin kristina kristine kristiāna kristy kristyn
kristína kristýna krisztina krithika kriti kritika krutika krysta krystal krystle krystyna ksenija kuchanua kudirat kulsoom kum kumari
kumiko kumkum kumral kumudu kumush kunegonde kunegunda kunigunda kunigunde kurniasih kutgün kutun kvetoslava květa květoslava kwamboka kweli
kyara kyla kylee kylie kyllikki kym kymberly kyoko kyomuhendo kyong kyra kyriaki kyung kyung-hee kyung-hwa kyung-sook kâzime käte käthe
käthi könül kövsər kübra kübran künkyi kısmet kəmalə lacey lachelle laci lacie ladi ladina ladislava ladli ladonna laetitia laia laida laika
laila lailati laima laini lajita lajuana lakeisha lakesha lakeshia lakiesha lakisha lakshika lakshmi lala lalita laly lalə laləzar lambrini
lamiyə lana lanell lanelle lanette lani lanita laoise laora laquanda laquita lara laraba larae laraine laras larhonda larisa larissa laronda
larysa lasandra lashanda lashonda lashunda lasonya lastri latanya latarsha latasha latashia latesha latha latia laticia latifa latifah
latika latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina latrisha launa laura laure laureen lauren laurene
laurenția lauretta laurette lauriane laurianne laurice laurie laurina laurinda laurine lauryn lavada lavanya lavender lavera laverna lavette
lavina lavinia lavonda lavonia lavonna lavonne lavínia lavīze lawana lawanda lawanna lawrencia laxmi layla laylo laze laëtitia laís lea leah
leana leandra leann leanna leanne leatha leatrice leda leeann leeanna leeanne leela leelavathi leena leentje leesa leidy leighann leila
leilani leire leisa leisha lejla lekha lela lelia lemlem lemonia lena lenah lene leni lenka lenna lenora lenore leocadia leocádia leokadia
leola leona leonarda leoncia leoni leonie leonila leonilde leonor leonora leonore leontina leontīne leopolda leopoldina leopoldine leora
leota lera lerato lerze lesana lesedi lesia leslee lesley lesli lesly lestari letha leticia letisha letitia letizia letiția lettie letty
letícia leydi leyla leyli leyre lezize lezlie leïla lhanzey lia liana liane libby libia libni librada libuša libuše libuška liceth licia
lide lidia lidija lidwina lidya lieke liene lierni liesa liesbet liesbeth lieschen liesel lieselot lieselotte lieve lieze ligia ligita liina
liisa lijsbeth lila lili lilia lilian liliana liliane lilibeth lilija lilijana lilik lilis lilita lilith lilja liljana lillemor lilli
lillian lillie lilly lilo lilou lily lilyana lina linah linda lindah linde lindita lindiwe lindsay lineke linet linette ling linn linnea
linnéa linsey lintang lioara lioba lipika liri liridona lisa lisanne lisbet lisbeth lise liselott liselotte liseth lisette lisha lison lissa
lissette lissi lissy lita liv liva livia liwayway liwia liya liz liza lizabeth lizbeth lizete lizeth lizette lizz lizzette lizzie lizzy
ljerka ljiljana ljubica ljubov ljudmila lleucu llinos llúcia lobke loes lohitzune loice loida lois loise lola lolita loma lona londisizwe
londiwe longina lonna lopa lora loraine lorea loredana loree loreen lorelei lorella lorena lorene lorenza loretta loretto lori loriann lorie
lorina lorinda lorine lorita lorna lorraine lorretta lorri lorrie lory lotta lotte lotti lottie louana louane louann louanne louella louisa
louise louisette louison louna lourdes louvenia lova lovella lovis lovisa lowri loyce loyola loïse lualhati luana luann luanne luara lubna
lucette lucia luciana lucie lucienne lucija lucila lucile lucilla lucille lucina lucinda lucrecia lucretia lucrezia lucreția lucrèce lucy
lucyna lucía lucília ludie ludivine ludmila ludmilla ludovica ludovina ludwina luella luena luetta luigia luigina luisa luisana luise
luisina luitgard luiza lujza lukrecja lula lule luljeta lulu luminița luningning lunna lupe lupita lur lura lurdes lurleen lurline lutgarde
lutgardis lutgart luvenia luz luzia luzie luzmira luzviminda luísa lya lydia lydiah lydiane lydianne lydie lykke lyla lyn lyna lynda lyndsay
lyndsey lynell lynelle lynetta lynette lynley lynne lynnette lynsey lysbeth lysiane lyudmila lâle lærke léa léana léane léna léocadie léone
léonie léonne léonore léontine léopoldine lía lídia lívia lúcia lüfen lütfiyyə lýdia lýdie lăcrămioara lība līga līna līza lūcija ləman
lətafət lətifə maaike maame maaria maarit maartje mabel mabelle mable macarena macaria machelle machiko machteld macide macie macrina macy
madaha madalena madaline madalyn madara maddalena maddi maddie maddison madelein madeleine madelene madelief madeline madelyn madge madhavi
madhu madhumitha madhuri madie madina madini madison madleina madlen madlyn mado madoa madoka madonna maegan maeva maeve mafalda maftuna
magali magalie magaly magan magaret magarete magda magdaleen magdalen magdalena magdalene magdaline magdaléna magdolna magen maggie maggy
magret magrit mahalakshmi mahali maheen mahi mahigül mahika mahira mahirə mahizər mahlet mahnaz mahter mahulena mai maia maialen maida
maider maie maighread maija maike maiken maiko maila maile maimuna maimunah mair maira maire mairead mairi mairin mairéad maisa maisha
maisie maisy maisə maitane maite maitê maivi maiya maja majani majda majella majken majlinda majorie majvor makarena makayla makeda makena
makhosazana maki makiko maksüde malak malala malamo malathi malea malena malene malgorzata malia maliha malika malin malina malinda malini
malisa malissa maliza malle mallie mallika mallory malou malti malu malva malvina malvína malwina malwine
mama mamata mamen mami mamie mamiko
mammie manami manca mandi mandira mandy manel mangai manimekalai manisha manja manju manjula manjulaa manola manon mansi manuela manuelita
manuella manuelle manya maple mara maraea maragatham maragret maranda marcela marcelina marceline marcella marcelle marcelline marcheta
marci marcia marcie marcy maree mareen mareike mareikura mareile maren marese marga margaret margareta margarete margaretha margarethe
margarett margaretta margarette margarida margarita margarite margaritha margart margaréta margaud margaux marge margeret margert margery
marget margherita margie margit margita margitta margje margo margorie margot margoth margret margreth margrethe margriet margrieta margrit
margrith margrét marguerita marguerite margurite mari maria maria-luisa mariagrazia mariah mariam mariama marian mariana mariane marianela
mariangela mariann marianna marianne marianthi mariarosa maribel maribeth marica maricar maricarmen maricel maricela maricica maricris
maricruz marie marie-claude marie-laure mariechen marieke mariel mariela mariele mariella marielle marieluise marieta marietjie marietta
mariette marija marijana marijke marika mariko marilee marilena marilou marilu mariluz marilyn marilynn marina marinda marine marinela
marinella marinette marini marinka marioara mariola mariolina mariona marisa marise marisel marisela marisol marissa maristela maristella
marit marita marites maritta maritza marivel marivic mariví mariyana marième mariëtte mariña marja marjaana marjan marjana marjanca marjani
marjatta marjeta marjo marjolaine marjona marjorie marjory marjukka marjut marketa marketta markita markéta marla marlana marleen marlen
marlena marlene marleny marlies marliese marline marlis marlise marlize marloes marly marlys marlyse marlène marlén marna marni marnie
marquerite marquetta marquita marsha marta marte martha marthe marti martina martine martirio martje martta martyna maruja maruxa maruša
marva marwa marwah mary marya maryalice maryam maryann maryanna maryanne marybeth maryellen maryjane maryjo marylee marylin maryline marylou
marylyn marylène maryse maryvonne marzena marzia maría marília marína masae masako masami masha massiel masume masumi matea mateja mathapelo
mathi mathilda mathilde matilda matilde matshidiso mattie maty matylda maua maud maude maudie maura maureen mauricette maurine mavie mavis
mawusi maxima maximina maxine may maya maybell maybelle maye mayerly mayme maynur mayra maysa mayte mayu mayuko mayumi mazie maznah maëlle
maëlys maëva maïmouna maïté maÿlis małgorzata maşide maša maža mbuyi meabh meadhbh meagan meaghan meaza mechelle mechthild mechthilde
mechtild mecide meda medha meena meenakshi meenal meera mefharet meg megan megawati meggan megha meghan meghana meghann megumi mehbarə
mehdiye meher mehin mehnaz mehreen mehrigül mehrimoh mei meibh meike meinir meja mek mekhala melaha melaine melania melanie melanine melany
melati melba melchora melda melek meleknur melikkan melina melinda melisa melissa melissia melita melitta mellie mellisa mellissa melodie
melody melonie melony melpomeni meltem melva melvina melvine melynda melánia melûl menaka mendy menfeat menişan menna meral merba mercedes
merche mercy mercyline mercè mereana meredith merel mererid meret merete merethe meri meridith meriem merike merilyn merim meritxell merja
merlene merna merri merry merva merve mervi mery meryem meryeme meryl meseret mesude metka metrine mette meutya meveddet mevlüdiye meyhanim
meyransa mezide mfanwy mhairi mi-kyung mi-ra mi-rae mi-ran mi-sook mi-yeon mi-young mia mica micaela michaela michaele michala michalina
micheala michela micheline michell michelle michiko michèle micki mickie mieczysława mieke mieko mien mientje migdalia mignon miguela
miguelina mihaela miho mihoko mihrab mihriye miia mikaela mikako mikayla mikiko mikki mila milada milagro milagros milana milcah milda
mildred milena mileva milica milissa militsa milka milkah milla millaray millicent millie milojka miloslava milota milou miluše mimi mimma
mimmi mimoza mimy min-a min-hee min-jee min-ji min-jung min-kyung min-seo min-young mina minako minakshi minda mindi mindy minerva minervina
minibe minji minke minna minnie minodora minseo minurə mioara miquelina mira mirabela miranda mirari miray mirdza mireia mireille mirela
mirella miren mireya miriam miriama mirian mirja mirjam mirjami mirjana mirlinda mirna mirona miroslava miroslawa mirosława mirriam mirta
mirte mirtha mirthe mirtill miruna miryam misaki misako misha misra missy misti misty misuli mitali mitchelle mitsuko mittie mitzi mitzie
mitzy miwa miwako miyako miyesser miyoko miyu miyuki mizuki mkarkara mmabatho mnqobi moa modesta modupe moe mofifoluwa mohini mohinur
mohlaroyim moira mojca mojisola mojisoluwa mollie molly momena momoka momoko mona monalisa monia monica monicah moniek monika monique monja
monserrat monserrate montserrat moraa moradeke morag morayo moreen morena morenike morgane moriah morine morolake morven mosa mosinmileoluwa
mosunmola motoko motunrayo moumita moureen mourine moya moyosore mozell mozella mozelle mpumi mridula mrihani mrinalini muarra mubina mufide
mugdha muhima muhiye muhsina mui muireann muizza mujde mukbile mulu mumtoz muna munira munirah munisa muriel murielle murni mursalina
musaffa musfira mushtariy musila muslima mutheu mutia mutsuko muvahhide muxlisa muzayyana muzdalifa mwajuma mwamba mwamini mwanaisha
mwanajuma mwanamisi mwasaa mya myfanwy mylene mylène myong myra myriam myrle myrna myrta myrtha myrthe myrtice myrtie myrtis myrtle mythili
myung-hee màiri máire máiréad máirín mária márta märta märtha mécia mégane mélanie mélina mélisande mélissa mélodie mía mónica mónika
mübetcel mücevher müferrih müjde mükrüme mülayim mümtaze münezzer müret müsemma müveddet müğber müşkünaz müşüre māra mārīte mădălina mălina
mărioara măriuca mədinə məhru məlahət məleykə mənsurə məryəm mərziyyə məsmə mətanət n'dri na-eun na-ra na-yeon nabila nabirye nabukenya nada
nadeesha nades nadeschda nadeshda nadezhda nadežda nadia nadin nadine nadja nadzirah nadège naděžda nafile nafisah nafissatou nafula
nagalakshmi nagamma nagore naheed nahia nahiara nahid nahidə nahla naia naiara naibə naide naila nailə naima naimh nair naja najat najma
najuma najwa nakanwagi nakato naki nakimuli nakisha nakita naledi naliaka nalini nalân nambooze namita namrata namukasa namuli nan nanako
nanami nanci nancie nancy nandhini nandini nandipha nandita nanette nani nanjala nanna nannette nannie nansubuga nanə naoimh naoko naom
naoma naomh naomi naomy nara narcisa narges nargis narhanim narimane narumi narıngül nashipie nasiba nasima nasra nasreen nasrin nastja
natacha natali natalia natalie natalija natalina nataliya natalja nataly natasa natascha natasha natashia natasja natasza nataša natașa
natella nath nathalia nathalie nathaly nathari nathasha natividad natividade natosha natsuki natsuko natsumi natália natálie natércia
natālija natəvan nawal nayana nayara nayaret nayareth nayeli nayeon nayfa nayibe nayra nazende nazi nazia nazilə nazimet nazimə nazlihan
nazlı nazma nazneen nazra nazıdil ndeye ndinda ndumiso nea neasa nebiha necilal necva neda nedda nedjma nedra nedyalka neela neelam neele
neelima neema neeta neetu nefaret nefeli nefiye neha neide neja nejdet nekane nekesa nelah nelcy nelda neli nelia nelida nelima nell nella
nelleke nelli nellie nelly nelsy nelya nemesia nena nenita neoma neptün nerea nereida neriban nerina nerissa nermin nerys nesfe neslihan
neslinur neslisah nesrine neta nete netra nettie neus neusa neva nevaeh neval nevena nevenka nevgin nevise nevsale neyran nezengül nezize
neşrin neža nga ngaire ngalula ngoc ngoné ngozichukwuka nia niamh niara nichelle nichol nichola nichole nicki nickie nickole nicla nicol
nicolasa nicole nicoleta nicoletta nicolette nicoline nicolle niculina nidhi nidia nidra nienke nigar nigesa nihan niharika niina nika niki
nikia nikol nikole nikolett nikoletta nikolina nila nilam nilanthi nilcan nilda nilde nilgün nili nilima nilsa nilufar nimakoah nimali
nimrat nina ninetta ninfa ningsih nining ninioluwa ninon ninoska ninthe nirgül nirja nirmala nirosha nisa nisha nisə nita nitara nivedita
nives niğmet njozi nkazimulo nkechi nkem nkiru nkiruka nneka nnenna noa nobantu nobuhle noela noeleen noelia noeline noella noelle noemi
noemie noemí nogaye nohora noirin nokulunga nokuthula nokwanda nola noleen nollaig nolwazi nolwenn noma nomagugu nomalanga nomasonto
nomathalente nomathemba nombuso nomcebo nomfundo nompumelelo nomsa nomthandazo nomusa nomvula nona nonhlanhla nonjabulo nontombi noora
noortje nora norafizah norah norain noraini noraishah norazlina nore noreen norene norhaliza norhayati noriah norica noriko norina norine
norizan norlela norma normah norshahida nosipho notburga nothando nour noura novi noxolo nozibusiso nozima nozizwe nozomi noémi noémia
noémie noëlla noëlle noëmi nqobizitha ntombi ntombifuthi ntombizodwa nuala nubia nula nunzia nupur nura nuraini nuran nuranə nuray nurbanu
nurcan nurda nurdeniz nurey nurgil nurgül nurhayati nurhayet nuria nuriya nuriyet nurjanah nurlana nurmelek nurseda nurser nursim
nursyahirah nurtaç nurten nurul nurveren nury nurşan nusrat nuša nyaboke nyanchama nyasi nydia nyla nympha nynke nyoka nyokabi nyoni nyota
nyuki nzinga nádia nélida nóirín nóra növrəstə núria nübar nüdret nürice nüşabə nəfisə nərgiz nərmin nərminə nəzakət nəzrin oana obdulia
obiageli obianuju octavia octaviana octavie océane odalis odalys odelia odeline odete odetta odette odika odile odilia odilie odina oeshi
ofelia ofeliya ofélia ogechi oguş oihane ojasvi oktawia olabisi olaia olajumoke olalla olasunmbo olatz olayemi oldřiška olena oleta olga
olimpia olinda oliva olive olivia olivie oliviera oliwia ololade oluchi olufunke olufunmilayo oluwakemi oluş olwen olwethu olya olympe
olympia olívia oma omaira omaja ombeline ombretta omina omisha omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun
omowumi omowunmi omya oneida onorina onyinye oona oonagh ophelia ophélie oprah opwonya oralia orane oreofe orfelina orfhlaith oriana oriane
orietta orla orlagh orlaigh orlaith orna ornait ornella orpha orquídea orsola orsolina orsolya ortansa ortensia ortrud ortrun orvokki orçin
osha osiyo otilia ottavia ottilia ottilie ottoline otylia otília otýlie otīlija ouida oumou oumy ourania outi ovidia oviya owethu oxana
oyenike oyindasola oyinkan oysha ozana ozella ozioma oľga pabla paca pacita padma padmavathi padmi padmini padraigin pahal paige pakizə
paksu palesa pallavi palma palmira paloma pam pamala pamela pamelia pamella paméla panagiota pandora panini pansy panya paola paoletta
paramita paraschiva paraskevi parisa parthena particia parul parvathi parvati parveen parvin pascale pascaline pascuala pascuasia paskalia
pasqualina pastora patience patria patrica patricia patricie patricija patrina patrizia patrocinio patrocínia patrycja patrícia patsy patti
pattie patty paula paule paulene pauletta paulette paulica paulien pauliina paulina pauline paulína paulīna pavani pavithra pavla pavlína
payal paye pearl pearle pearlene pearlie pearline peggie peggy pekkan pelagia pelin pembesin penda penelope penina peninah penka penney
penni pennie penny pepa pepita peregrina peren perinur peris perla perlita permun pernilla pernille perpetua perpétua perrette perrine
persefoni pesent petra petrana petrina petrona petronela petronella petronila petronilla petruța petula petya phanice phileine philile
philippa philippine philis phillis philomena philomina philomène phindile phoebe phumzile phuong phylicia phylis phyliss phyllis pia piedad
pien piera pierette pierina pierrette pietje pietra piia pilar pili pilita pina pinelopi pinkie piper pippa piran piret pirjo pirkko piroska
piyumi pleun plácida polina polly polona polonca polyxeni pompilia pooja poonam poongodi poornima porsha portia prabha prabhavathi prachi
pragya pramila prarthana pratibha pratima preciosa precious precy preethi preeti prema prerna pricilla primitiva primula prisca priscah
priscila priscilla priscillah prisha priska priti priya priyadarshini priyanka priyanthi profira providencia pru prudence prudencia puji puk
puleng pumla puput purificacion purificación purita pushpa pushpalatha pushti puspita puti putri päivi päivikki pénélope pétronille pía
pürçek pınar pəri pərişan pərvanə pərvinə qaratel qiana qori qudsia queenie queralt quiana quinter quintina quinty quirina quitterie
quitéria qumru qushi qönçə qızbəs qənirə raagini rabbiye rabea rabecca rabia rachael rachana racheal rachel rachele rachell rachelle rachida
rachita rachna rachèle racquel rada radegunde radeke radha radhamma radhika radka radmila radojka radoslava radostina radosława radovana rae
raeann raewyn rafaela rafaella raffaela raffaella rafia rafidah rafila ragna ragnhild raguel rahab rahayu rahel rahela rahimah rahiye rahma
rahmawati raifə raija raili raimunda raina raisa raissa rajalakshmi rajani rajata rajeshri rajeswari raji rajni rakhi rakide rakiya raksha
ralitsa raluca ramata ramatu ramilə ramira ramlah ramona ramonita ramya rana ranae randa randee randi rani rania ranjana ranjani raphaela
raphaëlle raquel raschida rasheeda rashida rashidah rashmi rasimə rasma rathna ratih ratna ratnawati raven rayana raye rayhona rayla raylene
raymonde rayna rayyona rayén razia raziyə reatha reba rebbeca rebbecca rebeca rebecca rebecka rebeka rebekah rebekka rebihat reem reet
reetta refet refiloe refugio regena regenia regina regine regitse regitze reglinde regula regína regīna rehana rehema rehime reidun reiko
reina reine-marie reinette reingard reinhild reinhilde reinou rejane rekha relebohile remedios remei rena renae renata renate renea renee
renetta rengül reni renita renske renu renuka renáta renée reshma restituta restu resurreccion reta retha retno retta reva revathi revati
revza reyhan reyhanə reyna reynalda rezin rhea rhealyn rhian rhianna rhianne rhiannon rhoda rhona rhonda rhonwen riana rianne ricarda
riccarda richa richelle ridhi rie riekje rieko riffat rigmor riikka riina riitta rika rikako rikke rikki riko rima rina rini rinko rinske
risa risako risma risper rita ritika ritt ritu ritva riya rizka rizwana roberta robertina robiya robyn rochell rochelle rocio rocío rodah
rodica roelie rogelia rohani rohini roise roisin roja rojnu rokeya rokhaya rokia rokiah roksana rolanda rolande rollande romaine romana
romane romanița romelia romilda romina romona romualda romy rona roni ronja ronke ronna ronya roopa roos roosa roosmarijn rosa rosalba
rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosalynn rosalía rosamond rosamund rosana
rosann rosanna rosanne rosaria rosarie rosario rosaura rose roseann roseanna roseanne rosel roselinde roseline rosella roselle roselyn
roselyne rosemarie rosemary rosenda roser rosetta rosette rosi rosia rosie rosina rosinda rosine rosita rositsa rosl roslyn rosmah rosmarie
rosmawati rosnah rossana rossella roswita roswitha rosália rosário rotraud rotraut roula rowena roxana roxane roxann roxanna roxanne
roxelana roxie roxy roya roza rozalia rozalija rozella rozita roziya rozália rozálie rubie rubiela rubina ruby rubye ruchi rudīte rufina
ruhana ruhide ruhiyyə ruhshona ruhugül ruhəngiz rukayat rukhsana rukia rukmani rukmini rumaysa rumeysa rumi rumiko rumyana rupa rupali
ruperta ruqayya ruqiya ruqiyyə ruta ruth rutha ruthann ruthie ruthild ruwani ruxanda ruxandra ruxsarə ruzica ruža ružena ružica rykie rym
ryma ryoko rébecca régine réka ríona róisín róza rózsa róża rövşanə röya röyal röyalə rübabə rübeyda rümeysa rıfkıye růžena rəfiqə rəhilə
rəmziyyə rəna rəqsanə rəsmiyyə rəxşəndə saanvi saar saara sabeen sabela sabeliña sabiha sabihe sabina sabine sabirə sabita sabitha sabra
sabrina sabína sabır sachi sachiko sacidə sadaf sadako sadao sadeti sadhana sadhbh sadia sadie sadina sadiye sae-rom safia safiah safiatou
safina safinaz safiri safiya safiye safta safura sagal sahar sahibə sahil sahra saida saima saioa saira saire sajida saki sakiko sakina
sakshi sakura saleha salena salete saliha salima salimah salimata salimet salina sallie sally salma salmah salmiah saloma salome salomea
salomey salomé salsabila salvadora salwa samahat samanta samantha samara samatha samia samiah samina samira samirə samiya samjhana sana
sanam sanavber sanaya sanda sandhya sandie sandra sandrine sanduni sandya sanela sangeeta sania sanije sanita sanja sanjana sanjuana
sanjuanita sanna sanne sanni sanora santie santina sanur sanya saoirse saori sapa saphira sapna sara sarabi sarafina sarah sarai saraswathi
saraswati saratu saray sari sarie sarika sarimah sarina sarita sarmīte saroj saroja sarolta sarvinoz sarya sasikala saskia satoko satomi
saturnina satıa saumu saumya saundra sauti savanna savannah saveria saveta savina savita savithri sawako sayaka sayako sayalı saygın sayuri
saçı scarlet scarleth scarlett scarlette seana seanan seaneen seanna sebastiana sebigül seblâ sebrina seda sedife seema segilola sehel seher
seija seiko sejda selam selamawit selcan selcen selena selene selime selin selina seline selma selmin selvi selçuk semat semenica semine
semra semrin sena senada senait senga seniha senka senta seo-yeon seo-yoon seo-young seona seonaid seoyeon septi serafina serah seraina
sereina serena serfinaz serina serine serma sernur serpil servinaz serwaa sessa setsuko settimia seul-gi seulgi sevara sevcan sevda sevdinar
severiana severina severine sevgen sevgi sevginur sevican sevil sevim sevinc sevinch sevinç sevla sevsevil seyhan seyyide sezen seçgül sha
shabana shabnam shagufta shahana shahida shahidah shahina shahnaz shahnoza shailaja shaina shaista shakila shakira shakuntala shalini
shalonda shameka shamika shamima shana shanae shanda shandra shaneka shanell shanelle shani shania shanice shanika shaniqua shanita shanna
shannan shannen shanta shante shantel shantell shantelle shantha shanthi shara sharada sharda sharee shari sharie sharifah sharita sharla
sharleen sharlene sharmila sharmistha sharon sharonda sharri sharron sharyl sharyn shasta shauna shaunda shauneen shaunna shavon shavonne
shawana shawanda shawna shawnda shawnee shawnna shayla shayna shazia sheela sheelagh sheena sheetal shefali sheila sheilah sheilla sheillah
shela shelagh shelba shelia shella shelley shelli shelly shemeka shemika shena sheniqua shenita sheree sheri sherie sherika sherilyn sherita
sherley sherly sherlyn sheron sherrell sherri sherrie sherron sherry sherryl shery sheryl sheryll shiela shigeko shiho shilpa shinead
shinobu shira shiranthi shireen shirely shirin shirl shirlee shirleen shirlene shirley shirly shivani shivaranjini shizue shizuka shizuko
shobana shobha shoko shona shonda shonna shoshana shpresa shqipe shraddha shravya shreya shruti shu shubhra shuhaida shukri shukrona shweta
shyamala sian sibel sibilla sibille sibongile sibusisiwe sibyl sibylla sibylle sidar sidiqə sidonia sidonie sidra sidsel sidónia sieglinde
siegrid siegried siegrun sien sienna sietske siglinde sigourney sigrid sigrun sigrún sihawukele siiri sijke sijtje silanur sile silja silje
silke sille silondile silvana silvia silviana silvie silvija silviya sima simber similoluwa simina simisola simona simone simonetta simonne
simran simten simuzər sinaida sindhu sindisiwe sindy sinead sineád sinforosa sini sinikka sinta sintija sinéad siobain sioban siobhain
siobhan siobhán siofra sioned siphesihle siphokazi sira sirap siri sirje sirkka sirpa siska sisko sissel sita sitalakshmi sitarə sithembiso
siti siu siv sivagami sixtine siya sizakele siân sjaan sjoukje skaidrīte skolastika skye skyla sladjana slavica slavka slavomíra slavěna
slađana slindile slyvia sláva slávka smangele smaragda smaranda smiljana smita smriti sne sneha snehal snenhlanhla snezana snezhana snežana
snježana so-hee so-hyun so-jin so-ra so-yeon so-young sobha sobia sofi sofia sofie sofija sofía sokhna solange soledad soledade solenn
soliha soline solma solmaz solveig solvej solvita solène somadina sommer sonal sonali sondra songül sonia sonja sonnur sonya soo-ah soo-bin
soo-hyun soo-jin soo-jung soo-kyung soo-mi soo-min soo-yeon soo-young soojin sook sook-hee sophia sophie sophy soraia sorana soraya sorcha
sorina sorkunde sosena sotera souad soukeyna soula soultana soumia sowande sowmya soykan soňa speranța sreedevi sri sridevi srijana srilatha
srishti srividya stacey staci stacia stacie stacy stamatia stana stanca stanislava stanisława stanka starla stavriani stavroula stefani
stefania stefanie steffanie steffi stefka stela steliana stella stellah steluța stephaine stephani stephanie stephany stephenie stephine
sterre stien stijntje stilla stina stine stoyanka styliani stéphanie subbulakshmi subhadra subira subomi subutiye sucheta suchitra suci
sudha sudie sudiksha sue sueann suellen suely suganthi suhani suhasini sujata sujatha suk sukanya suki sulastri sulochana sultana sultane
sumaiya suman sumarni sumathi sumayya sumie sumiko sumithra sumiyati summer sumnima sun-hee sun-hwa sun-mi sun-young sunanda sunay sunette
sung-hee sungara sunhee sunita sunitha sunniva supriya surabhi suraya surayya suriani surya suryani susam susan susana susanita susann
susanna susannah susanne suse suseela sushila sushma susi susie susmita sussanne sussie susy suus suvi suzan suzana suzann suzanna suzanne
suze suzette suzie suzue suzuko suzy suğra svatava svea svenja svetla svetlana světlana swala swantje swapna swarna swarnalatha swati
swetlana syahrini syarifah sybil sybilla sybille syble sybrecht sylivia sylke sylvaine sylvana sylvette sylvia sylviane sylvianne sylvie
sylvine sylwia synnøve synthia syombua syreeta sytske szabina szilvia sára sânziana ségolène séraphine séverine sílvia sónia sørine søs
südabə süheyda süleyla sümerya süner sürəyya süsen süzer sırriye sławomira səadət səbinə səbirə səfurə səhər səidə səlimə səma səmayə
sənubər səriyyə tabassum tabatha tabea tabetha tabita tabitha tadeja tagangül tahira tahmina taina taisha taja takako takami takisha tala
talat talatu talia talibe talisha talita talitha tamako tamala tamami tamanna tamar tamara tamatha tamaşa tambika tameika tameka tamekia
tamela tamera tamesha tami tamica tamie tamika tamiko tamilla tamilselvi tamisha tammara tammie tammy tamra tamsin tana tanesha tangela
tangül tania tanika tanisha tanja tanmayi tanna tanses tansu tantri tanuja tanvi tanya tanyu tanzila tara tarah tarcisia tareixa tari tarja
tarsha tarsila taru taruna tasha tashia tasia tasleema tasneem tasoula tasvir tatiana tatjana tatyana tawana tawanda tawanna tawny tawnya
tayla tayyaba tayyibe tazuko taçnur taťána teatske tecla teea teena tegwen teija teja tejaswini tekla teknaz telesfora tellervo telse temeka
temime temitope tena tening tenisha tennie tennille teodora teodosia teodozja teolinda teona tera tercan tere tereasa teresa terese teresia
teresiah teresina teresita teressa tereza terezija terhi teri terina terresa terri terrie terttu teruko teréz terézia tesha tess tessa
tessie tetsje teuntje teuta teybet teófila thabisa thabisile thalia thamarai thandazile thandeka thandi thandiwe thangam tharina thaïs thea
theano theda thekla thelma thembeka thembekile thembi thembile thembisile thenmozhi theodora theofano theola theoni theres theresa therese
theresia thersa therése thiare thilini thinhinane thioro thobeka thoko thokozile thomai thomasina thomasine thora thresa thulasi thuli
thulile thusnelda thuthukile thuy thècle théa théodora théophanie thérèse tiana tianna tiarna tiberia ticen tiegan tiesha tietsje tiffaney
tiffani tiffanie tiffany tiffiny tigist tiia tiina tiiu tijana tilda tilde tilla tillie tilly timea tina tinca tincuța tindra tine tineke
tinne tiphaine tirunesh tirza tirzah tisa tisha tita titi titia titiek titilayo titin tiziana tjaltje tjaša tjitske tobi todorka tokiko tola
tolulope toluwanimi tomasa tomeka tomika tomiko tomoe tomoko tomomi tomris tomurcuk tomásia tonda toni tonia tonicha tonja tonje tonya toos
topsy tori torill tosca tosha toshie toshiko tova tove tovuz towanda toya toyin tracee tracey tracie traude traudel traudl traute treacy
treasa trena tresa tressa tressie treva triantafyllia tricia trientje triin trijntje trina trine trinh trini trinidad trinity triona tripti
trish trisha trishna trista triveni trixie triya trude trudel trudi trudie trudl trudy trui truida trula trupti truus tryntsje trīne tsedale
tsehay tshidi tsholofelo tsuneko tsveta tsvetana tsvetelina tuana tuba tudora tudorița tudosia tuere tuija tulia tullia tulsi tumi
tumuhairwe turanə turcein turid turvi tuti tutkucan tutu tuula tuuli tuulia tuulikki tuva tuyet tuğba tuğçe twana twanna twila twyla txell
tyesha tyla tyra tânia tímea tükəzban tülay tülin tünde tünzalə türcan türkan türkanə türknur tüzenur təhminə təranə ubah uberlinda ubika
ucchal uchita udeera udyati ughetta ujamaa uju ujunwa ulduz ulla ulrica ulrika ulrike ultje ulva ulya uma umande umeko umi ummahani umoja
umuşan una unathi undine unjani unnati unni upadhriti upasna upma urishilla urmi urmila ursel ursina ursje ursula ursule urszula urte
urvashi urvi urša urška uršuľa uschi usha usua usyi uta utami ute uttara uxue uxía uyanser uzma vacibe vada vahidə vaia vaidehi vaishali
vaishnavi vajèn valarie valarmathi valary valbona valborg valda valdete valentina valentine valentína valentīna valeria valeriana valerie
valerija valeska validə valija vallary valli vallie valorie valèria valéria valérie vamakshi vana vanaja vanda vandana vanesa vanessa vania
vanita vanja vannessa vansha vanya varenya varlık varsha varvara vasana vasantha vasanthi vasatika vashti vasilica vasiliki vasilka vasso
vasudha vasuki vasundhara vecide vedavalli vedhika vedika veena veera veerle vefia velda velia velichka velislava vella velma velta velva
velvet vena venancia vendela vendula venera veneranda venessa venetia venice venita venla vennila ventsislava ventura veola vera verda
verdell verdiana verdie verena vergie verica veridiana verity verla verlene verlie verna vernetta vernice vernita veronica veronicah
veronika veronique versie verónica vesela vesna vesta veta vezrife vibeke vibha vicenta vicenția vickey vicki vickie vicky victoria
victoriana victorina victorine victória vida vidhi vidya viera vieroslava vigdis viivi vija vijaya vijayalakshmi vikki viktoria viktorie
viktorija viktória vildane vilde vilhelmiina vilhelmina vilma vimala vina vinaya vincenza vinciane vineta vinita vinnie vinyet viola
violaine violant violante violet violeta violetta violette viorela viorica virgina virginia virginie virgínia viridiana virpi virág
vishalakshi visitacion visitación vita vitalba vitalina vittoria vittorina vivan viveca viveka vivian viviana viviane vivianne vivien
vivienne vjollca vjosa vladimíra vlasta vlastimila vlora vlădelina voichița vonda vonnie vreneli vreni vrinda vrishti vritti vroukje vukica
vuokko vuyiswa vuyokazi vyanjana véronique vüsalə věra vəfa waceera wacława wafa wafae wahyuni wai waida waimarie waithera wakako wakana
wakeeta walburga waldtraut walentina walentyna walli waltraud waltraut waltrud waltrun wanda waneta wangari wangeci wani wanjiru warda
wardah warhi waridi waris waseme wati watika wavinya weddy weena wenche wencke wendi wendolin wendy wenke wera weronika wibke widisha widya
wiebke wiesława wietske wijntje wikitoria wiktoria wilda wilfriede wilhelmina wilhelmine willa willeke willemien willemijn willene willette
willia williemae wilma wilna wiltrud wimke wincentyna winda winfriede winifred winni winnie winnifred winny winona wioletta wirda wishi
wivine wolfhilde wonda worknesh wulan wuraola wynona wytske xabiere xalak xalidə xalisə xanthi xanım xatirə xavər xela xenia xiana ximena
xiomara xiti xoana xochitl xoliswa xumar xénia xóchitl xəyalə yaa yachana yadavi yadira yae yaeko yael yahvi yahşi yaiza yalda yamila yamile
yamilet yamina yamini yamuna yanara yance yanet yaneth yanina yanira yanka yanti yaritza yasemen yasemin yashasvi yashawini yashica yashoda
yashodhara yashvi yasina yasinta yasmin yasmina yasmine yasmín yasna yasodha yasti yasue yasuko yasəmən yatimah yauvani yazgül yazmín yaël
yağmur yda ye-eun ye-jin ye-rim ye-seul yeganə yeimy yejide yejin yekbun yelena yeliz yenifer yenny yeny yeon-hee yeon-ju yepelek yesenia
yeshi yesica yessenia yessi yessica yetta yetunde yevgenia yewande yfke yina yineth yinthe ylenia ylva ylvi ylvie ymkje yocelyn yochana
yodit yoko yolanda yolande yolando yolima yolisa yolonda yonela yoo-jin yoo-jung yoojin yoon-ah yoon-hee yordanka yoriko yoselin yoshie
yoshiko yoshimi yoshita yosma young-ae young-hee young-ja young-joo young-mi young-sook younghee yousra yrsa ysaline ytsje yu-jin yu-na yudy
yui yuka yukako yukari yukie yukiko yuko yulanda yuli yulia yuliana yulianti yulieth yuliya yuly yuma yumi yumiko yuna yung yuni yunita
yurani yurany yurdaser yuridia yurika yuriko yurtseven yury yusnita yutika yuzuki yvette yvonne yésica yéssica yıldız yến zabedah zadie
zaenab zaharah zaharia zahfer zahnya zahra zahro zaib zaida zainab zainabu zaira zaiton zaitra zaituni zakia zakiya zakiyaxon zaleha zaliha
zalindra zaloa zamfira zamira zana zandile zandra zanele zansi zara zarina zarna zarəngiz zawadi zaynab zdenka zdeňka zdislava zdravka
zdzisława zeba zebirce zebunnisa zehnia zehra zehranur zeinab zejna zelaya zelda zelha zella zelma zemfira zemzem zena zenaida zenaide zenia
zenobia zenovia zenta zenzi zenzile zerafet zeride zerrin zevlüde zewditu zeynep zeyno zeynəb zeynəgül zhanna zhivka ziba zibeydə zibuyile
zigrīda zilfa zilmil zina zinal zineb zinhle zinnura zinnure zinzi zinət zipporah zita ziyanda zizi zlata zlatica zlatuše zodwa zoe zoey
zofia zofija zohra zoi zoila zoja zoleka zora zoraida zorica zorka zornitsa zoé zoë zsanett zsuzsanna zsófia zubaida zubaidah zubeida
zubeyde zuhura zula zulaikha zuleika zulema zulfa zulma zulmira zumaridi zunilda zuriñe zuwaira zuwena zuzana zuzanna zvezdana zvonka
zwaantje zyta zélia zélie zénaïde zénobie zöhrehan zöhrə züheyla zülbiye züleyxa zülfiyyə zülfüye zümre zümrüd zəhra zəkəriyyə zəminə zərif
zərifə zərnigar áfrica ágata ágatha ágnes ágota águeda ámbar ángela ángeles áurea âlemşah ângela änne åsa åse çalım çağla çevregül çilga
çimnaz çinarə çisem çiçək çiğdem çolpan éabha édith églantine éliane élisabeth élise élodie éloïse éléa éléna éléonore émeline émilie
émilienne émérence érica étiennette éva évangéline éveline évelyne íde íngrid íris ísis órla ömriye örfiye övün özay özbilge özdeş özge
özlem özpetek özyurt úna úrsula üge ülkü ülküm ülkər ülle ülviyyə ümmahan ümmühan ümray ürper üçgül ārija đurđica ērika ľubica ľubomíra
ľuboslava ľudmila ľudomila şadıman şahdiye şahinder şahnaz şahnuray şahıgül şamiha şayan şazime şebnem şefiye şehreban şehza şelâle
şemsinisa şennur şerife şerman şevketfeza şeyda şeyma şilan şirivan şule şöhret şövkət şükufə şüküfe şəfa şəfiqə şəhla şəhrəbanu şəlalə
şəmsiyyə şərafət šarlota šimona špela štefanija štefica štefka štefánia štěpánka šárka żaneta žaneta željka želmíra živa živana žofia žofie
ștefana ștefania əcəbnaz ədibə əminə əntiqə əsmər άλκηστις άννα άρτεμις έλλη ήβη ήλια ήρα ίρις αγάθη αγαθή αγγελική αγλαΐα αγνή αγόρω
αδαμαντία αηδόνα αθανασία αθηνά αθηνοδώρα αικατερίνη αιμιλία ακριβή αλίκη αλεξάνδρα αλεξία αλκινόη αλκμήνη αμαλία αμβροσία αμφιθέα αμφιτρίτη
ανάργυρη αναστασία ανατολή ανδριανή ανδρομάχη ανδρομέδα ανδρονίκη ανθή ανθούλα αννίκα αντιγόνη αντωνία απολλωνία αποστολία αρέθα αργυρούλα
αργυρώ αρετή αριάδνη αριστέα αρτεμισία αρχοντία ασημίνα ασημούλα ασπασία αστέρω αταλάντη αυγή αυγουστίνα αφέντρα αφροδίτη αχιλλεία βάγια
βάσω βέρα βαγιανή βαλάντω βαλέρια βαλεντίνα βαρβάρα βαρσαμία βασιλεία βασιλική βεατρίκη βελισσαρία βενετία βερονίκη βερόνικα βησσαρία
βικέντια βικτωρία βικτόρια βιολέτα βιργινία βλασία βρυσηίς γαβριέλλα γαλάτεια γαλήνη γαρυφαλλιά γενοβέφα γερακίνα γερασιμούλα γεσθημανή
γεωργία γιαννούλα γιασεμή γιολάντα γκόλφω γλαύκη γλυκερία γραμματική δάφνη δέσποινα δήμητρα δαβιδούλα δαμασκηνή δαμιανή δανάη δημούλα
διαλεκτή διαμάντω διαμαντούλα διδώ δικαία διονυσία δούκισσα δροσιά δωροθέα δόμνα ειρήνη ελένη ελέσσα ελεονόρα ελισάβετ ελπίδα ελπίς
εμμανουέλα επιστήμη ερασμία ερατώ εριέτα εριφύλη ερμιόνη ερωφίλη ευαγγελία ευανθία ευγενία ευδοκία ευδοξία ευθαλία ευθυμία ευλαμπία ευμορφία
ευπραξία ευρυδίκη ευρύκλεια ευσεβία ευσεβεία ευσταθία ευστρατία ευτέρπη ευφροσύνη εύα εύκλεια ζαμπέτα ζαμπία ζαφειρία ζαχαρένια ζαχαρούλα
ζηναϊς ζηνοβία ζησούλα ζωή ηλέκτρα ηλιάνα ηράκλεια θάλεια θέκλα θέμις θέτις θαλασσινή θεανώ θεμιστόκλεια θεοδοσία θεοδούλη θεοδότη θεοδώρα
θεολογία θεοπίστη θεοφίλη θεοφανία θεοφύλακτη θεοχαρούλα θεόκλεια θεώνη θηρεσία θωμαίς ιακωβίνα ιγνατία ινώ ιοκάστη ιορδανία ιουλία ιουλιανή
ιππολύτη ισαβέλλα ισιδώρα ισμήνη ιφιγένεια ιωάννα ιωσηφίνα καλλίνικη καλλιρρόη καλλιρόη καλλιόπη καλομοίρα καλυψώ κανέλλα καρυοφυλλιά
κασσάνδρα κασσιανή κατερίνα κερασιά κικιλία κλαίρη κλειώ κλεονίκη κλεοπάτρα κλημεντίνη κλυταιμνήστρα κοκκώνα κομνηνή κονδυλία κοραλία
κορνηλία κρινιώ κρυσταλλένια κυβέλη κυδωνία κυπαρισσία κυπριανή κυράτσα κωνσταντία κωνσταντίνα κωστούλα κόσμια λήδα λίνα λαζαρία λαμπρινή
λασκαρίνα λαυρεντία λεμονιά λευκοθέα λεωνιδιά λεώνη λητώ λουίζα λουκία λουλουδένια λυγερή λυδία μάνθα μάρθα μαγδαληνή μακρίνα μαλαμάτη
μαλαματένια μαλβίνα μαντώ μαρία μαρίνα μαργαρίτα μαργιέττα μαριάνθη μαριάννα μαριγώ μαριλένα μαρκέλλα μαρωτέσα ματίνα ματθίλδη ματρώνη μαύρα
μελένια μελέτια μελίνα μελπομένη μερόπη μεταξία μηλιά μινέρβα μιράντα μιχαέλα μυρσίνη μυρτώ μόσχα νίκη ναταλία ναταλίνα ναυσικά νεκταρία
νερατζιά νεφέλη νεόκλεια νικητία νικολέτα νικολίτσα νταίζη ντανιέλα ντόρα ξένη ξανθή ξανθίππη οδύσσεια ολύμπια ουρανία πέτρα παγώνα παναγία
παναγιώτα πανδώρα παντελία παντούλα πανωραία παρέσσα παρθένα πασχαλιά παταπία παυλίνα πελαγία περικλεία περιστέρα περσεφόνη πηνελόπη
πιερρίνα ποθητή πολυνίκη πολυξένη πολυτίμη πολυχρονία πολύβια πολύδωρα πολύμνια πουλχερία πούλια προδρομία πωλίνα ράνια ρέα ραλλία ρεβέκα
ρεβέκκα ρεγγίνα ρηγούλα ροδάνθη ροδαμάνθη ροδιά ροδόκλεια ρουμπίνη ρούσα ρωξάνη ρόζα σάρρα σαββούλα σαλώμη σαπφώ σεβαστή σεβαστιανή σελήνη
σεμίνα σεραφεία σμαράγδα σουλτάνα σουμέλα σοφία σπάρτη σπυράννα σπυριδούλα στέλλα σταματίνα σταυρούλα στεργιανή στεργιαννώ στεφανία στυλιανή
συμέλα συμεωνία συμεώνη σωζούσα σωτηρία σωφρονία ταξιαρχία τατιάνα τερψιχόρη τζένη τιμοθέα τριαντάφυλλη τριανταφυλλιά τρισεύγενη τρυφωνία
τσαμπίκα υακίνθη υβόννη υπαπαντή φαίδρα φανή φανουρία φεβρωνία φερενίκη φιλίππα φιλαρέτη φιλιππία φιλιώ φιλοθέη φιλομήλα φλωρίνα φλωρεντία
φλώρα φοίβη φραντζέσκα φρειδερίκη φρύνη φωτεινή χάιδω χαρίκλεια χαραλαμπία χιονιά χλόη χριστίνα χριστιάνα χριστοδούλα χριστοφόρα χριστόφιλη
χρυσάνθη χρυσή χρυσαυγή χρυσαφένια χρυσοβαλάντου χρυσοβαλάντω χρυσούλα χρυσόστομη όλγα авгия авигея агата агафья аглая аглоида агнешка ада
адамина адра адрианиа аела айрен аксентия акулина алания албина алевтина александра александрина алексиа аленка алиана алина алисия алла
алтая альбіна аліна амалія амбър амория ана анамария анастасия анастасія анатолия ангела ангелина ангелка андика андриана анелина анета
анжела анжелика анза анимира анита аница анна аномалия антоалина антонела антонина ануша аніта аполинария аралия аркадия арсена аселина
асифа астромерия атина аурора багра балина бацислава беатрис бела белисима беломира бенелена берислава бея билена билјана бисера биянка
благица благодатка благосвета богдалина богданна богородка богуслава бодурка божинела божурка бонифация борена бориска борянка боца бригита
бронислава буна буча бързана ваклина валентина валерия валерія валя вангелия ванухи варвара варта васенка василина василиса василка васка
вашиля вежда велиана велинна велиянка венда венеция венислава венчислава вера верена верислава вероника веса веселинка веца видима виктория
вилия вилхема виолета виржиния витомира вишка владилена владлена водица войнка володимира вула възкресения въльо върбунка въца вікторія
віолетта віра габи галена галина галя ганна гануца гвоздейка гена георгелена георгица герга гердана гертруда гиздана гичка глафира гордана
гория гоца графица грета гримяна гроздинка гуна гъда гълъбица гюгра гюргя дакота дамяна данелина данимира даница данка данна данче дарданела
дарина дария дарија дарья дафинка деа деви делиана деля демирела дениандра дениславена денница десимиляна десияна дефлорина дея джана
джиневра джулия диана дида дилмана димитра димка динна добрина дойка доменика доника дорина доста доча драгана драгица дренка дуда душка
дюкяна ева евангелина евгения евдокия евпраксия евридика евфросиния едита екатерина елдора елена еленица елеонета ели елиз елизабета
елизавета елина елиса елица елма елфида емануила емилија емма емілія еница ергана ермиля еріка естела ефимена ефросиния жаклин жанин жанна
жара жейна желязка женимира жива живомира жичка жорка жулиана заека занка зафа захаринка звездемира здравелина здухостина зинаида златея
златка златомира златослава зоичка зорка зоя зузичка ивалена ивамина иванеса иваничка иванка иванна ивелиана ивинка иглика изидора илеана
илианна илинда илка инан инеса инна ира ираида ирин ирина ирла исихия истилияна йоана йоанна йованка йоко йолина йона йоника йорданка
йоханна кадифейка калея калина калиса калуда камея камілла кануша карамелита карина касиди катастрофа катерина катинка каунка кветослава
керанка кети кира кирка китчица клавдия клавдія клара клеуна клоя кокимира комара константина корнелия костадинка кралина красидара красияна
криси кристабела кристиана кристина кристия кръстанка ксандриния ксения кунка кьнина лада лазура лалка лариса лаца лека ленче леся летисия
либерта лидийка лидия лика лилия лилянка лилјана лина линда лия лозанка лора лорена лоти лукия луна лъчезарка любина люблина любов любовь
любослава людмила люляна люсила лянка лідія ліза лілія магдалена мадлен майя максимилияна малена малтина манолина мар'яна марʼяна маргарита
маргит марен марийка марина маринета мариотка мария марија марлена мартина маруся марфа марія маса матка маша маја медиха мелания мелъди
меропа миглена мила милара милдия милена милиана милица милост мимоза минка миранза мирена миропа мирјана мисла митошка михайлена михайлина
мишка младлена момера моника мортадела мушана мілена наводненка надежда надица надка надія наина найда нани настия наталия наталья наталія
наташа невена негрита неделяна нейка нелида нелла неолина нешка нигрита никоела николина нина нинель нионила нона нонна норка нурета огнена
одарка оксана оксенія октавия октябрина олександра олена оливера олимпиада ольга омана орина орися орлеана орхидея павилия павлина палвира
паломина панда пантера парашкевица парунка патриотка паулина паца пейолина пелагея пелина пепелота периана перуна петинка петрийка петромира
петрушка пешка пламена плодовитка полексина полин полина прасковья преса прина пролетина простисвета пріска пупи първолетка радиа радимира
радка радосвета радостка раинка раиса райничка рамина ревка регина ренгия риана римма рия роза розалія розана розета розка роксана роксолана
ромолета роселина росислава ростислава ружка румислава русалия руска руслана сабина савета салина санка сара сарая сахория сања свежа светла
светлана светломира свидна свободка святослава світлана севда севделина севета семенарка сергелинка сибила сиена силви силяна симона
синклитикия синтия сисоя скакалка славея славка сладоледка смехотерапия смирна снежана снежинка сніжана соломія софийка софия софија софья
софія соња спасена спасияна спирела стависара стаматка станиела станимирка сташа стелина стефани стефанија стеяна стоимена столетка стоянка
сузана сузи съвестина сърменка таисия тамара таня татьяна ташимира тања теа телефонка темира теодора тереза теса тетяна тилиана тиха тијана
тоанета толиана тона тоницвета тоска тошка трендафила трифонка троша труфана тръпка туфка улиана ульяна уляна урима фабияна фаина фатиме
феврония феня фикия филипини фимка флавия флорика фотинка фронка фуга фёкла харитония хенриета хинка холи хранислава хрисанка христа
христела христилияна христина христоелена христя хубавелка цанета царевна цвета цветана цветанка цветелина цветилена цветлина цветолилия
цветяна цеца цола цоня чана чардафона чачия череша четвърта чона чубрина шана шена шехерезада шинка щедра щериана щефания щилянка щтилка
ъгленка ъчка элеонора элина эльвира эмилия юлиена юлия юлія юнона юрита юстианна юстина ябленка явора ягода ялислава яна янина яниславия
янка ярина ярка ярослава ясена ятана єва євгенія єлисавета ірена ірина јасмина јована
فاطمة عائشة خديجة مريم زينب سارة سعاد سلمى سميرة سميحة سناء سهى سهير سوسن شيماء شيرين صفاء صباح ضحى عبير عفاف علياء غادة فرح فريدة فاتن فدوى
ليلى لينا لمى لطيفة لبنى مها منى منال ميس ميساء مي ميرفت مروة نادية نادين نجلاء نجوى نسرين نهى نوال نورة هالة هبة هدى هند هناء هيفاء وداد
وفاء ياسمين يسرى رانيا رنا ريم رشا رغد رولا رحاب رباب رقية راوية دانا دعاء دلال دينا جميلة جنى جيهان حنان حليمة حسناء خلود بثينة بسمة بشرى
أسماء أمل أمينة أميرة آمنة إيمان إسراء آية أحلام أروى إلهام ابتسام انتصار تغريد تهاني ثريا سمر كوثر كريمة نعيمة نبيلة عزة عواطف غدير رجاء
روان زهرة زهراء سكينة شهيرة صفية عزيزة فوزية لميس ماجدة ملاك نجاة نعمت هيام كريستين أورسولا ماريا آنا زهرا فاطمه مریم زینب سمیه سمیرا سمانه
سپیده ساناز سهیلا سودابه شیرین شیوا شهلا شهین شقایق شهرزاد صدیقه طاهره عاطفه فرزانه فرشته فریبا فریده فهیمه فروغ کتایون گلناز گلی لاله لیلا
لیلی لادن مهناز مهسا مهتاب مهین مینا منیژه منصوره معصومه محبوبه مرجان مرضیه ملیحه نازنین نرگس نسرین نسترن نگار نگین نیلوفر نوشین نوشا هانیه
یاسمن پروانه پروین پریسا پریا پگاه پوران آزاده آناهیتا آیدا الهام الناز اعظم اکرم بهاره بهناز بیتا ترانه خدیجه رویا رعنا رقیه راضیه روشنک
ریحانه ژاله حمیده دلارام مهشید مژگان مژده سیما سیمین شبنم شعله صبا طوبی غزل فائزه سارا کبری صغری عفت عصمت مهرنوش שרה רבקה רחל לאה מרים חנה
אסתר דבורה נעמי תמר יעל מיכל נועה מאיה שירה טליה אביגיל אפרת ענת אורית אורלי אורנה איילת אילנה אלונה אלה אסנת ארנה בתיה גלית גילה גליה דליה
דנה דורית דינה הדס הילה הלן ורדה זהבה חגית טלי יהודית יונית יפעת כרמית לילך לימור לינוי ליאת מאירה מיטל מירי נטלי נטע נעה נורית ניצה סיגל
סיון סימה ספיר עדינה עדנה עינת עירית ענבר ענבל עפרה פנינה פרידה צילה ציפורה צופיה רויטל רוני רונית רותי רינה רעות שושנה שולמית שירלי שירי
שרון שרית תהילה תרצה סבטלנה נטליה אולגה אירינה קרולין מארי אנה מריה סופיה מיה אלינור איריס אביבה ברכה ז'קלין חדוה טובה מזל רוחמה
لبيبة عفراء سلافة أسيل إخلاص سيرين نوف رهام أريج أفنان بتول تالا تسنيم جوري حلا حورية خولة دارين دانية ديما رؤى رزان رغدة رهف رؤيا روعة ريتا
ريماس زكية سجى سدرة سلوى سماح سندس شادية شذى شفيقة صابرين صابحة عايدة عالية عبلة غالية فايزة فضيلة فيروز كاملة كنزة لارا لجين لورا مارية
مرام مروى مزنة مفيدة منيرة مودة ميادة ميرا نازك ناهد ندى هادية هاجر هلا وجدان وسن يارا يسر يمنى جانيت جوليا روز ماري كارمن ليليان جورجيت
أنطوانيت حصة موضي منيفة الجازي شيخة عليا مزون نجود وضحى آذر آسیه آفرین آمنه آتوسا آوا ارغوان افسون افسر اقدس الهه ام‌البنین انسیه بدری بنفشه
بی‌بی پوپک پونه تارا تبسم ترنم ثمین جمیله حلیمه حوا حورا خاتون خجسته درسا دیبا راحله رابعه راما رامش رزیتا روجا زری زلیخا ژینا ساغر سروناز
سلما سنا سوری سوگند سیندخت شراره شمیم شهره شیده شیما صدف صغرا صفورا طناز طیبه عالیه عذرا عفیفه غنچه فتانه فرحناز فرناز فروزان کبرا کوکب
گل‌بهار گلاره گلرخ لعیا ماندانا ماه‌منیر مائده محدثه ملوک ملیکا مهتا مهدیه مهری مهرناز مهوش میترا نادره نازی ناهید نجمه نرجس نفیسه هاله
هنگامه وجیهه یلدا אביה אדוה אדל אודליה אופירה אורנית אושרת אושרית אחינועם אילת אליענה אלישבע אלמה אנסטסיה אסתי ארבל אריאלה ארנונה בלה בלומה
בר-אל ברוריה ג'ני גאיה גבריאלה גוני דיצה דורין דפנה הודיה היידי הניה הרצליה ויקטוריה ויולט זוהרה חווה חמוטל חנית טניה יארה יהלי יוכבד ימית
יסכה ירדנה כוכבה כלנית לובה ליהי לילי ליבי ליטל לינדה ליסה לירז מגי מוניקה מוריה מיטב מירב מרגלית מרגריטה נאוה נגה ניקול נירית נעמה נופר
סמדר סוזן עליזה עמליה פולינה פאטמה פנינית פרחיה צביה צופית קטיה קארין קרולינה רותם רחלי רימה שולה שונית שלומית שפרה תאיר תהל תלמה תמי תמרה
thais thaís müge ailie
"""

EITHER: Final = """
aaaqil aaban aabid aadam aadil aafiya aahil aalam aalee aalim aamil aamir aamirah aaqil aarif aariz aaryan aashif aashir aasif aasim aatif
aatiq aaus aayan aazim abaan adi adomas adrija agnė aistis aivaras akira alberte aleksandras alex alexandr alsoy alva amelija andrea andree
angalia angel anon apisara ardell arham ariel arielė arijus arisara arley armandas arminas arnas arnoldas aronas artie arvydas asanti ashley
asiman atfat atheel atit attaf aubrey aud audie augustas auguste aung aunyaporn auraq aurelija aurėja aušrinė avery avni awadil awamil
awamiri awan awani awj awlya awmar awrad ayaan ayamin aydan aysar ayyubi azban azeeb baahir baaizeed baaqee baaqir baaree baashir baasim
baasit baber badawi badr baha bahaa bahari bahiy bailey bairbel baleegh bambad bambi baqar baqir barraq barrie basaam baseer basel basem
bashaar bashaarat basharat basheer basheerah basim basir bassam batal batool bazam bebe beda benas bennie berezat bethel bhekisisa
bhekizizwe bilaal billie birousk bizhan blake bo bobbie boma brogan brook buraid callie cameron candra cannur carlie carrol cary casey
cassidy ceyhun chaifah chaiwut chalisa chamali chandra changaz chanikan chanya charlesh charley charo chashida chawin chawish chayanin
chayapat cheragh chidi chong chris chuki chus claude clemmie clyde codie colby daamin daanish daanyaal daawood dabbah dabir daghfal daiyaan
dakhil dakota dameer damilola damurah dana dani danielius dara daragh darain darby darcy darija daryl dastageer dawud dayyaan deane dee
deividas delma dessie devin domantas domas dominique dominyka dominykas donnie dorris dovydas drew dumisani durab edgaras edvardas edvinas
eesaa ehan ehsaas eider eidvilė eijaz ejaz ejlaal eka elaf elgin elisha elliot emerald emerson emilis emran enea enrika enzi erikas ernestas
esfandyar eshan etizaaz evaldas evance evelyn fahari fanaka faraja faustas fazli fidvi fimar finley floy frances francis gabrielius gale
gambo garnet garnett gayle genie georgie gerri gerry ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghanee ghanem ghannam ghasaan ghauth
ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghiyaath ghiyath ghufran ghulaam ghunayn ghusharib ghusun ghutayf giedrė
gilman gintarė gohar guiying gulfaam gulfam gulzar guney gunnel gussie gustas gytis gytė günver hallie hao harley harnail harper haruka
haruna hayden hazeem hekima hermógenes hollis huzaifa ibaad ibraaheem ibraheem idrees iesa iftikhaar ignas ignė ihab ihsaan ihtesham ihtiram
ihtishaam ihtsham ijli ikhlaas ikraam ikramah ikrimah indra indrė irmantas isa izaaz izabelė jaabir jaafar jabbaar jabir jabr jackie jad jae
jaffer jahanzeb jahdami jahdari jahiz jahm jaime jaimie jalaal jalees jalil jame jamey jamie jammie janis jann jannie jaruwan jayme jean
jeronimo jess jesse jessie jessy jettie jian jing jinjuta jitrin jo jody joey johnie johnnie jokūbas jona joni jonnie jordan jorūnė jua
jules jurgita justas juul kaamil kaashif kaazim kabeer kachela kafeel kahurangi kajji kajus kaleema kamolchanok kaombwe karaamat karam
karolis kasam kasey kashan kato kauthar kawkab kawthar kay kayden kaysan kazi kelly kelsey kenyatta kenzie kerri kerry keyaan khaalid khaan
kiburi kijana kiley kim kipenzi kipras kiran kit kodchaporn kornelija kotryna kristupas kulnun kunaporn kyosuke labeeb labib laeeq lahiah
laiq laith lajlaj laqeet larue lashawn lateef laurita lavern laverne lavon layth laçın lee leen leigh lennie leslie lessie leticija lexie
liepa limazah lindsey lindy linnie liyaaqat liyaqat logan lonnie loot loren louie lovie loïs luay lungile luqmaan luqman lutf lynn lėja
maahir maajid maalik maawiya maaya maaz maazin mabad mackenzie madani madiyan madyan mahaz mahbeer mahboob mahdee mahdy maher mahfooz mahfuj
mahja mahmood majd majdi majdy majeed makeen makini mamun manaia mantė manu marcell marijn marion markas marlin marlo marlyn maroof marty
matas matija matunda maxi maxie maxime medėja mel merle micah michele miglė ming mituru mizhir morgan mourib muhallil muhazzim mumbi muthoni
muzdahir muzhir mwende mwikali münəvvər naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nadhir nadim nadr
nafasat nafees nafesa nafis nagisa naglis naib najair najeeb nakia nana nanni nattawun nazaret nduku nedas neringa ngozi nichakarn nicky
nicola nihad nik nikki niracha njeri njoki nojus noor noppakao nur nutcha nutkrita nutwadee nyambura nyawira obaid ocie olivija omair omeir
omran orestas ossama ossie otha owais pachongruk pakjira pannawich parin paris parker parminder parsa parvez pat patchaploy patcharaporn
pattamon pattapon pattatomporn paulin pawan peem pei pervaiz peyton phenphitcha phubes pijus pintusorn pitipat pornchanok prames puntira
puspa qaadir qaasim qabeel qadar qadeer qadi qahtan qaim qais qani qanit qareeb qaseem qasid qasif qatadah qawee qays qiang qing quadir
qudamah quddoos qudoos quinn qurban qusay qutaybah qutb qutub raaghib raahil raakin raamis raamiz raashid raatib rabar rabb rabbaanee
rabbani rabee rabiah rabit radhee radi radvilė raed raees rael rafan rafay rafee rafeek rafeeq ragheb raghib raheel rama raminta ramunė
ratchanon reagan reese regan reggie remy reshoni ricki rickie riley rimantė risalet ričardas robbin robertas robin rohaan rojus rolandas
ronni rowan royce rugilė rui rusnė rusty rusul ruwaihim ryohei rytė rūta saabir saadiq saafir saahir saaiq saajid saal saalih saalim saaqib
saariyah saba sabahat sabari sabbir sabeeh sabil sabiq saboor sabur saburah sacha sadan sadaqat sadeed sage saim sairah sam samama sammie
sandy saood sarunporn sascha sasha scottie senna serda seyran shamim shannon shanon shay shea shelby shellie sheridan sherrill shida sidney
sifa sigita siku simas simi simonas simphiwe sitiwat sittikorn sky skylar smiltė sonata sorawut sotaro souma stevie sujeewa supasit supasita
suvakit suwijuk sydney sədaqət taahaa taahir taaj taalib taamir taanish taariq taban tabish tadeen tafazal tahawwur taheem tahmaseb tahmeed
tahmid tahoor tahseen taial taimur taisir tajammal tajammul tajudinn tajus talal talha talhah talib tama tao tarfaan tatu tawkeel taylor
teetat tegan tenzin terry thalente thanatcha tiare tien tirdad tishk titas toby todsawun tomi tommie tonny tracy tufani tumelo tunchanok
tunradee turan ubaadah ubadah ubaid ubaidah ubay ubayd ubaydullah uchenna ufukay ugnė uhban ulfat umaarah urrab uzima vahar vaida vakarė
vakris val vasarė vernell vernie vigilija viltė virgie vitalija vytė vėjūnė waahid waail waajid wadee wadood wafeeq wafi wafiq wahb wahban
waheed wahhaab wahhaaj wairimu wally wambui wamwema wangui wanja wanjiku wanjohi wasin wassaya wei whitney winfred xia xiao xin xiulan
xiuying xobeen yaaseen yacine yada yadid yafi yafir yaghnam yahyaa yalın yaman yamar yameen yanisa yaqeen yaqoot yaqub yar yasaar yaseen
yashem yathrib yawar yawer yazeed yee yeraz yergha yesoob ying yohana yong yun yureed zaafir zaahid zaahir zaakir zabir zackariya zaeem
zafeer zafir zafrul zahaar zahi zahri zahrun zakhele zauqi zaweel zayyir zerdad zewad zhi zimran zola zuwayhir öncel ünsever ąžuolas
şendoğan žemyna živilė
נועם עדי טל רון מור שני ליאור נור حكمت نور
"""

WITHOUT_GENDER: Final = """
ander anıl bas berk bilge can carter cate chase chen cole darek darya deniz destiny duarte ekin eman floor fraser funmi gabby greig hande
hunter iiro ilkay iza i̇brahim i̇smail jaden jonne joss jun kara kata khin kumar lale lexi li lin luna mason mckenzie min nagy nele nese
nguyen odd olly oluwaseun pip poppy prasad pálné ramune rasa reece rok romilly salla satu seb sema serap sierra sigurður skyler stein sung
bùi dương đặng đỗ hoàng huỳnh lê ngô nguyễn phạm phan trần tone tora trịnh vit võ wil wyatt yan yana yang yi yiswaree yu ümit ıraz
"""
"""Names that sign a line, but show no gender and are too often something else within a text."""

NICKNAMES: Final = """
bill william | billy william | bob robert | bobby robert | jim james | jimmy james | jack john | johnny john | dick richard | tom thomas
tommy thomas | mike michael | mick michael | tony anthony | joe joseph | ted edward theodore | hank henry | harry henry | chuck charles
charlie charles | andy andrew | jerry gerald jerome | larry lawrence | terry terence | kate katherine catherine | katie katherine
kathy kathleen katherine | cathy catherine | liz elizabeth | beth elizabeth | betty elizabeth | peggy margaret | meg margaret
maggie margaret | sally sarah | jenny jennifer | becky rebecca | debbie deborah | nick nicholas | pepe josé | paco francisco
hans johannes | heinz heinrich
"""
"""Nicknames, each before the full names that it is short for."""

MORE_OFTEN_WORDS: Final = """
art bill dawn dean drew faith frank gale grace grant hope hunter june lance mark may max miles ray rich river rob rose skip sue will
"""
"""Names that are English words more often, which shows in a text that is in capitals throughout."""
