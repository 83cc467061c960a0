"""Words of bylines and picture credits in Japanese."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("文", "取材", "取材・文", "構成", "記者", "執筆", "聞き手", "筆者", "文・写真", "投稿者"),
    roles={
        "編集": Role.EDITING,
        "写真": Role.PHOTOGRAPHY,
        "撮影": Role.PHOTOGRAPHY,
        "図版": Role.GRAPHICS,
        "イラスト": Role.GRAPHICS,
        "翻訳": Role.TRANSLATION,
        "訳": Role.TRANSLATION,
        "制作": Role.PRODUCTION,
    },
    titles=phrases(
        """
        記者 | 特派員 | 論説委員 | 編集委員 | 編集長 | ジャーナリスト | ライター | フリーライター | 編集部
        支局長 | 解説委員 | カメラマン | コラムニスト
        """
    ),
    joiners=frozenset({"、", "・", "と"}),
)

CREDITS: Final = CreditWords(
    positions=("左", "右", "中央", "中", "左から", "右から", "左端", "右端", "手前", "奥", "前列", "後列"),
    marks=("写真", "撮影", "提供", "写真提供", "画像", "画像提供", "出典", "出所", "映像", "イラスト"),
    caption_openers=("画像説明", "資料写真", "資料", "写真はイメージ", "イメージ", "写真", "図", "地図", "動画", "提供写真"),
)
