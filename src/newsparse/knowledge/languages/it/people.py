"""Italian words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

_MALE: Final = """
presidente sindaco ministro direttore senatore deputato assessore avvocato segretario professore prefetto procuratore
padre figlio fratello uomo
"""
_FEMALE: Final = """
presidentessa sindaca ministra direttrice senatrice deputata avvocata segretaria professoressa prefetta procuratrice
madre figlia sorella donna
"""

PEOPLE: Final = PeopleWords(
    pronouns={"lui": "m", "egli": "m", "lei": "f", "ella": "f", "loro": "p"},
    possessives={"suo": "", "sua": ""},
    relatives=words("che"),
    first_person=words("io me mi noi"),
    first_person_plural=words("noi"),
    honorifics={"signor": "m", "signora": "f", "dottor": "m", "dottoressa": "f", "don": "m"},
    titles=words(_MALE + " " + _FEMALE + " generale colonnello capitano portavoce giudice papa"),
    roles=words(_MALE + " " + _FEMALE + " portavoce giudice leader responsabile capo medico testimone"),
    gendered_nouns={**dict.fromkeys(_MALE.split(), "m"), **dict.fromkeys(_FEMALE.split(), "f")},
    organisation_words=words(
        """ministero governo partito sindacato azienda gruppo banca agenzia polizia tribunale commissione università istituto comune
        regione procura"""
    ),
    documents=words("rapporto studio comunicato sondaggio lettera intervista libro articolo nota documento"),
    group_nouns=words("esperti critici osservatori abitanti testimoni autorità inquirenti carabinieri fonti analisti polizia"),
    indefinites=words("un uno una alcuni alcune molti diversi due tre"),
    definites=words("il lo la l' i gli le questo questa"),
    prepositions=words("di del della dello dei delle a al in nel nella per da dal con su che cui"),
    organisation_links=words("di del della dei delle e per"),
    joiners=words("e"),
    continuing_verbs=words("aggiunto aggiunge"),
    place_prepositions=words("in nel nella"),
    sentence_openers=words(
        """il lo la i gli le un una e ma o se questo questa suo sua secondo per in nel dopo prima ieri oggi domani così anche
        inoltre infine lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
        luglio agosto settembre ottobre novembre dicembre sì no come quando"""
    ),
    drops_subjects=True,
)
