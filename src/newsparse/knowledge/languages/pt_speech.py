"""Portuguese: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.lists import words
from newsparse.knowledge.speechwords import SpeechWords
from newsparse.terms import Nature

_SPOKEN: Final = """
disse diz disseram dizem dizia afirmou afirma afirmaram afirmam declarou declara declararam explicou explica explicaram
explicam acrescentou acrescenta acrescentaram anunciou anuncia anunciaram assegurou assegura garantiu garante garantiram
sublinhou sublinha destacou destaca destacaram lembrou lembra recordou recorda ressaltou ressalta salientou salienta
confirmou confirma confirmaram admitiu admite admitiram reconheceu reconhece alertou alerta alertaram denunciou denuncia
criticou critica criticaram contou conta contaram relatou relata relataram respondeu responde perguntou pergunta pediu pede
pediram pedem defendeu defende defenderam insistiu insiste concluiu conclui comentou comenta informou informa informaram
revelou revela revelaram prometeu promete negou nega negaram apontou aponta reiterou reitera completou completa avaliou
avalia argumentou argumenta ponderou lamentou lamenta referiu refere esclareceu esclarece continuou prosseguiu falou
"""
_PARTICIPLES: Final = (
    "dito afirmado declarado explicado acrescentado anunciado garantido confirmado admitido reconhecido informado prometido escrito"
)
_RESUMING: Final = "acrescentando sublinhando destacando explicando lembrando garantindo afirmando"
_BELIEVED: Final = "acredita acreditam pensa pensam espera esperam teme temem considera consideram acha acham"
_DAYS: Final = "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo ontem hoje"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys((_SPOKEN + _RESUMING + _PARTICIPLES).split(), Nature.SPEECH),
        **dict.fromkeys("escreveu escreve escreveram publicou escrito".split(), Nature.WRITING),
    },
    according=("segundo", "de acordo com", "conforme", "na opinião de", "na avaliação de", "para"),
    first_person=words("eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas"),
    pronouns=words("ele ela eles elas nós eu"),
    second_person=words("você vocês seu sua senhor senhora"),
    complementisers=words("que se como"),
    statement_complementiser="que",
    auxiliaries=words("também ainda depois não se lhe já assim porém então ainda nos me sempre além disso"),
    phrase_breaks=words("e mas ou que quando porque se como enquanto onde pois nem quem cujo cuja"),
    joiners=words("e mas"),
    resuming_forms=words(_RESUMING),
    apposition_openers=words(
        """um uma o a os as presidente diretor diretora ministro ministra prefeito prefeita porta-voz chefe secretário
        secretária advogado advogada professor professora economista líder deputado deputada senador senadora responsável
        pesquisador pesquisadora delegado delegada governador governadora"""
    ),
    adjunct_openers=words(
        f"""ao à aos às em no na nos nas durante ante após antes desde por pelo pela para com sobre até contra entre diante nesta neste
        numa num {_DAYS}"""
    ),
    documents=words("relatório estudo comunicado carta pesquisa documento nota texto livro artigo jornal sentença"),
    determiners=words(
        "o a os as um uma uns umas seu sua seus suas nosso nossa este esta estes estas vários várias alguns algumas dois três"
    ),
    of=words("de do da dos das"),
    bare_nouns=words("fontes especialistas moradores testemunhas analistas"),
    perfect_auxiliaries=words("tem têm tinha tinham havia"),
    copulas=words("é são foi foram era eram está estão sido será"),
    reflexives=words("se"),
    participles=words(_PARTICIPLES),
    finite_participles=words(_SPOKEN + _BELIEVED),
    noun_verbs=words("denuncia pergunta critica conta espera informa responde"),
    plain_verbs=words("disse diz afirma afirmou admite admitiu nega negou espera acredita promete prometeu"),
    infinitive_endings=("ar", "er", "ir", "or"),
    negations=words("não"),
    drops_subjects=True,
    as_openers=words("como conforme segundo"),
    naming_words=words("como de"),
    doubtful_according=words("para"),
    sentence_adverbs=words("além também assim depois ontem hoje segundo por em no na após durante ainda para"),
    time_words=words(_DAYS),
    subordinators=words("quando porque enquanto onde pois quem cujo cuja que se"),
    relative_pronouns=words("quem cujo cuja onde"),
    purpose_openers=words("para"),
    question_labels=words("p pergunta"),
    answer_labels=words("r resposta"),
)
