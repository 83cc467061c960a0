"""Phrases of boilerplate lines in Korean."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
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
)
