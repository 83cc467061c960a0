"""Portuguese words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

_MALE: Final = """
presidente diretor senador deputado ministro prefeito advogado secretário governador professor delegado pai filho irmão homem
vice-presidente primeiro-ministro vereador embaixador magistrado procurador promotor inspetor treinador técnico atacante goleiro
guarda-redes zagueiro ator cantor escritor pesquisador investigador empresário fundador administrador coordenador bispo cardeal
rei príncipe marido avô tio primo sobrinho doutor engenheiro arquiteto cirurgião enfermeiro médico sociólogo historiador
psicólogo campeão candidato reitor aluno operário agricultor
"""
_FEMALE: Final = """
presidenta diretora senadora deputada ministra prefeita advogada secretária governadora professora delegada mãe filha irmã
mulher vice-presidenta primeira-ministra vereadora embaixadora magistrada procuradora promotora inspetora treinadora atriz
cantora escritora pesquisadora investigadora empresária fundadora administradora coordenadora rainha princesa esposa avó tia
prima sobrinha doutora engenheira arquiteta enfermeira médica socióloga historiadora psicóloga campeã candidata reitora aluna
"""
_EITHER: Final = """
jornalista cientista economista analista dirigente estudante chanceler comandante autarca piloto
"""

PEOPLE: Final = PeopleWords(
    pronouns={"ele": "m", "ela": "f", "eles": "p", "elas": "p"},
    possessives={"seu": "", "sua": ""},
    relatives=words("quem que"),
    first_person=words("eu mim nós"),
    first_person_plural=words("nós"),
    honorifics={"senhor": "m", "sr": "m", "senhora": "f", "sra": "f", "dom": "m", "dona": "f", "dr": "m", "dra": "f"},
    titles=words(_MALE + _FEMALE + _EITHER + " general coronel capitão juiz juíza porta-voz papa"),
    roles=words(_MALE + _FEMALE + _EITHER + " juiz juíza porta-voz líder responsável chefe médico médica"),
    gendered_nouns={**dict.fromkeys(_MALE.split(), "m"), **dict.fromkeys(_FEMALE.split(), "f")},
    organisation_words=words(
        """ministério governo partido sindicato empresa grupo banco agência polícia tribunal comissão universidade instituto prefeitura
        câmara lusa folha"""
    ),
    documents=words("relatório estudo comunicado pesquisa carta entrevista livro artigo nota documento"),
    group_nouns=words(
        """especialistas críticos moradores testemunhas autoridades fontes analistas bombeiros polícia funcionários responsáveis
        policiais militares advogados"""
    ),
    indefinites=words("um uma alguns algumas vários várias muitos dois três"),
    definites=words("o a os as este esta"),
    prepositions=words("de do da dos das em no na por para com sobre que"),
    organisation_links=words("de do da dos das e"),
    joiners=words("e"),
    personal_relatives=words("quem"),
    continuing_verbs=words("acrescentou acrescenta"),
    place_prepositions=words("em"),
    sentence_openers=words(
        """o a os as um uma uns umas e mas ou nem se este esta estes estas esse essa esses essas aquele aquela isto isso aquilo seu sua
        seus suas nosso nossa meu minha segundo para em no na nos nas num numa do da dos das de ao à aos às por pelo pela pelos pelas
        com sem sob sobre entre até desde após antes depois durante contra perante mediante conforme apesar ontem hoje amanhã assim
        também além ainda agora já então logo portanto porém contudo todavia entretanto enquanto embora porque pois que quem qual quais
        quando como onde quanto caso aliás afinal enfim finalmente inclusive somente só apenas talvez sempre nunca jamais aqui ali lá
        muitos muitas muito alguns algumas algum alguma outro outra outros outras todo toda todos todas cada ambos ambas qualquer nenhum
        nenhuma vários várias poucos poucas tanto tantos tal tais dois duas três quatro cinco ele ela eles elas eu nós você vocês
        segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
        dezembro sim não atualmente recentemente posteriormente anteriormente infelizmente felizmente provavelmente naturalmente
        certamente"""
    ),
    drops_subjects=True,
    generic_organisations=words("ong"),
)
