"""Danish words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

PEOPLE: Final = PeopleWords(
    pronouns={
        "han": "m",
        "hun": "f",
        "den": "n",
        "det": "n",
        "de": "p",
        "man": "p",
        "ham": "m",
        "hende": "f",
        "dem": "p",
        "hans": "m",
        "hendes": "f",
        "deres": "p",
    },
    honorifics={"hr": "m", "fru": "f", "dr": "", "professor": ""},
    titles=words(
        """
        præsident statsminister udenrigsminister finansminister justitsminister minister borgmester konge dronning prins prinsesse
        biskop pave general kaptajn
        """
    ),
    title_modifiers=words(
        """
        vice tidligere fungerende
        """
    ),
    roles=words(
        """
        talsmand talskvinde talsperson talsmanden leder lederen direktør direktøren chef chefen anklager dommer dommeren advokat
        advokaten læge lægen professor professoren forsker forskeren lærer læreren formand formanden borgmesteren ministeren
        statsministeren præsidenten politidirektør journalist forfatter forfatteren træner træneren spiller landstræner økonom
        analytiker ekspert rektor folketingsmedlem partiformand manden kvinden mor far ejer ejeren grundlægger pressechef ordfører
        politiinspektør
        """
    ),
    gendered_nouns={"manden": "m", "kvinden": "f", "mor": "f", "far": "m", "talskvinde": "f", "konge": "m", "dronning": "f"},
    organisation_words=words(
        """
        kommune partiet parti universitet universitetet bank banken styrelsen ministeriet forbundet a/s rådet regeringen selskabet
        instituttet skolen hospitalet avisen bureauet foreningen
        """
    ),
    group_nouns=words(
        """
        politiet myndighederne eksperter forskere kritikere kilder vidner borgere vælgere ansatte forældre elever studerende
        demonstranter ledelsen regeringen medierne folk personer beboere naboer
        """
    ),
    indefinites=words(
        """
        en et flere mange nogle kilder
        """
    ),
    documents=words(
        """
        rapporten rapport brevet undersøgelsen artiklen bogen udtalelsen pressemeddelelsen
        """
    ),
)
