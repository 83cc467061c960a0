"""Portuguese: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.languages.pt.words import PEOPLE
from newsparse.knowledge.speech_grammars import ActWords, CliticGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import VerbEndings, inflect, listed, words
from newsparse.terms import Nature

_SPOKEN: Final = """
prosseguiu
"""
_PARTICIPLES: Final = (
    "dito afirmado declarado explicado acrescentado anunciado garantido confirmado admitido reconhecido informado prometido escrito"
)
_RESUMING: Final = "acrescentando sublinhando destacando explicando lembrando garantindo afirmando"
_BELIEVED: Final = "acredita acreditam pensa pensam espera esperam teme temem considera consideram acha acham"
# The endings of regular verbs: third person of the tenses of copy, participle, gerund.
_ENDINGS: Final = {
    "ar": VerbEndings("a am ava avam ou aram ará arão aria ariam", "ado", "ando"),
    "er": VerbEndings("e em ia iam eu eram erá erão eria eriam", "ido", "endo"),
    "ir": VerbEndings("+e em ia iam iu iram irá irão iria iriam", "ido", "indo"),
}
_REGULAR: Final = inflect(
    """
    afirmar declarar explicar acrescentar anunciar assegurar garantir sublinhar destacar lembrar recordar ressaltar confirmar admitir
    reconhecer alertar denunciar criticar contar relatar responder perguntar defender insistir concluir comentar informar revelar prometer
    negar apontar reiterar completar avaliar argumentar ponderar lamentar esclarecer falar adiantar adicionar advertir/advert alegar
    aconselhar analisar assinalar atestar avisar brincar citar cobrar comunicar confessar/confess constatar contestar desabafar descrever
    desmentir/desment detalhar determinar divulgar elogiar endossar enfatizar enumerar especificar esbravejar exclamar exigir exortar
    expressar frisar gritar historiar indagar indicar ironizar suspirar jurar justificar mencionar murmurar narrar noticiar notar observar
    opinar
    ordenar pontuar precisar pregar protestar questionar reafirmar reclamar recomendar refutar rejeitar relembrar replicar retrucar
    repetir/repet reportar resumir retorquir ressalvar salientar sentenciar solicitar sugerir/suger sustentar tranquilizar vaticinar
    rebater reivindicar classificar qualificar chamar acusar interrogar teorizar considerar
    """,
    _ENDINGS,
)
_BELIEVING: Final = inflect(
    "acreditar achar pensar esperar temer considerar julgar estimar imaginar calcular duvidar desconfiar sonhar entender apostar", _ENDINGS
)
# Irregular verbs, in the same forms.
_IRREGULAR: Final = """
disse diz disseram dizem dizia diziam dirá diria dirão referiu refere referiram referem pediu pede pediram pedem propôs propõe propuseram
propõem manteve mantém mantiveram previu prevê preveem previram contradisse predisse expôs expõe opôs conclui prossegue prosseguem continua
continuou contrapôs escreveu escreve escreveram soube crê creem cria supôs supõe queixou-se queixa-se
"""
_IRREGULAR_PARTICIPLES: Final = "dito referido pedido proposto mantido previsto descrito escrito contradito exposto"
_IRREGULAR_GERUNDS: Final = "dizendo referindo pedindo propondo sugerindo repetindo advertindo prosseguindo"
_REFLEXIVE: Final = inflect("queixar congratular gabar indignar desculpar vangloriar regozijar", _ENDINGS)
_IRREGULAR_REFLEXIVE: Final = ""
_FINITE: Final = frozenset((*_REGULAR.finite, *_BELIEVING.finite, *_IRREGULAR.split()))
_PAST: Final = frozenset((*_REGULAR.participles, *_BELIEVING.participles, *_IRREGULAR_PARTICIPLES.split()))
_GERUNDS: Final = frozenset((*_REGULAR.gerunds, *_IRREGULAR_GERUNDS.split()))
_ALONE_PAST: Final = _REFLEXIVE.participles
_ALONE: Final = _REFLEXIVE.finite | _ALONE_PAST | words(_IRREGULAR_REFLEXIVE)
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = inflect(
    """
        suspirar bufar resmungar rosnar gracejar zombar emendar arrematar rematar finalizar atalhar bradar clamar sussurrar cochichar
        balbuciar soluçar lastimar exultar filosofar rememorar explicitar elucidar concordar discordar anuir corroborar reforçar sintetizar
        exemplificar alfinetar inquirir vincar vibrar contemporizar minimizar relativizar bramar troçar comemorar encerrar disparar
        admoestar celebrar agradecer saudar atirar postar descartar projetar
        """,
    _ENDINGS,
).finite | words("sorri sorriem sorriu ri riem riu antevê reflete refletem refletiu lamenta-se lamentou-se ri-se riu-se")
_MOOD_REFLEXIVE: Final = inflect("lamuriar emocionar resignar orgulhar surpreender alegrar insurgir", _ENDINGS).finite
_DAYS: Final = (
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo ontem hoje semana"
)

_READ: Final = frozenset(("lê se", "pode ler se", "lia se"))

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_ALONE, Nature.SPEECH),
        **dict.fromkeys((*_REGULAR.finite, *_REGULAR.participles, *_GERUNDS, *_IRREGULAR.split()), Nature.SPEECH),
        **dict.fromkeys(_IRREGULAR_PARTICIPLES.split(), Nature.SPEECH),
        **dict.fromkeys((*_BELIEVING.finite, *_BELIEVING.participles), Nature.BELIEF),
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys((_SPOKEN + _RESUMING + _PARTICIPLES).split(), Nature.SPEECH),
        **dict.fromkeys("escreveu escreve escreveram publicou escrito".split(), Nature.WRITING),
    },
    showing_verbs=words("mostra mostram mostrou mostraram"),
    quotation_verbs=_MOOD | _MOOD_REFLEXIVE | _READ,
    impersonal_verbs=_READ,
    back_references=("foi o que", "é o que", "assim", "isso", "a informação foi", "a notícia foi", "a decisão foi", "quem o diz é"),
    according=listed("""
        segundo | de acordo com | conforme | na opinião de | na avaliação de | no entender de | nas palavras de | na visão de | para
    """),
    according_speaker=("na sua opinião", "em sua opinião", "a seu ver", "no seu entender", "na sua avaliação", "na avaliação dele"),
    first_person=words("eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas"),
    pronouns=words("ele ela eles elas nós eu"),
    second_person=words("você vocês seu sua seus suas senhor senhora lhe"),
    complementisers=words("que se como"),
    speaking_nouns=PEOPLE.roles
    | PEOPLE.titles
    | PEOPLE.organisation_words
    | PEOPLE.documents
    | PEOPLE.group_nouns
    | words("""
        fonte imprensa jornal jornais revista televisão rádio testemunho testemunhos especialista vizinho vizinhos família vítima vítimas
        juízes médicos cientistas historiadores historiador economistas estatísticas números dados estimativas cálculos previsões
        informações mensagem autor autora autores organização organizações associação empresas direção direcção serviço serviços escritório
        centro oposição maioria presidência câmara corte defesa acusação exército onu documentos pesquisas estudos relatórios pasta
        autarquia sondagem sondagens levantamento polícia governo ministério partido assessoria advogados técnico técnicos funcionários
        funcionário testemunha director prefeitura tribunal procurador promotor empresário ele ela eles elas lenda tradição teoria tese
        versão relato
        """),
    contrasts=words("mas embora enquanto"),
    statement_complementiser="que",
    auxiliaries=words("também ainda depois não se lhe já assim porém então ainda nos me sempre além disso"),
    phrase_breaks=words("mas ou que quando porque se como enquanto onde pois nem quem cujo cuja"),
    joiners=words("e mas"),
    resuming_forms=words(_RESUMING) | _GERUNDS,
    apposition_openers=words("""um uma o a os as presidente diretor diretora ministro ministra prefeito prefeita porta-voz chefe secretário
        secretária advogado advogada professor professora economista líder deputado deputada senador senadora responsável
        pesquisador pesquisadora delegado delegada governador governadora"""),
    adjunct_openers=words(
        f"""ao à aos às em no na nos nas durante ante após antes desde por pelo pela para com sobre até contra entre diante nesta neste
        numa num apesar perante conforme {_DAYS}"""
    ),
    documents=words("dados números relatório estudo comunicado carta pesquisa documento nota texto livro artigo jornal sentença"),
    determiners=words("""
        o a os as um uma uns umas seu sua seus suas nosso nossa este esta estes estas vários várias alguns algumas dois três muito muita
        muitos muitas outro outra outros outras ambos cada todo todos todas esse essa esses essas aquele aquela meu minha nossos nossas
        """),
    of=words("de do da dos das"),
    perfect_auxiliaries=words("tem têm tinha tinham havia"),
    plural_verb_endings=("am", "êm", "zem", "cem", "dem", "rem", "stem", "item"),
    copulas=words("é são foi foram era eram está estão sido será"),
    reflexives=words("se"),
    participles=words(_PARTICIPLES) | _PAST | _ALONE_PAST,
    finite_forms=words(_SPOKEN + _BELIEVED) | _FINITE | (_ALONE - _ALONE_PAST),
    noun_verbs=words("""comunicado escrito denuncia pergunta critica conta espera informa responde nota aposta alerta estima
        considera cobra resume prega fala cita"""),
    plain_verbs=words("disse diz afirma afirmou admite admitiu nega negou espera acredita promete prometeu"),
    particles=dict.fromkeys(words("chamou chama chamaram chamado classificou classifica classificaram classificado"), words("de como")),
    negations=words("não"),
    drops_subjects=True,
    as_openers=words("como conforme segundo"),
    naming_words=words("como de"),
    clauseless_verbs=words("""
        classificou classifica classificaram classificado qualificou qualifica qualificado chamou chama chamaram chamado acusou acusa
        acusaram acusado
        """),
    lookalike_words=frozenset(f"{verb} respeito" for verb in "diz dizem dizia diziam disse".split()),
    naming_verbs=words("""
        classificou classifica classificaram classificado qualificou qualifica qualificado chamou chama chamaram chamado acusou acusa
        acusaram acusado descreveu descreve descreveram descrito definiu define considerou considera criticou critica falou fala falaram
        """),
    doubtful_according=words("para"),
    sentence_adverbs=words("além também assim depois ontem hoje segundo por em no na após durante ainda para")
    | {"por sua vez", "por seu lado", "por seu turno", "por sua parte", "da sua parte"},
    time_words=words(_DAYS),
    subordinators=words("quando porque enquanto onde pois quem cujo cuja que se"),
    relative_pronouns=words("quem cujo cuja onde qual quais"),
    purpose_openers=words("para"),
    question_labels=words("p pergunta jornalista repórter"),
    answer_labels=words("r resposta"),
    interviews=words("entrevista entrevistado entrevistada conversa conversou falou"),
    dialogue_dashes=True,
    romance=CliticGrammar(
        ordinals=words("primeiro primeira"),
        dative_articles=words("ao à"),
        reported_infinitives=words("ter haver estar ser querer poder"),
        dative_prepositions=words("a"),
        before_that=words("já visto dado posto para sem até vez"),
        resuming_infinitives=words(
            "acrescentar esclarecer concluir sublinhar garantir afirmar explicar lembrar insistir admitir ressaltar"
        ),
        before_words=words("antes"),
        bare_nouns=words("fonte fontes especialistas moradores testemunhas analistas"),
        participle_endings=tuple("ado ada ados adas ido ida idos idas ído ída".split()),
        clitics=words("me te se lhe lhes nos o a os as"),
        passive_copulas=words("foi sido"),
        reflexive_verbs=_ALONE | _MOOD_REFLEXIVE,
        as_prefixes=words("tal"),
    ),
    acts=ActWords(act_verbs=words("manteve mantém mantiveram mantido propôs propõe calcula analisa determina")),
)
