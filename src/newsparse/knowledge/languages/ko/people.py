"""Korean words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

PEOPLE: Final = PeopleWords(
    pronouns={"그": "m", "그녀": "f", "그들": "p", "이들": "p"},
    honorifics={"씨": "", "님": "", "박사": ""},
    titles=words(
        """
        대통령 총리 장관 시장 지사 도지사 의원 국왕 여왕 왕자 대주교 교황 장군 대사 총재 차관 수석 국무장관 부총리 위원장 의장 회장
        구청장 군수
        """
    ),
    title_modifiers=words(
        """
        전 부 신임
        """
    ),
    roles=words(
        """
        대변인 대표 사장 부사장 이사 본부장 센터장 원장 소장 국장 과장 팀장 실장 검사 판사 변호사 의사 교수 연구원 교사 기자 작가 감독
        선수 코치 애널리스트 전문가 총장 교장 비서관 보좌관 부장 차장 경찰서장 목사 신부 배우
        가수 학생 남성 여성 어머니 아버지 소유주 창업자 편집장 사령관 목격자 위원 간사 내정자 부회장 상무 전무
        """
    ),
    gendered_nouns={"그녀": "f", "남성": "m", "여성": "f", "어머니": "f", "아버지": "m"},
    organisation_words=words(
        """
        은행 대학 대학교 정부 정당 회사 그룹 협회 위원회 재단 연구소 학교 병원 신문 통신 방송 법원 검찰청 경찰청 교육청 시청 부 청
        """
    ),
    group_nouns=words(
        """
        경찰 당국 전문가들 과학자들 비평가들 소식통 목격자들 주민들 유권자들 직원들 부모들 학생들 시위대 정부 언론 사람들 이웃들 관계자
        외신 업계 네티즌 측근 누리꾼
        """
    ),
    indefinites=words(
        """
        한 일부 여러 많은 어느
        """
    ),
    documents=words(
        """
        보고서 편지 연구 기사 책 성명
        """
    ),
    surname_characters=words(
        """
        김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 유 남 심 노 하 곽 성 차 주 우 구 민 진 나 지
        엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길
        연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용
        """
    ),
)
