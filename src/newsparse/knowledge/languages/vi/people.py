"""Vietnamese words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

PEOPLE: Final = PeopleWords(
    pronouns={"ông": "m", "bà": "f", "anh": "m", "chị": "f", "cô": "f", "hắn": "m", "gã": "m", "họ": "p", "chúng": "p", "nó": "n"},
    honorifics={
        "ông": "m",
        "bà": "f",
        "anh": "m",
        "chị": "f",
        "cô": "f",
        "chú": "m",
        "bác": "",
        "em": "",
        "ts": "",
        "gs": "",
        "pgs": "",
        "ths": "",
        "bs": "",
    },
    titles=words(
        """
        chủ tịch thủ tướng bộ trưởng tổng thống bí thư giám đốc vua hoàng hậu giáo đại tá thiếu thượng trung úy phó hiệu
        """
    ),
    title_modifiers=words(
        """
        phó nguyên cựu thứ tổng quốc phòng
        """
    ),
    roles=words(
        """
        phát ngôn viên người trưởng giám đốc chủ luật sư bác sĩ giáo tiến nhà thầy tài xế phóng tác giả huấn luyện cầu thủ chuyên
        gia đại diện thư ký nguyên cựu nạn nhân chứng thẩm phán kiểm sát nghệ ca diễn đạo
        """
    ),
    organisation_words=words(
        """
        công ty bộ sở ủy ban ngân hàng trường đại học viện hội đảng báo đài tòa án cục chi nhánh tập đoàn liên
        """
    ),
    group_nouns=words(
        """
        cảnh sát công an chính quyền dân nguồn nhân chứng báo chí người
        """
    ),
    indefinites=words(
        """
        một nhiều vài mấy các những
        """
    ),
    documents=words(
        """
        báo thư nghiên cứu bài sách
        """
    ),
)
