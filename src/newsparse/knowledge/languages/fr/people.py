"""French words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

_MALE: Final = """
président directeur sénateur député conseiller avocat procureur préfet premier chancelier roi prince pape évêque père fils frère
homme entraîneur chercheur candidat patron dirigeant fondateur professeur policier médecin vice-président gouverneur magistrat
commandant inspecteur sélectionneur attaquant gardien défenseur acteur chanteur écrivain réalisateur entrepreneur administrateur
coordinateur cardinal archevêque mari docteur ingénieur chirurgien infirmier historien champion rapporteur recteur étudiant
agriculteur ouvrier eurodéputé adjoint joueur comédien romancier musicien navigateur skieur
"""
_FEMALE: Final = """
présidente directrice sénatrice députée conseillère avocate procureure préfète première chancelière reine princesse mère fille
sœur femme entraîneuse chercheuse candidate patronne dirigeante fondatrice professeure policière vice-présidente gouverneure
magistrate commandante inspectrice sélectionneuse attaquante gardienne actrice chanteuse écrivaine réalisatrice entrepreneuse
administratrice coordinatrice épouse docteure ingénieure chirurgienne infirmière historienne championne rapporteuse rectrice
étudiante agricultrice ouvrière eurodéputée adjointe joueuse comédienne romancière musicienne navigatrice skieuse
"""
_EITHER: Final = """
commissaire sociologue psychologue pilote cycliste architecte cinéaste porte-parole secrétaire analyste
"""
# For whom copy looks for another word, so as not to repeat the name.
_VARIED: Final = """
acteur actrice attaquant attaquante champion championne chanteur chanteuse cinéaste comédien comédienne cycliste défenseur écrivain
écrivaine historien historienne joueur joueuse musicien musicienne navigateur navigatrice réalisateur réalisatrice romancier
romancière skieur skieuse
"""

PEOPLE: Final = PeopleWords(
    pronouns={"il": "m", "lui": "", "elle": "f", "ils": "p", "elles": "p"},
    possessives={"son": "", "sa": "", "ses": "", "leur": "p"},
    relatives=words("qui"),
    first_person=words("je moi nous j' j’"),
    first_person_plural=words("nous"),
    honorifics={"m": "m", "mm": "m", "monsieur": "m", "mme": "f", "madame": "f", "mlle": "f", "dr": "", "me": "", "pr": ""},
    titles=words(_MALE + _FEMALE + _EITHER + "ministre maire juge général colonel capitaine ambassadeur ambassadrice porte-parole"),
    title_modifiers=words("vice ancien ancienne"),
    roles=words(
        _MALE
        + _FEMALE
        + _EITHER
        + "ministre maire juge porte-parole responsable chef élu élue syndicaliste ambassadeur ambassadrice économiste"
    ),
    gendered_nouns={**dict.fromkeys(_MALE.split(), "m"), **dict.fromkeys(_FEMALE.split(), "f")},
    organisation_words=words(
        """ministère gouvernement parti syndicat entreprise groupe société banque agence police tribunal commission université institut
        fondation association conseil comité préfecture mairie parquet journal fédération union parlement assemblée sénat élysée"""
    ),
    epithets=words(_VARIED),
    documents=words("rapport étude communiqué déclaration sondage lettre entretien livre article tweet enquête document"),
    group_nouns=words(
        """experts critiques observateurs habitants témoins autorités enquêteurs médias chercheurs policiers syndicats analystes sources
        proches élus responsables avocats manifestants certains plusieurs beaucoup secours pompiers"""
    ),
    indefinites=words("un une des certains certaines plusieurs quelques aucun deux trois quatre cinq d'autres"),
    definites=words("le la les l' l’ ce cette ces"),
    prepositions=words("de du des d' d’ à au aux en dans pour par sur chez qui dont avec selon contre"),
    organisation_links=words("de du des et pour"),
    joiners=words("et"),
    continuing_verbs=words("ajouté ajoute ajoutait poursuit poursuivi"),
    place_prepositions=words("dans en"),
    sentence_openers=words(
        """le la les un une des mais et ou donc or ni car ce cette ces il elle ils elles on nous vous je son sa ses leur selon pour dans en
        au aux après avant depuis lors chez vers sous sans entre contre devant derrière malgré sauf dès jusque afin pourquoi comment où
        qui que quoi dont voici voilà ici là déjà encore jamais toujours peut-être chaque tout toute tous toutes autre autres même mon
        ma mes notre nos votre vos cela ceci finalement parce puis pendant environ hier aujourd'hui demain ainsi alors aussi cependant
        pourtant enfin certains certaines plusieurs beaucoup quelques quelqu'un chacun chacune aucun aucune personne rien nul tel telle
        tels telles deux trois quatre cinq six tant trop peu très bien mieux moins plus outre quant face grâce suite faute parmi hormis
        via concernant actuellement récemment malheureusement heureusement désormais autrefois parfois souvent ensuite d'abord néanmoins
        toutefois sinon sitôt lorsque lorsqu' puisque tandis quoique bientôt tantôt maintenant ci celui celle ceux celles lequel
        laquelle ça c'est lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
        octobre novembre décembre oui non si comme quand d'après"""
    ),
    demonyms=words(
        """français française américain américaine britannique anglais anglaise écossais écossaise irlandais irlandaise allemand allemande
        russe ukrainien ukrainienne chinois chinoise japonais japonaise coréen coréenne indien indienne pakistanais pakistanaise italien
        italienne espagnol espagnole catalan catalane portugais portugaise belge autrichien autrichienne néerlandais néerlandaise
        hollandais hollandaise danois danoise suédois suédoise norvégien norvégienne finlandais finlandaise polonais polonaise tchèque
        hongrois hongroise roumain roumaine bulgare grec grecque turc turque serbe croate israélien israélienne palestinien palestinienne
        libanais libanaise syrien syrienne irakien irakienne iranien iranienne saoudien saoudienne égyptien égyptienne algérien algérienne
        marocain marocaine tunisien tunisienne libyen libyenne sénégalais sénégalaise ivoirien ivoirienne malien malienne camerounais
        camerounaise congolais congolaise nigérian nigériane sud-africain sud-africaine africain africaine européen européenne canadien
        canadienne québécois québécoise mexicain mexicaine brésilien brésilienne argentin chilien chilienne uruguayen uruguayenne
        colombien colombienne vénézuélien vénézuélienne cubain cubaine australien australienne parisien parisienne breton bretonne basque"""
    ),
    places=words(
        """canada québec ottawa montréal mexique brésil argentine chili colombie cuba maroc algérie tunisie libye égypte sénégal
        mali niger cameroun congo rwanda israël palestine liban syrie irak iran turquie grèce portugal autriche pologne hongrie
        roumanie bulgarie serbie croatie danemark suède norvège finlande irlande écosse angleterre australie pékin tokyo rome madrid
        athènes vienne varsovie kiev jérusalem téhéran bagdad damas beyrouth alger rabat tunis dakar new-york californie floride
        texas afrique asie amérique paris lyon marseille lille toulouse bordeaux nantes nice strasbourg rennes montpellier bruxelles
        genève londres berlin moscou washington france allemagne belgique suisse italie espagne russie ukraine chine japon inde
        europe bretagne normandie"""
    ),
    role_modifiers=words("ancien ancienne nouveau nouvelle"),
)
