"""Italian words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

_MALE: Final = """
presidente sindaco ministro direttore senatore deputato assessore avvocato segretario professore prefetto procuratore padre
figlio fratello uomo vicepresidente cancelliere governatore consigliere commissario ambasciatore magistrato questore ispettore
allenatore tecnico attaccante portiere difensore centrocampista attore scrittore ricercatore scienziato imprenditore fondatore
amministratore coordinatore sottosegretario vescovo arcivescovo marito nonno zio cugino nipote dottore ingegnere architetto
chirurgo infermiere virologo sociologo psicologo candidato delegato rettore maestro studente operaio agricoltore
"""
_FEMALE: Final = """
presidentessa sindaca ministra direttrice senatrice deputata avvocata segretaria professoressa prefetta procuratrice madre
figlia sorella donna vicepresidentessa consigliera commissaria ambasciatrice magistrata allenatrice attrice scrittrice
ricercatrice scienziata imprenditrice fondatrice amministratrice coordinatrice sottosegretaria assessora governatrice
cancelliera regina principessa moglie nonna zia cugina dottoressa ingegnera architetta infermiera sociologa psicologa
campionessa candidata delegata rettrice maestra studentessa
"""
_EITHER: Final = """
regista cantante giornalista economista analista capogruppo dirigente tennista ciclista pediatra pm onorevole preside comandante
premier pilota
"""

PEOPLE: Final = PeopleWords(
    pronouns={"lui": "m", "egli": "m", "lei": "f", "ella": "f", "loro": "p"},
    possessives={"suo": "", "sua": ""},
    relatives=words("che"),
    first_person=words("io me mi noi"),
    first_person_plural=words("noi"),
    honorifics={"signor": "m", "signora": "f", "dottor": "m", "dottoressa": "f", "don": "m"},
    titles=words(_MALE + _FEMALE + _EITHER + " generale colonnello capitano portavoce giudice papa"),
    roles=words(_MALE + _FEMALE + _EITHER + " portavoce giudice leader responsabile capo medico testimone"),
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
        """il lo la i gli le un una e ma o se questo questa questi queste quello quella quelli quelle suo sua suoi sue loro secondo per in
        nel nella dopo prima ieri oggi domani così anche inoltre infine lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio
        febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre sì no come quando comunque nonostante
        malgrado molti molte molto alcuni alcune tutti tutte tutto tutta ogni altri altre altro altra diversi diverse pochi poche troppi
        troppe tanti tante qualche qualcuno nessuno chi chiunque ciò cosa perché poiché affinché mentre durante tra fra con senza contro
        verso presso oltre sotto sopra dietro davanti attraverso tramite circa già ora adesso poi allora quindi dunque perciò pertanto
        tuttavia però eppure invece anzi ebbene insomma intanto frattanto finora ancora sempre mai forse magari quasi proprio solo
        soltanto persino perfino addirittura purtroppo ovviamente naturalmente certamente probabilmente recentemente attualmente
        finalmente successivamente precedentemente ultimamente infatti cioè ossia oppure né sia dove qui qua lì là ecco da dal dalla
        dallo dai dagli dalle al alla allo ai agli alle del della dello dei degli delle di a ad su sul sulla sullo sui sugli sulle noi
        voi lui lei essi esse io tu mi ti ci vi si ne nostro nostra vostro vostra mio mia tuo tua entrambi entrambe due tre quattro
        cinque sei sette otto nove dieci stando grazie rispetto riguardo causa sebbene benché qualora purché finché appena subito presto
        tardi spesso talvolta qualcosa niente nulla"""
    ),
    drops_subjects=True,
)
