"""Given names and the gender that they mostly tell: enough of the common ones to choose between "he" and "she".

Names that both carry ("Alex", "Robin") tell nothing, and are given so that they are known for names.
"""

from typing import Final

_MEN: Final = """
aaron abdul abdullah abraham abu adam adel adrian ahmad ahmed al alain alan albert alberto aleksandr alejandro
alessandro alexander alexandre alexei alexey alfred alfredo ali allan allen alvaro amir anatoly anders andre andré
andreas andrei andres andrew andriy andrzej andy angus antoine anton antonio antony ari armand armando arne arnold
arthur arturo asif augustin austin axel ban barack barry bart bashar ben benedict benjamin benoît benny bernard bernardo
bernd bernhard bernie bert bertrand bill billy bjorn björn bob bobby boris brad bradley brandon brendan brent brett
brian bruce bruno bryan burkhard byron calvin carl carlo carlos cecil cedric cesar césar chad charles charlie christian
christoph christophe christopher chuck clarence claude claudio clay clayton cliff clifford clint clive colin conor
cornelius craig curtis cyril cyrus dale damian damien dan daniel daniele danny dario darren darryl dave david davide
dean dennis denis derek dick didier diego dieter dietmar dimitri dirk dmitri dmitry dominic dominique don donald doug
douglas duncan dustin dwight dylan earl eberhard ed eddie edgar edgardo edmund eduardo edward edwin egon einar eli elias
elijah elliot elliott emanuel emil emilio emmanuel emmett enrico enrique éric eric erich erik ernest ernesto ernie ernst
erwin esteban étienne etienne eugene evan evgeny fabian fabio fabrice federico felipe felix fernando filip florian
florent francesco francis francisco franck franco françois frank frankie franz fred freddie frédéric frederic frederick
friedrich fritz gabriel gareth garry gary gavin gene geoff geoffrey georg george georges gerald gérald gerard gérard
gerardo gerd gerhard gianluca gianni gilbert gilles giorgio giovanni giuseppe glen glenn gordon graham grant greg gregg
gregor gregory grégory guido guillaume guillermo günter günther guntram gus gustav gustavo guy hamid hank hans harald
harold harris harry hartmut harvey hassan hector héctor heiko heinrich heinz helge helmut hendrik henri henrik henry
herbert herman hermann hervé holger horacio horst howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ilya
imran ingo isaac ismail israel ivan iván jack jackson jacob jacques jaime jair jake jakob jakub james jamie jan janos
jared jason javier jay jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jeff
jeffrey jens jeremiah jeremy jérôme jerome jerry jesper jesse jesús jim jimmy joachim joão joaquin joaquín jochen joe
joel joël joerg johan johann johannes john johnny jon jonas jonathan jorge jörg josé jose josef josep joseph josh joshua
juan juha julian julien julio julius jürgen jurgen justin kai kamal karel karim karl karl-heinz keith ken kenneth kenny
kent kevin khaled khalid kirk klaus knut konrad konstantin kurt kyle lamar lars laurent laurence lawrence lech len leo
leon leonard leonardo leonid leopold leroy les lester levi liam lloyd loïc lorenzo lothar lou louis luc luca lucas
luciano ludovic ludwig luigi luis luiz lukas luke lutz lyle mahmoud malcolm manfred manuel marc marcel marcelo marcin
marco marcos marcus mariano mario mark marko markus marshall martin martín marvin mathias mathieu matt matteo matthew
matthias maurice mauricio max maxim maxime maximilian mehdi mehmet melvin michael michał michel miguel mihai mike
mikhail miles milos mitch mitchell mohamed mohammad mohammed moritz morris moshe muhammad mustafa narendra nathan
nathaniel ned neil nelson newt nicholas nick nicola nicolae nicolas nicolás niels nigel nikita nikolai nikolaus niklas
noah noel norbert norman octavio olaf ole oleg oleksandr oliver olivier omar orlando oscar óscar osama otto owen pablo
paolo pascal patrice patrick paul paulo pavel pedro per pete peter petr petro phil philip philipp philippe phillip
pierre pierre-yves piotr rafael rafał rainer rajiv ralf ralph ramiro ramón ramon randall randolph randy raphaël raphael
raúl raul ray raymond reinhard reinhold rémi rené reza ricardo riccardo richard rick ricky rob robbie robby robert
roberto rod rodney rodrigo roger roland rolf román roman ron ronald ronnie rory ross roy ruben rubén rudolf rudy rüdiger
rupert russ russell rustam ryan salman salvador salvatore sam sami samuel saul scott sean sebastian sébastien sebastián
serge sergei sergey sergio seth shane shaun shawn shinzo sidney siegfried simon solomon stan stanislav stanley stefan
stefano stephan stéphane stephen stephon sten steve steven stewart stuart sven sylvain tariq ted terence terrence thabo
theo theodor theodore thibault thierry thomas thorsten tim timo timothy tobias todd tom tomás tomas tomasz tommy tony
torsten toshiro travis trent trevor tristan troy tyler udo ulf ulrich uwe vaclav václav valentin valery vern vernon
victor víctor vicente vincent vincenzo viktor vinod vitaly vladimir volker volodymyr wade walter wayne wendell werner
wesley wilfried wilhelm will willem william willie willy winston wladimir wolfgang wolodymyr xavier yann yannick yasser
yitzhak yoshihide youssef yuri yves yvan urs reto zach zachary zack zbigniew zoran tedros antónio kofi volodimir recep viktor
emir joko rishi keir elon jeb marco rand dick mitt rex reince
"""
_WOMEN: Final = """
abby abigail ada adela adele adriana agata agnes agnès agnieszka aicha aisha alba alejandra aleksandra alessandra
alexandra alexandria alexia alice alicia alina aline alison allison alma amanda amber amelia amélie amina amy ana
anastasia andrea-maria anette angela ángela angelina angelique anita anja anke ann anna annabel anne anne-marie
anneliese annegret annette annie antje antonella antonia april ariana ariane arielle arlene astrid aude audrey aurélie
aurora ava barbara bärbel béatrice beatrice beatrix beatriz becky belinda bella bernadette bernice bertha beth bethany
betsy betty beverly bianca birgit bonnie brenda bridget brigitte britta brittany camila camilla camille candace candice
carina carla carly carmen carol carole carolina caroline carolyn carrie catalina caterina catharina catherine cathy
cécile cecilia celeste celia céline chantal charlene charlotte chelsea cheryl chiara chloe chloé christa christel
christiane christie christin christina christine chrystia cindy claire clara clarissa claudia clémence clémentine
colette colleen concepción condoleezza connie constance consuelo corinne cornelia cristina cynthia dagmar daisy daniela
daniella danielle daphne dawn deborah debra debbie deirdre delphine denise diana diane dianne dilma dolores dominika
donatella donna dora doris dorothea dorothy edith eileen elaine eleanor elena eleonora elisa élisabeth elisabeth elise
elizabeth elke ella ellen élodie elsa elvira emilia emilie émilie emily emma erica erika erin ernestine esmeralda
esperanza estelle esther eugenia eunice eva eve evelyn fabiola fabienne fatima fatou federica felicia felicity fernanda
fiona flavia florence françoise francesca frauke frida frieda gabriela gabriele gabriella gabrielle gail gemma geneviève
genevieve georgia georgina geraldine gerda gertrud gina giorgia gisela giulia gladys gloria grace greta gretchen
guadalupe gudrun gwen gwendolyn hannah hanna hannelore harriet hazel heather heidi heike helen helena helene hélène
helga henrietta hilary hilda hildegard hillary holly hope ida ilse imelda inés ines inga inge ingrid irene irina iris
irma isabel isabela isabella isabelle isla ivanka ivy jacinda jackie jaclyn jacqueline jana jane janet janice janine
jasmin jasmine jeanette jeanne jennifer jenny jessica jill joan joana joann joanna joanne jocelyn jodi jodie johanna
josefa josefina josephine joy joyce juana juanita judith judy julia juliana julie juliet juliette june justine karen
karin karina karla karoline kate katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina katy
kay kayla kellyanne kelsey kerstin kirsten kirstin kristen kristi kristin kristina kristine krystal lara larissa laura
lauren laurie layla lea léa leah leila lena leni leonie leonor leticia lidia lilian liliana lillian lily linda lindsay
lisa lise liz lizzie lois lola loretta lorena loretta lori lorraine louisa louise lourdes lucia lucía lucie lucille
lucinda lucy ludmila luisa luz lydia lynn lynne mabel maddie madeleine madeline madison magda magdalena maggie maja
malala malia mandy manon manuela mara marcela marcia margaret margarita margarethe margot marguerite margrethe maria
maría maria-luisa mariana marianne mariam marie marie-laure marielle marija marilyn marina marine marion marisa marissa
marlene marta martha martina martine mary mathilde maura maureen maya meg megan meghan melania melanie mélanie melinda
melissa melody mercedes meredith mia michaela michele michèle michelle mildred milena mimi miranda miriam misty molly
mona monica mónica monika monique muriel myriam myrna nadia nadine nadja nancy naomi natalia natalie nathalie natasha
nicole nina noémie noelle nora noura odile olga olivia ottilie paige paloma pamela paola patricia patrizia patty paula
paulette pauline pearl peggy penelope penny petra phoebe phyllis pilar polly priscilla priya rachel rachida ramona
raquel raffaella rebecca regina regine reina renate renata renée rhonda rita roberta rocío romina rosa rosalie rosalind
rosalynn rosario rose rosemarie rosemary roxanne ruth sabina sabine sabrina sadie sahra sally salma samantha sandra
sandrine sanna sara sarah saskia selena selma serena sharon sheila shelley shelly sherry shirley sibylle sigrid silke
silvia simone sofia sofía soledad solène sonia sonja sonya sophia sophie stacey stacy stefanie steffi stella stephanie
stéphanie sue summer susan susana susanna susanne suzanne svenja svetlana sybille sylvia sylvie tamara tammy tania tanja
tanya tara tatiana teresa teri terri thelma theresa therese thérèse tina tracey tracy traudl trudy tulsi ulrike ulla
ursula ute valentina valeria valérie valerie vanessa vera veronica verónica véronique veronika victoria viola violeta
violet virginia virginie viviane vivian wanda wendy whitney wilma winnie ximena yasmin yolanda yvette yvonne yuliya zoe
zoé zuzana tammy donna huma
"""
_EITHER: Final = """
alex andrea angel ariel ashley aubrey avery bailey blake cameron casey chris claude dana darcy devin drew dominique
elliot emerson evelyn finley frances francis gale harper hayden jackie jaime jamie jean jesse jessie jo jordan jules kay
kelly kelsey kerry kim kit lee leigh leslie lindsey logan lynn mackenzie marion maxime merle micah michele morgan nicola
nikki pat paris parker peyton quinn reese riley robin rowan sacha sage sam sasha sandy sascha shannon shelby sidney sky
stevie sydney taylor terry toby tracy val whitney
"""


def _read() -> dict[str, str]:
    names: dict[str, str] = dict.fromkeys(_MEN.split(), "m")
    for name in _WOMEN.split():
        names[name] = "" if name in names else "f"
    return names | dict.fromkeys(_EITHER.split(), "")


GIVEN: Final = _read()
"""Given names in lower case, to "m", "f" or "" (either)."""
