"""Words of bylines and picture credits in Korean."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("글", "기자", "취재", "정리", "인터뷰", "글쓴이"),
    roles={
        "편집": Role.EDITING,
        "사진": Role.PHOTOGRAPHY,
        "촬영": Role.PHOTOGRAPHY,
        "영상": Role.PHOTOGRAPHY,
        "그래픽": Role.GRAPHICS,
        "일러스트": Role.GRAPHICS,
        "번역": Role.TRANSLATION,
        "제작": Role.PRODUCTION,
    },
    titles=phrases(
        """
        기자 | 특파원 | 논설위원 | 편집장 | 편집국장 | 선임기자 | 전문기자 | 사진기자 | 인턴기자 | 객원기자
        칼럼니스트 | 앵커 | 수습기자 | 통신원
        """
    ),
    joiners=frozenset({"·", "및"}),
)

CREDITS: Final = CreditWords(
    positions=("왼쪽", "오른쪽", "가운데", "왼쪽부터", "오른쪽부터", "왼쪽에서", "오른쪽에서", "앞줄", "뒷줄", "맨 왼쪽", "맨 오른쪽"),
    marks=(
        "사진",
        "사진제공",
        "사진 제공",
        "사진출처",
        "사진 출처",
        "출처",
        "제공",
        "자료",
        "자료제공",
        "그래픽",
        "이미지",
        "영상",
    ),
    caption_openers=(
        "사진 설명",
        "자료사진",
        "자료 사진",
        "기사와 관련 없는 사진",
        "사진은 기사 내용과 관련 없음",
        "영상",
        "지도",
        "그래픽",
    ),
)
