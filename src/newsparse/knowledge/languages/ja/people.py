"""Japanese words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

PEOPLE: Final = PeopleWords(
    pronouns={"彼": "m", "彼女": "f", "彼ら": "p", "同氏": "", "氏": ""},
    honorifics={"氏": "", "さん": "", "様": "", "博士": "", "君": "m"},
    titles=words(
        """
        大統領 首相 総理 大臣 外相 財務相 防衛相 官房長官 長官 知事 市長 町長 村長 区長 国王 女王 王子 大司教 教皇 大将 大使 総裁 議員
        議長 委員長 会長 書記長 事務総長 首席
        """
    ),
    title_modifiers=words(
        """
        元 前 副 新
        """
    ),
    roles=words(
        """
        報道官 広報担当者 社長 副社長 取締役 代表 部長 課長 局長 所長 院長 校長 学長 検事 裁判官 裁判長 弁護士 医師 教授 准教授 研究員
        教諭 記者 作家 監督 選手 コーチ アナリスト 専門家 会見 幹事長 副会長 理事長 理事 編集長
        司令官 目撃者 俳優 歌手 女性 男性 母親 父親 創業者 支配人 店長 団長 署長 容疑者 被告 担当者 代表取締役 委員 主席
        """
    ),
    gendered_nouns={"彼女": "f", "女性": "f", "男性": "m", "母親": "f", "父親": "m"},
    organisation_words=words(
        """
        銀行 大学 政府 党 会社 協会 委員会 財団 研究所 学校 病院 新聞 通信 放送 裁判所 検察庁 警視庁 省 庁 株式会社 社 連盟 組合 機構
        県警 市役所
        """
    ),
    group_nouns=words(
        """
        警察 当局 専門家ら 科学者ら 批評家 関係者 関係筋 目撃者ら 住民 有権者 社員 保護者 生徒 学生 政府 メディア 人々 警察当局 消息筋
        """
    ),
    indefinites=words(
        """
        ある 一部 複数 多く
        """
    ),
    documents=words(
        """
        報告書 手紙 研究 記事 本 声明
        """
    ),
    surname_characters=words(
        """
        佐 鈴 高 田 渡 伊 山 中 小 加 吉 松 井 木 林 斎 清 阿 森 池 橋 石 前 藤 岡 後 長 村 近 坂 遠 青 西 福 太 三 原 野 和 内 上 大 金
        今 平 宮 谷 菊 工 新 桜 丸 安 河 川 北 南 東 本 増 武 竹
        水 杉 関 久 島 片 荒 服 土 黒 白 秋 五 市 堀 横 浜 星 花
        """
    ),
)
