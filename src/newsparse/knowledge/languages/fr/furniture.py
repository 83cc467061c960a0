"""Phrases of boilerplate lines in French."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
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
            ajouter à vos sélections | ajouter à mes favoris | réutiliser ce contenu
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
            "article réservé",
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
            écouter cet article
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
)
