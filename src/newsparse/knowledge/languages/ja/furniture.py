"""Phrases of boilerplate lines in Japanese."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
    Phrases(
        Kind.NAVIGATION,
        lines=phrases(
            """
            ホーム | トップ | トップページ | メニュー | 検索 | ニュース | 国内 | 国際 | 政治 | 経済 | 社会
            スポーツ | 文化 | エンタメ | 科学 | 暮らし | 地域 | 社説 | コラム | 速報 | 新着 | もっと見る
            もっとみる | 一覧 | 一覧へ | 一覧を見る | 記事一覧 | 本文へ | 本文へ移動 | ページの先頭へ
            ページトップへ | 閉じる | 次へ | 前へ | 次のページ | 前のページ | 戻る
            """
        ),
    ),
    Phrases(
        Kind.SHARE,
        lines=phrases(
            """
            シェア | シェアする | ツイート | ポスト | facebookでシェア | xでシェア | はてなブックマーク
            リンクをコピー | urlをコピー | 印刷 | 印刷する | 保存 | メール | メールで送る | フォロー
            フォローする | ブックマーク | いいね | line | facebook | twitter | x | この記事をシェア
            この記事をシェアする
            """
        ),
        starts=("この記事をシェア", "フォローする"),
    ),
    Phrases(
        Kind.RELATED,
        lines=phrases(
            """
            関連記事 | 関連ニュース | 関連リンク | 関連 | あわせて読みたい | あわせて読む | こちらもおすすめ
            おすすめ | おすすめ記事 | おすすめの記事 | アクセスランキング | ランキング | 人気記事
            人気記事ランキング | 最新記事 | 最新ニュース | 新着記事 | 続きを読む | 続きはこちら | 注目記事
            ピックアップ | よく読まれている記事 | 次に読む | 前の記事 | 次の記事
            """
        ),
        starts=("【関連記事】", "関連記事", "あわせて読みたい", "▶", ">>"),
    ),
    Phrases(
        Kind.ADVERTISEMENT,
        lines=phrases(
            """
            広告 | pr | ad | スポンサーリンク | スポンサードリンク | 提供 | 企画・制作
            広告の後に記事が続きます
            """
        ),
        starts=("広告", "[pr]", "【pr】"),
    ),
    Phrases(
        Kind.NEWSLETTER,
        lines=phrases(
            """
            メールマガジン | メルマガ | メルマガ登録 | メールアドレス | ニュースレター | ニュースレター登録
            アプリをダウンロード | 通知を受け取る
            """
        ),
        parts=("メルマガ", "ニュースレター"),
    ),
    Phrases(
        Kind.PAYWALL,
        lines=phrases(
            """
            ログイン | ログアウト | 会員登録 | 無料会員登録 | 新規登録 | 有料会員 | 有料会員限定 | 有料記事
            会員限定 | 会員限定記事 | 購読 | 購読する | 定期購読 | パスワード | 無料で登録 | マイページ
            """
        ),
        starts=("この記事は有料", "この記事は会員", "残り", "会員登録すると", "有料会員になると"),
    ),
    Phrases(
        Kind.CONSENT,
        lines=phrases(
            """
            同意する | 同意します | すべて同意 | すべて許可 | 拒否 | 拒否する | cookie設定 | クッキー設定
            """
        ),
        starts=("当サイトでは", "このサイトでは", "本サイトは", "当ウェブサイト"),
        parts=("cookie", "クッキー"),
    ),
    Phrases(
        Kind.COMMENTS,
        lines=phrases(
            """
            コメント | コメントを書く | コメントする | コメントを見る | コメント一覧 | 返信 | 返信する | 通報
            通報する | コメントを投稿 | コメントを残す
            """
        ),
        starts=("コメント(", "コメント（", "メールアドレスが公開される"),
    ),
    Phrases(
        Kind.TAGS,
        lines=phrases(
            """
            タグ | キーワード | トピックス | 関連キーワード | 関連タグ | カテゴリ | カテゴリー | ジャンル
            """
        ),
        starts=("タグ:", "タグ：", "キーワード:", "キーワード：", "カテゴリー"),
    ),
    Phrases(
        Kind.COPYRIGHT,
        lines=phrases(
            """
            無断転載を禁じます | 無断転載・複製を禁じます | 著作権について | 利用規約 | プライバシーポリシー
            個人情報保護方針 | 特定商取引法に基づく表示
            """
        ),
        starts=("©", "copyright", "ⓒ", "(c)", "掲載の記事"),
        parts=("無断転載", "禁じます"),
    ),
    Phrases(
        Kind.PLAYER,
        lines=phrases(
            """
            再生 | 再生する | 動画 | 動画を見る | 映像 | ライブ | ライブ配信 | 生中継 | 全画面 | 一時停止 | 音声
            音声で聴く | 記事を聴く
            """
        ),
    ),
    Phrases(
        Kind.GALLERY,
        lines=phrases(
            """
            写真 | 写真特集 | 写真一覧 | フォトギャラリー | ギャラリー | 画像 | 画像を見る | 写真を見る | 拡大
            拡大する | 拡大画像 | 写真を拡大 | 次の写真 | 前の写真 | 写真・図版
            """
        ),
        starts=("写真を見る", "この記事の写真", "画像・写真"),
    ),
    Phrases(
        Kind.WEATHER,
        lines=phrases(
            """
            天気 | 天気予報 | 株価 | 為替 | 占い | 今日の運勢 | 番組表 | テレビ番組表 | 交通情報 | 運行情報
            試合結果 | 順位表
            """
        ),
    ),
    Phrases(
        Kind.CONTACT,
        lines=phrases(
            """
            お問い合わせ | 問い合わせ先 | お問い合わせ先 | 会社概要 | 会社案内 | ご意見・ご感想 | 運営会社
            採用情報 | 広告掲載 | 情報提供
            """
        ),
        starts=("お問い合わせ", "問い合わせ", "【本件に関する", "電話:", "電話：", "tel"),
    ),
    Phrases(
        Kind.BIOGRAPHY,
        lines=phrases(
            """
            著者プロフィール | プロフィール | 筆者紹介 | 著者 | この記事を書いた人
            """
        ),
        starts=("著者プロフィール", "この記事を書いた"),
    ),
    Phrases(
        Kind.PROMOTION,
        lines=phrases(
            """
            キャンペーン | イベント | プレゼント | セミナー | ショップ | 連載 | 特集
            """
        ),
    ),
    Phrases(
        Kind.NOTICE,
        lines=phrases(
            """
            訂正 | おことわり | お断り | ページが見つかりません
            """
        ),
        starts=("訂正", "おわび", "お断り", "※", "javascriptを有効"),
    ),
    Phrases(
        Kind.PUBLISHED,
        lines=phrases(
            """
            公開 | 更新 | 配信 | 公開日 | 更新日 | 掲載日 | 最終更新 | 今日 | 昨日
            """
        ),
        starts=("公開:", "公開日", "更新:", "更新日", "配信:", "掲載日", "最終更新", "投稿日"),
        parts=("時間前", "分前", "更新", "配信"),
    ),
)
