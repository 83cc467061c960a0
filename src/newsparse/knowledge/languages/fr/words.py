"""French words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, gendered, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("""par | de: | propos recueillis par | recueilli par | un article de: | écrit par | rédigé par | texte: | texte de:
        auteur: | article de: | reportage de:
        de notre correspondant | de notre correspondante | de notre envoyé spécial | de notre envoyée spéciale"""),
    roles=by_role(
        writing="rédaction | texte",
        contribution="avec | avec la contribution de | avec la collaboration de | contribution de",
        reporting="reportage | reportage de",
        additional_reporting="reportage complémentaire",
        editing="édité par | édition",
        photography="photos | photographies | photographies de",
        graphics="infographie | infographies | illustrations",
        production="réalisation | production",
        translation="traduit par | traduction | traduction de | traduit de l'anglais par | version française",
    ),
    titles=phrases("""journaliste | journaliste indépendant | journaliste indépendante | rédacteur | rédactrice | rédacteur en chef
        rédactrice en chef | rédacteur en chef adjoint | rédactrice en chef adjointe | grand reporter | grande reporter | reporter
        correspondant | correspondante | envoyé spécial | envoyée spéciale | envoyés spéciaux | chroniqueur | chroniqueuse | éditorialiste
        chef de service | cheffe de service | directeur de la rédaction | directrice de la rédaction | photographe | photojournaliste
        critique | stagiaire | rédaction | la rédaction | service politique | service économie | service sports"""),
    joiners=words("et & avec"),
)

CREDITS: Final = CreditWords(
    lines=phrases("""photo d'archives | photo d’archives | photo archives | image d'archives | image d’archives | photo d'illustration
        photo d’illustration | image d'illustration | image d’illustration | photo dr"""),
    positions=listed("""g | d | c | à gauche | à droite | au centre | au milieu | en haut | en bas | gauche | droite | centre | de g. à d
        de gauche à droite | à g | à d"""),
    marks=listed("""photo | photos | photo de | photos de | photo par | photos par | photo d' | photo d’ | photographie de
        crédit photo par | crédit | crédits | crédit photo | crédits photo | crédit image | crédit photos | image | images
        illustration | illustrations | photographie | photographe | source | infographie | capture d'écran | dessin | visuel
        légende photo | archives"""),
    caption_openers=listed("""légende image | photo d'archives | photo d'illustration | image d'illustration | illustration | archives
        photo archives | image d'archives | légende | vidéo | carte | infographie | capture d'écran | sur cette photo"""),
)

_MALE: Final = """
    président directeur sénateur député conseiller avocat procureur préfet premier chancelier roi prince pape évêque père fils frère homme
    entraîneur chercheur candidat patron dirigeant fondateur professeur policier médecin vice-président gouverneur magistrat commandant
    inspecteur sélectionneur attaquant gardien défenseur acteur chanteur écrivain réalisateur entrepreneur administrateur coordinateur
    cardinal archevêque mari docteur ingénieur chirurgien infirmier historien champion rapporteur recteur étudiant agriculteur ouvrier
    eurodéputé adjoint joueur comédien romancier musicien navigateur skieur capitaine lieutenant adjudant sergent brigadier amiral échevin
    bourgmestre sous-préfet trésorier doyen greffier huissier consul délégué abbé curé pasteur rabbin imam sous-directeur ex-président
    ex-ministre négociateur
"""
_FEMALE: Final = """
    présidente directrice sénatrice députée conseillère avocate procureure préfète première chancelière reine princesse mère fille sœur
    femme entraîneuse chercheuse candidate patronne dirigeante fondatrice professeure policière vice-présidente gouverneure magistrate
    commandante inspectrice sélectionneuse attaquante gardienne actrice chanteuse écrivaine réalisatrice entrepreneuse administratrice
    coordinatrice épouse docteure ingénieure chirurgienne infirmière historienne championne rapporteuse rectrice étudiante agricultrice
    ouvrière eurodéputée adjointe joueuse comédienne romancière musicienne navigatrice skieuse lieutenante sergente brigadière échevine
    sous-préfète trésorière doyenne greffière consule déléguée pasteure rabbine sous-directrice ex-présidente négociatrice
"""
_EITHER: Final = """
    commissaire sociologue psychologue pilote cycliste architecte cinéaste secrétaire analyste gendarme notaire
"""
# Trades, which are also surnames and seldom capitalised before a name.
_MALE_TRADES: Final = """
    boulanger viticulteur éleveur retraité passeur pompier pêcheur berger instituteur facteur éclusier batelier meunier gérant riverain
    remplaçant animateur apiculteur apprenti arboriculteur arbitre armateur artisan assistant assureur astronaute auteur banquier batteur
    boucher brasseur bûcheron cafetier caissier charpentier coiffeur collaborateur collectionneur commerçant compositeur conducteur
    confrère conteur contrôleur cordonnier couturier couvreur coureur cousin créateur cuisinier cultivateur danseur dessinateur
    développeur doctorant éditeur éducateur électricien employé enseignant épicier exploitant expert fermier footballeur forgeron
    formateur guichetier habitant horloger hôtelier humoriste illustrateur informaticien inventeur jardinier lauréat livreur luthier
    maraîcher maçon magasinier mathématicien mécanicien menuisier militant moniteur nageur négociant neveu oncle opérateur ostréiculteur
    ouvreur parrain passager patineur paysan pharmacien physicien plombier poissonnier politicien postier potier présentateur prêtre
    producteur promoteur rameur randonneur rédacteur restaurateur sauveteur sculpteur serrurier sommelier surveillant technicien tonnelier
    traducteur vacancier vendeur veuf vigneron voisin
"""
_FEMALE_TRADES: Final = """
    boulangère viticultrice éleveuse retraitée bergère institutrice factrice éclusière batelière gérante riveraine remplaçante animatrice
    apicultrice apprentie arboricultrice artisane assistante assureuse autrice auteure banquière bouchère brasseuse caissière charpentière
    coiffeuse collaboratrice collectionneuse commerçante compositrice conductrice consœur conteuse contrôleuse couturière coureuse cousine
    créatrice cuisinière cultivatrice danseuse dessinatrice développeuse doctorante éditrice éducatrice électricienne employée enseignante
    épicière exploitante experte fermière footballeuse formatrice guichetière habitante horlogère hôtelière illustratrice informaticienne
    inventrice jardinière lauréate livreuse luthière maraîchère mathématicienne mécanicienne menuisière militante monitrice nageuse
    négociante nièce nonne opératrice ostréicultrice passagère patineuse paysanne pharmacienne physicienne pompière politicienne postière
    potière présentatrice productrice promotrice rameuse randonneuse rédactrice restauratrice sage-femme sauveteuse sculptrice sommelière
    surveillante tante technicienne traductrice vacancière vendeuse veuve vigneronne voisine
"""
_TRADES: Final = """
    activiste anesthésiste anthropologue archéologue archiviste artiste astronome athlète bénévole bibliothécaire biologiste botaniste
    cardiologue chimiste chroniqueur climatologue collègue comptable concierge dentiste dramaturge ébéniste écologue entomologiste
    épidémiologiste fleuriste fonctionnaire garagiste géographe géologue gérontologue glaciologue graphiste guide guitariste gynécologue
    hydrologue infectiologue interprète juriste linguiste locataire machiniste météorologue naturaliste neurologue océanographe
    ornithologue paléontologue pédiatre peintre philosophe photographe pianiste poète politologue propriétaire psychiatre réceptionniste
    rescapé scénariste secouriste spécialiste stagiaire styliste témoin thérapeute touriste urbaniste vétérinaire violoniste virologue
    volcanologue
"""
# Words for people that stories use so as not to repeat the name.
_VARIED: Final = """
    infirmier infirmière policier policière commissaire gendarme procureur procureure juge maraîcher maraîchère
    acteur actrice attaquant attaquante champion championne chanteur chanteuse cinéaste comédien comédienne cycliste défenseur
    écrivain écrivaine historien historienne joueur joueuse musicien musicienne navigateur navigatrice réalisateur réalisatrice
    romancier romancière skieur skieuse anthropologue archéologue artiste astronaute astronome athlète autrice auteur auteure
    biologiste chercheur chercheuse compositeur compositrice danseur danseuse dessinateur dessinatrice dramaturge édile élu élue
    footballeur footballeuse géologue humoriste illustrateur illustratrice intéressé intéressée mathématicien mathématicienne
    nageur nageuse octogénaire nonagénaire peintre philosophe photographe pianiste poète politologue quadragénaire quinquagénaire
    retraité retraitée sculpteur sculptrice septuagénaire sexagénaire sociologue trentenaire violoniste femme homme magistrat magistrate
    patron patronne dernier
    dernière médecin chirurgien chirurgienne docteur docteure avocat avocate conseil technicien technicienne entraîneur
    entraîneuse coach économiste expert experte spécialiste scientifique universitaire professeur professeure enseignant
    enseignante entrepreneur entrepreneuse agriculteur agricultrice éleveur éleveuse pêcheur pêcheuse viticulteur viticultrice
    député députée sénateur sénatrice parlementaire jeune
"""

PEOPLE: Final = PeopleWords(
    pronouns={"il": "m", "lui": "", "elle": "f", "ils": "p", "elles": "p", "celui-ci": "m", "celle-ci": "f"},
    possessives={"son": "", "sa": "", "ses": "", "leur": "p"},
    relatives=words("qui"),
    first_person=words("je moi nous j' j’"),
    first_person_plural=words("nous"),
    honorifics=gendered(m="m mm monsieur", f="mme madame mlle", either="dr me pr"),
    titles=words(_MALE + _FEMALE + _EITHER + "ministre maire juge général colonel capitaine ambassadeur ambassadrice porte-parole pdg dg"),
    title_modifiers=words("vice ancien ancienne"),
    roles=words(
        f"""{_MALE} {_FEMALE} {_EITHER} {_MALE_TRADES} {_FEMALE_TRADES} {_TRADES}
        ministre maire juge porte-parole responsable chef élu élue syndicaliste ambassadeur ambassadrice économiste"""
    ),
    gendered_nouns=gendered(m=_MALE + _MALE_TRADES, f=_FEMALE + _FEMALE_TRADES),
    organisation_words=words("""ministère gouvernement parti syndicat entreprise groupe société banque agence police tribunal commission
        université institut fondation association conseil comité préfecture mairie parquet journal fédération union parlement assemblée
        sénat élysée académie agglomération alliance ambassade armée autorité brigade bureau caisse centre chambre clinique club coalition
        collectif collège commissariat commune communauté compagnie confédération consulat coopérative cour coordination délégation
        département diocèse direction école église évêché faculté gendarmerie hôpital inspection laboratoire ligue lycée métropole
        municipalité musée observatoire office ordre organisation orchestre rectorat régie région secrétariat service sous-préfecture
        théâtre"""),
    epithets=words(_VARIED),
    generic_organisations=words("""ong compagnie coopérative enseigne entreprise entité firme institution multinationale société startup
        start-up"""),
    naming_organisations=words("""association banque brasserie chaîne club collectif compagnie coopérative enseigne entreprise fondation
        groupe hôtel librairie quotidien restaurant revue société start-up syndicat"""),
    author_prepositions=words("par de du des"),
    documents=words("""rapport étude communiqué déclaration sondage lettre entretien livre article tweet enquête document données chiffres
        estimations statistiques bilan"""),
    speeches=words("discours réponse réaction message mots citer"),
    verbatim_words=words("intégral intégralité"),
    group_nouns=words("""experts critiques observateurs habitants témoins autorités enquêteurs médias chercheurs policiers syndicats
        analystes sources proches élus responsables avocats manifestants certains plusieurs beaucoup secours pompiers équipe
        famille entourage opposition majorité"""),
    indefinites=words("un une des certains certaines plusieurs quelques aucun deux trois quatre cinq d'autres"),
    article_genders={"la": "f"},
    definites=words("le la les l' l’ ce cette ces"),
    prepositions=words("de du des d' d’ à au aux en dans pour par sur chez qui dont avec selon contre"),
    organisation_links=words("de du des et pour"),
    joiners=words("et"),
    continuing_verbs=words("ajouté ajoute ajoutait poursuit poursuivi"),
    place_prepositions=words("dans en"),
    sentence_openers=words("""le la les un une des mais et ou donc or ni car ce cette ces il elle ils elles on nous vous je son sa ses
        leur selon pour dans en au aux après avant depuis lors chez vers sous sans entre contre devant derrière malgré sauf dès jusque
        afin pourquoi comment où qui que quoi dont voici voilà ici là déjà encore jamais toujours peut-être chaque tout toute tous toutes
        autre autres même mon ma mes notre nos votre vos cela ceci finalement parce puis pendant environ hier aujourd'hui demain ainsi
        alors aussi cependant pourtant enfin certains certaines plusieurs beaucoup quelques quelqu'un chacun chacune aucun aucune personne
        rien nul tel telle tels telles deux trois quatre cinq six tant trop peu très bien mieux moins plus outre quant face grâce suite
        faute parmi hormis via concernant actuellement récemment malheureusement heureusement désormais autrefois parfois souvent ensuite
        d'abord néanmoins toutefois sinon sitôt lorsque lorsqu' puisque tandis quoique bientôt tantôt maintenant ci celui celle ceux
        celles lequel laquelle ça c'est lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
        août septembre octobre novembre décembre oui non si comme quand d'après"""),
    demonyms=words("""français française américain américaine britannique anglais anglaise écossais écossaise irlandais irlandaise
        allemand allemande russe ukrainien ukrainienne chinois chinoise japonais japonaise coréen coréenne indien indienne pakistanais
        pakistanaise italien italienne espagnol espagnole catalan catalane portugais portugaise belge autrichien autrichienne néerlandais
        néerlandaise hollandais hollandaise danois danoise suédois suédoise norvégien norvégienne finlandais finlandaise polonais
        polonaise tchèque hongrois hongroise roumain roumaine bulgare grec grecque turc turque serbe croate israélien israélienne
        palestinien palestinienne libanais libanaise syrien syrienne irakien irakienne iranien iranienne saoudien saoudienne égyptien
        égyptienne algérien algérienne marocain marocaine tunisien tunisienne libyen libyenne sénégalais sénégalaise ivoirien ivoirienne
        malien malienne camerounais camerounaise congolais congolaise nigérian nigériane sud-africain sud-africaine africain africaine
        européen européenne canadien canadienne québécois québécoise mexicain mexicaine brésilien brésilienne argentin chilien chilienne
        uruguayen uruguayenne colombien colombienne vénézuélien vénézuélienne cubain cubaine australien australienne parisien parisienne
        breton bretonne basque"""),
    places=words("""canada québec ottawa montréal mexique brésil argentine chili colombie cuba maroc algérie tunisie libye égypte sénégal
        mali niger cameroun congo rwanda israël palestine liban syrie irak iran turquie grèce portugal autriche pologne hongrie roumanie
        bulgarie serbie croatie danemark suède norvège finlande irlande écosse angleterre australie pékin tokyo rome madrid athènes vienne
        varsovie kiev jérusalem téhéran bagdad damas beyrouth alger rabat tunis dakar new-york californie floride texas afrique asie
        amérique paris lyon marseille lille toulouse bordeaux nantes nice strasbourg rennes montpellier bruxelles genève londres berlin
        moscou washington france allemagne belgique suisse italie espagne russie ukraine chine japon inde europe bretagne normandie"""),
    role_modifiers=words("ancien ancienne nouveau nouvelle"),
)

FURNITURE: Final = furniture("""
    [navigation]
    accueil | ouvrir le menu | fermer le menu | fermer | rechercher | recherche | aller au contenu | aller au contenu principal
    retour en haut | haut de page | retour à l'accueil | actualité | actualités | à la une | rubriques | toutes les rubriques | politique
    société | monde | international | économie | sciences | santé | planète | environnement | idées | débats | tribunes | éditoriaux
    régions | faits divers | médias | high-tech | style | voyage | vidéos | diaporamas | le journal | journal du jour | édition du jour
    services | aide | qui sommes-nous | plan du site | mon profil | suivant | précédent | page suivante | article suivant
    article précédent | voir plus | voir tout | afficher plus | charger plus | plus | sommaire | applications | offres d'emploi
    immobilier | aller au contenu … | aller à la …
    [share]
    partager | partage | partagez | partager l'article | partager cet article | partager sur | partager sur facebook | partager sur x
    partager par e-mail | partager par email | partager par mail | envoyer par e-mail | envoyer par email | envoyer par mail
    envoyer à un ami | envoyer | imprimer | imprimer l'article | copier le lien | lien copié | copier | mail | enregistrer | sauvegarder
    ajouter à vos favoris | ajouter aux favoris | offrir l'article | offrir cet article | suivre | suivez-nous | suivez-nous sur
    nous suivre | commenter | taille du texte | signaler une erreur | signaler une faute | tweeter | j'aime | recommander
    ajouter à vos sélections | ajouter à mes favoris | réutiliser ce contenu | partager sur … | partagez cet … | suivez-nous sur …
    cliquez pour partager …
    [related]
    lire aussi | à lire aussi | lire également | à lire également | à lire | à lire ensuite | lire plus | lire la suite | lire l'article
    lire plus tard | lire notre dossier | voir aussi | à écouter aussi | à voir | pour en savoir plus | plus d'articles | plus d'infos
    plus d'actualités | sur le même sujet | sur le même thème | dans la même rubrique | dans la même catégorie | articles liés
    articles similaires | articles récents | articles associés | contenus associés | à ne pas manquer | à découvrir | à découvrir aussi
    les plus lus | les plus partagés | les plus populaires | les plus commentés | le plus lu | les articles les plus lus
    articles les plus lus | populaires | tendances | recommandé pour vous | recommandés pour vous | nos recommandations
    vous aimerez aussi | vous pourriez aussi aimer | cela pourrait vous intéresser | ceci pourrait vous intéresser
    ces articles peuvent vous intéresser | notre sélection | la sélection de la rédaction | le choix de la rédaction
    dernières actualités | dernières infos | dernières nouvelles | les dernières actualités | derniers articles | toute l'actualité
    toutes les actualités | l'essentiel | dossier | dossiers | nos dossiers | analyse | entretien | décryptage | reportage
    ailleurs sur le web | contenus sponsorisés | tous les articles | lire aussi … | à lire aussi … | lire également … | voir aussi …
    à voir aussi … | lire la suite … | lire : … | à lire : … | pour aller plus loin … | en savoir plus … | sur le même sujet …
    [advertisement]
    publicité | publicités | annonce | annonces | pub | contenu sponsorisé | sponsorisé | contenu partenaire | en partenariat avec
    publi-rédactionnel | publireportage | communiqué | passer la publicité | fermer la publicité | proposé par | chargement
    chargement en cours | publicité … | la suite après … | l'article continue après … | sponsorisé par … | contenu proposé par …
    [newsletter]
    voir en ligne | voir dans le navigateur | voir dans votre navigateur | voir cet e-mail en ligne | bonjour | bonsoir | chers lecteurs
    chère lectrice, cher lecteur | se désabonner | se désinscrire | vous recevez ce … | vous recevez cet …
    inscrivez-vous à notre newsletter | inscrivez-vous | je m'inscris | s'inscrire | m'inscrire | inscription | recevoir la newsletter
    votre adresse e-mail | votre adresse email | votre e-mail | votre email | adresse e-mail | adresse email
    découvrir toutes les newsletters | toutes nos newsletters | activer les notifications | alertes | recevoir les alertes
    télécharger l'application | téléchargez l'application | télécharger notre application | merci pour votre inscription | se désinscrire
    désinscription | restez informé | restez informés | valider | ok | inscrivez-vous … | recevez … | abonnez-vous à la newsletter …
    abonnez-vous à notre newsletter … | en vous inscrivant … | télécharger l'application … | téléchargez l'application …
    … adresse e-mail … | … boîte mail …
    [paywall]
    s'abonner | abonnez-vous | je m'abonne | m'abonner | abonnement | abonnements | déjà abonné | déjà abonné(e | vous êtes déjà abonné
    se connecter | connectez-vous | connexion | me connecter | je me connecte | se déconnecter | déconnexion | mon compte
    créer un compte | créer mon compte | inscription gratuite | mot de passe | mot de passe oublié | réservé aux abonnés
    contenu réservé aux abonnés | abonné | abonnés | pour les abonnés | lire gratuitement | accès illimité | essai gratuit
    sans engagement | résiliable à tout moment | à partir de 1 € | voir les offres | découvrir les offres | nos offres
    profiter de l'offre | j'en profite | faire un don | je fais un don | faites un don | soutenez-nous | soutenir | nous soutenir
    je soutiens | adhérer | devenir membre | gérer mon abonnement | article réservé … | déjà abonné … | abonnez-vous pour …
    il vous reste … | la suite est réservée … | cet article est réservé … | ce contenu est réservé … | pour lire la suite …
    pour lire cet article … | soutenez … | vous avez déjà un compte … | connectez-vous pour …
    [consent]
    accepter | tout accepter | accepter et continuer | accepter et fermer | j'accepte | refuser | tout refuser | continuer sans accepter
    paramétrer | paramétrer les cookies | gérer mes préférences | gérer les cookies | gestion des cookies | préférences cookies
    politique de cookies | paramètres de confidentialité | autoriser | autoriser les cookies | accepter les cookies | afficher le contenu
    afficher | voir le contenu | contenu externe | enregistrer mes choix | personnaliser | personnaliser mes choix | en savoir plus
    ce contenu est hébergé … | ce contenu provient … | pour consulter ce contenu … | ce contenu a été bloqué …
    nous utilisons des cookies … | ce site utilise des cookies … | en poursuivant votre navigation … | avec votre accord …
    nos partenaires et nous … | nous et nos partenaires … | ce contenu est bloqué … | ce contenu n'est pas visible …
    pour afficher ce contenu … | en cliquant sur …
    [comments]
    commentaire | commentaires | aucun commentaire | laisser un commentaire | laissez un commentaire | ajouter un commentaire
    écrire un commentaire | poster un commentaire | publier un commentaire | voir les commentaires | lire les commentaires
    afficher les commentaires | tous les commentaires | réagir | réagissez | vos réactions | réactions | répondre | réponses | signaler
    signaler un abus | signaler un contenu inapproprié | commentaires fermés | soyez le premier à commenter
    connectez-vous pour commenter | votre commentaire | votre nom | annuler la réponse | charte de modération | trier par
    les plus récents | les plus anciens | contribuer | contributions | sondage | voter | commentaires ( … | les commentaires sont …
    vous devez être connecté … | soyez le premier … | votre adresse e-mail ne sera … | pour commenter …
    [tags]
    mots-clés | mots clés | thèmes | thématiques | sujets | sur ce sujet | dans cet article | catégories | catégorie | rubrique | à propos
    tags : … | mots-clés : … | thèmes : … | sujets : … | catégories : … | mots clés : …
    [copyright]
    tous droits réservés | mentions légales | conditions générales | conditions générales d'utilisation | conditions générales de vente
    cgu | cgv | politique de confidentialité | confidentialité | données personnelles | vie privée | droits d'auteur
    droits de reproduction | crédits | charte d'éthique | charte de déontologie | accessibilité | accessibilité : non conforme
    accessibilité : partiellement conforme | copyright … | tous droits réservés … | reproduction interdite … | toute reproduction …
    … tous droits réservés … | … reproduction interdite …
    [player]
    lecture | lire | écouter | écouter l'article | écoutez | écouter le podcast | regarder | regarder la vidéo | voir la vidéo | vidéo
    direct | en direct | le direct | couper le son | activer le son | sous-titres | paramètres | qualité | vitesse | télécharger | durée
    prochaine vidéo | à suivre | podcast | transcription | écouter cet article | votre navigateur ne … | cette vidéo …
    écouter cet article … | temps de lecture audio …
    [gallery]
    diaporama | galerie | en images | voir les photos | voir toutes les photos | agrandir l'image | agrandir | ouvrir l'image
    image suivante | image précédente | photo suivante | plein écran | légende | afficher la légende | voir en plein écran | portfolio
    fermer le diaporama | 1 sur … | image 1 sur … | photo 1 sur … | voir le diaporama …
    [contact]
    contactez-nous | nous contacter | contact presse | contacts presse | contacter la rédaction | écrire à la rédaction
    écrire à l'auteur | une question | une information | renseignements | téléphone | adresse | service client | contact : …
    contact presse … | contacts presse … | pour plus d'informations … | pour tout renseignement … | écrivez-nous … | tél. : … | tél : …
    email : … | courriel : …
    [promotion]
    offres | boutique | nos événements | événements | concours | jeux concours | codes promo | bons plans | hors-série | hors-séries
    le magazine | dernier numéro | en kiosque | acheter le journal | acheter ce numéro | partenaires | nos partenaires | petites annonces
    annonces légales | avis de décès | annonces immobilières | guide d'achat | podcasts | nos applications | cet article est paru …
    cet article a été publié … | article publié dans … | article extrait … | retrouvez … | découvrez nos …
    [notice]
    plus d'informations à suivre | plus d'informations à venir | cet article est en cours de mise à jour | cet article sera mis à jour …
    avertissement | javascript est désactivé | activer javascript | bloqueur de publicité détecté | page introuvable
    article traduit automatiquement | veuillez activer … | votre navigateur … | vous utilisez un bloqueur …
    cet article contient des liens … | cet article a plus de … | ce texte a été traduit …
    [published]
    publié | publié le | mis à jour | mis à jour le | modifié le | aujourd'hui | hier | temps de lecture | à l'instant | il y a 1 heure
    il y a une heure | il y a 2 heures | lecture 1 min | lecture 2 min | lecture 3 min | lecture 4 min | lecture 5 min | publié le …
    publié : … | publié hier … | publié aujourd'hui … | mis à jour le … | mis à jour : … | mise à jour … | modifié le …
    dernière mise à jour … | temps de lecture … | posté le … | par la rédaction, publié … | le 1er … | lecture : … | … min de lecture …
    … temps de lecture … | … mis à jour le … | … minutes de lecture …
""")
