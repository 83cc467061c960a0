"""Vietnamese words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, gendered, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("tác giả: | bài: | bài viết: | thực hiện: | phóng viên: | theo:"),
    roles=by_role(
        writing="tổng hợp",
        editing="biên tập",
        photography="ảnh",
        graphics="đồ họa | minh họa",
        translation="dịch | biên dịch",
        production="sản xuất",
    ),
    titles=phrases("""phóng viên | nhà báo | biên tập viên | tổng biên tập | cộng tác viên | bình luận viên | thông tín viên
        nhiếp ảnh gia | nhóm phóng viên"""),
    joiners=words("và &"),
)

CREDITS: Final = CreditWords(
    positions=listed("trái | phải | giữa | bên trái | bên phải | ở giữa | bìa trái | bìa phải | từ trái sang"),
    marks=listed("nguồn hình ảnh | ảnh | ảnh chụp | nguồn | nguồn ảnh | hình | hình ảnh | ảnh minh họa | đồ họa | minh họa | video"),
    caption_openers=listed("chụp lại hình ảnh | ảnh minh họa | ảnh tư liệu | hình minh họa | ảnh chụp màn hình | video | bản đồ"),
)

PEOPLE: Final = PeopleWords(
    pronouns=gendered(m="ông anh hắn gã", f="bà chị cô", p="họ chúng", n="nó"),
    honorifics=gendered(m="ông anh chú cậu thầy", f="bà chị cô dì mợ", either="bác em ts gs pgs ths bs cụ"),
    titles=words(
        """chủ tịch thủ tướng bộ trưởng tổng thống bí thư giám đốc vua hoàng hậu giáo đại tá thiếu thượng trung úy phó hiệu chuẩn"""
    ),
    title_modifiers=words("phó nguyên cựu thứ tổng quốc phòng"),
    roles=words("""phát ngôn viên người trưởng giám đốc chủ luật sư bác sĩ giáo tiến nhà thầy tài xế phóng tác giả huấn luyện cầu thủ
        chuyên gia đại diện thư ký nguyên cựu nạn nhân chứng thẩm phán kiểm sát nghệ ca diễn đạo mẹ cha bố thợ bếp nhạc"""),
    gendered_nouns=gendered(m="cha bố", f="mẹ"),
    organisation_words=words("""công ty bộ sở ủy ban ngân hàng trường đại học viện hội đảng báo đài tòa án cục chi nhánh tập đoàn liên
        hãng quỹ"""),
    group_nouns=words("cảnh sát công an chính quyền dân nguồn nhân chứng báo chí người"),
    indefinites=words("một nhiều vài mấy các những"),
    documents=words("báo thư nghiên cứu bài sách"),
    surname_characters=words(
        """nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn trịnh mai lâm tạ cao hà châu tô thái lưu"""
    ),
)

FURNITURE: Final = furniture("""
    [navigation]
    trang chủ | tìm kiếm | tin tức | tin mới | thời sự | thế giới | kinh tế | kinh doanh | thể thao | văn hóa | giải trí | pháp luật
    giáo dục | sức khỏe | đời sống | du lịch | khoa học | công nghệ | ý kiến | bạn đọc | chính trị | xã hội | xem tất cả | tải thêm
    về đầu trang | trở lại | đóng | tiếp theo | trước
    [share]
    chia sẻ | sao chép liên kết | in | in bài viết | lưu | lưu bài viết | theo dõi | gửi email | thích | nghe | zalo | chia sẻ …
    theo dõi chúng tôi …
    [related]
    tin liên quan | bài liên quan | tin cùng chuyên mục | cùng chuyên mục | xem thêm | đọc thêm | đọc tiếp | tin khác | tin nổi bật
    đọc nhiều | xem nhiều | tin đọc nhiều | mới nhất | có thể bạn quan tâm | tin mới nhất | đáng chú ý | xem thêm … | đọc thêm …
    >> xem thêm … | mời bạn đọc … | xem tiếp …
    [advertisement]
    quảng cáo | tài trợ | nội dung tài trợ | liên hệ quảng cáo | bài viết tài trợ | quảng cáo …
    [newsletter]
    bản tin | email của bạn | nhập email | đăng ký nhận … | tải ứng dụng …
    [paywall]
    đăng nhập | đăng xuất | đăng ký | đăng ký tài khoản | mật khẩu | quên mật khẩu | tạo tài khoản | dành cho thuê bao | ủng hộ
    bạn đã có tài khoản … | đăng nhập để … | để đọc tiếp …
    [consent]
    đồng ý | chấp nhận | chấp nhận tất cả | từ chối | cài đặt cookie | trang web này sử dụng … | chúng tôi sử dụng cookie …
    [comments]
    bình luận | ý kiến bạn đọc | gửi bình luận | viết bình luận | trả lời | báo vi phạm | xem tất cả bình luận | gửi ý kiến
    bình luận ( … | ý kiến ( … | vui lòng đăng nhập …
    [tags]
    từ khóa | thẻ | chủ đề | chuyên mục | từ khóa: … | chủ đề: … | tag: … | chuyên mục: …
    [copyright]
    bản quyền | giữ bản quyền | chính sách bảo mật | điều khoản sử dụng | copyright … | bản quyền … | giấy phép … | tổng biên tập …
    cơ quan chủ quản …
    [player]
    phát | xem video | video | trực tiếp | toàn màn hình | tạm dừng | nghe bài viết | nghe đọc bài
    [gallery]
    thư viện ảnh | ảnh | chùm ảnh | xem ảnh | phóng to
    [contact]
    liên hệ | tòa soạn | giới thiệu | hotline | góp ý | liên hệ: … | điện thoại: … | hotline: … | địa chỉ: … | đường dây nóng …
    [promotion]
    khuyến mãi | sự kiện | tuyển dụng | rao vặt
    [notice]
    đính chính | không tìm thấy trang | đính chính … | vui lòng bật javascript …
    [published]
    cập nhật | đăng lúc | xuất bản | hôm nay | hôm qua | cập nhật … | đăng lúc … | ngày đăng … | xuất bản … | … giờ trước …
    … phút trước …
""")
