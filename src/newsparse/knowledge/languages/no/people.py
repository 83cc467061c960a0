"""Norwegian words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

PEOPLE: Final = PeopleWords(
    pronouns={
        "han": "m",
        "hun": "f",
        "ho": "f",
        "hen": "",
        "den": "n",
        "det": "n",
        "de": "p",
        "dei": "p",
        "man": "p",
        "ham": "m",
        "henne": "f",
        "dem": "p",
        "hans": "m",
        "hennes": "f",
        "deres": "p",
    },
    honorifics={"herr": "m", "fru": "f", "dr": "", "professor": ""},
    titles=words(
        """
        president statsminister utenriksminister finansminister justisminister minister statsråd ordfører konge dronning prins
        prinsesse biskop pave general kaptein stortingspresident
        """
    ),
    title_modifiers=words(
        """
        vise tidligere forhenværende fungerende
        """
    ),
    roles=words(
        """
        talsmann talskvinne talsperson talsmannen leder lederen direktør direktøren sjef sjefen statsadvokat dommer dommeren advokat
        advokaten lege legen professor professoren forsker forskeren lærer læreren ordfører ordføreren ministeren statsministeren
        presidenten politimester lensmann journalist forfatter forfatteren trener treneren spiller landslagssjef økonom analytiker
        ekspert rektor stortingsrepresentant partileder nestleder mannen kvinnen kvinna mor far mamma pappa eier eieren gründer
        kommunikasjonssjef pressetalsmann politiadvokat byrådsleder generalsekretær redaktør
        """
    ),
    gendered_nouns={
        "mannen": "m",
        "kvinnen": "f",
        "kvinna": "f",
        "mor": "f",
        "far": "m",
        "mamma": "f",
        "pappa": "m",
        "talskvinne": "f",
        "konge": "m",
        "dronning": "f",
    },
    organisation_words=words(
        """
        kommune partiet parti universitet universitetet bank banken direktoratet departementet forbundet as asa rådet regjeringen
        selskapet instituttet skolen sykehuset avisen avisa byrået foreningen
        """
    ),
    group_nouns=words(
        """
        politiet myndighetene eksperter forskere kritikere kilder vitner innbyggere velgere ansatte foreldre elever studenter
        demonstranter ledelsen regjeringen mediene folk personer beboere naboer kilden
        """
    ),
    indefinites=words(
        """
        en ei et flere mange noen kilder
        """
    ),
    documents=words(
        """
        rapporten rapport brevet studien undersøkelsen artikkelen boka boken uttalelsen pressemeldingen
        """
    ),
)
