"""Vietnamese: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import phrases, words
from newsparse.terms import Nature

_SAID: Final = phrases(
    """
    nói | cho biết | cho hay | khẳng định | trả lời | thông báo | thừa nhận | nhấn mạnh | giải thích | tuyên bố | phát biểu | bày tỏ
    chia sẻ | kể | kể lại | hỏi | đáp | than | than thở | nhận định | nhận xét | cảnh báo | tiết lộ | xác nhận | bác bỏ | phủ nhận | tâm sự
    lo ngại | cam kết | hứa | báo cáo | kêu | la | hét | thốt lên | bổ sung | nói thêm | cho biết thêm | lý giải | phân tích | đánh giá
    phản ánh | dặn | nhắc | khuyên | khai | tố cáo | bộc bạch | giãi bày | quả quyết | đặt câu hỏi | chỉ ra | lưu ý | tâm tình | bức xúc
    thắc mắc | trình bày | tường thuật | thuật lại | dự báo | cho rằng | bảo | nói rõ | nêu rõ | nêu | kết luận | tán thành | than phiền
    phàn nàn | nói với | đưa tin | loan báo | tuyên án | thú nhận | cười | gắt | quát | nói tiếp | cáo buộc | khuyến cáo
    """
)
_ASKED: Final = phrases("yêu cầu | đề nghị | kiến nghị | đề xuất | kêu gọi | chỉ đạo")
_WRITTEN: Final = phrases("viết | ghi")
_BELIEVED: Final = phrases("nghĩ | tin | tin rằng | hy vọng | hi vọng | mong | tưởng | e ngại | cho là | nghi | đoán | thấy")
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = phrases(
    """
        phân trần | ngậm ngùi | trăn trở | hồ hởi nói | khoe | nói đùa | thở dài | trần tình | hồi tưởng | nhớ lại | chốt lại | nói vui
        phản bác | phản biện | đáp lời | đáp trả | tiếp lời | mỉm cười | chép miệng | cảm thán | khẩn cầu | trấn an | nhắn nhủ
        dặn dò | oán trách | biện bạch | thanh minh | tự hào nói | bùi ngùi | băn khoăn | tấm tắc | xuýt xoa
    """
)
_DAYS: Final = "hôm ngày sáng chiều tối trưa nay qua mai tuần"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_SAID | _ASKED, Nature.SPEECH),
        **dict.fromkeys(_BELIEVED, Nature.BELIEF),
        **dict.fromkeys(_WRITTEN, Nature.WRITING),
    },
    naming_verbs=words("gọi"),
    showing_verbs=frozenset({"cho thấy"}),
    quotation_verbs=_MOOD,
    inverting_verbs=_SAID | _WRITTEN,
    plain_verbs=phrases(
        """
        nói | cho biết | cho hay | khẳng định | thông báo | thừa nhận | nhấn mạnh | giải thích | tuyên bố | kể | kể lại | hỏi | nhận định
        nhận xét | cảnh báo | tiết lộ | xác nhận | cam kết | hứa | nói thêm | cho biết thêm | khai | cho rằng | bảo | nghĩ | tin | tin rằng
        hy vọng | hi vọng | cho thấy | tưởng | lo ngại | cho là | quả quyết | dự báo
        """
    ),
    noun_verbs=phrases("dự báo | báo cáo | đánh giá | nhận định | phân tích | cảnh báo | cam kết | nhận xét"),
    according=("theo", "theo lời"),
    doubtful_according=words("theo"),
    lookalike_words=phrases(
        """
        bảo vệ | bảo đảm | đảm bảo | bảo hiểm | bảo hành | bảo tồn | bảo tàng | khai thác | khai trương | khai mạc | đòi hỏi
        câu hỏi | lời hứa | đáng nói | có thể nói | nói chung | nói riêng | học hỏi | thăm hỏi | triển khai | công khai
        tin học | thông tin | tin tức | tin cậy | ghi nhận | ghi hình | ghi bàn | kể cả | kể từ | đáng kể | viết tắt | bài viết
        bảo quản | bảo trì | báo cáo tài | cười nói | nghe nói | tiếng nói | giọng nói | lời nói | nụ cười | la ó | nói gì
        dự báo thời | quyết định | lời kể | lời khai | mong muốn
        """
    ),
    according_pronouns={
        f"theo {noun} của {pronoun}": pronoun
        for pronoun in ("ông", "bà", "anh", "chị", "họ")
        for noun in ("ý kiến", "quan điểm", "đánh giá", "lời kể", "lời")
    },
    as_openers=words("như"),
    recipient_prepositions=words("với"),
    occasions=words("phỏng vấn họp thông cáo facebook twitter email"),
    contrasts=words("còn"),
    first_person=words("tôi mình chúng"),
    second_person=words("bạn"),
    pronouns=words("ông bà anh chị cô họ nó tôi hắn y em cậu chúng"),
    complementisers=words("rằng là"),
    statement_complementiser="rằng",
    auxiliaries=words("cũng đã đang sẽ vẫn còn lại mới từng thường không chưa chỉ liền bèn đều luôn vừa tiếp thêm rõ thẳng ngay"),
    negations=words("không chưa"),
    phrase_breaks=words("rằng vì nên khi nếu nhưng mà dù tuy để do bởi"),
    joiners=words("và nhưng hay hoặc"),
    adjunct_openers=words("ở tại trong ngoài trên dưới từ đến với về cho trước sau bằng qua theo vào vì do giữa"),
    of=words("của ở tại trong với"),
    sentence_adverbs=words("nhưng và rồi sau đó tuy nhiên ngoài ra hiện nay bây giờ vậy thế lúc khi trước vì do cũng thì mà còn riêng"),
    time_words=words(_DAYS),
    subordinators=words("khi nếu vì do dù tuy để bởi là"),
    relative_pronouns=words("mà"),
    documents=words("báo thư nghiên cứu văn sách nghị"),
    determiners=words("các những một mọi mỗi vài nhiều vị"),
    resuming_forms=words("và nhưng"),
    dialogue_dashes=True,
    abbreviations=words("tp ts gs pgs ths bs ks tt"),
    question_labels=words("hỏi"),
    answer_labels=words("đáp"),
    interviews=words("phỏng vấn trò chuyện"),
)
