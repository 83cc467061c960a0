"""Chinese, in both scripts: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_grammars import AffixGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import words
from newsparse.terms import Nature

_SAID: Final = """
说 說 表示 称 稱 指出 强调 強調 认为 認為 透露 介绍 介紹 宣布 宣佈 宣称 宣稱 声称 聲稱 告诉 告訴 回答 回应 回應 解释 解釋 补充 補充 补充说
補充說 承认 承認 否认 否認 坦言 直言 质疑 質疑 呼吁 呼籲 警告 警告说 证实 證實 反问 反問 问 問 问道 問道 写道 寫道 说道 說道 谈到 談到 提到
重申 建议 建議 抱怨 感叹 感嘆 分析 评论 評論 批评 批評 形容 保证 保證 承诺 承諾 预测 預測 预计 預計 估计 估計 报道 報道 報導 报道称 报道说
声明 聲明 主张 主張 披露 通报 通報 提醒 喊道 答道 笑说 笑着说 表示说 表明 断言 斷言 希望 相信 觉得 覺得 担心 擔心 猜测 猜測 坚称 堅稱 辩称
辯稱 申明 自称 自稱 认定 認定 反驳 反駁 强调说 解释说 介绍说 告诉记者 提出 要求 质问 質問 感慨 叮嘱 陈述 陳述 供称 供稱 据称 據稱 表态 回忆
回憶 回忆说 诉说 谈道 說明 提醒说 补充道 解释道 回忆道 感慨道 表示道 介绍称 透露称 强调称 通报称 通報稱 回应称 回應稱 声明称 发文称 发文说
显示 顯示 发现 發現 表態 直言不讳地说 谴责 譴責 呼吁说 吁请 讲道
痛批 怒批 怒轟 怒轰 怒斥 痛斥 澄清 指控 指责 指責 抨击 抨擊 控诉 控訴 揭露 爆料 驳斥 駁斥 炮轰 炮轟 答 笑道 叹道 嘆道 感叹道 感嘆道 感叹说
抱怨说 抱怨道 抱怨說 打趣说 打趣說 打趣道 打趣 调侃说 调侃道 調侃說 調侃道 吐槽说 吐槽道 苦笑说 苦笑道 苦笑說 笑言 笑称 笑稱 坦承 自嘲说
自嘲道 直呼 惊呼 驚呼 高呼 嘀咕道 插话说 插话道 追问 追問 追问道 反驳说 反驳道 反駁說 反问道 反問道 慨叹 慨嘆 总结道 总结说 總結道 解释称
解釋稱 坦言道 感慨说 感慨說 评价道 评价说 评价称 回应说 回应道 回應說 赞叹 讚嘆 赞叹道 讚嘆道 称赞道 稱讚道 夸赞道 反映 告诫 告誡 怒斥道
质问道 喊话 喊話
"""
_WRITTEN: Final = "显示 顯示 写道 寫道 写 寫 报道 報道 報導 报道称 报道说"
_BELIEVED: Final = "希望 相信 觉得 覺得 担心 擔心 猜测 猜測 认为 認為 预计 預計"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_SAID.split(), Nature.SPEECH),
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
    },
    inverting_verbs=words("说 說 表示 称 稱 问 問 问道 問道 写道 寫道 说道 說道 道 答道 喊道 指出 回答"),
    plain_verbs=words(_SAID)
    - words(
        """道 问 問 讲 講 回应 回應 评论 評論 批评 批評 提到 谈到 談到 写 寫 要求 分析 介绍 介紹 提出 指
        主张 主張 形容 回忆 回憶 宣布 宣佈 发现 發現 追问 追問 喊话 喊話 告诫 告誡
        指控 指责 指責 抨击 抨擊 控诉 控訴 驳斥 駁斥 揭露 答"""
    ),
    according=("据", "據", "根据", "根據", "按照", "援引", "引述"),
    doubtful_according=words("根据 根據 按照 援引"),
    according_pronouns={
        f"{opener} {pronoun} {closer}": pronoun
        for pronoun in ("他", "她", "他们", "她们", "他們", "她們")
        for opener, closer in (("在", "看来"), ("在", "看來"), ("依", "看"))
    }
    | dict.fromkeys("据报 據報 据报道 據報道 據報導 据说 據說 据传 據傳".split(), ""),
    recipient_prepositions=words("对 對 向 在 就 通过 透過"),
    noun_verbs=words("指责 指責 分析 评论 評論 批评 批評 报道 報道 報導 预测 預測 估计 估計 建议 建議 声明 聲明 警告 质疑 質疑"),
    naming_verbs=words("批评 批評 形容 痛批 怒批 斥责 斥責 指责 指責"),
    first_person=words("我 我们 我們"),
    second_person=words("你 您 你们 你們"),
    pronouns=words("他 她 它 他们 她们 他們 她們 我 我们 我們 你 您"),
    auxiliaries=words(
        """
        普遍 也 还 還 却 卻 都 曾 曾经 曾經 则 則 就 又 再 并 並 甚至 只 已 已经 已經 了 过 過 着 著 进一步 明确 明確 随后 隨後 日前 一直
        发布 發布 發佈 这样 這樣 哭着 哭著 含泪 含淚 无奈地 無奈地 激动地 激動地 笑着 笑著 高调 公开 公開 强烈 均 亦
        """
    ),
    of=words("的"),
    negations=words("不 没有 沒有 未"),
    phrase_breaks=words("因为 因為 所以 如果 虽然 雖然 但是 但 而 但因 并且 並且 以及"),
    joiners=words("但 但是 而 而且 并 並 不过 不過"),
    adjunct_openers=words("对 對 向 从 從 于 於 由于 由於"),
    sentence_adverbs=words(
        "有 当日 當日 同日 但 但是 不过 不過 而 同时 同時 此外 另外 然而 因此 随后 隨後 其中 当时 當時 对此 對此 目前 今天 昨天 日前"
    ),
    time_words=words(
        """
        当天 當天 同日 当日 當日 今日 昨日 上午 下午 赛后 賽後 会后 會後 事后 事後 晚间 晚上 早上 凌晨 当晚 週一 週二 週三 週四 週五 週六
        週日 今天 昨天 明天 日前 近日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日
        """
    ),
    subordinators=words("如果 虽然 雖然 因为 因為 由于 由於"),
    lookalike_words=words(
        """
        著称 著稱 据典 据悉 據悉 据了解 據了解 據報 据报 提问 提問 自称为 劝说 勸說 会说 會說 应该说 應該說 再说 再說 听说 聽說 所说 所說
        常说 可说 可說 称重 稱重 根据 根據 依據 小说 小說 据说 據說 传说 傳說 学说 學說 演说 演說 说法 說法 游说 遊說 解说 解說 说服 說服
        说明 說明 名称 名稱 简称 簡稱 职称 職稱 称为 稱為 称号 稱號 对称 對稱 称之为 稱之為 称呼 稱呼 别称 別稱 统称 統稱 被称 被稱 人称
        人稱 称作 称赞 稱讚 可以说 可以說 来说 來說 总的来说 一般来说 现在 現在 正在 存在 所在 在野 在线 潜在 内在 旨在 在内 外在 在职 在读
        反对 反對 绝对 絕對 针对 針對 应对 應對 面对 面對 对手 對手 对话 對話 对外 對外 相对 相對 对方 對方 对于 對於 对此 派对 方向 倾向
        向来 走向 面向 向前 就业 就業 就职 成就 造就 就学 就读 问题 問題 学问 访问 訪問 疑问 疑問 顾问 顧問 询问 知道 道路 街道 频道 頻道
        管道 轨道 軌道 道德 道理 味道 通道 大道 铁道 鐵道 人道 隧道 跑道 渠道 难道 難道 讲话 讲述 演讲 講座 演講 指数 指數 指定 指导 指導
        手指 指挥 指揮 指标 指標 指示 说谎 說謊 说话 說話 透露姓名 透露身份 透露身分 是指 指的 写作 寫作 听写 编写 编寫 分析师 分析家
        评论员 评论家 介绍人 主张者 希望小学 宣布了 指令 数据 數據 证据 證據 据点 據點 占据 占據 依据 收据 根据地 称霸
        """
    )
    - words("报道 報道 报道称 宣称"),
    drops_subjects=True,
    question_labels=words("问 問 记者 記者"),
    answer_labels=words("答"),
    interviews=words("专访 專訪 采访 採訪 问答 對話 对话"),
    affixes=AffixGrammar(
        according_closers=words(
            """
            介绍 介紹 消息 透露 报道 報道 報導 通报 通報 统计 統計 说 說 称 稱 了解 报告 報告 公布 公佈 发布 發佈 说法 說法 估计 估計 分析
            反映 披露 预测 預測 数据 數據 资料 資料 的话 的話 讲 講 观察 调查 調查 提供 显示 顯示
            """
        ),
        adverbials_between=True,
        subordinate_closers=words("时 時"),
    ),
)
