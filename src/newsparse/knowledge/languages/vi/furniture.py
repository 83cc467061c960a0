"""Phrases of boilerplate lines in Vietnamese."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
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
)
