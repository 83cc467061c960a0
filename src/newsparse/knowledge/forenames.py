"""Common given names from many languages, in lower case: they show that a line is a signature, and a person's usual gender."""

from typing import Final

from newsparse.knowledge.word_lists import gendered

_MEN: Final = """
aarav aaron aart aatos abbas abdallah abdel abdelaziz abdi abdul abdulaziz abdulla abdullah abdulrahman abel abhishek abid abraham absalom
abu achim achmad adam adamu adebayo adeel adel adem aditya adnan adolfo adrian adriano afonso agus agustin agustín ahmad ahmed ahmet ahsan
ahti aidan ajay ajit akash akbar akeem akhil aksel akshay al alain alan alasdair alastair albert alberto albin albrecht aldo alec aled
alejandro alejo aleksandar aleksander aleksandr aleksei alem alessandro alessio alexander alexandre alexandros alexandru alexei alexey aleš
alfie alfons alfonso alfred alfredo algernon alhaji ali alistair allan allen alois aloysius alper alphonse alvar alvaro alvin amadou amar
ambrose amin amir amit amitabh amos amín anand anatole anatoly anders andi andre andreas andrei andrej andres andrew andrius andriy andrzej
andré andy angelo angus anies anil ankit anselm anselmo ansgar anthony antoine anton antoni antonin antonio antonis antony antonín antti
antónio anuj anup anwar arash archie ardian ari arief arif arjen arjun armand armando armin arnaud arnav arnt arne arnold arshad arsène
artem arthur arttu artur arturas arturo arun arvid arvind arya asad asbjørn asher ashok ashraf ashwin asif asim aslan atif atle attila atul
audun augustin aurelio aurélien austin avi avraham axel ayman aymeric aziz babar bagus bahram bakari baltasar balthasar balázs bambang ban
baptiste barack barnabas barnaby barney barry bart bartholomew bartosz barış bashar basil bastiaan bastian bastien basuki bayu ben benedict
bengt benj benjamin benny benoît berat bernard bernardo bernd bernhard bernie bernt bert bertil bertrand bilal bill billy birger bjarne
bjorn björn bjørn blaise bob bobby bogdan bohdan bohumil bohuslav bonifacio boris borja boubacar brad bradley bram brandon branislav branko
brendan breno brent brett brian brice bronisław bruce bruno bryan bryce budi budiman burkhard byron bülent cahyo caleb callum calvin camilo
carey carl carlo carlos carmelo carsten casimiro cassian cassius cecil cedric celestino cem cemal cenk cesar chad charles charlie chas
chinedu christian christoph christophe christopher chuck chukwuma ciaran ciarán cihan cillian cipriano ciro clarence claudio claus clay
clayton clement cliff clifford clint clive clément cody colin colm colton connor conor conrad constantin corentin corey cornelius cory
cosimo cosmo craig crispin cristian cristiano cristóbal cuauhtémoc curt curtis cuthbert cyprien cyril cyrille cyrus czesław cédric césar
dagfinn daisuke dale damian damien damir damon dan dane daniel daniele danijel danilo danny dario darius dariusz darko darragh darrell
darren darryl darwin dashiell dave david davide davor dawid dayo dean declan deddy dedi deepak dejan demarcus demetrius denis dennis denzel
denzil derek desmond detlef dhruv diarmaid diarmuid dick didier didik diego dieter dietmar dimas dimitar dimitri dimitrios dimitris dinesh
dino diogo dion dirk djibril djoko dmitri dmitry domenico dominic dominik don donal donald doni donovan doug douglas dragan drago duncan
dusan dustin dušan dwight dylan eamon eamonn earl ebenezer eberhard ed eddie eddy edgar edgardo edi edin edison edmilson edmond edmund edson
eduard eduardo edvard edw edward edwin eemeli eero efraín egbert egil egon einar eino eirik eitan eivind ekkehard ekrem eladio eli elias
elijah eliot elliott elon elvis emanuel emanuele emeka emil emilio emin emir emmanuel emmett emory emre enda endre enes ennio enrico enrique
enzo eoghan eoin erdem erdoğan eric erich erick erik erkan erkki erlend ermanno ernest ernesto ernie ernst errol ersin ertuğrul erwin esben
esteban ethan etienne ettore eugene eugenio eustace eustache evan evangelos evaristo everett everton evgeny ewan ewen eyal ezekiel ezra
fabian fabio fabrice fadli fahad faisal farhad farhan farid farooq farouk fatih faustino fawad federico fela felipe felix ferdinand ferenc
fergus ferit fermín fernand fernando feroz fery fidel fikret filip filippo finlay finn fintan firas firmin florent florian fouad francesco
francisco franck franco frank frankie františek franz françois fred freddie frederic frederick fredk fredrik friedhelm friedrich fritz frode
frédéric fumio furkan fyodor félix gabor gabriel galen ganjar gareth garry garth gary gaspard gaston gatot gaurav gautam gavin gaël gearóid
geir gene gennady gennaro geoff geoffrey geoffroy georg george georges georgi georgios gerald gerard gerardo gerben gerd gergely gerhard
germán gerold gerrit gert getúlio ghassan ghislain giacomo giancarlo gianfranco gianluca gianni gibran gideon gil gilbert giles gilles gino
gintaras giorgio giorgos giovanni giuliano giulio giuseppe gleb glen glenn godfrey gontran gonzalo gonçalo gopal goran gordon gorka
gottfried graeme graham grant greg gregg gregor gregory grigory grzegorz grégory gualtiero gudmundur guglielmo guido guilherme guillaume
guillermo gunawan gunnar gunther guntram gurpreet gus gustaf gustav gustavo guto guy guðmundur gwilym gyula gábor gáspár gérald gérard göran
görkem günter günther haakon habib hadi haider hakan hakeem halil halvor hamad hamid hamish hamza hani hank hannes hanno hannu hans harald
hardik hari harish harold harri harris harrison harry hartmut haruki haruto harvey haryono hasan hashim hassan hauke haydar heath hector
heikki heiko heiner heinrich heinz helge helmut hendra hendrik henk henning henri henrik henry henryk herbert heri herman hermann hernán
heru hervé hesham hidayat hidde hideki hikmet hilario himanshu hinrich hippolyte hiroshi hisham hitoshi holger honorio honoré honza horace
horacio horatio horia horst hosni hossein houssem howard hristo hrvoje hubert hugh hugo humberto hussein hyun håkan håkon héctor hüseyin
iago iain ian iason ibrahim idham idris ignacio ignatius igor ihor ikenna ilham ilias ilir ilya iman imran imre indrajit ingo ingolf ingvar
inigo inácio ioan ioannis ion ionuț iqbal irfan irving irwan isaac isaiah isak ishaan isidro iskander ismael ismail ismaïl israel istván
ivan ivar ivaylo ivica ivo iván iwan iñaki iñigo jaakko jaap jacek jacinto jack jackson jacob jacques jae-hyun jafar jagdish jago jahangir
jair jake jakob jakub jalal jamal jamarcus james jamil jan jan-erik janek janez janne jannik janos jared jari jarkko jarle jarmo jaromír
jaroslav jarosław jas jason jasper javed javier jay jayden jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre
jean-yves jeb jedediah jeff jeffrey jelle jens jeremiah jeremy jermaine jeroen jerome jerry jerzy jerónimo jesper jesús jim jimmy jindřich
jitendra jiří joachim joakim joao joaquin joaquín joar jochen joe joel joep joerg johan johann johannes john johnny joko jolyon jon jonah
jonas jonathan joost jordi jorge jorn jose josef josep joseph josh joshua josiah josip josu josé jouni jovan joão joël juan juha juha-pekka
juhani jukka julian julien julio julius junaid jure jurgen jussi justin jusuf jyrki jános jérôme józef jörg jörgen jørgen jürgen jānis kaan
kabir kacper kader kadir kai kailash kais kaleb kalle kamal kamil kamran kane karan kareem karel karim karl karl-heinz karlo karol karsten
kasimir kasper katsuya kazimierz kazuo kees keiji keir keith kemal ken kenan kengo kenji kenneth kenny kent kenta kerem kermit keshav kevin
khairul khaled khalid khalil khurram kieran kimmo kirk kjell klaas klaus klaus- peter knud knut koen kofi kojo konrad konstantin
konstantinos koray korbinian kostas kris krishna kristian kristján kristof kristoffer krystian krzysztof kunal kurniawan kurt kwabena kwame
kwasi kwesi kyle kyriakos lachlan ladislav lajos lamar lamarcus lamin lars lasse laszlo laurence laurent lauri lawrence leandro lech leif
len lennart lennox leo leon leonard leonardo leonhard leonid leopold leopoldo leroy les lester leszek lev levent levente levi lewis liam
libor linas linus lionel lloyd lorcan lorenz lorenzo lothar lou louis lowell loïc luan lubomir lubomír luboš luc luca lucas lucian luciano
lucien ludovic ludovico ludwig ludwik luděk luhut luigi luis luiz luka lukas lukasz luke lukáš lutz luzi luís lyle lyndon lászló léonce
maarten maciej madhav mads magne magnus mahathir mahdi mahesh mahfud mahir mahmoud mahmud mahmut maik makoto malachy malcolm malik mamadou
manfred manish manmohan manoel manoj mansour manuel manvendra marat marc marcel marcelo marcin marcio marco marcos marcus marek mariano
marijan mario marius mariusz mark markku marko markus marlon maroš marshall martijn martin martín marvin masato masoud matej mateo mateusz
mathew mathias mathieu mats matt matteo matteus matthew matthias matthieu matti mattia mattias matěj maurice mauricio maurizio mauro max
maxim maximilian maël mehdi mehmet mehul melchor melvin menno mert mervyn michael michal michalis michaël michał michel miguel mihai mihail
mika mikael mike mikel mikhail mikkel mikko miklós milan miles milo milorad milos miloslav miloš milton mirko miro miroslav mirosław mitch
mitchell mitt mladen mohamad mohamed mohammad mohammed mohan mohd mohsen mohsin moises moisés montague mordechai moritz morris morten moses
moshe mostafa moussa muhadjir muhamad muhammad muhammadu muhammed mukesh mulyadi mulyono murad murali murat mustafa mykola myles mürsel
nabil nader nadiem nadir naguib naoki narendra naresh nasir nasser nathan nathaniel naveed naveen navin nawaz nazar necati ned neeraj neil
nelson nenad nestor neville newt niall nicanor nicholas nick nico nicolae nicolas nicolás niels nigel nihat nikhil nikita niklas niko nikola
nikolai nikolaj nikolaos nikolaus nikos nils nitin njegoš noah noam noel nolan norbert norman nugroho nuno obadiah octavio oddvar ognjen
oisín oktay olaf olaoluwa olav oldřich ole oleg oleksandr oleksiy oliver olivier olivér olli olof olumide olusegun omar ondřej onni onur
orazio orhan oriol orlando osama oscar oskar osman osric ostap osvaldo oswald oszkár otis ottavio otto otávio ousmane owen ozan paavo pablo
padraig panagiotis pankaj panu paolo paresh parth pascal pasquale patrice patricio patrick patrik patxi paul pauli paulo pavel pavlo pavol
pawel paweł peder pedro pekka per per-erik percival percy petar pete peter petr petri petro petros petter petteri phil philip philipp
philippe phillip phineas piero pierre pierre- yves pierrick piers piet pieter pietro piotr pius poul prabowo pradeep prakash pramod pramono
pranav prashant praveen preben przemysław purwanto pádraig péter qasim quentin quincy quirin radek radim rados radoslav radosław radovan
radu rafael rafał rafe rafiq raghu ragnar rahim rahmat rahul raimo raimonds raimund rainer raj rajan rajat rajeev rajesh rajiv rajnath
rakesh ralf ralph raman ramazan ramesh ramiro ramon ramzan ramzi ramón ramūnas rand randall randolph randy ranjit raphael raphaël rashad
rashid rasmus raul ravi ray raymond raúl recep reginald reidar reijo reince reiner reinhard reinhold reinier reino remco renato renaud renzo
rené resul reto reuben reuven rex reza rhys ricardo riccardo rich richard rick ricky rico ridho ridwan rik rishi rizal rizky rizwan rob
robbie robby robert roberto robinson robt rocco rod rodney rodolfo rodrigo rogelio roger rohan rohit roland rolf rollo romain roman romano
romeo romuald román ron ronald ronaldo ronan ronnie ronny roope rory ross roy ruaridh ruben rubén rudi rudolf rudy rufus ruggero ruggiero
runar rune rupert ruslan russ russell rustam ruud ryan ryszard régis rémi rémy róbert rüdiger rıza saad sabri sachin sadio sadiq saeed saif
sajid salah saleh salem salih salim salman salvador salvatore samet sami samir saml sampo sampson samson samuel samuli sandeep sander
sandiaga sandor sandro sanjay sanjeev santiago santosh sardar satish satoshi saturnino satya saul saverio scot scott seamus sean sebastian
sebastián sedat seiji selim semih sepp septimus serdar serge sergei sergey sergio serhat serhiy serkan seth setyo seung severin seydou seán
shafiq shahbaz shahid shakeel shamil shane shashi shaun shawn sheldon shigeru shinzo shiv shoaib shreyas shuja sid sidiki siebren siegbert
siegfried siegmar sietse sigbjørn sigit sigmund sigurd silvano silvio simon simão sindre siyabonga sjoerd slamet slavko slobodan soeharto
soekarno sohail solomon soren srdjan sreten stan stanislav stanisław stanley stavros stefan stefano steffan steffen steinar stelian stellan
sten stephan stephane stephen stephon steve steven stewart stig stijn stipe stuart stéphane suat subhash sudhir sudirman sugeng suharso
suharto sukarno sulaiman suleiman sunarto sunil supriyadi suresh suryo susanto sushil susilo sutrisno svein sven sverre syahrul syed sylvain
szymon sándor séamus sébastien søren süleyman sławomir tadej tadeusz tahir taiwo takashi takeshi tamas tamer tamás tanel tanvir tapio taras
tarcisio tarek tarik tariq taro tarun tatsuya taufik tayfun ted tedros teemu teguh tendai teodoro terence terje terrence tetsuya teun
teófilo thabo thaddeus theo theodor theodore theodoros thiago thibault thierry thomas thorbjørn thorsten thos théophile tiago tiernan tilo
tim timo timothy timur tito tjahjo tjeerd tobias todd toivo tolga tom tomas tomasz tomaž tomislav tommaso tommi tommy tomás tomáš tono tony
torben torbjörn torbjørn tord tore torgeir torkel torsten toshio toshiro totok travis trent trevor trisno tristan troels trond troy truls
trygve tunde tuomas turgut tyler tymon tyrone udo ufuk ugo ulf uli ulrich umar umberto umesh umut unai urho urs usman uwe uğur vaclav vadim
valentin valentino valery valter vasco vasile vasilis vasily vasyl veikko veit vern vernon vesa vicente victor vidar vidkun vieri vijay
vikas vikram viktor viliam ville vilém vimal vinay vincent vincenzo vinod virgil vitalij vitaly vito vittorio vivek vlad vladan vladimir
vladimír vladislav vlado vlastimil vojislav vojtěch volker volkmar volodimir volodymyr vratislav vuk vusi václav víctor vít wade wahid wahyu
waldemar waleed walid wallace walt walter warren wasim wataru wawan wayne wendelin wendell werner wesley wiebe wiesław wiktor wilbur wilfred
wilfried wilhelm will willem william willie willy wim winfried winston wisnu witold wladimir wm wojciech wolf wolfgang wolfhard wolodymyr
wouter włodzimierz xabi xaver xavi xavier yahya yair yakov yanis yann yannick yannis yanto yaroslav yash yasin yasser yavuz yaw yevgeny
yitzhak yiğit yngve yoann yoav yogesh yohan yohanes yonatan yorgos yoshihide yossi youssef yousuf yudi yuji yuki yukio yulianto yunus yuri
yuriy yusef yusuf yvan yves zach zachariah zacharie zachary zack zahid zahir zaid zain zainal zainuddin zakaria zayn zbigniew zdeněk zeke
zeki zeljko zoltan zoltán zoran zsolt zubair zulkifli zvi zvonimir álvaro ángel åke édouard éric étienne íñigo óscar ömer özgür øystein
øyvind łukasz štěpán žarko željko žiga
"""
_WOMEN: Final = """
aaliyah abby abeba abena abigail ada adaeze adela adelaide adele adelheid aditi adriana adrienne adèle agata agatha agnes agneta agnieszka
agnès aicha aida aileen aimee aino airin aisha aishwarya aisling aisyah aiyana ajla akiko akosua alanna alba albane alejandra aleksandra
alena alessandra alessia alexandra alexandria alexia alexis alice alicia alicja alina aline alisa alison aliyah allegra allison alma
altagracia alyssa amaia amalia amanda amandla amani amara amaya amber ambre amelia amina aminata amira amparo amrita amy amélie ana anahí
anastasia anaïs andrea-maria andreea aneta anette angela angelica angelika angelina angelique anggraini angharad ani anika anikó anita anja
anjali anke ankita ann anna annabel annamaria anne anne- marie annegret anneke annelies anneliese annemarie annette annick annie annika
annukka anouk antje antoinette antonella antonia anushka aoife apolonia april arabella araceli ariadna ariana ariane arielle arlene asha
ashanti aslı asma assunta astrid astuti asuka athena aude audrey augusta aurelia aurora aurélie aušra ava aya ayaka ayesha aylin ayu ayşe
azadeh azra aïcha baiba barbara barbora başak beata beate beatrice beatrix beatriz becky begoña begüm belinda bella belén benazir benedetta
berenice berit bernadette bernice berta bertha beryl beth bethany betina betsy bettina betty betül beverley beverly beyza bianca biljana
bimala birgit birgitta birgül birte birthe bjørg blanca blanche blandine blanka bonnie borghild bożena božena branka brenda briana brianna
bridget brigid brigita brigitte brit brita britta brittany bronisława bronwyn buhle burcu bärbel béatrice bénédicte büşra caitlin camila
camilla camille candace candela candice caoimhe capucine cara carina carla carlijn carlotta carly carme carmela carmen carol carola carole
carolina caroline carolyn carrie caryl casilda cassandra cassie catalina catarina caterina catharina catherine cathy catriona cecilia cecily
celeste celestine celia celina celine cemre chantal charis charlene charlotte chelsea cherie cheryl chiamaka chiara chimamanda chinwe chitra
chloe chloé christa christel christelle christiane christie christin christina christine chrystia ciara cilla cindy claire clara clarice
clarissa clarisse claudette claudia clemency clementine cleo clotilde clémence clémentine colette colleen concepción condoleezza connie
constance constanza consuelo cora coralie cordelia cordula corinna corinne cornelia cosima costanza courtney cristina cynthia cécile célia
céline dagmar dagny daisy dalia danica daniela daniella danielle danuta daphne daria darlene davina dawn deanna debbie deborah debra deepa
deepika deirdre delia delphi delphine denise derya desiree devika dewi diana diane dianna dianne dilek dilma dina dinah dita divya djamila
dolores dominika domitilla donatella donna dora dorcas doreen doris dorota dorothea dorothy dorothée dorte dovilė dragana drahomíra drusilla
dunja dunya dwi dörte ebba ebru eda edda edelgard edeltraud edie edith edna eeva eglė eileen eilidh eimear ekaterina ela elaine eleanor
eleanora elena eleni eleonora elfriede elif elin elina elinor elisa elisabet elisabeth elisabetta elise eliza elizabeth eliška elke ella
elle ellen ellie eloise eloïse elsa elsie elspeth elvira elżbieta emel emese emilia emilie emily emine emma emmanuelle ena encarna
encarnación endang enid enikő erica erika erin erna ernestine ersilia esi esin esme esmeralda esperanza esra estefanía estelle ester esther
estrella eszter ethel eudora eugenia eugénie eulalia eunice euphemia eva evangeline eve evelina ewa ewelina fabiana fabienne fabiola fadwa
faiza fanny farah farida fatema fatima fatimah fatma fatou fatoumata fay faye federica felicia felicity fernanda feyza ffion fiammetta figen
filipa filiz filomena fiona fionnuala fiorella fitri fitria flavia fleur flora florence florencia francesca francine franziska françoise
frauke freda freya frida frieda friederike frédérique fumiko gabriela gabriele gabriella gabrielle gaia gail galina garance gaëlle gemma
genevieve geneviève genowefa georgette georgia georgina geraldine gerda gerlinde gertrud gertrude gesine ghada ghislaine giada gillian gina
ginevra giorgia giovanna gisela gisèle giulia giuliana giuseppina gladys glenda glenys gloria grace grażyna greta gretchen griselda
guadalupe gudrun gundula gunilla gunvor gwen gwenaël gwenaëlle gwendolyn gwyneth géraldine gönül gülsüm güneş hadiza haifa hailey hala
halima halina hana hanan hanife hanna hannah hanne hannelore harriet hatice hattie haya hazel heather hedda hedwig hege heidi heike helen
helena helene helga helle heloise henna henrietta henriette hepzibah hermine hermione hester hilary hilda hilde hildegard hillary hind
hiroko holly honora hope hortense huda huguette huma hélène hülya iben ida ieva ifeoma ilana ilaria ildikó ilona ilse ilze imane imani
imelda imke immaculata imogen ina ines inga inge inge-lise ingeborg inger ingrid ingvild inka inkeri inmaculada inès inés inês ioana iona
irem irena irene iriana irina iris irma irmgard irmina irène isabel isabela isabell isabella isabelle isha ishbel isla isolde itziar iva
ivana ivanka ivy iwona izabela jaana jacinda jacinta jaclyn jacqueline jada jadwiga jamila jana jane janelle janet janice janina janine
jarmila jaroslava jasmin jasmina jasmine jaya jayne jeanette jeanne jeannine jelena jemima jenna jenni jennifer jenny jessica jette jill
jillian jitka jo-ann joan joana joann joanna joanne jocelyn jodi jodie johanna johanne jolanta jorunn josefa josefina josephine josette
josiane josie joséphine joy joyce joëlle juana juanita judit judith judy julia juliana julianne julie juliet julieta juliette julita june
jussara justina justine justyna jutta jyoti jóna jūratė kaarina kadri kaisa kaitlyn kaja kamala kamila kanako kaori karen karin karina karla
karolina karoline kartini kasia katalin katarina katarzyna kate katelyn katerina kateryna kateřina katharina katharine katherine kathleen
kathrin kathryn kathy kati katie katja katrin katrina katrine katy kavita kaya kayla kazimiera keiko keisha kelechi kellyanne kersti kerstin
khadija khadijah khofifah kiara kiera kimberly kinga kira kirsi kirsten kirsti kirstin kirsty kjersti klara klaudia klára komal krista
kristen kristi kristiane kristiina kristin kristina kristine krystal krystyna kunigunde kurniasih květa kyoko kübra laetitia laila laima
lakisha lakshmi lalita lana lara larissa latifa latoya laura laure lauren laurie lavinia layla lea leah leela leena leila leire lena lene
leni lenka leocadia leonie leonor leonora leticia letizia lia liana libuše lidia lieke lieselotte liina liisa lila lili lilian liliana lilis
lilith lillian lily lina linda lindsay linnea linnéa lisa lisbeth lise liselotte liv livia liz liza lizzie ljiljana ljubica loes lois lola
loreen lorena loretta lori lorna lorraine lotta lotte louella louisa louise lourdes lovisa lubna lucia luciana lucie lucilla lucille lucinda
lucrezia lucy lucyna lucía ludmila ludmilla ludovica luigia luisa luise luiza lulu lupe luz lydia lyn lynda lynette lynne lyudmila léa lívia
mabel macarena maddalena maddie madeleine madeline madelyn madison maeve magali magda magdalena maggie mahnaz mai maija maire maisie maite
maja makayla makeda malala malgorzata malia malin malina mallory mandy manon manuela mara marcela marcella marcelle marcelline marcia
mareike maren margaret margareta margarete margarethe margarida margarita margaux margery margot margret margrethe margrét marguerite mari
maria maria-luisa mariah mariam mariama marian mariana marianna marianne maribel marie marie-claude marie-laure marieke mariel mariela
marielle marija mariko marilyn marina marine marinka marisa marisol marissa marit marita marja marjan marjatta marjorie marketa markéta
marlene marlies marloes marta marte martha martina martine martyna mary maryam maryvonne marzena maría masha mathilda mathilde matilda
matilde matylda maud maude maura maureen mavis maxine may maya mayumi maëlle maïté małgorzata mechthild meena meg megan megawati meghan mei
meike melania melanie melek melinda melissa melody meltem mercedes meredith merete merja merve meryem meryl mette meutya mia michaela
michelle michiko michèle mieke mila mildred milena milica millicent millie mimi mina minna minnie mira miranda mireia mireille mirela miriam
mirjam miroslava misty mitsuko moira mollie molly mona monica monika monique morag moriah munira muriel myra myriam myrna myrtle märta
mélanie mónica nabila nada nadia nadine nadja nadège naima najat naledi nancy nandini nani nanna naoko naomi narges nasreen nasrin natacha
natalia natalie natalija nataliya natasha nathalie nayeli nayra nazlı neda neela neelam neha nell nella nelly nermin nerys neslihan nia
niamh nicole nicoletta nicolette nigar niina niki nilgün nilufar nimrat nina nirmala nisha noelle noemi noemie nolwenn nomsa nomvula noora
nora norah noreen norma noura noémie nuala nurcan nurgül nuria nurul nzinga nóra núria octavia odette odile ofelia oihane olena olga olive
olivia olympia oona ophelia oprah orla ornella orsola orsolya ortensia orvokki ottilie ottoline outi paige palesa paloma pamela pandora
paola parisa parvati pascale patricia patrizia patrycja patti patty paula paulette pauliina paulina pauline pavla pearl peggy pelin penelope
penny perla pernilla petra petronella petula philippa philomena phoebe phyllis pia piia pilar piper pirjo polly pooja prarthana preeti
prisca priscilla priti priya priyanka pru purificación puspita päivi pınar quiana rabia rachel rachida rada radhika radka rae rafaela
raffaella ragnhild rahayu rahel raisa rajani ramona rana rania raquel raschida rashida ratih ratna ratnawati rebecca reem reetta regina
regine reina rekha remedios renata renate renee renée retno reyna rhea rhiannon rhoda rhona rhonda riccarda riikka riitta rikke rima rina
rini risma rita ritva riya rizka roberta rocio rocío roisin roksana romaine romana romina romy rosa rosalia rosalie rosalind rosalyn
rosalynn rosalía rosamund rosana rosanna rosaria rosario rose roseanne roselyne rosemarie rosemary rosetta rosie rosina roswitha roxana
roxane roxanne roya rozalia ruby rukmini ruta ruth ruthie régine róisín saanvi saara sabina sabine sabrina sadia sadie safiye sahar sahra
saida saira sakina saliha sally salma salome samantha samara samia samira sana sandra sandrine sania sanja sanna sanne saoirse sapna sara
sarah saraswati saskia sayaka scarlett seda seher selena selin selina selma senait seo-yeon serafina serena sevgi sevinç shabana shabnam
shaista shakira shanice shaniqua sharon sheena sheila shelagh shelley shelly sherry shilpa shira shireen shirin shirley shobha shona shreya
sian sibylle sidonie sidsel sieglinde sietske sigourney sigrid sigrún siiri silje silke silvana silvia silvie simona simone simran sinead
sinéad siobhan siobhán sissel sita siti siv siân sneha snežana sofia sofie sofía solange soledad solveig solène sonali sonia sonja sonya
sophia sophie soraya sri stacey stacy stanisława stefania stefanie steffi stella stephanie stine stéphanie sue sujata suki sulastri sultana
suman sumarni summer sunita sunniva surya suryani susan susana susanna susanne sushma susi susie suvi suzanna suzanne suzette suzy svea
svenja svetlana swantje swati sybil sybille sylvia sylvie sylwia synnøve sára ségolène séverine tabitha tahira taina tala tamar tamara tammy
tamsin tania tanisha tanja tansu tanya tara tarja tasha tatiana tatjana tatyana tecla teodora teresa tereza terezija terhi teri terri tess
tessa thandi thandiwe thea thekla thelma theodora theresa therese thora thérèse tiffany tiina tijana tilda tilly tina tine tirzah titiek
titin tiziana tjitske tomoko toni topsy tova tracey traudl trine trinidad trude trudi trudy tuba tuija tulsi turid tuula tuulikki tuva tuğba
tuğçe tünde ulla ulrika ulrike uma una undine unni urmila ursula urszula urška uschi uta utami ute vaishali valentina valeria valerie
valérie vanda vandana vanesa vanessa vanja vasiliki venla vera verena veronica veronika verónica vesna vibeke vicky victoria vida vigdis
vijaya viktoria vilde vilma viola violet violeta violette virginia virginie vita viveca vivian viviana viviane vivien vivienne vlasta
vlastimila véronique věra wafa wahyuni walburga waltraud wanda wangari wanjiru wati wenche wendy weronika wibke widya wiebke wiktoria
wilhelmina willa wilma winifred winnie winona wulan xenia ximena xiomara xóchitl yael yalda yamina yanti yasemin yasmin yasmine yasuko
yağmur yelena yeliz yenny yetunde yevgenia ylva yoko yolanda yolande yoshiko yuko yuli yulia yuliana yulianti yuliya yumi yumiko yuni yvette
yvonne zadie zahra zainab zanele zara zaynab zdenka zdeňka zehra zeinab zelda zena zerrin zeynep zhanna zita zoe zofia zora zoé zoë
zsuzsanna zsófia zubeida zuleika zuzana zuzanna ágnes ángela ángeles åsa çağla çiğdem élisabeth élise élodie éloïse émilie özge özlem ülkü
şebnem şerife şeyma şule šárka
"""
# Listed so that they are recognised as names.
_EITHER: Final = """
adi akira alex andrea angel ariel ashley aubrey aung avery bailey blake bo cameron casey chidi chris claude dana darcy devin dominique
drew elliot emerson evelyn finley frances francis gale hao harper hayden jackie jaime jamie jean jesse jessie jian jo jordan jules kay
kelly kelsey kerry kim kiran kit lee leigh leslie lindsey logan lynn mackenzie marion maxime merle micah michele ming morgan ngozi nicola
nikki noor nur paris parker pat pei peyton qing quinn reese riley robin rowan rui sacha sage sam sandy sascha sasha shannon shea shelby
sidney sky stevie sydney taylor terry tien toby tracy val wei whitney xiao xin ying yong yun zhi
"""
# In Cyrillic and Greek letters; in the nominative.
_OTHER_MEN: Final = """
abelardo abramo abundio adalbert adalberto adelino adelmo adolf adriaan adrien adérito aitor alarich albano alberico albino alcides aldemar
aldobrando aleksi aleksy alfio alfréd algot alin alonso aloys alpo altan alwin amadeu amador ambroise ambroży amedeo amerigo américo andries
andrés anker annibale anselme antal antolín antonino antônio aníbal apoloniusz arcangelo arie arjan arkadiusz armel armindo arnaldo arnd
arno arnoud arnošt arrigo arsenio arvo asger asier asko aslak atakan atte attilio augusto aurel avelino aykut baldassarre baltazar barnabás
barnabé bartel bartolomeo bartolomé bartłomiej basilio battista batuhan baudouin bedřich behçet bekir belmiro bence benedek benedetto
beniamino benito benno bento beppe berend berkay bernabé bernardino bertalan berthold biagio birol bjarke bjarte blahoslav blažej bogusław
bohumír boleslav bolesław botond boudewijn boyd bořivoj braulio bror burkhart bálint bård béla błażej břetislav caetano caio calixto
calogero camillo caner carmine casper cataldo cayetano celal celso cemil cengiz cesare cezar cezary charly christen christer ciprian claes
claudiu clemens clemente clóvis constantino cornelis corneliu corrado cosme cosmin costantino costel costin coşkun crisanto cristóvão csaba
ctibor cyprian cássio cândido cüneyt călin cătălin daan dalibor damiano dankmar dante davi davut delfim demetrio demétrio detlev dezső
diederik dietrich dinis dinu dionisio dionísio donato doru doğukan dragoș drahomír dumitru dwayne dámaso dániel dário dávid dénes désiré
dănuț ebbe eckhard edelmiro edmondo edmundo edoardo eetu efisio egidio egídio eike ejner ejvind elek eleuterio elia elio eliott elmar elof
eloy elwood elías elísio emiliano emmerich emrah emílio enar eneko enno ensio enver ercan ercole erdal erdinç eren ergün erhan erhard erkin
erland erling ernő erol ertan eryk esko espen estêvão eugen eugeniusz eugène eugénio eusebio eusebiu eusébio everaldo evert evren evžen
ewald ewout ezequiel ezio fabiano fabien fabián fabrizio facundo fahri falk faruk fausto feliciano feliks ferdi ferdinando ferdynand ferhat
fernão ferruccio fevzi filipe fiorenzo firmino flavien flavio flemming florencio florentin floriano florin floris flávio folke folker
folkert franciszek franklin frans frants frede frederico frederik freek frigyes fritiof fryderyk fuat fulgencio furio fábio gaetano gaspar
gaspare gaute gauthier gaëtan geert gellért gelu genaro georgel geraldo gerbrand gergő germain germano gernot gheorghe giacinto giampaolo
giampiero gianmarco gianmaria gianpiero gijs gilberto gioacchino giona girolamo giustino gjermund gorm gottfrid govert graziano greger
gregers gregorio grigore grégoire gualter gunne gustave gustaw gusztáv györgy győző géza gökay gökhan gösta göte götz güney gürkan haldun
hallgeir hallvard haluk halvard hamdi hampus harmen hartwig hayati hayri haşim hein heine heitor helmer helmuth henrique herculano heriberto
hermínio hessel hilding hilmer hilmi hipólito hjalmar hogne horațiu horácio hubertus huib hulusi hynek hélder hélio hüsnü iacob ignace
ignacy ignaz ignazio ignác iker ilan ilari ilario ilhan ilie ilker ilkka ilmari ilyas indalecio ingemar ingmar innocenzo ionel iosif
ireneusz isaías isidore isidoro ismet itamar iulian iulius iustin ivano iver ivor iwo izzet jacco jacenty jacobo jacopo jakab jalmari jani
janusz januário jelmer jenő jeppe jeremi jerker jeroným jilles joaquim jochem johs jonás jonáš jorrit josselin jostein josué jouko juliano
juliusz julián jupp jurriaan justino justus juuso jáchym jérémie józsef jörn jørn júlio jędrzej kaarlo kaj kajetan kalervo kalevi kaspar
kauko kazım keld kelemen kennet ketil kilian kjartan kjeld kjetil klas klavs klemens kolbjørn konstanty koos korkut kornel kornél kresten
kristóf krisztián kryštof ksawery kutay kvido kyösti kálmán károly kåre kévin köksal lambert lamberto lauge laurens laurențiu lauritz lauro
lazare lechosław leendert leevi leocadio leoncio leonel leoš lesław lieven linnar lisandro livio liviu lodewijk lodovico loris lourens
lourenço lubor lucio lucjan ludger ludvig ludvík luuk lázaro léandre léo léon léonard léopold lóránt lúcio lütfi maks maksymilian malte
malthe manlio marceau marceli marcelin marcelino marcello marcial marcu marcílio marián marten martial martim martino martti massimiliano
massimo matei mateus mathijs mathis mathurin matias matouš matthijs matyáš matías mauri maurycy maurício maxence maximiliano maxmilián
mazhar medard meindert meinhard melchior melih melker melle memduh merijn mesut metehan michiel mickaël mieczysław mihály miika mikołaj
mircea mirco mithat miłosz mogens mojmír mořic muammer mugurel muharrem muhittin murathan murilo murray muzaffer márcio mário márk márton
mátyás máté mór müjdat müslüm naim namık narciso narcyz nazario nazzareno nazım necdet necip nejat nemesio nereo nevio nevzat nicasio
nicklas nicolò nicu niek niilo nikodem nino nizamettin norberto noé noël nunzio nuri nusret nándor nélio néstor octavian octávio okan olavi
olavo olegário olgierd oliviero olle ollie oluf onofre onofrio oreste orestes orson orçun oskari osmo ossian oswaldo otakar ottó ovidiu oğuz
oğuzhan palmiro pancrazio pascual pasi patriciu patrizio patryk patrício paulino pentti petre petrișor petru pierangelo pierfrancesco
pierluigi pierpaolo pim pompeo pompiliu pontus pravoslav prokop prudencio pál pål quintino quintín quirino rachid radko radomír rafa
raffaele rahmi raimondo raimundo rajmund raoul rasim recai refik regnar reima reinaldo relu remigio remigiusz remo remus remzi renan rene
rens richárd rickard rikard rinaldo risto robbert roch roderick rodolphe rodrigue roel roelof rogier rogério rolando romeu romolo romualdo
romulus roméo roque rosendo rostislav rubens rudolph rufino ruperto ruprecht rutger rómulo răzvan rıdvan rıfat sabin sabino sadık saffet
sakari saku salomão salomón samim samppa samu sancho santeri sebastiano sebastião sebestyén selahattin selami seppo septimiu sergiu sergiusz
sertaç servando settimio severino seweryn seyfi sezer sezgin siebe siegmund sigfred sigge sigmar sigvard silas silverio silvestr silvestre
silvestro silviu simen simion siméon simón siro sivert sixten sixto sjaak skjold slavomír snorre soběslav soner sorin spencer staffan
stanimír stanislao stanislas stian sture svante svatopluk svatoslav svend sverker sylvester sylvestre sylwester syver szabolcs szczepan
szilveszter szilárd sámuel sérgio séverin sílvio sönke sören sølve süha tadeáš tahsin taisto talip tancredi taneli taner tanguy tanju tapani
tarkan tarık tauno taylan telemaco telmo teodor teppo teuvo tevfik thibaud thibaut thijs thilo thom thor thore thorkild thorvald théo
théodore tiberiu tibor tiburcio tijmen tilman timoteo timothée titouan titus tivadar tiziano tjark toader tobiasz tobiáš tobías tolgahan
tomé topi topias toribio torquato torstein touko traian traugott tudor tufan tullio tuncay tuomo ture turgay turhan tuukka twan tycho tyko
tymoteusz tytus tódor ubaldo uffe ulises ulisse ulisses ulrik ulysse urbano uriah urpo utku uuno vagn vahit valdemar valentim valentín
valeriano valerio valeriu valerián valtteri valéry vasilică vaughn vavřinec vedat vegard vehbi venancio vencel verner vetle vidal viggo
vilgot vilhelm vilho viljami villy vilmar vilmos vince vincenc vinicio vinícius viorel virgilio virginio virgílio vitorino vittore
vlastislav volkan väinö vítor vítězslav věroslav wacław walenty walerian wawrzyniec wenceslao wes wessel wieland willard willi willis
wincenty wojsław wolfram woodrow władysław yakup yalçın yağız yaşar yngvar yrjö yvon yücel zacarias zacarías zalán zane zbyněk zbyšek
zdzisław zeger zekeriya zeno zenon ziemowit zikmund ziya zsigmond zsombor zygfryd zygmunt zülfü ádám ákos áron çağatay çağlar çetin éloi
ícaro ödön özcan özkan ørjan ünal čeněk čestmír łucjan şaban şahin şakir şeref şevket şükrü šimon štefan ștefan αθανάσιος αλέξανδρος αλέξης
ανδρέας αντώνης βαγγέλης βασίλης γεράσιμος γεώργιος γιάννης γιώργος δημήτρης δημήτριος ευάγγελος ευκλείδης ηλίας θανάσης θοδωρής ιωάννης
κυριάκος κωνσταντίνος κώστας λευτέρης μάκης μανώλης μιχάλης νίκος νικόλαος πάνος πέτρος παναγιώτης παύλος σπύρος στέλιος στέφανος σταύρος
σωτήρης τάκης τάσος φίλιππος φώτης χάρης χαράλαμπος χρήστος александр алексей анатолий анатолій андрей андрій антон аркадий арсен арсений
артем артур артём богдан борис в'ячеслав вадим валентин валерий валерій василий василь виктор виталий владимир владислав володимир всеволод
вячеслав віктор віталій геннадий геннадій георгий георгій герман глеб гліб григорий григорій даниил данило денис дмитрий дмитро евгений егор
иван игорь илья кирилл кирило константин костянтин лев леонид леонід максим марат марк марко матвей матвій микита микола михаил михайло
никита николай олег олександр олексій остап павел павло петр петро пётр рамзан ринат роман ростислав руслан рустам савелий семен семён
сергей сергій станислав степан тарас тимофей тимофій тимур федор федір филипп фёдор эдуард юрий юрій яков яків ярослав євген іван ігор ілля
emmeram gebhard gotthilf olindo ottmar vinzenz vitus
"""
_OTHER_WOMEN: Final = """
adelaida adelaïde adelina adeline adélaïde agathe agnese agustina ainhoa aitana albertine alida alix alizée aliénor almudena alwine amandine
ambra amelie anabel anastasie anaís andrée anemone angèle angélica angélique annabella annabelle annalisa annarita annegrit annunziata
antonietta antonina apolline arantxa arianna arlette armelle armida athénaïs augustine axelle azucena bernarda bernardetta berthe bertille
brigitta brunella brunhilde brígida candelaria carlota cassandre cesira cettina charlène chelo cinzia clairette claudie claudine clelia
clementina cleofe cléo coline concetta cosette cristiana cyrielle cäcilie célestine dalila danièle daphné debora desiderata diletta domenica
donata dorotea edurne egle elda elettra eliana elide ellinor eloísa elsbeth emanuela enora enrica enriqueta ermelinda erminia ernesta
erzsébet estela estíbaliz eufemia evelin fabrizia fantine fausta faustine felicitas felisa femke fernande finja fiorenza flaminia flavie
floriana francisca friedericke fulvia fátima félicie gabi genoveffa genoveva germaine gerta gertraud gertrudis gesa gilberte gilda ginette
gioconda giorgina gisella gitta giuditta giulietta giuseppa giusy graciela graziella gwendoline gwladys hanaé havva heide heidemarie heidrun
hella herminia honorine hortensia héloïse idoia ilda ilka immacolata indah ingelore iolanda iole iria irmtraud isaure isotta ivonne
jeannette jesusa jimena joaquina jocelyne jolanda josefine juliane karola katell katinka konstanze kornelia käthe laia laurianne leda
leonore licia liesbeth liesel ligia liliane lilli lilou lison loredana lorella lorenza louane louison luana lucette lucienne lucile ludivine
luzie lydie léna léonie léonore léontine mafalda maike mamie margherita margit mariangela mariarosa maricarmen maricruz mariele mariella
marinella mariolina maristella maritza mariví marlen marsha marthe maruja maryline maryse marzia mauricette maëlys maëva maÿlis melina
micaela mihaela mimma mindy mirella miren monia morena morgane mária mégane mélina mélissa mélodie nanette nara neele nerina nettie nicla
nilde ninon nives noelia noemí norina noëlle nunzia nurten obdulia océane odilie olimpia oliviera olympe onorina ophélie oriana orietta
ortrud otilia ottavia palmira pam pansy pasqualina patsy paule pepa perrine philippine piera pierina putri rachael rachele raphaëlle
raymonde rebeca rebekah reinhild ricarda romilda rosalba rosaura roseline roser rosita rossana rossella rowena rufina rébecca salomé
salvadora samanta santina saray saturnina savina selene severina sibilla simonetta sixtine solenn sylvaine sylviane sylvine tabea teresina
thaïs theresia tiphaine tomasa trixie tullia valentine velia velma verdiana vicenta vincenza violaine violante vitalba vittoria waltraut
wilhelmine yaël ylenia zaida zaira zoraida zulema zulmira zélie éliane éléa éléna éléonore éva évelyne úrsula άννα αικατερίνη αναστασία βάσω
βασιλική γεωργία δέσποινα δήμητρα ειρήνη ελένη ελπίδα ευαγγελία ευγενία ζωή ιωάννα κατερίνα κωνσταντίνα λίνα μαρία μαρίνα νίκη ντόρα
παναγιώτα ράνια σοφία σταυρούλα χριστίνα όλγα александра алина алла анастасия анастасія ангелина анжелика анна антонина валентина валерия
валерія варвара вера вероника виктория вікторія галина ганна дарина дарья диана ева евгения екатерина елена елизавета жанна зинаида зоя инна
ирина карина катерина кристина ксения лариса леся лидия любов любовь людмила лідія мар'яна маргарита марина мария марія надежда надія
наталия наталья наталія нина оксана олександра олена ольга полина раиса регина руслана светлана світлана снежана софия софья софія таисия
тамара татьяна тетяна ульяна уляна элина эльвира юлия юлія яна єва євгенія ірина fenna ferelith geertje gunnhild hiltje kreszenz notburga
sjoukje theres trientje wiltrud zenzi
"""
# Names whose gender nobody has looked up.
_WITHOUT_GENDER: Final = """
aaltje aki alja amalie ander anu anıl arda asta ayhan bas bea berk bethan beáta bilge blaž brooke burak burç can canan carter carys
caspar cate chase chen clare coen cole dakota darek darya deniz derrick destiny dian duarte ekin eko eman engin femi floor fraser funmi
gabby georgie greig gwyn hande haruka harun heini hunter iiro ilkay indra ismo iza i̇brahim i̇smail jaden ji-hoon jin jing jody jonne
joris joss jun kara kata kendra khin kumar lale landon lerato lexi li lin ling linn luna madis maiken manca mandla marika
mason matija mauno mckenzie meera min min-ji mpho musa nagy nele nerea nese nguyen noa odd olly oluwaseun pip poppy prasad pálné
ramune rasa reece rena rok romilly saim salla sari satu savannah seb selçuk sema sena serap sevil sibel sibusiso sierra sigurður sinan
sipho siri skyler stein sung themba tomi tone tora tormod trinity trish tumelo vit wil wyatt xabier yan yana yang yasir yi
yiswaree yu ümit ıraz živa
"""

FORENAME_GENDERS: Final = gendered(m=_MEN + _OTHER_MEN, f=_WOMEN + _OTHER_WOMEN, either=_EITHER)
"""Given names in Latin, Cyrillic and Greek letters, mapped to "m", "f" or "" (either)."""

FORENAMES: Final = frozenset([*FORENAME_GENDERS, *_WITHOUT_GENDER.split()])
"""Every given name."""

NICKNAMES: Final = {
    short: tuple(full)
    for short, *full in map(
        str.split,
        """bill william|billy william|bob robert|bobby robert|jim james|jimmy james|jack john|johnny john|dick richard|tom thomas
|tommy thomas|mike michael|mick michael|tony anthony|joe joseph|ted edward theodore|hank henry|harry henry|chuck charles
|charlie charles|andy andrew|jerry gerald jerome|larry lawrence|terry terence|kate katherine catherine|katie katherine
|kathy kathleen katherine|cathy catherine|liz elizabeth|beth elizabeth|betty elizabeth|peggy margaret|meg margaret|maggie margaret
|sally sarah|jenny jennifer|becky rebecca|debbie deborah|nick nicholas|pepe josé|paco francisco|hans johannes|heinz heinrich""".split("|"),
    )
}
"""Nicknames that do not begin the full name, mapped to the names each is short for."""
