"""Vietnamese."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.vi_people import PEOPLE
from newsparse.knowledge.languages.vi_speech import SPEECH
from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import numbered, phrases, words
from newsparse.terms import Kind, Role

LANGUAGE: Final = Language(
    code="vi",
    name="Vietnamese",
    people=PEOPLE,
    speech=SPEECH,
    letters="àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ",
    function_words=words(
        """
        và của là có được các cho trong với không những một người đã này khi để từ về tại đến vào ra cũng
        như đó sẽ trên năm ông nhiều ngày phải còn theo bị sau lại việc nhưng nếu đang rằng bà anh chị tôi
        chúng họ mà thì do hơn đây vì nên rất hai nước làm cùng chỉ mới trước đi thế giữa qua lên hay biết
        nói vẫn nhất khác cao số đầu bằng thêm nay
        """
    ),
    furniture=(
        Phrases(
            Kind.NAVIGATION,
            lines=phrases(
                """
                trang chủ | menu | tìm kiếm | tin tức | tin mới | thời sự | thế giới | kinh tế | kinh doanh
                thể thao | văn hóa | giải trí | pháp luật | giáo dục | sức khỏe | đời sống | du lịch | khoa học
                công nghệ | ý kiến | bạn đọc | chính trị | xã hội | xem thêm | xem tất cả | tải thêm | về đầu trang
                trở lại | đóng | tiếp theo | trước
                """
            ),
        ),
        Phrases(
            Kind.SHARE,
            lines=phrases(
                """
                chia sẻ | chia sẻ bài viết | chia sẻ lên facebook | sao chép liên kết | copy link | in | in bài viết
                lưu | lưu bài viết | theo dõi | theo dõi chúng tôi | gửi email | thích | nghe | facebook | twitter
                zalo
                """
            ),
            starts=("chia sẻ", "theo dõi chúng tôi"),
        ),
        Phrases(
            Kind.RELATED,
            lines=phrases(
                """
                tin liên quan | bài liên quan | tin cùng chuyên mục | cùng chuyên mục | xem thêm | đọc thêm
                đọc tiếp | tin khác | tin nổi bật | đọc nhiều | xem nhiều | tin đọc nhiều | mới nhất
                có thể bạn quan tâm | tin mới nhất | đáng chú ý
                """
            ),
            starts=("xem thêm", "đọc thêm", ">> xem thêm", "mời bạn đọc", "xem tiếp"),
        ),
        Phrases(
            Kind.ADVERTISEMENT,
            lines=phrases(
                """
                quảng cáo | tài trợ | nội dung tài trợ | liên hệ quảng cáo | bài viết tài trợ
                """
            ),
            starts=("quảng cáo",),
        ),
        Phrases(
            Kind.NEWSLETTER,
            lines=phrases(
                """
                đăng ký nhận tin | đăng ký nhận bản tin | bản tin | email của bạn | nhập email | tải ứng dụng
                đăng ký
                """
            ),
            starts=("đăng ký nhận", "tải ứng dụng"),
        ),
        Phrases(
            Kind.PAYWALL,
            lines=phrases(
                """
                đăng nhập | đăng xuất | đăng ký | đăng ký tài khoản | mật khẩu | quên mật khẩu | quên mật khẩu?
                tạo tài khoản | dành cho thuê bao | ủng hộ
                """
            ),
            starts=("bạn đã có tài khoản", "đăng nhập để", "để đọc tiếp"),
        ),
        Phrases(
            Kind.CONSENT,
            lines=phrases(
                """
                đồng ý | chấp nhận | chấp nhận tất cả | từ chối | cài đặt cookie
                """
            ),
            starts=("trang web này sử dụng", "chúng tôi sử dụng cookie"),
        ),
        Phrases(
            Kind.COMMENTS,
            lines=phrases(
                """
                bình luận | ý kiến bạn đọc | gửi bình luận | viết bình luận | trả lời | báo vi phạm
                xem tất cả bình luận | ý kiến của bạn | gửi ý kiến
                """
            ),
            starts=("bình luận (", "ý kiến (", "vui lòng đăng nhập"),
        ),
        Phrases(
            Kind.TAGS,
            lines=phrases(
                """
                từ khóa | thẻ | chủ đề | tags | chuyên mục
                """
            ),
            starts=("từ khóa:", "chủ đề:", "tags:", "tag:", "chuyên mục:"),
        ),
        Phrases(
            Kind.COPYRIGHT,
            lines=phrases(
                """
                bản quyền | giữ bản quyền | chính sách bảo mật | điều khoản sử dụng | tòa soạn
                """
            ),
            starts=("©", "copyright", "bản quyền", "giấy phép", "tổng biên tập", "cơ quan chủ quản"),
        ),
        Phrases(
            Kind.PLAYER,
            lines=phrases(
                """
                phát | xem video | video | trực tiếp | toàn màn hình | tạm dừng | nghe bài viết | nghe đọc bài
                """
            ),
            starts=("trình duyệt của bạn không hỗ trợ",),
        ),
        Phrases(
            Kind.GALLERY,
            lines=phrases(
                """
                thư viện ảnh | ảnh | chùm ảnh | xem ảnh | phóng to | ảnh tiếp theo | ảnh trước
                """
            ),
        ),
        Phrases(
            Kind.WEATHER,
            lines=phrases(
                """
                thời tiết | tỷ giá | chứng khoán | giá vàng | xổ số | lịch thi đấu | kết quả | bảng xếp hạng
                lịch vạn niên | tử vi
                """
            ),
        ),
        Phrases(
            Kind.CONTACT,
            lines=phrases(
                """
                liên hệ | liên hệ tòa soạn | tòa soạn | giới thiệu | đường dây nóng | hotline | góp ý
                """
            ),
            starts=("liên hệ:", "điện thoại:", "email:", "hotline:", "địa chỉ:", "đường dây nóng"),
        ),
        Phrases(
            Kind.BIOGRAPHY,
            lines=phrases(
                """
                về tác giả | tác giả
                """
            ),
            starts=("về tác giả", "bài viết khác của tác giả"),
        ),
        Phrases(
            Kind.PROMOTION,
            lines=phrases(
                """
                khuyến mãi | sự kiện | tuyển dụng | rao vặt
                """
            ),
        ),
        Phrases(
            Kind.NOTICE,
            lines=phrases(
                """
                đính chính | không tìm thấy trang
                """
            ),
            starts=("đính chính", "vui lòng bật javascript"),
        ),
        Phrases(
            Kind.PUBLISHED,
            lines=phrases(
                """
                cập nhật | đăng lúc | xuất bản | hôm nay | hôm qua
                """
            ),
            starts=("cập nhật", "đăng lúc", "ngày đăng", "xuất bản", "cập nhật lần cuối"),
            parts=("giờ trước", "phút trước"),
        ),
    ),
    bylines=BylineWords(
        by=("tác giả", "bài", "bài viết", "thực hiện", "phóng viên", "theo"),
        roles={
            "tổng hợp": Role.WRITING,
            "biên tập": Role.EDITING,
            "ảnh": Role.PHOTOGRAPHY,
            "đồ họa": Role.GRAPHICS,
            "minh họa": Role.GRAPHICS,
            "dịch": Role.TRANSLATION,
            "biên dịch": Role.TRANSLATION,
            "sản xuất": Role.PRODUCTION,
        },
        titles=phrases(
            """
            phóng viên | nhà báo | biên tập viên | tổng biên tập | cộng tác viên | bình luận viên | thông tín viên
            nhiếp ảnh gia | nhóm phóng viên
            """
        ),
        joiners=frozenset({"và", "&"}),
    ),
    credits=CreditWords(
        positions=("trái", "phải", "giữa", "bên trái", "bên phải", "ở giữa", "bìa trái", "bìa phải", "từ trái sang"),
        marks=("ảnh", "ảnh chụp", "nguồn", "nguồn ảnh", "hình", "hình ảnh", "ảnh minh họa", "đồ họa", "minh họa", "video"),
        caption_openers=("ảnh minh họa", "ảnh tư liệu", "hình minh họa", "ảnh chụp màn hình", "video", "bản đồ"),
    ),
    dates=DateWords(
        future=phrases("sẽ | sắp"),
        months=numbered(
            1,
            """
            tháng 1, tháng một, tháng giêng, tháng 01
            tháng 2, tháng hai, tháng 02
            tháng 3, tháng ba, tháng 03
            tháng 4, tháng tư, tháng 04
            tháng 5, tháng năm, tháng 05
            tháng 6, tháng sáu, tháng 06
            tháng 7, tháng bảy, tháng 07
            tháng 8, tháng tám, tháng 08
            tháng 9, tháng chín, tháng 09
            tháng 10, tháng mười
            tháng 11, tháng mười một
            tháng 12, tháng mười hai, tháng chạp
            """,
        ),
        weekdays=numbered(
            0,
            """
            thứ hai, thứ 2
            thứ ba, thứ 3
            thứ tư, thứ 4
            thứ năm, thứ 5
            thứ sáu, thứ 6
            thứ bảy, thứ 7
            chủ nhật
            """,
        ),
        relative_parts=phrases("tối nay | sáng nay"),
        relative={"hôm nay": 0, "tối nay": 0, "sáng nay": 0, "hôm qua": -1, "hôm kia": -2, "ngày mai": 1, "ngày kia": 2},
        day_prepositions=phrases("ngày | vào"),
        of=phrases("năm"),
    ),
)
