"""Dutch words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

_MALE: Final = """
woordvoerder burgemeester directeur voorzitter minister premier wethouder advocaat onderzoeker trainer vader zoon broer man
koning vicevoorzitter kanselier gouverneur ambassadeur officier rechter aanklager inspecteur commissaris commandant coach spits
keeper verdediger middenvelder acteur zanger schrijver journalist wetenschapper econoom analist ondernemer oprichter bestuurder
coördinator bisschop kardinaal echtgenoot oom dokter ingenieur architect chirurg verpleger socioloog historicus psycholoog
viroloog piloot wielrenner kampioen kandidaat rector docent leraar student kamerlid raadslid lijsttrekker fractievoorzitter
partijleider
"""
_FEMALE: Final = """
woordvoerster directrice voorzitster ministerin wethoudster onderzoekster trainster moeder dochter zus vrouw koningin
vicevoorzitster ambassadrice actrice zangeres schrijfster journaliste wetenschapster onderneemster oprichtster bestuurster
prinses echtgenote tante ingenieure verpleegster sociologe historica psychologe kampioene kandidate lerares studente
fractievoorzitster
"""

PEOPLE: Final = PeopleWords(
    pronouns={"hij": "m", "zij": "", "ze": "", "hem": "m", "haar": "f"},
    possessives={"zijn": "m", "haar": "f"},
    relatives=words("die"),
    first_person=words("ik mij wij ons"),
    first_person_plural=words("wij ons"),
    honorifics={"meneer": "m", "mevrouw": "f", "dhr": "m", "mw": "f", "dr": "", "prof": ""},
    titles=words(_MALE + " " + _FEMALE + " generaal kolonel kapitein hoogleraar staatssecretaris"),
    roles=words(_MALE + " " + _FEMALE + " hoogleraar staatssecretaris leider hoofd arts getuige"),
    gendered_nouns={"vader": "m", "zoon": "m", "broer": "m", "man": "m", "moeder": "f", "dochter": "f", "zus": "f", "vrouw": "f"},
    organisation_words=words(
        "ministerie regering partij vakbond bedrijf concern bank politie rechtbank commissie universiteit instituut gemeente kabinet"
    ),
    documents=words("rapport onderzoek verklaring persbericht brief interview boek artikel bericht"),
    group_nouns=words("deskundigen experts critici bewoners getuigen politie justitie onderzoekers analisten bronnen"),
    indefinites=words("een enkele meerdere sommige veel twee drie"),
    definites=words("de het deze dit"),
    prepositions=words("van in op voor bij met aan uit over"),
    organisation_links=words("van voor en de"),
    joiners=words("en"),
    continuing_verbs=words("vervolgde voegde"),
    place_prepositions=words("in uit"),
    sentence_openers=words(
        """de het een en maar of want als deze dit die dat zijn haar hun ons onze mijn jouw uw volgens in op na voor voordat nadat omdat
        doordat hoewel terwijl tijdens zonder tegen tussen onder boven naast achter langs vanaf sinds tot met bij door uit over aan om
        van te er hier daar nu dan toen daarom daarna daarvoor daarbij daarmee daarnaast bovendien echter toch ook zelfs alleen slechts
        misschien wellicht waarschijnlijk helaas gelukkig inmiddels ondertussen intussen eerder later vroeger verder vervolgens
        uiteindelijk tenslotte eindelijk meteen direct opnieuw weer nog al altijd nooit soms vaak gisteren vandaag morgen maandag
        dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
        november december ja nee hij zij ze wij we jij je u ik wie wat waar wanneer waarom hoe welke elke ieder iedere iedereen niemand
        niets iets alle allen veel vele weinig sommige enkele meerdere andere beide zulke geen twee drie vier vijf dankzij ondanks
        wegens vanwege men"""
    ),
    compound_endings=(
        "-leider",
        "-leidster",
        "-voorzitter",
        "-baas",
        "-topman",
        "-winnaar",
        "-winnares",
        "-woordvoerder",
        "-woordvoerster",
        "-directeur",
        "-kamerlid",
        "-minister",
        "-trainer",
        "-coach",
        "-chef",
    ),
)
