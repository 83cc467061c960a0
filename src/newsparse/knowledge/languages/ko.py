"""Korean."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.ko_people import PEOPLE
from newsparse.knowledge.languages.ko_speech import SPEECH
from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import numbered, phrases, words
from newsparse.terms import Kind, Precision, Role

LANGUAGE: Final = Language(
    code="ko",
    name="Korean",
    people=PEOPLE,
    speech=SPEECH,
    script="hangul",
    function_words=words(
        """
        이 그 수 등 것 및 위해 대한 있다 있는 했다 것으로 한 것이다 것은 것을 할
        것이 그는 통해 있다고 말했다 밝혔다 지난 이번 따르면 대해 따라 함께 관련 이날
        오는 더 또 또한 하지만 그러나 때문에 이후 현재 가장 모두 다른 후 전 중 지난해
        올해 우리 당시 오전 오후 최근 약 새로운 많은 경우 하는 하고 된 되는 됐다 위한
        없는 없다 같은 아니라 이를 이에 이어 특히 때 만에 설명했다 전했다 덧붙였다
        """
    ),
    furniture=(
        Phrases(
            Kind.NAVIGATION,
            lines=phrases(
                """
                홈 | 메뉴 | 전체메뉴 | 검색 | 뉴스 | 정치 | 경제 | 사회 | 국제 | 세계 | 문화 | 스포츠 | 연예 | 과학
                it | 생활 | 오피니언 | 사설 | 칼럼 | 전국 | 지역 | 속보 | 최신기사 | 더보기 | 더 보기 | 목록
                전체보기 | 본문 바로가기 | 본문으로 바로가기 | 맨 위로 | 위로 | 닫기 | 다음 | 이전 | 다음 기사
                이전 기사
                """
            ),
        ),
        Phrases(
            Kind.SHARE,
            lines=phrases(
                """
                공유 | 공유하기 | 기사 공유 | 기사공유하기 | 페이스북 | 트위터 | 카카오톡 | 카카오스토리
                네이버밴드 | 네이버 블로그 | 밴드 | url복사 | url 복사 | 링크 복사 | 주소복사 | 인쇄 | 인쇄하기
                프린트 | 스크랩 | 이메일 | 메일 | 글자크기 | 글자 크기 | 글자크기 조절 | 좋아요 | 구독 | 구독하기
                북마크 | 기사저장
                """
            ),
            starts=("공유하기", "글자크기"),
        ),
        Phrases(
            Kind.RELATED,
            lines=phrases(
                """
                관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 많이 본 뉴스 | 많이 본 기사 | 많이본 뉴스 | 인기기사
                인기 기사 | 인기뉴스 | 주요뉴스 | 주요 뉴스 | 최신뉴스 | 최신 뉴스 | 추천기사 | 추천 뉴스
                추천 기사 | 이 시각 주요뉴스 | 함께 보면 좋은 기사 | 이 기사도 읽어보세요 | 실시간 뉴스 | 핫뉴스
                """
            ),
            starts=("관련기사", "▶", "☞", "[관련기사]"),
        ),
        Phrases(
            Kind.ADVERTISEMENT,
            lines=phrases(
                """
                광고 | ad | 배너 | 협찬 | 스폰서 | 광고문의
                """
            ),
            starts=("광고",),
        ),
        Phrases(
            Kind.NEWSLETTER,
            lines=phrases(
                """
                뉴스레터 | 뉴스레터 구독 | 뉴스레터 신청 | 이메일 주소 | 이메일을 입력해주세요 | 앱 다운로드
                알림 받기
                """
            ),
            starts=("뉴스레터",),
            parts=("뉴스레터",),
        ),
        Phrases(
            Kind.PAYWALL,
            lines=phrases(
                """
                로그인 | 로그아웃 | 회원가입 | 구독신청 | 유료회원 | 비밀번호 | 비밀번호 찾기 | 아이디 찾기
                마이페이지 | 후원하기 | 정기구독 | 기사 후원
                """
            ),
            starts=("로그인 후", "이 기사는 유료", "이미 회원"),
        ),
        Phrases(
            Kind.CONSENT,
            lines=phrases(
                """
                동의 | 동의합니다 | 모두 동의 | 거부 | 쿠키 설정
                """
            ),
            starts=("이 사이트는", "본 사이트는 쿠키"),
        ),
        Phrases(
            Kind.COMMENTS,
            lines=phrases(
                """
                댓글 | 댓글쓰기 | 댓글 쓰기 | 댓글달기 | 댓글보기 | 댓글 보기 | 답글 | 신고 | 신고하기
                댓글을 입력해주세요 | 첫 댓글을 남겨주세요 | 의견쓰기
                """
            ),
            starts=("댓글 (", "댓글(", "댓글 0"),
        ),
        Phrases(
            Kind.TAGS,
            lines=phrases(
                """
                태그 | 키워드 | 해시태그 | 관련 태그 | 카테고리
                """
            ),
            starts=("태그:", "키워드:", "#"),
        ),
        Phrases(
            Kind.COPYRIGHT,
            lines=phrases(
                """
                무단전재 및 재배포 금지 | 무단 전재 및 재배포 금지 | 무단전재 및 재배포 금지. | 저작권자 | 이용약관
                개인정보처리방침 | 개인정보취급방침 | 청소년보호정책 | 저작권보호정책
                """
            ),
            starts=("©", "ⓒ", "copyright", "<저작권자", "저작권자", "<ⓒ", "등록번호", "발행인"),
            parts=("무단전재", "무단 전재", "재배포 금지"),
        ),
        Phrases(
            Kind.PLAYER,
            lines=phrases(
                """
                재생 | 동영상 | 영상 | 영상보기 | 라이브 | 생방송 | 전체화면 | 일시정지 | 음성으로 듣기 | 기사 듣기
                다시보기
                """
            ),
        ),
        Phrases(
            Kind.GALLERY,
            lines=phrases(
                """
                사진 | 포토 | 포토뉴스 | 화보 | 사진 더보기 | 이미지 확대 | 사진 확대 | 크게보기 | 크게 보기
                이미지 크게 보기 | 다음 사진 | 이전 사진
                """
            ),
        ),
        Phrases(
            Kind.WEATHER,
            lines=phrases(
                """
                날씨 | 오늘의 날씨 | 증시 | 환율 | 코스피 | 코스닥 | 운세 | 오늘의 운세 | 편성표 | 경기결과 | 순위
                """
            ),
        ),
        Phrases(
            Kind.CONTACT,
            lines=phrases(
                """
                제보 | 제보하기 | 기사제보 | 기사 제보 | 회사소개 | 고객센터 | 문의 | 문의하기 | 연락처
                찾아오시는 길 | 채용
                """
            ),
            starts=("제보", "문의:", "전화:", "제보는", "이메일:", "카카오톡 :"),
        ),
        Phrases(
            Kind.BIOGRAPHY,
            lines=phrases(
                """
                기자 소개 | 기자 프로필 | 필자 소개
                """
            ),
            starts=("기자의 다른", "이 기자의"),
        ),
        Phrases(
            Kind.PROMOTION,
            lines=phrases(
                """
                이벤트 | 행사 | 공지 | 공지사항 | 쇼핑
                """
            ),
        ),
        Phrases(
            Kind.NOTICE,
            lines=phrases(
                """
                정정보도 | 바로잡습니다 | 알립니다 | 페이지를 찾을 수 없습니다
                """
            ),
            starts=("바로잡습니다", "정정보도", "이 기사는", "자바스크립트"),
        ),
        Phrases(
            Kind.PUBLISHED,
            lines=phrases(
                """
                입력 | 수정 | 등록 | 송고 | 승인 | 기사입력 | 최종수정 | 오늘 | 어제
                """
            ),
            starts=(
                "입력",
                "기사입력",
                "수정",
                "기사수정",
                "등록",
                "송고",
                "송고시간",
                "승인",
                "최종수정",
                "업데이트",
                "발행",
            ),
            parts=("시간 전", "분 전"),
        ),
    ),
    bylines=BylineWords(
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
    ),
    credits=CreditWords(
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
        caption_openers=("자료사진", "자료 사진", "기사와 관련 없는 사진", "사진은 기사 내용과 관련 없음", "영상", "지도", "그래픽"),
    ),
    dates=DateWords(
        future=phrases("예정 | 계획 | 방침 | 전망"),
        figure_suffixes=("년", "월", "일"),
        months=numbered(
            1,
            """
            1월, 일월
            2월, 이월
            3월, 삼월
            4월, 사월
            5월, 오월
            6월, 유월
            7월, 칠월
            8월, 팔월
            9월, 구월
            10월, 시월
            11월, 십일월
            12월, 십이월
            """,
        ),
        weekdays=numbered(
            0,
            """
            월요일, 월
            화요일, 화
            수요일, 수
            목요일, 목
            금요일, 금
            토요일, 토
            일요일, 일
            """,
        ),
        relative={
            "오늘": 0,
            "어제": -1,
            "그제": -2,
            "그저께": -2,
            "이틀 전": -2,
            "사흘 전": -3,
            "나흘 전": -4,
            "열흘 전": -10,
            "내일": 1,
            "모레": 2,
        },
        lookalikes=phrases("오늘날 | 그제야 | 그제서야 | 모레노"),
        anaphors={"같은 날": 0, "전날": -1, "다음 날": 1, "다음날": 1, "이튿날": 1},
        relative_periods={
            "지난 주말": (Precision.WEEKEND, -1),
            "이번 주말": (Precision.WEEKEND, 0),
            "지난주": (Precision.WEEK, -1),
            "지난 주": (Precision.WEEK, -1),
            "이번 주": (Precision.WEEK, 0),
            "이번주": (Precision.WEEK, 0),
            "다음 주": (Precision.WEEK, 1),
            "다음주": (Precision.WEEK, 1),
            "지난달": (Precision.MONTH, -1),
            "이번 달": (Precision.MONTH, 0),
            "이달": (Precision.MONTH, 0),
            "다음 달": (Precision.MONTH, 1),
            "다음달": (Precision.MONTH, 1),
            "지난해": (Precision.YEAR, -1),
            "작년": (Precision.YEAR, -1),
            "올해": (Precision.YEAR, 0),
            "내년": (Precision.YEAR, 1),
        },
        week_shifts={"지난주": -1, "지난 주": -1, "이번 주": 0, "이번주": 0, "다음 주": 1, "다음주": 1},
        shifts={"지난": -1, "오는": 1},
        ago={"일 전": -1},
        order="ymd",
    ),
)
