"""Portuguese words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

_MALE: Final = (
    "presidente diretor senador deputado ministro prefeito advogado secretário governador professor delegado pai filho irmão homem"
)
_FEMALE: Final = (
    "presidenta diretora senadora deputada ministra prefeita advogada secretária governadora professora delegada mãe filha irmã mulher"
)

PEOPLE: Final = PeopleWords(
    pronouns={"ele": "m", "ela": "f", "eles": "p", "elas": "p"},
    possessives={"seu": "", "sua": ""},
    relatives=words("quem"),
    first_person=words("eu mim nós"),
    first_person_plural=words("nós"),
    honorifics={"senhor": "m", "sr": "m", "senhora": "f", "sra": "f", "dom": "m", "dona": "f", "dr": "m", "dra": "f"},
    titles=words(_MALE + " " + _FEMALE + " general coronel capitão juiz juíza porta-voz papa"),
    roles=words(_MALE + " " + _FEMALE + " juiz juíza porta-voz líder responsável chefe médico médica"),
    gendered_nouns={**dict.fromkeys(_MALE.split(), "m"), **dict.fromkeys(_FEMALE.split(), "f")},
    organisation_words=words(
        """ministério governo partido sindicato empresa grupo banco agência polícia tribunal comissão universidade instituto prefeitura
        câmara"""
    ),
    documents=words("relatório estudo comunicado pesquisa carta entrevista livro artigo nota documento"),
    group_nouns=words("especialistas críticos moradores testemunhas autoridades fontes analistas bombeiros polícia"),
    indefinites=words("um uma alguns algumas vários várias muitos dois três"),
    definites=words("o a os as este esta"),
    prepositions=words("de do da dos das em no na por para com sobre que"),
    organisation_links=words("de do da dos das e"),
    joiners=words("e"),
    personal_relatives=words("quem"),
    continuing_verbs=words("acrescentou acrescenta"),
    place_prepositions=words("em"),
    sentence_openers=words(
        """o a os as um uma e mas ou se este esta seu sua segundo para em no na após antes ontem hoje amanhã assim também além ainda domingo
        sábado janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro sim não como quando"""
    ),
    drops_subjects=True,
)
