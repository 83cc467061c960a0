"""The words that platforms put around embedded posts and on share buttons, in the reader's language rather than the story's."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

EMBEDDED_POSTS: Final = Phrases(
    Kind.CONSENT,
    lines=phrases(
        """
        view this post on instagram | view on instagram | view on twitter | view on x | view on threads | view on tiktok
        view more on instagram | see new posts | watch on youtube | watch this video on youtube | watch on twitter | watch on x
        read the full conversation on twitter | read the full conversation on x | open in spotify | listen on spotify
        sieh dir diesen beitrag auf instagram an | sieh dir das video auf youtube an | auf youtube ansehen
        voir cette publication sur instagram | regarder sur youtube
        ver esta publicación en instagram | mirar en youtube | ver en youtube
        visualizza questo post su instagram | guarda su youtube
        ver essa foto no instagram | ver esta publicação no instagram | ver este post no instagram | assistir no youtube
        dit bericht op instagram bekijken | bekijken op youtube
        wyświetl ten post na instagramie | obejrzyj w youtube
        посмотреть эту публикацию в instagram | посмотреть на youtube | переглянути цей допис в instagram
        visa det här inlägget på instagram | se dette opslag på instagram | se dette innlegget på instagram
        näytä tämä julkaisu instagramissa | bu gönderiyi instagram'da gör | zobrazit příspěvek na instagramu
        lihat postingan ini di instagram | xem bài viết này trên instagram | δείτε αυτή τη δημοσίευση στο instagram
        この投稿をinstagramで見る | instagram에서 이 게시물 보기
        在 instagram 查看这篇帖子 | 在 instagram 查看这则帖子 | 在 instagram 上查看这篇帖子 | 在 instagram 查看這則貼文
        """
    ),
    starts=(
        "a post shared by",
        "a post published by",
        "a photo posted by",
        "a video posted by",
        "a reel shared by",
        "ein beitrag geteilt von",
        "ein von @",
        "une publication partagée par",
        "une photo publiée par",
        "una publicación compartida de",
        "una publicación compartida por",
        "un post condiviso da",
        "uma publicação compartilhada por",
        "uma publicação partilhada por",
        "um post compartilhado por",
        "een bericht gedeeld door",
        "post udostępniony przez",
        "публикация от",
        "допис, поширений",
        "ett inlägg delat av",
        "et opslag delt af",
        "et innlegg delt av",
        "příspěvek sdílený",
        "sebuah kiriman dibagikan oleh",
        "η δημοσίευση κοινοποιήθηκε από",
    ),
    parts=("がシェアした投稿", "分享的帖子", "分享的貼文", "님의 공유 게시물"),
)
"""Around posts of other sites."""

SHARE_BUTTONS: Final = Phrases(
    Kind.SHARE,
    lines=phrases(
        """
        teilen | artikel teilen | beitrag teilen | partager | partager l'article | compartir | compartilhar | partilhar | condividi
        delen | dela artikeln | udostępnij | sdílet | zdieľať | megosztás | distribuie | paylaş | κοινοποίηση | поделиться | поділитися
        jaa artikkeli | bagikan | chia sẻ | シェアする | 공유하기 | 分享到 | 分享至
        """
    ),
)
"""Share buttons: a story in one language may have been pasted from a page in another."""
