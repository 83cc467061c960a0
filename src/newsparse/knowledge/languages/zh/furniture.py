"""Phrases of boilerplate lines in Chinese."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
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
            podcast 节目 | podcast 节目 结尾 | podcast 節目 | podcast 節目 結尾
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
)
