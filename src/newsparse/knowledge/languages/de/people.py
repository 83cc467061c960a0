"""German words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import CompoundGenders, compounds, words

_MALE: Final = """
minister sprecher präsident kanzler vorsitzender vorsitzende chef leiter direktor bürgermeister oberbürgermeister anwalt
richter professor trainer abgeordneter senator staatssekretär kommissar experte forscher wissenschaftler autor unternehmer
geschäftsführer generalsekretär ministerpräsident außenminister innenminister finanzminister mann vater sohn bruder lehrer
arzt politiker parteichef fraktionschef botschafter meteorologe neurologe biologe soziologe psychologe politologe historiker
physiker mediziner virologe ökologe promoter kommentator schauspieler sänger regisseur musiker künstler schriftsteller
journalist redakteur reporter student schüler landwirt händler analyst berater vertreter beauftragter beauftragte anführer
spieler torwart kapitän manager gründer inhaber betreiber besitzer intendant kurator pilot soldat offizier general admiral
kommandeur wirt koch bauer fischer arbeiter rentner nachbar bewohner anwohner nationalrat ständerat bundesrat regierungsrat
stadtrat gemeinderat gemeindepräsident stadtpräsident obmann hauptmann landeshauptmann vizekanzler abgeordneter kandidat
teamkollege kollege mitarbeiter dezernent pressesprecher referent entwickler ingenieur architekt prüfer botschafter
gouverneur könig papst bischof pfarrer verteidiger polizist landrat ökonom ermittler zeuge kläger
chefarzt oberarzt amtsarzt notarzt hausarzt tierarzt küchenchef chefkoch feuerwehrmann stürmer torhüter sprinter skifahrer
kaufmann geschäftsmann landsmann
"""
_FEMALE: Final = """
ministerin sprecherin präsidentin kanzlerin chefin leiterin direktorin bürgermeisterin oberbürgermeisterin anwältin
richterin professorin trainerin abgeordnete senatorin staatssekretärin kommissarin expertin forscherin wissenschaftlerin
autorin unternehmerin geschäftsführerin generalsekretärin ministerpräsidentin außenministerin innenministerin
finanzministerin frau mutter tochter schwester lehrerin ärztin politikerin parteichefin fraktionschefin botschafterin
meteorologin neurologin biologin soziologin psychologin politologin historikerin physikerin medizinerin virologin ökologin
kommentatorin schauspielerin sängerin regisseurin musikerin künstlerin schriftstellerin journalistin redakteurin reporterin
studentin schülerin landwirtin händlerin analystin beraterin vertreterin anführerin spielerin managerin gründerin inhaberin
betreiberin besitzerin intendantin kuratorin pilotin soldatin wirtin köchin bäuerin arbeiterin rentnerin nachbarin
bewohnerin nationalrätin ständerätin bundesrätin regierungsrätin stadträtin gemeinderätin gemeindepräsidentin obfrau
landeshauptfrau vizekanzlerin kandidatin kollegin mitarbeiterin dezernentin pressesprecherin referentin entwicklerin
ingenieurin architektin botschafterin gouverneurin königin bischöfin pfarrerin verteidigerin polizistin landrätin ökonomin
ermittlerin zeugin klägerin feuerwehrfrau stürmerin torhüterin sprinterin skifahrerin kauffrau geschäftsfrau
"""
# For whom copy looks for another word, so as not to repeat the name.
_VARIED: Final = """
autor autorin künstler künstlerin musiker musikerin regisseur regisseurin sänger sängerin schauspieler schauspielerin schriftsteller
schriftstellerin skifahrer skifahrerin spieler spielerin sprinter sprinterin stürmer stürmerin torhüter torhüterin torwart
"""

PEOPLE: Final = PeopleWords(
    pronouns={"er": "m", "ihm": "m", "sie": "f", "es": "n", "demnach": "n", "danach": "n", "demzufolge": "n"},
    possessives={"sein": "m", "seine": "m", "ihr": "f", "ihre": "f"},
    first_person=words("ich wir mir uns mein unser"),
    first_person_plural=words("wir uns unser"),
    honorifics={"herr": "m", "herrn": "m", "frau": "f", "dr": "", "prof": ""},
    titles=compounds(_MALE + _FEMALE + "papst könig königin prinz prinzessin general oberst"),
    noble_titles=words("graf gräfin freiherr freifrau prinz prinzessin fürst fürstin herzog herzogin baron baronin ritter edler"),
    title_modifiers=words("stellvertretender ehemaliger früherer bundes ex vize"),
    roles=compounds(_MALE + _FEMALE + "mitglied kandidat kandidatin"),
    gendered_nouns=CompoundGenders(
        {
            word: gender
            for gender, nouns in (("m", _MALE), ("f", _FEMALE))
            for word in nouns.split()
            if not word.endswith(("ete", "ende", "agte"))  # "der" or "die Abgeordnete"
        }
    ),
    organisation_words=words(
        """ministerium bundesregierung regierung partei fraktion verband gewerkschaft unternehmen konzern bank behörde amt
        polizei gericht kommission universität institut stiftung verein zeitung gesellschaft rat ausschuss
        staatsanwaltschaft firma ag gmbh bundesamt auswärtiges außenministerium innenministerium finanzministerium agentur
        feuerwehr landesregierung stadt kammer union"""
    ),
    epithets=compounds(_VARIED),
    documents=words("bericht studie mitteilung erklärung umfrage brief interview buch beitrag tweet analyse"),
    group_nouns=words(
        """experten kritiker beobachter anwohner zeugen augenzeugen behörden ermittler polizei medien forscher wissenschaftler
        politiker gewerkschafter händler mitarbeiter gruppen rebellen milizen truppen streitkräfte anhänger soldaten kämpfer
        analysten kreise sprecher insider leute viele einige mehrere diplomaten veranstalter"""
    ),
    indefinites=words("ein eine einer einem einen einige viele mehrere manche kein keine zwei drei vier fünf zahlreiche andere"),
    definites=words("der die das dem den des dieser diese dieses"),
    oblique_articles=words("dem des den einem eines einen einer vom zum zur beim im am"),
    plural_verbs=words("sind haben werden waren wurden hatten hätten wollen sollen können könnten müssen dürfen mögen würden seien"),
    prepositions=words("von vom aus in im für bei beim mit an am auf zu zum zur über nach gegen der des dessen deren"),
    organisation_links=words("für und der des"),
    joiners=words("und"),
    generic_organisations=words("unternehmen konzern firma gesellschaft agentur nachrichtenagentur zeitung verein klub"),
    generic_endings=(
        "gesellschaft",
        "agentur",
        "behörde",
        "firma",
        "unternehmen",
        "konzern",
        "lokalregierung",
        "provinzregierung",
        "zentralregierung",
        "regionalregierung",
        "übergangsregierung",
        "tageszeitung",
        "wochenzeitung",
        "zeitschrift",
        "nachrichtenmagazin",
        "fernsehsender",
        "nachrichtensender",
        "nachrichtenportal",
    ),
    business_organisations=words("unternehmen konzern firma gesellschaft ag gmbh bank agentur verein klub"),
    continuing_verbs=words("fügte fügt ergänzte ergänzt fuhr"),
    place_prepositions=words("in aus im ins am ans nach"),
    sentence_openers=words(
        """am im in nach vor seit laut auch aber doch dabei damit zudem außerdem danach dann deshalb dennoch derzeit heute
        gestern morgen hier jetzt noch nun schon so trotz während wegen weil wenn wer wie wir montag dienstag mittwoch
        donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november
        dezember ja nein alle beide zuvor später angaben dem den der die das ein eine es er sie ihr sein man bei mit für auf
        aus an"""
    ),
    demonyms=words("deutsche deutscher französische französischer britische britischer amerikanische amerikanischer russische russischer"),
    places=words(
        """indonesien malaysia thailand vietnam kambodscha philippinen südkorea nordkorea taiwan pakistan bangladesch afghanistan iran irak
        syrien libanon jordanien israel palästina türkei griechenland zypern bulgarien rumänien serbien kroatien slowenien slowakei ungarn
        tschechien albanien mazedonien kosovo montenegro bosnien estland lettland litauen belarus weißrussland armenien
        aserbaidschan kasachstan usbekistan dänemark schweden norwegen finnland island irland großbritannien england schottland niederlande
        belgien luxemburg portugal kanada mexiko guatemala honduras nicaragua kuba haiti kolumbien venezuela ecuador peru bolivien
        brasilien argentinien chile uruguay paraguay ägypten libyen tunesien algerien marokko sudan äthiopien somalia kenia uganda ruanda
        tansania kongo nigeria ghana senegal mali niger südafrika simbabwe sambia namibia angola australien neuseeland asien afrika amerika
        berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden hannover nürnberg bremen bonn wien zürich bern
        deutschland österreich schweiz frankreich italien spanien polen russland ukraine china japan indien usa europa bayern hessen
        sachsen thüringen brandenburg niedersachsen straße platz brüssel paris london moskau washington"""
    ),
    capitalised_nouns=True,
    role_modifiers=words("ehemalige ehemaliger frühere früherer neue neuer"),
)
