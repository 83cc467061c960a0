"""Dutch words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

_MALE: Final = """
woordvoerder burgemeester directeur voorzitter minister premier wethouder advocaat onderzoeker trainer vader zoon broer man koning
"""
_FEMALE: Final = """
woordvoerster directrice voorzitster ministerin wethoudster onderzoekster trainster moeder dochter zus vrouw koningin
"""

PEOPLE: Final = PeopleWords(
    pronouns={"hij": "m", "zij": "", "ze": "", "hem": "m", "haar": "f"},
    possessives={"zijn": "m", "haar": "f"},
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
        """de het een en maar of als deze dit zijn haar volgens in op na voor gisteren vandaag morgen ook toen daarom verder
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
        september oktober november december ja nee"""
    ),
)
