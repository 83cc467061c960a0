"""Korean: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_grammars import AffixGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import listed, words
from newsparse.terms import Nature

# The stems that endings follow: "말했다", "말한", "말하며".
_STEMS: Final = tuple(
    """
    말했 말한 말하 말해 밝혔 밝힌 밝히 전했 전하 전한 전해 설명했 설명하 설명한 설명해 강조했 강조하 강조한 주장했 주장하 주장한 지적했
    지적하 지적한 덧붙였 덧붙이 덧붙인 답했 답하 답한 대답했 예상했 예상하 전망했 전망하 전망한 분석했 분석하 분석한 보도했 보도하 보도한
    발표했 발표하 발표한 소개했 소개하 고백했 고백하 고백해 당부했 당부하 촉구했 촉구하 요구했 요구하 언급했 언급하 평가했 평가하 평가한
    제안했 제안하 우려했 우려하 비판했 비판하 반박했 반박하 물었 물으 묻는 토로했 토로하 해명했 해명하 인정했 인정하 부인했 부인하 경고했
    경고하 약속했 약속하 적었 적은 썼다 쓰고 써 호소했 호소하 털어놨 털어놓 회상했 회상하 다짐했 다짐하 생각했 생각하 생각한 믿었 믿는 믿고
    외쳤 외치 속삭였 되물었 반문했 꼬집었 일축했 단언했 시사했 시인했 귀띔했 조언했 추정했 추측했 판단했 판단하 확신했 기대했 기대하 강변했
    역설했 진술했 증언했 통보했 알렸 알려 웃었 웃으 울먹 이야기했 이야기하 얘기했 얘기하 칭찬했 불렀 선언했 공개했 피력했 나타냈 요청했
    건의했 권고했 지시했 명령했 주문했 항의했 비난했 질타했 감탄했
    내다봤 내다보 내다본 예보했 예보하 예측했 예측하 관측했 전망된
    """.split()
)

_FOUND: Final = words("나타났다 조사됐다 집계됐다 분석됐다")
_NOUNS: Final = words("말이다 설명이다 지적이다 얘기다 이야기다 전언이다 주장이다 분석이다 반응이다 입장이다 말입니다 설명입니다")

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_NOUNS, Nature.SPEECH),
        **dict.fromkeys(
            "말했다 밝혔다 전했다 설명했다 강조했다 주장했다 덧붙였다 답했다 지적했다 했다 말한다 말했습니다 밝혔습니다".split(),
            Nature.SPEECH,
        ),
        **dict.fromkeys(_FOUND, Nature.WRITING),
        **dict.fromkeys("적었다 썼다".split(), Nature.WRITING),
        **dict.fromkeys("생각했다 믿었다 생각한다 믿는다".split(), Nature.BELIEF),
    },
    lookalike_words=words(
        """
        전해졌다 전해졌습니다 전해진 전해졌으며 전해지고 알려져 알려졌다 알려진 알려졌으며 알려졌지만 알려졌고 이 그 저 이번 당시는 지금은
        오늘은 이날은 또는 있는 하는 되는 없는 같은 많은 높은 낮은 좋은 이는 모든 것은 것이 관련해 말이 정도 또 도
        """
    ),
    noun_verbs=_NOUNS,
    impersonal_verbs=_FOUND,
    according_after=words("따르면 의하면"),
    occasions=words("정례 정기 신년 긴급 기자회견에서 회견에서 인터뷰에서 브리핑에서 성명에서 통화에서 국회에서 간담회에서 페이스북에서"),
    first_person=words("나 내 저 제 우리 저희 나는 저는 우리는"),
    second_person=words("당신 너"),
    pronouns=words("그는 그가 그녀는 그녀가 그들은 이들은 그들이"),
    auxiliaries=words("또 이어 다시 거듭"),
    joiners=words("그리고 그러나 하지만 및"),
    sentence_adverbs=words(
        "이어 또 또한 이에 한편 그러나 하지만 그리고 이날 아울러 특히 이와 관련해 앞서 다만 반면 그러면서 그래서 이에 대해 여기에 대해"
    ),
    time_words=words("월요일 화요일 수요일 목요일 금요일 토요일 일요일 오늘 어제 내일"),
    adjunct_openers=words("대해 대해서 관련해 위해 통해 따라"),
    documents=words("보고서 편지 신문 기사 성명 보도자료"),
    drops_subjects=True,
    question_labels=words("질문 문"),
    answer_labels=words("답 답변"),
    interviews=words("일문일답 인터뷰 문답"),
    affixes=AffixGrammar(
        verb_stems=_STEMS,
        verb_last=True,
        quotative_endings=("다고", "라고", "자고", "냐고"),
        naming_stems=tuple(
            """불린 불리 부르 부른 적힌 적혀 쓰인 쓰여 새겨 새긴 이름 제목 문구 글귀 표어 구호 슬로건 노래 노랫말 뜻의 의미 나온다 나왔
        나오고
            제기 일고 높다 볼 보기 해도 하더라 해서 하지 할 하는 한다 합니다""".split()
        ),
        quotative_particles=words("고 라고 이라고 다고 라며 이라며 며 면서 라면서 이라면서 하고 는 라는 이라는 다는"),
        reported_clause_endings=listed("""
            다고 | 라고 | 자고 | 냐고 | 다며 | 라며 | 자며 | 다면서 | 라면서 | 다는 | 음을 | 함을 | 었음을 | 했음을 | 것을 | 것이라고
            것으로
        """),
        topic_particles=("은", "는", "께서는"),
        subject_particles=("은", "는", "이", "가", "께서", "께서는", "도"),
        source_suffixes=("에게", "에", "의"),
        according_closers=words("게 것이 것은 건"),
    ),
)
