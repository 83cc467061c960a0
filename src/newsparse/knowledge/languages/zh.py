"""Chinese."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.zh_people import PEOPLE
from newsparse.knowledge.languages.zh_speech import SPEECH
from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import numbered, phrases, words
from newsparse.terms import Kind, Precision, Role

LANGUAGE: Final = Language(
    code="zh",
    name="Chinese",
    people=PEOPLE,
    speech=SPEECH,
    script="han",
    function_words=words(
        """
        的 了 在 是 和 不 有 我 人 这 這 他 为 為 以 于 於 与 與 及 等 将
        將 对 對 也 就 都 而 上 中 到 说 說 们 們 被 从 從 并 並 但 或 还
        還 已 已经 已經 可以 一个 一個 没有 沒有 我们 我們 他们 他們 表示 进行 進行
        通过 通過 因为 因為 其中 以及 对于 如果 目前 认为 認為 自己 据 據 会 會 要
        其 之 此 该 該 由 让 讓 所 更 两 兩 时 時 后 後
        """
    ),
    spaced=False,
    furniture=(
        Phrases(
            Kind.NAVIGATION,
            lines=phrases(
                """
                首页 | 首頁 | 菜单 | 選單 | 搜索 | 搜尋 | 新闻 | 新聞 | 国内 | 國內 | 国际 | 國際 | 时政 | 政治
                财经 | 財經 | 社会 | 社會 | 体育 | 體育 | 娱乐 | 娛樂 | 文化 | 科技 | 军事 | 健康 | 评论 | 生活
                滚动 | 即时 | 即時 | 更多 | 更多>> | 查看更多 | 查看全部 | 返回顶部 | 回到頂部 | 返回首页 | 关闭
                關閉 | 上一页 | 上一頁 | 下一页 | 下一頁 | 上一篇 | 下一篇 | 跳到内容
                """
            ),
        ),
        Phrases(
            Kind.SHARE,
            lines=phrases(
                """
                分享 | 分享到 | 分享至 | 转发 | 轉發 | 微信 | 微博 | 新浪微博 | qq空间 | qq | 朋友圈 | 扫一扫分享
                复制链接 | 複製連結 | 打印 | 列印 | 收藏 | 关注 | 關注 | 关注我们 | 追蹤我們 | 点赞 | 讚 | 字号
                字體大小 | 大 中 小 | 邮件 | 听新闻 | facebook | line | twitter | x
                """
            ),
            starts=("分享到", "分享至", "扫描二维码", "扫一扫"),
        ),
        Phrases(
            Kind.RELATED,
            lines=phrases(
                """
                相关新闻 | 相關新聞 | 相关阅读 | 相關閱讀 | 相关文章 | 相關文章 | 相关报道 | 相關報導 | 延伸阅读
                延伸閱讀 | 推荐阅读 | 推薦閱讀 | 热门推荐 | 热门新闻 | 熱門新聞 | 热点新闻 | 最新消息 | 最新新闻
                最新新聞 | 阅读排行 | 排行榜 | 热搜 | 猜你喜欢 | 你可能喜欢 | 更多新闻 | 更多新聞 | 精彩推荐
                编辑推荐 | 阅读原文 | 阅读全文 | 閱讀更多 | 看更多
                """
            ),
            starts=("相关阅读", "延伸阅读", "延伸閱讀", "相关新闻", "更多新聞", "推荐阅读", "看更多"),
        ),
        Phrases(
            Kind.ADVERTISEMENT,
            lines=phrases(
                """
                广告 | 廣告 | 推广 | 赞助内容 | 贊助 | 广告合作 | 廣告刊登
                """
            ),
            starts=("广告", "廣告", "請繼續往下閱讀"),
        ),
        Phrases(
            Kind.NEWSLETTER,
            lines=phrases(
                """
                订阅 | 訂閱 | 订阅邮件 | 訂閱電子報 | 電子報 | 邮箱地址 | 电子邮箱 | 電子郵件 | 下载客户端 | 下载app
                下載app | 打开app
                提交 | 您的邮箱 | 输入邮箱
                """
            ),
            starts=("每天早上为您", "订阅我们的", "輸入您的電郵", "订阅我们", "訂閱電子報", "下载客户端", "打开客户端"),
            parts=("電子報", "客户端"),
        ),
        Phrases(
            Kind.PAYWALL,
            lines=phrases(
                """
                登录 | 登入 | 退出 | 登出 | 注册 | 註冊 | 免费注册 | 会员 | 會員 | 订阅会员 | 密码 | 忘记密码
                忘記密碼 | 會員專區 | 立即订阅 | 立即訂閱
                支持我们
                """
            ),
            starts=("支持我们的报道", "立即订阅，", "成为会员", "登录后", "已有账号", "本文为付费", "訂閱以"),
        ),
        Phrases(
            Kind.CONSENT,
            lines=phrases(
                """
                同意 | 我同意 | 接受 | 全部接受 | 拒绝 | 拒絕 | cookie设置
                显示内容 | 接受并继续 | 接受所有
                """
            ),
            starts=("此内容由", "要查看此内容", "要檢視此內容", "此內容由", "本网站使用", "本網站使用", "我们使用cookie"),
        ),
        Phrases(
            Kind.COMMENTS,
            lines=phrases(
                """
                评论 | 評論 | 发表评论 | 發表評論 | 我要评论 | 留言 | 我要留言 | 网友评论 | 回复 | 回覆 | 举报
                檢舉 | 查看评论 | 全部评论 | 热门评论 | 登录后评论
                """
            ),
            starts=("评论(", "评论（", "网友评论仅供"),
        ),
        Phrases(
            Kind.TAGS,
            lines=phrases(
                """
                标签 | 標籤 | 关键词 | 关键字 | 關鍵字 | 话题 | 分类 | 分類
                """
            ),
            starts=("标签:", "标签：", "標籤：", "关键词:", "关键词：", "關鍵字：", "关键字：", "tags:"),
        ),
        Phrases(
            Kind.COPYRIGHT,
            lines=phrases(
                """
                版权所有 | 版權所有 | 未经授权不得转载 | 未經授權不得轉載 | 隐私政策 | 隱私權政策 | 服务条款
                使用條款 | 免责声明 | 版权声明 | 法律声明
                """
            ),
            starts=(
                "©",
                "copyright",
                "版权所有",
                "版權所有",
                "未经",
                "京icp",
                "声明：",
                "免责声明",
                "特别声明",
                "版权声明",
                "凡本网",
            ),
        ),
        Phrases(
            Kind.PLAYER,
            lines=phrases(
                """
                播放 | 播放视频 | 视频 | 影片 | 影音 | 直播 | 现场直播 | 全屏 | 暂停 | 音频 | 收听 | 收聽
                收听本文 | 朗读本文 | 听全文
                """
            ),
            starts=("您的浏览器不支持",),
        ),
        Phrases(
            Kind.GALLERY,
            lines=phrases(
                """
                图片 | 圖片 | 图集 | 图库 | 组图 | 高清图集 | 查看原图 | 点击查看大图 | 下一张 | 上一张 | 點擊放大
                """
            ),
        ),
        Phrases(
            Kind.WEATHER,
            lines=phrases(
                """
                天气 | 天氣 | 天气预报 | 股市 | 汇率 | 匯率 | 行情 | 彩票 | 星座 | 运势 | 节目表 | 比分 | 积分榜
                """
            ),
        ),
        Phrases(
            Kind.CONTACT,
            lines=phrases(
                """
                联系我们 | 聯絡我們 | 关于我们 | 關於我們 | 意见反馈 | 报料 | 爆料 | 投稿 | 招聘 | 网站地图
                客服中心 | 新聞熱線
                """
            ),
            starts=("联系电话", "电话：", "電話：", "邮箱：", "新闻热线", "举报电话", "媒体联系"),
        ),
        Phrases(
            Kind.BIOGRAPHY,
            lines=phrases(
                """
                作者简介 | 作者簡介 | 关于作者
                """
            ),
            starts=("作者简介", "作者簡介", "作者系", "（作者系", "(作者系"),
        ),
        Phrases(
            Kind.PROMOTION,
            lines=phrases(
                """
                活动 | 專題 | 专题 | 优惠 | 友情链接
                """
            ),
        ),
        Phrases(
            Kind.NOTICE,
            lines=phrases(
                """
                更正 | 页面不存在 | 找不到頁面
                """
            ),
            starts=("更正", "本文仅代表", "本文來自", "投资有风险", "风险提示"),
        ),
        Phrases(
            Kind.PUBLISHED,
            lines=phrases(
                """
                发布时间 | 發布時間 | 更新时间 | 更新時間 | 发布 | 今天 | 昨天 | 刚刚
                """
            ),
            starts=("发布时间", "發布時間", "更新时间", "更新時間", "发布于", "时间：", "日期：", "最後更新"),
            parts=("小时前", "分钟前", "小時前", "分鐘前"),
        ),
    ),
    bylines=BylineWords(
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
    ),
    credits=CreditWords(
        positions=("左", "右", "中", "左一", "右一", "左二", "右二", "左三", "右三", "前", "后", "後", "左起", "右起", "前排", "后排"),
        marks=(
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
    ),
    dates=DateWords(
        future=phrases("将 | 將 | 拟 | 即将 | 計劃 | 计划"),
        figure_suffixes=("年", "月", "日号號"),
        months=numbered(
            1,
            """
            1月, 一月
            2月, 二月
            3月, 三月
            4月, 四月
            5月, 五月
            6月, 六月
            7月, 七月
            8月, 八月
            9月, 九月
            10月, 十月
            11月, 十一月
            12月, 十二月
            """,
        ),
        weekdays=numbered(
            0,
            """
            星期一, 周一, 週一, 礼拜一, 禮拜一
            星期二, 周二, 週二, 礼拜二, 禮拜二
            星期三, 周三, 週三, 礼拜三, 禮拜三
            星期四, 周四, 週四, 礼拜四, 禮拜四
            星期五, 周五, 週五, 礼拜五, 禮拜五
            星期六, 周六, 週六, 礼拜六, 禮拜六
            星期日, 星期天, 周日, 週日, 礼拜天, 禮拜天
            """,
        ),
        relative_parts=phrases("今早 | 今晚 | 昨晚 | 昨夜"),
        relative={
            "今天": 0,
            "今日": 0,
            "今早": 0,
            "今晚": 0,
            "昨天": -1,
            "昨日": -1,
            "昨晚": -1,
            "昨夜": -1,
            "前天": -2,
            "明天": 1,
            "明日": 1,
            "后天": 2,
            "後天": 2,
        },
        lookalikes=phrases("今日头条 | 今日頭條 | 今日俄罗斯 | 今日俄羅斯 | 今日美国 | 今日美國 | 明日之星 | 先天后天"),
        anaphors={"同日": 0, "当天": 0, "當天": 0, "当日": 0, "當日": 0, "前一天": -1, "次日": 1, "翌日": 1, "第二天": 1},
        relative_periods={
            "上周末": (Precision.WEEKEND, -1),
            "上週末": (Precision.WEEKEND, -1),
            "本周末": (Precision.WEEKEND, 0),
            "本週末": (Precision.WEEKEND, 0),
            "上周": (Precision.WEEK, -1),
            "上週": (Precision.WEEK, -1),
            "上星期": (Precision.WEEK, -1),
            "本周": (Precision.WEEK, 0),
            "本週": (Precision.WEEK, 0),
            "下周": (Precision.WEEK, 1),
            "下週": (Precision.WEEK, 1),
            "下星期": (Precision.WEEK, 1),
            "上个月": (Precision.MONTH, -1),
            "上個月": (Precision.MONTH, -1),
            "上月": (Precision.MONTH, -1),
            "本月": (Precision.MONTH, 0),
            "下个月": (Precision.MONTH, 1),
            "下個月": (Precision.MONTH, 1),
            "下月": (Precision.MONTH, 1),
            "去年": (Precision.YEAR, -1),
            "今年": (Precision.YEAR, 0),
            "明年": (Precision.YEAR, 1),
        },
        week_shifts={"上": -1, "上个": -1, "上個": -1, "本": 0, "这": 0, "這": 0, "下": 1, "下个": 1, "下個": 1},
        ago={"天前": -1},
        numbers={"一": 1, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10},
        order="ymd",
    ),
)
