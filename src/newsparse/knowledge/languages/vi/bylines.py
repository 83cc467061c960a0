"""Words of bylines and picture credits in Vietnamese."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
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
)

CREDITS: Final = CreditWords(
    positions=("trái", "phải", "giữa", "bên trái", "bên phải", "ở giữa", "bìa trái", "bìa phải", "từ trái sang"),
    marks=("nguồn hình ảnh", "ảnh", "ảnh chụp", "nguồn", "nguồn ảnh", "hình", "hình ảnh", "ảnh minh họa", "đồ họa", "minh họa", "video"),
    caption_openers=("chụp lại hình ảnh", "ảnh minh họa", "ảnh tư liệu", "hình minh họa", "ảnh chụp màn hình", "video", "bản đồ"),
)
