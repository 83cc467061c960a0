"""Words of bylines and picture credits in Chinese."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("文", "作者", "记者", "記者", "本报记者", "特约记者", "撰文", "来源", "综合报道", "通讯员"),
    roles={
        "撰稿": Role.WRITING,
        "采写": Role.REPORTING,
        "採訪": Role.REPORTING,
        "编辑": Role.EDITING,
        "編輯": Role.EDITING,
        "责任编辑": Role.EDITING,
        "責任編輯": Role.EDITING,
        "责编": Role.EDITING,
        "校对": Role.EDITING,
        "摄影": Role.PHOTOGRAPHY,
        "攝影": Role.PHOTOGRAPHY,
        "图": Role.PHOTOGRAPHY,
        "制图": Role.GRAPHICS,
        "製圖": Role.GRAPHICS,
        "翻译": Role.TRANSLATION,
        "翻譯": Role.TRANSLATION,
        "编译": Role.TRANSLATION,
        "編譯": Role.TRANSLATION,
        "制作": Role.PRODUCTION,
        "实习生": Role.CONTRIBUTION,
    },
    titles=phrases(
        """
        记者 | 記者 | 本报记者 | 特派记者 | 特派員 | 首席记者 | 编辑 | 編輯 | 主编 | 主編 | 评论员 | 評論員
        特约评论员 | 通讯员 | 专栏作家 | 專欄作家 | 驻外记者 | 实习记者 | 摄影记者
        """
    ),
    joiners=frozenset({"、", "和", "与", "與"}),
)

CREDITS: Final = CreditWords(
    positions=("左", "右", "中", "左一", "右一", "左二", "右二", "左三", "右三", "前", "后", "後", "左起", "右起", "前排", "后排"),
    marks=(
        "图像来源",
        "圖像來源",
        "图",
        "图片",
        "圖",
        "圖片",
        "图片来源",
        "圖片來源",
        "图源",
        "摄影",
        "攝影",
        "摄",
        "攝",
        "供图",
        "提供",
        "来源",
        "资料来源",
        "视频",
    ),
    caption_openers=(
        "图像加注文字",
        "圖像加註文字",
        "资料图",
        "资料图片",
        "資料照片",
        "資料照",
        "资料照片",
        "示意图",
        "示意圖",
        "图为",
        "圖為",
        "图说",
        "圖說",
        "视频",
        "地图",
    ),
)
