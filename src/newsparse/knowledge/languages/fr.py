"""French."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.fr_people import PEOPLE
from newsparse.knowledge.languages.fr_speech import SPEECH
from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import numbered, phrases, words
from newsparse.terms import Kind, Precision, Role

LANGUAGE: Final = Language(
    code="fr",
    name="French",
    people=PEOPLE,
    speech=SPEECH,
    letters="àâæçéèêëîïôœùûüÿ",
    function_words=words(
        """
        de la le et les des en un une du dans est que pour qui par sur au plus pas ne se ce il avec sont a
        son cette ont être aux d'un mais comme ou leur été fait sa ses elle nous ils même aussi après avait
        entre sans deux tout bien où dont peut était selon depuis ces avant très encore si lors nos vous je
        on contre notamment alors ainsi moins quand d'une n'est c'est qu'il ans faire cela toute tous chez
        vers toujours autres sous leurs l' d' s' qu' n' c' j' m'
        """
    ),
    furniture=(
        Phrases(
            Kind.NAVIGATION,
            lines=phrases(
                """
                accueil | menu | ouvrir le menu | fermer le menu | fermer | rechercher | recherche
                aller au contenu | aller au contenu principal | aller à la navigation | aller à la recherche
                retour en haut | haut de page | retour à l'accueil | actualité | actualités | à la une | en direct
                rubriques | toutes les rubriques | politique | société | monde | international | économie | culture
                sport | sports | sciences | santé | planète | environnement | idées | opinions | débats | tribunes
                éditoriaux | régions | faits divers | médias | tech | high-tech | style | voyage | vidéos | podcasts
                diaporamas | le journal | journal du jour | édition du jour | archives | services | aide | faq
                contact | contacts | qui sommes-nous | qui sommes-nous ? | plan du site | mon compte | mon profil
                paramètres | suivant | précédent | page suivante | article suivant | article précédent | voir plus
                voir tout | afficher plus | charger plus | plus | sommaire | newsletters | newsletter | applications
                annonces | offres d'emploi | immobilier | météo | programme tv | jeux
                """
            ),
            starts=("aller au contenu", "aller à la"),
        ),
        Phrases(
            Kind.SHARE,
            lines=phrases(
                """
                partager | partage | partagez | partager l'article | partager cet article | partager sur
                partager sur facebook | partager sur twitter | partager sur x | partager sur linkedin
                partager sur whatsapp | partager par e-mail | partager par email | partager par mail
                envoyer par e-mail | envoyer par email | envoyer par mail | envoyer à un ami | envoyer | imprimer
                imprimer l'article | copier le lien | lien copié | copier | facebook | twitter | whatsapp | linkedin
                pinterest | telegram | messenger | e-mail | email | mail | instagram | youtube | tiktok | bluesky
                flipboard | enregistrer | sauvegarder | lire plus tard | ajouter à vos favoris | ajouter aux favoris
                offrir l'article | offrir cet article | suivre | suivez-nous | suivez-nous sur
                suivez-nous sur facebook | nous suivre | écouter | réagir | commenter | taille du texte
                signaler une erreur | signaler une faute | tweeter | j'aime | recommander
                """
            ),
            starts=("partager sur", "partagez cet", "suivez-nous sur", "cliquez pour partager"),
        ),
        Phrases(
            Kind.RELATED,
            lines=phrases(
                """
                lire aussi | à lire aussi | lire également | à lire également | à lire | à lire ensuite | lire plus
                lire la suite | lire l'article | lire plus tard | lire notre dossier | voir aussi | à voir aussi
                à écouter aussi | à voir | en savoir plus | pour aller plus loin | pour en savoir plus
                plus d'articles | plus d'infos | plus d'actualités | sur le même sujet | sur le même thème
                dans la même rubrique | dans la même catégorie | articles liés | articles similaires
                articles récents | articles associés | contenus associés | à ne pas manquer | à découvrir
                à découvrir aussi | les plus lus | les plus partagés | les plus populaires | les plus commentés
                le plus lu | les articles les plus lus | articles les plus lus | populaires | tendances
                recommandé pour vous | recommandés pour vous | nos recommandations | vous aimerez aussi
                vous pourriez aussi aimer | cela pourrait vous intéresser | ceci pourrait vous intéresser
                ces articles peuvent vous intéresser | notre sélection | la sélection de la rédaction
                le choix de la rédaction | dernières actualités | dernières infos | dernières nouvelles
                les dernières actualités | derniers articles | toute l'actualité | toutes les actualités
                l'essentiel | dossier | dossiers | nos dossiers | analyse | entretien | décryptage | reportage
                ailleurs sur le web | contenus sponsorisés | tous les articles | à suivre
                """
            ),
            starts=(
                "lire aussi",
                "à lire aussi",
                "lire également",
                "voir aussi",
                "à voir aussi",
                "lire la suite",
                "lire :",
                "à lire :",
                "pour aller plus loin",
                "en savoir plus",
                "sur le même sujet",
            ),
        ),
        Phrases(
            Kind.ADVERTISEMENT,
            lines=phrases(
                """
                publicité | publicités | annonce | annonces | pub | contenu sponsorisé | sponsorisé
                contenu partenaire | contenu proposé par | en partenariat avec | publi-rédactionnel | publireportage
                communiqué | la suite après la publicité | la suite après cette publicité
                lire la suite après la publicité | l'article continue après la publicité
                suite de l'article après la publicité | passer la publicité | fermer la publicité
                la suite de l'article sous la publicité | proposé par | chargement | chargement en cours
                chargement...
                """
            ),
            starts=("publicité", "la suite après", "l'article continue après", "sponsorisé par", "contenu proposé par"),
        ),
        Phrases(
            Kind.NEWSLETTER,
            lines=phrases(
                """
                newsletter | newsletters | s'inscrire à la newsletter | inscrivez-vous à la newsletter
                inscrivez-vous à notre newsletter | inscrivez-vous | je m'inscris | s'inscrire | m'inscrire
                inscription | recevoir la newsletter | recevez la newsletter | recevez nos newsletters
                votre adresse e-mail | votre adresse email | votre e-mail | votre email | adresse e-mail
                adresse email | découvrir toutes les newsletters | toutes nos newsletters | notifications
                activer les notifications | alertes | recevoir les alertes | télécharger l'application
                téléchargez l'application | télécharger notre application | app store | google play
                merci pour votre inscription | se désinscrire | désinscription | restez informé | restez informés
                valider | ok
                """
            ),
            starts=(
                "inscrivez-vous",
                "recevez",
                "recevez chaque",
                "abonnez-vous à la newsletter",
                "abonnez-vous à notre newsletter",
                "en vous inscrivant",
                "télécharger l'application",
                "téléchargez l'application",
            ),
            parts=("newsletter", "adresse e-mail", "boîte mail"),
        ),
        Phrases(
            Kind.PAYWALL,
            lines=phrases(
                """
                s'abonner | abonnez-vous | je m'abonne | m'abonner | abonnement | abonnements | déjà abonné
                déjà abonné ? | déjà abonné(e) ? | déjà abonné ? connectez-vous | vous êtes déjà abonné
                vous êtes déjà abonné ? | se connecter | connectez-vous | connexion | me connecter | je me connecte
                se déconnecter | déconnexion | mon compte | créer un compte | créer mon compte
                inscription gratuite | mot de passe | mot de passe oublié | mot de passe oublié ?
                réservé aux abonnés | article réservé aux abonnés | article réservé à nos abonnés
                contenu réservé aux abonnés | abonné | abonnés | pour les abonnés | premium | lire gratuitement
                lire la suite de cet article | accès illimité | essai gratuit | sans engagement
                résiliable à tout moment | à partir de 1 € | voir les offres | découvrir les offres | nos offres
                profiter de l'offre | j'en profite | faire un don | je fais un don | faites un don | soutenez-nous
                soutenir | nous soutenir | je soutiens | adhérer | devenir membre | gérer mon abonnement
                """
            ),
            starts=(
                "déjà abonné",
                "abonnez-vous pour",
                "il vous reste",
                "la suite est réservée",
                "cet article est réservé",
                "ce contenu est réservé",
                "pour lire la suite",
                "pour lire cet article",
                "soutenez",
                "vous avez déjà un compte",
                "connectez-vous pour",
            ),
        ),
        Phrases(
            Kind.CONSENT,
            lines=phrases(
                """
                accepter | tout accepter | accepter et continuer | accepter et fermer | j'accepte | refuser
                tout refuser | continuer sans accepter | paramétrer | paramétrer les cookies | gérer mes préférences
                gérer les cookies | gestion des cookies | préférences cookies | cookies | politique de cookies
                données personnelles | paramètres de confidentialité | confidentialité | autoriser
                autoriser les cookies | accepter les cookies | afficher le contenu | afficher | voir le contenu
                contenu externe | enregistrer mes choix | personnaliser | personnaliser mes choix | en savoir plus
                nos partenaires
                """
            ),
            starts=(
                "ce contenu est hébergé",
                "ce contenu provient",
                "pour consulter ce contenu",
                "ce contenu a été bloqué",
                "nous utilisons des cookies",
                "ce site utilise des cookies",
                "en poursuivant votre navigation",
                "avec votre accord",
                "nos partenaires et nous",
                "nous et nos partenaires",
                "ce contenu est bloqué",
                "ce contenu n'est pas visible",
                "pour afficher ce contenu",
                "en cliquant sur",
            ),
        ),
        Phrases(
            Kind.COMMENTS,
            lines=phrases(
                """
                commentaire | commentaires | 0 commentaire | aucun commentaire | laisser un commentaire
                laissez un commentaire | ajouter un commentaire | écrire un commentaire | poster un commentaire
                publier un commentaire | voir les commentaires | lire les commentaires | afficher les commentaires
                tous les commentaires | réagir | réagissez | vos réactions | réactions | répondre | réponses
                signaler | signaler un abus | signaler un contenu inapproprié | les commentaires sont fermés
                commentaires fermés | soyez le premier à commenter | soyez le premier à réagir
                connectez-vous pour commenter | votre commentaire | votre nom | annuler la réponse
                votre adresse e-mail ne sera pas publiée | charte de modération | trier par | les plus récents
                les plus anciens | contribuer | contributions | sondage | voter
                """
            ),
            starts=(
                "commentaires (",
                "les commentaires sont",
                "vous devez être connecté",
                "soyez le premier",
                "votre adresse e-mail ne sera",
                "pour commenter",
            ),
        ),
        Phrases(
            Kind.TAGS,
            lines=phrases(
                """
                tags | mots-clés | mots clés | thèmes | thématiques | sujets | sur ce sujet | dans cet article
                catégories | catégorie | rubrique | à propos
                """
            ),
            starts=("tags :", "mots-clés :", "thèmes :", "sujets :", "catégories :", "mots clés :"),
        ),
        Phrases(
            Kind.COPYRIGHT,
            lines=phrases(
                """
                tous droits réservés | mentions légales | conditions générales | conditions générales d'utilisation
                conditions générales de vente | cgu | cgv | politique de confidentialité | confidentialité
                données personnelles | vie privée | droits d'auteur | droits de reproduction | licence | crédits
                charte d'éthique | charte de déontologie | accessibilité | accessibilité : non conforme
                accessibilité : partiellement conforme
                """
            ),
            starts=("©", "copyright", "tous droits réservés", "reproduction interdite", "toute reproduction"),
            parts=("tous droits réservés", "reproduction interdite"),
        ),
        Phrases(
            Kind.PLAYER,
            lines=phrases(
                """
                lecture | lire | écouter | écouter l'article | écoutez | écouter le podcast | pause | regarder
                regarder la vidéo | voir la vidéo | vidéo | audio | direct | en direct | regarder en direct
                le direct | plein écran | couper le son | activer le son | sous-titres | paramètres | qualité
                vitesse | télécharger | durée | prochaine vidéo | à suivre | replay | podcast | transcription
                """
            ),
            starts=("votre navigateur ne", "cette vidéo", "écouter cet article", "temps de lecture audio"),
        ),
        Phrases(
            Kind.GALLERY,
            lines=phrases(
                """
                diaporama | galerie | galerie photos | photos | images | en images | voir les photos
                voir toutes les photos | agrandir l'image | agrandir | ouvrir l'image | image suivante
                image précédente | photo suivante | plein écran | légende | afficher la légende
                voir en plein écran | portfolio | fermer le diaporama
                """
            ),
            starts=("1 sur", "image 1 sur", "photo 1 sur", "voir le diaporama"),
        ),
        Phrases(
            Kind.WEATHER,
            lines=phrases(
                """
                météo | bourse | cac 40 | cours de bourse | horoscope | mots croisés | mots fléchés | sudoku | jeux
                programme tv | résultats | classement | calendrier | info trafic | trafic | loto | résultats du loto
                agenda | sorties | prévisions | marchés
                """
            ),
            starts=("météo à", "la météo"),
        ),
        Phrases(
            Kind.CONTACT,
            lines=phrases(
                """
                contact | contacts | contactez-nous | nous contacter | contact presse | contacts presse
                contacter la rédaction | écrire à la rédaction | écrire à l'auteur | une question ?
                une information ? | pour plus d'informations | renseignements | téléphone | adresse | service client
                """
            ),
            starts=(
                "contact :",
                "contact presse",
                "contacts presse",
                "pour plus d'informations",
                "pour tout renseignement",
                "écrivez-nous",
                "tél. :",
                "tél :",
                "email :",
                "courriel :",
            ),
        ),
        Phrases(
            Kind.BIOGRAPHY,
            lines=phrases(
                """
                à propos de l'auteur | l'auteur | auteur | auteurs | tous ses articles | tous les articles de
                biographie | du même auteur
                """
            ),
            starts=("à propos de l'auteur", "tous les articles de", "du même auteur"),
        ),
        Phrases(
            Kind.PROMOTION,
            lines=phrases(
                """
                offres | boutique | nos événements | événements | concours | jeux concours | codes promo
                bons plans | hors-série | hors-séries | magazine | le magazine | dernier numéro | en kiosque
                acheter le journal | acheter ce numéro | partenaires | nos partenaires | petites annonces
                annonces légales | avis de décès | annonces immobilières | guide d'achat | podcasts
                nos applications
                """
            ),
            starts=(
                "cet article est paru",
                "cet article a été publié",
                "article publié dans",
                "article extrait",
                "retrouvez",
                "découvrez nos",
            ),
        ),
        Phrases(
            Kind.NOTICE,
            lines=phrases(
                """
                avertissement | javascript est désactivé | veuillez activer javascript | activer javascript
                bloqueur de publicité détecté | page introuvable | article traduit automatiquement
                les intertitres sont de la rédaction
                """
            ),
            starts=(
                "veuillez activer",
                "votre navigateur",
                "vous utilisez un bloqueur",
                "cet article contient des liens",
                "cet article a plus de",
                "ce texte a été traduit",
            ),
        ),
        Phrases(
            Kind.PUBLISHED,
            lines=phrases(
                """
                publié | publié le | mis à jour | mis à jour le | mise à jour | modifié le | dernière mise à jour
                date | aujourd'hui | hier | temps de lecture | à l'instant | il y a 1 heure | il y a une heure
                il y a 2 heures | lecture 1 min | lecture 2 min | lecture 3 min | lecture 4 min | lecture 5 min
                """
            ),
            starts=(
                "publié le",
                "publié :",
                "publié hier",
                "publié aujourd'hui",
                "mis à jour le",
                "mis à jour :",
                "mise à jour",
                "modifié le",
                "dernière mise à jour",
                "temps de lecture",
                "posté le",
                "par la rédaction, publié",
                "le 1er",
                "lecture :",
            ),
            parts=("min de lecture", "temps de lecture", "mis à jour le", "minutes de lecture"),
        ),
    ),
    bylines=BylineWords(
        by=(
            "par",
            "de",
            "propos recueillis par",
            "recueilli par",
            "un article de",
            "écrit par",
            "rédigé par",
            "texte",
            "texte de",
            "auteur",
            "article de",
            "reportage de",
        ),
        roles={
            "rédaction": Role.WRITING,
            "rédigé par": Role.WRITING,
            "texte": Role.WRITING,
            "avec": Role.CONTRIBUTION,
            "avec la contribution de": Role.CONTRIBUTION,
            "avec la collaboration de": Role.CONTRIBUTION,
            "contribution de": Role.CONTRIBUTION,
            "reportage": Role.REPORTING,
            "reportage de": Role.REPORTING,
            "reportage complémentaire": Role.ADDITIONAL_REPORTING,
            "édité par": Role.EDITING,
            "édition": Role.EDITING,
            "photos": Role.PHOTOGRAPHY,
            "photographies": Role.PHOTOGRAPHY,
            "photographies de": Role.PHOTOGRAPHY,
            "infographie": Role.GRAPHICS,
            "infographies": Role.GRAPHICS,
            "illustrations": Role.GRAPHICS,
            "réalisation": Role.PRODUCTION,
            "production": Role.PRODUCTION,
            "traduit par": Role.TRANSLATION,
            "traduction": Role.TRANSLATION,
            "traduction de": Role.TRANSLATION,
            "traduit de l'anglais par": Role.TRANSLATION,
            "version française": Role.TRANSLATION,
        },
        titles=phrases(
            """
            journaliste | journaliste indépendant | journaliste indépendante | rédacteur | rédactrice
            rédacteur en chef | rédactrice en chef | rédacteur en chef adjoint | rédactrice en chef adjointe
            grand reporter | grande reporter | reporter | correspondant | correspondante | envoyé spécial
            envoyée spéciale | envoyés spéciaux | chroniqueur | chroniqueuse | éditorialiste | chef de service
            cheffe de service | directeur de la rédaction | directrice de la rédaction | photographe
            photojournaliste | critique | stagiaire | rédaction | la rédaction | service politique
            service économie | service sports
            """
        ),
        joiners=frozenset({"et", "&", "avec"}),
    ),
    credits=CreditWords(
        positions=(
            "g",
            "d",
            "c",
            "à gauche",
            "à droite",
            "au centre",
            "au milieu",
            "en haut",
            "en bas",
            "gauche",
            "droite",
            "centre",
            "de g. à d",
            "de gauche à droite",
            "à g",
            "à d",
        ),
        marks=(
            "photo",
            "photos",
            "photo de",
            "crédit",
            "crédits",
            "crédit photo",
            "crédits photo",
            "crédit image",
            "crédit photos",
            "image",
            "images",
            "illustration",
            "illustrations",
            "photographie",
            "photographe",
            "source",
            "infographie",
            "capture d'écran",
            "dessin",
            "visuel",
            "légende photo",
        ),
        caption_openers=(
            "photo d'archives",
            "photo d'illustration",
            "image d'illustration",
            "illustration",
            "archives",
            "photo archives",
            "image d'archives",
            "légende",
            "vidéo",
            "carte",
            "infographie",
            "capture d'écran",
            "sur cette photo",
        ),
    ),
    dates=DateWords(
        months=numbered(
            1,
            """
            janvier, janv
            février, févr, fév, fevrier
            mars
            avril, avr
            mai
            juin
            juillet, juil
            août, aout
            septembre, sept
            octobre, oct
            novembre, nov
            décembre, déc, decembre
            """,
        ),
        weekdays=numbered(
            0,
            """
            lundi, lun
            mardi, mar
            mercredi, mer
            jeudi, jeu
            vendredi, ven
            samedi, sam
            dimanche, dim
            """,
        ),
        relative_parts=phrases("ce matin | ce soir | cette nuit | cet après-midi | la nuit dernière"),
        relative={
            "aujourd'hui": 0,
            "hier": -1,
            "avant-hier": -2,
            "demain": 1,
            "après-demain": 2,
            "ce matin": 0,
            "ce soir": 0,
            "cette nuit": 0,
            "cet après-midi": 0,
            "la nuit dernière": -1,
        },
        overnight=phrases("dans la nuit"),
        adjacent={"la veille": -1, "veille": -1, "le lendemain": 1, "lendemain": 1, "le surlendemain": 2},
        every=phrases("chaque | tous les"),
        decade_names={
            f"années {ten}": 1900 + 10 * number
            for number, ten in enumerate("vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix".split(), 2)
        },
        decade_prefixes=phrases("années"),
        period_only_prepositions=phrases("en"),
        manner_words=phrases("comme"),
        of=phrases("de | du"),
        ambiguous=phrases("mars"),
        lookalikes=phrases("vendredi noir | mardi gras"),
        ordinals={
            "premier": 1,
        },
        ordinal_endings=phrases("er | ᵉʳ"),
        numbers={
            "un": 1,
            "une": 1,
            "deux": 2,
            "trois": 3,
            "quatre": 4,
            "cinq": 5,
            "six": 6,
            "sept": 7,
            "huit": 8,
            "neuf": 9,
            "dix": 10,
            "onze": 11,
            "douze": 12,
            "treize": 13,
            "quatorze": 14,
            "quinze": 15,
        },
        units={
            "jour": Precision.DAY,
            "jours": Precision.DAY,
            "semaine": Precision.WEEK,
            "semaines": Precision.WEEK,
            "week-end": Precision.WEEKEND,
            "weekend": Precision.WEEKEND,
            "week-ends": Precision.WEEKEND,
            "mois": Precision.MONTH,
            "trimestre": Precision.RANGE,
            "an": Precision.YEAR,
            "ans": Precision.YEAR,
            "année": Precision.YEAR,
            "années": Precision.YEAR,
        },
        quarters={
            f"{name} {part}": (months * i - months + 1, months * i)
            for months, part in ((3, "trimestre"), (6, "semestre"))
            for i, names in enumerate(
                ("premier 1er", "deuxième second 2e 2ème", "troisième 3e 3ème", "quatrième 4e 4ème")[: 12 // months], 1
            )
            for name in names.split()
        }
        | {"première moitié": (1, 6), "deuxième moitié": (7, 12), "seconde moitié": (7, 12)}
        | {f"t{i}": (3 * i - 2, 3 * i) for i in range(1, 5)},
        fiscal=phrases("fiscal | exercice | scolaire"),
        other_quarters=phrases("décalé | clos"),
        shifts={
            "ce": 0,
            "cet": 0,
            "cette": 0,
        },
        trailing_shifts={
            "dernier": -1,
            "dernière": -1,
            "passé": -1,
            "passée": -1,
            "écoulé": -1,
            "prochain": 1,
            "prochaine": 1,
        },
        later={
            "plus tard": 1,
            "après": 1,
            "auparavant": -1,
            "plus tôt": -1,
            "avant": -1,
        },
        leading_ago={
            "il y a": -1,
            "voici": -1,
            "dans": 1,
        },
        anaphors={
            "le même jour": 0,
            "même jour": 0,
            "ce jour - là": 0,
            "le lendemain": 1,
            "lendemain": 1,
            "la veille": -1,
            "le surlendemain": 2,
            "l ' avant - veille": -2,
            "le jour suivant": 1,
            "le jour même": 0,
        },
        day_parts={
            "matin": 0,
            "soir": 0,
            "après-midi": 0,
            "midi": 0,
            "nuit": 0,
            "au matin": 0,
            "au soir": 0,
            "en soirée": 0,
            "en matinée": 0,
            "dans la soirée": 0,
            "dans la matinée": 0,
            "dans la nuit": 0,
            "dans l ' après-midi": 0,
        },
        holidays={
            "noël": (12, 25),
            "jour de l ' an": (1, 1),
            "nouvel an": (1, 1),
            "toussaint": (11, 1),
            "saint-valentin": (2, 14),
            "saint-sylvestre": (12, 31),
            "fête nationale": (7, 14),
            "14-juillet": (7, 14),
            "jour de noël": (12, 25),
            "11-novembre": (11, 11),
            "fête du travail": (5, 1),
            "assomption": (8, 15),
            "épiphanie": (1, 6),
            "vendredi saint": (-2,),
            "dimanche de pâques": (0,),
            "lundi de pâques": (1,),
            "jeudi de l ' ascension": (39,),
            "lundi de pentecôte": (50,),
            "mercredi des cendres": (-46,),
        },
        day_prepositions=phrases("le | du | au | dès | depuis | avant"),
        day_modifiers=phrases("début | fin | mi"),
        period_prepositions=phrases("en | depuis | dès | début | fin | mi | courant"),
        range_openers={"du": phrases("au"), "de": phrases("à"), "entre": phrases("et")},
        range_joiners=phrases("- | – | au"),
        articles=phrases("le | la | les | l"),
        time_prepositions=phrases("à | vers | dès"),
        times_of_day=phrases("midi | minuit"),
        future=phrases(
            """
            doit | doivent | devrait | devraient | va | vont | prévu | prévue | prévus | prévoit | attendu
            attendue | espère | compte
            """
        ),
        future_endings=("ra", "ront", "rait", "raient"),
        forward_phrases=phrases("pour"),
        past_prepositions=phrases("après | malgré"),
        past_auxiliaries={"est": 3, "sont": 3, "soit": 3, "soient": 3},
        participle_pattern=(
            r"\p{Ll}{2,}é(?:es|e|s)?|\p{Ll}*(?:mort|né|parti|sorti|venu|tenu|rendu|battu|élu|paru|perdu|pris|mis|assis|réuni"
            r"|ouvert|offert|couvert|détruit|conduit|produit|reçu|vu|connu|fini|choisi|suivi|atteint|éteint)(?:es|e|s)?"
        ),
        past=words(
            """
            a ont avait avaient était étaient été selon depuis eu eut eurent fut furent fit firent prit prirent mit mirent
            mourut naquit devint vint tint
            """
        ),
        past_endings=("ait", "aient", "èrent"),
        non_verbs=words("fait parfait sait plaît souhait lait trait portrait extrait retrait attrait forfait opéra caméra extra"),
    ),
)
