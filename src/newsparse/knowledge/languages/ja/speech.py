"""Japanese: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_grammars import AffixGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import words
from newsparse.terms import Nature

# A noun for an opinion or a plan that the words before it describe: "予算案を提出する*考えを示し*た", "早いとの*見方を示し*た".
_OPINIONS: Final = frozenset(
    f"{noun}を{verb}"
    for noun in "考え 方針 意向 見通し 見方 認識 見解 懸念 姿勢 期待感 決意".split()
    for verb in ("示し", "示す", "明らかにし", "表明し", "述べ", "強調し")
)
# The stems that endings follow: "述べた", "述べている", "述べ、".
_STEMS: Final = tuple(
    """
    述べ 語っ 語り 語る 話し 話す 言っ 言い 言う 言わ 明らかにし 発表し 指摘し 主張し 強調し 説明し 伝え 報じ 答え 尋ね 訴え
    呼びかけ 警告し 認め 否定し 批判し コメントし 表明し 宣言し 約束し 繰り返し 書い 記し つぶやい ツイートし 考え 思っ 思う 思わ 信じ
    みて 期待し 叫ん 告げ 確認し 付け加え 振り返っ 明かし 断言し 分析し 評価し 予測し 提案し 要求し 懸念し 懸念する 危惧し 回答し 反論し
    釈明し 証言し 報告し 紹介し 示唆し 話っ 称し 主張する 指摘する 説明する 強調する 予想し 判断し 伝えられ 促し 求め 嘆い 喜ん 笑っ 謝っ
    謝罪し 語らっ 質問し 打ち明け 誓っ 誓い 結論づけ 結論付け 断じ 注意し 申し 発言し 宣告し 解説し 推測し 推定し 期待を 喜び 締めくくっ
    締めくくる つぶやき つぶやく 漏らし 漏らす 吐露し 憤っ 憤る 憤り 嘆く 嘆き 悔やん 力説し 言い切っ 言い切る 期待を寄せ 危機感を
    述懐し 回想し 喜ぶ 案じ 笑う みる みてい 見る 見てい としてい 明言し 言及し 供述し 補足し 助言し 忠告し 弁明し 陳謝し 抗議し
    非難し 要請し 通知し 公表し 予告し 総括し 痛感し 実感し 確信し 断定し 命じ 諭し 励まし 呼び掛け 問いかけ 指示し 注文し 見込む
    見込ん 希望し 歓迎し 称賛し 受け止め 推し量 案じ 悔い 誇っ 誇る 分析する 予測する 評価する 警告する 批判する 反論する 解説する
    提案する
    """.split()
)

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys("述べた 語った 話した 言った 発表した 指摘した".split(), Nature.SPEECH),
        **dict.fromkeys("書いた 記した 記している 書いている 投稿した つづった".split(), Nature.WRITING),
        **dict.fromkeys("考えている 考えた 思った 思っている 信じている".split(), Nature.BELIEF),
    },
    noun_verbs=_OPINIONS,
    lookalike_words=words(
        """
        こと ところ もと ひと あと もっと ちょっと やっと ずっと きっと と共に とともに という といった とも との ときに ときは ときの
        ときも 時と など ところが
        だが では には とは ながら については からは はず はじめ はない ではない かも もの もう もし もちろん とても でも にも とりわけ
        とって と比べ といい といえば ものの それは これは ほど たが るが ないが いが として とする とした場合 あるが ですが ますが
        """
    )
    - words("が、 とし"),
    according_after=words(
        """
        によると によれば によりますと の話では の話によると の調べでは の調べによると の発表によると の説明によると の報道によると
        の発表によりますと の話によりますと の調べによりますと
        """
    ),
    occasions=words("記者会見で 会見で 声明で 談話で 演説で 取材に インタビューで 集会で 講演で"),
    first_person=words("私 僕 俺 わたし ぼく 我々 私たち"),
    second_person=words("あなた 君"),
    pronouns=words("彼 彼女 彼ら 同氏 氏 両氏"),
    auxiliaries=words("また さらに"),
    sentence_adverbs=words("また さらに しかし そして だが 一方 なお ただ このため そのうえで その上で これに対し"),
    joiners=words("そして"),
    time_words=words(
        """今日 昨日 明日 同日 今朝 昨夜 午前 午後 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 来年度 今年度 昨年度 来年
        今年 昨年 来月 今月 先月 来週 今週 先週 当日 前日 翌日 今後 当面 将来 現在"""
    ),
    documents=words("報告書 論文 手紙 新聞 記事 声明"),
    drops_subjects=True,
    question_labels=words("問 質問 記者"),
    answer_labels=words("答 回答"),
    interviews=words("一問一答 インタビュー 話を聞いた に聞く に聞いた やりとり"),
    affixes=AffixGrammar(
        verb_stems=(*_STEMS, *sorted(_OPINIONS)),
        verb_last=True,
        quotative_particles=words("と って"),
        naming_stems=tuple("記録 書か 記さ 刻ま 呼 題 名 銘 表示 印 訳".split()),
        subject_particles=("は", "が", "も"),
        topic_particles=("は", "も"),
        hearsay_endings=("ということです", "ということだ", "とのことです", "とのことだ", "という"),
    ),
)
