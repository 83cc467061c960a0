"""Common given names from many languages, in lower case: they tell a signature from a section title, and "he" from "she"."""

from typing import Final

from newsparse.knowledge.word_lists import gendered

_MEN: Final = """
aaron abbas abdallah abdel abdelaziz abdi abdul abdulaziz abdulla abdullah abdulrahman abel abhishek abid abraham absalom abu achim achmad
adam adamu adebayo adeel adel aditya adnan adolfo adrian adriano agustin agustín ahmad ahmed ahmet aidan ajay ajit akbar akeem akhil
akshay al alain alan alasdair alastair albert alberto albrecht aldo alec alejandro alejo aleksandar aleksander aleksandr aleksei alem
alessandro alessio alexander alexandre alexandros alexandru alexei alexey alfonso alfred alfredo alhaji ali alistair allan allen alois
alvaro alvin amadou amar amin amir amit amitabh amos amín anand anatoly anders andre andreas andrei andrej andres andrew andriy andrzej
andré andy angelo angus anil ankit anselm ansgar anthony antoine anton antoni antonin antonio antonis antony antónio anup anwar arash
archie ardian ari arif arjun armand armando armin arnaud arnav arne arnold arshad arsène artem arthur arturo arun arvid arvind asad asher
ashok ashraf ashwin asif asim aslan atif atul augustin aurelio austin avi avraham axel ayman aymeric aziz babar bahram bakari baltasar
balázs ban baptiste barack barnaby barney barry bart bartholomew bartosz bashar basil bastian ben benedict benjamin benny benoît bernard
bernardo bernd bernhard bernie bert bertrand bilal bill billy bjarne bjorn björn blaise bob bobby bogdan bohdan boris borja boubacar brad
bradley bram brandon branko brendan breno brent brett brian brice bruce bruno bryan burkhard byron caleb callum calvin camilo carey carl
carlo carlos carmelo carsten cassian cassius cecil cedric cem cemal cesar chad charles charlie chinedu christian christoph christophe
christopher chuck chukwuma ciaran cillian clarence claudio claus clay clayton clement cliff clifford clint clive clément cody colin colm
conor conrad constantin corentin corey cornelius cory cosmo craig cristian cristiano cristóbal cuauhtémoc curt curtis cyril cyrus cédric
césar daisuke dale damian damien damir damon dan dane daniel daniele danilo danny dario darius darko darragh darrell darren darryl darwin
dashiell dave david davide davor dawid dayo dean declan deepak dejan demarcus demetrius denis dennis denzel denzil derek desmond detlef
dhruv diarmaid diarmuid dick didier diego dieter dietmar dimitar dimitri dimitrios dimitris dino dion dirk djibril dmitri dmitry domenico
dominic don donal donald donovan doug douglas dragan drago duncan dusan dustin dušan dwight dylan eamon eamonn earl ebenezer eberhard ed
eddie eddy edgar edgardo edin edison edmond edmund edson eduardo edward edwin efraín egon einar eirik eitan ekrem eli elias elijah elliott
elon elvis emanuel emeka emil emilio emin emir emmanuel emmett emre enda endre enes ennio enrico enrique enzo eoin erdem erdoğan eric
erich erik erkan ernest ernesto ernie ernst errol erwin esteban etienne ettore eugene eustace evan evangelos evaristo everton evgeny ewan
ezekiel ezra fabian fabio fabrice fahad faisal farhad farid farooq farouk fatih faustino fawad federico fela felipe felix ferdinand ferenc
fergus fermín fernand fernando feroz fidel fikret filip finlay finn fintan firas florent florian fouad francesco francisco franck franco
frank frankie franz françois fred freddie frederic frederick fredrik friedhelm friedrich fritz frédéric fumio fyodor félix gabor gabriel
galen gareth garry garth gary gaspard gaston gaurav gautam gavin gaël gene gennady geoff geoffrey geoffroy georg george georges georgi
georgios gerald gerard gerardo gerd gerhard germán gerrit gert getúlio ghassan giacomo giancarlo gianfranco gianluca gianni gideon gil
gilbert giles gilles gino giorgio giorgos giovanni giuliano giuseppe gleb glen glenn godfrey gonzalo gopal goran gordon graeme graham
grant greg gregg gregor gregory grigory grzegorz grégory guido guilherme guillaume guillermo guntram gurpreet gus gustaf gustav gustavo
guto guy gwilym gábor gérald gérard göran günter günther haakon habib hadi haider hakan hakeem halil hamad hamid hamish hamza hani hank
hannes hans harald hardik hari harish harold harris harrison harry hartmut haruki haruto harvey hasan hashim hassan hauke haydar heath
hector heiko heinrich heinz helge helmut hendrik henning henri henrik henry herbert herman hermann hernán hervé hesham hideki hikmet
hilario himanshu hiroshi hisham hitoshi holger horace horacio horia horst hosni hossein houssem howard hristo hubert hugh hugo humberto
hussein hyun håkan héctor hüseyin iago iain ian iason ibrahim idris ignacio ignatius igor ihor ikenna ilham ilias ilir ilya iman imran
imre indrajit ingo inigo inácio ioan ioannis ion ionuț iqbal irfan irving isaac isaiah ishaan isidro iskander ismael ismail ismaïl israel
istván ivan ivaylo ivica ivo iván jaap jacek jacinto jack jackson jacob jacques jafar jagdish jahangir jair jake jakob jakub jalal jamal
jamarcus james jamil jan janek janez janne jannik janos jared jari jaroslav jarosław jason jasper javed javier jay jayden jean-claude
jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jeb jeff jeffrey jens jeremiah jeremy jermaine jerome jerry
jerónimo jesper jesús jim jimmy jitendra jiří joachim joakim joao joaquin joaquín jochen joe joel joerg johan johann johannes john johnny
joko jon jonah jonas jonathan joost jordi jorge jorn jose josef josep joseph josh joshua josip josu josé jovan joão joël juan juha juhani
jukka julian julien julio julius junaid jurgen justin jános jérôme jörg jørgen jürgen kaan kabir kader kai kailash kais kaleb kalle kamal
kamil kamran kane karan kareem karel karim karl karl-heinz karol karsten kasper katsuya kazimierz kazuo keiji keir keith kemal ken kenan
kengo kenji kenneth kenny kent kenta kermit keshav kevin khaled khalid khalil khurram kieran kirk kjell klaas klaus klaus-peter knud knut
kofi kojo konrad konstantin konstantinos korbinian kris krishna kristian kristof kristoffer krzysztof kunal kurt kwabena kwame kwasi kwesi
kyle kyriakos ladislav lajos lamar lamarcus lamin lars laszlo laurence laurent lawrence leandro lech leif len lennart lennox leo leon
leonard leonardo leonid leopold leopoldo leroy les lester leszek lev levente levi lewis liam linus lionel lloyd lorenz lorenzo lothar lou
louis loïc luan luc luca lucas lucian luciano lucien ludovic ludwig luigi luis luiz luka lukas lukasz luke lutz luís lyle lyndon lászló
maarten maciej madhav magnus mahathir mahdi mahesh mahmoud mahmud maik makoto malachy malcolm malik mamadou manfred manish manmohan manoel
manoj mansour manuel manvendra marat marc marcel marcelo marcin marcio marco marcos marcus marek mariano marijan mario marius mariusz mark
marko markus marlon marshall martijn martin martín marvin masato masoud matej mateo mateusz mathew mathias mathieu mats matt matteo
matthew matthias matthieu matti mattia maurice mauricio maurizio max maxim maximilian mehdi mehmet mehul melvin menno mervyn michael
michal michał michel miguel mihai mihail mika mikael mike mikel mikhail mikko miklós milan miles milo milorad milos miloš milton mirko
miro miroslav mitch mitchell mitt mladen mohamad mohamed mohammad mohammed mohan mohsen mohsin moises moisés mordechai moritz morris
morten moses moshe mostafa moussa muhammad muhammadu muhammed mukesh murad murali murat mustafa myles nabil nader nadir naguib naoki
narendra naresh nasir nasser nathan nathaniel naveed navin nawaz ned neeraj neil nelson nenad nestor neville newt niall nicholas nick nico
nicolae nicolas nicolás niels nigel nihat nikhil nikita niklas niko nikola nikolai nikolaj nikolaos nikolaus nikos nils nitin njegoš noah
noam noel nolan norbert norman nuno octavio oisín olaf olaoluwa olav ole oleg oleksandr oleksiy oliver olivier olivér olumide olusegun
omar onur orhan oriol orlando osama oscar oskar osman osric osvaldo oswald otis otto ousmane owen pablo padraig panagiotis pankaj paolo
paresh parth pascal pasquale patrice patricio patrick patrik patxi paul pauli paulo pavel pavlo pawel paweł pedro pekka per percy pete
peter petr petri petro petros petter phil philip philipp philippe phillip phineas piero pierre pierre-yves pierrick piers piet pieter
pietro piotr pius prabowo pradeep prakash pramod pranav prashant praveen preben przemysław pádraig qasim quentin quincy radek rados
radoslav radovan radu rafael rafał rafiq raghu rahim rahul raimund rainer raj rajan rajat rajeev rajesh rajiv rajnath rakesh ralf ralph
raman ramesh ramiro ramon ramzan ramzi ramón rand randall randolph randy ranjit raphael raphaël rashad rashid raul ravi ray raymond raúl
recep reginald reince reiner reinhard reinhold reinier remco renato renaud renzo rené reto reuben reuven rex reza rhys ricardo riccardo
rich richard rick ricky rico ridwan rishi rizwan rob robbie robby robert roberto robinson rocco rod rodney rodolfo rodrigo rogelio roger
rohan rohit roland rolf romain roman romano romeo romuald román ron ronald ronaldo ronan ronnie ronny rory ross roy ruaridh ruben rubén
rudi rudolf rudy rupert ruslan russ russell rustam ryan ryszard régis rémi rémy rüdiger saad sabri sachin sadio sadiq saeed saif sajid
salah saleh salem salim salman salvador salvatore sami samir sampson samson samuel sandeep sandor sandro sanjay sanjeev santiago santosh
sardar satish satoshi satya saul scot scott seamus sean sebastian sebastián sedat seiji selim sepp serge sergei sergey sergio serhiy seth
seung severin seydou seán shafiq shahbaz shahid shakeel shamil shane shashi shaun shawn sheldon shigeru shinzo shiv shoaib shreyas shuja
sid sidiki siegfried sigmund sigurd silvio simon simão siyabonga slavko slobodan sohail solomon soren srdjan sreten stan stanislav
stanisław stanley stavros stefan stefano steffen stelian stellan sten stephan stephane stephen stephon steve steven stewart stig stipe
stuart stéphane subhash sudhir sukarno sulaiman suleiman sunil suresh sushil svein sven sylvain sándor séamus sébastien søren süleyman
tadej tadeusz tahir taiwo takashi takeshi tamas tamás tanel tanvir taras tarek tarik tariq taro tarun tatsuya ted tedros teemu tendai
terence terrence tetsuya teófilo thabo theo theodor theodore theodoros thiago thibault thierry thomas thorbjørn thorsten tiago tiernan
tilo tim timo timothy timur tito tobias todd toivo tom tomas tomasz tomaž tomislav tommaso tommy tomás tomáš tony tord tore torsten toshio
toshiro travis trent trevor tristan troels troy truls trygve tunde turgut tyler tyrone udo ugo ulf uli ulrich umar umberto umesh unai urs
usman uwe uğur vaclav vadim valentin valentino valery valter vasco vasile vasily vasyl vern vernon vicente victor vidar vidkun vijay vikas
vikram viktor viliam vilém vimal vinay vincent vincenzo vinod virgil vitaly vito vittorio vivek vlad vladimir vladimír vladislav vlado
vojislav vojtěch volker volodimir volodymyr vuk vusi václav víctor wade wahid waleed walid wallace walt walter warren wasim wataru wayne
wendell werner wesley wiktor wilbur wilfred wilfried wilhelm will willem william willie willy wim winfried winston witold wladimir
wojciech wolf wolfgang wolodymyr wouter włodzimierz xabi xaver xavi xavier yahya yair yakov yanis yann yannick yannis yaroslav yash yasin
yasser yaw yevgeny yitzhak yngve yoav yogesh yohan yonatan yoshihide yossi youssef yousuf yuji yuki yukio yuri yuriy yusef yusuf yvan yves
zach zachary zack zahid zahir zaid zain zakaria zayn zbigniew zdeněk zeljko zoltan zoltán zoran zubair zvi álvaro ángel édouard éric
étienne íñigo óscar øystein łukasz željko
"""
_WOMEN: Final = """
aaliyah abby abeba abena abigail ada adaeze adela adelaide adele aditi adriana adrienne adèle agata agatha agnes agnieszka agnès aicha
aida aileen aimee aisha aishwarya aisling aiyana ajla akiko akosua alanna alba albane alejandra aleksandra alessandra alessia alexandra
alexandria alexia alexis alice alicia alina aline alisa alison aliyah allegra allison alma altagracia alyssa amaia amalia amanda amandla
amani amara amaya amber ambre amelia amina aminata amira amrita amy amélie ana anahí anastasia anaïs andrea-maria andreea aneta anette
angela angelica angelika angelina angelique angharad anika anita anja anjali anke ankita ann anna annabel anne anne-marie annegret anneke
annelies anneliese annemarie annette annick annie annika anouk antje antoinette antonella antonia anushka aoife apolonia april arabella
araceli ariadna ariana ariane arielle arlene asha ashanti asma astrid asuka athena aude audrey augusta aurora aurélie ava aya ayaka ayesha
ayşe azadeh azra aïcha barbara barbora beata beate beatrice beatrix beatriz becky begoña belinda bella belén benazir benedetta berenice
bernadette bernice berta bertha beryl beth bethany betina betsy bettina betty beverley beverly bianca bimala birgit birgitta birte blanca
blanche blandine bonnie branka brenda briana brianna bridget brigid brigitte brit brita britta brittany bronwyn buhle bärbel béatrice
bénédicte caitlin camila camilla camille candace candice capucine cara carina carla carly carme carmela carmen carol carola carole
carolina caroline carolyn carrie caryl cassandra cassie catalina catarina caterina catharina catherine cathy catriona cecilia cecily
celeste celestine celia celina celine chantal charis charlene charlotte chelsea cherie cheryl chiamaka chiara chimamanda chinwe chitra
chloe chloé christa christel christelle christiane christie christin christina christine chrystia cilla cindy claire clara clarice
clarissa clarisse claudette claudia clemency clementine cleo clotilde clémence clémentine colette colleen concepción condoleezza connie
constance constanza consuelo cora cordelia cordula corinna corinne cornelia cosima courtney cristina cynthia cécile célia céline dagmar
dagny daisy dalia daniela daniella danielle danuta daphne daria darlene davina dawn deanna debbie deborah debra deepa deepika deirdre
delia delphi delphine denise desiree diana diane dianne dilma dina dinah divya dolores dominika donatella donna dora dorcas doreen doris
dorota dorothea dorothy dorothée dragana dunja dunya dörte ebba eda edda edeltraud edie edith edna eileen eilidh eimear ekaterina ela
elaine eleanor eleanora elena eleni eleonora elfriede elif elina elinor elisa elisabeth elisabetta elise eliza elizabeth elke ella elle
ellen ellie eloise eloïse elsa elsie elspeth elvira emilia emilie emily emine emma emmanuelle ena encarna enid erica erika erin erna
ernestine esi esme esmeralda esperanza estefanía estelle esther estrella ethel eudora eugenia eugénie eunice eva evangeline eve evelina
ewa ewelina fabiana fabienne fabiola fadwa faiza fanny farah farida fatema fatima fatma fatou fatoumata fay faye federica felicia felicity
fernanda fiona fiorella flavia fleur flora florence florencia francesca francine franziska françoise frauke freda freya frida frieda
friederike fumiko gabriela gabriele gabriella gabrielle gaia gail galina gaëlle gemma genevieve geneviève georgette georgia georgina
geraldine gerda gerlinde gertrud gertrude gesine ghada ghislaine gillian gina ginevra giorgia giovanna gisela gisèle giulia giuliana
giuseppina gladys glenda gloria grace grażyna greta gretchen griselda guadalupe gudrun gunilla gwen gwenaëlle gwendolyn gwyneth gönül
hadiza haifa hala halima halina hana hanan hanna hannah hanne hannelore harriet hatice hattie haya hazel heather hedda hedwig heidi heike
helen helena helene helga heloise henrietta henriette hermine hermione hilary hilda hilde hildegard hillary hind hiroko holly honora hope
hortense huda huguette huma hélène hülya iben ida ifeoma ilana ildikó ilona ilse imani imelda imke immaculata ina ines inga inge ingeborg
ingrid inmaculada inès inés ioana iona irena irene irina iris irma irmgard irène isabel isabela isabella isabelle isha ishbel isla isolde
itziar iva ivana ivanka ivy iwona izabela jacinda jacinta jaclyn jacqueline jada jamila jana jane janelle janet janice janina janine
jasmin jasmina jasmine jaya jayne jeanette jeanne jeannine jelena jemima jenna jennifer jenny jessica jette jill jillian jo-ann joan joana
joann joanna joanne jocelyn jodi jodie johanna josefa josefina josephine josette josiane josie joséphine joy joyce joëlle juana juanita
judit judith judy julia juliana julianne julie juliet julieta juliette june justina justine justyna jutta kamala kamila kanako karen karin
karina karla karolina karoline kasia katalin katarina katarzyna kate katerina kateryna katharina katharine katherine kathleen kathrin
kathryn kathy katie katja katrin katrina katrine katy kavita kaya kayla keiko keisha kelechi kellyanne kerstin khadija khadijah kiara
kiera kimberly kinga kira kirsten kirstin kirsty klara klaudia komal kristen kristi kristiane kristin kristina kristine krystal krystyna
kyoko laetitia laila lakisha lakshmi lalita lana lara larissa latifa latoya laura laure lauren laurie lavinia layla lea leah leela leena
leila leire lena lene leni leonie leonor leonora leticia letizia lia liana lidia lieselotte lila lili lilian liliana lilith lillian lily
lina linda lindsay linnéa lisa lisbeth lise liselotte liv livia liz liza lizzie ljiljana lois lola loreen lorena loretta lori lorna
lorraine lotta lotte louella louisa louise lourdes lubna lucia luciana lucie lucilla lucille lucinda lucrezia lucy lucía ludmila ludmilla
luisa luise luiza lulu lupe luz lydia lyn lynda lynette lynne lyudmila léa mabel macarena maddalena maddie madeleine madeline madelyn
madison maeve magali magda magdalena maggie mahnaz mai maija maire maisie maite maja makeda malala malgorzata malia malin malina mallory
mandy manon manuela mara marcela marcella marcelle marcia mareike maren margaret margareta margarete margarethe margarita margaux margery
margot margret margrethe marguerite mari maria maria-luisa mariah mariam mariama marian mariana marianna marianne maribel marie
marie-claude marie-laure marieke mariel mariela marielle marija marilyn marina marine marisa marisol marissa marit marjorie marlene
marlies marta marte martha martina martine mary maryam maría masha mathilda mathilde matilda matilde maud maude maura maureen mavis maxine
may maya mayumi maëlle małgorzata meena meg megan meghan mei meike melania melanie melinda melissa melody mercedes meredith meryem meryl
mia michaela michelle michiko michèle mieke mila mildred milena milica millicent millie mimi mina mira miranda mireia mireille miriam
mirjam misty mitsuko moira molly mona monica monika monique morag moriah munira muriel myra myriam myrna myrtle mélanie mónica nabila nada
nadia nadine nadja nadège naima najat nancy nandini naomi narges nasreen nasrin natacha natalia natalie natasha nathalie nayeli neda neela
neelam neha nell nella nelly nerys nia niamh nicole nicoletta nicolette nigar niki nilufar nimrat nina nirmala noelle nolwenn nomvula nora
norah noreen norma noura noémie nuala nuria nzinga nóra núria octavia odette odile ofelia oihane olena olga olive olivia olympia oona
ophelia oprah orla ornella orsola orsolya ottilie ottoline paige palesa paloma pamela pandora paola parisa parvati pascale patricia
patrizia patti patty paula paulette paulina pauline pearl peggy penelope penny perla pernilla petra petronella petula philippa philomena
phoebe phyllis pia pilar piper polly pooja prarthana preeti prisca priscilla priti priya priyanka pru quiana rabia rachel rachida rada
radhika rae rafaela raffaella ragnhild rahel raisa rajani ramona rana rania raquel raschida rashida rebecca reem regina regine reina rekha
renata renate renee renée reyna rhea rhiannon rhoda rhona rhonda riitta rima rina rita riya roberta rocio rocío roisin romaine romina romy
rosa rosalia rosalie rosalind rosalyn rosalynn rosalía rosamund rosana rosanna rosaria rosario rose roseanne roselyne rosemarie rosemary
rosetta rosie rosina roswitha roxana roxane roxanne roya rozalia ruby rukmini ruta ruth ruthie régine róisín saanvi sabina sabine sabrina
sadia sadie sahar sahra saida saira sakina sally salma salome samantha samara samia samira sana sandra sandrine sania sanja sanna saoirse
sapna sara sarah saraswati saskia sayaka scarlett selena selina selma senait serena shabana shabnam shaista shakira shanice shaniqua
sharon sheena sheila shelagh shelley shelly sherry shilpa shira shireen shirin shirley shobha shreya sian sibylle sidonie sidsel sieglinde
sigourney sigrid silke silvana silvia silvie simona simone simran sinead sinéad siobhan siobhán sissel sita siân snežana sofia sofie sofía
solange soledad solveig solène sonali sonia sonja sonya sophia sophie soraya stacey stacy stefania stefanie steffi stella stephanie stine
stéphanie sue sujata suki sultana suman summer sunita sunniva surya susan susana susanna susanne sushma susie suzanna suzanne suzette suzy
svenja svetlana swantje swati sybil sybille sylvia sylvie synnøve ségolène séverine tabitha tahira taina tala tamar tamara tammy tamsin
tania tanisha tanja tansu tanya tara tasha tatiana tatjana tatyana teodora teresa terezija teri terri tess tessa thandi thandiwe thea
thekla thelma theodora theresa therese thora thérèse tilda tilly tina tine tirzah tiziana tomoko toni topsy tova tracey traudl trine
trinidad trude trudi trudy tuija tulsi tuula tuulikki ulla ulrike uma una undine unni urmila ursula uschi uta ute vaishali valentina
valeria valerie valérie vanda vandana vanesa vanessa vanja vasiliki vera verena veronica veronika verónica vesna vibeke vicky victoria
vida vigdis vijaya viktoria vilma viola violet violeta violette virginia virginie vita viveca vivian viviana viviane vivien vivienne
véronique wafa waltraud wanda wangari wanjiru wenche wendy wibke wiebke wilhelmina willa wilma winifred winnie winona xenia ximena xiomara
xóchitl yael yalda yamina yasmin yasmine yasuko yelena yetunde yevgenia ylva yoko yolanda yolande yoshiko yuko yulia yuliya yumi yumiko
yvette yvonne zadie zahra zainab zara zaynab zdenka zehra zeinab zelda zena zeynep zhanna zita zoe zofia zora zoé zoë zsuzsanna zsófia
zubeida zuleika zuzana ángela élisabeth élise élodie éloïse émilie
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
александр алексей анатолий андрей антон аркадий арсений артём артем богдан борис вадим валентин валерий василий виктор виталий владимир
владислав всеволод вячеслав геннадий георгий герман глеб григорий даниил денис дмитрий евгений егор иван игорь илья кирилл константин лев
леонид максим марат марк матвей михаил никита николай олег павел пётр петр рамзан ринат роман руслан рустам савелий семён семен сергей
станислав степан тимофей тимур фёдор федор филипп эдуард юрий яков ярослав олександр олексій анатолій андрій арсен артур валерій василь
віктор віталій володимир в'ячеслав геннадій георгій гліб григорій данило дмитро євген іван ігор ілля кирило костянтин леонід марко матвій
михайло микита микола остап павло петро ростислав сергій тарас тимофій федір юрій яків αθανάσιος αλέξανδρος αλέξης ανδρέας αντώνης
βαγγέλης βασίλης γεράσιμος γεώργιος γιάννης γιώργος δημήτρης δημήτριος ευάγγελος ευκλείδης ηλίας θανάσης θοδωρής ιωάννης κυριάκος
κωνσταντίνος κώστας λευτέρης μάκης μανώλης μιχάλης νικόλαος νίκος παναγιώτης πάνος παύλος πέτρος σπύρος σταύρος στέλιος στέφανος σωτήρης
τάκης τάσος φίλιππος φώτης χαράλαμπος χάρης χρήστος
"""
_OTHER_WOMEN: Final = """
александра алина алла анастасия ангелина анжелика анна антонина валентина валерия варвара вера вероника виктория галина дарья диана ева
евгения екатерина елена елизавета жанна зинаида зоя инна ирина карина кристина ксения лариса лидия людмила любовь маргарита марина мария
надежда наталия наталья нина оксана ольга полина раиса регина светлана снежана софия софья таисия тамара татьяна ульяна элина эльвира юлия
яна анастасія валерія вікторія ганна дарина єва євгенія ірина катерина леся лідія любов мар'яна марія надія наталія олександра олена
руслана світлана софія тетяна уляна юлія αικατερίνη άννα αναστασία βασιλική βάσω γεωργία δέσποινα δήμητρα ειρήνη ελένη ελπίδα ευαγγελία
ευγενία ζωή κατερίνα κωνσταντίνα λίνα μαρία μαρίνα ντόρα νίκη όλγα παναγιώτα ράνια σοφία σταυρούλα χριστίνα ιωάννα
"""
# Names whose gender nobody has looked up.
_WITHOUT_GENDER: Final = """
clare seb joss bea cate gwyn noa ondřej luna jody dianna noora mykola pip poppy reece romilly trish aaltje aarav aart adem afonso agus
ahsan ahti aino akash aki aksel albin aled aleš alfie alfons alja alper alvar amalie ander andrius anikó annukka antti anu anuj anıl arda
arjen arttu artur arturas asbjørn aslı asta atle attila audun aurelia aušra ayhan aylin baiba bambang barış bas bastiaan başak begüm berat
berit berk bernt bertil bethan betül beyza beáta bilge biljana birger birgül bjørg bjørn blanka blaž bohumil bożena branislav brigita
bronisław brooke bryce budi burak burcu burç bülent büşra can canan candela caoimhe carlotta carter carys caspar cenk chase chen ciara
ciarán cihan coen cole colton connor crispin cyprien czesław dagfinn dakota danica danijel darek dariusz darya deniz derrick derya destiny
devika dewi dian dilek dinesh diogo dita djamila dominik dorte dovilė duarte ebru eduard edvard eemeli eero egil eglė eino eivind ekin eko
elin eliot elisabet elżbieta eman emanuele emel emese engin enikő eoghan erkki erlend ersin ertuğrul esben esin esra ester eszter ethan
eyal farhan fatimah femi ferit feyza ffion figen filippo filiz fionnuala fitri floor fraser frode frédérique funmi furkan gabby garance
gearóid geir georgie gerben gergely giada gintaras giulio gonçalo gorka greig gudmundur guglielmo gunnar gunvor guðmundur gyula gáspár
görkem güneş hailey halvor hande hannu harri haruka harun hege heikki heini helle henna hinrich honza hrvoje hunter håkon ieva iiro ilaria
ilkay ilze imane imogen indra inger ingvild inka inkeri inês irem irmina isabell isak ismo ivar iza iñaki iñigo i̇brahim i̇smail jaakko
jaana jaden jadwiga jae-hyun jago jan-erik jarkko jarle jarmila jarmo jelle jenni jeroen jerzy ji-hoon jin jindřich jing jitka joar joep
johanne jolanta jolyon jonne joris jouni juha-pekka julita jun jure jussi jyoti jyrki jóna józef jānis jūratė kadri kaisa kaitlyn kaja
kaori kara karlo kata katelyn kateřina kati kendra kerem kersti khairul khin kimmo kirsi kirsti kjersti klára koen koray kostas krista
kristiina kristján krystian kumar kübra lachlan laima lale landon lasse lauri lerato levent lexi li libor lieke liina lin linas ling linn
linnea ljubica loes lorcan lovisa lubomir lubomír luboš lucyna luděk luigia lukáš lívia madis mads magne mahir maiken makayla manca mandla
margarida margrét marika mariko marinka marita marja marjan marketa markku markéta maroš mason matija matteus matylda matěj mauno mckenzie
meera melek meltem merete merja mert merve mette michalis michaël mikkel min min-ji mirela mirosław mohd mollie mpho muhamad musa märta
mürsel nagy naledi nanna naoko natalija nataliya naveen nazlı necati nele nerea nermin nese neslihan nguyen niina nisha noemi noemie nomsa
nurcan odd oddvar ognjen oktay olli olly oluwaseun onni oszkár outi ozan paavo panu pauliina pavla pavol peder pelin per-erik petar
petteri piia pirjo poul prasad pálné päivi péter pınar radim radka radosław rafe ragnar raimo raimonds ramazan ramune ramūnas rasa rasmus
reetta reidar reijo rena resul riccarda riikka rikke ritva rizky rok roksana rollo romana roope rufus runar rune ruud róbert saara safiye
saim saliha salla samet sampo samuli sander sanne sari satu savannah seda seher selin selçuk sema semih sena seo-yeon serafina serap
serdar serhat serkan sevgi sevil sevinç shona sibel sibusiso sierra sigrún sigurður siiri silje sinan sindre sipho siri siti skyler sneha
sri steffan stein steinar stijn suat sung suvi svea sverre syed szymon sára sławomir tamer tapio tarja tayfun terhi terje teun themba
tiffany tiina tijana tolga tomi tommi tone tora torben torgeir tormod trinity trond tuba tumelo tuomas turid tuva tuğba tuğçe tymon tünde
ufuk ulrika umut urszula urška vasilis venla vesa vieri vilde ville vit vitalij vladan vlasta vít wahyu waldemar wiesław wil wyatt xabier
yan yana yang yasemin yasir yavuz yağmur yeliz yi yiswaree yiğit yoann yorgos yu yunus zanele zeki zerrin zsolt zulkifli zuzanna zvonimir
ágnes ángeles çağla çiğdem ömer özge özgür özlem øyvind ülkü ümit ıraz şebnem şeyma şule štěpán žarko žiga živa
"""

FORENAME_GENDERS: Final = gendered(m=_MEN, f=_WOMEN, either=_EITHER)
"""Given names in Latin letters, mapped to "m", "f" or "" (either)."""

OTHER_SCRIPT_FORENAMES: Final = gendered(m=_OTHER_MEN, f=_OTHER_WOMEN)
"""Given names in Cyrillic and Greek letters, mapped to "m" or "f"."""

FORENAMES: Final = frozenset([*FORENAME_GENDERS, *OTHER_SCRIPT_FORENAMES, *_WITHOUT_GENDER.split()])
"""Every given name."""
